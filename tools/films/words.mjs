// Captions (WebVTT) of a film in each language its words are written in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords, schedule } from './film.mjs';
import { wrap } from './wrap.mjs';

const clock = (seconds) => {
  const ms = Math.round(seconds * 1000);
  const two = (n) => String(n).padStart(2, '0');
  return `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
};

/** Its captions: when, and what is said. Throws where a translation lacks a shot or a line. */
export function cuesOf(slug, story, words) {
  return schedule(story.shots).flatMap(({ shot, from }) => {
    const said = words.shots[shot.name]?.says ?? [];
    if (said.length !== shot.says.length) throw new Error(`${slug}, "${shot.name}": ${said.length} lines for ${shot.says.length} times`);
    return shot.says.map(([start, end], i) => ({ from: from + start, to: from + end, text: said[i] }));
  });
}

/** `captions/<film>.<language>.vtt` for each folder of a language. */
export function writeWords(slug, story, folder) {
  mkdirSync(join(folder, 'captions'), { recursive: true });
  for (const language of readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name) && existsSync(join(folder, name, `${slug}.json`)))) {
    const cues = cuesOf(slug, story, readWords(slug, language)).map(({ from, to, text }) => `${clock(from)} --> ${clock(to)}\n${wrap(text, language)}\n`);
    writeFileSync(join(folder, 'captions', `${slug}.${language}.vtt`), `WEBVTT\n\n${cues.join('\n')}`);
  }
}
