import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/**
 * A Fetch request whose address always starts with our own public origin: the Host header was checked before
 * and is used for nothing else.
 */
export function toFetchRequest(request: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(':')) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', request.socket.remoteAddress ?? '');
  const withBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(new URL(request.url ?? '/', origin), {
    method: request.method ?? 'GET',
    headers,
    signal,
    ...(withBody ? { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' } : {}),
  });
}

/** Bodies are held in memory: three pictures beside a report are the most that a form sends, words are far less. Bytes. */
const MOST_FILES = 48 * 1024 * 1024;
const MOST_WORDS = 4 * 1024 * 1024;

/** The status that a body is refused with before any of it is read: too long, or without saying how long it is, as no browser sends it. */
export function refusesBody({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): 411 | 413 | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (headers['transfer-encoding'] !== undefined) return 411;
  const most = headers['content-type']?.startsWith('multipart/form-data') ? MOST_FILES : MOST_WORDS;
  return Number(headers['content-length'] ?? 0) > most ? 413 : undefined;
}

/** An answer read to its end: pages are small, and whole ones can be kept and squeezed. */
export interface Page {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

export async function readPage(response: Response): Promise<Page> {
  return {
    status: response.status,
    headers: [...response.headers],
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Status and headers, with the length and form of the body that follows. */
export function writeHead(response: ServerResponse, page: Pick<Page, 'status' | 'headers'>, length: number, encoding = 'identity'): void {
  for (const [name, value] of page.headers) response.appendHeader(name, value);
  if (page.status === 304) {
    response.removeHeader('Content-Type');
    response.writeHead(304);
    return;
  }
  response.appendHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(page.status, { 'Content-Length': length });
}
