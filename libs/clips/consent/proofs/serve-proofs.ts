import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '@libs/platform/access/access.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { NoSuchObject, Storage } from '@libs/platform/storage/storage.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { consentUnknown } from '../consent.errors.js';
import { canOpenProof } from '../consent.policy.js';

interface Stored {
  key: string;
  name: string;
  type: string;
  bytes: number;
  state: EditorialState;
  cityId: string;
  authorId: string | null;
}

/** Gives a proof to who may open it, as a file to keep and never as a page; to everybody else there is none. */
@Controller('media/consents')
export class ServeProofs {
  constructor(
    private readonly database: ReadDatabase,
    private readonly storage: Storage,
  ) {}

  @Access('MEMBER')
  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const proof = isId(id) ? await this.find(id) : undefined;
    if (!proof || !canOpenProof(request.actor, proof)) throw consentUnknown();
    const body = request.method === 'HEAD' ? Readable.from([]) : await this.read(proof.key);
    await reply
      .headers({
        'content-type': proof.type,
        'content-length': proof.bytes,
        'content-disposition': `attachment; filename="${proof.name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(proof.name)}`,
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'cookie',
      })
      .send(body);
  }

  private find(id: string): Promise<Stored | undefined> {
    return this.database.row<Stored>(
      `SELECT proof.object_key AS key, proof.name, proof.type, proof.bytes, clip.state, clip.city_id AS "cityId", clip.author_id AS "authorId"
         FROM consent_proof proof JOIN consent_record consent ON consent.id = proof.record_id JOIN clip ON clip.id = consent.clip_id
        WHERE consent.id = $1 AND clip.deleted_at IS NULL`,
      [id],
    );
  }

  private async read(key: string): Promise<Readable> {
    try {
      return await this.storage.get(key);
    } catch (err) {
      if (err instanceof NoSuchObject) throw consentUnknown();
      throw err;
    }
  }
}
