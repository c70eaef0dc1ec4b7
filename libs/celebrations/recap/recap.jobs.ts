import { defineJob } from '@libs/platform/jobs/job.js';

/** Asks cities what came of celebrations that are over. Every hour. */
export const askRecaps = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'ask-recaps', attempts: 1, backoffMs: 1_000, timeoutMs: 10 * 60_000 });

export const ASK_EVERY_MS = 3_600_000;
