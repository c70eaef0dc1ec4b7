import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captionLanguages, captions } from './captions.mjs';
import { checkSamples } from './check.mjs';
import { timetable, writeFilm, writeStill } from './film.mjs';
import { narrate, writeSound } from './sound.mjs';
import { canSpeak } from './sound/narration.mjs';
import { stories } from './stories/all.mjs';

const content = fileURLToPath(new URL('../../content/sample/', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);

async function make(story) {
  const started = Date.now();
  const spoken = narrate(story);
  const scratch = await mkdtemp(join(tmpdir(), 'sample-film-'));
  try {
    const sound = join(scratch, 'sound.wav');
    await writeSound(story, spoken, sound);
    const target = join(content, 'films', `${story.slug}.mp4`);
    await writeFilm(story, sound, target);
    for (const language of captionLanguages(story)) {
      await writeFile(join(content, 'captions', `${story.slug}.${language}.vtt`), captions(story, language, spoken));
    }
    const { size } = await stat(target);
    say(
      `${story.slug}: ${timetable(story).seconds} s, ${Math.round(size / 1024)} kB, made in ${Math.round((Date.now() - started) / 1000)} s`,
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function stills(folder, chosen) {
  await mkdir(folder, { recursive: true });
  for (const story of chosen) {
    for (const [i, { start, end }] of timetable(story).scenes.entries()) {
      await writeStill(story, start + (end - start) * 0.7, join(folder, `${story.slug}-${i + 1}.png`));
    }
  }
}

async function main(words) {
  const option = words.find((word) => word.startsWith('--'));
  const slugs = words.filter((word) => !word.startsWith('--'));
  const chosen = slugs.length ? stories.filter((story) => slugs.includes(story.slug)) : stories;
  const unknown = slugs.filter((slug) => !stories.some((story) => story.slug === slug));
  if (option === '--list') {
    for (const story of stories)
      say(
        `${story.slug.padEnd(22)} ${story.theme.padEnd(14)} ${(story.voice?.language ?? 'zxx').padEnd(4)} ${story.width}x${story.height}  ${timetable(story).seconds} s`,
      );
    return 0;
  }
  if (option === '--check') {
    const faults = await checkSamples(content, stories);
    faults.forEach(say);
    if (faults.length === 0) say('All films, captions and clips agree.');
    return faults.length ? 1 : 0;
  }
  if (option?.startsWith('--stills=')) {
    await stills(option.slice('--stills='.length), chosen);
    return 0;
  }
  if (option || unknown.length) {
    say(`Unknown: ${option ?? unknown.join(', ')}. Use: make.mjs [--list | --check | --stills=<folder>] [slug ...]`);
    return 2;
  }
  if (!canSpeak()) {
    say('The sample films need espeak-ng for their narration, and it is not installed here.');
    return 1;
  }
  await mkdir(join(content, 'films'), { recursive: true });
  await mkdir(join(content, 'captions'), { recursive: true });
  for (const story of chosen) await make(story);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
