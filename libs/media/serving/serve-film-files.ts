import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@libs/platform/access/access.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { FilmAudiences } from '../film-audience.service.js';
import { readRange } from './read-range.js';

const TYPES: Record<string, string> = { m3u8: 'application/vnd.apple.mpegurl', mp4: 'video/mp4', m4a: 'audio/mp4', jpg: 'image/jpeg', webp: 'image/webp', json: 'application/json' };
const NAME = /^[a-z0-9][a-z0-9-]{0,40}\.(m3u8|mp4|m4a|jpg|webp|json)$/;
/** What other sites may show of a public film beside its address. */
const STILL = /^(poster|still-\d)\.jpg$/;
/** A generation's files never change; where the film is not for everybody, nothing may be kept. */
const KEPT = 'public, max-age=31536000, immutable';
const NOT_KEPT = 'private, no-store';

interface Address {
  filmId: string;
  generation: string;
  name: string;
}

/** Gives out what was made from films, in parts where a player asks for them. */
@Controller('media/films')
export class ServeFilmFiles {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
    private readonly storage: Storage,
  ) {}

  // Fastify answers HEAD by the same handler.
  @Public()
  @Get(':filmId/:generation/:name')
  get(@Param() address: Address, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.serve(address, request, reply);
  }

  private async serve({ filmId, generation, name }: Address, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const type = NAME.exec(name)?.[1];
    if (!type || !isId(filmId) || !/^\d{1,9}$/.test(generation)) throw notFound('file');
    const film = await this.database.row<{ prefix: string | null }>(
      `SELECT output_prefix AS prefix FROM film WHERE id = $1 AND generation = $2 AND state IN ('READY', 'UPLOADING') AND deleted_at IS NULL`,
      [filmId, Number(generation)],
    );
    if (!film?.prefix) throw notFound('file');
    const isPublic = await this.audiences.isPublic(filmId);
    if (!isPublic && !(await this.audiences.maySee(request.actor, filmId))) throw notFound('file');
    const key = `${film.prefix}${name}`;
    const object = await this.storage.stat(key);
    if (!object) throw notFound('file');

    // The prefix is named anew by each run, so that the tag stands for these bytes and no others.
    const etag = `"${film.prefix.split('/').at(-2)}-${name}-${object.bytes.toString(36)}"`;
    void reply.headers({ etag, 'accept-ranges': 'bytes', 'cache-control': isPublic ? KEPT : NOT_KEPT, 'content-type': TYPES[type], 'cross-origin-resource-policy': isPublic && STILL.test(name) ? 'cross-origin' : 'same-origin' });
    if (isPublic === false) void reply.header('vary', 'cookie');
    if (matches(request.headers['if-none-match'], etag)) return void (await reply.status(304).send());
    const ifRange = request.headers['if-range'];
    const wanted = ifRange === undefined || ifRange === etag ? readRange(request.headers.range, object.bytes) : 'WHOLE';
    if (wanted === 'NOT_THERE') return void (await reply.status(416).header('content-range', `bytes */${object.bytes}`).send());
    const span = wanted === 'WHOLE' ? undefined : wanted;
    const length = span ? span.end - span.start + 1 : object.bytes;
    void reply.status(span ? 206 : 200).header('content-length', length);
    if (span) void reply.header('content-range', `bytes ${span.start}-${span.end}/${object.bytes}`);
    await reply.send(request.method === 'HEAD' ? Readable.from([]) : await this.storage.get(key, span));
  }
}

function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
}
