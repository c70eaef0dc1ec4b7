import type { Clock } from '@libs/platform/clock/clock.js';

/** Today as roles count it: the UTC date, YYYY-MM-DD. */
export function todayOf(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
