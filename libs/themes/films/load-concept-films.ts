import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { Film } from '@libs/media/film.entity.js';
import { FilmsService } from '@libs/media/films.service.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { ThemesService } from '../themes.service.js';
import { ConceptFilmRow } from './concept-film.entity.js';
import { ConceptFilmWords } from './concept-film-words.entity.js';
import { type FilmContent, readConceptFilms } from './read-concept-films.js';

export interface LoadedFilms {
  /** Themes whose master was handed to the workers by this run. */
  sent: string[];
  /** Themes that have a master. */
  all: string[];
}

/** Brings the films of the modules in, as a city's clip comes in: a worker makes them ready. What is there stays; another master is made ready beside it. */
@Injectable()
export class LoadConceptFilms {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly themes: ThemesService,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
    private readonly clock: Clock,
  ) {}

  /** Safe to run again: what a run left undone the next one does. Two at once are kept apart by who calls. */
  async load(folder = contentFolder('films'), signal?: AbortSignal): Promise<LoadedFilms> {
    const slugs = (await this.themes.all()).map(({ slug }) => slug);
    const contents = await readConceptFilms(folder, slugs);
    const sent: string[] = [];
    for (const content of contents) {
      signal?.throwIfAborted();
      if (await this.bring(content)) sent.push(content.slug);
    }
    return { sent, all: contents.map(({ slug }) => slug) };
  }

  private async bring(content: FilmContent): Promise<boolean> {
    const masterSha256 = await sumOf(content.master);
    const filmId = await this.dataSource.transaction(async (tx) => {
      const known = await tx.findOneBy(ConceptFilmRow, { themeSlug: content.slug, masterSha256 });
      const id = known?.filmId ?? (await this.films.create(tx, null)).id;
      if (!known) await tx.insert(ConceptFilmRow, { filmId: id, themeSlug: content.slug, masterSha256, createdAt: this.clock.now() });
      for (const words of content.words) await this.write(tx, id, words);
      return id;
    });
    const { state } = await this.dataSource.manager.findOneByOrFail(Film, { id: filmId });
    if (state !== 'EMPTY' && state !== 'FAILED') return false;
    await this.films.takeFile(null, filmId, content.master);
    return true;
  }

  private async write(tx: Tx, filmId: string, { captions: content, ...words }: FilmContent['words'][number]): Promise<void> {
    const { language } = words;
    const sha256 = createHash('sha256').update(JSON.stringify([words, content])).digest('hex');
    if (await tx.existsBy(ConceptFilmWords, { filmId, language, sha256 })) return;
    await tx.upsert(ConceptFilmWords, { ...words, filmId, sha256 }, ['filmId', 'language']);
    await this.captions.set(tx, { filmId, language, content, origin: language === 'en' ? 'ORIGINAL' : 'HUMAN', checked: true, createdBy: null });
  }
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
