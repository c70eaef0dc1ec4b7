import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, HttpCode, type OnModuleInit, Post, Query, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access } from '@libs/platform/access/access.js';
import { notFound, signInFirst } from '@libs/platform/access/access.errors.js';
import { isMember } from '@libs/platform/access/actor.js';
import { Config } from '@libs/platform/config/config.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { pictureNotUnderstood, pictureTooLarge } from './picture.errors.js';
import { PicturePurpose } from './picture.types.js';
import { PicturesService } from './pictures.service.js';
import { widthsOf } from './make-picture.js';

/** What is answered when a picture was taken. */
export interface SentPicture {
  id: string;
  width: number;
  height: number;
  widths: number[];
}

/**
 * Takes a picture: `POST /media/pictures?city=<id>&purpose=POSTER` with the file as its body and its own type as the content type,
 * which no form of another site can send.
 */
@Controller('media/pictures')
export class AcceptPictures implements OnModuleInit {
  private readonly scratch: string;

  constructor(
    config: Config,
    private readonly host: HttpAdapterHost,
    private readonly pictures: PicturesService,
  ) {
    this.scratch = join(config.dataDir, 'scratch');
  }

  onModuleInit(): void {
    // Past the body parsers: it is counted while it goes to the disk.
    this.host.httpAdapter.getInstance<FastifyInstance>().addContentTypeParser(/^image\//, (_request, payload, done) => done(null, payload));
  }

  @Access('MEMBER')
  @Post()
  @HttpCode(201)
  async post(@Query('city') cityId: unknown, @Query('purpose') purpose: unknown, @Req() request: FastifyRequest): Promise<SentPicture> {
    const { actor } = request;
    if (!isMember(actor)) throw signInFirst();
    if (!isId(cityId)) throw notFound('city');
    if (typeof purpose !== 'string' || !Object.hasOwn(PicturePurpose, purpose)) throw notFound('page');
    await this.pictures.admit(actor, cityId);
    if (!isStream(request.body)) throw pictureNotUnderstood();
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.picture.maxBytes) throw pictureTooLarge(LIMITS.picture.maxBytes);
    const path = join(this.scratch, `picture-${newId()}`);
    try {
      await mkdir(this.scratch, { recursive: true });
      await pipeline(request.body, count, createWriteStream(path));
      const { id, width, height } = await this.pictures.add(actor, cityId, purpose as PicturePurpose, path);
      return { id, width, height, widths: widthsOf(width) };
    } finally {
      await rm(path, { force: true });
    }
  }
}

async function* count(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > LIMITS.picture.maxBytes) throw pictureTooLarge(LIMITS.picture.maxBytes);
    yield chunk;
  }
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
