// Instruments made of numbers. Everything is stereo, 48,000 samples a second, added into one pair of arrays.
import { chance } from '../draw/motion.mjs';

export const RATE = 48_000;
export const hertz = (note) => 440 * 2 ** ((note - 69) / 12);

/** @param {number} seconds */
export const silence = (seconds) => [new Float32Array(Math.ceil(seconds * RATE)), new Float32Array(Math.ceil(seconds * RATE))];

/** Adds a voice: `sample(i, time)` for `seconds`, at `at`. `pan` -1..1, equal power. */
function voice([left, right], at, seconds, gain, pan, sample) {
  const first = Math.max(0, Math.round(at * RATE));
  const n = Math.min(left.length - first, Math.round(seconds * RATE));
  const l = gain * Math.cos(((pan + 1) * Math.PI) / 4);
  const r = gain * Math.sin(((pan + 1) * Math.PI) / 4);
  for (let i = 0; i < n; i++) {
    const x = sample(i, i / RATE);
    left[first + i] += x * l;
    right[first + i] += x * r;
  }
}
const fade = (t, seconds, rise, fall) => Math.min(1, t / rise) * Math.min(1, Math.max(0, (seconds - t) / fall));

/** A plucked string (Karplus and Strong, 1983). */
export function pluck(to, at, note, { gain = 0.25, pan = 0, seconds = 2.4, soft = 0.5 } = {}) {
  const size = Math.max(2, Math.round(RATE / hertz(note)));
  const dice = chance(`pluck ${note} ${Math.round(at * 1000)}`);
  const ring = new Float32Array(size).map(() => dice() * 2 - 1);
  for (let k = 0; k < 3; k++) for (let i = 0; i < size; i++) ring[i] = ring[i] * (1 - soft * 0.5) + ring[(i + size - 1) % size] * soft * 0.5;
  let at0 = 0;
  voice(to, at, seconds, gain, pan, (_, t) => {
    const x = ring[at0];
    ring[at0] = (x + ring[(at0 + 1) % size]) * 0.4985;
    at0 = (at0 + 1) % size;
    return x * Math.min(1, (seconds - t) * 4);
  });
}

/** A bar of wood or a thumb piano: sine, modulated by one that fades sooner. */
export function mallet(to, at, note, { gain = 0.2, pan = 0, seconds = 1.6, bright = 1, ratio = 4 } = {}) {
  const w = hertz(note) * 2 * Math.PI;
  voice(to, at, seconds, gain, pan, (_, t) => Math.sin(w * t + bright * Math.exp(-t * 16) * Math.sin(w * ratio * t)) * Math.exp(-t * (3.2 / seconds) * 1.6) * Math.min(1, t * 400) * Math.min(1, (seconds - t) * 20));
}

/** A bell: partials that are not in tune with each other. */
export function chime(to, at, note, { gain = 0.1, pan = 0, seconds = 3.4 } = {}) {
  const w = hertz(note) * 2 * Math.PI;
  const parts = [[1, 1, 1.2], [2.01, 0.5, 1.9], [2.76, 0.35, 2.6], [5.4, 0.2, 4.4]];
  voice(to, at, seconds, gain, pan, (_, t) => parts.reduce((sum, [f, a, d]) => sum + a * Math.sin(w * f * t) * Math.exp(-t * d), 0) * Math.min(1, t * 300) * Math.min(1, (seconds - t) * 6));
}

/** A bed of strings: seven saws of few partials, slowly opening. */
export function pad(to, at, seconds, notes, { gain = 0.05, rise = 1.4, fall = 1.8, bright = 0.5 } = {}) {
  notes.forEach((note, k) => {
    for (const [detune, pan] of [[-0.06, -0.6], [0.05, 0.6], [0, 0]]) {
      const w = hertz(note + detune) * 2 * Math.PI;
      const top = Math.min(9, Math.floor(7_000 / hertz(note)));
      voice(to, at, seconds, gain / Math.sqrt(notes.length), pan * (0.5 + 0.5 * ((k % 3) / 2)), (_, t) => {
        const open = bright * (0.55 + 0.45 * Math.sin(t * 0.6 + k));
        let x = 0;
        for (let p = 1, a = 1; p <= top; p++, a *= 0.3 + open * 0.42) x += (Math.sin(w * p * t + k + p) * a) / p;
        return x * fade(t, seconds, rise, fall) * (1 + 0.06 * Math.sin(t * 4.6 + k));
      });
    }
  });
}

/** A wooden flute: sine with breath and vibrato. */
export function flute(to, at, note, seconds, { gain = 0.12, pan = 0.1 } = {}) {
  const dice = chance(`flute ${at}`);
  let phase = 0;
  let low = 0;
  voice(to, at, seconds, gain, pan, (_, t) => {
    phase += ((hertz(note) * (1 + 0.006 * Math.sin(t * 33) * Math.min(1, t * 2.4))) * 2 * Math.PI) / RATE;
    low += 0.12 * (dice() * 2 - 1 - low);
    return (Math.sin(phase) + 0.22 * Math.sin(phase * 2) + 0.07 * Math.sin(phase * 3) + low * 0.35) * fade(t, seconds, 0.07, 0.16);
  });
}

export function bass(to, at, note, seconds, { gain = 0.24 } = {}) {
  const w = hertz(note) * 2 * Math.PI;
  voice(to, at, seconds, gain, 0, (_, t) => (Math.sin(w * t) + 0.25 * Math.sin(w * 2 * t) + 0.1 * Math.sin(w * 3 * t)) * Math.exp(-t * 1.1) * fade(t, seconds, 0.012, 0.1));
}

/** A hand on a drum. `tone` in hertz. */
export function drum(to, at, { gain = 0.4, tone = 92, pan = 0, seconds = 0.5, slap = 0.25 } = {}) {
  const dice = chance(`drum ${Math.round(at * 1000)}`);
  let phase = 0;
  voice(to, at, seconds, gain, pan, (_, t) => {
    phase += (tone * (1 + 1.1 * Math.exp(-t * 32)) * 2 * Math.PI) / RATE;
    return (Math.sin(phase) * Math.exp(-t * 9) + (dice() * 2 - 1) * slap * Math.exp(-t * 70)) * Math.min(1, (seconds - t) * 20);
  });
}
/** Seeds in a gourd. */
export function shaker(to, at, { gain = 0.07, pan = 0.3, seconds = 0.12 } = {}) {
  const dice = chance(`shaker ${Math.round(at * 1000)}`);
  let last = 0;
  voice(to, at, seconds, gain, pan, (_, t) => {
    const x = dice() * 2 - 1;
    const high = x - last;
    last = x;
    return high * Math.sin(Math.min(1, t / seconds) * Math.PI) ** 2;
  });
}
/** Two hands, a little apart, in a room. */
export function claps(to, at, { gain = 0.14, pan = 0, many = 3 } = {}) {
  for (let k = 0; k < many; k++) {
    const dice = chance(`clap ${at} ${k}`);
    let band = 0;
    let before = 0;
    voice(to, at + dice() * 0.016, 0.13, gain / Math.sqrt(many), pan + (dice() - 0.5) * 0.8, (_, t) => {
      before = before * 0.72 + (dice() * 2 - 1) * 0.5 - band * 0.16;
      band += before * 0.3;
      return before * Math.exp(-t * 42);
    });
  }
}

/** Wind, a page, something that passes: noise through a band that moves from one pitch to another. */
export function whoosh(to, at, seconds, { gain = 0.08, from = 400, until = 1400, pan = [-0.5, 0.5] } = {}) {
  const dice = chance(`whoosh ${at}`);
  let low = 0;
  let band = 0;
  const [left, right] = to;
  const first = Math.max(0, Math.round(at * RATE));
  const n = Math.min(left.length - first, Math.round(seconds * RATE));
  for (let i = 0; i < n; i++) {
    const k = i / n;
    const f = (2 * Math.sin((Math.PI * (from + (until - from) * k)) / RATE));
    low += f * band;
    band += f * (dice() * 2 - 1 - low - 0.6 * band);
    const x = band * gain * Math.sin(k * Math.PI) ** 1.5;
    const p = ((pan[0] + (pan[1] - pan[0]) * k + 1) * Math.PI) / 4;
    left[first + i] += x * Math.cos(p);
    right[first + i] += x * Math.sin(p);
  }
}
/** A bird says something short. */
export function bird(to, at, { gain = 0.04, pan = 0, pitch = 3_100 } = {}) {
  const dice = chance(`bird ${at}`);
  const notes = 2 + Math.floor(dice() * 4);
  for (let k = 0; k < notes; k++) {
    const base = pitch * (0.85 + dice() * 0.4);
    const slide = (dice() - 0.4) * 900;
    let phase = 0;
    voice(to, at + k * (0.09 + dice() * 0.07), 0.085, gain, pan, (_, t) => {
      phase += ((base + slide * (t / 0.085)) * 2 * Math.PI) / RATE;
      return Math.sin(phase) * Math.sin((t / 0.085) * Math.PI);
    });
  }
}
/** Drops of water. */
export function drop(to, at, { gain = 0.12, pan = 0, pitch = 900 } = {}) {
  let phase = 0;
  voice(to, at, 0.16, gain, pan, (_, t) => {
    phase += (pitch * (1 + t * 5.5) * 2 * Math.PI) / RATE;
    return Math.sin(phase) * Math.exp(-t * 26);
  });
}
/** A step on stone or grass. */
export function footstep(to, at, { gain = 0.06, pan = 0 } = {}) {
  drum(to, at, { gain, tone: 130, pan, seconds: 0.09, slap: 0.9 });
}
/** A quiet hum of people who speak; no word of it can be understood. */
export function murmur(to, at, seconds, { gain = 0.03, voices = 9 } = {}) {
  for (let k = 0; k < voices; k++) {
    const dice = chance(`murmur ${at} ${k}`);
    const pitch = 95 + dice() * 130;
    const pan = dice() * 1.6 - 0.8;
    const pace = 2.4 + dice() * 2.2;
    const own = dice() * 40;
    let phase = 0;
    let [a, b] = [0, 0];
    let [c, d] = [0, 0];
    voice(to, at, seconds, gain, pan, (_, t) => {
      const talk = Math.max(0, Math.sin(t * pace * 2 + own) * 0.6 + Math.sin(t * pace * 0.7 + own * 2) * 0.6);
      phase += (pitch * (1 + 0.12 * Math.sin(t * pace + own))) / RATE;
      const source = (phase % 1) * 2 - 1;
      const f1 = 2 * Math.sin((Math.PI * (480 + 260 * Math.sin(t * pace * 1.3 + own))) / RATE);
      const f2 = 2 * Math.sin((Math.PI * (1_350 + 500 * Math.sin(t * pace * 0.9 + own * 3))) / RATE);
      a += f1 * b;
      b += f1 * (source - a - 0.25 * b);
      c += f2 * d;
      d += f2 * (source - c - 0.2 * d);
      return (b * 0.7 + d * 0.3) * talk * fade(t, seconds, 0.9, 1.1);
    });
  }
}

/** A room around it all: eight combs and four all-passes a side, after Schroeder (1962) and Moorer (1979). */
export function room([left, right], { wet = 0.22, long = 0.83 } = {}) {
  for (const [side, spread] of [[left, 0], [right, 23]]) {
    const out = new Float32Array(side.length);
    for (const size of [1557, 1617, 1491, 1422, 1277, 1356, 1188, 1116]) {
      const ring = new Float32Array(size + spread);
      let at = 0;
      let low = 0;
      for (let i = 0; i < side.length; i++) {
        const y = ring[at];
        low = y * 0.72 + low * 0.28;
        ring[at] = side[i] + low * long;
        at = (at + 1) % ring.length;
        out[i] += y / 8;
      }
    }
    for (const size of [225, 556, 441, 341]) {
      const ring = new Float32Array(size + spread);
      let at = 0;
      for (let i = 0; i < out.length; i++) {
        const y = ring[at];
        const x = out[i];
        ring[at] = x + y * 0.5;
        out[i] = y - x * 0.5;
        at = (at + 1) % ring.length;
      }
    }
    for (let i = 0; i < side.length; i++) side[i] = side[i] * (1 - wet * 0.4) + out[i] * wet * 1.7;
  }
}
