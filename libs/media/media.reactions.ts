import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { On } from '@libs/platform/outbox/reaction.js';
import { Film } from './film.entity.js';
import { FilmDeleted, FilmFailed, FilmReady, FilmRetried, FilmStateChanged, UploadCancelled, UploadFinished } from './film.events.js';
import { FilmHints } from './film-hints.service.js';
import { QueueFilm } from './pipeline/queue-film.js';
import { TidyFilm } from './sweeping/tidy-film.js';

/** What follows when a film moves on. */
@Injectable()
export class MediaReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly queue: QueueFilm,
    private readonly tidy: TidyFilm,
    private readonly hints: FilmHints,
  ) {}

  @On(UploadFinished)
  async queueNewFilm({ filmId }: { filmId: string }): Promise<void> {
    await this.queue.run(filmId);
  }

  @On(FilmRetried)
  async queueFilmAgain({ filmId }: { filmId: string }): Promise<void> {
    await this.queue.run(filmId);
  }

  @On(FilmStateChanged)
  async tellCity({ filmId }: { filmId: string }): Promise<void> {
    const film = await this.dataSource.manager.findOneBy(Film, { id: filmId });
    if (film) await this.hints.tell(film);
  }

  @On(UploadCancelled)
  async discardUpload({ filmId }: { filmId: string }): Promise<void> {
    await this.tidy.run(filmId);
  }

  @On(FilmReady)
  async tidyReady({ filmId }: { filmId: string }): Promise<void> {
    await this.tidy.run(filmId);
  }

  @On(FilmFailed)
  async tidyFailed({ filmId }: { filmId: string }): Promise<void> {
    await this.tidy.run(filmId);
  }

  @On(FilmDeleted)
  async removeFiles({ filmId }: { filmId: string }): Promise<void> {
    await this.tidy.run(filmId);
  }
}
