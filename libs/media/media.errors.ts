import { AppError } from '@libs/platform/access/app-error.js';

const MiB = 1024 * 1024;

export const filmBusy = () => new AppError('CONFLICT', 'FILM_BUSY', 'The film is being processed. Wait until it is done, then send another.');
export const filmTooLarge = (limit: number) =>
  new AppError('BAD_INPUT', 'FILM_TOO_LARGE', `A film may have at most ${limit} bytes.`, { params: { limitMegabytes: Math.floor(limit / MiB) } });
export const fileEmpty = () => new AppError('BAD_INPUT', 'FILM_FILE_EMPTY', 'The file is empty.');
export const sizeUnknown = () => new AppError('BAD_INPUT', 'UPLOAD_SIZE_UNKNOWN', 'Say how many bytes the file has (Upload-Length).');
export const fileTypeRefused = (extensions: readonly string[]) =>
  new AppError('BAD_INPUT', 'FILM_TYPE_REFUSED', 'Files of this type are not taken.', { params: { types: extensions.join(', ') } });
export const cityStorageFull = (usedBytes: number, limitBytes: number) =>
  new AppError('CONFLICT', 'CITY_STORAGE_FULL', 'The storage of the city is full.', {
    params: { usedMegabytes: Math.ceil(usedBytes / MiB), limitMegabytes: Math.floor(limitBytes / MiB) },
  });
export const storageFull = () => new AppError('UNAVAILABLE', 'STORAGE_FULL', 'There is no room left for files. What arrived is kept; go on later.');
export const uploadGone = () => new AppError('NOT_FOUND', 'UPLOAD_GONE', 'This upload was given up or has expired. Send the file again.');
export const uploadUnfinished = () => new AppError('CONFLICT', 'UPLOAD_UNFINISHED', 'Not all bytes of the file have arrived yet.');
export const uploadBusy = () => new AppError('CONFLICT', 'UPLOAD_BUSY', 'Another request is writing to this upload. Try again in a moment.');
export const checksumMalformed = () => new AppError('BAD_INPUT', 'CHECKSUM_MALFORMED', 'A checksum is 64 hexadecimal digits (SHA-256).');
export const filmNotRetryable = () => new AppError('CONFLICT', 'FILM_NOT_RETRYABLE', 'Trying this file again cannot help. Send another.');
export const stillUnknown = () => new AppError('BAD_INPUT', 'STILL_UNKNOWN', 'The film has no such still.', { fields: [{ path: 'number', code: 'STILL_UNKNOWN' }] });

export const captionsTooLarge = (limit: number) =>
  new AppError('BAD_INPUT', 'CAPTIONS_TOO_LARGE', `Captions may have at most ${limit} bytes.`, { params: { limitKilobytes: Math.floor(limit / 1024) } });
export const captionsNotUnderstood = (line: number) =>
  new AppError('BAD_INPUT', 'CAPTIONS_NOT_UNDERSTOOD', `Line ${line} of the captions could not be understood.`, { params: { line } });
export const captionsEmpty = () => new AppError('BAD_INPUT', 'CAPTIONS_EMPTY', 'There is no caption in the file.');
export const captionsTooMany = (limit: number) =>
  new AppError('BAD_INPUT', 'CAPTIONS_TOO_MANY', `A film may have at most ${limit} captions.`, { params: { limit } });
export const captionTooLong = (line: number, limit: number) =>
  new AppError('BAD_INPUT', 'CAPTION_TOO_LONG', `The caption at line ${line} has more than ${limit} characters.`, { params: { line, limit } });
export const captionsBackwards = (line: number) =>
  new AppError('BAD_INPUT', 'CAPTIONS_BACKWARDS', `The caption at line ${line} ends before it begins.`, { params: { line } });
export const captionsPastEnd = (line: number) =>
  new AppError('BAD_INPUT', 'CAPTIONS_PAST_END', `The caption at line ${line} begins after the film has ended.`, { params: { line } });
export const captionLanguages = (limit: number) =>
  new AppError('CONFLICT', 'CAPTION_LANGUAGES_LIMIT', `A film may have captions in at most ${limit} languages.`, { params: { limit } });
export const captionLanguageUnknown = () => new AppError('BAD_INPUT', 'CAPTION_LANGUAGE_UNKNOWN', 'The language is not a well-formed tag (BCP 47).');
/** What is wrong with a cue of an editor. */
export type CueFault = 'TIMES' | 'TOO_LONG' | 'PAST_END';
export const captionBad = (number: number, fault: CueFault, limit: number) =>
  new AppError('BAD_INPUT', 'CAPTION_BAD', `Caption ${number} cannot be taken: its times are not right, it is too long, or it begins after the film has ended.`, { params: { number, fault, limit } });
export const captionsChanged = (trackId: string, changedAt: string, changedByName: string) =>
  new AppError('CONFLICT', 'CAPTIONS_CHANGED', 'The captions were changed since they were opened.', { params: { trackId, changedAt, changedByName } });
export const captionsMissing = (language: string) =>
  new AppError('CONFLICT', 'CAPTIONS_MISSING', `There are no captions in ${language}.`, { params: { language } });
export const captionEncodingUnknown = (encoding: string) =>
  new AppError('BAD_INPUT', 'CAPTION_ENCODING_UNKNOWN', 'This encoding of a file is not known here.', { params: { encoding: encoding.slice(0, 20) } });
