import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import type { ThreadAnswer } from '../act/outcome';
import { useThread } from '../thread/thread-context';

const reasons = ['SPAM', 'ABUSE', 'OFF_TOPIC', 'PERSONAL_DATA', 'WRONG', 'OTHER'] as const;

/** Tells the moderators about a post. Nobody else learns who did. */
export function ReportForm({ post, answer }: { post: { id: string; position?: number | null }; answer?: ThreadAnswer }) {
  const { t } = useI18n();
  const { discussionId } = useThread();
  return (
    <Form problem={answer?.problem} sent={answer?.sent} className="max-w-form space-y-6" data-act="flag">
      <input type="hidden" name="intent" value="flag" />
      <input type="hidden" name="discussionId" value={discussionId} />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="position" value={post.position ?? ''} />
      <RadioGroup name="reasonCode" label={t('discussions.report.why')} choices={reasons.map((value) => ({ value, label: t(`discussions.flag.${value}`) }))} />
      <TextArea name="note" label={t('discussions.report.note')} hint={t('discussions.report.note.hint')} optional rows={3} maxLength={500} />
      <Button>{t('discussions.report.send')}</Button>
    </Form>
  );
}
