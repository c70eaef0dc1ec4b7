import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import type { DeskAnswer, ItemData } from './item.server';

/** For a moderator: takes a published clip or practice from the site, or puts a hidden one back. */
export function HideForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const can = data.practice?.viewerCan ?? data.celebration?.viewerCan ?? data.festival?.viewerCan ?? data.item.clip?.viewerCan;
  if (!can?.hide && !can?.restore) return null;
  const intent = can.hide ? 'hide' : 'restore';
  return (
    <details className="border-t-2 border-edge pt-3" open={answer?.part === intent}>
      <summary className="flex min-h-11 items-center font-semibold underline underline-offset-4">{t(`desk.${intent}`)}</summary>
      <p className="mt-2 mb-5">{t(`desk.${intent}.text`)}</p>
      <Form problem={answer?.part === intent ? answer.problem : undefined} sent={answer?.part === intent ? answer.sent : undefined}>
        <input type="hidden" name="intent" value={intent} />
        {intent === 'hide' && (
          <>
            <Select name="reasonCode" label={t('desk.reason')} empty={t('desk.reason.choose')} choices={data.item.reasons.map((reason) => ({ value: reason, label: t(`review.reason.${reason}`) }))} />
            <TextArea name="note" label={t('desk.note')} hint={t('desk.hide.note.hint')} maxLength={LIMITS.review.note} rows={4} />
          </>
        )}
        <Button look={intent === 'hide' ? 'danger' : 'quiet'}>{t(`desk.${intent}.button`)}</Button>
      </Form>
    </details>
  );
}
