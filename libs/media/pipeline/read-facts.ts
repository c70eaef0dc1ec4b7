import { FilmFailure } from '../film-failure.types.js';
import type { Motion } from './choose-ladder.js';
import { type Colour, colourOf } from './render-colours.js';
import { PICTURE_CODECS, SOUND_CODECS } from './known-codecs.types.js';

/** What ffprobe answers, as far as it is read; every value may be missing or nonsense. */
export interface ProbeAnswer {
  format?: { format_name?: string; duration?: string };
  streams?: ProbeStream[];
}

export interface ProbeStream {
  index: number;
  codec_type?: string;
  codec_name?: string;
  width?: number;
  height?: number;
  sample_aspect_ratio?: string;
  avg_frame_rate?: string;
  r_frame_rate?: string;
  field_order?: string;
  color_space?: string;
  color_transfer?: string;
  duration?: string;
  channels?: number;
  disposition?: { attached_pic?: number; default?: number };
  tags?: { rotate?: string };
  side_data_list?: { rotation?: number }[];
}

export interface FilmFacts {
  container: string;
  /** Index of the picture's and of the sound's stream. */
  picture: number;
  sound: number | null;
  pictureCodec: string;
  soundCodec: string | null;
  channels: number;
  /** As it is seen: turned, with square pixels. */
  width: number;
  height: number;
  /** Frames a second that are made, as ffmpeg writes a fraction. */
  frameRate: string;
  /** How long a picture is seen on average, milliseconds; 0 where the file does not say. */
  frameMs: number;
  interlaced: boolean;
  colour: Colour;
  /** How much moves, where it was looked at. */
  motion?: Motion;
  /** Null where the file does not say. */
  durationMs: number | null;
  /** Of the picture alone, which sound may go on after; null where the file does not say. */
  pictureMs: number | null;
}

/** Longest side of a picture; larger ones cost more memory than a worker has. */
const LARGEST = 4096;
const SMALLEST = 16;
/** Streams without an index, whose length is guessed by the first and the last time in them: joined of several, they say anything. */
const GUESSED = /^mpeg/;
/** More frames a second are halved: nobody learns more from them, and they cost twice. */
const MOST_FRAMES = 31;

export function readFacts({ format = {}, streams = [] }: ProbeAnswer): FilmFacts {
  const sounds = streams.filter((stream) => stream.codec_type === 'audio');
  const pictures = streams.filter((stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1);
  const picture = preferred(pictures);
  if (!picture) throw new FilmFailure(sounds.length > 0 ? 'SOUND_ONLY' : 'NO_PICTURE');
  const codec = picture.codec_name ?? 'unknown';
  if (!PICTURE_CODECS.has(codec)) throw new FilmFailure('CODEC_UNKNOWN', { codec });
  const sound = preferred(sounds.filter((stream) => SOUND_CODECS.has(stream.codec_name ?? '') && (stream.channels ?? 0) > 0));
  if (!sound && sounds.length > 0) throw new FilmFailure('CODEC_UNKNOWN', { codec: sounds[0]?.codec_name ?? 'unknown' });
  return {
    container: format.format_name ?? 'unknown',
    picture: picture.index,
    sound: sound?.index ?? null,
    pictureCodec: codec,
    soundCodec: sound?.codec_name ?? null,
    channels: sound?.channels ?? 0,
    ...pictureSize(picture),
    frameRate: frameRate(picture),
    frameMs: frameMs(picture),
    interlaced: ['tt', 'bb', 'tb', 'bt'].includes(picture.field_order ?? ''),
    colour: colourOf(picture),
    ...(GUESSED.test(format.format_name ?? '') ? { pictureMs: null, durationMs: null } : lengths(format.duration, picture.duration, sound?.duration)),
  };
}

/** How long there is a new picture to be seen, milliseconds. */
export function lengthOfPicture({ pictureMs, durationMs }: Pick<FilmFacts, 'pictureMs' | 'durationMs'>): number {
  return Math.min(pictureMs ?? Number.POSITIVE_INFINITY, durationMs ?? 0);
}

function preferred(streams: ProbeStream[]): ProbeStream | undefined {
  return streams.find((stream) => stream.disposition?.default === 1) ?? streams[0];
}

function pictureSize(picture: ProbeStream): { width: number; height: number } {
  const { width = 0, height = 0 } = picture;
  if (width <= 0 || height <= 0) throw new FilmFailure('DAMAGED', {}, 'the picture has no size');
  const [across = 1, down = 1] = (picture.sample_aspect_ratio ?? '1:1').split(':').map(Number);
  const stretch = across > 0 && down > 0 && across / down >= 0.1 && across / down <= 10 ? across / down : 1;
  const seen = { width: Math.round(width * stretch), height };
  if (Math.max(width, height, seen.width) > LARGEST) throw new FilmFailure('PICTURE_TOO_LARGE', { width: seen.width, height, limit: LARGEST });
  if (Math.min(width, height) < SMALLEST) throw new FilmFailure('PICTURE_TOO_SMALL', { width, height });
  const turn = picture.side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? Number(picture.tags?.rotate ?? 0);
  return Math.abs(turn % 180) === 90 ? { width: seen.height, height: seen.width } : seen;
}

/** The rate the file was filmed at, where its two figures agree or one of them is of use; else 25. */
function frameRate({ avg_frame_rate: average, r_frame_rate: base }: ProbeStream): string {
  const [mean, ground] = [fraction(average), fraction(base)];
  const close = mean && ground && Math.abs(mean.value - ground.value) / ground.value < 0.05;
  let rate = close ? mean : ground && ground.value <= 121 ? ground : mean && mean.value <= 121 ? { over: 30, under: 1, value: 30 } : undefined;
  rate ??= { over: 25, under: 1, value: 25 };
  while (rate.value > MOST_FRAMES) rate = { over: rate.over, under: rate.under * 2, value: rate.value / 2 };
  return `${rate.over}/${rate.under}`;
}

function frameMs({ avg_frame_rate: average = '0/0' }: ProbeStream): number {
  const [over = 0, under = 0] = average.split('/').map(Number);
  return over > 0 && under > 0 ? Math.round((under / over) * 1000) : 0;
}

function fraction(text = '0/0'): { over: number; under: number; value: number } | undefined {
  const [over = 0, under = 0] = text.split('/').map(Number);
  const value = over / under;
  return Number.isInteger(over) && Number.isInteger(under) && value >= 1 && Number.isFinite(value) ? { over, under, value } : undefined;
}

/** What the streams say of themselves goes before what is said of the whole, which nothing in the file depends on. */
function lengths(whole?: string, picture?: string, sound?: string): { durationMs: number | null; pictureMs: number | null } {
  const pictureMs = milliseconds(picture);
  return { pictureMs, durationMs: pictureMs === null ? milliseconds(whole) : Math.max(pictureMs, milliseconds(sound) ?? 0) };
}

function milliseconds(seconds?: string): number | null {
  const value = Number(seconds);
  return Number.isFinite(value) && value > 0 ? Math.round(value * 1000) : null;
}
