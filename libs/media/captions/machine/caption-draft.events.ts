import { defineEvent } from '@libs/platform/outbox/event.js';

/** Somebody asked a machine for captions. */
export const CaptionDraftAsked = defineEvent<{ draftId: string }>('CaptionDraftAsked');
/** A draft was queued, begun, done or given up. */
export const CaptionDraftMoved = defineEvent<{ draftId: string; filmId: string; language: string; state: string }>('CaptionDraftMoved');
