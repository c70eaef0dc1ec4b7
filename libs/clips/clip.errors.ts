import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { MissingItem } from './clip.types.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const clipUnknown = () => new AppError('NOT_FOUND', 'CLIP_UNKNOWN', 'There is no such clip.');
export const clipChanged = (revision: number) =>
  new AppError('CONFLICT', 'CLIP_CHANGED', 'The clip was changed since it was opened.', { params: { revision } });
export const clipNotEditable = (state: EditorialState) =>
  new AppError('CONFLICT', 'CLIP_NOT_EDITABLE', `The clip is ${state} and cannot be changed now.`, { params: { state } });
export const clipNotWithdrawn = (state: EditorialState) =>
  new AppError('CONFLICT', 'CLIP_NOT_WITHDRAWN', `The clip is ${state}; only one that was withdrawn is begun anew.`, { params: { state } });
export const clipNotDeletable = (state: EditorialState) =>
  new AppError('CONFLICT', 'CLIP_NOT_DELETABLE', `The clip is ${state}; it can be deleted as a draft, after changes were requested, refused or withdrawn.`, {
    params: { state },
  });
export const clipIncomplete = (missing: MissingItem[]) =>
  new AppError('BAD_INPUT', 'CLIP_INCOMPLETE', `The clip lacks ${missing.join(', ')}.`, {
    fields: missing.map((item) => ({ path: PATHS[item], code: item })),
  });
export const cityNotMember = () => new AppError('CONFLICT', 'CITY_NOT_MEMBER', 'The city is not a member of the network.');
export const filmNotReady = () => new AppError('CONFLICT', 'CLIP_FILM_NOT_READY', 'The film is not ready to be watched.');
export const captionsNeeded = (language: string) =>
  new AppError('CONFLICT', 'CAPTIONS_NEEDED', `A clip on the site keeps its captions in ${language}, which is spoken in it.`, { params: { language } });
export const lastText = () => new AppError('CONFLICT', 'CLIP_LAST_TEXT', 'A clip keeps its text in at least one language.');
export const tooManyLanguages = (limit: number) =>
  new AppError('CONFLICT', 'CLIP_LANGUAGES_LIMIT', `A clip has texts in at most ${limit} languages.`, { params: { limit } });
export const questionsUnknown = (unknown: { path: string }[]) => badInput(unknown.map(({ path }) => ({ path, code: 'QUESTION_UNKNOWN' })));
export const languageTwice = (path: string) => badInput([{ path, code: 'LANGUAGE_TWICE' }]);
export const momentTwice = (path: string) => badInput([{ path, code: 'MOMENT_TWICE' }]);
export const required = (path: string) => badInput([{ path, code: 'REQUIRED' }]);
export const reasonRequired = () => badInput([{ path: 'reason', code: 'REASON_REQUIRED' }]);
export const idTaken = () => badInput([{ path: 'id', code: 'TAKEN' }]);

/** Where a person mends it. */
const PATHS: Record<MissingItem, string> = {
  FILM: 'film',
  FILM_NOT_READY: 'film',
  TITLE: 'title',
  SUMMARY: 'summary',
  SPOKEN_LANGUAGE: 'spokenLanguage',
  CAPTIONS: 'captions',
  CAPTIONS_UNCHECKED: 'captions',
  LICENCE: 'licence',
  CONSENT: 'consent',
  CONSENT_LAPSED: 'consent',
};
