import { defineJob } from '@libs/platform/jobs/job.js';

/** Takes clips from the site whose consents have ended, reminds cities before they do, and clears away proofs that nothing needs. */
export const keepConsents = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'keep-consents', attempts: 1, backoffMs: 1_000, timeoutMs: 10 * 60_000 });

/** A consent ends with a day: this is how much later its clip may leave the site. */
export const KEEP_EVERY_MS = 15 * 60_000;
