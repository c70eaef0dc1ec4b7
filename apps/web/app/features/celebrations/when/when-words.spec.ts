import { describe, expect, it } from '@jest/globals';
import { clockIn, clockThere, dayWords, readsOtherwise, whenIn, whenThere, zoneOf } from './when-words';

const evening = { startsLocal: '2026-11-25T19:00', endsLocal: '2026-11-25T21:30', startsAt: '2026-11-25T19:00:00Z', endsAt: '2026-11-25T21:30:00Z', allDay: false, zone: 'Europe/Dublin' };
const week = { startsLocal: '2026-09-25', endsLocal: '2026-10-03', startsAt: '2026-09-24T22:00:00Z', endsAt: '2026-10-03T22:00:00Z', allDay: true, zone: 'Europe/Berlin' };
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ');

describe('when it is', () => {
  it('is said on the clocks of its place', () => {
    expect((['en', 'fr', 'ar'] as const).map((language) => plain(whenThere(language, evening)))).toEqual([
      'Wednesday, 25 November 2026, 19:00–21:30',
      'mercredi 25 novembre 2026, 19:00 – 21:30',
      'الأربعاء، 25 نوفمبر 2026، 7:00–9:30 م',
    ]);
    expect(plain(whenThere('en', week))).toBe('Friday 25 September – Saturday 3 October 2026');
  });

  it('is said on the reader’s, a day later if need be', () => {
    expect(plain(whenIn('en', 'Asia/Tokyo', evening))).toBe('Thursday, 26 November 2026, 04:00–06:30');
    expect(plain(whenIn('en', 'America/Lima', evening))).toBe('Wednesday, 25 November 2026, 14:00–16:30');
    expect(clockIn('en', 'Asia/Tokyo', evening)).toBe('04:00');
    expect(clockIn('en', 'Asia/Tokyo', week)).toBeNull();
  });

  it('keeps whole days where they are', () => {
    expect(whenIn('en', 'Pacific/Auckland', week)).toBe(whenThere('en', week));
    expect([readsOtherwise('Pacific/Auckland', week), readsOtherwise('Asia/Tokyo', evening), readsOtherwise('Europe/London', evening), readsOtherwise('Europe/Dublin', evening)]).toEqual([false, true, false, false]);
  });

  it('says the clock alone where the day is said already', () => {
    expect([clockThere('en', evening), clockThere('en', { ...evening, endsLocal: '2026-11-26T02:00' }), clockThere('en', week)]).toEqual(['19:00–21:30', '19:00', null]);
  });

  it('does not stumble over an hour that comes twice', () => {
    const twice = { ...evening, startsLocal: '2026-10-25T01:30', endsLocal: '2026-10-25T01:15' };
    expect(whenThere('en', twice)).toContain('01:30');
    expect(whenThere('en', twice)).toContain('01:15');
  });

  it('names a day and a month in the words of the language', () => {
    expect(dayWords('fr', '2026-11-25')).toBe('mercredi 25 novembre 2026');
    expect((['en', 'fr', 'ar'] as const).map((language) => dayWords(language, '2026-11-01', { month: 'long', year: 'numeric' }))).toEqual(['November 2026', 'novembre 2026', 'نوفمبر 2026']);
  });
});

describe('a zone in an address', () => {
  it('is one that there is', () => {
    expect(['Africa/Nairobi', 'UTC', 'Mars/Olympus', '', null, 'x'.repeat(80)].map(zoneOf)).toEqual(['Africa/Nairobi', 'UTC', null, null, null, null]);
  });
});
