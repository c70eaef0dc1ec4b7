import type { AppError } from '@libs/platform/access/app-error.js';
import { statusOf } from '@libs/platform/graphql/http-errors.filter.js';

export interface UploadRefusal {
  status_code: number;
  body: string;
}

/** Where tus and HTTP have a word of their own for a refusal. */
const STATUS: Record<string, number> = { FILM_TOO_LARGE: 413, FILM_TYPE_REFUSED: 415, CITY_STORAGE_FULL: 507, UPLOAD_GONE: 410 };

/** A refusal as the web reads it: the code and what belongs into its sentence. */
export function answerOf(error: AppError, status = STATUS[error.code] ?? statusOf(error)): UploadRefusal {
  return { status_code: status, body: JSON.stringify({ code: error.code, message: error.message, params: error.details.params ?? {} }) };
}
