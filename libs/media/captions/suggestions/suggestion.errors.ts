import { AppError } from '@libs/platform/access/app-error.js';
import type { SuggestionState } from './suggestion.types.js';

export const cueChanged = () => new AppError('CONFLICT', 'CUE_CHANGED', 'This line of the captions reads otherwise by now.');
export const suggestionSame = () => new AppError('BAD_INPUT', 'SUGGESTION_SAME', 'This is what the line says already.');
export const suggestionUnknown = () => new AppError('NOT_FOUND', 'SUGGESTION_UNKNOWN', 'There is no such suggestion.');
export const suggestionDecided = (state: SuggestionState) =>
  new AppError('CONFLICT', 'SUGGESTION_DECIDED', `The suggestion is ${state} already.`, { params: { state } });
