import { type HttpRequest, type HttpResponse, Upload } from 'tus-js-client';
import type { FieldProblem } from '~/api/problem';
import { hashFile, type Hashing } from './hash-file';
import { LineSpeed } from './line-speed';
import { setbackOf } from './refusal';

export type Phase = 'chosen' | 'sending' | 'paused' | 'offline' | 'waiting' | 'signedOut' | 'arrived' | 'refused';

export interface UploadView {
  phase: Phase;
  name: string;
  size: number;
  /** Bytes that have arrived or are on their way. */
  sent: number;
  secondsLeft?: number;
  refusal?: { code: string; params?: FieldProblem['params'] };
}

export interface Arrived {
  uploadId: string;
  sha256: string | null;
}

interface Target {
  clipId: string;
  /** The clip's own, or one that waits to take its place. */
  filmId: string;
  /** Of an upload begun before, from the server. */
  url?: string;
  offset?: number;
  onArrived: (arrived: Arrived) => void;
  /** The server knows of the upload from now on. */
  onBegun: () => void;
}

const longestWait = 30_000;

/** Asked how far it is, a server that is just down must not be taken for one that knows nothing: tus-js-client would begin anew. */
function keepPlace(request: HttpRequest, response: HttpResponse): void {
  if (request.getMethod() === 'HEAD' && response.getStatus() >= 500) throw new Error(`The server answered ${response.getStatus()}`);
}

/** Sends one film, and goes on by itself after everything that passes. The page draws what `view` says. */
export class FilmUpload {
  view: UploadView;
  private readonly listeners = new Set<() => void>();
  private readonly speed = new LineSpeed();
  private readonly upload: Upload;
  private hashing: Hashing | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private drawn = 0;

  constructor(
    readonly file: File,
    private readonly target: Target,
  ) {
    this.view = { phase: 'chosen', name: file.name, size: file.size, sent: target.offset ?? 0 };
    this.upload = new Upload(file, {
      endpoint: '/uploads',
      uploadUrl: target.url,
      metadata: { clipId: target.clipId, filmId: target.filmId, filename: file.name, filetype: file.type },
      chunkSize: this.speed.chunkSize,
      retryDelays: null,
      storeFingerprintForResuming: true,
      removeFingerprintOnSuccess: true,
      fingerprint: (of) => Promise.resolve(['citylore', target.filmId, of.name, of.size, of.lastModified].join('|')),
      onUploadUrlAvailable: () => target.onBegun(),
      onAfterResponse: keepPlace,
      onProgress: (bytes) => this.moved(bytes),
      onChunkComplete: (_size, accepted) => this.pieceArrived(accepted),
      onSuccess: () => void this.arrived(),
      onError: (error) => this.failed(error),
    });
    window.addEventListener('online', this.lineBack);
    window.addEventListener('offline', this.lineLost);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): UploadView => this.view;

  /** Whether leaving the page now would stop bytes on their way. */
  get moving(): boolean {
    return this.view.phase === 'sending' || this.view.phase === 'waiting' || this.view.phase === 'offline' || this.view.phase === 'arrived';
  }

  /** The one button: send, pause, go on. */
  press = (): void => {
    if (this.view.phase === 'sending' || this.view.phase === 'waiting' || this.view.phase === 'offline') return this.pause();
    void this.start();
  };

  stop(): void {
    this.hashing?.stop();
    this.halt();
    window.removeEventListener('online', this.lineBack);
    window.removeEventListener('offline', this.lineLost);
  }

  private async start(): Promise<void> {
    clearTimeout(this.timer);
    this.hashing ??= hashFile(this.file);
    this.speed.restart(performance.now(), this.view.sent);
    this.show({ phase: navigator.onLine ? 'sending' : 'offline', refusal: undefined });
    if (!navigator.onLine) return;
    if (!this.upload.url && !this.target.url) {
      const [before] = await this.upload.findPreviousUploads();
      if (before) this.upload.resumeFromPreviousUpload(before);
    }
    this.upload.start();
  }

  private pause(): void {
    this.halt();
    this.show({ phase: 'paused', secondsLeft: undefined });
  }

  private halt(): void {
    clearTimeout(this.timer);
    void this.upload.abort().catch(() => undefined);
  }

  private moved(bytes: number): void {
    this.failures = 0;
    const now = performance.now();
    this.speed.moved(now, bytes);
    // Four times a second is as often as anybody can read it.
    if (now - this.drawn < 250) return;
    this.drawn = now;
    this.show({ sent: bytes, secondsLeft: this.speed.secondsFor(this.file.size - bytes) });
  }

  private pieceArrived(accepted: number): void {
    this.speed.pieceArrived(performance.now(), accepted);
    this.upload.options.chunkSize = this.speed.chunkSize;
    this.show({ sent: accepted });
  }

  private async arrived(): Promise<void> {
    this.show({ phase: 'arrived', sent: this.file.size, secondsLeft: undefined });
    const sha256 = (await this.hashing?.result) ?? null;
    const uploadId = this.upload.url?.split('/').at(-1) ?? '';
    this.target.onArrived({ uploadId, sha256 });
  }

  private failed(error: Error): void {
    const setback = setbackOf(error);
    if (setback.kind === 'signedOut') return this.show({ phase: 'signedOut', secondsLeft: undefined });
    if (setback.kind === 'refused') return this.show({ phase: 'refused', refusal: setback, secondsLeft: undefined });
    if (setback.kind === 'gone') {
      this.upload.url = null;
      this.upload.options.uploadUrl = null;
      return this.show({ phase: 'refused', refusal: { code: 'UPLOAD_GONE' }, sent: 0, secondsLeft: undefined });
    }
    if (!navigator.onLine) return this.show({ phase: 'offline', secondsLeft: undefined });
    const wait = Math.min(longestWait, 1_000 * 2 ** this.failures++);
    this.show({ phase: 'waiting', secondsLeft: undefined });
    this.timer = setTimeout(() => void this.start(), wait);
  }

  private readonly lineLost = (): void => {
    if (this.view.phase !== 'sending' && this.view.phase !== 'waiting') return;
    this.halt();
    this.show({ phase: 'offline', secondsLeft: undefined });
  };

  private readonly lineBack = (): void => {
    this.failures = 0;
    if (this.view.phase === 'offline' || this.view.phase === 'waiting') void this.start();
  };

  private show(change: Partial<UploadView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
