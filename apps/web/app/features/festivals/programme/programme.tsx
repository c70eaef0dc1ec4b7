import { TimeSteps } from '~/features/celebrations/calendar/time-steps';
import { ZoneLine } from '~/features/celebrations/calendar/zone-line';
import { dayWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { EmptyState } from '~/ui/empty-state';
import { FilterChips } from '~/ui/form/filter-chips';
import { Island } from '~/ui/island';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { byDay } from './by-day';
import { DaySteps } from './day-steps';
import { ALL_DAYS, filtersOf, programmeAddress, withoutFilters } from './programme-address';
import { ProgrammeFilter } from './programme-filter';
import { ProgrammeLine } from './programme-line';
import type { ProgrammeData } from './programme.server';
import { useChosen } from './use-chosen';

/** What happens, a day at a time. Every state is an address, and none needs a script. */
export function Programme({ data }: { data: ProgrammeData }) {
  const { t, path, language } = useI18n();
  const { slug, asked, shown, days, items, zone, zoneName, zoneThere } = data;
  const chosen = useChosen(asked);
  const filters = new URLSearchParams(filtersOf(asked));
  const isWhole = shown === ALL_DAYS;
  if (days.length === 0) {
    return (
      <Section title={t('festivals.programme')} id="programme">
        <EmptyState title={t('festivals.programme.none')} theme="celebration">
          {t('festivals.programme.none.text')}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={t('festivals.programme')}
      id="programme"
      aside={
        <a href={path(`/festivals/${slug}/print${filters.size > 0 ? `?${filters}` : ''}`)} className="inline-flex min-h-11 items-center">
          {t(chosen.length > 0 ? 'festivals.print.chosen' : 'festivals.print')}
        </a>
      }
    >
      <DaySteps slug={slug} asked={asked} days={days} shown={shown} />
      <ProgrammeFilter data={data} isNarrowed={chosen.length > 0} />
      <FilterChips
        chosen={chosen.map(({ key, label, without }) => ({ key, label, href: programmeAddress(slug, without) }))}
        none={programmeAddress(slug, withoutFilters(asked))}
        words={{ name: t('celebrations.filters'), remove: t('celebrations.filter.remove'), removeAll: t('celebrations.filter.removeAll') }}
      />
      <div className="mt-6">
        <ZoneLine
          action={`/festivals/${slug}`}
          at="programme"
          kept={[...(asked.day ? [['day', asked.day] as [string, string]] : []), ...filtersOf(asked)]}
          zone={data.zones ? zone : asked.zone}
          words={t(zoneName ? 'festivals.zone.both' : 'festivals.zone', { zone: zoneThere, yours: zoneName ?? '' })}
          choices={data.zones}
        />
      </div>
      {!isWhole && <OneDay data={data} />}
      {items.length === 0 && (
        <div className="mt-6">
          <EmptyState title={t(isWhole ? 'festivals.programme.noneSuch' : 'festivals.programme.noneThatDay')} theme="celebration">
            {chosen.length > 0 && !isWhole ? (
              <a href={path(programmeAddress(slug, { ...asked, day: ALL_DAYS }))} className="inline-flex min-h-11 items-center font-semibold">
                {t('festivals.programme.otherDays')}
              </a>
            ) : (
              t('celebrations.none.text')
            )}
          </EmptyState>
        </div>
      )}
      {isWhole ? (
        byDay(items, data.startsOn).map(([day, ones]) => (
          <section key={day} className="mt-8">
            <h3>
              <time dateTime={day}>{dayWords(language, day)}</time>
            </h3>
            <Lines items={ones} zone={zone} />
          </section>
        ))
      ) : (
        <Lines items={items} zone={zone} />
      )}
      <Pagination pageInfo={data.pageInfo} at="programme" />
      {!zone && <Island name="reader-times" />}
    </Section>
  );
}

/** The day in words, and the way to the one before and after it that has something. */
function OneDay({ data: { slug, asked, shown, days } }: { data: ProgrammeData }) {
  const { t, language } = useI18n();
  const before = days.findLast(({ date }) => date < shown)?.date;
  const after = days.find(({ date }) => date > shown)?.date;
  const step = (day: string | undefined) => (day ? { href: programmeAddress(slug, { ...asked, day }), name: dayWords(language, day, { weekday: 'short', day: 'numeric', month: 'short' }) } : null);
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <h3>
        <time dateTime={shown}>{dayWords(language, shown)}</time>
      </h3>
      <TimeSteps label={t('festivals.day.steps')} before={step(before)} now={null} after={step(after)} />
    </div>
  );
}

function Lines({ items, zone }: { items: ProgrammeData['items']; zone: string | null }) {
  return (
    <div className="mt-3 grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {items.map((one) => (
        <ProgrammeLine key={one.id} one={one} zone={zone} />
      ))}
    </div>
  );
}
