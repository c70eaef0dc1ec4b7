import { defineEvent } from '@libs/platform/outbox/event.js';

/** Something of it was saved, or its hosts and offers changed. */
export const FestivalChanged = defineEvent<{ festivalId: string; cityId: string; edits: number }>('FestivalChanged');

/** A city deleted a festival; only what is not on the site is deleted. */
export const FestivalDeleted = defineEvent<{ festivalId: string; cityId: string }>('FestivalDeleted');
