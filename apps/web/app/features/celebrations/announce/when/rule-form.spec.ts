import { describe, expect, it } from '@jest/globals';
import { readRule, writeRule } from './rule-form';

/** The second Tuesday of a month. */
const START = '2026-12-08T18:00';

describe('how a celebration repeats', () => {
  it.each([
    'FREQ=DAILY;INTERVAL=3;COUNT=5',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630;BYDAY=SU',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;COUNT=12;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=-1TU',
    'FREQ=YEARLY;COUNT=2',
  ])('%s is shown by the form and comes back as it was', (rule) => {
    const form = readRule(rule);
    expect(form && writeRule(form, START)).toBe(rule);
  });

  it('is once without a rule', () => {
    expect([null, undefined, ''].map(readRule).map((form) => form && writeRule(form, START))).toEqual([null, null, null]);
  });

  it.each(['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=4,11', 'FREQ=MONTHLY;BYDAY=1MO,3MO', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=DAILY;BYDAY=MO', 'FREQ=HOURLY'])('%s has no words in the form', (rule) =>
    expect(readRule(rule)).toBeNull(),
  );
});
