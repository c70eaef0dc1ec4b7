import type { NowAnswer } from '../../features/practices/write/now-answer';
import type { Pairs, SaveAnswer } from './save-line';

export type SavedNow = Extract<NowAnswer, { kind: 'saved' }>;

const PATIENCE_MS = 20_000;

/** Sends one section to its own address; a fault of the line or the server is an answer, too. */
export async function sendSection(address: string, pairs: Pairs, edits: number): Promise<SaveAnswer<SavedNow>> {
  const body = new FormData();
  for (const [name, value] of pairs) body.append(name, value);
  body.set('edits', String(edits));
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signedOut' };
    if (response.status === 429 || response.status >= 500) return { kind: 'later' };
    const answer = (await response.json()) as NowAnswer;
    if (answer.kind === 'signedOut') return { kind: 'signedOut' };
    return answer.kind === 'saved' ? { kind: 'saved', edits: answer.edits, saved: answer } : answer;
  } catch {
    return { kind: 'later' };
  }
}
