/** Where a film stands. One table tells the whole story; nothing else decides what may follow what. */
export const FILM_STATES = ['EMPTY', 'UPLOADING', 'PROCESSING', 'READY', 'FAILED'] as const;
export type FilmState = (typeof FILM_STATES)[number];

/** What a PROCESSING film is at. */
export const FILM_STAGES = ['PROBING', 'TRANSCODING', 'PUBLISHING'] as const;
export type FilmStage = (typeof FILM_STAGES)[number];

/**
 * An upload that is given up returns the film to what it was before (EMPTY, READY or FAILED). A new upload while one is
 * open replaces it. READY becomes FAILED only where its files are lost.
 */
const MOVES: Record<FilmState, readonly FilmState[]> = {
  EMPTY: ['UPLOADING', 'PROCESSING'],
  UPLOADING: ['UPLOADING', 'PROCESSING', 'EMPTY', 'READY', 'FAILED'],
  PROCESSING: ['READY', 'FAILED'],
  READY: ['UPLOADING', 'FAILED'],
  FAILED: ['UPLOADING', 'PROCESSING'],
};

export function mayMove(from: FilmState, to: FilmState): boolean {
  return MOVES[from].includes(to);
}

/** What a film is once its open upload is gone. */
export function stateWithoutUpload(film: { hasRenditions: boolean; failureCode: string | null }): FilmState {
  if (film.hasRenditions) return 'READY';
  return film.failureCode ? 'FAILED' : 'EMPTY';
}
