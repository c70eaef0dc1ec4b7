import { useI18n } from '~/i18n/use-i18n';
import { DecideForm } from '../decide-form';
import type { DeskAnswer, ItemData } from '../item.server';

/** About what is on the site already: it stays, or it goes. */
export function AfterwardsForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  return (
    <DecideForm
      {...{ data, answer }}
      intent="decide"
      revision={data.item.revision}
      label={t('desk.decision.label')}
      choices={[
        { value: 'APPROVE', label: t('announce.desk.keep'), hint: t('announce.desk.keep.hint') },
        { value: 'REJECT', label: t('announce.desk.hide'), hint: t('announce.desk.hide.hint') },
      ]}
      reasonHint={t('announce.desk.reason.hint')}
      noteLabel={t('desk.note')}
      noteHint={t('announce.desk.note.hint')}
    />
  );
}
