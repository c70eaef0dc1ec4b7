import { defineEvent } from '@libs/platform/outbox/event.js';

/** Something of it was saved. */
export const CelebrationChanged = defineEvent<{ celebrationId: string; cityId: string; edits: number }>('CelebrationChanged');

/** A city deleted a celebration; only what is not on the site is deleted. */
export const CelebrationDeleted = defineEvent<{ celebrationId: string; cityId: string }>('CelebrationDeleted');
