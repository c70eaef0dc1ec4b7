import { AppError } from '@libs/platform/access/app-error.js';
import { RecapMissing } from './recap.types.js';

export const recapTooEarly = () => new AppError('CONFLICT', 'RECAP_TOO_EARLY', 'None of its times is over yet.');
export const recapChanged = (edits: number) => new AppError('CONFLICT', 'RECAP_CHANGED', 'The recap was changed since it was opened.', { params: { edits } });
export const recapIncomplete = (missing: RecapMissing[]) =>
  new AppError('BAD_INPUT', 'RECAP_INCOMPLETE', `The recap lacks ${missing.join(', ')}.`, { fields: missing.map((item) => ({ path: item === 'TEXT' ? 'text' : 'pictures', code: item === 'TEXT' ? 'REQUIRED' : item })) });
