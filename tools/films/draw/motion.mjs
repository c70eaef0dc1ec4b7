// Time and chance. All chance of a film comes from its name, so that it is the same film every time it is drawn.

/** @param {number} x @param {number} [from] @param {number} [to] */
export const clamp = (x, from = 0, to = 1) => (x < from ? from : x > to ? to : x);
export const lerp = (from, to, t) => from + (to - from) * t;
/** Where `x` stands between two values, 0 to 1. */
export const between = (x, from, to) => clamp((x - from) / (to - from));

export const ease = (t) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);
export const easeIn = (t) => t * t * t;
export const easeOut = (t) => 1 - (1 - t) ** 3;
export const soft = (t) => t * t * (3 - 2 * t);
export const linear = (t) => t;
/** Goes a little over and comes back. */
export const back = (t) => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2;
/** Falls into place and swings out. */
export const spring = (t) => (t <= 0 ? 0 : t >= 1 ? 1 : 1 - Math.exp(-6 * t) * Math.cos(11 * t));

/** Eased progress of what begins at `at` and takes `seconds`. */
export const step = (t, at, seconds = 1, curve = ease) => curve(between(t, at, at + seconds));
/** Comes, stays and goes again: 0 -> 1 -> 0. */
export const span = (t, from, to, fade = 0.6) => soft(between(t, from, from + fade)) * (1 - soft(between(t, to - fade, to)));

/**
 * A value over time.
 * @param {number} t seconds
 * @param {[number, number, ((t: number) => number)?][]} keys at, value, curve on the way to it
 */
export function track(t, keys) {
  if (t <= keys[0][0]) return keys[0][1];
  for (let i = 1; i < keys.length; i++) {
    const [at, value, curve = ease] = keys[i];
    const [before, from] = keys[i - 1];
    if (t <= at) return lerp(from, value, curve((t - before) / (at - before)));
  }
  return keys[keys.length - 1][1];
}

/** Numbers from 0 to 1, the same for the same seed. @param {string | number} seed */
export function chance(seed) {
  let a = 2166136261;
  for (const char of String(seed)) a = Math.imul(a ^ char.charCodeAt(0), 16777619);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let x = Math.imul(a ^ (a >>> 15), 1 | a);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

const hash = (i, seed) => {
  let x = Math.imul(i | 0, 374761393) ^ Math.imul(seed | 0, 668265263);
  x = Math.imul(x ^ (x >>> 13), 1274126177);
  return ((x ^ (x >>> 16)) >>> 0) / 4294967296;
};
/** Smooth chance along a line, -1 to 1. */
export function noise(x, seed = 0) {
  const i = Math.floor(x);
  return lerp(hash(i, seed), hash(i + 1, seed), soft(x - i)) * 2 - 1;
}
/** A breath or a sway: sine with a little irregularity. */
export const sway = (t, seed = 0, speed = 1) => Math.sin(t * speed + seed * 1.7) * 0.7 + Math.sin(t * speed * 1.618 + seed * 4.1) * 0.3;
