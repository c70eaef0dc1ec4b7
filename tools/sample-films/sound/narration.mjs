import { execFileSync } from 'node:child_process';
import { RATE } from './synth.mjs';

const WORDS_PER_MINUTE = 140;

/** Whether espeak-ng can be run here. */
export function canSpeak() {
  try {
    execFileSync('espeak-ng', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function samples(wav) {
  const data = wav.indexOf('data') + 8;
  const rate = wav.readUInt32LE(24);
  const count = Math.floor((wav.length - data) / 2);
  const source = Float32Array.from({ length: count }, (_, i) => wav.readInt16LE(data + i * 2) / 32768);
  const wanted = new Float32Array(Math.floor((count * RATE) / rate));
  for (let i = 0; i < wanted.length; i += 1) {
    const at = (i * rate) / RATE;
    const low = Math.floor(at);
    wanted[i] = source[low] + ((source[low + 1] ?? 0) - source[low]) * (at - low);
  }
  return wanted;
}

function trimmed(sound) {
  const loud = (value) => Math.abs(value) > 0.006;
  const first = sound.findIndex(loud);
  const last = sound.findLastIndex(loud);
  return sound.subarray(Math.max(0, first - 400), last + 1800);
}

/** Takes the edge off the synthetic voice: softer highs and a short room around it. */
function softened(sound) {
  const room = [
    [0.023, 0.16],
    [0.041, 0.11],
    [0.067, 0.07],
  ].map(([delay, gain]) => [Math.round(delay * RATE), gain]);
  const out = new Float32Array(sound.length + Math.round(0.12 * RATE));
  let low = 0;
  let peak = 0.01;
  for (let i = 0; i < out.length; i += 1) {
    low += ((sound[i] ?? 0) - low) * 0.5;
    out[i] = low + room.reduce((sum, [delay, gain]) => sum + gain * (sound[i - delay] ?? 0), 0);
    peak = Math.max(peak, Math.abs(out[i]));
  }
  return out.map((value) => (value / peak) * 0.62);
}

/** One sentence in the voice of a story, as samples at 48 kHz. */
export function speak(text, { espeak, pitch = 46, rate = WORDS_PER_MINUTE }) {
  const wav = execFileSync('espeak-ng', ['-v', espeak, '-s', String(rate), '-p', String(pitch), '-g', '2', '--stdout', text], {
    maxBuffer: 1 << 26,
  });
  return softened(trimmed(samples(wav)));
}
