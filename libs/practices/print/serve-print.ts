import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@libs/platform/access/access.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { printNotMade } from '../practice.errors.js';

/** What is shown may be hidden: a copy is asked after again within five minutes. */
const KEPT = 'public, max-age=300';
const NUMBER = /^[1-9]\d{0,5}$/;

interface Stored {
  key: string | null;
  title: string | null;
}

/** Gives out the PDF of a practice on the site, of the revision it shows or of one before. */
@Controller('media/practices')
export class ServePrint {
  constructor(
    private readonly database: ReadDatabase,
    private readonly storage: Storage,
  ) {}

  @Public()
  @Get(':id/print.pdf')
  async get(@Param('id') id: string, @Query('revision') revision: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isId(id) || (revision !== undefined && !(typeof revision === 'string' && NUMBER.test(revision)))) throw notFound('practice');
    const print = await this.find(id, revision === undefined ? null : Number(revision));
    if (!print) throw notFound('practice');
    const object = print.key ? await this.storage.stat(print.key) : undefined;
    if (!print.key || !object) throw printNotMade();

    // Its name is the sum of what it says.
    const etag = `"${print.key.split('/').at(-1)?.replace('.pdf', '') ?? ''}"`;
    void reply.headers({ etag, 'cache-control': KEPT, 'content-type': 'application/pdf', 'content-disposition': disposition(print.title ?? ''), 'cross-origin-resource-policy': 'same-origin' });
    if (matches(request.headers['if-none-match'], etag)) return void (await reply.status(304).send());
    void reply.header('content-length', object.bytes);
    await reply.send(request.method === 'HEAD' ? Readable.from([]) : await this.storage.get(print.key));
  }

  private find(id: string, number: number | null): Promise<Stored | undefined> {
    return this.database.row<Stored>(
      `SELECT print.object_key AS key, promise.content ->> 'title' AS title
         FROM practice JOIN practice_revision revision ON revision.practice_id = practice.id AND (CASE WHEN $2::int IS NULL THEN revision.id = practice.shown_revision_id ELSE revision.number = $2 END)
         LEFT JOIN practice_print print ON print.revision_id = revision.id AND print.state = 'READY'
         LEFT JOIN practice_section promise ON promise.revision_id = revision.id AND promise.section = 'PROMISE'
        WHERE practice.id = $1 AND practice.shown_revision_id IS NOT NULL AND practice.deleted_at IS NULL AND revision.state = 'PUBLISHED'`,
      [id, number],
    );
  }
}

/** The title as the name of a file, twice: as old programs read it and as all others do (RFC 6266). */
function disposition(title: string): string {
  const name = title.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim() || 'practice';
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `inline; filename="practice.pdf"; filename*=UTF-8''${encoded}.pdf`;
}

function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
}
