import { badInput } from '@libs/platform/access/access.errors.js';
import { AppError } from '@libs/platform/access/app-error.js';

export const momentUnknown = () => new AppError('NOT_FOUND', 'MOMENT_UNKNOWN', 'There is no such passage.');
/** Somebody else wrote there since it was opened. */
export const momentChanged = (revision: number) => new AppError('CONFLICT', 'MOMENT_CHANGED', 'The passage was changed since it was opened.', { params: { revision } });
export const momentDecided = () => new AppError('CONFLICT', 'MOMENT_DECIDED', 'It was decided about this passage already.');
export const momentsLimit = (limit: number) => new AppError('CONFLICT', 'MOMENTS_LIMIT', `A clip has at most ${limit} passages.`, { params: { limit } });
export const momentsWaiting = (limit: number) =>
  new AppError('CONFLICT', 'MOMENTS_WAITING', `Already ${limit} suggested passages of the clip wait for its city.`, { params: { limit } });
export const clipNotPublished = () => new AppError('CONFLICT', 'CLIP_NOT_PUBLISHED', 'Passages are suggested for published clips.');
export const chapterUnknown = () => new AppError('NOT_FOUND', 'CHAPTER_UNKNOWN', 'The clip has no chapter that begins there.');
export const chapterChanged = (revision: number) => new AppError('CONFLICT', 'CHAPTER_CHANGED', 'The chapter was changed since it was opened.', { params: { revision } });
export const chaptersLimit = (limit: number) => new AppError('CONFLICT', 'CHAPTERS_LIMIT', `A clip has at most ${limit} chapters.`, { params: { limit } });
export const questionUnknown = () => badInput([{ path: 'questionKey', code: 'QUESTION_UNKNOWN' }]);
export const pastEnd = (path: string, durationMs: number) => badInput([{ path, code: 'PAST_END', params: { seconds: Math.floor(durationMs / 1000) } }]);
export const endsTooSoon = () => badInput([{ path: 'endMs', code: 'ENDS_TOO_SOON' }]);
export const chapterTaken = () => badInput([{ path: 'startMs', code: 'MOMENT_TWICE' }]);
