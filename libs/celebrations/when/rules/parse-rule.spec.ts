import { describe, expect, it } from '@jest/globals';
import { showEnd, showStart } from './format-local-time.js';
import { parseFirstDay, parseLastDay, parseLocalTime } from './parse-local-time.js';
import { formatRule, parseRule } from './parse-rule.js';

const START = { startsLocal: '2026-12-01T18:00', zone: 'America/New_York' };
const read = (text: string) => {
  const rule = parseRule(text, START);
  return 'part' in rule ? rule : formatRule(rule);
};

describe('a rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TH,TU,TU;WKST=MO;INTERVAL=1', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['rrule:freq=monthly;byday=-1fr;', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['BYMONTHDAY=-1,15;FREQ=MONTHLY;COUNT=12', 'FREQ=MONTHLY;COUNT=12;BYMONTHDAY=-1,15'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['FREQ=DAILY;UNTIL=20261224', 'FREQ=DAILY;UNTIL=20261224'],
    // The evening of the 24th there.
    ['FREQ=DAILY;UNTIL=20261225T030000Z', 'FREQ=DAILY;UNTIL=20261224'],
    // Before that day's start.
    ['FREQ=DAILY;UNTIL=20261224T170000', 'FREQ=DAILY;UNTIL=20261223'],
    ['FREQ=YEARLY;BYMONTH=11,4;BYDAY=2SU', 'FREQ=YEARLY;BYMONTH=4,11;BYDAY=2SU'],
  ])('%s is kept as %s', (text, kept) => expect(read(text)).toBe(kept));

  it.each([
    ['', 'RRULE'], ['FREQ=HOURLY', 'FREQ'], ['FREQ=SECONDLY;COUNT=9', 'FREQ'], ['INTERVAL=2', 'FREQ'], ['FREQ=DAILY;FREQ=DAILY', 'FREQ'],
    ['FREQ=DAILY;BYHOUR=9', 'BYHOUR'], ['FREQ=YEARLY;BYWEEKNO=20', 'BYWEEKNO'], ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'], ['FREQ=DAILY;INTERVAL=1e3', 'INTERVAL'],
    ['FREQ=DAILY;COUNT=401', 'COUNT'], ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'UNTIL'], ['FREQ=DAILY;UNTIL=20270230', 'UNTIL'], ['FREQ=DAILY;UNTIL=', 'UNTIL'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'], ['FREQ=MONTHLY;BYDAY=6MO', 'BYDAY'], ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY'], ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY'], ['FREQ=WEEKLY;BYDAY=MO,', 'BYDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'], ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY'], ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH'], ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH'],
    ['FREQ=DAILY;BYSETPOS=1', 'BYSETPOS'], ['FREQ=WEEKLY;WKST=XX', 'WKST'], [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(300)}`, 'RRULE'], ['FREQ=DAILY\nDTSTART:20260101', 'FREQ'],
  ])('%j is refused for its %s', (text, part) => expect(read(text)).toMatchObject({ part }));
});

describe('a local time', () => {
  it('is one that clocks of this century show', () => {
    expect(['2026-12-01T18:00', '2028-02-29T00:00'].map(parseLocalTime)).toEqual(['2026-12-01T18:00', '2028-02-29T00:00']);
    for (const wrong of ['2026-12-01', '2026-12-01T18:00:00', '2026-12-01T24:00', '2026-02-29T10:00', '2026-13-01T10:00', '1999-12-31T23:00', '2026-12-01 18:00', '2026-12-01T18:00Z']) {
      expect([wrong, parseLocalTime(wrong)]).toEqual([wrong, null]);
    }
  });

  it('is a day where whole days are meant, the last one included', () => {
    expect([parseFirstDay('2026-12-01'), parseLastDay('2026-12-03'), parseLastDay('2026-12-31T18:00'), parseFirstDay('2026-02-30'), parseLastDay('soon')]).toEqual([
      ...['2026-12-01T00:00', '2026-12-04T00:00', '2027-01-01T00:00', null, null],
    ]);
    expect([showStart('2026-12-01T00:00', true), showEnd('2026-12-04T00:00', true), showEnd('2026-12-01T19:00', false)]).toEqual(['2026-12-01', '2026-12-03', '2026-12-01T19:00']);
  });
});
