import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, LessThan } from 'typeorm';
import { FilmReady } from '@libs/media/film.events.js';
import { FilmsService } from '@libs/media/films.service.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { ConceptFilmRow } from './concept-film.entity.js';

/** Another master of a module's film is ready: what it replaces goes. */
@Injectable()
export class ConceptFilmReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
  ) {}

  @On(FilmReady)
  async dropReplaced({ filmId }: { filmId: string }): Promise<void> {
    const ready = await this.dataSource.manager.findOneBy(ConceptFilmRow, { filmId });
    if (!ready) return;
    await this.dataSource.transaction(async (tx) => {
      const replaced = await tx.findBy(ConceptFilmRow, { themeSlug: ready.themeSlug, createdAt: LessThan(ready.createdAt) });
      for (const { filmId: old } of replaced) {
        await tx.delete(ConceptFilmRow, { filmId: old });
        await this.films.remove(tx, old);
      }
    });
  }
}
