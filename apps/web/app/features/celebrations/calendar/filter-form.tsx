import type { ReactNode } from 'react';
import { regions } from '~/features/cities/regions';
import { themeSlugs } from '~/features/discussions/forum/theme-slugs';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ACCESS_SERVICES, type CalendarAsked, DISTANCES, parametersOf, timeOf } from './calendar-address';

const box = 'mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base';
/** What the form asks itself; the rest of the address it sends along. */
const ASKED = new Set(['theme', 'region', 'language', 'access', 'free', 'online', 'km']);

interface Props {
  asked: CalendarAsked;
  /** Languages to choose from, in the order of the page's. */
  languages: readonly { value: string; label: string }[];
  isNarrowed: boolean;
}

/** A plain form that changes the address. It opens at a touch, and says itself when something is chosen. */
export function FilterForm({ asked, languages, isNarrowed }: Props) {
  const { t, path, maybe } = useI18n();
  const kept = [...timeOf(asked), ...parametersOf(asked).filter(([name]) => !ASKED.has(name))];
  return (
    <details className="group/filter mt-6">
      <summary className="inline-flex min-h-11 items-center gap-3 rounded-box border-2 border-edge px-5 font-semibold hover:bg-wash">
        {t(isNarrowed ? 'celebrations.filter.change' : 'celebrations.filter.open')}
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="group-open/filter:rotate-180">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <form method="get" action={path('/celebrations')} role="search" aria-label={t('celebrations.filter.open')} className="mt-4 max-w-[56rem] border-s-4 border-line ps-5">
        {kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-x-5 gap-y-3 sm:grid-cols-3">
          <Choice name="theme" label={t('celebrations.filter.theme')} chosen={asked.themes[0]}>
            {themeSlugs.map((slug) => (
              <option key={slug} value={slug}>
                {maybe(`ui.theme.${slug}`)}
              </option>
            ))}
          </Choice>
          <Choice name="region" label={t('cities.region')} chosen={asked.regions[0]}>
            {regions.map((region) => (
              <option key={region} value={region}>
                {t(`cities.region.${region}`)}
              </option>
            ))}
          </Choice>
          <Choice name="language" label={t('celebrations.filter.language')} chosen={asked.languages[0]}>
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Choice>
          {asked.near && (
            <label className="font-semibold">
              {t('celebrations.filter.distance')}
              <select name="km" defaultValue={asked.near.km} className={box}>
                {DISTANCES.map((km) => (
                  <option key={km} value={km}>
                    {t('celebrations.filter.km', { km })}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <fieldset className="mt-4">
          <legend className="font-semibold">{t('celebrations.access')}</legend>
          <div className="flex flex-wrap gap-x-7">
            {ACCESS_SERVICES.map((service) => (
              <Box key={service} name="access" value={service} label={t(`celebrations.access.${service}`)} isChosen={asked.access.includes(service)} />
            ))}
          </div>
        </fieldset>
        <fieldset className="mt-2">
          <legend className="font-semibold">{t('celebrations.filter.more')}</legend>
          <div className="flex flex-wrap gap-x-7">
            <Box name="free" value="yes" label={t('celebrations.filter.free')} isChosen={asked.free} />
            <Box name="online" value="yes" label={t('celebrations.filter.online')} isChosen={asked.online} />
          </div>
        </fieldset>
        <p className="mt-4">
          <Button look="quiet">{t('ui.show')}</Button>
        </p>
      </form>
    </details>
  );
}

function Choice({ name, label, chosen, children }: { name: string; label: string; chosen: string | undefined; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <label className="font-semibold">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={box}>
        <option value="">{t('celebrations.filter.any')}</option>
        {children}
      </select>
    </label>
  );
}

function Box({ name, value, label, isChosen }: { name: string; value: string; label: string; isChosen: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} className="size-6 shrink-0" />
      {label}
    </label>
  );
}
