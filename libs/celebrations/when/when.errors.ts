import { badInput } from '@libs/platform/access/access.errors.js';
import { AppError } from '@libs/platform/access/app-error.js';

export const notAZone = (path: string) => badInput([{ path, code: 'NOT_A_ZONE' }]);
export const notALocalTime = (path: string) => badInput([{ path, code: 'NOT_A_LOCAL_TIME' }]);
export const endsBeforeItStarts = (path: string) => badInput([{ path, code: 'ENDS_BEFORE_IT_STARTS' }]);
export const lastsTooLong = (path: string, days: number) => badInput([{ path, code: 'LASTS_TOO_LONG', params: { days } }]);
/** `part` is the first part of the rule that is wrong, for example BYDAY. */
export const notARule = (path: string, part: string) => badInput([{ path, code: 'NOT_A_RULE', params: { part } }]);
export const ruleTooDense = (at: string) =>
  new AppError('BAD_INPUT', 'RULE_TOO_DENSE', `It would begin again on ${at}, before it is over.`, { params: { at } });
/** A stretch that was made shorter before has not as much to give away as the others. */
export const stretchTooShort = (at: string) =>
  new AppError('BAD_INPUT', 'STRETCH_TOO_SHORT', `From ${at} on it was made shorter before: so much shorter, nothing would be left of it.`, { params: { at } });
export const tooManyOccurrences = (most: number) =>
  new AppError('BAD_INPUT', 'TOO_MANY_OCCURRENCES', `At most ${most} times.`, { params: { most } });
export const ruleNever = () => new AppError('BAD_INPUT', 'RULE_NEVER', 'By this it would never take place.');
export const allDayFixed = () => new AppError('CONFLICT', 'ALL_DAY_FIXED', 'A series that was moved in parts stays with whole days or with hours as it is.');
/** Also where there is one that may not be seen: the answer must not tell. */
export const occurrenceUnknown = () => new AppError('NOT_FOUND', 'OCCURRENCE_UNKNOWN', 'There is no such date.');
export const occurrenceChanged = (edits: number) =>
  new AppError('CONFLICT', 'OCCURRENCE_CHANGED', 'This date was changed since it was opened.', { params: { edits } });
export const occurrencePast = () => new AppError('CONFLICT', 'OCCURRENCE_PAST', 'What has begun cannot be moved or cancelled, and nothing is moved into the past.');
export const occurrenceCancelled = () => new AppError('CONFLICT', 'OCCURRENCE_CANCELLED', 'This date is cancelled.');
