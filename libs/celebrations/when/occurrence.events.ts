import { defineEvent } from '@libs/platform/outbox/event.js';
import type { LocalTime } from './rules/parse-local-time.js';

/** What is on the site and not over has another time or place. `sequence` is that of its calendar entry. */
export const OccurrenceMoved = defineEvent<{
  occurrenceId: string;
  sequence: number;
  /** What the city says about it. */
  reason: string | null;
  was: { startsLocal: LocalTime; endsLocal: LocalTime; startsAt: string; placeName: string | null };
}>('OccurrenceMoved');

/** What is on the site and not over does not take place; why is in its row. */
export const OccurrenceCancelled = defineEvent<{ occurrenceId: string; sequence: number }>('OccurrenceCancelled');

/** It takes place after all. */
export const OccurrenceRestored = defineEvent<{ occurrenceId: string; sequence: number }>('OccurrenceRestored');
