import type { DoorNow } from '../../features/celebrations/door/now-answer';

export type DoorSent = { kind: 'DONE'; now: DoorNow } | { kind: 'LATER'; seconds?: number } | { kind: 'SIGNED_OUT' } | { kind: 'REFUSED'; words: string };

/** Somebody stands there and waits: after this it counts as no line, milliseconds. */
const PATIENCE_MS = 8_000;

/** Sends a form of the door; a fault of the line or the server is an answer, too. */
export async function sendDoor(address: string, body: FormData): Promise<DoorSent> {
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'SIGNED_OUT' };
    if (response.status === 429) return { kind: 'LATER', seconds: 5 };
    if (response.status >= 500) return { kind: 'LATER' };
    const answer = (await response.json()) as Partial<DoorNow>;
    const { tone, answer: html, counts, words = '' } = answer;
    return response.ok && tone && html !== undefined && counts !== undefined ? { kind: 'DONE', now: { tone, answer: html, counts, words } } : { kind: 'REFUSED', words };
  } catch {
    return { kind: 'LATER' };
  }
}
