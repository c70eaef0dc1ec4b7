import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmViews } from '@libs/media/film-views.service.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { type EditorialState, isEditable } from '@libs/review/review.types.js';
import { isCrew, isInsider } from '../clip.policy.js';
import { CLIP_FILM, type FilmChangeView } from './film-change.types.js';
import { findMissingOfChange } from './find-missing-of-change.js';
import { fitOf } from './film-fit.query.js';

interface Row {
  id: string;
  clipId: string;
  filmId: string;
  state: EditorialState;
  note: string;
  revision: number;
  createdAt: Date;
  submittedAt: Date | null;
  authorName: string | null;
  cityId: string;
  authorId: string | null;
  spokenLanguage: string | null;
}

const ROWS = `SELECT change.id, change.clip_id AS "clipId", change.film_id AS "filmId", change.state, change.note, change.revision, change.created_at AS "createdAt",
    change.submitted_at AS "submittedAt", member.name AS "authorName", clip.city_id AS "cityId", clip.author_id AS "authorId", clip.spoken_language AS "spokenLanguage"
  FROM clip_film_change change JOIN clip ON clip.id = change.clip_id AND clip.deleted_at IS NULL LEFT JOIN member ON member.id = change.author_id`;

/** Another film for a clip, as its city's people and the desk see it; to others there is none. Asked for one clip at a time. */
@Injectable()
export class FilmChanges {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly films: FilmViews,
    private readonly captions: CaptionsService,
    private readonly auditLog: AuditLog,
  ) {}

  /** The open one, or the last that was refused while none was approved since. */
  async ofClip(context: GraphqlContext, clipId: string): Promise<FilmChangeView | null> {
    const row = await this.database.row<Row>(`${ROWS} WHERE change.clip_id = $1 ORDER BY change.id DESC LIMIT 1`, [clipId]);
    return row && row.state !== 'PUBLISHED' ? this.view(context, row) : null;
  }

  async one(context: GraphqlContext, id: string): Promise<FilmChangeView | null> {
    const row = await this.database.row<Row>(`${ROWS} WHERE change.id = $1`, [id]);
    return row ? this.view(context, row) : null;
  }

  private async view(context: GraphqlContext, { filmId, cityId, authorId, spokenLanguage, ...row }: Row): Promise<FilmChangeView | null> {
    if (!isInsider(context.actor, { cityId })) return null;
    const [media, captions, lastDecision] = await Promise.all([this.films.film(context, filmId), this.captions.tracks(context, filmId), this.auditLog.lastDecision(context, CLIP_FILM, row.id)]);
    const fit = media.state === 'READY' && media.durationMs ? await fitOf(this.dataSource, row.clipId, media.durationMs) : null;
    const crew = isCrew(context.actor, { cityId, authorId });
    const edit = crew && isEditable(row.state);
    const missing = findMissingOfChange({ filmState: media.state, spokenLanguage, captionLanguages: captions.map(({ language }) => language) });
    const viewerCan = { edit, submit: edit, discard: edit, takeBack: crew && row.state === 'SUBMITTED', retry: edit && media.state === 'FAILED' && media.retryable };
    return { ...row, media, captions, missing, fit, lastDecision, viewerCan };
  }
}
