import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { Outbox } from '@libs/platform/outbox/outbox.js';
import { Film } from './film.entity.js';
import { FilmStateChanged } from './film.events.js';
import { type FilmState, mayMove } from './film-state.js';

/** The film, held until the transaction ends; null where there is none, or no more. */
export async function holdFilm(tx: Tx, filmId: string): Promise<Film | null> {
  const film = await tx.findOne(Film, { where: { id: filmId }, lock: { mode: 'pessimistic_write' } });
  return film && !film.deletedAt ? film : null;
}

/** The one way a film changes its state: checked against the table, told as an event. The film must be held. */
export async function moveFilm(tx: Tx, outbox: Outbox, film: Film, to: FilmState, changes: QueryDeepPartialEntity<Film> = {}): Promise<void> {
  if (!mayMove(film.state, to)) throw new Error(`A film does not go from ${film.state} to ${to}`);
  await tx.update(Film, film.id, { stage: null, percent: null, ...changes, state: to, updatedAt: () => 'now()' });
  await outbox.add(tx, FilmStateChanged, { filmId: film.id, state: to });
}

/** A new turn of processing, from whatever source the changes name or the film has. */
export function newGeneration(film: Film): QueryDeepPartialEntity<Film> {
  const generation = film.generation + 1;
  return {
    generation,
    jobId: `film-${film.id}-${generation}`,
    queuedAt: () => 'now()',
    ...{ run: null, beatAt: null, attempt: 0, outputPrefix: null, storyboard: null },
    ...{ failureCode: null, failureParams: null, retryable: false },
  };
}
