import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@libs/platform/access/access.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import type { Cue } from '../captions/parse-captions.js';
import { writeWebvtt } from '@libs/contracts/webvtt.js';
import { FilmAudiences } from '../film-audience.service.js';

interface Found {
  id: string;
  filmId: string;
  cues: Cue[];
}

const TRACK = 'SELECT t.id, t.film_id AS "filmId", t.cues FROM caption_track t JOIN film f ON f.id = t.film_id AND f.deleted_at IS NULL';

/**
 * Gives out captions as WebVTT, written from the stored cues. A track's content never changes: replaced, it has another id, and
 * its address leads there for a day.
 */
@Controller('captions')
export class ServeCaptions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
  ) {}

  @Public()
  @Get(':file')
  async get(@Param('file') file: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const id = file.endsWith('.vtt') ? file.slice(0, -4) : '';
    if (!isId(id)) throw notFound('captions');
    const track =
      (await this.database.row<Found>(`${TRACK} WHERE t.id = $1`, [id])) ??
      (await this.database.row<Found>(`${TRACK} JOIN former_captions g ON g.film_id = t.film_id AND g.language = t.language WHERE g.id = $1`, [id]));
    if (!track) throw notFound('captions');
    const isPublic = await this.audiences.isPublic(track.filmId);
    if (!isPublic && !(await this.audiences.maySee(request.actor, track.filmId))) throw notFound('captions');
    if (track.id !== id) {
      void reply.status(302).headers({ location: `/captions/${track.id}.vtt`, 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' });
      return '';
    }
    void reply.headers({
      'content-type': 'text/vtt; charset=utf-8',
      'cache-control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    return writeWebvtt(track.cues);
  }
}
