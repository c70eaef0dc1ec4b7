import { useI18n } from '~/i18n/use-i18n';
import type { AccountData } from './account.server';

/** Where the member works and what they may do in the network. */
export function MyRoles({ viewer }: { viewer: AccountData['viewer'] }) {
  const { t, maybe, path, date, list, languageName } = useI18n();
  if (viewer.cities.length + viewer.networkRoles.length === 0) return <p className="max-w-text text-soft">{t('account.roles.none')}</p>;
  return (
    <ul className="max-w-text">
      {viewer.cities.map(({ city, role, since }) => (
        <li key={city.slug + role} className="border-b border-line py-2">
          <a href={path(`/my-city/${city.slug}`)} className="inline-flex min-h-11 items-center font-semibold">
            <bdi>{city.name}</bdi>
          </a>
          <span className="block text-soft">
            {maybe(`cities.role.${role}`)}, {t('account.roles.since', { when: date(since) })}
          </span>
        </li>
      ))}
      {viewer.networkRoles.map(({ role, languages, themes }) => (
        <li key={role} className="border-b border-line py-2">
          <span className="block font-semibold">{t(`account.roles.${role}`)}</span>
          {languages.length + themes.length > 0 && (
            <span className="text-soft">{list([...languages.map(languageName), ...themes.map((theme) => maybe(`ui.theme.${theme}`) ?? theme)])}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
