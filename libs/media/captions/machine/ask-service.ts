import { DraftFailure } from './draft-failure.types.js';

const ANSWER_BYTES = 8 * 1024 * 1024;

export interface Service {
  url: string;
  /** Sent as a bearer token. */
  key?: string;
}

/**
 * Asks the service that the settings name. It is asked at that address alone: where it sends us elsewhere we do not go, as that
 * could be any machine of this network.
 */
export async function askService({ url, key }: Service, body: FormData | string, seconds: number, signal: AbortSignal): Promise<string> {
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { accept: 'application/json, text/vtt', ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}), ...(key ? { authorization: `Bearer ${key}` } : {}) },
      signal: AbortSignal.any([signal, late]),
    });
    const text = await read(response);
    if (response.ok) return text;
    throw new DraftFailure(meaning(response.status), `${response.status} ${text.slice(0, 300)}`);
  } catch (err) {
    if (err instanceof DraftFailure || signal.aborted) throw err;
    throw new DraftFailure(late.aborted ? 'ENGINE_TIMEOUT' : 'ENGINE_AWAY', err instanceof Error ? `${err.message} ${String(err.cause ?? '')}` : '');
  }
}

/** Too busy or broken may pass; refused for the language does not; anything else is a matter of the settings. */
function meaning(status: number): 'ENGINE_AWAY' | 'LANGUAGE_REFUSED' | 'ENGINE_ANSWER' {
  if (status === 429 || status >= 500) return 'ENGINE_AWAY';
  return status === 400 || status === 422 ? 'LANGUAGE_REFUSED' : 'ENGINE_ANSWER';
}

async function read(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES) throw new DraftFailure('ENGINE_ANSWER', 'too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
