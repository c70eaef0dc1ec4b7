import { describe, expect, it } from '@jest/globals';
import { checkDays, endOfDay, lastDayOf, todayIn } from './check-days.js';

describe('days of a festival', () => {
  it('are there, in order, and not too many', () => {
    const check = (startsOn: string, endsOn: string) => () => checkDays({ startsOn, endsOn });
    expect(check('2031-05-01', '2031-08-01')()).toEqual({ startsOn: '2031-05-01', endsOn: '2031-08-01' });
    for (const wrong of [check('2031-02-29', '2031-03-01'), check('2031-05-01', '2031-08-02'), check('2031-05-02', '2031-05-01'), check('2031-5-1', '2031-05-02')]) expect(wrong).toThrow();
  });

  it('end at midnight of their zone, also on the night in which clocks are set', () => {
    expect(endOfDay('2031-03-29', 'Europe/Oslo').toISOString()).toBe('2031-03-29T23:00:00.000Z');
    expect(endOfDay('2031-03-30', 'Europe/Oslo').toISOString()).toBe('2031-03-30T22:00:00.000Z');
    for (const zone of ['Europe/Oslo', 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Dakar']) {
      for (const day of ['2031-03-30', '2031-10-26', '2031-12-31']) expect(lastDayOf(endOfDay(day, zone), zone)).toBe(day);
    }
    expect([todayIn('Pacific/Kiritimati', new Date('2031-05-01T12:00:00Z')), todayIn('America/St_Johns', new Date('2031-05-01T02:00:00Z'))]).toEqual(['2031-05-02', '2031-04-30']);
  });
});
