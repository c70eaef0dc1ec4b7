// How somebody gets from one place to the next, and from one doing to the next, without sliding and without a jump.
import { clamp, linear, soft, track } from '../draw/motion.mjs';
import { blend, walk } from './poses.mjs';

/** One doing after the other. @param {object} first pose @param {...[number, object, number?]} later from when, pose, seconds of the change */
export const acts = (t, first, ...later) => later.reduce((now, [from, pose, seconds = 0.45]) => (t <= from ? now : blend(now, pose, soft(clamp((t - from) / seconds)))), first);

/** Turns round as paper does, from one side to the other. */
export const turns = (t, when, from = -1, seconds = 0.2) => {
  const k = clamp((t - when) / seconds);
  const x = from * Math.cos(k * Math.PI);
  return Math.abs(x) < 0.4 ? Math.sign(x || 1) * 0.4 : x;
};

const SAMPLES = [-0.12, -0.06, 0, 0.06, 0.12];

/** Which way somebody looks, turning round as paper does. @param {(when: number) => number} way -1 or 1 at a time @returns {number} from -1 to 1, never so thin that nothing is seen */
export const turning = (t, way) => {
  const mean = SAMPLES.reduce((sum, off) => sum + way(t + off), 0) / SAMPLES.length;
  return Math.abs(mean) < 0.3 ? 0.3 * Math.sign(mean || way(t)) : mean;
};

/**
 * Walks as far as the feet carry: the steps come from the way, not from the clock.
 * @param {{ size: number }} who @param {[number, number][]} way at which second where
 * @param {{ scale?: number, idle: object, seed?: number, swing?: number, facing?: 1 | -1, carry?: object }} how carry: what is other than in the plain walk
 */
export function goes(who, t, way, { scale = 2.5, idle, seed = 0, swing = 1, facing = 1, carry = {} }) {
  const keys = way.map(([when, x], i) => [when, x, i ? linear : undefined]);
  const x = track(t, keys);
  const speedAt = (when) => (track(when + 0.12, keys) - track(when - 0.12, keys)) / 0.24;
  const speed = speedAt(t);
  const moves = clamp(Math.abs(speed) / 70);
  const looks = (when) => (Math.abs(speedAt(when)) > 7 ? Math.sign(speedAt(when)) : facing);
  const pose = blend(idle, { ...walk(Math.abs(x) / (44 * scale * who.size) * Math.sign(speed || 1) * Math.sign(x || 1), seed, swing), ...carry }, soft(moves));
  return { x, pose, facing: Math.abs(facing) === 1 ? turning(t, looks) : moves > 0.1 ? Math.sign(speed) || facing : facing, moves };
}
