import { problemOf, throwApiError, unavailable, type ApiError } from '~/api/api-errors.server';
import { environment } from '~/api/environment.server';
import type { Problem } from '~/api/problem';
import { rememberCookies, type RequestArgs } from '~/api/request-context.server';
import { LIMITS } from '../../../../../libs/contracts/limits.js';

const TIMEOUT_MS = 60_000;
/** The content type under which the API takes proofs; what the file is its bytes say. */
const PROOF_BODY = 'application/vnd.citylore.proof';

interface HttpAnswer {
  code?: string;
  params?: Record<string, string | number>;
}

/** Statuses of the API as the categories that GraphQL names. */
const CATEGORY: Record<number, string> = { 400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'BAD_USER_INPUT', 429: 'RATE_LIMITED', 503: 'UNAVAILABLE' };

/** The chosen file of a form, handed on to the API as it came. */
export async function sendProof(args: RequestArgs, consentId: string, file: FormDataEntryValue | null): Promise<Problem | undefined> {
  if (!(file instanceof File) || file.size === 0) return { fields: [{ path: 'file', code: 'REQUIRED' }] };
  const limit = LIMITS.consent.proofBytes;
  if (file.size > limit) return { fields: [{ path: 'file', code: 'PROOF_TOO_LARGE', params: { limitMegabytes: Math.floor(limit / 1024 ** 2) } }] };
  const headers = new Headers({ 'Content-Type': PROOF_BODY, 'Content-Length': String(file.size), Accept: 'application/json' });
  for (const name of ['Cookie', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']) {
    const value = args.request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const response = await fetch(`${environment.apiUrl}/media/consents?consent=${encodeURIComponent(consentId)}&name=${encodeURIComponent(file.name.slice(-200))}`, {
    method: 'POST',
    headers,
    body: await file.arrayBuffer(),
    signal: AbortSignal.any([args.request.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => {
    throw unavailable();
  });
  rememberCookies(args, response);
  if (response.ok) return undefined;
  const answer = (await response.json().catch(() => ({}))) as HttpAnswer;
  const error: ApiError = { message: '', extensions: { code: CATEGORY[response.status], reason: answer.code, params: answer.params } };
  const problem = problemOf([error]);
  if (!problem) throwApiError(args.request, [error]);
  return { fields: [{ path: 'file', code: problem.reason ?? 'UNKNOWN', params: problem.params }] };
}
