import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@libs/platform/access/access.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { worksIn } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { PictureUsers } from './picture-users.service.js';

const TYPES: Record<string, string> = { jpg: 'image/jpeg', webp: 'image/webp' };
const NAME = /^(\d{2,4})\.(jpg|webp)$/;
/** A picture never changes, what shows it may be hidden: a copy is good for an hour. */
const KEPT = 'public, max-age=3600';
const NOT_KEPT = 'private, no-store';

/** Gives out pictures: to everybody where something on the site shows them, else to who may see what shows them, and to their city. */
@Controller('media/pictures')
export class ServePictures {
  constructor(
    private readonly database: ReadDatabase,
    private readonly users: PictureUsers,
    private readonly storage: Storage,
  ) {}

  @Public()
  @Get(':id/:name')
  async get(@Param() { id, name }: { id: string; name: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const type = TYPES[NAME.exec(name)?.[2] ?? ''];
    if (!type || !isId(id)) throw notFound('file');
    const picture = await this.database.row<{ prefix: string; cityId: string }>('SELECT object_prefix AS prefix, city_id AS "cityId" FROM picture WHERE id = $1 AND deleted_at IS NULL', [id]);
    if (!picture) throw notFound('file');
    const isPublic = await this.users.isPublic(id);
    if (!isPublic && !worksIn(request.actor, picture.cityId) && !(await this.users.maySee(request.actor, id))) throw notFound('file');
    const key = `${picture.prefix}${name}`;
    const object = await this.storage.stat(key);
    if (!object) throw notFound('file');
    const etag = `"${id}-${name}"`;
    void reply.headers({ etag, 'cache-control': isPublic ? KEPT : NOT_KEPT, 'content-type': type, 'cross-origin-resource-policy': 'same-origin' });
    if (!isPublic) void reply.header('vary', 'cookie');
    if (request.headers['if-none-match'] === etag) return void (await reply.status(304).send());
    void reply.header('content-length', object.bytes);
    await reply.send(request.method === 'HEAD' ? Readable.from([]) : await this.storage.get(key));
  }
}
