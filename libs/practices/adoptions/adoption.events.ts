import { defineEvent } from '@libs/platform/outbox/event.js';
import type { AdoptionState } from './adoption-state.js';

/** A city takes a practice over. */
export const AdoptionBegun = defineEvent<{ adoptionId: string }>('AdoptionBegun');

export interface AdoptionMovedPayload {
  adoptionId: string;
  moveId: string;
  from: AdoptionState;
  to: AdoptionState;
}

export const AdoptionMoved = defineEvent<AdoptionMovedPayload>('AdoptionMoved');

/** The diary has an entry more. */
export const AdoptionEntryAdded = defineEvent<{ adoptionId: string; entryId: string }>('AdoptionEntryAdded');

/** The practice's city offers help. */
export const HelpOffered = defineEvent<{ adoptionId: string; offerId: string }>('HelpOffered');

/** The practice's city has answered the report. */
export const ReportAnswered = defineEvent<{ adoptionId: string }>('ReportAnswered');
