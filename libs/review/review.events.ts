import { defineEvent } from '@libs/platform/outbox/event.js';
import type { EditorialState, Mover } from './editorial-state.js';
import type { FlagDecision, FlagReason, ReviewReason } from './review.types.js';

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

/** For `@On(SubjectMoved, ofKind(CLIP))`: moves of one kind of content; of some moves alone where they are named, as `IN_REVIEW PUBLISHED`. */
export function ofKind(kind: string, moves?: Record<string, unknown>) {
  return (moved: SubjectMovedPayload): boolean => moved.kind === kind && (!moves || `${moved.from} ${moved.to}` in moves);
}

/** An item was opened, taken up, given back or closed while its subject stayed as it is: the desk's queue did not. */
export const DeskChanged = defineEvent<{ itemId: string }>('DeskChanged');

export interface FlagsDecidedPayload {
  itemId: string;
  kind: string;
  subjectId: string;
  /** The line of the audit log. */
  transitionId: string;
  decision: FlagDecision;
  reasonCode: FlagReason | null;
  actorId: string;
}

/** What readers reported, or what waited, was decided about. */
export const FlagsDecided = defineEvent<FlagsDecidedPayload>('FlagsDecided');
