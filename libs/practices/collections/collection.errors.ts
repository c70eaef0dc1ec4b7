import { AppError, type FieldError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';

export const collectionUnknown = () => new AppError('NOT_FOUND', 'COLLECTION_UNKNOWN', 'There is no such collection.');
export const collectionChanged = (edits: number) =>
  new AppError('CONFLICT', 'COLLECTION_CHANGED', 'The collection was changed since it was opened.', { params: { edits } });
export const itemsWrong = (fields: FieldError[]) => badInput(fields);
export const collectionKeyTaken = () => badInput([{ path: 'key', code: 'TAKEN' }]);
