import pg from 'pg';

const usual = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;

/** `2026-11-23 02:44:33+00` to `2026-11-23 02:44:33.123456+00`. */
const [SHORTEST, LONGEST] = [22, 29];
const [SPACE, DOT, ZERO] = [32, 46, 48];

/** A timestamptz as PostgreSQL writes it in UTC, as sessions are; what is written otherwise is left to pg, whose expressions take six times as long. A page has fifty. */
export function readTime(text: string): Date {
  const { length } = text;
  if (length < SHORTEST || length > LONGEST || text.charCodeAt(10) !== SPACE || !text.endsWith('+00')) return usual(text);
  let ms = 0;
  if (text.charCodeAt(19) === DOT) {
    for (let at = 20, unit = 100; at < length - 3 && unit >= 1; at += 1, unit /= 10) ms += (text.charCodeAt(at) - ZERO) * unit;
  }
  return new Date(Date.UTC(two(text, 0) * 100 + two(text, 2), two(text, 5) - 1, two(text, 8), two(text, 11), two(text, 14), two(text, 17), ms));
}

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
