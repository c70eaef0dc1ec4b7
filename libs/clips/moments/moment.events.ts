import { defineEvent } from '@libs/platform/outbox/event.js';

/** A member suggested a passage of a published clip. */
export const MomentSuggested = defineEvent<{ momentId: string; clipId: string; cityId: string; memberId: string }>('MomentSuggested');

/** Its city accepted or declined a suggested passage. */
export const MomentDecided = defineEvent<{ momentId: string; accepted: boolean }>('MomentDecided');
