import { defineJob } from '@libs/platform/jobs/job.js';

/** Ends registrations whose address was not confirmed in time. Every ten minutes. */
export const expireUnconfirmed = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'expire-unconfirmed', attempts: 1, backoffMs: 0, timeoutMs: 60_000 });
