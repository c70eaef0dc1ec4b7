import { defineJob } from '@libs/platform/jobs/job.js';

/** Claims that ran out go back into the queue. */
export const sweepClaims = defineJob<Record<string, never>>({
  queue: 'maintenance',
  name: 'sweep-claims',
  attempts: 1,
  backoffMs: 1_000,
  timeoutMs: 30_000,
});

export const SWEEP_CLAIMS_EVERY_MS = 60_000;
