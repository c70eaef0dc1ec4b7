import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '@libs/contracts/limits.js';
import { feedOf, entryOf } from '../../feeds/testing/make-entries.js';
import { writeCalendar } from '../../feeds/write-calendar.js';
import { checkSeries } from '../../when/check-when.js';
import { readCalendar } from './read-calendar.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const asked = { now: NOW, cityZone: 'Africa/Dakar' };
const calendar = (events: string[][], head: string[] = []) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...events.flatMap((lines, index) => ['BEGIN:VEVENT', ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${index}@example.org`]), ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');
const read = async (text: string) => {
  const answer = await readCalendar(text, asked);
  if (!answer) throw new Error('no calendar');
  return answer;
};
const one = async (lines: string[], head: string[] = []) => {
  const { entries } = await read(calendar([['SUMMARY:Stories', ...lines]], head));
  return { ...entries[0], ...entries[0]?.planned?.draft, warnings: entries[0]?.planned?.warnings, isPast: entries[0]?.planned?.isPast };
};

describe('a calendar file', () => {
  it.each<[string, string[], object]>([
    ['a zone by its name', ['DTSTART;TZID=Europe/Paris:20261224T180000', 'DTEND;TZID=Europe/Paris:20261224T200000'], { zone: 'Europe/Paris', startsLocal: '2026-12-24T18:00', endsLocal: '2026-12-24T20:00', warnings: [] }],
    ['a zone as Outlook calls it', ['DTSTART;TZID="W. Europe Standard Time":20261224T180000', 'DURATION:PT90M'], { zone: 'Europe/Berlin', endsLocal: '2026-12-24T19:30' }],
    ['a zone behind an address', ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Oslo:20261224T180000', 'DURATION:PT1H'], { zone: 'Europe/Oslo', warnings: [] }],
    ['a zone that nobody knows', ['DTSTART;TZID=Our zone:20261224T180000', 'DURATION:PT1H'], { zone: 'Africa/Dakar', startsLocal: '2026-12-24T18:00', warnings: ['ZONE_UNKNOWN'] }],
    ['UTC, by the clocks there', ['DTSTART:20261224T180000Z', 'DTEND;TZID=Europe/Paris:20261224T210000'], { zone: 'Africa/Dakar', startsLocal: '2026-12-24T18:00', endsLocal: '2026-12-24T20:00' }],
    ['no zone', ['DTSTART:20261224T180000', 'DTEND:20261224T190000'], { zone: 'Africa/Dakar', warnings: ['ZONE_ASSUMED'] }],
    ['whole days', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'], { allDay: true, startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00', warnings: [] }],
    ['one whole day, not said to be one', ['DTSTART:20261224'], { allDay: true, endsLocal: '2026-12-25T00:00' }],
    ['no end, or one before it starts', ['DTSTART;TZID=Europe/Paris:20261224T180000', 'DTEND;TZID=Europe/Paris:20261224T170000'], { endsLocal: '2026-12-24T19:00', warnings: ['NO_END'] }],
    ['a time that is none', ['DTSTART:20261399T996100'], { problem: 'NO_TIME' }],
    ['what lasts for years', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20301224'], { problem: 'LASTS_TOO_LONG' }],
    ['what is over', ['DTSTART;TZID=Europe/Paris:20241224T180000', 'DURATION:PT1H'], { isPast: true }],
    ['a rule with its exceptions', ['DTSTART;TZID=Europe/Paris:20261201T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4;WKST=SU', 'EXDATE;TZID=Europe/Paris:20261208T180000', 'RDATE:20261209T170000Z'], { rule: 'FREQ=WEEKLY;COUNT=4;WKST=SU', excluded: ['2026-12-08T18:00'], extra: ['2026-12-09T18:00'], warnings: [] }],
    ['a series that began long ago', ['DTSTART;TZID=Europe/Paris:20150106T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'], { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', startsLocal: '2026-11-24T18:00', warnings: ['PAST_LEFT_OUT'], isPast: false }],
    ['what is left of a counted one', ['DTSTART;TZID=Europe/Paris:20261101T180000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=30'], { rule: 'FREQ=DAILY;COUNT=8', startsLocal: '2026-11-23T18:00' }],
    ['a series that is over', ['DTSTART;TZID=Europe/Paris:20150106T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;UNTIL=20160101'], { isPast: true }],
    ['a rule that celebrations do not have', ['DTSTART;TZID=Europe/Paris:20261201T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10,14'], { rule: null, startsLocal: '2026-12-01T10:00', extra: ['2026-12-01T14:00', '2026-12-02T10:00', '2026-12-02T14:00'], warnings: ['RULE_LISTED'] }],
    ['a rule that is none', ['DTSTART;TZID=Europe/Paris:20261201T100000', 'RRULE:FREQ=SOMETIMES'], { problem: 'RULE_UNREADABLE' }],
    ['what begins again before it is over', ['DTSTART;TZID=Europe/Paris:20261201T100000', 'DURATION:P2D', 'RRULE:FREQ=DAILY'], { problem: 'RULE_TOO_DENSE' }],
    ['a text from a page', ['DTSTART:20261224', 'DESCRIPTION:<p>Come\\, all&nbsp\\;<b>you</b></p><script>alert(1)</script>3 < 4', 'URL:https://example.org/e'], { description: 'Come, all you\nalert(1)3 < 4\n\nhttps://example.org/e' }],
    ['a room to meet in', ['DTSTART:20261224', 'LOCATION:https://us02web.zoom.us/j/1?pwd=2', 'GEO:91;4'], { placeName: null, onlineUrl: 'https://us02web.zoom.us/j/1?pwd=2', latitude: null }],
  ])('is read: %s', async (_what, lines, expected) => expect(await one(lines)).toMatchObject(expected));

  it('takes single times of a series for what they are, in whatever order they come', async () => {
    const moved = ['UID:a', 'SUMMARY:Stories', 'RECURRENCE-ID;TZID=Europe/Paris:20261208T180000', 'DTSTART;TZID=Europe/Paris:20261209T170000', 'DTEND;TZID=Europe/Paris:20261209T190000', 'LOCATION:Park'];
    const off = ['UID:a', 'RECURRENCE-ID:20261215T170000Z', 'DTSTART;TZID=Europe/Paris:20261215T180000', 'STATUS:CANCELLED'];
    const series = ['UID:a', 'SUMMARY:Stories', 'DTSTART;TZID=Europe/Paris:20261201T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4', 'LOCATION:Library'];
    const { entries, cancelled } = await read(calendar([moved, off, series, ['UID:b', 'DTSTART:20261201', 'STATUS:CANCELLED']]));
    expect([entries.length, cancelled]).toEqual([1, 1]);
    expect(entries[0]?.planned?.draft).toMatchObject({ excluded: ['2026-12-15T18:00'], placeName: 'Library', own: [{ originalStart: '2026-12-08T18:00', startsLocal: '2026-12-09T17:00', endsLocal: '2026-12-09T19:00', placeName: 'Park' }] });
  });

  it('leaves out what is moved beyond the dates that are there, and has it beside the rule', async () => {
    const { entries } = await read(calendar([['UID:a', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=YEARLY'], ['UID:a', 'SUMMARY:x', 'RECURRENCE-ID;VALUE=DATE:20281201', 'DTSTART;VALUE=DATE:20281203']]));
    expect(entries[0]?.planned?.draft).toMatchObject({ own: [], excluded: ['2028-12-01T00:00'], extra: ['2028-12-03T00:00'] });
  });

  it('reads back our own feeds', async () => {
    const given = [entryOf(), entryOf({ allDay: true, startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00', title: 'Comma, semicolon; "quote"\\' }), entryOf({ state: 'CANCELLED' })];
    const { entries, cancelled } = await read(writeCalendar(feedOf(given), 'https://citylore.example'));
    expect([entries.length, cancelled]).toEqual([2, 1]);
    for (const [index, entry] of entries.entries()) {
      const { draft } = entry.planned ?? {};
      expect(entry).toMatchObject({ title: given[index]?.title, problem: null });
      expect(draft).toMatchObject({ allDay: given[index]?.allDay, placeName: 'Town hall, 1 Square' });
    }
  });

  it.each<[string, string]>([
    ['no text', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0'],
    ['a page', '<!doctype html><html>BEGIN:VCALENDAR</html>'],
    ['zeros', `BEGIN:VCALENDAR\r\n\0`],
  ])('is none: %s', async (_what, text) => expect(await readCalendar(text, asked)).toBeNull());

  it.each<[string, () => string]>([
    ['more entries than anybody has', () => calendar(Array.from({ length: 12_000 }, () => ['DTSTART:20261224', 'SUMMARY:x']))],
    ['series without end', () => calendar(Array.from({ length: 500 }, (_, n) => ['SUMMARY:x', `DTSTART:2005010${1 + (n % 9)}T100000`, 'DURATION:PT1M', 'RRULE:FREQ=DAILY']))],
    ['rules of every second', () => calendar(['SECONDLY', 'MINUTELY', 'HOURLY', 'YEARLY;BYHOUR=1,2,3,4;BYYEARDAY=1,2,3', 'YEARLY;BYMONTH=2;BYMONTHDAY=31', 'HOURLY;BYMONTH=2;BYMONTHDAY=31'].map((rule) => ['SUMMARY:x', 'DTSTART:20050101T100000', 'DURATION:PT1M', `RRULE:FREQ=${rule}`]))],
    ['components without end', () => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nBEGIN:VALARM\n'.repeat(30_000)}`],
    ['one line', () => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261224\r\nSUMMARY:${'x\r\n '.repeat(250_000)}\r\nEND:VEVENT\r\nEND:VCALENDAR`],
    ['parameters', () => calendar([['DTSTART:20261224', `SUMMARY${';a="b"'.repeat(3_000)}:x`, `EXDATE:${'20261224T100000,'.repeat(50_000)}`]])],
  ])('of bad will is read in a few seconds: %s', async (_what, text) => {
    const began = performance.now();
    const { entries } = await read(text().slice(0, LIMITS.calendarImport.bytes));
    expect(performance.now() - began).toBeLessThan(15_000);
    for (const { planned } of entries) if (planned) expect(planned.draft.title.length).toBeLessThanOrEqual(LIMITS.celebration.title);
  });

  it('says nothing but what can be stored, whatever stands in it', async () => {
    const word = fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SUMMARY', 'GEO', 'DURATION', 'BEGIN', 'END', 'UID', '__proto__', ';TZID=', ';VALUE=DATE', ';VALUE=PERIOD', '"', ':', ';', ',', '=', '\r\n ', '\n', '\\', 'VEVENT', 'VCALENDAR', 'VALARM', '\u202e', '\ud800');
    const value = fc.constantFrom('20261224', '20261224T180000', '20270328T023000', '20261224T180000Z', '20261399T999999', 'PT1H', '-P1W', 'P', 'Europe/Paris', 'constructor', '48.1;2.2', 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYWEEKNO=20', ';UNTIL=20261231T000000Z', ';BYSETPOS=1', ';INTERVAL=0', 'a/b');
    const line = fc.array(fc.oneof(word, value, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
    const property = fc.oneof(
      line,
      fc.tuple(fc.constantFrom('DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID'), fc.constantFrom('', ';TZID=Europe/Paris', ';VALUE=DATE'), value).map(([name, parameter, given]) => `${name}${parameter}:${given}`),
      fc.tuple(fc.constantFrom('', ';INTERVAL=2', ';COUNT=5', ';BYDAY=TU', ';BYMONTHDAY=31', ';BYHOUR=3,4'), fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY')).map(([more, frequency]) => `RRULE:FREQ=${frequency}${more}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(property, { maxLength: 9 }), { maxLength: 4 }), async (events) => {
        const { entries } = await read(calendar(events.map((lines) => ['DTSTART:20261224T100000', 'SUMMARY:x', ...lines])));
        for (const { uid, planned, problem } of entries) {
          expect([uid.isWellFormed(), uid.length > 0 && uid.length <= LIMITS.calendarImport.uid, (planned === null) === (problem !== null)]).toEqual([true, true, true]);
          if (!planned || planned.isPast) continue;
          const { zone, startsLocal, endsLocal, rule, excluded, extra } = planned.draft;
          expect(endsLocal > startsLocal).toBe(true);
          const part = { startsLocal, endsLocal, rule, shiftDays: 0, from: null, until: null, ended: null, placeName: null };
          // What is planned can be made, but for what only years of dates tell.
          const refusal = refusalOf(() => checkSeries({ zone, series: [part], excluded, extra }, NOW));
          expect([null, 'RULE_TOO_DENSE', 'RULE_NEVER']).toContain(refusal);
        }
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });
});

function refusalOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}
