import { defineEvent } from '@libs/platform/outbox/event.js';

/** Captions of a film were written, replaced, checked or taken away; `trackId` is null where there are none any more. */
export const CaptionsChanged = defineEvent<{ filmId: string; language: string; trackId: string | null }>('CaptionsChanged');
