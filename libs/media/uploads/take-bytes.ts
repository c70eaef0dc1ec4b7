import type { IncomingMessage } from 'node:http';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { ERRORS } from '@tus/server';

/** The body of a request, which ends where it breaks off: what came before that is as good as all the rest. */
export class IncomingBytes {
  /** Bytes taken so far. */
  count = 0;
  private body?: Transform;
  private readonly left = new AbortController();

  constructor(private readonly request: IncomingMessage) {
    request.on('error', () => this.lost());
    request.once('close', () => this.lost());
  }

  /** Aborted when nobody sends any more. */
  get gone(): AbortSignal {
    return this.left.signal;
  }

  /** The bytes, which may be so many; ERR_SIZE_EXCEEDED, before any is taken where that is known. */
  take(most: number): Readable {
    if (Number(this.request.headers['content-length'] ?? 0) > most) throw ERRORS.ERR_SIZE_EXCEEDED;
    this.body = new Transform({
      transform: (chunk: Buffer, _encoding, done: TransformCallback) => {
        this.count += chunk.length;
        if (this.count > most) done(ERRORS.ERR_SIZE_EXCEEDED as unknown as Error);
        else done(null, chunk);
      },
    });
    // Its reader tells what went wrong.
    this.body.on('error', () => undefined);
    if (this.gone.aborted) this.body.end();
    return this.request.pipe(this.body);
  }

  /** Takes no more: the bytes end here. */
  stop(): void {
    if (!this.body || this.body.writableEnded || this.body.destroyed) return;
    this.request.unpipe(this.body);
    this.body.end();
  }

  /** Lets the sender speak to the end, without listening; not for ever. */
  hearOut(ms: number): void {
    if (this.body) this.request.unpipe(this.body);
    if (this.request.readableEnded || this.request.destroyed) return;
    const late = setTimeout(() => this.request.destroy(), ms);
    this.request.once('close', () => clearTimeout(late));
    this.request.once('end', () => clearTimeout(late));
    this.request.resume();
  }

  private lost(): void {
    this.left.abort();
    this.stop();
  }
}
