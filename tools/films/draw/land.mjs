// Hills, ground, water and what grows.
import { at, blob, disc, fill, line, oval, ramp, stroke, through } from './brush.mjs';
import { alpha, darker, lighter, mix } from './colour.mjs';
import { chance, clamp, easeOut, noise, sway } from './motion.mjs';

/** A ridge across the picture; `rough` units high. Goes from `left` to `right` and down to `low`. */
export function drawRidge(c, y, rough, colour, { seed = 1, left = -600, right = 2520, low = 1700, wave = 420, fadeTo = null } = {}) {
  const points = [];
  for (let x = left; x <= right; x += 60) points.push([x, y + noise(x / wave, seed) * rough + noise(x / (wave / 3.1), seed + 9) * rough * 0.22]);
  fill(c, fadeTo ? ramp(c, 0, y - rough, 0, y + 520, [[0, colour], [1, fadeTo]]) : colour, () => {
    through(c, points);
    c.lineTo(right, low);
    c.lineTo(left, low);
    c.closePath();
  });
}
/** Height of such a ridge, for what stands on it. */
export const ridgeAt = (x, y, rough, { seed = 1, wave = 420 } = {}) => y + noise(x / wave, seed) * rough + noise(x / (wave / 3.1), seed + 9) * rough * 0.22;

const LEAVES = { round: '#5f8f5a', poplar: '#4f8566', acacia: '#7f9a4c', palm: '#4c8a5f', pine: '#3f7460', blossom: '#e7a0a4' };

/** A tree of some kind, `high` units; `grown` 0 seed to 1. It sways. */
export function drawTree(c, x, y, high, kind, t, { grown = 1, seed = 0, colour = LEAVES[kind], trunk = '#6a4a3c' } = {}) {
  if (grown <= 0) return;
  const g = easeOut(clamp(grown));
  const s = seed || Math.round(x);
  at(c, x, y, () => {
    const lean = sway(t, s, 0.9) * 0.018;
    c.transform(1, 0, lean, 1, 0, 0);
    const h = high * g;
    const w = Math.max(2, high * 0.055 * g);
    if (kind === 'palm') {
      stroke(c, trunk, w, () => (c.moveTo(0, 0), c.quadraticCurveTo(h * 0.09, -h * 0.5, h * 0.05, -h * 0.86)));
      for (let i = 0; i < 8; i++) {
        const a = -Math.PI * 0.5 + ((i - 3.5) / 3.5) * 1.9 + Math.sin(t * 1.3 + i + s) * 0.04;
        const [ex, ey] = [h * 0.05 + Math.cos(a) * h * 0.36, -h * 0.86 + Math.sin(a) * h * 0.22 + h * 0.1];
        fill(c, i % 2 ? colour : darker(colour, 0.16), () => {
          c.moveTo(h * 0.05, -h * 0.88);
          c.quadraticCurveTo((h * 0.05 + ex) / 2, Math.min(-h * 0.9, ey) - h * 0.13, ex, ey);
          c.quadraticCurveTo((h * 0.05 + ex) / 2, Math.min(-h * 0.86, ey) - h * 0.03, h * 0.05, -h * 0.84);
        });
      }
      return;
    }
    stroke(c, trunk, w, () => (c.moveTo(0, 0), c.quadraticCurveTo(w * 0.4, -h * 0.3, 0, -h * 0.62)));
    if (kind !== 'poplar' && kind !== 'pine') stroke(c, trunk, w * 0.5, () => (c.moveTo(0, -h * 0.36), c.quadraticCurveTo(h * 0.06, -h * 0.46, h * 0.14, -h * 0.56)));
    const shade = darker(colour, 0.16);
    const shine = lighter(colour, 0.16);
    if (kind === 'poplar') {
      oval(c, 0, -h * 0.58, h * 0.145, h * 0.43, shade);
      oval(c, -h * 0.02, -h * 0.6, h * 0.11, h * 0.4, colour);
    } else if (kind === 'pine') {
      for (let i = 0; i < 4; i++) fill(c, i % 2 ? colour : shade, () => {
        const low = -h * (0.16 + i * 0.2);
        const half = h * (0.24 - i * 0.045);
        c.moveTo(-half, low);
        c.quadraticCurveTo(0, low + h * 0.05, half, low);
        c.lineTo(0, low - h * 0.34);
      });
    } else if (kind === 'acacia') {
      oval(c, 0, -h * 0.7, h * 0.48, h * 0.13, shade);
      oval(c, -h * 0.06, -h * 0.75, h * 0.38, h * 0.11, colour);
      oval(c, h * 0.1, -h * 0.79, h * 0.2, h * 0.05, shine);
    } else {
      const dice = chance(`tree ${s}`);
      const puffs = [[-0.2, -0.6, 0.2], [0.2, -0.58, 0.21], [0, -0.76, 0.24], [-0.12, -0.72, 0.18], [0.13, -0.78, 0.16]];
      puffs.forEach(([px, py, r], i) => disc(c, px * h * 1.05, py * h, r * h * (0.92 + dice() * 0.2), i < 2 ? shade : colour));
      disc(c, -0.08 * h, -0.83 * h, 0.1 * h, shine);
    }
  });
}

/** A sprout with two, then more leaves. `droop` -1 to 1 lets it hang to a side. */
export function drawSprout(c, x, y, high, grown, t, colour = '#6d9a4f', droop = 0) {
  if (grown <= 0) return;
  const g = clamp(grown);
  const hangs = Math.abs(droop);
  at(c, x, y, () => {
    const bend = sway(t, x, 1.2) * high * 0.05 + droop * high * 0.42;
    const tip = -high * g * (1 - hangs * 0.42);
    const arch = -high * g * (0.5 + hangs * 0.42);
    stroke(c, darker(colour, 0.12), high * 0.05, () => (c.moveTo(0, 0), c.quadraticCurveTo(hangs ? 0 : bend * 0.4, arch, bend, tip)));
    for (let i = 0; i < 6; i++) {
      const up = (i + 1.2) / 7;
      const open = clamp((g - up * 0.8) * 4);
      if (open <= 0) continue;
      const side = i % 2 ? 1 : -1;
      const [lx, ly] = hangs ? [bend * up * up, 2 * (1 - up) * up * arch + up * up * tip] : [bend * up * 0.8, -high * g * up];
      const size = high * 0.26 * open * (1 - up * 0.35);
      blob(c, i % 2 ? colour : lighter(colour, 0.1), [[lx, ly], [lx + side * size * 0.5, ly - size * 0.55 * (1 - hangs * 1.5)], [lx + side * size * (1 - hangs * 0.45), ly - size * 0.45 * (1 - hangs * 3)], [lx + side * size * (0.6 - hangs * 0.45), ly + size * (0.05 + hangs * 0.6)]]);
    }
  });
}

/** Grass along a line. */
export function drawGrass(c, left, right, y, colour, t, { every = 26, high = 15, seed = 'grass' } = {}) {
  const dice = chance(seed);
  for (let x = left; x < right; x += every * (0.5 + dice())) {
    const h = high * (0.5 + dice());
    const bend = Math.sin(t * 1.4 + x * 0.02) * 3 + (dice() - 0.5) * 7;
    stroke(c, mix(colour, '#1d3a2c', dice() * 0.3), 2.6, () => (c.moveTo(x, y), c.quadraticCurveTo(x + bend * 0.2, y - h * 0.6, x + bend, y - h)));
  }
}

/** Water with moving lines of light. */
export function drawWater(c, left, top, right, low, colour, t, shine = '#fff3d0') {
  fill(c, ramp(c, 0, top, 0, low, [[0, lighter(colour, 0.22)], [1, darker(colour, 0.25)]]), () => c.rect(left, top, right - left, low - top));
  const dice = chance(`water ${left}`);
  for (let i = 0; i < 46; i++) {
    const y = top + 6 + (low - top) * dice() ** 1.6;
    const w = (30 + dice() * 120) * (0.4 + (y - top) / (low - top));
    const x = left + ((dice() * (right - left) + t * (6 + dice() * 14)) % (right - left));
    line(c, alpha(shine, 0.12 + 0.12 * Math.sin(t * 1.6 + i)), 2.2, [[x, y], [x + w, y]]);
  }
}
/** Clouds of flowers on the ground. */
export function drawFlowers(c, left, right, y, t, colours, { count = 30, seed = 'flowers', grown = 1, high = 34 } = {}) {
  const dice = chance(seed);
  for (let i = 0; i < count; i++) {
    const x = left + (right - left) * dice();
    const h = high * (0.5 + dice() * 0.7);
    const late = dice() * 0.6;
    const g = easeOut(clamp((grown - late) / 0.4));
    const colour = colours[Math.floor(dice() * colours.length)];
    if (g <= 0) continue;
    const bend = sway(t, i, 1.1) * 2.5;
    stroke(c, '#54804c', 2.2, () => (c.moveTo(x, y), c.quadraticCurveTo(x, y - h * g * 0.6, x + bend, y - h * g)));
    for (let p = 0; p < 5; p++) disc(c, x + bend + Math.cos((p / 5) * 6.283) * 4.4 * g, y - h * g + Math.sin((p / 5) * 6.283) * 4.4 * g, 3.9 * g, colour);
    disc(c, x + bend, y - h * g, 2.7 * g, '#ffe3a0');
  }
}
