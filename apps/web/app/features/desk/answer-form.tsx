import { useI18n } from '~/i18n/use-i18n';
import { DecideForm } from './decide-form';
import type { DeskAnswer, ItemData } from './item.server';

/** The answer to an appeal: on the site again, or hidden for a reason that the city reads. */
export function AnswerForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  return (
    <DecideForm
      {...{ data, answer }}
      intent="decide"
      revision={data.item.revision}
      label={t('desk.appeal.label')}
      choices={(['APPROVE', 'REJECT'] as const).map((decision) => ({ value: decision, label: t(`desk.appeal.${decision}`), hint: t(`desk.appeal.${decision}.hint`) }))}
      reasonHint={t('desk.appeal.reason.hint')}
      noteLabel={t('desk.note')}
      noteHint={t('desk.appeal.note.hint')}
    />
  );
}
