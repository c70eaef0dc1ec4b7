import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { EditorialState } from './editorial-state.js';

export const moveNotAllowed = (from: EditorialState, to: EditorialState) =>
  new AppError('CONFLICT', 'MOVE_NOT_ALLOWED', `It is ${from}; from there it cannot become ${to}.`, { params: { from, to } });
export const revisionChanged = (revision: number) =>
  new AppError('CONFLICT', 'REVISION_CHANGED', 'It was changed since you looked. Read it again before you decide.', { params: { revision } });
export const ownCity = () => new AppError('FORBIDDEN', 'OWN_CITY', 'Nobody reviews what a city they work in submitted.');
export const outsideRoute = () =>
  new AppError('FORBIDDEN', 'OUTSIDE_YOUR_FIELD', 'Your moderation is for other languages or themes than this one.');
export const ownHiding = () => new AppError('FORBIDDEN', 'OWN_HIDING', 'The appeal is against what you did; another moderator or an administrator answers it.');
export const ownReport = () => new AppError('FORBIDDEN', 'OWN_REPORT', 'You reported this yourself; another moderator or an administrator decides.');
export const appealedAlready = () => new AppError('CONFLICT', 'APPEALED_ALREADY', 'An appeal was made already; there is one each time it is hidden.');
export const claimedByOther = (until: Date) =>
  new AppError('CONFLICT', 'REVIEW_CLAIMED', 'Another moderator is looking at it.', { params: { until: until.toISOString() } });
export const claimLost = () => new AppError('CONFLICT', 'CLAIM_LOST', 'It is not, or no longer, claimed by you. Claim it first.');
export const reviewClosed = () => new AppError('CONFLICT', 'REVIEW_CLOSED', 'It is decided or was taken back.');
export const partUnknown = (index: number) => badInput([{ path: `remarks.${index}.part`, code: 'CHOICE_UNKNOWN' }]);
export const reasonRequired = () => badInput([{ path: 'reasonCode', code: 'REASON_REQUIRED' }]);
/** The kind registers which reasons can be given. */
export const reasonNotForKind = () => badInput([{ path: 'reasonCode', code: 'REASON_NOT_FOR_KIND' }]);
export const decisionNotForAppeals = () => badInput([{ path: 'decision', code: 'DECISION_NOT_FOR_APPEALS' }]);
export const decisionNotAfterwards = () => badInput([{ path: 'decision', code: 'DECISION_NOT_AFTERWARDS' }]);
export const noteRequired = () => badInput([{ path: 'note', code: 'NOTE_REQUIRED' }]);
export const decisionNotForKind = () => badInput([{ path: 'decision', code: 'DECISION_NOT_FOR_KIND' }]);
