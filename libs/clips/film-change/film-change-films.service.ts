import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { type FilmAudience, FilmAudiences } from '@libs/media/film-audience.service.js';
import { type EditorialState, isEditable } from '@libs/review/review.types.js';
import { isCrew, isInsider } from '../clip.policy.js';
import { ClipFilmChange } from './film-change.entity.js';
import { lockChange } from './lock-change.js';

interface Known {
  id: string;
  state: EditorialState;
  clipId: string;
  cityId: string;
  authorId: string | null;
}

/** Tells media who may see and change a film that waits to take another's place: never the public. */
@Injectable()
export class FilmChangeFilms implements FilmAudience, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.audiences.register(this);
  }

  async maySee(actor: Actor, filmId: string): Promise<boolean> {
    const change = await this.changeOf(filmId);
    return change !== undefined && isInsider(actor, change);
  }

  async mayChange(actor: Actor, filmId: string): Promise<boolean> {
    const change = await this.changeOf(filmId);
    return change !== undefined && isEditable(change.state) && isCrew(actor, change);
  }

  async isPublic(): Promise<boolean> {
    return false;
  }

  async clipIdOf(filmId: string): Promise<string | null> {
    return (await this.changeOf(filmId))?.clipId ?? null;
  }

  // A clip's film is the one that it shows.
  async filmIdOf(): Promise<string | null> {
    return null;
  }

  async hold(tx: Tx, filmId: string): Promise<boolean> {
    const known = await tx.findOneBy(ClipFilmChange, { filmId });
    const held = known && (await lockChange(tx, known.id));
    return held ? isEditable(held.change.state) : false;
  }

  /** A decision names the revision that was looked at. */
  async replaced(tx: Tx, filmId: string): Promise<void> {
    const change = await tx.findOneBy(ClipFilmChange, { filmId });
    if (change?.submittedAt) await tx.update(ClipFilmChange, change.id, { revision: change.revision + 1, updatedAt: this.clock.now() });
  }

  // Once it is the clip's own film, the clip answers for it.
  private changeOf(filmId: string): Promise<Known | undefined> {
    return this.database.row<Known>(
      `SELECT change.id, change.state, change.clip_id AS "clipId", clip.city_id AS "cityId", clip.author_id AS "authorId"
         FROM clip_film_change change JOIN clip ON clip.id = change.clip_id AND clip.deleted_at IS NULL
        WHERE change.film_id = $1 AND change.state <> 'PUBLISHED'`,
      [filmId],
    );
  }
}
