import { writeFile } from 'node:fs/promises';
import { compose } from './sound/music.mjs';
import { speak } from './sound/narration.mjs';
import { RATE } from './sound/synth.mjs';
import { timetable } from './film.mjs';

const BEFORE_SPEECH = 0.55;
const MUSIC_ALONE = 0.85;
const MUSIC_WITHOUT_SPEECH = 1.9;
const MUSIC_BENEATH_SPEECH = 0.34;
const DUCK_SECONDS = 0.35;

/** The spoken sentences of a story with their place in the film; refuses one that is longer than its scene. */
export function narrate(story) {
  if (!story.voice) return [];
  return timetable(story).scenes.map(({ scene, start, end }, i) => {
    const sound = speak(scene.say ?? scene.lines[story.voice.language], story.voice);
    const from = start + BEFORE_SPEECH;
    const to = from + sound.length / RATE;
    if (to > end + 0.15) throw new Error(`${story.slug}: sentence ${i + 1} ends at ${to.toFixed(2)} s but its scene at ${end} s`);
    return { from, to, sound };
  });
}

function duck(t, spoken) {
  let gain = MUSIC_ALONE;
  for (const { from, to } of spoken) {
    const outside = Math.max(from - t, t - to, 0);
    gain = Math.min(gain, MUSIC_BENEATH_SPEECH + (MUSIC_ALONE - MUSIC_BENEATH_SPEECH) * Math.min(1, outside / DUCK_SECONDS));
  }
  return gain;
}

function wav([left, right]) {
  const out = Buffer.alloc(44 + left.length * 4);
  out.write('RIFF', 0);
  out.writeUInt32LE(out.length - 8, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(1, 20);
  out.writeUInt16LE(2, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * 4, 28);
  out.writeUInt16LE(4, 32);
  out.writeUInt16LE(16, 34);
  out.write('data', 36);
  out.writeUInt32LE(left.length * 4, 40);
  for (let i = 0; i < left.length; i += 1) {
    out.writeInt16LE(Math.round(Math.tanh(left[i]) * 32000), 44 + i * 4);
    out.writeInt16LE(Math.round(Math.tanh(right[i]) * 32000), 46 + i * 4);
  }
  return out;
}

/** Mixes music and narration of a story into a WAV file. */
export async function writeSound(story, spoken, target) {
  const { seconds } = timetable(story);
  const track = compose(story, seconds);
  for (const side of track) {
    for (let i = 0; i < side.length; i += 1) {
      const t = i / RATE;
      side[i] *= (story.voice ? duck(t, spoken) : MUSIC_WITHOUT_SPEECH) * Math.min(1, t / 0.15, Math.max(0, seconds - t) / 1.1);
    }
    for (const { from, sound } of spoken) {
      const start = Math.round(from * RATE);
      for (let i = 0; i < sound.length && start + i < side.length; i += 1) side[start + i] += sound[i] * 0.85;
    }
  }
  await writeFile(target, wav(track));
}
