import { defineJob } from '@libs/platform/jobs/job.js';

export interface ProcessFilmPayload {
  filmId: string;
  /** A run for an older generation has nothing to do. */
  generation: number;
}

/** From the file as it was sent to a film that can be watched. */
export const processFilm = defineJob<ProcessFilmPayload>({ queue: 'media', name: 'process-film', attempts: 3, backoffMs: 5_000, timeoutMs: 2 * 3_600_000 });

/** Takes up what stopped half-way, and throws away what nobody wants any more. */
export const sweepFilms = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-films', attempts: 1, backoffMs: 1_000, timeoutMs: 10 * 60_000 });

/** Compares all stored files with the rows. */
export const sweepFilmFiles = defineJob<Record<string, never>>({ queue: 'maintenance', name: 'sweep-film-files', attempts: 1, backoffMs: 1_000, timeoutMs: 60 * 60_000 });
