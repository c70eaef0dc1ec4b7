// npm run films: draws, scores and encodes the films of the modules. Sources: content/films; results: content/films/masters.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say, warn } from '../lib/say.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content/films/', import.meta.url));
const MASTERS = join(CONTENT, 'masters');
const USAGE = `npm run films -- [FILM ...] [OPTION]
  nothing            draws, scores and encodes every film (or those named), some minutes each
  --sheet[=SECONDS]  a sheet of stills instead, one every 2 seconds, in ${join(tmpdir(), 'FILM.png')}
  --still=SECONDS    one picture instead
  --sound            only the sound, as WAV, with its loudness
  --words            only the captions
  --frames           only writes down the sums of the frames, by which --check knows them
  --check            draws again and says whether every frame is the one written down`;

const options = Object.fromEntries(process.argv.slice(2).filter((x) => x.startsWith('--')).map((x) => x.slice(2).split('=')).map(([name, value = true]) => [name, value]));
const all = readdirSync(CONTENT).filter((name) => name.endsWith('.json') && name !== 'frames.json').map((name) => name.slice(0, -5));
const named = process.argv.slice(2).filter((x) => !x.startsWith('--'));
const unknown = named.filter((name) => !all.includes(name));
if (options.help) {
  say(USAGE);
  process.exit(0);
}
if (unknown.length) {
  warn(`There is no film ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}
if (!existsSync(join(HERE, 'node_modules/@napi-rs/canvas'))) {
  say('Fetching what draws (about 35 MB) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const { readStory, secondsOf } = await import('./film.mjs');
const { contactSheet, encode, still, sumsOfFrames } = await import('./render.mjs');
const { perform } = await import('./sound/score.mjs');
const { master } = await import('./sound/master.mjs');
const { writeWords } = await import('./words.mjs');

const SUMS = join(CONTENT, 'frames.json');
const sums = existsSync(SUMS) ? JSON.parse(readFileSync(SUMS, 'utf8')) : {};
/** AV1: at the size that seven films may have, H.264 and HEVC showed blocks where the camera walks (docs/decisions/0010). */
const VIDEO = ['-c:v', 'libsvtav1', '-preset', '8', '-crf', '51', '-g', '250', '-pix_fmt', 'yuv420p', '-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart', '-shortest'];

let faults = 0;
for (const slug of named.length ? named : all) {
  const story = await readStory(slug);
  const seconds = secondsOf(story.shots);
  const tell = (what) => say(`${slug}: ${what}`);
  if (options.words) writeWords(slug, story, CONTENT);
  else if (options.sheet) {
    const file = join(tmpdir(), `${slug}.png`);
    contactSheet(story, Number(options.sheet === true ? 2 : options.sheet), file, { from: Number(options.from ?? 0), to: Number(options.to ?? Infinity), columns: Number(options.columns ?? 5), width: Number(options.width ?? 380) });
    tell(`${seconds.toFixed(1)} s, ${file}`);
  } else if (options.still) {
    const file = join(tmpdir(), `${slug}-${options.still}.png`);
    still(story, Number(options.still), file);
    tell(file);
  } else if (options.check || options.frames) {
    const now = sumsOfFrames(story);
    const same = JSON.stringify(now) === JSON.stringify(sums[slug]);
    if (options.frames) {
      sums[slug] = now;
      writeFileSync(SUMS, `${JSON.stringify(sums, null, 1)}\n`);
    } else if (!same) faults += 1;
    tell(options.frames ? `${now.length} frames written down` : same ? `${now.length} frames are the same` : sums[slug] ? 'frames differ from those written down' : 'no frames are written down yet: --frames does it');
  } else {
    const wave = join(tmpdir(), `citylore-film-${slug}.wav`);
    const { lufs, peak } = master(perform(story.score, seconds), wave);
    tell(`sound, ${lufs} LUFS, peak ${peak} dBTP`);
    if (options.sound) continue;
    mkdirSync(MASTERS, { recursive: true });
    await encode(story, wave, join(MASTERS, `${slug}.mp4`), VIDEO, { say: (share) => tell(`${Math.round(share * 100)} %`) });
    rmSync(wave);
    writeWords(slug, story, CONTENT);
    tell(`${seconds.toFixed(1)} s of film`);
  }
}
process.exit(faults ? 1 : 0);
