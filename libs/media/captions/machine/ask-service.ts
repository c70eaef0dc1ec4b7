import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DraftFailure } from './draft-failure.types.js';

const ANSWER_BYTES = 8 * 1024 * 1024;

export interface Service {
  url: string;
  /** Sent as a bearer token. */
  key?: string;
}

/** What is sent as `multipart/form-data`, the file from the disk under the name `file`. */
export interface Form {
  fields: Record<string, string>;
  file: { path: string; name: string; type: string };
}

interface Sent {
  type: string;
  bytes: number;
  content: Readable;
}

/**
 * Asks the service that the settings name. It is asked at that address alone: where it sends us elsewhere we do not go, as that
 * could be any machine of this network. Not by `fetch`, which gives up on who is silent for five minutes: listening takes longer.
 */
export async function askService({ url, key }: Service, body: Form | string, seconds: number, signal: AbortSignal): Promise<string> {
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await send(url, await asSent(body), key, AbortSignal.any([signal, late]));
    const text = await read(response);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return text;
    throw new DraftFailure(meaning(status), `${status} ${text.slice(0, 300)}`);
  } catch (err) {
    if (err instanceof DraftFailure || signal.aborted) throw err;
    throw new DraftFailure(late.aborted ? 'ENGINE_TIMEOUT' : 'ENGINE_AWAY', err instanceof Error ? err.message : '');
  }
}

/** Too busy or broken may pass; refused for the language does not; anything else is a matter of the settings. */
function meaning(status: number): 'ENGINE_AWAY' | 'LANGUAGE_REFUSED' | 'ENGINE_ANSWER' {
  if (status === 429 || status >= 500) return 'ENGINE_AWAY';
  return status === 400 || status === 422 ? 'LANGUAGE_REFUSED' : 'ENGINE_ANSWER';
}

function send(url: string, { type, bytes, content }: Sent, key: string | undefined, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { accept: 'application/json, text/vtt', 'content-type': type, 'content-length': bytes, ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? askSecurely : askPlainly)(url, { method: 'POST', headers, signal });
    request.once('response', resolve);
    // Whoever answers before all is sent has answered: what comes after is of no matter.
    request.on('error', reject);
    pipeline(content, request).catch(reject);
  });
}

async function asSent(body: Form | string): Promise<Sent> {
  if (typeof body === 'string') return { type: 'application/json', bytes: Buffer.byteLength(body), content: Readable.from([Buffer.from(body)]) };
  const { fields, file } = body;
  const mark = randomBytes(18).toString('hex');
  const part = (name: string, more: string) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const words = Object.entries(fields).map(([name, value]) => `${part(name, '')}${value}\r\n`);
  const before = Buffer.from(`${words.join('')}${part('file', `; filename="${file.name}"\r\nContent-Type: ${file.type}`)}`);
  const after = Buffer.from(`\r\n--${mark}--\r\n`);
  const bytes = before.length + (await stat(file.path)).size + after.length;
  return { type: `multipart/form-data; boundary=${mark}`, bytes, content: Readable.from(inOrder(before, file.path, after)) };
}

async function* inOrder(before: Buffer, path: string, after: Buffer): AsyncGenerator<Buffer> {
  yield before;
  yield* createReadStream(path) as AsyncIterable<Buffer>;
  yield after;
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES) throw new DraftFailure('ENGINE_ANSWER', 'too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
