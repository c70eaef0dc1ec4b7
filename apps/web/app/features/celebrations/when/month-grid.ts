/** A month as an address names it: "2026-11". */
export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

const DAY_MS = 86_400_000;
/** The calendar of the API reaches as far. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const twoDigits = (value: number) => String(value).padStart(2, '0');

export const monthName = ({ year, month }: Month) => `${year}-${twoDigits(month)}`;

/** "2026-11" -> its month; anything else is none. */
export function parseMonth(value: string | null): Month | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value ?? '') ?? [];
  const read = { year: Number(year), month: Number(month) };
  return read.year >= FIRST_YEAR && read.year <= LAST_YEAR && read.month >= 1 && read.month <= 12 ? read : null;
}

/** "2026-11-23", if there is such a day. */
export function parseDay(value: string | null): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(value ?? '') || !parseMonth(value?.slice(0, 7) ?? null)) return null;
  const date = new Date(`${value}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value ? value : null;
}

export function addMonths({ year, month }: Month, count: number): Month {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

export const firstDayOf = (month: Month) => `${monthName(month)}-01`;

export const addDays = (day: string, count: number) => new Date(Date.parse(`${day}T00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

/** The weeks that the month touches, each seven days long; days of the months around it are there as well. */
export function weeksOf(month: Month, firstDay: number): string[][] {
  const first = firstDayOf(month);
  const end = firstDayOf(addMonths(month, 1));
  const weekday = new Date(`${first}T00:00Z`).getUTCDay() || 7;
  const weeks: string[][] = [];
  for (let start = addDays(first, -((weekday - firstDay + 7) % 7)); start < end; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}

/** The day of an instant, where the zone is; of the world as a whole, in UTC. */
export function dayIn(zone: string | null, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
