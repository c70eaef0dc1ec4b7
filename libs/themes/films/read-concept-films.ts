import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenScene } from './concept-film.types.js';

/** A shot of a storyboard. It is seen for `seconds`, with the whole of its coming in, while which it covers the one before. */
export interface Shot {
  name: string;
  seconds: number;
  enter?: { kind: string; seconds?: number };
}

interface Words {
  title: string;
  about: string;
  shots: Record<string, { seen: string }>;
}

/** What comes with the product for one film. */
export interface FilmContent {
  slug: string;
  /** Address of the finished film. */
  master: string;
  words: { language: string; title: string; about: string; described: SeenScene[]; captions: string }[];
}

/** Where each shot begins and ends, in milliseconds; one ends where the next comes in. */
export function placeShots(shots: readonly Shot[]): { name: string; startMs: number; endMs: number }[] {
  let end = 0;
  const starts = shots.map(({ seconds, enter }) => {
    const over = enter && enter.kind !== 'cut' ? (enter.seconds ?? 1) : 0;
    const start = Math.max(0, end - over);
    end = start + seconds;
    return start;
  });
  const at = (seconds: number) => Math.round(seconds * 1000);
  return shots.map(({ name }, index) => ({ name, startMs: at(starts[index] ?? 0), endMs: at(starts[index + 1] ?? end) }));
}

/** The films whose masters are there, with their words in every language that has both words and captions. */
export async function readConceptFilms(folder: string, slugs: readonly string[]): Promise<FilmContent[]> {
  const there = slugs.map((slug) => ({ slug, master: join(folder, 'masters', `${slug}.mp4`) })).filter(({ master }) => existsSync(master));
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name)).map(({ name }) => name);
  return Promise.all(there.map(async ({ slug, master }) => ({ slug, master, words: await readWords(folder, slug, languages.sort()) })));
}

async function readWords(folder: string, slug: string, languages: string[]): Promise<FilmContent['words']> {
  const { shots } = await readJson<{ shots: Shot[] }>(join(folder, `${slug}.json`));
  const files = (language: string) => ({ words: join(folder, language, `${slug}.json`), captions: join(folder, 'captions', `${slug}.${language}.vtt`) });
  const written = languages.filter((language) => Object.values(files(language)).every((file) => existsSync(file)));
  return Promise.all(
    written.map(async (language) => {
      const { title, about, shots: seen } = await readJson<Words>(files(language).words);
      const described = placeShots(shots).map(({ name, ...when }) => ({ ...when, seen: seen[name]?.seen ?? '' }));
      return { language, title, about, described: described.filter((scene) => scene.seen !== ''), captions: await readFile(files(language).captions, 'utf8') };
    }),
  );
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
