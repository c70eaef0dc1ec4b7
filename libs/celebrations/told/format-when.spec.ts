import { describe, expect, it } from '@jest/globals';
import { formatWhen } from './format-when.js';

const EVENING = { startsLocal: '2026-12-04T18:00', endsLocal: '2026-12-04T20:00', startsAt: new Date('2026-12-04T17:00:00Z'), endsAt: new Date('2026-12-04T19:00:00Z'), allDay: false, zone: 'Europe/Paris' };

describe('when it takes place, in words', () => {
  it('is on the clock of the place, with its zone', () => {
    expect(formatWhen(EVENING, 'fr')).toMatch(/vendredi 4 décembre 2026.*18:00.*20:00 \(Europe\/Paris\)/);
    expect(formatWhen(EVENING, 'en')).toMatch(/December 4, 2026.*6:00.*8:00.*\(Europe\/Paris\)/);
    expect(formatWhen(EVENING, 'ar')).toContain('ديسمبر');
  });

  it('is in days where it lasts whole days, the last of them included', () => {
    const days = { ...EVENING, allDay: true, startsLocal: '2026-12-04T00:00', endsLocal: '2026-12-06T00:00' };
    expect(formatWhen(days, 'fr')).toMatch(/4.*5 décembre 2026/);
    expect(formatWhen({ ...days, endsLocal: '2026-12-05T00:00' }, 'fr')).toBe('vendredi 4 décembre 2026');
  });
});
