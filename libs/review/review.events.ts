import { defineEvent } from '@libs/platform/outbox/event.js';
import type { EditorialState, Mover } from './editorial-state.js';
import type { ReviewReason } from './review.types.js';

/** One event for each row of the audit log: submitted, claimed, decided, withdrawn, hidden are all moves. */
export interface SubjectMovedPayload {
  kind: string;
  subjectId: string;
  cityId: string;
  transitionId: string;
  from: EditorialState;
  to: EditorialState;
  revision: number;
  by: Mover;
  reasonCode: ReviewReason | null;
}

/** An editorial state changed. */
export const SubjectMoved = defineEvent<SubjectMovedPayload>('SubjectMoved');

/** An appeal was taken up or given back: its subject stays as it is, the desk's queue does not. */
export const AppealClaimChanged = defineEvent<{ itemId: string }>('AppealClaimChanged');
