import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { ERRORS, EVENTS, Server, type Upload } from '@tus/server';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { AppError } from '@libs/platform/access/app-error.js';
import { Config } from '@libs/platform/config/config.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { FilmAudiences } from '../film-audience.service.js';
import { filmTooLarge, uploadBusy, uploadGone } from '../media.errors.js';
import { answerOf, type UploadRefusal } from './refuse-upload.js';
import { checkWish } from './check-wish.js';
import { UploadLocks } from './upload-locks.service.js';
import { UploadStore } from './upload-store.service.js';
import { UploadsService } from './uploads.service.js';

/** Where tus lives on the api. */
export const UPLOADS_PATH = '/uploads';
/** How long a request that is asked to stop may go on, milliseconds. */
const DRAIN_MS = 300;
const OFFSET_EVERY_MS = 1_000;

type TusRequest = Parameters<NonNullable<ConstructorParameters<typeof Server>[0]['onUploadCreate']>>[0];

/** Who asks, and for which upload; without an id, for a new one. */
export interface TusCaller {
  actor: MemberActor;
  uploadId?: string;
}

/** The tus server (protocol 1.0) with our rules. Who asks has been found out before it gets a request. */
@Injectable()
export class TusUploads {
  private readonly server: Server;
  private readonly callers = new WeakMap<IncomingMessage, TusCaller>();

  constructor(
    private readonly uploads: UploadsService,
    private readonly store: UploadStore,
    private readonly audiences: FilmAudiences,
    locks: UploadLocks,
    config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.server = new Server({
      path: UPLOADS_PATH,
      datastore: store.tus,
      locker: locks,
      lockDrainTimeout: DRAIN_MS,
      postReceiveInterval: OFFSET_EVERY_MS,
      allowedOrigins: [config.origin],
      maxSize: LIMITS.upload.maxBytes,
      namingFunction: () => store.keyOf(newId()),
      generateUrl: (_request, { id }) => `${UPLOADS_PATH}/${store.uploadIdOf(id)}`,
      getFileIdFromRequest: (request) => this.keyFor(request),
      onUploadCreate: (request, upload) => this.create(request, upload),
      onUploadFinish: async (_request, upload) => {
        await this.uploads.arrived(store.uploadIdOf(upload.id));
        return {};
      },
      onResponseError: (_request, err) => this.refusal(err),
    });
    this.server.on(EVENTS.POST_RECEIVE, (_request: TusRequest, upload: Upload) => {
      this.uploads.received(store.uploadIdOf(upload.id), upload.offset).catch((err: unknown) => this.log.warn({ err }, 'offset of an upload not noted'));
    });
  }

  async handle(caller: TusCaller, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.callers.set(request, caller);
    await this.server.handle(request, response);
  }

  private async create(request: TusRequest, upload: Upload): Promise<{ metadata?: Upload['metadata'] }> {
    const actor = this.callerOf(request)?.actor;
    if (!actor) throw forbidden();
    const { filmId, clipId, filename, filetype } = upload.metadata ?? {};
    const film = isId(filmId) ? filmId : isId(clipId) ? await this.audiences.filmIdOf(clipId) : null;
    if (!film) throw notFound('film');
    await this.uploads.begin(actor, this.store.uploadIdOf(upload.id), checkWish({ filmId: film, fileName: filename, contentType: filetype, size: upload.size }));
    return { metadata: upload.metadata };
  }

  // The upload that was checked, and no other: tus itself would read an id from the end of the whole address, query included.
  private keyFor(request: TusRequest): string | undefined {
    const uploadId = this.callerOf(request)?.uploadId;
    return uploadId && this.store.keyOf(uploadId);
  }

  private callerOf(request: TusRequest): TusCaller | undefined {
    const raw = request.runtime?.node?.req;
    return raw && this.callers.get(raw as IncomingMessage);
  }

  private refusal(err: Error | UploadRefusal): UploadRefusal {
    if (err instanceof AppError) return answerOf(err);
    if (err === ERRORS.FILE_NOT_FOUND || err === ERRORS.FILE_NO_LONGER_EXISTS) return answerOf(uploadGone(), (err as UploadRefusal).status_code);
    if (err === ERRORS.ERR_MAX_SIZE_EXCEEDED || err === ERRORS.ERR_SIZE_EXCEEDED) return answerOf(filmTooLarge(LIMITS.upload.maxBytes));
    if (err === ERRORS.ERR_LOCK_TIMEOUT || err === ERRORS.ABORTED) return answerOf(uploadBusy(), 423);
    if ('status_code' in err && err.status_code < 500) return { status_code: err.status_code, body: JSON.stringify({ code: 'UPLOAD_REFUSED', message: err.body.trim() }) };
    this.log.error({ err }, 'upload failed');
    return { status_code: 500, body: JSON.stringify({ code: 'INTERNAL', message: 'Something went wrong on our side. Go on with the upload in a moment.' }) };
  }
}
