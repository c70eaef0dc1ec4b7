import { badInput } from '@libs/platform/access/access.errors.js';

export const notADay = (path: string) => badInput([{ path, code: 'NOT_A_DAY' }]);
export const spanTooLong = (path: string, days: number) => badInput([{ path, code: 'SPAN_TOO_LONG', params: { days } }]);
