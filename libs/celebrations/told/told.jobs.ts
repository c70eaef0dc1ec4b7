import { defineJob } from '@libs/platform/jobs/job.js';
import type { BeforeMove } from './told.types.js';

export interface TellOccurrence {
  occurrenceId: string;
  what: 'MOVED' | 'CANCELLED' | 'RESTORED';
  /** Of its calendar entry when it happened; what happened since is told by another job. */
  sequence: number;
  reason: string | null;
  was: BeforeMove | null;
}

/** Tells everybody registered, a batch at a time; a repeat passes over those who were told. */
export const tellOccurrence = defineJob<TellOccurrence>({ queue: 'events', name: 'tell-occurrence', attempts: 12, backoffMs: 1_000, timeoutMs: 300_000 });

/** Reminds of what is due. Every minute. */
export const sendReminders = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'send-reminders', attempts: 1, backoffMs: 0, timeoutMs: 300_000 });
