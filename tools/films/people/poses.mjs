// What the body does. A pose is where hips, hands (from the shoulder) and feet are; poses are mixed as numbers are.
import { lerp, noise, soft, sway } from '../draw/motion.mjs';

const blinkAt = (t, seed) => {
  const every = 2.9 + (seed % 5) * 0.4;
  const phase = (((t + seed * 0.37) % every) + every) % every;
  return phase < 0.13 ? 1 - Math.abs(phase / 0.065 - 1) : 0;
};

/** Stands and breathes. */
export function stand(t, seed = 0) {
  const breath = Math.sin(t * 1.9 + seed) * 0.5;
  return {
    hip: [0 + sway(t, seed, 0.5) * 0.6, -46 + breath * 0.25],
    lean: 0.8 + sway(t, seed + 3, 0.6) * 0.8,
    head: sway(t, seed + 5, 0.7) * 0.05,
    handNear: [-5 + breath * 0.3, 29.5], handFar: [2, 29.5],
    footNear: [-5, 0], footFar: [5.5, -0.6],
    blink: blinkAt(t, seed), smile: 0.6,
  };
}

/** `cycles` of two steps; 1 cycle moves a body 44 units on. */
export function walk(cycles, seed = 0, swing = 1) {
  const foot = (phase) => {
    const p = ((phase % 1) + 1) % 1;
    if (p < 0.6) return [lerp(13, -14, p / 0.6), 0, p > 0.45 ? ((p - 0.45) / 0.15) * 0.5 : p < 0.08 ? -0.3 * (1 - p / 0.08) : 0];
    const s = (p - 0.6) / 0.4;
    return [lerp(-14, 13, soft(s)), -Math.sin(s * Math.PI) * 8.5, lerp(0.6, -0.3, s)];
  };
  const a = cycles * Math.PI * 2;
  return {
    hip: [0, -45.6 + Math.cos(a * 2 + 0.5) * 1.2],
    lean: 3, head: Math.sin(a * 2) * 0.025,
    handNear: [-Math.cos(a + 0.3) * 13 * swing, 28 - Math.abs(Math.cos(a)) * 3 * swing],
    handFar: [Math.cos(a + 0.3) * 13 * swing, 28 - Math.abs(Math.cos(a)) * 3 * swing],
    footNear: foot(cycles), footFar: foot(cycles + 0.5),
    blink: blinkAt(cycles * 1.1, seed), smile: 0.65,
  };
}

/** Sits on something `high` units above the ground. */
export function sit(t, seed = 0, high = 24) {
  const pose = stand(t, seed);
  return { ...pose, hip: [0, -high - 2], footNear: [19, 0], footFar: [22, -1], handNear: [13, 17], handFar: [13, 16], lean: 2 + sway(t, seed, 0.8) };
}

/** One step of mixing between two poses. */
export function blend(a, b, t) {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const out = { ...(t < 0.5 ? a : b) };
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [from, to] = [a[key], b[key]];
    if (typeof from === 'number' || typeof to === 'number') out[key] = lerp(from ?? 0, to ?? 0, t);
    else if (Array.isArray(from) && Array.isArray(to)) out[key] = from.map((x, i) => lerp(x, to[i] ?? 0, t)).concat(to.slice(from.length).map((x) => x * t));
  }
  return out;
}

/** Raises the near hand and waves. */
export const wave = (t, seed = 0) => ({ ...stand(t, seed), handFar: [15 + Math.sin(t * 9) * 5, -24], smile: 1, head: -0.06 });
/** Both arms up, hops. */
export const cheer = (t, seed = 0) => {
  const hop = Math.max(0, Math.sin(t * 6.2 + seed)) * 7;
  return { ...stand(t, seed), hip: [0, -45 - hop * 0.15], air: hop, handNear: [-15 + Math.sin(t * 7 + seed) * 3, -25], handFar: [15 + Math.cos(t * 7 + seed) * 3, -25], bendNear: -1, smile: 1, mouth: 0.5, gaze: 0.6 };
};
/** Holds the hands out before the body, as around a bowl, a book, a seedling. */
export const offer = (t, seed = 0, hold) => ({ ...stand(t, seed), handNear: [20, 12 + Math.sin(t * 1.7) * 0.8], handFar: [15, 13 + Math.sin(t * 1.7) * 0.8], lean: 2.5, holdNear: hold });
/** Points or reaches with the far hand to a place given from the far shoulder. */
export const reach = (t, seed, to) => ({ ...stand(t, seed), handFar: to, lean: 3 + Math.max(0, to[0] - 20) * 0.1, gaze: to[1] < 0 ? 0.7 : -0.2 });
/** Speaks with the hands. */
export const speak = (t, seed = 0) => ({ ...stand(t, seed), handNear: [12 + noise(t * 2.1, seed) * 5, 14 + noise(t * 2.6, seed + 1) * 7], handFar: [13 + noise(t * 1.9, seed + 2) * 5, 16 + noise(t * 2.4, seed + 3) * 6], mouth: Math.max(0, noise(t * 7, seed + 4)) * 0.9, head: noise(t * 1.4, seed + 6) * 0.08 });
/** Claps. */
export const clap = (t, seed = 0) => {
  const open = Math.abs(Math.sin(t * 7 + seed)) * 5;
  return { ...stand(t, seed), handNear: [14 - open * 0.3, 4 + open], handFar: [10, 2 - open * 0.6], smile: 1 };
};
/** Sways with the music: turns hips, lifts arms in turn. */
export const dance = (t, seed = 0, beat = 2) => {
  const a = t * Math.PI * beat + seed;
  return {
    ...stand(t, seed),
    hip: [Math.sin(a) * 4, -44.5 + Math.abs(Math.cos(a)) * 1.8], lean: -Math.sin(a) * 3, head: Math.sin(a + 0.6) * 0.12,
    handNear: [-8 + Math.sin(a) * 9, 2 - Math.cos(a) * 17], handFar: [9 + Math.sin(a) * 9, 2 + Math.cos(a) * 17], bendNear: -1,
    footNear: [-7 + Math.max(0, Math.sin(a)) * 3, -Math.max(0, Math.sin(a)) * 5], footFar: [7 + Math.min(0, Math.sin(a)) * 3, -1 + Math.min(0, Math.sin(a)) * 5], smile: 1,
  };
};
/** Works at a table before them: both hands move on it. */
export const work = (t, seed = 0) => ({ ...stand(t, seed), lean: 6, gaze: -0.7, head: 0.16, handNear: [19 + Math.sin(t * 2.3 + seed) * 3, 17 + Math.cos(t * 2.9 + seed) * 2], handFar: [17 + Math.cos(t * 2.1 + seed) * 3, 16] });
/** Crouches and has both hands near the ground: holds, draws, sews, plants. */
export const crouch = (t, seed = 0, busy = 1) => ({
  ...stand(t, seed), hip: [-8, -18], lean: 25, head: 0.1, gaze: -0.7, footNear: [-4, 0], footFar: [7, -1],
  handNear: [11 + Math.sin(t * 2.6 + seed) * 3 * busy, 28 + Math.cos(t * 3.1 + seed) * 1.5 * busy], handFar: [9 + Math.cos(t * 2.3 + seed) * 3 * busy, 28],
});
