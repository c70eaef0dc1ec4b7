import { problemOf, throwApiError, unavailable, type ApiError } from '~/api/api-errors.server';
import { environment } from '~/api/environment.server';
import type { Problem } from '~/api/problem';
import { rememberCookies, type RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';

const TIMEOUT_MS = 30_000;

/** Statuses of the API beside GraphQL as the categories that GraphQL names. */
const CATEGORY: Record<number, string> = { 400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'BAD_USER_INPUT', 429: 'RATE_LIMITED', 503: 'UNAVAILABLE' };

interface HttpAnswer {
  code?: string;
  params?: Record<string, string | number>;
}

/** A file of a form as it came, or what was pasted, to the API: which letters its bytes stand for is found out there. */
export async function sendFile(args: RequestArgs, { clipId, language }: { clipId: string; language: string }, form: FormData): Promise<{ problem?: Problem }> {
  const file = form.get('file');
  const pasted = readText(form, 'pasted');
  const chosen = file instanceof File && file.size > 0 ? file : pasted ? new File([pasted], 'pasted.vtt') : undefined;
  if (!chosen) return { problem: { fields: [{ path: 'file', code: 'CAPTIONS_REQUIRED' }] } };
  if (chosen.size > LIMITS.captions.maxBytes) {
    return { problem: { fields: [{ path: 'file', code: 'CAPTIONS_TOO_LARGE', params: { limitKilobytes: Math.floor(LIMITS.captions.maxBytes / 1024) } }] } };
  }
  const { request } = args;
  const headers = new Headers({ 'Content-Type': 'application/octet-stream', 'Content-Length': String(chosen.size), Accept: 'application/json' });
  for (const name of ['Cookie', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const query = new URLSearchParams({ clip: clipId, language });
  for (const [field, name] of [['origin', 'origin'], ['encoding', 'encoding'], ['baseId', 'base']] as const) {
    const value = readText(form, field);
    if (value) query.set(name, value);
  }
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
