import { AppError } from '@libs/platform/access/app-error.js';

export const noSpeechEngine = () => new AppError('CONFLICT', 'NO_SPEECH_ENGINE', 'No speech engine is configured on this network.');
export const noTranslationEngine = () => new AppError('CONFLICT', 'NO_TRANSLATION_ENGINE', 'No translation engine is configured on this network.');
export const filmSilent = () => new AppError('CONFLICT', 'FILM_SILENT', 'The film has no sound.');
export const draftUnknown = () => new AppError('NOT_FOUND', 'DRAFT_UNKNOWN', 'There is no such draft.');
