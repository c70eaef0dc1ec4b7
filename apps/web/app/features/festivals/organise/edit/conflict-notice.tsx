import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { FieldName } from '../sections/sections';
import type { EditData } from './edit-page.server';

/** What a colleague saved meanwhile; what one wrote oneself stands in the form below it. */
export function ConflictNotice({ fields, data }: { fields: readonly FieldName[]; data: EditData }) {
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
    <div role="alert" tabIndex={-1} autoFocus className="mb-8 focus:outline-none">
      <Notice tone="warn" title={t('announce.conflict')}>
        <p>{t('announce.conflict.text')}</p>
        <dl className="mt-3 space-y-3">
          {fields.map((field) => (
            <div key={field}>
              <dt className="font-semibold">{t('announce.conflict.field', { field: t(`festivals-organise.field.${field}`) })}</dt>
              <dd className="whitespace-pre-line">
                <UserText>{said[field]() || t('announce.conflict.nothing')}</UserText>
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
