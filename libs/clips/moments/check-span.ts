import { LIMITS } from '@libs/contracts/limits.js';
import { endsTooSoon, pastEnd } from './moment.errors.js';

/** Beyond the end by less is rounding, and is cut. Milliseconds. */
const ROUNDING_MS = 1_500;

export interface Span {
  startMs: number;
  endMs: number;
}

/** A passage as it may stand in a film of this length; the length is not known before the film is ready. */
export function spanOf({ startMs, endMs }: Span, durationMs: number | null): Span {
  const end = durationMs !== null && endMs > durationMs && endMs <= durationMs + ROUNDING_MS ? durationMs : endMs;
  if (durationMs !== null && startMs >= durationMs) throw pastEnd('startMs', durationMs);
  if (durationMs !== null && end > durationMs) throw pastEnd('endMs', durationMs);
  if (end - startMs < LIMITS.moment.shortestMs) throw endsTooSoon();
  return { startMs, endMs: end };
}

/** Where a passage ends of which only the beginning was told: where the next one begins, after a minute, or with the film. */
export function usualEnd(startMs: number, others: readonly number[], durationMs: number | null): number {
  const next = Math.min(...others.filter((other) => other >= startMs + LIMITS.moment.shortestMs), durationMs && durationMs > startMs ? durationMs : Infinity);
  return Math.min(next, startMs + LIMITS.moment.usualMs);
}
