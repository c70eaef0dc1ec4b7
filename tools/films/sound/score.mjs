// Music from a page of notes: chords that go with the shots, a tune, and what is heard of the picture.
import { chance } from '../draw/motion.mjs';
import * as S from './synth.mjs';

const ROOTS = { C: 60, D: 62, E: 64, F: 65, G: 67, A: 69, B: 71 };
/** "Am", "F/C", "Dsus", "Cadd9", "Bb" -> notes near middle C and the bass. */
export function chord(name) {
  const [, root, sign, kind, , low] = /^([A-G])([#b]?)(m?(?:7|maj7|sus|add9)?|)(\/([A-G][#b]?))?$/.exec(name) ?? [];
  if (!root) throw new Error(`no chord ${name}`);
  const number = (letter, alter) => ROOTS[letter] + (alter === '#' ? 1 : alter === 'b' ? -1 : 0);
  const base = number(root, sign);
  const third = kind.includes('sus') ? 5 : kind.startsWith('m') && !kind.startsWith('maj') ? 3 : 4;
  const notes = [0, third, 7];
  if (kind.includes('maj7')) notes.push(11);
  else if (kind.includes('7')) notes.push(10);
  if (kind.includes('add9')) notes.push(14);
  const near = notes.map((n) => { let x = base + n - 12; while (x < 55) x += 12; while (x > 68) x -= 12; return x; }).sort((a, b) => a - b);
  let bass = (low ? number(low[0], low[1]) : base) - 24;
  while (bass > 47) bass -= 12;
  while (bass < 33) bass += 12;
  return { notes: near, bass };
}

const PATTERNS = {
  /** Up and down through the chord. */
  arp: (to, at, beat, { notes }, { gain = 1, voice = 'pluck' }) =>
    [0, 1, 2, 3, 2, 1, 2, 1].forEach((k, i) => play(to, voice, at + (i * beat) / 2, notes[k % notes.length] + (k >= notes.length ? 12 : 0) + 12, 0.11 * gain, ((i % 4) - 1.5) * 0.3)),
  /** Long notes one after the other. */
  slow: (to, at, beat, { notes }, { gain = 1, voice = 'pluck' }) => [0, 2, 1].forEach((k, i) => play(to, voice, at + i * beat * 1.33, notes[k % notes.length] + 12, 0.13 * gain, (i - 1) * 0.4)),
  /** Off the beat. */
  lift: (to, at, beat, { notes }, { gain = 1, voice = 'mallet' }) => [0.5, 1.5, 2.5, 3.25, 3.5].forEach((b) => notes.slice(0, 2).forEach((n, k) => play(to, voice, at + b * beat, n + 12, 0.075 * gain, k ? 0.4 : -0.4))),
  /** Like water or a clock: the same figure in sixths of a bar. */
  run: (to, at, beat, { notes }, { gain = 1, voice = 'mallet' }) => Array.from({ length: 16 }, (_, i) => i).forEach((i) => (i % 3 === 2 ? null : play(to, voice, at + (i * beat) / 4, notes[(i * 2) % notes.length] + (i % 4 === 0 ? 24 : 12), 0.055 * gain, Math.sin(i) * 0.5))),
};
function play(to, voice, at, note, gain, pan) {
  if (voice === 'pluck') S.pluck(to, at, note, { gain: gain * 2.1, pan, soft: 0.6 });
  else if (voice === 'mallet') S.mallet(to, at, note, { gain, pan });
  else if (voice === 'kalimba') S.mallet(to, at, note, { gain: gain * 1.15, pan, ratio: 6.2, bright: 0.6, seconds: 1.2 });
  else if (voice === 'bell') S.chime(to, at, note, { gain: gain * 0.55, pan, seconds: 2.2 });
}
const BEATS = {
  none: () => {},
  pulse: (to, at, beat, gain) => [0, 2].forEach((b) => S.drum(to, at + b * beat, { gain: 0.2 * gain, tone: 70 })),
  walk: (to, at, beat, gain) => { for (let b = 0; b < 4; b++) { S.drum(to, at + b * beat, { gain: (b % 2 ? 0.12 : 0.22) * gain, tone: b % 2 ? 118 : 76, pan: b % 2 ? 0.25 : -0.1 }); S.shaker(to, at + (b + 0.5) * beat, { gain: 0.055 * gain }); } },
  hands: (to, at, beat, gain) => [[0, 84, 1], [0.75, 150, 0.5], [1.5, 118, 0.8], [2, 84, 0.9], [2.5, 150, 0.55], [3, 118, 0.8], [3.5, 170, 0.5]].forEach(([b, tone, g], i) => S.drum(to, at + b * beat, { gain: 0.2 * g * gain, tone, pan: i % 2 ? 0.3 : -0.25 })) ?? [0, 1, 2, 3].forEach((b) => S.shaker(to, at + (b + 0.5) * beat, { gain: 0.05 * gain })),
  feast: (to, at, beat, gain) => { BEATS.hands(to, at, beat, gain); [1, 3].forEach((b) => S.claps(to, at + b * beat, { gain: 0.16 * gain, many: 5 })); for (let b = 0; b < 8; b++) S.shaker(to, at + (b * beat) / 2, { gain: 0.045 * gain, pan: b % 2 ? 0.4 : -0.4 }); },
  clock: (to, at, beat, gain) => { for (let b = 0; b < 8; b++) S.shaker(to, at + (b * beat) / 2, { gain: (b % 2 ? 0.03 : 0.055) * gain, seconds: 0.06, pan: b % 2 ? 0.2 : -0.2 }); },
};

/**
 * @typedef {object} Section what is played from `at` seconds on
 * @property {number} at
 * @property {string[]} chords a bar each, repeated until the next section
 * @property {number} [pad] @property {keyof typeof PATTERNS} [figure] @property {'pluck' | 'mallet' | 'kalimba' | 'bell'} [voice] @property {number} [figureGain]
 * @property {keyof typeof BEATS} [beat] @property {number} [beatGain] @property {boolean} [bass]
 *
 * @param {{ bpm: number, sections: Section[], tunes?: { at: number, voice: 'flute' | 'pluck' | 'mallet' | 'kalimba' | 'bell', notes: [number, number][], gain?: number }[],
 *   heard?: [kind: string, at: number, ...rest: unknown[]][] }} score tunes: [note (midi, 0 = rest), beats]
 * @param {number} seconds
 */
export function perform(score, seconds) {
  const to = S.silence(seconds + 0.2);
  const beat = 60 / score.bpm;
  score.sections.forEach((section, i) => {
    const end = score.sections[i + 1]?.at ?? seconds;
    for (let bar = 0, at = section.at; at < end - 0.2; bar++, at += beat * 4) {
      const now = chord(section.chords[bar % section.chords.length]);
      const long = Math.min(beat * 4, end - at);
      if (section.pad ?? 1) S.pad(to, at, long + 1.6, now.notes.concat(now.notes[0] - 12), { gain: 0.042 * (section.pad ?? 1), rise: bar ? 0.7 : 1.6 });
      if (section.bass) { S.bass(to, at, now.bass, beat * 2.4, {}); if (long > beat * 2.6) S.bass(to, at + beat * 2.5, now.bass + 7 > 50 ? now.bass : now.bass + 7, beat * 1.3, { gain: 0.15 }); }
      if (section.figure) PATTERNS[section.figure](to, at, beat, now, { gain: section.figureGain ?? 1, voice: section.voice });
      if (section.beat) BEATS[section.beat](to, at, beat, section.beatGain ?? 1);
    }
  });
  for (const { at, voice, notes, gain = 1 } of score.tunes ?? []) {
    let time = at;
    for (const [note, beats] of notes) {
      if (note) {
        if (voice === 'flute') S.flute(to, time, note, beats * beat * 0.96, { gain: 0.085 * gain });
        else play(to, voice, time, note, 0.16 * gain, 0.05);
      }
      time += beats * beat;
    }
  }
  for (const [kind, at, a, b] of score.heard ?? []) HEARD[kind](to, at, a, b);
  S.room(to, { wet: 0.26 });
  const total = to[0].length;
  for (const side of to) for (let i = 0; i < total; i++) side[i] *= Math.min(1, i / (S.RATE * 0.6)) * Math.min(1, (total - i) / (S.RATE * 2.4));
  return to;
}

const HEARD = {
  /** A light appears: two bells, a fifth apart. */
  light: (to, at, note = 84, gain = 1) => { S.chime(to, at, note, { gain: 0.07 * gain, pan: -0.2 }); S.chime(to, at + 0.09, note + 7, { gain: 0.05 * gain, pan: 0.25 }); },
  /** Lights one after the other. */
  lights: (to, at, count = 6, every = 0.2) => { const scale = [79, 81, 84, 86, 88, 91, 93, 96]; for (let k = 0; k < count; k++) S.chime(to, at + k * every, scale[(k * 3) % scale.length], { gain: 0.045, pan: Math.sin(k * 2.1) * 0.7, seconds: 2 }); },
  pass: (to, at, seconds = 1.4) => S.whoosh(to, at, seconds, {}),
  rise: (to, at, seconds = 3) => S.whoosh(to, at, seconds, { from: 180, until: 2_400, gain: 0.05, pan: [0, 0] }),
  steps: (to, at, count = 8, every = 0.4) => { for (let k = 0; k < count; k++) S.footstep(to, at + k * every, { pan: (k % 2) * 0.2 - 0.1, gain: 0.05 }); },
  birds: (to, at, seconds = 6, gain = 1) => { const dice = chance(`birds ${at}`); for (let t = 0; t < seconds; t += 0.5 + dice() * 1.3) S.bird(to, at + t, { gain: 0.028 * gain, pan: dice() * 1.6 - 0.8, pitch: 2_500 + dice() * 1_600 }); },
  drops: (to, at, count = 5, every = 0.3) => { const dice = chance(`drops ${at}`); for (let k = 0; k < count; k++) S.drop(to, at + k * every * (0.7 + dice() * 0.6), { pitch: 600 + dice() * 700, pan: dice() - 0.5, gain: 0.09 }); },
  people: (to, at, seconds = 5, gain = 1) => S.murmur(to, at, seconds, { gain: 0.026 * gain }),
  drum: (to, at, count = 4, every = 0.3) => { for (let k = 0; k < count; k++) S.drum(to, at + k * every, { gain: 0.2, tone: k % 3 ? 150 : 92 }); },
  claps: (to, at, count = 6, every = 0.24) => { for (let k = 0; k < count; k++) S.claps(to, at + k * every, { many: 7, gain: 0.14 }); },
  knock: (to, at, count = 2, every = 0.2) => { for (let k = 0; k < count; k++) S.drum(to, at + k * every, { gain: 0.22, tone: 210, seconds: 0.12, slap: 0.5 }); },
  page: (to, at) => S.whoosh(to, at, 0.45, { from: 1_600, until: 3_800, gain: 0.06 }),
  coin: (to, at, count = 1, every = 0.2) => { for (let k = 0; k < count; k++) { S.chime(to, at + k * every, 98 + (k % 3), { gain: 0.035, seconds: 0.7 }); S.chime(to, at + k * every + 0.05, 103, { gain: 0.022, seconds: 0.5 }); } },
};
