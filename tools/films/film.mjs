// A film is a list of shots; this says what its picture is at any time.
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { HEIGHT, WIDTH } from './draw/camera.mjs';
import { through } from './draw/brush.mjs';
import { LIGHT, alpha } from './draw/colour.mjs';
import { finish } from './draw/finish.mjs';
import { clamp, ease, easeIn, lerp, noise, soft } from './draw/motion.mjs';

export const FPS = 25;
const FOLDER = new URL('../../content/films/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));

/** A storyboard (what comes after what, for how long) with the drawing of each of its shots and the music. */
export async function readStory(slug) {
  const { hue, shots } = read(`${slug}.json`);
  const { story } = await import(`./stories/${slug}.mjs`);
  const missing = shots.filter(({ name }) => !story.draw[name]).map(({ name }) => name);
  if (missing.length) throw new Error(`${slug}: nothing draws ${missing.join(', ')}`);
  return { slug, hue, score: story.score, shots: shots.map((shot) => ({ ...shot, draw: story.draw[shot.name] })) };
}
export const readWords = (slug, language) => read(`${language}/${slug}.json`);

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {[number, number][]} says when each of its captions is read, in seconds of the shot
 * @property {number} seconds how long it is seen, with the whole of its coming in
 * @property {(c: CanvasRenderingContext2D, t: number, seconds: number) => void} draw t: seconds since it began to come in
 * @property {{ kind: 'cut' | 'fade' | 'iris' | 'wipe' | 'dive', seconds?: number, x?: number, y?: number }} [enter] how it replaces the one before; x, y: from where
 */

/** @param {Shot[]} shots @returns {{ shot: Shot, from: number, to: number }[]} shots overlap while one replaces the other */
export function schedule(shots) {
  let from = 0;
  return shots.map((shot) => {
    const over = shot.enter && shot.enter.kind !== 'cut' ? (shot.enter.seconds ?? 1) : 0;
    from = Math.max(0, from - over);
    const placed = { shot, from, to: from + shot.seconds };
    from = placed.to;
    return placed;
  });
}
export const secondsOf = (shots) => schedule(shots).at(-1).to;

/** The edge of what comes in, as a path. */
function edge(c, enter, share) {
  const x = enter.x ?? WIDTH / 2;
  const y = enter.y ?? HEIGHT / 2;
  if (enter.kind === 'iris' || enter.kind === 'dive') {
    const far = Math.hypot(Math.max(x, WIDTH - x), Math.max(y, HEIGHT - y)) * 1.08;
    const r = far * easeIn(share) + 4;
    through(c, Array.from({ length: 28 }, (_, i) => {
      const a = (i / 28) * Math.PI * 2;
      const rough = r * (1 + noise(i * 0.7, 3) * 0.02);
      return [x + Math.cos(a) * rough, y + Math.sin(a) * rough];
    }), true);
  } else {
    const front = lerp(-260, WIDTH + 260, soft(share));
    const points = Array.from({ length: 13 }, (_, i) => [front + noise(i * 0.8 + share * 2, 5) * 110, (i / 12) * (HEIGHT + 80) - 40]);
    through(c, points);
    c.lineTo(-500, HEIGHT + 40);
    c.lineTo(-500, -40);
    c.closePath();
  }
}

export function makeFilm(story) {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const other = createCanvas(WIDTH, HEIGHT);
  const c = canvas.getContext('2d');
  const o = other.getContext('2d');
  const placed = schedule(story.shots);
  const seconds = placed.at(-1).to;
  const plain = (x, { shot, from }, time) => {
    x.setTransform(1, 0, 0, 1, 0, 0);
    x.globalAlpha = 1;
    x.globalCompositeOperation = 'source-over';
    x.save();
    shot.draw(x, time - from, shot.seconds);
    x.restore();
    x.setTransform(1, 0, 0, 1, 0, 0);
  };
  /** Draws the picture at a time, in seconds. */
  const draw = (time) => {
    const now = placed.filter(({ from, to }) => time >= from && time < to);
    const [first, next] = now.length ? now : [placed.at(-1)];
    const enter = next?.shot.enter;
    const share = next ? clamp((time - next.from) / (enter.seconds ?? 1)) : 0;
    if (next && enter.kind === 'dive') {
      // The camera goes into the place where the next one opens.
      plain(o, first, time);
      const zoom = 1 + easeIn(share) * 2.2;
      c.setTransform(zoom, 0, 0, zoom, (enter.x ?? WIDTH / 2) * (1 - zoom), (enter.y ?? HEIGHT / 2) * (1 - zoom));
      c.drawImage(other, 0, 0);
      c.setTransform(1, 0, 0, 1, 0, 0);
    } else plain(c, first, time);
    if (next) {
      plain(o, next, time);
      if (enter.kind === 'fade') {
        c.globalAlpha = soft(share);
        c.drawImage(other, 0, 0);
        c.globalAlpha = 1;
      } else {
        c.save();
        c.beginPath();
        edge(c, enter, share);
        c.clip();
        c.drawImage(other, 0, 0);
        c.restore();
        const bright = Math.sin(share * Math.PI);
        for (const [width, opacity] of [[34, 0.12], [14, 0.28], [5, 0.8]]) {
          c.beginPath();
          edge(c, enter, share);
          c.strokeStyle = alpha(LIGHT, opacity * bright);
          c.lineWidth = width;
          c.stroke();
        }
      }
    }
    finish(c, Math.max(1 - ease(clamp(time / 1.2)), ease(clamp((time - seconds + 1.8) / 1.7))));
  };
  return { canvas, seconds, draw };
}
