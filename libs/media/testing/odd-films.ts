import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FilmFailureCode } from '../film-failure.types.js';

const run = promisify(execFile);

/** What is to become of a file: a film, or a failure that tells why it cannot. */
export interface Verdict {
  fails?: FilmFailureCode;
  width?: number;
  height?: number;
  sound?: boolean;
}

export interface OddFilm extends Verdict {
  name: string;
  make: (folder: string, path: string) => Promise<void>;
}

interface Wish extends Verdict {
  /** Of the picture and of the sound; null for none. */
  picture?: string | null;
  tone?: string | null;
}

const PICTURE = 'testsrc2=s=160x90:r=25:d=0.7';
const TONE = 'sine=f=440:r=48000:d=0.7';
const H264 = '-c:v libx264 -preset ultrafast -pix_fmt yuv420p';
const AAC = '-c:a aac';

const ffmpeg = (args: string[]) => run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args]);
const words = (text: string) => text.split(' ').filter(Boolean);

/** A film that ffmpeg makes of a test picture and a tone, with these switches. */
function coded(name: string, switches: string, { picture = PICTURE, tone = TONE, ...verdict }: Wish = {}): OddFilm {
  const inputs = [picture, tone].flatMap((source) => (source ? ['-f', 'lavfi', '-i', source] : []));
  return { name, sound: tone !== null, ...verdict, make: async (_, path) => void (await ffmpeg([...inputs, ...words(switches), path])) };
}

/** A film made of another by changing its bytes, or its tags without encoding. */
function changed(name: string, from: { seconds?: number; switches?: string; kind?: string }, change: (bytes: Buffer) => Buffer, verdict: Verdict): OddFilm {
  const { seconds = 1, switches = `${H264} ${AAC}`, kind = 'mp4' } = from;
  return {
    name,
    ...verdict,
    make: async (folder, path) => {
      const whole = join(folder, `whole-of-${name}.${kind}`);
      await ffmpeg(['-f', 'lavfi', '-i', PICTURE.replace('0.7', String(seconds)), '-f', 'lavfi', '-i', TONE.replace('0.7', String(seconds)), ...words(switches), whole]);
      await writeFile(path, change(await readFile(whole)));
    },
  };
}

function turned(name: string, degrees: number, verdict: Verdict): OddFilm {
  return {
    name,
    ...verdict,
    make: async (folder, path) => {
      const level = join(folder, `level-${name}`);
      await ffmpeg(['-f', 'lavfi', '-i', PICTURE, ...words(H264), level]);
      await ffmpeg(['-i', level, '-c', 'copy', '-metadata:s:v:0', `rotate=${degrees}`, path]);
    },
  };
}

function bytes(name: string, content: Buffer | string, fails: FilmFailureCode): OddFilm {
  return { name, fails, make: (_, path) => writeFile(path, content) };
}

/** Two films one after the other, as `cat` joins them, of which the second says that it is so many seconds later. */
function joined(name: string, later: number, verdict: Verdict): OddFilm {
  return {
    name,
    ...verdict,
    make: async (folder, path) => {
      const parts = [join(folder, `one-of-${name}`), join(folder, `other-of-${name}`)] as const;
      await ffmpeg(['-f', 'lavfi', '-i', PICTURE, ...words('-c:v mpeg2video'), parts[0]]);
      await ffmpeg(['-i', parts[0], ...words(`-c copy -output_ts_offset ${later}`), parts[1]]);
      await writeFile(path, Buffer.concat([await readFile(parts[0]), await readFile(parts[1])]));
    },
  };
}

const half = (film: Buffer) => film.subarray(0, Math.floor(film.length / 2));
const SCRAMBLE_FROM = 2_000;

/** Overwrites what lies between the beginning and the index. */
function scramble(film: Buffer): Buffer {
  const index = film.lastIndexOf('moov');
  for (let at = SCRAMBLE_FROM; at < index - SCRAMBLE_FROM / 2; at += 1) film[at] = (at * 7919) % 251;
  return film;
}

/** Writes a number of 32 bits so many bytes after the name of a box. */
function write(box: string, offset: number, value: number) {
  return (film: Buffer): Buffer => {
    film.writeUInt32BE(value, film.lastIndexOf(box) + 4 + offset);
    return film;
  };
}

const hdr = (curve: string) => `-vf format=yuv420p10le -c:v libx265 -preset ultrafast -tag:v hvc1 -x265-params log-level=none:colorprim=bt2020:transfer=${curve}:colormatrix=bt2020nc ${AAC}`;

/** Films as people have them, as programs leave them behind, and as those send them who try what happens. */
export const ODD_FILMS: OddFilm[] = [
  // How pictures and sounds are encoded, and what they come in.
  coded('h264.mp4', `${H264} ${AAC}`),
  coded('hevc.mp4', `-c:v libx265 -preset ultrafast -x265-params log-level=none -tag:v hvc1 ${AAC}`),
  coded('hevc-10-bit.mkv', '-c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p10le -c:a libopus'),
  coded('av1.mp4', `-c:v libaom-av1 -cpu-used 8 -usage realtime -b:v 100k ${AAC}`),
  coded('av1-10-bit.webm', '-c:v libaom-av1 -cpu-used 8 -usage realtime -b:v 100k -pix_fmt yuv420p10le -c:a libopus'),
  coded('vp8.webm', '-c:v libvpx -deadline realtime -cpu-used 8 -c:a libvorbis'),
  coded('vp9.webm', '-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus'),
  coded('vp9-through.webm', '-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -pix_fmt yuva420p -c:a libopus'),
  coded('recorded.webm', '-c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus -live 1'),
  coded('mpeg1.mpg', '-c:v mpeg1video -c:a mp2'),
  coded('mpeg2.mpg', '-c:v mpeg2video -c:a mp2'),
  coded('mpeg2-fields.ts', '-vf interlace -c:v mpeg2video -flags +ildct+ilme -c:a ac3', { picture: 'testsrc2=s=160x96:r=50:d=0.7' }),
  coded('mpeg4.avi', '-c:v mpeg4 -c:a mp3'),
  coded('msmpeg4.avi', '-c:v msmpeg4 -c:a mp3'),
  coded('windows.wmv', '-c:v wmv2 -c:a wmav2'),
  coded('free.ogv', '-c:v libtheora -c:a libvorbis'),
  coded('camera.avi', '-c:v mjpeg -pix_fmt yuvj420p -c:a pcm_s16le'),
  coded('studio.mov', '-c:v prores_ks -profile:v 0 -c:a pcm_s24le'),
  coded('tape.avi', '-c:v dvvideo -pix_fmt yuv420p -c:a pcm_s16le', { picture: 'testsrc2=s=720x576:r=25:d=0.6' }),
  coded('flash.flv', '-c:v flv1 -ar 44100 -c:a mp3'),
  coded('old-phone.3gp', `-s 176x144 -c:v h263 ${AAC}`, { width: 256, height: 144 }),
  coded('broadcast.ts', `${H264} -c:a ac3`),
  coded('film.mkv', `${H264} -c:a flac`),
  coded('all-colours.mp4', `-c:v libx264 -preset ultrafast -pix_fmt yuv444p ${AAC}`),
  coded('10-bit.mp4', `-c:v libx264 -preset ultrafast -pix_fmt yuv420p10le ${AAC}`),
  coded('lossless.mkv', `-c:v libx264 -preset ultrafast -qp 0 -pix_fmt yuv444p ${AAC}`),
  coded('grey.mp4', `-c:v libx264 -preset ultrafast -pix_fmt gray ${AAC}`),
  coded('screen.mkv', `-c:v libx264rgb -preset ultrafast ${AAC}`),
  coded('full-range.mp4', `-vf scale=out_range=pc -c:v libx264 -preset ultrafast -pix_fmt yuvj420p ${AAC}`),
  // High dynamic range.
  coded('hdr-pq.mp4', hdr('smpte2084')),
  coded('hdr-hlg.mov', hdr('arib-std-b67')),
  // Sounds.
  coded('surround.mkv', `${H264} -ac 6 -c:a eac3`),
  coded('telephone.mov', `${H264} -ar 8000 -c:a pcm_alaw`),
  coded('fine.mkv', `${H264} -ar 96000 -c:a flac`),
  coded('apple.mov', `${H264} -c:a alac`),
  coded('hush.mp4', `${H264} -af volume=0 ${AAC}`),
  coded('loud.mp4', `${H264} -af volume=40dB ${AAC}`),
  coded('whisper.mp4', `${H264} -af volume=-40dB ${AAC}`),
  coded('goes-on.mp4', `${H264} ${AAC}`, { tone: 'sine=d=2' }),
  coded('breath.mp4', `${H264} ${AAC}`, { tone: 'sine=d=0.05' }),
  coded('two-voices.mkv', `-map 0:v -map 1:a -map 1:a ${H264} ${AAC}`),
  coded('no-sound.mp4', H264, { tone: null }),
  coded('nothing-in-sound.mkv', `${H264} -af aselect=0 ${AAC}`, { sound: false }),
  coded('ten-channels.mov', `${H264} -c:a pcm_s16le`, { tone: `aevalsrc=${Array.from({ length: 10 }, () => 'sin(440*t)').join('|')}:d=0.7` }),
  // Sizes and shapes.
  coded('odd-sides.mp4', `-vf format=yuv444p,crop=159:89 -c:v libx264 -preset ultrafast -pix_fmt yuv444p ${AAC}`, { width: 159, height: 89 }),
  coded('stamp.mp4', `${H264} ${AAC}`, { picture: 'testsrc2=s=16x16:r=25:d=0.7', width: 16, height: 16 }),
  coded('ribbon.mp4', H264, { picture: 'testsrc2=s=1280x20:r=25:d=0.6', tone: null }),
  coded('tower.mp4', H264, { picture: 'testsrc2=s=36x640:r=25:d=0.6', tone: null }),
  coded('stretched.mp4', `-vf setsar=2 ${H264} ${AAC}`, { width: 320, height: 90 }),
  coded('lying-shape.mkv', `-vf setsar=1/5000 ${H264} ${AAC}`),
  turned('left.mp4', 90, { width: 90, height: 160, sound: false }),
  turned('over.mp4', 180, { width: 160, height: 90, sound: false }),
  turned('right.mov', 270, { width: 90, height: 160, sound: false }),
  // Rates and times.
  coded('slow.mp4', `${H264} ${AAC}`, { picture: 'testsrc2=s=160x90:r=1:d=3', tone: 'sine=d=3' }),
  coded('photographs.mp4', H264, { picture: 'testsrc2=s=160x90:r=1/5:d=15', tone: null }),
  coded('one-picture.mkv', `${H264} ${AAC}`, { picture: 'testsrc2=s=160x90:r=25:d=0.04', tone: 'sine=d=3' }),
  joined('joined.mpg', 90, {}),
  coded('fast.mp4', `${H264} ${AAC}`, { picture: 'testsrc2=s=160x90:r=120:d=0.6' }),
  coded('cinema.mov', `${H264} ${AAC}`, { picture: 'testsrc2=s=160x90:r=24000/1001:d=0.7' }),
  coded('uneven.mkv', `-vf select='not(mod(n\\,3)*lt(mod(n\\,7)\\,4))' -vsync vfr ${H264} ${AAC}`),
  coded('begins-late.ts', `-output_ts_offset 3600 ${H264} ${AAC}`),
  coded('sound-late.mkv', `-af asetpts=PTS+0.4/TB ${H264} ${AAC}`),
  coded('picture-late.mkv', `-vf setpts=PTS+0.4/TB ${H264} ${AAC}`),
  // Cut off, damaged, and lying about themselves.
  changed('cut.mp4', { seconds: 6 }, half, { fails: 'TRUNCATED' }),
  changed('cut-behind-index.mp4', { seconds: 6, switches: `${H264} ${AAC} -movflags +faststart` }, half, { fails: 'TRUNCATED' }),
  changed('cut.ts', { kind: 'ts' }, half, {}),
  changed('cut-live.webm', { kind: 'webm', switches: '-c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus -live 1', seconds: 2 }, half, {}),
  changed('noise-inside.mp4', { seconds: 3 }, scramble, { fails: 'DAMAGED' }),
  changed('says-hours.mp4', {}, write('mvhd', 16, 0x7fff_ffff), {}),
  changed('says-huge.mp4', {}, write('avc1', 24, 0x3fff_3fff), {}),
  changed('more-behind.mp4', {}, (film) => Buffer.concat([film, Buffer.alloc(5_000, 'more')]), {}),
  changed('named-wrongly.avi', {}, (film) => film, {}),
  coded('blink.mp4', `${H264} ${AAC}`, { picture: 'testsrc2=s=160x90:r=25:d=0.2', tone: 'sine=d=0.2', fails: 'TOO_SHORT' }),
  coded('wall.mp4', H264, { picture: 'testsrc2=s=4200x32:r=25:d=0.6', tone: null, fails: 'PICTURE_TOO_LARGE' }),
  coded('dot.mp4', '-c:v libx264 -preset ultrafast -pix_fmt yuv444p', { picture: 'testsrc2=s=12x12:r=25:d=0.6', tone: null, fails: 'PICTURE_TOO_SMALL' }),
  coded('archive.mkv', '-c:v ffv1 -c:a pcm_s16le', { fails: 'CODEC_UNKNOWN' }),
  coded('moving.gif', '', { tone: null, fails: 'NOT_A_FILM' }),
  coded('voice.m4a', AAC, { picture: null, fails: 'SOUND_ONLY' }),
  bytes('empty.mp4', '', 'FILE_EMPTY'),
  bytes('list.m3u8', '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n', 'NOT_A_FILM'),
  bytes('noise.mkv', Buffer.alloc(50_000, 'noise'), 'NOT_A_FILM'),
  bytes('head-alone.mp4', Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'), 'TRUNCATED'),
];

/** Real footage that is no part of the project; where it is missing, the films made above have to do. */
const FOOTAGE = new URL('../../../../shared/media/', import.meta.url).pathname;
const REAL: [string, Verdict, seconds?: number][] = [
  ['odd/AudioVideoInterleave.avi', { fails: 'PICTURE_TOO_SMALL' }],
  ['odd/FlashVideo.flv', { fails: 'NOT_A_FILM' }],
  ['odd/Mpeg4.mp4', { fails: 'NO_PICTURE' }],
  ['odd/WindowsMediaVideo.wmv', { fails: 'PICTURE_TOO_SMALL' }],
  ['odd/mp4-with-audio.mp4', { fails: 'SOUND_ONLY' }],
  ['odd/portrait-rotated.mov', { width: 240, height: 426, sound: true }],
  ['odd/script-named.mp4', { fails: 'NOT_A_FILM' }],
  ['odd/sound-only.m4a', { fails: 'SOUND_ONLY' }],
  ['odd/truncated.mp4', { fails: 'TRUNCATED' }],
  ['odd/webm.webm', { fails: 'PICTURE_TOO_SMALL' }],
  ['people-passing.mp4', { width: 768, height: 432, sound: false }, 1],
  ['sign-learn.mkv', { width: 640, height: 480, sound: false }],
  ['sign-school.mkv', { width: 640, height: 480, sound: false }],
  ['street-with-sound.mp4', { width: 768, height: 432, sound: true }, 1],
];

/** Of the long ones their first second, as it is. */
export const REAL_FILMS: (OddFilm & { there: boolean })[] = REAL.map(([path, verdict, seconds]) => ({
  name: path.split('/').at(-1) ?? path,
  ...verdict,
  there: existsSync(`${FOOTAGE}${path}`),
  make: async (_, to) => void (await (seconds ? ffmpeg(['-i', `${FOOTAGE}${path}`, '-t', String(seconds), '-c', 'copy', to]) : copyFile(`${FOOTAGE}${path}`, to))),
}));
