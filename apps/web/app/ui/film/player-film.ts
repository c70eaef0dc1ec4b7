/** A film as a query asks for it; what is left out is not offered. */
export interface PlayerFilm {
  /** Counted under it, where it is public. */
  id?: string;
  masterUrl?: string | null;
  audioUrl?: string | null;
  posterUrl?: string | null;
  durationMs?: number | null;
  width?: number | null;
  height?: number | null;
  download?: PlayerFile | null;
  /** The smallest pictures with sound, one file. */
  saver?: PlayerFile | null;
  /** The sound alone, one file. */
  sound?: PlayerFile | null;
  renditions?: readonly { kind: string; height?: number | null; bytes: number }[];
  storyboard?: Storyboard | null;
}

export interface PlayerFile {
  url: string;
  bytes: number;
}

/** Small pictures of the film in rows, one every `everyMs`. */
export interface Storyboard {
  url: string;
  columns: number;
  rows: number;
  tileWidth: number;
  tileHeight: number;
  everyMs: number;
  count: number;
}

export interface PlayerCaptions {
  language: string;
  url: string;
}

/** What a film can be fetched as, and the bytes of all of it. */
export interface PictureChoice {
  /** `auto`, `saver`, `sound`, or lines of the picture. */
  value: string;
  bytes: number;
}

/** From the most to the least; empty where nothing is known of its files. */
export function pictureChoices({ renditions = [], saver, sound, audioUrl }: PlayerFilm): PictureChoice[] {
  const heard = renditions.find(({ kind }) => kind === 'AUDIO')?.bytes ?? 0;
  const seen = renditions
    .filter(({ kind, height }) => kind === 'VIDEO' && height)
    .map(({ height, bytes }) => ({ value: String(height), bytes: bytes + heard }))
    .sort((a, b) => Number(b.value) - Number(a.value));
  const [most] = seen;
  const least = saver?.bytes ?? seen.at(-1)?.bytes;
  const alone = sound?.bytes ?? (audioUrl ? heard : 0);
  return [
    ...(most ? [{ value: 'auto', bytes: Math.max(...seen.map(({ bytes }) => bytes)) }] : []),
    ...(seen.length > 1 ? seen : []),
    ...(least && (saver || seen.length > 1) ? [{ value: 'saver', bytes: least }] : []),
    ...(alone > 0 ? [{ value: 'sound', bytes: alone }] : []),
  ];
}
