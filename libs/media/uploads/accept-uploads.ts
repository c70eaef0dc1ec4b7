import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, signInFirst } from '@libs/platform/access/access.errors.js';
import { isMember } from '@libs/platform/access/actor.js';
import { AppError } from '@libs/platform/access/app-error.js';
import { isId } from '@libs/platform/ids/id.js';
import { ReceiveBytes } from './receive-bytes.service.js';
import { answerOf } from './refuse-upload.js';
import { TusUploads, UPLOADS_PATH } from './tus-uploads.service.js';
import { UploadsService } from './uploads.service.js';

/** The methods of tus; a finished upload is not given out again. */
const METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'];

/** Mounts tus on the HTTP server, past the body parsers. Every request must come from somebody who may change the film. */
@Injectable()
export class AcceptUploads implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly tus: TusUploads,
    private readonly uploads: UploadsService,
    private readonly bytes: ReceiveBytes,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
    for (const url of [UPLOADS_PATH, `${UPLOADS_PATH}/:id`]) fastify.all<{ Params: { id?: string } }>(url, (request, reply) => this.handle(request, reply));
  }

  private async handle(request: FastifyRequest<{ Params: { id?: string } }>, reply: FastifyReply): Promise<void> {
    try {
      const { actor, method } = request;
      const { id } = request.params;
      if (!METHODS.includes(method)) throw notFound('page');
      if (!isMember(actor)) throw signInFirst();
      if (id !== undefined && !isId(id)) throw notFound('upload');
      const upload = id === undefined ? undefined : await this.uploads.require(actor, id);
      if (method === 'DELETE' && upload) {
        if (!upload.finishedAt) await this.uploads.cancel(upload.filmId);
        return await reply.status(204).header('tus-resumable', '1.0.0').send();
      }
      reply.hijack();
      const handled = method === 'PATCH' && upload ? this.bytes.handle(upload, request.raw, reply.raw) : this.tus.handle({ actor, uploadId: id }, request.raw, reply.raw);
      await handled.catch((err: unknown) => {
        reply.raw.destroy();
        throw err;
      });
    } catch (err) {
      if (!(err instanceof AppError) || reply.sent) throw err;
      const { status_code, body } = answerOf(err);
      // What is still on its way is not worth reading to the end.
      await reply.status(status_code).headers({ connection: 'close', 'tus-resumable': '1.0.0', 'content-type': 'application/json; charset=utf-8' }).send(body);
    }
  }
}
