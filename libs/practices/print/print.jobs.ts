import { defineJob } from '@libs/platform/jobs/job.js';

/** Makes the PDF of a published revision, or makes it anew where what it says has changed. */
export const printPractice = defineJob<{ revisionId: string }>({ queue: 'maintenance', name: 'print-practice', attempts: 4, backoffMs: 5_000, timeoutMs: 3 * 60_000 });

/** Finds revisions without a PDF, and files without a practice. */
export const sweepPrints = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-prints', attempts: 1, backoffMs: 1_000, timeoutMs: 20 * 60_000 });
