import { defineJob } from '@libs/platform/jobs/job.js';

/** Forgets sessions and links that have long been good for nothing, with the addresses in them. Every hour. */
export const sweepSessions = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-sessions', attempts: 1, backoffMs: 0, timeoutMs: 60_000 });
