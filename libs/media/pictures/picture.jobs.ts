import { defineJob } from '@libs/platform/jobs/job.js';

/** Throws away pictures that nothing shows. */
export const sweepPictures = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-pictures', attempts: 1, backoffMs: 1_000, timeoutMs: 10 * 60_000 });
