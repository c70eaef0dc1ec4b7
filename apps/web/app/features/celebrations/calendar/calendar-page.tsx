import { FestivalsSoon } from '~/features/festivals/tile/festivals-soon';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tabs } from '~/ui/tabs';
import { addDays, addMonths, firstDayOf, type Month, monthName, parseMonth } from '../when/month-grid';
import { dayWords } from '../when/when-words';
import { addressOf, parametersOf, timeOf, VIEWS } from './calendar-address';
import type { CalendarData } from './calendar.server';
import { ChosenFilters, useChosen } from './chosen-filters';
import { FilterForm } from './filter-form';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { MonthView } from './month-view';
import { NearForm } from './near-form';
import { TimeSteps } from './time-steps';
import { ZoneLine } from './zone-line';

/** Everything that is announced: by month, day by day, on the map. Every state is an address, and none needs a script. */
export function CalendarPage({ data }: { data: CalendarData }) {
  const { t, path, language } = useI18n();
  const { asked, shown, month, today } = data;
  const chosen = useChosen(asked, data.cityName);
  const monthWords = (of: Month) => dayWords(language, firstDayOf(of), { month: 'long', year: 'numeric' });
  const { day, from, view } = asked;
  const heading = view !== 'list' ? monthWords(month) : day ? dayWords(language, day) : from ? t('celebrations.list.from', { day: dayWords(language, from) }) : t('celebrations.list.next');
  return (
    <div data-theme="celebration">
      <PageHead title={view === 'list' && !day && !from ? t('celebrations.title') : t('celebrations.title.of', { when: heading })} description={t('celebrations.intro')} unlisted={chosen.length > 0 || asked.choosesZone} />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title') }]} />
      <PageTitle title={t('celebrations.title')} lead={t('celebrations.intro')} />
      <FestivalsSoon festivals={data.festivals} />
      <Tabs
        label={t('celebrations.views')}
        tabs={VIEWS.map((one) => ({
          name: t(`celebrations.view.${one}`),
          href: path(addressOf({ ...asked, ...timeFor(one, data), view: one, choosesZone: false })),
          current: one === view,
        }))}
      />
      <FilterForm asked={asked} languages={data.languages} isNarrowed={chosen.length > 0} />
      <NearForm asked={asked} unknown={data.placeUnknown} />
      <ChosenFilters asked={asked} cityName={data.cityName} />
      <section aria-labelledby="shown" className="mt-8">
        <div className="mb-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <h2 id="shown">{heading}</h2>
          {view !== 'list' && (
            <TimeSteps
              label={t('celebrations.months')}
              before={{ href: addressOf({ ...asked, month: addMonths(month, -1) }), name: monthWords(addMonths(month, -1)) }}
              now={monthName(month) === today.slice(0, 7) ? null : { href: addressOf({ ...asked, month: null }), name: t('celebrations.month.this') }}
              after={{ href: addressOf({ ...asked, month: addMonths(month, 1) }), name: monthWords(addMonths(month, 1)) }}
            />
          )}
          {day && (
            <TimeSteps
              label={t('celebrations.days')}
              before={{ href: addressOf({ ...asked, day: addDays(day, -1) }), name: t('celebrations.day.before') }}
              now={{ href: addressOf({ ...asked, day: null }), name: t('celebrations.list.next') }}
              after={{ href: addressOf({ ...asked, day: addDays(day, 1) }), name: t('celebrations.day.after') }}
            />
          )}
        </div>
        {view !== 'map' && (
          <div className="mb-5">
            <ZoneLine
              action="/celebrations"
              kept={[...timeOf(asked), ...parametersOf({ ...asked, zone: null })]}
              zone={data.zones ? data.ownZone : asked.zone}
              words={data.zoneName ? t('celebrations.zone.shown', { zone: data.zoneName }) : t('celebrations.zone.shownThere')}
              choices={data.zones}
            />
          </div>
        )}
        {shown.view === 'month' && <MonthView asked={asked} month={month} days={shown.days} today={today} />}
        {shown.view === 'list' && <ListView asked={asked} from={day ?? from ?? today} items={shown.items} pageInfo={shown.pageInfo} />}
        {shown.view === 'map' && <MapView asked={asked} places={shown.places} from={firstDayOf(month)} />}
      </section>
    </div>
  );
}

/** The same time in another view: the month of a day, and from the month the days that are left of it. */
function timeFor(view: CalendarData['asked']['view'], { asked, today }: CalendarData): Pick<CalendarData['asked'], 'month' | 'from' | 'day'> {
  const { month, day, from } = asked;
  if (view === asked.view) return { month, day, from };
  if (view !== 'list') return { month: month ?? (day || from ? parseMonth((day ?? from ?? '').slice(0, 7)) : null), day: null, from: null };
  const first = month && firstDayOf(month);
  return { month, day: null, from: first && first > today ? first : null };
}
