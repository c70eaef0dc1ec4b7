import { describe, expect, it } from '@jest/globals';
import { dayToShow, programmeAddress, programmeFilter, readProgramme, withoutFilters } from './programme-address.js';

const read = (query: string) => readProgramme(new URLSearchParams(query));

describe('the address of a programme', () => {
  it('comes back as it was read, in one order', () => {
    const asked = read('free=yes&access=QUIET_SPACE&access=STEP_FREE&day=2027-04-03&language=ar&place=Old+Mill&age=8&theme=funding&zone=Africa/Dakar&after=x');
    const address = programmeAddress('week', asked);
    expect(address).toBe('/festivals/week?day=2027-04-03&place=Old+Mill&age=8&theme=funding&access=STEP_FREE&access=QUIET_SPACE&free=yes&language=ar&zone=Africa%2FDakar#programme');
    expect({ ...read(address.slice(address.indexOf('?'), address.indexOf('#'))), after: 'x' }).toEqual(asked);
  });

  it('leaves out what it cannot mean', () => {
    const asked = read('day=2027-02-30&age=-4&theme=gardens&access=LIFT&free=1&language=%3Cb%3E&zone=Mars/Base&place=+');
    expect(programmeAddress('week', asked)).toBe('/festivals/week#programme');
    expect(read('age=121').age).toBeNull();
    expect(read('age=0').age).toBe(0);
  });

  it('keeps the day and the clocks where filters are taken away', () => {
    expect(programmeAddress('week', withoutFilters(read('day=all&age=0&free=yes&zone=Asia/Tokyo')))).toBe('/festivals/week?day=all&zone=Asia%2FTokyo#programme');
  });

  it('asks the API for what narrows, and nothing else', () => {
    expect(programmeFilter(read('age=0'), '2027-04-03')).toEqual({ day: '2027-04-03', place: null, age: 0, theme: null, accessServices: null, free: null, language: null });
  });
});

describe('the day that opens by itself', () => {
  const days = ['2027-04-03', '2027-04-05'].map((date) => ({ date }));

  it.each([
    ['2027-01-01', '2027-04-03'],
    ['2027-04-04', '2027-04-05'],
    ['2027-04-05', '2027-04-05'],
    ['2027-06-01', '2027-04-03'],
  ])('on %s it is %s', (today, shown) => expect(dayToShow(days, today)).toBe(shown));

  it('is none where there is nothing', () => expect(dayToShow([], '2027-04-03')).toBeNull());
});
