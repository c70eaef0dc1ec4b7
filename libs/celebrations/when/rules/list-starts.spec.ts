import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { findInstant, findInstants, findLocal, findZone, isLostDay } from './find-instant.js';
import { listStarts } from './list-starts.js';
import { addDays, addMinutes, dateOf, type LocalTime, minutesBetween } from './parse-local-time.js';
import { formatRule, parseRule } from './parse-rule.js';
import { type Rule, WEEKDAYS } from './rule.types.js';

const ZONES = [
  ...['UTC', 'Europe/Paris', 'Europe/Dublin', 'America/New_York', 'America/Sao_Paulo', 'America/St_Johns', 'America/Santiago', 'Australia/Lord_Howe'],
  ...['Africa/Casablanca', 'Africa/Cairo', 'Asia/Kathmandu', 'Asia/Tehran', 'Asia/Beirut', 'Pacific/Apia', 'Pacific/Chatham', 'Antarctica/Troll'],
];

/** Without those that changed their clocks twice within weeks (for Ramadan): there the library's own instants are an hour off, which is one reason to use it on the wall alone. */
const STEADY = ZONES.filter((name) => !['Africa/Cairo', 'Africa/Casablanca'].includes(name));

const two = (value: number) => String(value).padStart(2, '0');
const zone = fc.constantFrom(...ZONES);
const start = fc
  .record({ day: fc.integer({ min: 0, max: 366 * 25 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 15, 30, 59) })
  .map(({ day, hour, minute }): LocalTime => `${addDays('2004-01-01', day)}T${two(hour)}:${two(minute)}`);
const some = <T>(values: fc.Arbitrary<T>, most: number) => fc.option(fc.uniqueArray(values, { minLength: 1, maxLength: most }), { nil: [] as T[], freq: 2 });
const weekday = fc.constantFrom(...WEEKDAYS);
const signed = (most: number) => fc.integer({ min: 1, max: most }).chain((n) => fc.constantFrom(n, -n));
const ending = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 40 }).map((n) => `;COUNT=${n}`), fc.integer({ min: 2006, max: 2032 }).map((year) => `;UNTIL=${year}0630`));
const list = (part: string, values: (number | string)[]) => (values.length > 0 ? `;${part}=${values.join(',')}` : '');

/** Rules as calendars offer them. */
const ruleText = fc.oneof(
  fc.record({ days: some(weekday, 5), months: some(fc.integer({ min: 1, max: 12 }), 4) }).map(({ days, months }) => `FREQ=DAILY${list('BYMONTH', months)}${list('BYDAY', days)}`),
  fc.record({ days: some(weekday, 4), wkst: fc.constantFrom('', ';WKST=SU', ';WKST=WE') }).map(({ days, wkst }) => `FREQ=WEEKLY${list('BYDAY', days)}${wkst}`),
  some(signed(31), 3).map((days) => `FREQ=MONTHLY${list('BYMONTHDAY', days)}`),
  fc.uniqueArray(fc.tuple(signed(5), weekday).map(([n, day]) => `${n}${day}`), { minLength: 1, maxLength: 2 }).map((days) => `FREQ=MONTHLY${list('BYDAY', days)}`),
  fc.tuple(fc.subarray([...WEEKDAYS], { minLength: 2 }), fc.constantFrom(1, -1, 2)).map(([days, position]) => `FREQ=MONTHLY${list('BYDAY', days)};BYSETPOS=${position}`),
  some(fc.integer({ min: 1, max: 12 }), 3).map((months) => `FREQ=YEARLY${list('BYMONTH', months)}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), signed(4), weekday).map(([month, n, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${n}${day}`),
).chain((text) => fc.tuple(fc.constant(text), fc.integer({ min: 1, max: 4 }), ending).map(([rule, interval, end]) => `${rule};INTERVAL=${interval}${end}`));

const parsed = (text: string, startsLocal: LocalTime, inZone: string): Rule => {
  const rule = parseRule(text, { startsLocal, zone: inZone });
  if ('part' in rule) throw new Error(`${text}: ${rule.part}`);
  return rule;
};
const horizon = (startsLocal: LocalTime) => addMinutes(startsLocal, 2 * 366 * 24 * 60);
/** Neither left out nor said twice by the clocks there. */
const isPlain = (time: LocalTime, inZone: string) => {
  const wall = Temporal.PlainDateTime.from(time);
  return wall.toZonedDateTime(inZone).toPlainDateTime().equals(wall);
};

describe('starts', () => {
  it('are what the library makes in the zone itself, where no spring night leaves one out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEADY), start, ruleText, (inZone, startsLocal, text) => {
        // Of a position among others it is left out before it is counted, which would be another day; and a start left out does not count.
        fc.pre(isPlain(startsLocal, inZone) && !text.includes('COUNT') && (!text.includes('BYSETPOS') || ('05' < startsLocal.slice(11) && startsLocal.slice(11) < '22')));
        const rule = parsed(text, startsLocal, inZone);
        const until = horizon(startsLocal);
        const wall = (time: LocalTime) => Temporal.PlainDateTime.from(time).toZonedDateTime(inZone);
        const last = wall(rule.until === null || `${rule.until}T23:59` > until ? until : `${rule.until}T23:59`);
        const options = { rruleString: formatRule({ ...rule, until: null }), dtstart: wall(startsLocal), until: last };
        const theirs = new RRuleTemporal({ ...options, maxIterations: 50_000, cache: false }).all().map((at) => at.toPlainDateTime().toString({ smallestUnit: 'minute' }));
        const ours = listStarts({ startsLocal, rule, zone: inZone }, until);
        expect(ours.filter((time) => isPlain(time, inZone))).toEqual(theirs);
      }),
      { numRuns: 80, seed: 20_261_123 },
    );
  });

  it('are what another implementation makes of the same rule', () => {
    fc.assert(
      fc.property(start, ruleText, (from, text) => {
        // What a rule makes of a start that is none of its own, RFC 5545 leaves open.
        const [startsLocal] = listStarts({ startsLocal: from, rule: parsed(text, from, 'UTC'), zone: 'UTC' }, horizon(from));
        // Theirs makes the 1st of March of a 29th of February that is not there; it was to be left out.
        fc.pre(startsLocal !== undefined && !(text.startsWith('FREQ=YEARLY') && Number(startsLocal.slice(8, 10)) > 28));
        const rule = parsed(text, startsLocal, 'UTC');
        const until = horizon(startsLocal);
        // A day as UNTIL is its midnight there.
        const iterator = ICAL.Recur.fromString(formatRule(rule).replace(/UNTIL=\d{8}/, '$&T235959')).iterator(ICAL.Time.fromDateTimeString(`${startsLocal}:00`));
        const theirs: string[] = [];
        for (let at = iterator.next(); at && at.toString().slice(0, 16) <= until; at = iterator.next()) theirs.push(at.toString().slice(0, 16));
        expect(listStarts({ startsLocal, rule, zone: 'UTC' }, until)).toEqual(theirs);
      }),
      { numRuns: 80, seed: 20_261_123 },
    );
  });

  it('keep the clock, come in order, and end after they begin, in every zone', () => {
    fc.assert(
      fc.property(zone, start, ruleText, fc.integer({ min: 1, max: 3 * 24 * 60 }), (inZone, startsLocal, text, minutes) => {
        const rule = parsed(text, startsLocal, inZone);
        const made = listStarts({ startsLocal, rule, zone: inZone }, horizon(startsLocal));
        expect(rule.count === null || made.length <= rule.count).toBe(true);
        let before = new Date(0);
        for (const time of made) {
          const { startsAt, endsAt } = findInstants({ startsLocal: time, endsLocal: addMinutes(time, minutes) }, inZone);
          expect(time.slice(11)).toBe(startsLocal.slice(11));
          expect(isLostDay(dateOf(time), inZone)).toBe(false);
          expect([startsAt > before, endsAt > startsAt]).toEqual([true, true]);
          before = startsAt;
        }
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
  });

  it('read a rule in its one spelling as the same rule', () => {
    fc.assert(
      fc.property(start, ruleText, (startsLocal, text) => {
        const rule = parsed(text, startsLocal, 'UTC');
        expect(parsed(formatRule(rule), startsLocal, 'UTC')).toEqual(rule);
      }),
    );
  });
});

describe('nights on which clocks are changed', () => {
  const daily = (startsLocal: LocalTime, inZone: string, count = 3) =>
    listStarts({ startsLocal, rule: parsed(`FREQ=DAILY;COUNT=${count}`, startsLocal, inZone), zone: inZone }, horizon(startsLocal)).map((time) => findInstant(time, inZone).toISOString().slice(0, 16));

  it.each([
    ['Europe/Paris', '2027-03-27T02:30', ['2027-03-27T01:30', '2027-03-28T01:30', '2027-03-29T00:30']],
    ['Europe/Paris', '2027-10-30T02:30', ['2027-10-30T00:30', '2027-10-31T00:30', '2027-11-01T01:30']],
    ['Europe/Dublin', '2027-03-27T01:30', ['2027-03-27T01:30', '2027-03-28T01:30', '2027-03-29T00:30']],
    ['Australia/Lord_Howe', '2027-10-02T02:15', ['2027-10-01T15:45', '2027-10-02T15:45', '2027-10-03T15:15']],
    ['Australia/Lord_Howe', '2027-04-03T01:45', ['2027-04-02T14:45', '2027-04-03T14:45', '2027-04-04T15:15']],
    // Morocco goes back an hour for Ramadan.
    ['Africa/Casablanca', '2026-02-14T18:00', ['2026-02-14T17:00', '2026-02-15T18:00', '2026-02-16T18:00']],
    // The clock goes from midnight to one.
    ['Asia/Beirut', '2027-03-27T00:00', ['2027-03-26T22:00', '2027-03-27T22:00', '2027-03-28T21:00']],
    // Samoa went over the date line: Thursday the 29th, then Saturday the 31st.
    ['Pacific/Apia', '2011-12-29T18:00', ['2011-12-30T04:00', '2011-12-31T04:00', '2012-01-01T04:00']],
  ])('in %s from %s', (inZone, startsLocal, expected) => {
    expect(daily(startsLocal, inZone)).toEqual(expected);
  });

  it('leave a celebration as long as the clock says, where its start was left out', () => {
    const { startsAt, endsAt } = findInstants({ startsLocal: '2027-03-28T02:30', endsLocal: '2027-03-28T03:15' }, 'Europe/Paris');
    expect([startsAt.toISOString(), endsAt.toISOString()]).toEqual(['2027-03-28T01:30:00.000Z', '2027-03-28T02:15:00.000Z']);
  });

  it('make a whole day shorter or longer', () => {
    const hours = (day: string, inZone: string) => {
      const { startsAt, endsAt } = findInstants({ startsLocal: `${day}T00:00`, endsLocal: `${addDays(day, 1)}T00:00` }, inZone);
      return (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
    };
    expect(['2027-03-28', '2027-10-31', '2027-06-01'].map((day) => hours(day, 'Europe/Paris'))).toEqual([23, 25, 24]);
    expect([hours('2027-03-28', 'Asia/Beirut'), hours('2027-10-03', 'Australia/Lord_Howe')]).toEqual([23, 23.5]);
    expect(minutesBetween('2027-03-28T00:00', '2027-03-29T00:00')).toBe(1_440);
  });
});

describe('zones', () => {
  it('show the time at each instant that was found for it, in all of them', () => {
    const formats = new Map<string, Intl.DateTimeFormat>();
    const shown = (at: Date, inZone: string) => {
      const format = formats.get(inZone) ?? new Intl.DateTimeFormat('sv', { timeZone: inZone, dateStyle: 'short', timeStyle: 'short' });
      formats.set(inZone, format);
      return format.format(at).replace(' ', 'T');
    };
    const instant = fc.integer({ min: Date.UTC(2004, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instant, (inZone, minute) => {
        const at = new Date(minute * 60_000);
        const local = findLocal(at, inZone);
        expect(local).toBe(shown(at, inZone));
        const found = findInstant(local, inZone);
        expect([shown(found, inZone), found <= at]).toEqual([local, true]);
      }),
      { numRuns: 2_000, seed: 20_261_123 },
    );
  });

  it('are known by their IANA names', () => {
    expect(['Europe/Paris', 'europe/paris', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC', 'America/Port-au-Prince'].map(findZone)).toEqual([
      ...['Europe/Paris', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC', 'America/Port-au-Prince'],
    ]);
    expect(['+02:00', 'Europe/Nowhere', '', 'Paris', 'CET+1', '../etc'].map(findZone)).toEqual([null, null, null, null, null, null]);
  });
});
