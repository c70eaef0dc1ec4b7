import type { Now } from '../server/editor.server';
import type { CaptionsAnswer, CaptionsOrder } from './captions-answer';

const PATIENCE_MS = 20_000;

/** Where there is no answer: the line is away, or nobody is signed in any more. */
export type NoAnswer = { kind: 'later' } | { kind: 'signedOut' };

/** Sends one order; a fault of the line or the server is an answer, too. */
export function orderCaptions(address: string, order: CaptionsOrder): Promise<CaptionsAnswer | NoAnswer> {
  return ask<CaptionsAnswer>(address, { method: 'POST', body: JSON.stringify(order), headers: { Accept: 'application/json', 'Content-Type': 'application/json' } });
}

/** What is there now. */
export async function askNow(address: string): Promise<Now | undefined> {
  const answer = await ask<Now | { kind: 'none' }>(address, { headers: { Accept: 'application/json' } });
  return 'kind' in answer ? undefined : answer;
}

async function ask<Answer>(address: string, init: RequestInit): Promise<Answer | NoAnswer> {
  try {
    const response = await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signedOut' };
    if (response.status === 429 || response.status >= 500) return { kind: 'later' };
    return (await response.json()) as Answer;
  } catch {
    return { kind: 'later' };
  }
}
