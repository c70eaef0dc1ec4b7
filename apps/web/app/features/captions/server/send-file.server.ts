import { problemOf, throwApiError, unavailable, type ApiError } from '~/api/api-errors.server';
import { environment } from '~/api/environment.server';
import type { Problem } from '~/api/problem';
import { rememberCookies, type RequestArgs } from '~/api/request-context.server';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';

const TIMEOUT_MS = 30_000;

/** Statuses of the API beside GraphQL as the categories that GraphQL names. */
const CATEGORY: Record<number, string> = { 400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'BAD_USER_INPUT', 429: 'RATE_LIMITED', 503: 'UNAVAILABLE' };

interface HttpAnswer {
  code?: string;
  params?: Record<string, string | number>;
}

export interface SentFile {
  /** Of a form, where somebody chose one. */
  file: FormDataEntryValue | null;
  pasted?: string;
  origin?: string;
  /** The track that was seen; without it whatever is there is replaced. */
  base?: string;
}

/** The file of a form, if there is one in its field. */
export function chosenFile(file: FormDataEntryValue | null): File | undefined {
  return file instanceof File && file.size > 0 ? file : undefined;
}

/** A file as it came, or what was pasted, to the API: which letters its bytes stand for is found out there. */
export async function sendFile(args: RequestArgs, { clipId, language }: { clipId: string; language: string }, { file, pasted, origin, base }: SentFile): Promise<{ problem?: Problem }> {
  const chosen = chosenFile(file) ?? (pasted ? new File([pasted], 'pasted.vtt') : undefined);
  if (!chosen) return { problem: { reason: 'CAPTIONS_REQUIRED', fields: [] } };
  if (chosen.size > LIMITS.captions.maxBytes) return { problem: { reason: 'CAPTIONS_TOO_LARGE', params: { limitKilobytes: Math.floor(LIMITS.captions.maxBytes / 1024) }, fields: [] } };
  const { request } = args;
  const headers = new Headers({ 'Content-Type': 'application/octet-stream', 'Content-Length': String(chosen.size), Accept: 'application/json' });
  for (const name of ['Cookie', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const query = new URLSearchParams({ clip: clipId, language });
  if (origin) query.set('origin', origin);
  if (base) query.set('base', base);
  const response = await fetch(`${environment.apiUrl}/captions/files?${query}`, {
    method: 'POST',
    headers,
    body: await chosen.arrayBuffer(),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => {
    throw unavailable();
  });
  rememberCookies(args, response);
  if (response.ok) return {};
  const { code, params } = (await response.json().catch(() => ({}))) as HttpAnswer;
  const error: ApiError = { message: '', extensions: { code: CATEGORY[response.status], reason: code, params } };
  const problem = problemOf([error]);
  if (!problem) throwApiError(request, [error]);
  return { problem };
}
