import { useI18n } from '~/i18n/use-i18n';
import { ConflictNotice, SavedFields } from '~/ui/form/conflict-notice';
import type { SentValues } from '~/forms/sent-values.server';

export interface SavedField {
  /** As the form calls it. */
  name: string;
  label: string;
  /** What the form would send for it. */
  value: string;
  /** The same for people. */
  words: string;
}

/** What a colleague saved of a passage or chapter meanwhile, wherever it differs from what stands in the form. */
export function SavedMeanwhile({ fields, slot, sent }: { fields: readonly SavedField[]; slot: string; sent: SentValues }) {
  const { t } = useI18n();
  const others = fields.filter(({ name, value }) => (sent[`${name}-${slot}`] ?? '').trim() !== value);
  return (
    <ConflictNotice title={t('moments.conflict')} text={t('moments.conflict.text')}>
      <SavedFields fields={others.map(({ label, words }) => ({ name: t('moments.conflict.field', { field: label }), words: words || t('moments.conflict.nothing') }))} />
    </ConflictNotice>
  );
}
