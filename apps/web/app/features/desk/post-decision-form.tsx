import { useI18n } from '~/i18n/use-i18n';
import { DecideForm } from './decide-form';
import type { DeskAnswer, ItemData } from './item.server';

const decisions = ['KEEP', 'WARN', 'HIDE', 'HIDE_AND_WARN'] as const;

/** The decision about a post that readers reported, or that waits to be shown. */
export function PostDecisionForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item } = data;
  return (
    <DecideForm
      {...{ data, answer }}
      intent="decideFlagged"
      revision={item.post?.revision ?? item.revision}
      label={t('desk.decision.label')}
      choices={decisions.map((decision) => ({
        value: decision,
        label: t(item.purpose === 'HELD' && decision === 'KEEP' ? 'desk.flag.SHOW' : `desk.flag.${decision}`),
        hint: t(`desk.flag.${decision}.hint`),
      }))}
      reasonHint={t('desk.flag.reason.hint')}
      noteLabel={t('desk.flag.note')}
      noteHint={t('desk.flag.note.hint')}
    />
  );
}
