import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { captionLanguages } from './captions.mjs';
import { timetable } from './film.mjs';

const run = promisify(execFile);
const TOTAL_BYTES = 7 * 1024 * 1024;
const THEMES = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];

const seconds = (clock) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** The cues of a WebVTT file: start, end and text. */
export const cuesOf = (vtt) =>
  [...vtt.matchAll(/^([\d:.]+) --> ([\d:.]+)\n(.+(?:\n.+)*)/gm)].map(([, from, to, text]) => ({
    from: seconds(from),
    to: seconds(to),
    text,
  }));

async function probe(file) {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-show_entries',
    'format=duration:stream=codec_name,width,height,r_frame_rate,sample_rate',
    '-of',
    'json',
    file,
  ]);
  return JSON.parse(stdout);
}

async function checkFilm(folder, story, faults) {
  const file = join(folder, 'films', `${story.slug}.mp4`);
  const { streams, format } = await probe(file);
  const video = streams.find((stream) => stream.codec_name === 'h264');
  const audio = streams.find((stream) => stream.codec_name === 'aac');
  const length = Number(format.duration);
  const wanted = timetable(story).seconds;
  if (!video || video.width !== story.width || video.height !== story.height || video.r_frame_rate !== '25/1')
    faults.push(`${story.slug}: picture is not ${story.width}x${story.height} H.264 at 25 fps`);
  if (audio?.sample_rate !== '48000') faults.push(`${story.slug}: sound is not AAC at 48 kHz`);
  if (Math.abs(length - wanted) > 0.1 || length < 12 || length > 22.1)
    faults.push(`${story.slug}: lasts ${length} s, its story ${wanted} s`);
  for (const language of captionLanguages(story)) {
    const cues = cuesOf(await readFile(join(folder, 'captions', `${story.slug}.${language}.vtt`), 'utf8'));
    if (cues.length !== story.scenes.length)
      faults.push(`${story.slug}.${language}: ${cues.length} cues for ${story.scenes.length} scenes`);
    cues.forEach((cue, i) => {
      if (cue.to > length || cue.to <= cue.from || (i > 0 && cue.from < cues[i - 1].to))
        faults.push(`${story.slug}.${language}: cue ${i + 1} does not lie within the film`);
    });
  }
  return (await stat(file)).size;
}

function checkClip(clip, story, faults) {
  const fault = (what) => faults.push(`${story.slug}: ${what}`);
  if (!clip) return fault('has no clip');
  const own = story.voice?.language;
  if (clip.theme !== story.theme) fault('theme differs from its story');
  if (clip.spokenLanguage !== (own ?? 'zxx')) fault('spoken language differs from its story');
  if ([...clip.captions].sort().join() !== captionLanguages(story).sort().join()) fault('captions differ from its story');
  for (const language of captionLanguages(story)) {
    const text = clip.texts[language];
    if (!text?.title || text.title.length > 80 || !text.summary) fault(`text in ${language} is missing or too long`);
  }
  const starts = timetable(story).scenes.map((entry) => entry.start);
  if (
    clip.chapters.length < 2 ||
    clip.chapters.length > 4 ||
    clip.chapters.some((chapter) => !starts.includes(chapter.startSeconds))
  )
    fault('chapters do not begin with scenes');
  return undefined;
}

/** Everything that is wrong with the films, captions and clips of the sample network, a line each. */
export async function checkSamples(folder, stories) {
  const faults = [];
  const clips = JSON.parse(await readFile(join(folder, 'clips.json'), 'utf8'));
  let bytes = 0;
  for (const story of stories) {
    checkClip(
      clips.find((clip) => clip.slug === story.slug),
      story,
      faults,
    );
    bytes += await checkFilm(folder, story, faults);
  }
  if (bytes > TOTAL_BYTES) faults.push(`the films together have ${bytes} bytes, more than ${TOTAL_BYTES}`);
  for (const theme of THEMES) if (!clips.some((clip) => clip.theme === theme)) faults.push(`no clip for ${theme}`);
  if (clips.length !== stories.length) faults.push(`${clips.length} clips for ${stories.length} stories`);
  return faults;
}
