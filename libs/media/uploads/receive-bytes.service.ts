import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { ERRORS } from '@tus/server';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { IncomingBytes } from './take-bytes.js';
import { refusalOf, refuse } from './refuse-upload.js';
import type { Upload } from './upload.entity.js';
import { UploadLocks } from './upload-locks.service.js';
import { UploadStore } from './upload-store.service.js';
import { UploadsService } from './uploads.service.js';

/** How long a request that is asked to stop may go on, milliseconds. */
const DRAIN_MS = 300;
/** A refused request is read to its end for so long: closed at once, its sender would often not get to read the refusal. */
const HEAR_OUT_MS = 10_000;
const OFFSET_EVERY_MS = 1_000;

/**
 * PATCH, the one request of tus that carries bytes. The library would lead each of them through web streams and back, which
 * costs more than writing them, and would throw away what waits for the disk when the line breaks.
 */
@Injectable()
export class ReceiveBytes {
  constructor(
    private readonly uploads: UploadsService,
    private readonly store: UploadStore,
    private readonly locks: UploadLocks,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Who asks has been found out; the upload is open or finished. */
  async handle(upload: Upload, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = new IncomingBytes(request);
    try {
      const from = offsetOf(request);
      const reached = await this.write(upload, from, incoming);
      if (reached === upload.size) await this.uploads.arrived(upload.id);
      response.writeHead(204, { 'tus-resumable': '1.0.0', 'upload-offset': reached, 'cache-control': 'no-store', ...(reached < upload.size ? { 'upload-expires': upload.expiresAt.toUTCString() } : {}) });
      response.end();
      if (reached < upload.size) await this.uploads.received(upload.id, reached);
    } catch (err) {
      incoming.hearOut(HEAR_OUT_MS);
      const { status_code, body } = refusalOf(err, this.log);
      response.writeHead(status_code, { 'tus-resumable': '1.0.0', 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store' });
      response.end(body);
      await this.uploads.received(upload.id);
    }
  }

  private async write(upload: Upload, from: number, incoming: IncomingBytes): Promise<number> {
    const key = this.store.keyOf(upload.id);
    const lock = this.locks.newLock(key);
    await lock.lock(incoming.gone, () => void setTimeout(() => incoming.stop(), DRAIN_MS));
    try {
      const { offset } = await this.store.tus.getUpload(key);
      if (offset !== from) throw ERRORS.INVALID_OFFSET;
      const bytes = incoming.take(upload.size - from);
      const noting = setInterval(() => this.note(upload.id, from + incoming.count), OFFSET_EVERY_MS);
      try {
        return await this.store.tus.write(bytes, key, from);
      } finally {
        clearInterval(noting);
      }
    } finally {
      await lock.unlock();
    }
  }

  private note(id: string, offset: number): void {
    this.uploads.received(id, offset).catch((err: unknown) => this.log.warn({ err }, 'offset of an upload not noted'));
  }
}

function offsetOf({ headers }: IncomingMessage): number {
  if (headers['tus-resumable'] !== '1.0.0') throw refuse(412, 'Say which version of tus is spoken: Tus-Resumable: 1.0.0.');
  if (headers['content-type'] !== 'application/offset+octet-stream') throw refuse(415, 'The content type is application/offset+octet-stream.');
  const given = headers['upload-offset'];
  if (typeof given !== 'string' || !/^\d{1,16}$/.test(given)) throw refuse(400, 'Say where the bytes belong: Upload-Offset.');
  return Number(given);
}
