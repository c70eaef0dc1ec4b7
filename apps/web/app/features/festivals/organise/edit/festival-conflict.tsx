import { useI18n } from '~/i18n/use-i18n';
import { ConflictNotice, SavedFields } from '~/ui/form/conflict-notice';
import type { FieldName } from '../sections/sections';
import type { EditData } from './edit-page.server';

/** What a colleague saved of the festival meanwhile. */
export function FestivalConflict({ fields, data }: { fields: readonly FieldName[]; data: EditData }) {
  const { t, maybe, date, languageName, list } = useI18n();
  const { festival, zone, callUntil } = data;
  const day = (value: string) => date(value, { dateStyle: 'full', timeZone: 'UTC' });
  const said: Record<FieldName, () => string> = {
    title: () => festival.title,
    description: () => festival.description,
    language: () => languageName(festival.language),
    themes: () => list(festival.themes.map(({ slug }) => maybe(`ui.theme.${slug}`) ?? slug)),
    startsOn: () => day(festival.startsOn),
    endsOn: () => day(festival.endsOn),
    zone: () => zone,
    poster: () => festival.poster?.alt ?? '',
    callText: () => festival.callText ?? '',
    callOpenUntil: () => callUntil,
  };
  return (
    <ConflictNotice title={t('announce.conflict')} text={t('announce.conflict.text')}>
      <SavedFields fields={fields.map((field) => ({ name: t('announce.conflict.field', { field: t(`festivals-organise.field.${field}`) }), words: said[field]() || t('announce.conflict.nothing') }))} />
    </ConflictNotice>
  );
}
