import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, wholeWeeks } from './days';

describe('days of a copy', () => {
  it('count over the end of a year and a leap day', () => {
    expect(addDays('2027-12-31', 60)).toBe('2028-02-29');
    expect(addDays('2027-04-05', 364)).toBe('2028-04-03');
    expect(daysBetween('2027-04-05', '2028-04-03')).toBe(364);
  });

  it.each([
    [364, 364],
    [366, 364],
    [368, 371],
    [-10, -7],
  ])('%i days move celebrations by %i', (days, weeks) => expect(wholeWeeks(days)).toBe(weeks));
});
