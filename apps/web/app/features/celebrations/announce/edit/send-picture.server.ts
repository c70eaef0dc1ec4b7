import { problemOf, throwApiError, unavailable, type ApiError } from '~/api/api-errors.server';
import { environment } from '~/api/environment.server';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { rememberCookies, type RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Describe } from './edit.query';

/** As long as a picture may take on its way from here to the API and until it is made anew there. */
const TIMEOUT_MS = 60_000;

type Sent = { id: string; problem?: undefined } | { id?: undefined; problem: Problem };

/** The picture of a form: a new one is handed on to the API as it came, and both get their words. `posterId`: the one there is. */
export async function sendPicture(args: RequestArgs, form: FormData, { cityId, posterId }: { cityId: string; posterId?: string }): Promise<Sent> {
  const file = form.get('file');
  const alt = readText(form, 'alt');
  const chosen = file instanceof File && file.size > 0 ? file : null;
  const fields = [
    ...(chosen || posterId ? [] : [{ path: 'file', code: 'REQUIRED' }]),
    ...(alt ? [] : [{ path: 'alt', code: 'PICTURE_TEXT' }]),
    ...(chosen && chosen.size > LIMITS.picture.maxBytes ? [{ path: 'file', code: 'PICTURE_TOO_LARGE', params: { limitMegabytes: Math.floor(LIMITS.picture.maxBytes / 1024 ** 2) } }] : []),
  ];
  if (fields.length > 0) return { problem: { fields } };
  const taken = chosen ? await handOn(args, { cityId, purpose: 'POSTER' }, chosen) : { id: posterId ?? '' };
  if (taken.problem) return taken;
  const { problem } = await gqlForm(args, Describe, { input: { id: taken.id, alt } });
  return problem ? { problem } : taken;
}

/** A file of a form, as it came, to the API. */
export async function handOn(args: RequestArgs, { cityId, purpose }: { cityId: string; purpose: 'POSTER' | 'RECAP' }, file: File): Promise<Sent> {
  const { request } = args;
  // What is no picture is not sent as one; the API looks at the bytes, not at the name.
  const type = file.type.startsWith('image/') ? file.type : 'image/unknown';
  const headers = new Headers({ 'Content-Type': type, 'Content-Length': String(file.size), Accept: 'application/json' });
  for (const name of ['Cookie', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const response = await fetch(`${environment.apiUrl}/media/pictures?city=${encodeURIComponent(cityId)}&purpose=${purpose}`, {
    method: 'POST',
    headers,
    body: await file.arrayBuffer(),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => {
    throw unavailable();
  });
  rememberCookies(args, response);
  const answer = (await response.json().catch(() => ({}))) as HttpAnswer;
  if (response.ok && answer.id) return { id: answer.id };
  const error: ApiError = { message: '', extensions: { code: CATEGORY[response.status], reason: answer.code, params: answer.params } };
  const problem = problemOf([error]);
  if (!problem) throwApiError(request, [error]);
  // Whatever is wrong is wrong with the file.
  return { problem: { fields: [{ path: 'file', code: problem.reason ?? 'UNKNOWN', params: problem.params }] } };
}

/** What the API answers beside GraphQL. */
interface HttpAnswer {
  id?: string;
  code?: string;
  params?: Record<string, string | number>;
}

/** Its statuses as the categories that GraphQL names. */
const CATEGORY: Record<number, string> = { 400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'BAD_USER_INPUT', 429: 'RATE_LIMITED', 503: 'UNAVAILABLE' };
