import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { ThreadAnswer } from '../act/outcome';
import { useThread } from '../thread/thread-context';

/** Authors take back what they wrote; a moderator says why, and the author is told. */
export function RemoveForm({ post, mine, answer }: { post: { id: string; position?: number | null }; mine: boolean; answer?: ThreadAnswer }) {
  const { t } = useI18n();
  const { discussionId } = useThread();
  return (
    <Form problem={answer?.problem} sent={answer?.sent} className="max-w-form space-y-5" data-act="remove">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="discussionId" value={discussionId} />
      <input type="hidden" name="postId" value={post.id} />
      <p>{t(mine ? 'discussions.remove.own' : 'discussions.remove.other')}</p>
      {!mine && <TextArea name="reason" label={t('discussions.reason')} hint={t('discussions.remove.reason.hint')} rows={3} maxLength={LIMITS.discussions.reason} />}
      <Button look="danger">{t('discussions.remove')}</Button>
    </Form>
  );
}
