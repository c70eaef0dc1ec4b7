import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { type FilmAudience, FilmAudiences } from '@libs/media/film-audience.service.js';
import { isEditable } from '@libs/review/review.types.js';
import { Clip } from './clip.entity.js';
import { canEdit, canSee } from './clip.policy.js';

type Known = Pick<Clip, 'id' | 'state' | 'cityId' | 'authorId'>;

/** Tells media who may see and change the film of a clip. */
@Injectable()
export class ClipFilms implements FilmAudience, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.audiences.register(this);
  }

  async maySee(actor: Actor, filmId: string): Promise<boolean> {
    const clip = await this.clipOf(filmId);
    return clip !== undefined && canSee(actor, clip);
  }

  async mayChange(actor: Actor, filmId: string): Promise<boolean> {
    const clip = await this.clipOf(filmId);
    return clip !== undefined && canEdit(actor, clip);
  }

  async isPublic(filmId: string): Promise<boolean> {
    return (await this.clipOf(filmId))?.state === 'PUBLISHED';
  }

  async clipIdOf(filmId: string): Promise<string | null> {
    return (await this.clipOf(filmId))?.id ?? null;
  }

  async filmIdOf(clipId: string): Promise<string | null> {
    const row = await this.database.row<{ filmId: string }>('SELECT film_id AS "filmId" FROM clip WHERE id = $1 AND deleted_at IS NULL', [clipId]);
    return row?.filmId ?? null;
  }

  async hold(tx: Tx, filmId: string): Promise<boolean> {
    const clip = await tx.findOne(Clip, { where: { filmId, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    return clip !== null && isEditable(clip.state);
  }

  /** A decision names the revision that was looked at. Before the first submission nobody can have looked. */
  async replaced(tx: Tx, filmId: string): Promise<void> {
    const clip = await tx.findOneBy(Clip, { filmId, deletedAt: IsNull() });
    if (clip?.submittedAt) await tx.update(Clip, clip.id, { revision: clip.revision + 1, updatedAt: this.clock.now() });
  }

  private clipOf(filmId: string): Promise<Known | undefined> {
    return this.database.row<Known>(
      'SELECT id, state, city_id AS "cityId", author_id AS "authorId" FROM clip WHERE film_id = $1 AND deleted_at IS NULL',
      [filmId],
    );
  }
}
