import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Film } from '../film.entity.js';
import { FilmFailed, FilmReady } from '../film.events.js';
import { type FilmFailure, isRetryable } from '../film-failure.types.js';
import type { FilmStage } from '../film-state.js';
import { holdFilm, moveFilm } from '../move-film.js';
import { Rendition } from '../rendition.entity.js';
import type { FilmFacts } from './read-facts.js';
import type { MadeFilm } from './transcode-film.js';

/** A run says every second that it lives; one that has not for this long is taken for dead. Seconds. */
const SILENCE = 8;
const PATIENCE_MS = 12_000;
/** Runs of one generation that may die before the film is given up: one that kills its worker would do so for ever. */
const MOST_RUNS = 6;

export interface FilmRun {
  film: Film;
  /** Names this run and no other; what it may write depends on it. */
  token: string;
}

/** Which run of a film may write. Each change asks for it in the same statement, so that two runs cannot both publish. */
@Injectable()
export class FilmRuns {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** Takes the film for a run; null where there is nothing to do, or another run lives and does it. */
  async claim(filmId: string, generation: number, signal: AbortSignal): Promise<FilmRun | null> {
    for (const until = Date.now() + PATIENCE_MS; ; await wait(500, undefined, { signal })) {
      const token = newId().replaceAll('-', '').slice(-12);
      const [rows] = await this.dataSource.query<[{ id: string }[], number]>(
        `UPDATE film SET run = $3, attempt = attempt + 1, stage = 'PROBING', percent = NULL, beat_at = now(), updated_at = now()
          WHERE id = $1 AND generation = $2 AND state = 'PROCESSING' AND deleted_at IS NULL
            AND (run IS NULL OR beat_at IS NULL OR beat_at < now() - make_interval(secs => $4))
          RETURNING id`,
        [filmId, generation, token, SILENCE],
      );
      const film = await this.dataSource.manager.findOneBy(Film, { id: filmId });
      if (rows.length > 0 && film) return { film, token };
      if (!film || film.deletedAt || film.state !== 'PROCESSING' || film.generation !== generation || Date.now() > until) return null;
    }
  }

  exhausted({ film }: FilmRun): boolean {
    return film.attempt > MOST_RUNS;
  }

  /** Says that the run lives and where it is; false when the film is no longer its. */
  async beat({ film, token }: FilmRun, stage: FilmStage, percent: number | null): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE film SET stage = $3, percent = $4, beat_at = now() WHERE id = $1 AND run = $2 AND state = 'PROCESSING' AND deleted_at IS NULL`,
      [film.id, token, stage, percent],
    );
    return count > 0;
  }

  /** Notes what the bytes add up to; answers what the sender says they should, which may have come just now. */
  async counted({ film, token }: FilmRun, sha256: string): Promise<string | null> {
    const [rows] = await this.dataSource.query<[{ expected: string | null }[], number]>(
      'UPDATE film SET source_sha256 = $3 WHERE id = $1 AND run = $2 RETURNING expected_sha256 AS expected',
      [film.id, token, sha256],
    );
    return rows[0]?.expected ?? null;
  }

  async probed({ film, token }: FilmRun, facts: FilmFacts): Promise<void> {
    const { width, height, durationMs, sound } = facts;
    await this.dataSource.manager.update(Film, { id: film.id, run: token }, { width, height, durationMs, hasSound: sound !== null, probe: facts });
  }

  /** The film is ready, with its files, in one transaction; false when the film is no longer this run's. */
  async succeed(run: FilmRun, outputPrefix: string, made: MadeFilm): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const film = await holdFilm(tx, run.film.id);
      if (film?.run !== run.token || film.state !== 'PROCESSING') return false;
      const { id: filmId, generation } = film;
      await tx.delete(Rendition, { filmId });
      await tx.insert(Rendition, made.renditions.map((rendition) => ({ ...rendition, id: newId(), filmId, generation })));
      await moveFilm(tx, this.outbox, film, 'READY', { outputPrefix, loudness: made.loudness, storyboard: made.storyboard, run: null, beatAt: null });
      await this.outbox.add(tx, FilmReady, { filmId });
      return true;
    });
  }

  /** Whether the film shows these files. */
  async shows({ film }: FilmRun, outputPrefix: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(Film, { id: film.id, outputPrefix });
  }

  async fail(run: Pick<FilmRun, 'token'> & { film: Pick<Film, 'id'> }, failure: FilmFailure): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const film = await holdFilm(tx, run.film.id);
      if (film?.run !== run.token || film.state !== 'PROCESSING') return false;
      const { code, params } = failure;
      await moveFilm(tx, this.outbox, film, 'FAILED', { failureCode: code, failureParams: params, retryable: isRetryable(code), run: null, beatAt: null });
      await this.outbox.add(tx, FilmFailed, { filmId: film.id, code });
      return true;
    });
  }

  /** Leaves the film to the next run at once, without its waiting for silence. */
  async release({ film, token }: FilmRun): Promise<void> {
    await this.dataSource.manager.update(Film, { id: film.id, run: token }, { run: null, beatAt: null });
  }
}
