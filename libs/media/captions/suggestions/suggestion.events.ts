import { defineEvent } from '@libs/platform/outbox/event.js';

/** A viewer suggested a better line. */
export const CaptionSuggested = defineEvent<{ suggestionId: string; filmId: string }>('CaptionSuggested');
/** The city took a suggestion or did not. */
export const CaptionSuggestionDecided = defineEvent<{ suggestionId: string; filmId: string; accepted: boolean }>('CaptionSuggestionDecided');
