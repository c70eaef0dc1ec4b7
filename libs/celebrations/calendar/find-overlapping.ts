import type { Bind } from './build-conditions.js';

export const DAY_MS = 24 * 3_600_000;

/** From and to; without an end all that is to come. */
export interface Span {
  from: Date;
  to: Date | null;
}

/** What goes on for longer is rare, and has an index of its own (as `occurrence_shown_long` says it). */
const LONG_DAYS = 4;
const LONG = `o.ends_at - o.starts_at > '${LONG_DAYS} days'::interval`;
/** One date lasts at most 366 days; with the hours by which clocks are set. */
const LONGEST_MS = 367 * DAY_MS;

/**
 * Shown occurrences `o` that may lie within a span, in two parts: what begins within it or in the days before, and of the long ones
 * those which began earlier and are not over. `tail` is an order and a limit that each part keeps for itself.
 */
export function overlapping(columns: string, { from, to }: Span, conditions: readonly string[], bind: Bind, tail = ''): string {
  const before = `${bind(new Date(from.getTime() - LONG_DAYS * DAY_MS))}::timestamptz`;
  const all = [...(to ? [`o.starts_at < ${bind(to)}::timestamptz`] : []), ...conditions];
  const part = (...own: string[]) => `(SELECT ${columns} FROM occurrence o WHERE ${['o.shown', ...own, ...all].join(' AND ')} ${tail})`;
  const earlier = part(LONG, `o.starts_at >= ${bind(new Date(from.getTime() - LONGEST_MS))}::timestamptz`, `o.starts_at < ${before}`, `o.ends_at > ${bind(from)}::timestamptz`);
  return `${part(`o.starts_at >= ${before}`)} UNION ALL ${earlier}`;
}
