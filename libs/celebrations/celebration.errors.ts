import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { CelebrationMissing } from './celebration.types.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const celebrationUnknown = () => new AppError('NOT_FOUND', 'CELEBRATION_UNKNOWN', 'There is no such celebration.');
export const celebrationChanged = (edits: number) =>
  new AppError('CONFLICT', 'CELEBRATION_CHANGED', 'The celebration was changed since it was opened.', { params: { edits } });
export const celebrationNotEditable = (state: EditorialState) =>
  new AppError('CONFLICT', 'CELEBRATION_NOT_EDITABLE', `The celebration is ${state} and cannot be changed now.`, { params: { state } });
export const celebrationNotDeletable = (state: EditorialState) =>
  new AppError('CONFLICT', 'CELEBRATION_NOT_DELETABLE', `The celebration is ${state}; it can be deleted as a draft, after changes were requested, refused or withdrawn.`, {
    params: { state },
  });
export const celebrationIncomplete = (missing: CelebrationMissing[]) =>
  new AppError('BAD_INPUT', 'CELEBRATION_INCOMPLETE', `The celebration lacks ${missing.join(', ')}.`, { fields: missing.map((item) => ({ path: PATHS[item], code: item })) });
export const cityNotMember = () => new AppError('CONFLICT', 'CITY_NOT_MEMBER', 'The city is not a member of the network.');
/** Of an occurrence to come, more places are taken than the save would leave. */
export const capacityTaken = (taken: number) => new AppError('CONFLICT', 'CAPACITY_TAKEN', 'More places are taken already.', { params: { taken } });
export const registrationsOpen = () => new AppError('CONFLICT', 'REGISTRATIONS_OPEN', 'People are registered already; registration stays.');
export const keyTaken = () => badInput([{ path: 'key', code: 'TAKEN' }]);
export const required = (path: string) => badInput([{ path, code: 'REQUIRED' }]);
export const reasonRequired = () => badInput([{ path: 'reason', code: 'REASON_REQUIRED' }]);
export const fieldsWrong = (faults: { path: string; code: string; params?: Record<string, string | number> }[]) => badInput(faults);

/** Where a person mends it. */
const PATHS: Record<CelebrationMissing, string> = {
  TITLE: 'title',
  DESCRIPTION: 'description',
  THEMES: 'themes',
  HOST: 'host',
  PLACE_OR_LINK: 'placeName',
  PRICE: 'price',
  LANGUAGES: 'spokenLanguages',
  FUTURE_OCCURRENCE: 'startsLocal',
  PICTURE_TEXT: 'poster',
};
