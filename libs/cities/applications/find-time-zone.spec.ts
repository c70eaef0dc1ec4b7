import { findTimeZone } from './find-time-zone.js';

describe('a time zone for a country', () => {
  it.each([
    ['SN', 'Africa/Dakar'],
    ['KE', 'Africa/Nairobi'],
    ['AQ', expect.stringMatching(/^[A-Z]\w+\/\w+/)],
    ['ZZ', 'UTC'],
  ])('%s', (country, zone) => {
    expect(findTimeZone(country)).toEqual(zone);
  });
});
