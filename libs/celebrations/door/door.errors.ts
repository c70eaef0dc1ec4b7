import { AppError } from '@libs/platform/access/app-error.js';

/** Also of another city's: a code says nothing to who may not ask. */
export const notACode = () => new AppError('NOT_FOUND', 'NOT_A_CODE', 'Nobody is registered with this code.');
export const otherOccurrence = (at: string) => new AppError('CONFLICT', 'OTHER_OCCURRENCE', 'The code is for another date.', { params: { at } });
export const notRegistered = (state: string) => new AppError('CONFLICT', 'NOT_REGISTERED', 'There is no place behind this code.', { params: { state } });
export const alreadyCheckedIn = (at: string) => new AppError('CONFLICT', 'ALREADY_CHECKED_IN', 'They were let in before.', { params: { at } });
