import { defineEvent } from '@libs/platform/outbox/event.js';
import type { FilmState } from './film-state.js';

/** The last byte of a new source has arrived. */
export const UploadFinished = defineEvent<{ filmId: string }>('UploadFinished');
/** An upload will not be gone on with; its bytes are to be thrown away. */
export const UploadCancelled = defineEvent<{ filmId: string; uploadId: string }>('UploadCancelled');
/** Somebody asked to try the kept source again. */
export const FilmRetried = defineEvent<{ filmId: string }>('FilmRetried');
export const FilmStateChanged = defineEvent<{ filmId: string; state: FilmState }>('FilmStateChanged');
export const FilmReady = defineEvent<{ filmId: string }>('FilmReady');
export const FilmFailed = defineEvent<{ filmId: string; code: string }>('FilmFailed');
export const FilmDeleted = defineEvent<{ filmId: string }>('FilmDeleted');
