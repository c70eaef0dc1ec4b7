import type { ConsentStanding } from './consent.types.js';

const DAY_MS = 24 * 3_600_000;
/** Days before its last one on which its city is reminded, the farthest first. */
export const REMINDED_AT = [60, 14] as const;

/** A day as the database writes it, by the date in UTC: west of Greenwich a consent ends some hours early rather than late. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

interface Held {
  withdrawnAt: Date | null;
  /** The last day on which it holds. */
  expiresOn: string | null;
}

/** Whether a consent holds on a day. */
export function standingOf({ withdrawnAt, expiresOn }: Held, today: string): ConsentStanding {
  if (withdrawnAt) return 'WITHDRAWN';
  if (expiresOn === null) return 'HOLDS';
  if (expiresOn < today) return 'EXPIRED';
  return daysBetween(today, expiresOn) <= REMINDED_AT[0] ? 'ENDS_SOON' : 'HOLDS';
}

/** The reminder that is due: the nearest of those that its days have come under; null where none is. */
export function reminderDue(expiresOn: string, today: string): number | null {
  const left = daysBetween(today, expiresOn);
  if (left < 0) return null;
  return REMINDED_AT.findLast((days) => left <= days) ?? null;
}
