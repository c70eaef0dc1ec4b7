import { AppError } from '@libs/platform/access/app-error.js';

/** Somebody of the city saved in the meantime; `revision` is the current one. */
export const selfCheckChanged = (revision: number) =>
  new AppError('CONFLICT', 'SELF_CHECK_CHANGED', 'A colleague answered since the page was opened.', { params: { revision } });

export const selfCheckUnknown = () => new AppError('NOT_FOUND', 'SELF_CHECK_UNKNOWN', 'There is no self-check of this theme.');
