import { data, redirect } from 'react-router';
import { languageOf } from '../i18n/choose-language';
import type { FieldProblem, Problem } from './problem';

export interface ApiError {
  message: string;
  extensions?: {
    code?: string;
    reason?: string;
    params?: Record<string, string | number>;
    fields?: FieldProblem[];
    errorId?: string;
  };
}

/** Categories that a form answers in place, with everything the person wrote kept. */
const answeredInPlace = new Set(['BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED']);
/** What somebody typed and is not found is no missing page; nor is what a colleague took away while one was writing about it. */
const typed = new Set(['NOT_A_CODE', 'MOMENT_UNKNOWN', 'CHAPTER_UNKNOWN', 'DRAFT_UNKNOWN', 'SUGGESTION_UNKNOWN']);

export function problemOf(errors: ApiError[]): Problem | undefined {
  const error = errors.find(({ extensions }) => answeredInPlace.has(extensions?.code ?? '') || typed.has(extensions?.reason ?? ''));
  if (!error?.extensions) return undefined;
  const { reason, params, fields } = error.extensions;
  return { reason: reason ?? error.extensions.code, params, fields: fields ?? [] };
}

/** Throws the page that says it: sign-in, 403, 404, 503 or 500. */
export function throwApiError(request: Request, errors: ApiError[]): never {
  const { code, reason, errorId } = errors[0]?.extensions ?? {};
  switch (code) {
    case 'UNAUTHENTICATED':
      throw redirect(signInPath(request));
    case 'FORBIDDEN':
      throw data({ reason }, { status: 403 });
    case 'NOT_FOUND':
    case 'BAD_USER_INPUT': // An address that names nothing there can be: no id, no cursor.
      throw notFound();
    case 'RATE_LIMITED':
      throw data({ reason }, { status: 429 });
    case 'UNAVAILABLE':
      throw unavailable();
    default:
      throw data({ errorId }, { status: 500 });
  }
}

export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : pathname.replace(/\.data$/, '');
  return `/${languageOf(request)}/sign-in?return=${encodeURIComponent(back)}`;
}

/** `throw notFound()` from a loader whose query answered null. */
export function notFound() {
  return data({}, { status: 404 });
}

export function unavailable() {
  return data({}, { status: 503, headers: { 'Retry-After': '10' } });
}
