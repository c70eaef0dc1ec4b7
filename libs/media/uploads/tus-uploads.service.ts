import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type Upload } from '@tus/server';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Config } from '@libs/platform/config/config.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { FilmAudiences } from '../film-audience.service.js';
import { checkWish } from './check-wish.js';
import { refusalOf } from './refuse-upload.js';
import { UploadLocks } from './upload-locks.service.js';
import { UploadStore } from './upload-store.service.js';
import { UploadsService } from './uploads.service.js';

/** Where tus lives on the api. */
export const UPLOADS_PATH = '/uploads';
type TusRequest = Parameters<NonNullable<ConstructorParameters<typeof Server>[0]['onUploadCreate']>>[0];

/** Who asks, and for which upload; without an id, for a new one. */
export interface TusCaller {
  actor: MemberActor;
  uploadId?: string;
  /** The upload that this request has begun, and its film. */
  begun?: { id: string; film: string };
}

/** The tus server (protocol 1.0) with our rules, for all but the bytes themselves. Who asks has been found out before it gets a request. */
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
      allowedOrigins: [...config.origins],
      maxSize: LIMITS.upload.maxBytes,
      namingFunction: () => store.keyOf(newId()),
      generateUrl: (_request, { id }) => `${UPLOADS_PATH}/${store.uploadIdOf(id)}`,
      getFileIdFromRequest: (request) => this.keyFor(request),
      onUploadCreate: (request, upload) => this.create(request, upload),
      onUploadFinish: async (_request, upload) => {
        await this.uploads.arrived(store.uploadIdOf(upload.id));
        return {};
      },
      onResponseError: async (request, err) => {
        await this.takeBack(request);
        return refusalOf(err, this.log);
      },
    });
  }

  async handle(caller: TusCaller, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.callers.set(request, caller);
    await this.server.handle(request, response);
  }

  private async create(request: TusRequest, upload: Upload): Promise<{ metadata?: Upload['metadata'] }> {
    const caller = this.callerOf(request);
    if (!caller) throw forbidden();
    const { filmId, clipId, filename, filetype } = upload.metadata ?? {};
    const film = isId(filmId) ? filmId : isId(clipId) ? await this.audiences.filmIdOf(clipId) : null;
    if (!film) throw notFound('film');
    await this.uploads.begin(caller.actor, this.store.uploadIdOf(upload.id), checkWish({ filmId: film, fileName: filename, contentType: filetype, size: upload.size }));
    caller.begun = { id: this.store.uploadIdOf(upload.id), film };
    return { metadata: upload.metadata };
  }

  /** An upload that was written down and could then not be begun, for want of room say, is none. */
  private async takeBack(request: TusRequest): Promise<void> {
    const begun = this.callerOf(request)?.begun;
    if (begun && (await this.store.offsetOf(begun.id)) === undefined) await this.uploads.cancel(begun.film);
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
}
