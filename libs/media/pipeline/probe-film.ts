import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '@libs/contracts/limits.js';
import { FilmFailure } from '../film-failure.types.js';
import type { FilmTools } from './film-tools.service.js';
import { CAREFUL } from './known-codecs.types.js';
import { measureMotion } from './measure-motion.js';
import { readFacts, type ProbeAnswer, type FilmFacts } from './read-facts.js';
import type { Limits } from '@libs/platform/process/run-confined.js';

const PROBING: Limits = { cpuSeconds: 60, memoryMiB: 3_000, fileMiB: 1, wallSeconds: 60, outputCharacters: 400_000 };
/** Reading a large file through takes the time the disk takes. */
const READING: Limits = { ...PROBING, cpuSeconds: 300, wallSeconds: 600 };
/** A film whose end is missing by more than this share and this time is told to be cut off. */
const MISSING_SHARE = 0.1;
const MISSING_MS = 2_000;
/** Where each picture is seen for seconds, as of photographs in a row, the last one begins that much before the end. */
const MISSING_FRAMES = 1.5;
/** Holds a line for the first packet of the sound, where there is one. */
const FIRST_SOUND = 'first-sound.crc';

/** Codes from here on say that a signal ended the tool; this one that it was the limit of processor time. */
const SIGNALS = 128;
const OUT_OF_TIME = SIGNALS + 24;

/** All that is looked at: what is told of hundreds of streams besides is longer than the answer that is read. */
const ASKED = [
  'format=format_name,duration',
  'stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,field_order,color_space,color_transfer,duration,channels',
  ...['stream_disposition=attached_pic,default', 'stream_tags=rotate', 'stream_side_data=rotation'],
].join(':');

interface Place {
  tools: FilmTools;
  folder: string;
  signal: AbortSignal;
}

/** Finds out what a file is, whatever it calls itself. Throws FilmFailure where it cannot become a film. */
export async function probeFilm(path: string, place: Place): Promise<FilmFacts> {
  const { tools, folder, signal } = place;
  if ((await head(path)).length === 0) throw new FilmFailure('FILE_EMPTY');
  const probe = await tools.run('ffprobe', ['-v', 'error', '-hide_banner', ...CAREFUL, '-show_entries', ASKED, '-of', 'json', '-i', `file:${path}`], { folder, signal, limits: PROBING });
  if (probe.timedOut || probe.code === OUT_OF_TIME) throw new FilmFailure('DAMAGED', {}, 'probing took too long');
  // The tool's fault and not the film's; another try, or another build of it, may get through.
  if ((probe.code ?? SIGNALS) >= SIGNALS) throw new Error(`ffprobe ended with ${probe.code ?? probe.signal}: ${probe.stderr.slice(-300)}`);
  if (probe.code !== 0) throw await notOpened(path, probe.stderr);
  const facts = await measure(path, readFacts(JSON.parse(probe.stdout) as ProbeAnswer), place);
  checkDuration(facts.durationMs);
  if (facts.colour.high && !tools.canToneMap()) throw new FilmFailure('HDR_UNSUPPORTED', {}, facts.colour.high);
  await decodeBeginning(path, facts, place);
  return { ...facts, motion: await measureMotion(path, facts, place) };
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A QuickTime file whose index never came is a film that was cut off; everything else that does not open is none. */
async function notOpened(path: string, said: string): Promise<FilmFailure> {
  const kind = (await head(path)).subarray(4, 8).toString('latin1');
  const cut = ['ftyp', 'mdat', 'wide', 'free', 'skip'].includes(kind) && said.includes('moov atom not found');
  return new FilmFailure(cut ? 'TRUNCATED' : 'NOT_A_FILM', {}, said.slice(-300));
}

/**
 * Reads all packets without decoding them: how long the film is in truth, whether its end is there, and whether there is anything
 * in its sound: programs that record without a microphone leave a track with nothing in it.
 */
async function measure(path: string, facts: FilmFacts, { tools, folder, signal }: Place): Promise<FilmFacts> {
  let measuredMs = 0;
  const sound = facts.sound === null ? [] : ['-map', `0:${facts.sound}`];
  const first = sound.length > 0 ? [...sound, '-c', 'copy', '-frames:a', '1', '-f', 'framecrc', FIRST_SOUND] : [];
  const read = await tools.run('ffmpeg', ['-v', 'error', '-nostdin', '-y', '-progress', 'pipe:1', ...CAREFUL, '-i', `file:${path}`, '-map', `0:${facts.picture}`, ...sound, '-c', 'copy', '-f', 'null', '-', ...first], {
    folder,
    signal,
    limits: READING,
    onLine: (line) => {
      measuredMs = Math.max(measuredMs, outTimeMs(line) ?? 0);
    },
  });
  if (read.timedOut) throw new FilmFailure('PROCESSING_TIMEOUT', {}, 'reading took too long');
  const claimed = facts.durationMs;
  if (claimed !== null && claimed - measuredMs > Math.max(MISSING_MS, claimed * MISSING_SHARE, facts.frameMs * MISSING_FRAMES)) {
    throw new FilmFailure('TRUNCATED', {}, `${measuredMs} of ${claimed} ms; ${read.stderr.slice(-200)}`);
  }
  // The last packet begins a frame before the end, which only the file's own figure tells.
  const durationMs = Math.max(measuredMs, claimed ?? 0);
  const sounds = sound.length > 0 && /^\d/m.test(await readFile(join(folder, FIRST_SOUND), 'utf8').catch(() => ''));
  return { ...facts, durationMs, ...(sounds ? {} : { sound: null, soundCodec: null, channels: 0 }) };
}

function checkDuration(durationMs: number | null): void {
  const ms = durationMs ?? 0;
  if (ms < LIMITS.upload.minDurationMs) throw new FilmFailure('TOO_SHORT', { seconds: LIMITS.upload.minDurationMs / 1000 }, `${ms} ms`);
  if (ms > LIMITS.upload.maxDurationMs) throw new FilmFailure('TOO_LONG', { minutes: LIMITS.upload.maxDurationMs / 60_000 }, `${ms} ms`);
}

/** Decodes two seconds: refuses soon what would only turn out to be noise after an hour. */
async function decodeBeginning(path: string, facts: FilmFacts, { tools, folder, signal }: Place): Promise<void> {
  let frames = 0;
  const decoded = await tools.run(
    'ffmpeg',
    ['-v', 'error', '-nostdin', '-progress', 'pipe:1', ...CAREFUL, '-t', '2', '-i', `file:${path}`, '-map', `0:${facts.picture}`, '-f', 'null', '-'],
    {
      folder,
      signal,
      limits: PROBING,
      onLine: (line) => {
        if (line.startsWith('frame=')) frames = Number(line.slice(6)) || 0;
      },
    },
  );
  const faults = decoded.stderr.split('\n').length - 1;
  if (frames === 0 || faults > frames) throw new FilmFailure('DAMAGED', {}, `${frames} frames, ${faults} faults; ${decoded.stderr.slice(-300)}`);
}

/** The time of a line that ffmpeg's -progress prints, where it tells one. */
export function outTimeMs(line: string): number | undefined {
  const match = /^out_time=(\d+):(\d\d):(\d\d)\.(\d{3})/.exec(line);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, ms = 0] = match.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
}
