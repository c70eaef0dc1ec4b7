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
