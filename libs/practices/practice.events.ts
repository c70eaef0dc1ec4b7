import { defineEvent } from '@libs/platform/outbox/event.js';
import type { RunningAnswer } from './practice.types.js';

/** A revision came onto the site for the first time. */
export const PracticePublished = defineEvent<{ practiceId: string; revisionId: string; number: number }>('PracticePublished');

/** A city deleted a practice. */
export const PracticeDeleted = defineEvent<{ practiceId: string; cityId: string; revisionId: string; edits: number }>('PracticeDeleted');

/** Nobody has said for a year whether it still runs. */
export const PracticeConfirmationAsked = defineEvent<{ practiceId: string; confirmationId: string }>('PracticeConfirmationAsked');

/** A city said whether its practice still runs. */
export const PracticeConfirmed = defineEvent<{ practiceId: string; answer: RunningAnswer }>('PracticeConfirmed');
