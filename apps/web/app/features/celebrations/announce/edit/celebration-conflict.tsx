import { useI18n } from '~/i18n/use-i18n';
import { ConflictNotice, SavedFields } from '~/ui/form/conflict-notice';
import type { Conflict } from './act.server';
import { fieldWords, type Said } from './field-words';

/** What a colleague saved of the celebration meanwhile. */
export function CelebrationConflict({ conflict, data }: { conflict: Conflict; data: Said }) {
  const i18n = useI18n();
  const { t } = i18n;
  const fields = conflict.fields.map((field) => ({
    name: t('announce.conflict.field', { field: t(`announce.field.${field}`) }),
    words: fieldWords(i18n, data, field) || t('announce.conflict.nothing'),
  }));
  return (
    <ConflictNotice title={t('announce.conflict')} text={conflict.name ? t('announce.conflict.by', { name: conflict.name }) : t('announce.conflict.text')}>
      <SavedFields fields={fields} />
    </ConflictNotice>
  );
}
