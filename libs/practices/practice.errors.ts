import { AppError, type FieldError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { EditorialState } from '@libs/review/review.types.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const practiceUnknown = () => new AppError('NOT_FOUND', 'PRACTICE_UNKNOWN', 'There is no such practice.');
export const practiceChanged = (edits: number) =>
  new AppError('CONFLICT', 'PRACTICE_CHANGED', 'The practice was changed since it was opened.', { params: { edits } });
export const practiceNotEditable = (state: EditorialState) =>
  new AppError('CONFLICT', 'PRACTICE_NOT_EDITABLE', `The practice is ${state} and cannot be changed now.`, { params: { state } });
export const practiceNotDeletable = (state: EditorialState) =>
  new AppError('CONFLICT', 'PRACTICE_NOT_DELETABLE', `The practice is ${state}; it can be deleted as a draft, after changes were requested, refused or withdrawn.`, { params: { state } });
export const openRevision = () => new AppError('CONFLICT', 'PRACTICE_OPEN_REVISION', 'A revision is being worked on already.');
export const noRevisionToBegin = (state: EditorialState) =>
  new AppError('CONFLICT', 'PRACTICE_REVISION_REFUSED', `The practice is ${state}; no revision can be begun now.`, { params: { state } });
export const themeFixed = () => new AppError('CONFLICT', 'PRACTICE_THEME_FIXED', 'Theme and language stay as they were when it was first published.');
export const practiceIncomplete = (fields: FieldError[]) =>
  new AppError('BAD_INPUT', 'PRACTICE_INCOMPLETE', `The practice lacks ${fields.length} things.`, { fields });
export const practiceNotShown = () => new AppError('CONFLICT', 'NOT_SHOWN', 'The practice is not on the site.');
export const printNotMade = () => new AppError('NOT_FOUND', 'PRINT_NOT_MADE', 'The PDF of this practice is not made yet. Try again in a few minutes.');
export const cityNotMember = () => new AppError('CONFLICT', 'CITY_NOT_MEMBER', 'The city is not a member of the network.');
export const sectionWrong = (fields: FieldError[]) => badInput(fields);
export const oneSection = () => badInput([{ path: 'content', code: 'ONE_SECTION' }]);
export const required = (path: string) => badInput([{ path, code: 'REQUIRED' }]);
export const reasonRequired = () => badInput([{ path: 'reason', code: 'REASON_REQUIRED' }]);
export const keyTaken = () => badInput([{ path: 'key', code: 'TAKEN' }]);
