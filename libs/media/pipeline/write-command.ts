import type { Rung } from './choose-ladder.js';
import { CAREFUL } from './known-codecs.types.js';
import type { FilmFacts } from './read-facts.js';

/** Every rendition is cut at the same frames, so that a player may change between them anywhere. Seconds. */
const KEY_FRAME_EVERY = 2;
const SEGMENT = 4;
/** Stills to choose the poster from, evenly spread. */
export const CANDIDATES = 9;
const POSTER_WIDTH = 1280;
/** Loudness aimed at: as loud as podcasts and most video sites, so that nobody reaches for the volume. LUFS, dBTP. */
const LOUDNESS = 'loudnorm=I=-16:TP=-1.5:LRA=11:print_format=json';

/**
 * The whole work in one command, so that the source is read and decoded once: each picture size scaled from the one above,
 * the sound, and stills for the poster. HLS with one fragmented MP4 a rendition, read by byte ranges. Written for ffmpeg 4.1
 * and 5.1 alike: no var_stream_map, no master playlist (we write it), frames made by the fps filter.
 */
export function writeCommand(source: string, facts: FilmFacts, ladder: readonly Rung[]): string[] {
  const sound = facts.sound !== null;
  return [
    ...['-hide_banner', '-nostdin', '-y', '-loglevel', 'level+info', '-nostats', '-progress', 'pipe:1'],
    ...[...CAREFUL, '-i', `file:${source}`],
    ...['-filter_complex', [...pictures(facts, ladder), ...(sound ? [sounds(facts)] : [])].join(';')],
    ...ladder.flatMap((rung, index) => [...map(`v${index}`), ...encodePicture(rung, facts), ...hls(`v${rung.height}`)]),
    ...(sound ? [...map('sound'), '-c:a', 'aac', '-b:a', facts.channels > 1 ? '128k' : '80k', ...hls('audio')] : []),
    ...[...map('stills'), '-c:v', 'mjpeg', '-q:v', '3', '-f', 'image2', 'still-%d.jpg'],
  ];
}

function pictures(facts: FilmFacts, ladder: readonly Rung[]): string[] {
  const seconds = Math.max(0.1, (facts.durationMs ?? 0) / 1000);
  const first = [`fps=${facts.frameRate}:start_time=0`];
  if (facts.interlaced) first.unshift('yadif=deint=interlaced');
  const chain = ladder.map((rung, index) => {
    const from = index === 0 ? `[0:${facts.picture}]${first.join(',')},` : `[t${index}]`;
    const last = index === ladder.length - 1;
    const to = [`[v${index}]`, ...(index === 0 ? ['[p]'] : []), ...(last ? [] : [`[t${index + 1}]`])];
    const copies = to.length > 1 ? `,split=${to.length}` : '';
    return `${from}scale=${rung.width}:${rung.displayHeight}:flags=bicubic,setsar=1,format=yuv420p${copies}${to.join('')}`;
  });
  const top = ladder[0];
  const narrow = top && top.width > POSTER_WIDTH ? `,scale=${POSTER_WIDTH}:-2` : '';
  return [...chain, `[p]fps=${CANDIDATES}/${seconds.toFixed(3)}${narrow},format=yuvj420p[stills]`];
}

/** Gaps and a late start are filled with silence, so that sound and picture stay together. */
function sounds(facts: FilmFacts): string {
  const layout = `aformat=channel_layouts=${facts.channels > 1 ? 'stereo' : 'mono'}`;
  return `[0:${facts.sound}]aresample=async=1000:first_pts=0,${layout},${LOUDNESS},aresample=48000,${layout}[sound]`;
}

/** Nothing of the source's tags goes on: they tell where and with what something was filmed. */
function map(label: string): string[] {
  return ['-map', `[${label}]`, '-map_metadata', '-1', '-map_chapters', '-1', '-max_muxing_queue_size', '2048'];
}

function encodePicture(rung: Rung, facts: FilmFacts): string[] {
  const [over = 25, under = 1] = facts.frameRate.split('/').map(Number);
  return [
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
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
