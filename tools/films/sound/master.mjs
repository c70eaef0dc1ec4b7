// Writes sound as WAV and brings it to one loudness.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { RATE } from './synth.mjs';

/** 16 bits, stereo, as ffmpeg reads it. */
export function writeWave(file, [left, right]) {
  const data = Buffer.alloc(44 + left.length * 4);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + left.length * 4, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(2, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 4, 28);
  data.writeUInt16LE(4, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(left.length * 4, 40);
  for (let i = 0; i < left.length; i++) {
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, left[i])) * 32_767), 44 + i * 4);
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, right[i])) * 32_767), 46 + i * 4);
  }
  writeFileSync(file, data);
}

/** Loudness in LUFS and true peak in dBTP (EBU R 128), measured by ffmpeg. */
export function loudness(file) {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return { lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]), peak: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]) };
}

/** Raises or lowers to `lufs`; what would go over -1.5 dB is bent softly. */
export function master(sound, file, lufs = -16) {
  let top = 0;
  for (const side of sound) for (const x of side) top = Math.max(top, Math.abs(x));
  for (const side of sound) for (let i = 0; i < side.length; i++) side[i] *= 0.5 / (top || 1);
  for (let turn = 0; turn < 4; turn++) {
    writeWave(file, sound);
    const heard = loudness(file);
    const gain = 10 ** ((lufs - heard.lufs) / 20);
    if (Math.abs(lufs - heard.lufs) < 0.1) break;
    for (const side of sound) for (let i = 0; i < side.length; i++) {
      const x = side[i] * gain;
      const a = Math.abs(x);
      side[i] = a < 0.6 ? x : Math.sign(x) * (0.6 + 0.24 * Math.tanh((a - 0.6) / 0.24));
    }
  }
  writeWave(file, sound);
  return loudness(file);
}
