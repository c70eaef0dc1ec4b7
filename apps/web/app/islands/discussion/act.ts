/** What the site answers to a form sent by script. */
export type ActAnswer =
  | { kind: 'DONE'; answer: ActDone }
  | { kind: 'REFUSED'; words: string; reason: string }
  | { kind: 'LATER'; seconds?: number; words?: string }
  | { kind: 'SIGNED_OUT'; href: string };

export interface ActDone {
  postId?: string;
  position?: number | null;
  version?: number;
  discussionId?: string;
  html?: string;
  characters?: number;
  links?: number;
  mentions?: number;
  problems?: string[];
}

interface Answered extends ActDone {
  signIn?: string;
  words?: string;
  problem?: { reason?: string; params?: Record<string, unknown> };
}

const PATIENCE_MS = 20_000;

export const languageOfPage = (): string => location.pathname.split('/')[1] ?? 'en';

export const actAddress = (): string => `/${languageOfPage()}/discussions/act`;

/** Sends a form; a fault of the line or the server is an answer, too. */
export async function act(fields: Record<string, string> | FormData, keepalive = false): Promise<ActAnswer> {
  const body = fields instanceof FormData ? fields : formOf(fields);
  try {
    const response = await fetch(actAddress(), {
      method: 'POST',
      body,
      keepalive,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return { kind: 'SIGNED_OUT', href: `/${languageOfPage()}/sign-in` };
    if (response.status >= 500) return { kind: 'LATER' };
    const answer = (await response.json()) as Answered;
    if (response.ok) return { kind: 'DONE', answer };
    if (response.status === 401) return { kind: 'SIGNED_OUT', href: answer.signIn ?? `/${languageOfPage()}/sign-in` };
    const seconds = Number(answer.problem?.params?.seconds);
    if (seconds > 0 || response.status === 429) return { kind: 'LATER', seconds: seconds > 0 ? seconds : 30, words: answer.words };
    return { kind: 'REFUSED', words: answer.words ?? '', reason: answer.problem?.reason ?? '' };
  } catch {
    return { kind: 'LATER' };
  }
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Asks the API of the same site; undefined where it is away or refuses. */
export async function ask<Data>(query: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<Data | undefined> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? AbortSignal.timeout(PATIENCE_MS),
    });
    const { data } = (await response.json()) as { data?: Data | null };
    return data ?? undefined;
  } catch {
    return undefined;
  }
}

/** A UUID; pages of plain HTTP outside this machine have no `randomUUID`. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
