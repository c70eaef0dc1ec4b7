import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { FestivalMissing } from './festival.types.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const festivalUnknown = () => new AppError('NOT_FOUND', 'FESTIVAL_UNKNOWN', 'There is no such festival.');
export const festivalChanged = (edits: number) =>
  new AppError('CONFLICT', 'FESTIVAL_CHANGED', 'The festival was changed since it was opened.', { params: { edits } });
export const festivalNotEditable = (state: EditorialState) =>
  new AppError('CONFLICT', 'FESTIVAL_NOT_EDITABLE', `The festival is ${state} and cannot be changed now.`, { params: { state } });
export const festivalNotDeletable = (state: EditorialState) =>
  new AppError('CONFLICT', 'FESTIVAL_NOT_DELETABLE', `The festival is ${state}; it can be deleted as a draft, after changes were requested, refused or withdrawn.`, { params: { state } });
export const festivalIncomplete = (missing: FestivalMissing[]) =>
  new AppError('BAD_INPUT', 'FESTIVAL_INCOMPLETE', `The festival lacks ${missing.join(', ')}.`, { fields: missing.map((item) => ({ path: PATHS[item], code: item })) });
/** `limit`: the most celebrations of one festival. */
export const festivalFull = (limit: number) => new AppError('CONFLICT', 'FESTIVAL_FULL', 'The festival holds as much as it can.', { params: { limit } });
/** What a host offered belongs to the festival that it was offered to. */
export const celebrationOfHost = () => new AppError('CONFLICT', 'CELEBRATION_OF_HOST', 'What a host offered stays with its festival.');
export const daysTooMany = (path: string, days: number) => badInput([{ path, code: 'DAYS_TOO_MANY', params: { days } }]);

/** Where a person mends it. */
const PATHS: Record<FestivalMissing, string> = { TITLE: 'title', DESCRIPTION: 'description', THEMES: 'themes', FUTURE_DAYS: 'endsOn', PICTURE_TEXT: 'poster' };
