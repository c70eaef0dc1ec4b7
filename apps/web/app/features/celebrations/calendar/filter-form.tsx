import { regions } from '~/features/cities/regions';
import { themeSlugs } from '~/features/discussions/forum/theme-slugs';
import { useI18n } from '~/i18n/use-i18n';
import { type CalendarAsked, DISTANCES, parametersOf, timeOf } from './calendar-address';
import { AccessBoxes, Box, box, Choice, FilterBox } from './filter-fields';

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
  const { t, maybe } = useI18n();
  const kept = [...timeOf(asked), ...parametersOf(asked).filter(([name]) => !ASKED.has(name))];
  return (
    <FilterBox action="/celebrations" title={t(isNarrowed ? 'celebrations.filter.change' : 'celebrations.filter.open')}>
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
      <AccessBoxes chosen={asked.access} />
      <fieldset className="mt-2">
        <legend className="font-semibold">{t('celebrations.filter.more')}</legend>
        <div className="flex flex-wrap gap-x-7">
          <Box name="free" value="yes" label={t('celebrations.filter.free')} isChosen={asked.free} />
          <Box name="online" value="yes" label={t('celebrations.filter.online')} isChosen={asked.online} />
        </div>
      </fieldset>
    </FilterBox>
  );
}
