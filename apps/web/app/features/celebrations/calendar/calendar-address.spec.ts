import { describe, expect, it } from '@jest/globals';
import { addressOf, filterOf, readAddress, withoutFilters } from './calendar-address';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('an address of the calendar', () => {
  it.each([
    ['', '/celebrations'],
    ['view=month&month=2026-11', '/celebrations?month=2026-11'],
    ['view=list&from=2026-11-23&month=2026-11', '/celebrations?view=list&from=2026-11-23'],
    ['view=list&day=2026-11-23&from=2026-11-20', '/celebrations?view=list&day=2026-11-23'],
    ['view=map&month=2026-11&from=2026-11-23', '/celebrations?view=map&month=2026-11'],
    ['free=yes&theme=funding&theme=planning&access=CAPTIONS&region=AFRICA&online=no', '/celebrations?theme=planning&theme=funding&region=AFRICA&access=CAPTIONS&free=yes'],
    ['near=53.27,-9.05&km=25&zone=Asia/Tokyo', '/celebrations?near=53.27%2C-9.05&km=25&zone=Asia%2FTokyo'],
    ['view=year&month=2026-14&from=yesterday&theme=x&country=XX&language=%3Cb%3E&near=91,0&km=7&zone=Nowhere/Else&city=No+City', '/celebrations'],
  ])('%j is kept as %s', (query, address) => {
    expect(addressOf(read(query))).toBe(address);
    expect(addressOf(read(address.split('?')[1] ?? ''))).toBe(address);
  });

  it('asks the API for what it says and nothing else', () => {
    const none = { themes: null, cities: null, regions: null, countries: null, languages: null, accessServices: null, free: null, online: null, near: null };
    expect(filterOf(read('view=list&zone=UTC'))).toEqual(none);
    expect(filterOf(read('theme=planning&city=galway&language=sw&near=1,2&free=yes&access=STEP_FREE&access=STEP_FREE'))).toEqual({
      ...{ ...none, themes: ['planning'], cities: ['galway'], languages: ['sw'], accessServices: ['STEP_FREE'], free: true },
      near: { latitude: 1, longitude: 2, km: 50 },
    });
  });

  it('keeps time and clocks when everything is to be seen again', () => {
    expect(addressOf(withoutFilters(read('view=list&from=2026-11-23&free=yes&near=1,2&zone=UTC')))).toBe('/celebrations?view=list&from=2026-11-23&zone=UTC');
  });
});
