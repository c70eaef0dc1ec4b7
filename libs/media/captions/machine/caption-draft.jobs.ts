import { defineJob } from '@libs/platform/jobs/job.js';

export interface DraftCaptionsPayload {
  draftId: string;
}

/** From what is said, or from captions in another language, to captions that somebody looks at. In line with the films: a program takes every core it gets. */
export const draftCaptions = defineJob<DraftCaptionsPayload>({ queue: 'media', name: 'draft-captions', attempts: 3, backoffMs: 5_000, timeoutMs: 110 * 60_000 });

/** Takes up drafts whose job is gone. */
export const sweepCaptionDrafts = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-caption-drafts', attempts: 1, backoffMs: 1_000, timeoutMs: 60_000 });
