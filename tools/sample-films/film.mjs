import { spawn } from 'node:child_process';
import { once } from 'node:events';
import sharp from 'sharp';
import { paletteFor } from './drawing/colour.mjs';
import { randomFrom } from './drawing/random.mjs';
import { during } from './drawing/motion.mjs';
import { group, rect } from './drawing/svg.mjs';

export const FRAMES_PER_SECOND = 25;
const CROSSFADE = 0.6;
const LOGICAL_SHORT_SIDE = 480;

/** When each scene of a story begins and ends, in seconds; neighbours overlap by the cross-fade. */
export function timetable(story) {
  let at = 0;
  const scenes = story.scenes.map((scene) => {
    const entry = { scene, start: at, end: Math.round((at + scene.seconds) * 100) / 100 };
    at = entry.end;
    return entry;
  });
  return { scenes, seconds: Math.round(at * 100) / 100 };
}

/** The picture of a story at any second, as svg text of the story's own size. */
export function pictures(story) {
  const scale = Math.min(story.width, story.height) / LOGICAL_SHORT_SIDE;
  const [w, h] = [story.width / scale, story.height / scale];
  const { scenes, seconds } = timetable(story);
  const drawn = scenes.map(({ scene, start, end }, i) => {
    const pal = paletteFor(story.theme, scene.light);
    const stage = {
      w,
      h,
      pal,
      inside: paletteFor(story.theme),
      seconds: end - start,
      looks: story.looks,
      rng: randomFrom(`${story.slug}/${scene.place ?? i}`),
    };
    return scene.draw(stage);
  });
  const paper = paletteFor(story.theme).cream;
  return (t) => {
    let body = rect(0, 0, w, h, paper);
    scenes.forEach(({ start, end }, i) => {
      const last = i === scenes.length - 1;
      if (t < start || (!last && t > end + CROSSFADE)) return;
      const opacity = during(t, start, start + CROSSFADE);
      body += group(drawn[i](t - start), { opacity });
    });
    const closing = during(t, seconds - 0.7, seconds - 0.1);
    if (closing > 0) body += rect(0, 0, w, h, paper, { opacity: closing });
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${story.width}" height="${story.height}" viewBox="0 0 ${w} ${h}">${body}</svg>`;
  };
}

const pixels = (svg) => sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();

/** Draws every frame and writes the film with the sound of `soundFile` (48 kHz WAV). */
export async function writeFilm(story, soundFile, target) {
  const { seconds } = timetable(story);
  const at = pictures(story);
  const ffmpeg = spawn(
    'ffmpeg',
    [
      '-y',
      '-loglevel',
      'error',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
      '-s',
      `${story.width}x${story.height}`,
      '-r',
      String(FRAMES_PER_SECOND),
      '-i',
      'pipe:0',
      '-i',
      soundFile,
      '-c:v',
      'libx264',
      '-preset',
      'slower',
      '-tune',
      'animation',
      '-crf',
      story.width > 1000 ? '32' : '31',
      '-pix_fmt',
      'yuv420p',
      '-g',
      '250',
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
      '-vf',
      'scale=out_color_matrix=bt709:out_range=tv',
      '-c:a',
      'aac',
      '-b:a',
      '56k',
      '-ar',
      '48000',
      '-t',
      String(seconds),
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-movflags',
      '+faststart',
      target,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const closed = once(ffmpeg, 'close');
  for (let frame = 0; frame < Math.round(seconds * FRAMES_PER_SECOND); frame += 1) {
    if (!ffmpeg.stdin.write(await pixels(at(frame / FRAMES_PER_SECOND)))) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg stopped with code ${code} while writing ${target}`);
}

/** One frame as a PNG file, for looking at. */
export const writeStill = (story, second, target) =>
  sharp(Buffer.from(pictures(story)(second)))
    .png()
    .toFile(target);
