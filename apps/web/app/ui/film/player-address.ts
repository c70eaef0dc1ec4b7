/** Seconds at which the film begins, from `?t=`. */
export function readStart(search: URLSearchParams): number {
  const start = Number(search.get('t') ?? 0);
  return Number.isFinite(start) && start > 0 ? Math.floor(start) : 0;
}

/** What is fetched of it where there is no script to choose, from `?play=`. */
export function readPlay(search: URLSearchParams): 'saver' | 'sound' | undefined {
  const play = search.get('play');
  return play === 'saver' || play === 'sound' ? play : undefined;
}
