import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { FilmFailed } from '../film.events.js';
import { holdFilm, moveFilm } from '../move-film.js';
import { Rendition } from '../rendition.entity.js';

/** Says that the files of a READY film are gone; it can be made again where its source is left. */
@Injectable()
export class LoseFilm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async run(filmId: string, generation: number): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const film = await holdFilm(tx, filmId);
      if (film?.state !== 'READY' || film.generation !== generation) return false;
      await tx.delete(Rendition, { filmId });
      await moveFilm(tx, this.outbox, film, 'FAILED', { failureCode: 'FILES_LOST', failureParams: {}, retryable: film.sourceKey !== null, outputPrefix: null });
      await this.outbox.add(tx, FilmFailed, { filmId, code: 'FILES_LOST' });
      return true;
    });
  }
}
