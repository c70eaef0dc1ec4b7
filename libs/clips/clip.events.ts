import { defineEvent } from '@libs/platform/outbox/event.js';

/** A city deleted a clip; its film goes with it. */
export const ClipDeleted = defineEvent<{ clipId: string; cityId: string; revision: number }>('ClipDeleted');
