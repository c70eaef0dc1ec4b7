import { defineJob } from '@libs/platform/jobs/job.js';

/** Asks cities whether what they wrote about still runs, once a year each. */
export const askStillRunning = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'ask-still-running', attempts: 1, backoffMs: 1_000, timeoutMs: 10 * 60_000 });

export const ASK_EVERY_MS = 24 * 3_600_000;
