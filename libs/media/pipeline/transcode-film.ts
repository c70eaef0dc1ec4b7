import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saysDiskFull } from '@libs/platform/storage/file-errors.js';
import { FilmFailure } from '../film-failure.types.js';
import type { RenditionKindName, StoryboardLayout } from '../film.types.js';
import { choosePoster } from '../previews/choose-poster.js';
import { fitStoryboard, planStoryboard } from '../previews/plan-storyboard.js';
import { writeWaveform } from '../previews/write-waveform.js';
import { chooseLadder, downloadRung, type Rung } from './choose-ladder.js';
import type { FilmTools } from './film-tools.service.js';
import { gainStillNeeded, type Levels, readLevels } from './measure-loudness.js';
import { bytesNeeded, largestFileMiB, mustHaveRoom } from './plan-room.js';
import { outTimeMs } from './probe-film.js';
import { type FilmFacts, lengthOfPicture } from './read-facts.js';
import { readPlaylist } from '../playlists/read-playlist.js';
import type { ConfinedRun, Limits } from '@libs/platform/process/run-confined.js';
import { type Plan, writeCommand, writeSoundCommand } from './write-command.js';
import { h264Codec, type MasterPicture, writeMaster } from '../playlists/write-master.js';

export interface MadeRendition {
  kind: RenditionKindName;
  height: number | null;
  bandwidth: number | null;
  codecs: string | null;
  path: string;
  bytes: number;
}

export interface MadeFilm {
  renditions: MadeRendition[];
  /** Every file, the master playlist last: who sees it sees all the others. */
  files: string[];
  /** Of the source, LUFS; null for silence. */
  loudness: number | null;
  storyboard: StoryboardLayout;
}

interface Place {
  tools: FilmTools;
  folder: string;
  signal: AbortSignal;
  /** 0-100 */
  progress: (percent: number) => void;
}

/** A film that comes out shorter than this share of what was measured was not readable to its end. */
const LEAST_SHARE = 0.5;

/** Makes everything that is published of a film, into the folder. */
export async function transcodeFilm(source: string, facts: FilmFacts, place: Place): Promise<MadeFilm> {
  const { folder } = place;
  const ladder = chooseLadder(facts, facts.motion);
  await mustHaveRoom(folder, bytesNeeded(facts.durationMs ?? 0, ladder));
  const storyboard = planStoryboard({ width: facts.width, height: facts.height, durationMs: lengthOfPicture(facts) });
  const said = await encode(source, facts, { ladder, storyboard }, place);
  const levels = facts.sound === null ? { source: null, made: null } : await level(source, facts, readLevels(said.stderr), place);
  const pictures = await Promise.all(ladder.map((rung) => describePicture(rung, facts, folder)));
  const sound = facts.sound === null ? null : { playlist: 'audio.m3u8', channels: Math.min(2, facts.channels), ...readPlaylist(await readFile(join(folder, 'audio.m3u8'), 'utf8')) };
  // Sound may go on over the last picture.
  const produced = Math.max(pictures[0]?.seconds ?? 0, sound?.seconds ?? 0);
  if (produced * 1000 < (facts.durationMs ?? 0) * LEAST_SHARE) throw new FilmFailure('DAMAGED', {}, `${produced} s of ${facts.durationMs} ms; ${said.stderr.slice(-300)}`);
  const kept = downloadRung(ladder);
  const least = ladder.at(-1) ?? kept;
  const hasSaver = sound !== null || least !== kept;
  await makeFiles({ kept, least: hasSaver ? least : null, sound: sound !== null }, place);
  if (sound) await writeWaveform(join(folder, 'wave.pcm'), join(folder, 'waveform.json'));
  const stills = await choosePoster(folder);
  if (stills === 0) throw new FilmFailure('DAMAGED', {}, 'no frame could be shown');
  // A player begins with the first: small enough to start at once on most lines.
  const ordered = [...pictures].sort((a, b) => Number(b.height === kept.displayHeight) - Number(a.height === kept.displayHeight));
  await writeFile(join(folder, 'master.m3u8'), writeMaster(ordered, sound));
  const renditions = [
    ...pictures.map((picture, index) => rendition('VIDEO', `v${ladder[index]?.height}.mp4`, ladder[index]?.height ?? null, picture.peak, picture.codecs)),
    ...(sound ? [rendition('AUDIO', 'audio.mp4', null, sound.peak, 'mp4a.40.2')] : []),
    rendition('DOWNLOAD', 'download.mp4', kept.height),
    ...(hasSaver ? [rendition('DOWNLOAD', 'saver.mp4', least.height)] : []),
    ...(sound ? [rendition('DOWNLOAD', 'sound.m4a', null), rendition('WAVEFORM', 'waveform.json', null)] : []),
    ...['poster.jpg', 'poster-640.webp'].map((path) => rendition('POSTER', path, null)),
    rendition('STORYBOARD', 'storyboard.webp', null),
    ...Array.from({ length: stills }, (_, index) => [`still-${index + 1}.jpg`, `still-${index + 1}.webp`]).flat().map((path) => rendition('STILL', path, null)),
  ];
  for (const made of renditions) made.bytes = (await stat(join(folder, made.path))).size;
  const playlists = [...ladder.map(({ height }) => `v${height}.m3u8`), ...(sound ? ['audio.m3u8'] : []), 'master.m3u8'];
  return { renditions, files: [...renditions.map(({ path }) => path), ...playlists], loudness: levels.source, storyboard: fitStoryboard(storyboard, (pictures[0]?.seconds ?? 0) * 1000) };
}

function rendition(kind: RenditionKindName, path: string, height: number | null, bandwidth: number | null = null, codecs: string | null = null): MadeRendition {
  return { kind, path, height, bandwidth, codecs, bytes: 0 };
}

async function encode(source: string, facts: FilmFacts, plan: Plan, { tools, folder, signal, progress }: Place): Promise<ConfinedRun> {
  const durationMs = Math.max(1, facts.durationMs ?? 1);
  const run = await tools.run('ffmpeg', writeCommand(source, facts, plan), {
    folder,
    signal,
    limits: encodingLimits(durationMs, plan.ladder),
    onLine: (line) => {
      const ms = outTimeMs(line);
      if (ms !== undefined) progress(Math.min(99, Math.floor((ms / durationMs) * 100)));
    },
  });
  checkRun(run);
  return run;
}

/** A second pass over the sound alone, where the first did not bring it to the level that is aimed at. */
async function level(source: string, facts: FilmFacts, levels: Levels, { tools, folder, signal }: Place): Promise<Levels> {
  const gain = gainStillNeeded(levels);
  if (gain === null) return levels;
  const limits = encodingLimits(facts.durationMs ?? 1, []);
  checkRun(await tools.run('ffmpeg', writeSoundCommand(source, facts, gain), { folder, signal, limits }));
  return levels;
}

/**
 * A film may cost a hundred times its length of processor time, and take as long by the clock on a busy machine. No file may
 * grow much beyond what its rate allows, so that a run's share of the disk is bounded by its plan.
 */
function encodingLimits(durationMs: number, ladder: readonly Rung[]): Limits {
  const seconds = Math.ceil(120 + (durationMs / 1000) * 100);
  return { cpuSeconds: seconds, wallSeconds: Math.min(seconds, 2 * 3600), memoryMiB: 12_000, fileMiB: largestFileMiB(durationMs, ladder), outputCharacters: 64_000 };
}

function checkRun(run: ConfinedRun): void {
  if (run.timedOut || run.code === 128 + 24) throw new FilmFailure('PROCESSING_TIMEOUT', {}, run.stderr.slice(-300));
  if (saysDiskFull(run.stderr)) throw new FilmFailure('STORAGE_FULL', {}, run.stderr.slice(-300));
  if (run.code === 0) return;
  if ((run.code ?? 255) < 128 && /Invalid data found when processing input/.test(run.stderr)) throw new FilmFailure('DAMAGED', {}, run.stderr.slice(-300));
  throw new Error(`ffmpeg ended with ${run.code ?? run.signal}: ${run.stderr.slice(-1500)}`);
}

async function describePicture(rung: Rung, facts: FilmFacts, folder: string): Promise<MasterPicture & { seconds: number }> {
  const [over = 25, under = 1] = facts.frameRate.split('/').map(Number);
  const playlist = `v${rung.height}.m3u8`;
  const file = await open(join(folder, `v${rung.height}.mp4`));
  try {
    const { buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return { playlist, width: rung.width, height: rung.displayHeight, codecs: h264Codec(buffer), frameRate: over / under, ...readPlaylist(await readFile(join(folder, playlist), 'utf8')) };
  } finally {
    await file.close();
  }
}

/** Puts a rung and the sound into one file, the smallest of both into another, with their indexes in front; nothing is encoded again. */
async function makeFiles({ kept, least, sound }: { kept: Rung; least: Rung | null; sound: boolean }, { tools, folder, signal }: Place): Promise<void> {
  const files = [
    { from: [`v${kept.height}.mp4`, 'audio.mp4'], to: 'download.mp4' },
    ...(least ? [{ from: [`v${least.height}.mp4`, 'sound.m4a'], to: 'saver.mp4' }] : []),
  ];
  const inputs = files.flatMap(({ from }) => from.slice(0, sound ? 2 : 1));
  const outputs = files.flatMap(({ from, to }) => {
    const [picture = '', voice = ''] = from;
    const maps = ['-map', `${inputs.indexOf(picture)}:v`, ...(sound ? ['-map', `${inputs.indexOf(voice)}:a`] : [])];
    return [...maps, '-c', 'copy', '-movflags', '+faststart', to];
  });
  const run = await tools.run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...inputs.flatMap((name) => ['-protocol_whitelist', 'file', '-i', name]), ...outputs], {
    folder,
    signal,
    limits: { cpuSeconds: 300, wallSeconds: 900, memoryMiB: 3_000, fileMiB: 8_000 },
  });
  checkRun(run);
}
