import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { EmptyState } from '~/ui/empty-state';
import { type Month, monthName, weeksOf } from '../when/month-grid';
import { weekdayName } from '../when/rule-words';
import { firstDayOfWeek } from '../when/week-start';
import { clockIn, clockThere, dayWords } from '../when/when-words';
import { addressOf, type CalendarAsked } from './calendar-address';
import { dayOf, inOrder, type Listed, pathOf } from './listed';

export interface MonthDay {
  date: string;
  /** Of the day, also those that are not shown. */
  total: number;
  items: Listed[];
}

interface Props {
  asked: CalendarAsked;
  month: Month;
  days: MonthDay[];
  today: string;
}

/** A month as a table; on a phone the days that have something, one beneath the other. */
export function MonthView({ asked, month, days, today }: Props) {
  const { t, language } = useI18n();
  const firstDay = firstDayOfWeek(language);
  const byDate = new Map(days.filter(({ total }) => total > 0).map((day) => [day.date, day]));
  const isEmpty = byDate.size === 0;
  const weekdays = Array.from({ length: 7 }, (_, index) => (firstDay - 1 + index) % 7);
  return (
    <>
      {isEmpty && (
        <div className="mb-6">
          <EmptyState title={t('celebrations.month.none')} theme="celebration">
            {t('celebrations.none.text')}
          </EmptyState>
        </div>
      )}
      <table role="table" className={`w-full table-fixed border-collapse max-md:block ${isEmpty ? 'max-md:hidden' : ''}`}>
        <caption className="sr-only">{t('celebrations.month.caption', { month: dayWords(language, `${monthName(month)}-01`, { month: 'long', year: 'numeric' }) })}</caption>
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row">
            {weekdays.map((weekday) => (
              <th key={weekday} role="columnheader" scope="col" className="px-2 py-1 text-start text-small text-soft">
                <span aria-hidden="true">{weekdayName(language, weekday, 'short')}</span>
                <span className="sr-only">{weekdayName(language, weekday)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {weeksOf(month, firstDay).map((week) => (
            <tr key={week[0]} role="row" className={week.some((date) => date.startsWith(monthName(month)) && byDate.has(date)) ? 'max-md:block' : 'max-md:hidden'}>
              {week.map((date) => (
                <Day key={date} date={date} day={byDate.get(date)} isOutside={!date.startsWith(monthName(month))} isToday={date === today} asked={asked} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DayProps {
  date: string;
  day: MonthDay | undefined;
  isOutside: boolean;
  isToday: boolean;
  asked: CalendarAsked;
}

function Day({ date, day, isOutside, isToday, asked }: DayProps) {
  const { t, language, path } = useI18n();
  const look = 'border-line align-top max-md:block max-md:border-t-2 max-md:py-4 md:h-28 md:border md:p-1.5';
  if (isOutside || !day) {
    return (
      <td role="cell" className={`${look} max-md:hidden ${isOutside ? 'bg-wash' : ''}`}>
        {!isOutside && <Number date={date} isToday={isToday} />}
      </td>
    );
  }
  const more = day.total - day.items.length;
  return (
    <td role="cell" className={look}>
      <span className="max-md:hidden">
        <Number date={date} isToday={isToday} />
      </span>
      <p className="font-bold md:hidden">
        {dayWords(language, date, { weekday: 'long', day: 'numeric', month: 'long' })}
        {isToday && <span className="text-theme-ink"> {t('celebrations.today.mark')}</span>}
      </p>
      <ul className="max-md:mt-2 md:mt-1">
        {inOrder(day.items, asked.zone).map((item) => (
          <Item key={item.id} item={item} zone={asked.zone} goesOn={dayOf(item, asked.zone) < date} />
        ))}
      </ul>
      {more > 0 && (
        <a href={path(addressOf({ ...asked, view: 'list', from: null, day: date }))} className="inline-flex min-h-11 items-center text-small font-semibold md:min-h-6">
          {t('celebrations.month.more', { count: more })}
          <span className="sr-only"> {dayWords(language, date)}</span>
        </a>
      )}
    </td>
  );
}

/** The day as a figure, said whole to people who listen. */
function Number({ date, isToday }: { date: string; isToday: boolean }) {
  const { t, language } = useI18n();
  return (
    <time dateTime={date} className={`inline-flex h-7 min-w-7 items-center justify-center rounded-full px-1 text-small ${isToday ? 'bg-brand font-bold text-on-brand' : 'text-soft'}`}>
      <span aria-hidden="true">{dayWords(language, date, { day: 'numeric' })}</span>
      <span className="sr-only">
        {dayWords(language, date, { weekday: 'long', day: 'numeric', month: 'long' })}
        {isToday && ` ${t('celebrations.today.mark')}`}
      </span>
    </time>
  );
}

function Item({ item, zone, goesOn }: { item: Listed; zone: string | null; goesOn: boolean }) {
  const { t, language, path } = useI18n();
  const clock = goesOn ? t('celebrations.goesOn') : zone ? clockIn(language, zone, item) : clockThere(language, item);
  const isOff = item.state === 'CANCELLED';
  return (
    <li data-theme={item.themes[0]} className="max-md:mt-3">
      <a href={path(pathOf(item))} className="block min-h-11 border-s-4 border-theme py-1 ps-2 leading-snug text-ink no-underline hover:bg-theme-wash hover:underline md:mt-1 md:min-h-6 md:py-0.5 md:text-small">
        <span className="figures block text-soft md:truncate">{clock ?? t('celebrations.allDay')}</span>
        <span className={isOff ? 'line-through' : 'font-semibold'}>
          <UserText lang={item.language}>{item.title}</UserText>
        </span>
        {isOff && <span className="block text-bad">{t('celebrations.cancelled')}</span>}
        <span className="block text-soft">
          <bdi>{item.city.name}</bdi>
        </span>
      </a>
    </li>
  );
}
