import { daysBetween, reminderDue, standingOf } from './count-consent-days.js';

describe('days of a consent', () => {
  const held = (expiresOn: string | null, withdrawnAt: Date | null = null) => ({ expiresOn, withdrawnAt });

  it('holds on its last day and not on the next', () => {
    expect(standingOf(held(null), '2026-11-23')).toBe('HOLDS');
    expect(standingOf(held('2027-06-01'), '2026-11-23')).toBe('HOLDS');
    expect(standingOf(held('2026-12-01'), '2026-11-23')).toBe('ENDS_SOON');
    expect(standingOf(held('2026-11-23'), '2026-11-23')).toBe('ENDS_SOON');
    expect(standingOf(held('2026-11-22'), '2026-11-23')).toBe('EXPIRED');
    expect(standingOf(held(null, new Date()), '2026-11-23')).toBe('WITHDRAWN');
  });

  it('is reminded of at sixty and at fourteen days, or at once by the nearer', () => {
    const due = (days: number) => reminderDue(new Date(Date.parse('2026-11-23') + days * 86_400_000).toISOString().slice(0, 10), '2026-11-23');
    expect([400, 61, 60, 15, 14, 1, 0, -1].map(due)).toEqual([null, null, 60, 60, 14, 14, 14, null]);
  });

  it('counts days over a leap day and a change of the clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
