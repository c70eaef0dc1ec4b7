import { badInput } from '@libs/platform/access/access.errors.js';
import { AppError } from '@libs/platform/access/app-error.js';

export const notACalendar = () => badInput([{ path: 'text', code: 'NOT_A_CALENDAR' }]);
export const calendarEmpty = () => badInput([{ path: 'text', code: 'CALENDAR_EMPTY' }]);
export const calendarTooLarge = (limit: number) => badInput([{ path: 'text', code: 'CALENDAR_TOO_LARGE', params: { limit } }]);
/** Also where it is somebody else's, or was kept for its day. */
export const importUnknown = () => new AppError('NOT_FOUND', 'IMPORT_UNKNOWN', 'There is no such import; it is kept for a day.');
