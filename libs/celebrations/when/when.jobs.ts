import { defineJob } from '@libs/platform/jobs/job.js';

/** Makes the occurrences that came into reach, and computes instants anew that an older zone database gave. */
export const extendOccurrences = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'extend-occurrences', attempts: 1, backoffMs: 1_000, timeoutMs: 30 * 60_000 });

export const EXTEND_EVERY_MS = 24 * 3_600_000;
