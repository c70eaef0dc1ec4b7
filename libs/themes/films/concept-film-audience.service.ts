import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FilmAudience, FilmAudiences } from '@libs/media/film-audience.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

/** Tells media that everybody may see the films of modules, and nobody changes them: their masters come with the product. */
@Injectable()
export class ConceptFilmAudience implements FilmAudience, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
  ) {}

  onModuleInit(): void {
    this.audiences.register(this);
  }

  maySee(_actor: unknown, filmId: string): Promise<boolean> {
    return this.isPublic(filmId);
  }

  async mayChange(): Promise<boolean> {
    return false;
  }

  async isPublic(filmId: string): Promise<boolean> {
    return (await this.database.row('SELECT 1 FROM concept_film WHERE film_id = $1', [filmId])) !== undefined;
  }

  async clipIdOf(): Promise<null> {
    return null;
  }

  async filmIdOf(): Promise<null> {
    return null;
  }

  async hold(): Promise<boolean> {
    return false;
  }

  async replaced(): Promise<void> {}
}
