import type { DetailedError } from 'tus-js-client';
import type { FieldProblem } from '~/api/problem';

/** What to do after a request to /uploads failed. */
export type Setback =
  | { kind: 'again' }
  | { kind: 'signedOut' }
  | { kind: 'gone' }
  | { kind: 'refused'; code: string; params?: FieldProblem['params'] };

/** Reads `{ code, message, params }`; without an answer, or with one that passes, the same is tried again. */
export function setbackOf(error: Error | DetailedError): Setback {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (!response || status === 0 || status === 423 || status === 429 || status >= 500) {
    const told = response && status === 507 ? tell(response.getBody()) : undefined;
    return told ?? { kind: 'again' };
  }
  if (status === 401) return { kind: 'signedOut' };
  const told = tell(response.getBody());
  if (told.code === 'UPLOAD_BUSY') return { kind: 'again' };
  if (status === 404 || status === 410) return told.code === 'UNKNOWN' || told.code === 'UPLOAD_GONE' ? { kind: 'gone' } : told;
  // Both sides disagree about how many bytes have arrived: asking the server settles it.
  if (status === 409 && told.code === 'UNKNOWN') return { kind: 'again' };
  return told;
}

function tell(body: string): Extract<Setback, { kind: 'refused' }> {
  try {
    const { code, params } = JSON.parse(body) as { code?: string; params?: FieldProblem['params'] };
    return { kind: 'refused', code: code ?? 'UNKNOWN', params };
  } catch {
    return { kind: 'refused', code: 'UNKNOWN' };
  }
}
