import { defineJob } from '@libs/platform/jobs/job.js';

/** Forgets files that were shown and are older than a day. Every hour. */
export const sweepImports = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-imports', attempts: 1, backoffMs: 0, timeoutMs: 60_000 });
