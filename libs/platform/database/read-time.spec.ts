import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readTime } from './read-time.js';

const usual = pg.types.getTypeParser(1184) as (text: string) => Date;

describe('a time from PostgreSQL', () => {
  it.each([
    ...['2026-11-23 02:44:33+00', '2026-11-23 02:44:33.1+00', '2026-11-23 02:44:33.120+00', '2026-11-23 02:44:33.123456+00', '2024-02-29 23:59:59.999999+00', '1969-07-20 20:17:40.5+00'],
    // Elsewhere than in UTC, years of another length or era, and no time at all.
    ...['2026-11-23 04:44:33.123+02', '2026-11-23 08:14:33.123456+05:30', '12026-11-23 02:44:33+00', '0044-03-15 12:00:00+00 BC', 'infinity', '-infinity'],
  ])('%s is what pg reads it as', (text) => {
    expect(readTime(text)).toEqual(usual(text));
  });
});
