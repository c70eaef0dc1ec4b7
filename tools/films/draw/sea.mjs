// A coast: waves, rocks, a lighthouse with its beam.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke, through } from './brush.mjs';
import { LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { chance, noise } from './motion.mjs';

/** Rows of waves from `y` down; the nearer, the larger. */
export function drawSea(c, y, low, t, colour, { left = -900, right = 2900, shine = 0.3 } = {}) {
  fill(c, ramp(c, 0, y, 0, low, [[0, lighter(colour, 0.12)], [1, darker(colour, 0.45)]]), () => c.rect(left, y, right - left, low - y));
  for (let row = 0; row < 9; row++) {
    const wy = y + 10 + (row / 9) ** 1.5 * (low - y);
    const size = 5 + row * 3.4;
    fill(c, alpha(row % 2 ? lighter(colour, 0.1) : darker(colour, 0.12), 0.5), () => {
      const points = [];
      for (let x = left; x <= right; x += 70) points.push([x, wy + Math.sin(x * 0.006 * (1 + row * 0.03) + t * (0.8 + row * 0.06) + row * 2) * size + noise(x * 0.01 + t * 0.2, row) * size * 0.5]);
      through(c, points);
      c.lineTo(right, low);
      c.lineTo(left, low);
    });
  }
  const dice = chance('sea shine');
  for (let i = 0; i < 60; i++) {
    const k = dice() ** 1.4;
    const x = left + dice() * (right - left);
    const wy = y + 8 + k * (low - y);
    line(c, alpha('#dfe8ff', shine * (0.4 + 0.6 * Math.sin(t * 1.7 + i * 2))), 1.6 + k * 2, [[x, wy], [x + 26 + k * 80, wy]]);
  }
}

/** A rock in the water; `seen` 0-1: how much of the light falls on it. */
export function drawRock(c, x, y, size, seen = 0) {
  const colour = mix('#171c40', '#8f8a96', seen);
  shape(c, colour, [[x - size, y], [x - size * 0.72, y - size * 0.7], [x - size * 0.2, y - size * 1.12], [x + size * 0.25, y - size * 0.72], [x + size * 0.7, y - size * 0.86], [x + size * 1.05, y]]);
  shape(c, alpha('#fff2cf', 0.22 * seen), [[x - size * 0.2, y - size * 1.12], [x + size * 0.25, y - size * 0.72], [x + size * 0.1, y], [x - size * 0.35, y]]);
  stroke(c, alpha('#eef4ff', 0.5), 4, () => (c.moveTo(x - size * 1.15, y + 2), c.quadraticCurveTo(x, y + 14, x + size * 1.2, y + 2)));
}

/** A lighthouse; `lit` 0-1, `beam` its direction in radians (0 to the right). */
export function drawLighthouse(c, x, y, size, lit, beam, { stripe = '#4f8fa8' } = {}) {
  at(c, x, y, () => {
    fill(c, ramp(c, -60, 0, 60, 0, [[0, '#c9bfae'], [0.6, '#f4ead6'], [1, '#fff8e8']]), () => (c.moveTo(-58, 0), c.lineTo(-36, -360), c.lineTo(36, -360), c.lineTo(58, 0)));
    for (const [low, high] of [[-60, -130], [-200, -270]]) fill(c, alpha(stripe, 0.9), () => { const w = (h) => 58 + (h / 360) * 22; c.moveTo(-w(low), low); c.lineTo(-w(high), high); c.lineTo(w(high), high); c.lineTo(w(low), low); });
    box(c, -52, -374, 104, 16, '#3c4266', 3);
    fill(c, mix('#3b4a78', '#fff0bf', lit), () => c.rect(-30, -432, 60, 58));
    for (const k of [-30, -10, 10, 30]) line(c, '#3c4266', 4, [[k, -432], [k, -374]]);
    fill(c, '#3c4266', () => (c.moveTo(-40, -432), c.quadraticCurveTo(0, -486, 40, -432)));
    fill(c, '#4a3448', () => c.roundRect(-17, -52, 34, 52, [17, 17, 0, 0]));
    for (const h of [-160, -300]) fill(c, mix('#3b4a78', LIGHT, lit * 0.8), () => c.roundRect(-9, h, 18, 26, 9));
  }, { scale: size });
  if (lit > 0) {
    const [lx, ly] = [x, y - 403 * size];
    glow(c, lx, ly, 330 * size, LIGHT, lit);
    const far = 900 + 1500 * Math.min(1, size);
    drawBeam(c, lx, ly, beam, far, 0.03 + 0.1 * Math.min(1, size), lit * (0.3 + 0.7 * Math.min(1, size)));
    if (size > 0.5) drawBeam(c, lx, ly, beam + Math.PI, far * 0.66, 0.13, lit * 0.45);
  }
}
/** A cone of light. */
export function drawBeam(c, x, y, angle, far, wide, strength) {
  if (strength <= 0) return;
  c.save();
  c.globalCompositeOperation = 'screen';
  c.translate(x, y);
  c.rotate(angle);
  c.fillStyle = ramp(c, 0, 0, far, 0, [[0, alpha('#fff0c0', 0.75 * strength)], [0.35, alpha('#ffe3a0', 0.3 * strength)], [1, alpha('#ffe3a0', 0)]]);
  c.beginPath();
  c.moveTo(0, -5);
  c.lineTo(far, -far * wide);
  c.lineTo(far, far * wide);
  c.lineTo(0, 5);
  c.fill();
  c.restore();
}

/** A bowl with pebbles: `count` of them, the last one still falling by `drop` 0-1. */
export function drawBowl(c, x, y, size, count, colour, { pebble = '#f4ead2', drop = 1 } = {}) {
  const dice = chance(`bowl ${colour}`);
  for (let i = 0; i < Math.ceil(count); i++) {
    const layer = Math.floor(i / 6);
    const px = x + ((i % 6) - 2.5) * size * 0.25 * (1 + layer * 0.06) + (dice() - 0.5) * 8;
    const py = y - size * 0.46 - layer * size * 0.17 - (i === Math.ceil(count) - 1 ? (1 - drop) * size * 2.2 : 0);
    oval(c, px, py, size * 0.16, size * 0.125, mix(pebble, '#8a7f78', dice() * 0.35), dice());
  }
  fill(c, ramp(c, x - size, 0, x + size, 0, [[0, darker(colour, 0.2)], [1, lighter(colour, 0.2)]]), () => (c.moveTo(x - size, y - size * 0.55), c.lineTo(x + size, y - size * 0.55), c.bezierCurveTo(x + size * 0.9, y, x + size * 0.4, y + size * 0.12, x, y + size * 0.12), c.bezierCurveTo(x - size * 0.4, y + size * 0.12, x - size * 0.9, y, x - size, y - size * 0.55)));
  line(c, lighter(colour, 0.4), 5, [[x - size, y - size * 0.55], [x + size, y - size * 0.55]]);
  disc(c, x, y - size * 0.2, 0.1, colour);
}

/** A door frame with marks of a child's height. `marks`: heights, each drawn by 0-1. @param {[number, number][]} marks */
export function drawDoorFrame(c, x, y, high, marks, colour, { wood = '#8a5a44' } = {}) {
  box(c, x - high * 0.28, y - high, high * 0.56, high, '#3a3358');
  for (const side of [-1, 1]) box(c, x + side * high * 0.28 - high * 0.045, y - high - high * 0.05, high * 0.09, high * 1.05, side < 0 ? wood : lighter(wood, 0.1), 3);
  box(c, x - high * 0.36, y - high - high * 0.08, high * 0.72, high * 0.09, lighter(wood, 0.06), 3);
  marks.forEach(([height, drawn], i) => {
    if (drawn <= 0) return;
    const my = y - height;
    // The newest shines until the next is drawn.
    const newest = 1 - (marks[i + 1]?.[1] ?? 0);
    line(c, mix(colour, LIGHT, newest), 6 + newest * 3, [[x - high * 0.28 - high * 0.055, my], [x - high * 0.28 - high * 0.055 + high * 0.13 * drawn, my]]);
    glow(c, x - high * 0.28, my, high * 0.2, LIGHT, drawn * newest);
  });
}
