import type { StoryboardLayout } from '../film.types.js';
import { STILLS } from '../previews/choose-poster.js';
import { WAVE_RATE } from '../previews/write-waveform.js';
import type { Rung } from './choose-ladder.js';
import { toScreen } from './render-colours.js';
import { CAREFUL } from './known-codecs.types.js';
import { type FilmFacts, lengthOfPicture } from './read-facts.js';

/** Every rendition is cut at the same frames, so that a player may change between them anywhere. Seconds. */
const KEY_FRAME_EVERY = 2;
const SEGMENT = 4;
const POSTER_WIDTH = 1280;
const SMALL_WIDTH = 640;
/** Loudness aimed at: as loud as podcasts and most video sites, so that nobody reaches for the volume. LUFS, dBTP. */
export const LOUDNESS = { target: -16, peak: -1.5 };
const LEVEL = `loudnorm=I=${LOUDNESS.target}:TP=${LOUDNESS.peak}:LRA=11:print_format=json`;
/** Of the sound for those who save data, bits a second: speech stays easy to follow. */
const SMALL_SOUND = '48k';
/** Pictures are not films: their numbers mean other colours. */
const AS_PICTURE = 'in_color_matrix=bt709:out_color_matrix=bt601';

export interface Plan {
  ladder: readonly Rung[];
  storyboard: StoryboardLayout;
}

/**
 * The whole work in one command, so that the source is read and decoded once: each picture size scaled from the one above,
 * the sound in two qualities and its samples for the waveform, stills for the poster, the storyboard. HLS with one fragmented
 * MP4 a rendition, read by byte ranges. Written for ffmpeg 4.1 and 5.1 alike: no var_stream_map, no master playlist (we write
 * it), frames made by the fps filter.
 */
export function writeCommand(source: string, facts: FilmFacts, { ladder, storyboard }: Plan): string[] {
  const filters = [...pictures(facts, ladder), ...previews(facts, ladder, storyboard), ...(facts.sound === null ? [] : [sounds(facts, LEVEL)])];
  return [
    ...['-hide_banner', '-nostdin', '-y', '-loglevel', 'level+info', '-nostats', '-progress', 'pipe:1'],
    ...[...CAREFUL, '-i', `file:${source}`],
    ...['-filter_complex', filters.join(';')],
    ...ladder.flatMap((rung, index) => [...map(`v${index}`), ...encodePicture(rung, facts), ...hls(`v${rung.height}`)]),
    ...(facts.sound === null ? [] : encodeSounds(facts)),
    ...[...map('stills'), ...['-frames:v', String(STILLS), '-c:v', 'mjpeg', '-q:v', '3', '-f', 'image2', 'still-%d.jpg']],
    ...[...map('small'), ...['-frames:v', String(STILLS), '-c:v', 'libwebp', '-quality', '74', '-f', 'image2', 'still-%d.webp']],
    ...[...map('board'), ...['-frames:v', '1', '-c:v', 'libwebp', '-quality', '60', '-f', 'image2', '-update', '1', 'storyboard.webp']],
  ];
}

/** Makes the sound again, and nothing else, with a level that is already known. */
export function writeSoundCommand(source: string, facts: FilmFacts, gain: number): string[] {
  const ceiling = 10 ** (LOUDNESS.peak / 20);
  // The limiter's own levelling would undo the gain.
  const level = `volume=${gain.toFixed(2)}dB,aresample=96000,alimiter=limit=${ceiling.toFixed(4)}:attack=5:release=100:level=0,ebur128=framelog=verbose`;
  return [
    ...['-hide_banner', '-nostdin', '-y', '-loglevel', 'level+info', '-nostats'],
    ...[...CAREFUL, '-i', `file:${source}`],
    ...['-filter_complex', sounds(facts, level)],
    ...encodeSounds(facts),
  ];
}

function pictures(facts: FilmFacts, ladder: readonly Rung[]): string[] {
  const first = [`fps=${facts.frameRate}:start_time=0`];
  if (facts.interlaced) first.unshift('yadif=deint=interlaced');
  return ladder.map((rung, index) => {
    const last = index === ladder.length - 1;
    const scale = index === 0 ? [...first, toScreen(facts, rung)].join(',') : `scale=${rung.width}:${rung.displayHeight}:flags=bicubic`;
    const to = [`[v${index}]`, ...(index === 0 ? ['[p]'] : []), ...(last ? ['[q]'] : [`[t${index + 1}]`])];
    return `${index === 0 ? `[0:${facts.picture}]` : `[t${index}]`}${scale},setsar=1,format=yuv420p,split=${to.length}${to.join('')}`;
  });
}

/** Stills from the largest picture; the storyboard from the smallest, as scaling it is then next to nothing. */
function previews(facts: FilmFacts, ladder: readonly Rung[], board: StoryboardLayout): string[] {
  const seconds = Math.max(0.1, lengthOfPicture(facts) / 1000);
  const width = ladder[0]?.width ?? POSTER_WIDTH;
  const to = (most: number) => `scale=${width > most ? `${most}:-2` : 'iw:ih'}:${AS_PICTURE}`;
  return [
    // The last picture passes, so that there is one still of a picture that is soon over.
    `[p]fps=${STILLS}/${seconds.toFixed(3)}:eof_action=pass,split=2[pl][ps]`,
    `[pl]${to(POSTER_WIDTH)}:out_range=pc,format=yuvj420p[stills]`,
    `[ps]${to(SMALL_WIDTH)},format=yuv420p[small]`,
    // Rounded up, a tile shows the picture of its moment and not one of later.
    `[q]fps=1000/${board.everyMs}:round=up,scale=${board.tileWidth}:${board.tileHeight}:${AS_PICTURE},format=yuv420p,tile=${board.columns}x${board.rows}[board]`,
  ];
}

/** Of more channels nobody knows which is where: the first two are heard. */
const MOST_CHANNELS = 8;

/** Gaps and a late start are filled with silence, so that sound and picture stay together. */
function sounds(facts: FilmFacts, level: string): string {
  const layout = `aformat=channel_layouts=${facts.channels > 1 ? 'stereo' : 'mono'}`;
  return [
    `[0:${facts.sound}]${facts.channels > MOST_CHANNELS ? 'pan=stereo|c0=c0|c1=c1,' : ''}aresample=async=1000:first_pts=0,${layout},${level},aresample=48000,${layout},asplit=3[sound][s][w]`,
    '[s]aformat=channel_layouts=mono[less]',
    `[w]aresample=${WAVE_RATE},aformat=sample_fmts=s16:channel_layouts=mono[wave]`,
  ].join(';');
}

function encodeSounds(facts: FilmFacts): string[] {
  return [
    ...[...map('sound'), '-c:a', 'aac', '-b:a', facts.channels > 1 ? '128k' : '80k', ...hls('audio')],
    ...[...map('less'), '-c:a', 'aac', '-b:a', SMALL_SOUND, '-movflags', '+faststart', '-f', 'mp4', 'sound.m4a'],
    ...[...map('wave'), '-c:a', 'pcm_s16le', '-f', 's16le', 'wave.pcm'],
  ];
}

/** Nothing of the source's tags goes on: they tell where and with what something was filmed. */
function map(label: string): string[] {
  return ['-map', `[${label}]`, '-map_metadata', '-1', '-map_chapters', '-1', '-max_muxing_queue_size', '2048'];
}

function encodePicture(rung: Rung, facts: FilmFacts): string[] {
  const [over = 25, under = 1] = facts.frameRate.split('/').map(Number);
  return [
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    // Said in the stream: without it a player guesses by the size, and colours would change from rung to rung.
    ...['-x264-params', 'colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv'],
    ...['-crf', String(rung.quality), '-maxrate', String(rung.maxRate), '-bufsize', String(rung.maxRate * 2)],
    ...['-force_key_frames', `expr:gte(t,n_forced*${KEY_FRAME_EVERY})`, '-sc_threshold', '0', '-g', String(Math.ceil((over / under) * KEY_FRAME_EVERY))],
  ];
}

function hls(name: string): string[] {
  return [
    // Frames that are decoded before they are seen begin below zero and are taken back by an edit list, which every player
    // knows in this form; moved up instead, the picture would lag behind the sound.
    ...['-avoid_negative_ts', 'disabled'],
    ...['-f', 'hls', '-hls_time', String(SEGMENT), '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'],
    ...['-hls_flags', 'single_file', '-hls_segment_filename', `${name}.mp4`, `${name}.m3u8`],
  ];
}
