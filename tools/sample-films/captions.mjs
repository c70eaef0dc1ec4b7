import { timetable } from './film.mjs';

const LINE = 42;

const clock = (seconds) => {
  const ms = Math.round(seconds * 1000);
  const part = (value, size) => String(value).padStart(size, '0');
  return `${part(Math.floor(ms / 3600000), 2)}:${part(Math.floor(ms / 60000) % 60, 2)}:${part(Math.floor(ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
};

function inTwoLines(text) {
  if (text.length <= LINE) return text;
  const spaces = [...text.matchAll(/ /g)].map((found) => found.index);
  const middle = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  return `${text.slice(0, middle)}\n${text.slice(middle + 1)}`;
}

/** The languages a story has captions in: its own first, then English, French and Arabic. */
export const captionLanguages = (story) => [...new Set([...(story.voice ? [story.voice.language] : []), 'en', 'fr', 'ar'])];

/** The captions of a story in one language as WebVTT, timed to what is said or, without speech, to what is heard. */
export function captions(story, language, spoken) {
  const { scenes, seconds } = timetable(story);
  const cues = scenes.map(({ scene, start, end }, i) => {
    const from = spoken[i]?.from ?? start + 0.4;
    const to = Math.min(seconds, end + 0.3, spoken[i] ? spoken[i].to + 0.35 : start + 4.2);
    return `${clock(from)} --> ${clock(to)}\n${inTwoLines(scene.lines[language])}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}
