import { AppError } from './app-error.js';

export const signInFirst = () => new AppError('UNAUTHENTICATED', 'SIGN_IN_FIRST', 'Sign in first.');
export const forbidden = () => new AppError('FORBIDDEN', 'NOT_ALLOWED', 'You may not do this.');
export const notFound = (what: string) => new AppError('NOT_FOUND', 'NOT_FOUND', `There is no such ${what}.`, { params: { what } });
export const tooMany = (seconds: number) =>
  new AppError('RATE_LIMITED', 'TOO_MANY_TRIES', `Too many tries. Try again in ${seconds} seconds.`, { params: { seconds } });
export const badInput = (fields: { path: string; code: string; params?: Record<string, string | number> }[]) =>
  new AppError('BAD_INPUT', 'INPUT_INVALID', 'Some of the input is not right.', { fields });
/** A fault of ours, not of the caller: the operation lacks its access rule. */
export const ruleMissing = (operation: string) => new Error(`${operation} has no access rule and is refused`);
