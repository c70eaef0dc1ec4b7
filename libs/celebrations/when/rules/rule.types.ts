import type { LocalDate } from './parse-local-time.js';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface RuleDay {
  /** The how-manieth of the month or year, from its end where negative; null for each. */
  ordinal: number | null;
  day: Weekday;
}

/** What of RFC 5545 a celebration can repeat by: what calendars offer. Lists are sorted and hold nothing twice. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** The last day, included. */
  until: LocalDate | null;
  months: number[];
  monthDays: number[];
  days: RuleDay[];
  positions: number[];
  weekStart: Weekday;
}

/** What is wrong with a rule: the part, and the bound where there is one. */
export interface RuleFault {
  part: string;
  most?: number;
}
