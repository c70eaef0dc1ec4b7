import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import type { ThreadAnswer } from '../act/outcome';
import { useThread } from '../thread/thread-context';

/** The ticked posts become a discussion of their own; each leaves a line that leads there. */
export function SplitForm({ answer }: { answer?: ThreadAnswer }) {
  const { t } = useI18n();
  const { base, discussionId } = useThread();
  return (
    <div id="compose" className="mt-8 border-t-2 border-line pt-6">
      <h3 className="mb-2">{t('discussions.split')}</h3>
      <p className="mb-5 max-w-text text-soft">{t('discussions.split.text', { limit: LIMITS.discussions.splitPosts })}</p>
      <Form id="split" data-act="split" problem={answer?.problem} sent={answer?.sent} className="max-w-form space-y-5">
        <input type="hidden" name="intent" value="split" />
        <input type="hidden" name="discussionId" value={discussionId} />
        <TextField name="title" label={t('discussions.split.title')} hint={t('discussions.new.question.hint', { limit: LIMITS.discussions.title })} />
        <TextField name="reason" label={t('discussions.reason')} optional maxLength={LIMITS.discussions.reason} />
        <div className="flex flex-wrap gap-3">
          <Button>{t('discussions.split')}</Button>
          <LinkButton look="quiet" href={base}>
            {t('discussions.cancel')}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
