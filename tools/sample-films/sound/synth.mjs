export const RATE = 48000;

/** An empty stereo recording. */
export const silence = (seconds) => [new Float32Array(Math.ceil(seconds * RATE)), new Float32Array(Math.ceil(seconds * RATE))];

/** The frequency of a note given in half tones above A at 220 Hz. */
export const pitch = (halfTones) => 220 * 2 ** (halfTones / 12);

function place([left, right], at, length, pan, sample) {
  const start = Math.round(at * RATE);
  const end = Math.min(left.length, start + Math.round(length * RATE));
  for (let i = Math.max(0, start); i < end; i += 1) {
    const value = sample(i - start);
    left[i] += value * (1 - pan);
    right[i] += value * pan;
  }
}

/** A plucked string: noise that circulates in a delay line and grows softer and duller. */
export function pluck(track, rng, { at, frequency, gain = 0.3, seconds = 2.2, pan = 0.5, soft = 0.5 }) {
  const size = Math.max(2, Math.round(RATE / frequency));
  const line = new Float32Array(size);
  let last = 0;
  for (let i = 0; i < size; i += 1) {
    last = last * soft + (rng() * 2 - 1) * (1 - soft);
    line[i] = last;
  }
  let head = 0;
  place(track, at, seconds, pan, (i) => {
    const next = (head + 1) % size;
    const value = line[head];
    line[head] = (line[head] + line[next]) * 0.4985;
    head = next;
    return value * gain * Math.min(1, (seconds * RATE - i) / 4000);
  });
}

/** A pad: slightly detuned sines with a slow beginning and a slow end. */
export function pad(track, { at, frequency, seconds, gain = 0.05, pan = 0.5 }) {
  const step = (2 * Math.PI * frequency) / RATE;
  const whole = seconds * RATE;
  const rise = Math.min(whole / 2, 0.9 * RATE);
  place(track, at, seconds, pan, (i) => {
    const shape = Math.min(1, i / rise, (whole - i) / rise);
    return gain * shape * (Math.sin(i * step) + 0.7 * Math.sin(i * step * 1.003) + 0.25 * Math.sin(i * step * 2.001));
  });
}

/** A small bell: inharmonic partials that ring out. */
export function bell(track, { at, frequency, gain = 0.09, seconds = 2.6, pan = 0.5 }) {
  const partials = [
    [1, 1, 2.4],
    [2.76, 0.45, 4.2],
    [5.4, 0.18, 7],
  ];
  place(track, at, seconds, pan, (i) => {
    const t = i / RATE;
    const ring = partials.reduce(
      (sum, [ratio, share, decay]) => sum + share * Math.exp(-t * decay) * Math.sin(2 * Math.PI * frequency * ratio * t),
      0,
    );
    return gain * Math.min(1, i / 120) * ring;
  });
}

/** Soft rain: filtered noise. */
export function rainfall([left, right], rng, { from, to, gain = 0.02 }) {
  const state = [0, 0];
  for (let i = Math.round(from * RATE); i < Math.min(left.length, to * RATE); i += 1) {
    const shape = Math.min(1, (i / RATE - from) / 0.6, (to - i / RATE) / 0.9);
    [left, right].forEach((side, k) => {
      const white = rng() * 2 - 1;
      state[k] += (white - state[k]) * 0.35;
      side[i] += (white - state[k]) * gain * shape;
    });
  }
}
