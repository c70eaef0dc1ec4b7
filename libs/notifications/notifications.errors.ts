import { AppError } from '@libs/platform/access/app-error.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const watchUnknown = () => new AppError('NOT_FOUND', 'WATCH_UNKNOWN', 'There is nothing of this kind and id to watch.');
