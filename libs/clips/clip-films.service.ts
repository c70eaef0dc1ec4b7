import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type FilmAudience, FilmAudiences } from '@libs/media/film-audience.service.js';
import type { Clip } from './clip.entity.js';
import { canEdit, canSee } from './clip.policy.js';

type Known = Pick<Clip, 'id' | 'state' | 'cityId' | 'authorId'>;

/** Tells media who may see and change the film of a clip. */
@Injectable()
export class ClipFilms implements FilmAudience, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
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

  private clipOf(filmId: string): Promise<Known | undefined> {
    return this.database.row<Known>(
      'SELECT id, state, city_id AS "cityId", author_id AS "authorId" FROM clip WHERE film_id = $1 AND deleted_at IS NULL',
      [filmId],
    );
  }
}
