import { ERRORS } from '@tus/server';
import { LIMITS } from '@libs/contracts/limits.js';
import { AppError } from '@libs/platform/access/app-error.js';
import { statusOf } from '@libs/platform/graphql/http-errors.filter.js';
import type { Log } from '@libs/platform/log/log.module.js';
import { filmTooLarge, uploadBusy, uploadGone } from '../media.errors.js';

export interface UploadRefusal {
  status_code: number;
  body: string;
}

/** Where tus and HTTP have a word of their own for a refusal. */
const STATUS: Record<string, number> = { FILM_TOO_LARGE: 413, FILM_TYPE_REFUSED: 415, CITY_STORAGE_FULL: 507, STORAGE_FULL: 507, UPLOAD_GONE: 410 };

/** A refusal as the web reads it: the code and what belongs into its sentence. */
export function answerOf(error: AppError, status = STATUS[error.code] ?? statusOf(error)): UploadRefusal {
  return { status_code: status, body: JSON.stringify({ code: error.code, message: error.message, params: error.details.params ?? {} }) };
}

/** A request that does not keep to the protocol. */
export function refuse(status: number, message: string): UploadRefusal {
  return { status_code: status, body: message };
}

/** What is answered to a request that failed, whoever noticed it: we, or tus. */
export function refusalOf(err: unknown, log: Log): UploadRefusal {
  if (err instanceof AppError) return answerOf(err);
  if (err === ERRORS.FILE_NOT_FOUND || err === ERRORS.FILE_NO_LONGER_EXISTS) return answerOf(uploadGone(), (err as UploadRefusal).status_code);
  if (err === ERRORS.ERR_MAX_SIZE_EXCEEDED || err === ERRORS.ERR_SIZE_EXCEEDED) return answerOf(filmTooLarge(LIMITS.upload.maxBytes));
  if (err === ERRORS.ERR_LOCK_TIMEOUT || err === ERRORS.ABORTED) return answerOf(uploadBusy(), 423);
  if (isRefusal(err) && err.status_code < 500) return { status_code: err.status_code, body: JSON.stringify({ code: 'UPLOAD_REFUSED', message: err.body.trim() }) };
  log.error({ err }, 'upload failed');
  return { status_code: 500, body: JSON.stringify({ code: 'INTERNAL', message: 'Something went wrong on our side. Go on with the upload in a moment.' }) };
}

function isRefusal(err: unknown): err is UploadRefusal {
  return typeof err === 'object' && err !== null && 'status_code' in err && 'body' in err;
}
