import { AppError } from '@libs/platform/access/app-error.js';

/** Also of another city's: a code says nothing to who may not ask. */
export const notACode = () => new AppError('NOT_FOUND', 'NOT_A_CODE', 'Nobody is registered with this code.');
/** `at` is wall time of its place. */
export const otherOccurrence = (params: { at: string; title: string; occurrenceId: string }) => new AppError('CONFLICT', 'OTHER_OCCURRENCE', 'The code is for another date.', { params });
export const notRegistered = (params: { state: string; name: string }) => new AppError('CONFLICT', 'NOT_REGISTERED', 'There is no place behind this code.', { params });

export interface LetInBefore {
  id: string;
  at: string;
  /** Who let them in; empty where the account is gone. */
  by: string;
  name: string;
  places: number;
  came: number;
}

export const alreadyCheckedIn = (params: LetInBefore) => new AppError('CONFLICT', 'ALREADY_CHECKED_IN', 'They were let in before.', { params: { ...params } });
