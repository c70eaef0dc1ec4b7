import { describe, expect, it } from '@jest/globals';
import { addMonths, dayIn, monthName, parseDay, parseMonth, weeksOf } from './month-grid';
import { firstDayOfWeek } from './week-start';

describe('the weeks of a month', () => {
  it.each([
    ['Monday', 1, '2026-10-26', '2026-12-06'],
    ['Saturday', 6, '2026-10-31', '2026-12-04'],
    ['Sunday', 7, '2026-11-01', '2026-12-05'],
  ])('begin with %s', (_, firstDay, first, last) => {
    const days = weeksOf({ year: 2026, month: 11 }, firstDay).flat();
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });

  it('hold every day of every month once, seven to a week', () => {
    for (let index = 0; index < 480; index++) {
      const month = addMonths({ year: 2000, month: 1 }, index);
      for (const firstDay of [1, 6, 7]) {
        const weeks = weeksOf(month, firstDay);
        expect(weeks.every((week) => week.length === 7 && (new Date(`${week[0]}T00:00Z`).getUTCDay() || 7) === firstDay)).toBe(true);
        const days = weeks.flat().filter((day) => day.startsWith(monthName(month)));
        expect([days.length, new Set(days).size]).toEqual(Array(2).fill(new Date(Date.UTC(month.year, month.month, 0)).getUTCDate()));
        // No week of strangers before or after.
        expect(weeks.every((week) => week.some((day) => day.startsWith(monthName(month))))).toBe(true);
      }
    }
  });
});

describe('what an address names', () => {
  it('is a month or a day of the calendar, or nothing', () => {
    expect(['2026-11', '2026-13', '2026-00', '26-11', '1999-12', null, '2026-11-01'].map(parseMonth)).toEqual([{ year: 2026, month: 11 }, null, null, null, null, null, null]);
    expect(['2028-02-29', '2027-02-29', '2026-11-31', '2026-1-1', 'soon', null].map(parseDay)).toEqual(['2028-02-29', null, null, null, null, null]);
  });
});

describe('the day of an instant', () => {
  it('is another day elsewhere', () => {
    const now = new Date('2026-11-22T20:30:00Z');
    expect([null, 'Asia/Tokyo', 'America/Lima'].map((zone) => dayIn(zone, now))).toEqual(['2026-11-22', '2026-11-23', '2026-11-22']);
  });
});

describe('the first day of a week', () => {
  it('is that of the language, and Monday where nobody knows', () => {
    expect((['en', 'fr', 'ar'] as const).map((language) => firstDayOfWeek(language))).toEqual([1, 1, 6]);
    expect([firstDayOfWeek('ar', {}), firstDayOfWeek('ar', { weekInfo: { firstDay: 7 } }), firstDayOfWeek('ar', { getWeekInfo: () => ({ firstDay: 6 }) })]).toEqual([1, 7, 6]);
  });
});
