import { AccessBoxes, Box, Choice, FilterBox } from '~/features/celebrations/calendar/filter-fields';
import { dayWords } from '~/features/celebrations/when/when-words';
import { themeSlugs } from '~/features/discussions/forum/theme-slugs';
import { useI18n } from '~/i18n/use-i18n';
import { ALL_DAYS } from './programme-address';
import type { ProgrammeData } from './programme.server';

/** A plain form that changes the address: day, place, age, theme, access, price, language. */
export function ProgrammeFilter({ data, isNarrowed }: { data: ProgrammeData; isNarrowed: boolean }) {
  const { t, maybe, language } = useI18n();
  const { slug, asked, shown, days, places, languages } = data;
  return (
    <FilterBox action={`/festivals/${slug}`} at="programme" title={t(isNarrowed ? 'celebrations.filter.change' : 'festivals.filter.open')}>
      {asked.zone && <input type="hidden" name="zone" value={asked.zone} />}
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-3">
        <Choice name="day" label={t('festivals.filter.day')} needed chosen={shown}>
          <option value={ALL_DAYS}>{t('festivals.day.all')}</option>
          {days.map(({ date }) => (
            <option key={date} value={date}>
              {dayWords(language, date, { weekday: 'long', day: 'numeric', month: 'long' })}
            </option>
          ))}
        </Choice>
        <Choice name="place" label={t('festivals.filter.place')} chosen={asked.place ?? undefined}>
          {places.map(({ name, total }) => (
            <option key={name} value={name}>
              {`\u2068${name}\u2069 (${total})`}
            </option>
          ))}
        </Choice>
        <Choice name="theme" label={t('celebrations.filter.theme')} chosen={asked.theme ?? undefined}>
          {themeSlugs.map((slug) => (
            <option key={slug} value={slug}>
              {maybe(`ui.theme.${slug}`)}
            </option>
          ))}
        </Choice>
        <Choice name="language" label={t('celebrations.filter.language')} chosen={asked.language ?? undefined}>
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
        <label className="font-semibold">
          {t('festivals.filter.age')}
          <input name="age" inputMode="numeric" autoComplete="off" maxLength={3} defaultValue={asked.age ?? ''} className="mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base" />
        </label>
      </div>
      <AccessBoxes chosen={asked.access} />
      <fieldset className="mt-2">
        <legend className="font-semibold">{t('celebrations.filter.more')}</legend>
        <Box name="free" value="yes" label={t('celebrations.filter.free')} isChosen={asked.free} />
      </fieldset>
    </FilterBox>
  );
}
