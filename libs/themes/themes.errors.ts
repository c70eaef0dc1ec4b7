import { AppError } from '@libs/platform/access/app-error.js';

export const themeUnknown = () => new AppError('NOT_FOUND', 'THEME_UNKNOWN', 'There is no such theme.');

export const moduleTextUnknown = () => new AppError('NOT_FOUND', 'MODULE_TEXT_UNKNOWN', 'There is no such version of the text.');

/** Somebody saved in the meantime; `version` is the current one. */
export const moduleTextChanged = (version: number) =>
  new AppError('CONFLICT', 'MODULE_TEXT_CHANGED', 'The text was changed since it was opened.', { params: { version } });

export const notYourModule = () => new AppError('FORBIDDEN', 'MODULE_NOT_YOURS', 'Your editor role is for other themes or languages.');
