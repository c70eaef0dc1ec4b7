import { defineJob } from '@libs/platform/jobs/job.js';

/** Forgets applications whose mailed link nobody opened, with the names and addresses in them, and the contacts of long decided ones. Every hour. */
export const sweepApplications = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-applications', attempts: 1, backoffMs: 0, timeoutMs: 60_000 });

export const SWEEP_APPLICATIONS_EVERY_MS = 3_600_000;
