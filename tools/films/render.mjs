// Draws films: stills for looking at them, or all their pictures into ffmpeg.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { HEIGHT, WIDTH } from './draw/camera.mjs';
import { FPS, makeFilm } from './film.mjs';

/** One picture with a still every so many seconds. */
export function contactSheet(story, every, file, { from = 0, to = Infinity, columns = 4, width = 480 } = {}) {
  const film = makeFilm(story);
  const times = [];
  for (let t = Math.max(from, 0); t < Math.min(to, film.seconds); t += every) times.push(t);
  const height = (width * HEIGHT) / WIDTH;
  const sheet = createCanvas(columns * width, Math.ceil(times.length / columns) * height);
  const c = sheet.getContext('2d');
  times.forEach((t, i) => {
    film.draw(t);
    const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
    c.drawImage(film.canvas, x, y, width, height);
    c.fillStyle = '#fff';
    c.font = '16px sans-serif';
    c.fillText(t.toFixed(1), x + 6, y + 18);
  });
  writeFileSync(file, sheet.toBuffer('image/png'));
}
export function still(story, time, file) {
  const film = makeFilm(story);
  film.draw(time);
  writeFileSync(file, film.canvas.toBuffer('image/png'));
}

/** Pictures and sound into one file. `args`: what ffmpeg does with the pictures. */
export async function encode(story, sound, file, args, { from = 0, to = Infinity, say = () => {} } = {}) {
  const film = makeFilm(story);
  const end = Math.min(to, film.seconds);
  const ffmpeg = spawn('ffmpeg', ['-y', '-v', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${WIDTH}x${HEIGHT}`, '-r', String(FPS), '-i', 'pipe:0', ...(sound ? ['-i', sound] : []), ...args, file], { stdio: ['pipe', 'inherit', 'inherit'] });
  const done = once(ffmpeg, 'close');
  const frames = Math.round((end - from) * FPS);
  for (let i = 0; i < frames; i++) {
    film.draw(from + i / FPS);
    if (!ffmpeg.stdin.write(Buffer.from(film.canvas.data()))) await once(ffmpeg.stdin, 'drain');
    if (i % 250 === 0) say(i / frames);
  }
  ffmpeg.stdin.end();
  const [code] = await done;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}
/** A sum of one frame of each second: two drawings of a film are the same when these are. */
export function sumsOfFrames(story) {
  const film = makeFilm(story);
  return Array.from({ length: Math.floor(film.seconds) }, (_, second) => {
    film.draw(second + 0.48);
    return createHash('sha256').update(Buffer.from(film.canvas.data())).digest('hex').slice(0, 12);
  });
}
