import type { Film } from './film.entity.js';

type Known = Pick<Film, 'id' | 'generation' | 'state'>;

/** Where a file of a film is served; null unless the film can be watched. */
export function addressIfReady(film: Known, name: string): string | null {
  return film.state === 'READY' ? addressOf(film, name) : null;
}

export function addressOf(film: Pick<Film, 'id' | 'generation'>, name: string): string {
  return `/media/films/${film.id}/${film.generation}/${name}`;
}

/** Names of its poster, large and small: the still that somebody chose, else the one that a program did. */
export function posterNames(chosen: number | null | undefined): { large: string; small: string } {
  return chosen ? stillNames(chosen) : { large: 'poster.jpg', small: 'poster-640.webp' };
}

export function stillNames(number: number): { large: string; small: string } {
  return { large: `still-${number}.jpg`, small: `still-${number}.webp` };
}
