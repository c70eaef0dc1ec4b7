import { AppError } from '@libs/platform/access/app-error.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { MissingItem } from '../clip.types.js';

/** Also where there is one that may not be seen. */
export const filmChangeUnknown = () => new AppError('NOT_FOUND', 'FILM_CHANGE_UNKNOWN', 'There is no such film waiting for a clip.');
export const filmChangeChanged = (revision: number) =>
  new AppError('CONFLICT', 'FILM_CHANGE_CHANGED', 'The other film was changed since it was opened.', { params: { revision } });
export const filmChangeNotEditable = (state: EditorialState) =>
  new AppError('CONFLICT', 'FILM_CHANGE_NOT_EDITABLE', `The other film is ${state} and cannot be changed now.`, { params: { state } });
export const filmChangeIncomplete = (missing: MissingItem[]) =>
  new AppError('BAD_INPUT', 'FILM_CHANGE_INCOMPLETE', `The other film lacks ${missing.join(', ')}.`, {
    fields: missing.map((item) => ({ path: item === 'CAPTIONS' ? 'captions' : 'film', code: item })),
  });
export const clipNotShown = () => new AppError('CONFLICT', 'CLIP_NOT_SHOWN', 'The clip is not on the site; its film is not replaced this way.');
