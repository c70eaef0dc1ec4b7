// A great sheet on the ground, seen at a slant, and what folds up from it.
import { at, box, disc, fill, glow, line, oval, ramp, stroke, through } from './brush.mjs';
import { LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { back, clamp, lerp, noise, soft } from './motion.mjs';

/** How flat the ground is seen: a length away from us is this much of one across. */
export const SLANT = 0.42;

/**
 * A sheet that lies around x, y. `open` 0-1 unrolls it to the right; `lift` of each corner 0-1 (left far, right far, right near, left near).
 * @param {(w: number, d: number) => void} draw what is on it, from its middle, as if from above
 */
export function drawGroundSheet(c, x, y, w, d, t, { open = 1, lift = [0, 0, 0, 0], paper = '#f4ead2', tear = 0, draw = null } = {}) {
  const right = -w / 2 + w * clamp(open);
  const corner = (cx, cy, k) => [x + cx * (cy < 0 ? 0.9 : 1.06), y + cy * SLANT - lift[k] * (120 + Math.sin(t * 7 + k * 2) * 34)];
  const [a, b, e, f] = [corner(-w / 2, -d / 2, 0), corner(right, -d / 2, 1), corner(right, d / 2, 2), corner(-w / 2, d / 2, 3)];
  const edge = (p, q, bow) => c.quadraticCurveTo((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + bow, q[0], q[1]);
  const outline = () => {
    c.moveTo(...a);
    edge(a, b, (lift[0] + lift[1]) * 46);
    edge(b, e, 0);
    edge(e, f, (lift[2] + lift[3]) * 46);
    edge(f, a, 0);
  };
  fill(c, 'rgba(16,18,48,0.2)', () => (c.moveTo(a[0] + 8, y - (d / 2) * SLANT + 14), c.lineTo(x + right + 12, y - (d / 2) * SLANT + 14), c.lineTo(x + right + 12, y + (d / 2) * SLANT + 16), c.lineTo(x - w / 2 + 8, y + (d / 2) * SLANT + 16)));
  fill(c, ramp(c, 0, y - (d / 2) * SLANT, 0, y + (d / 2) * SLANT, [[0, darker(paper, 0.1)], [1, lighter(paper, 0.4)]]), outline);
  if (draw) {
    c.save();
    c.beginPath();
    outline();
    c.clip();
    c.translate(x, y);
    c.scale(1, SLANT);
    draw(w, d);
    c.restore();
  }
  if (tear > 0) {
    const gap = tear * 46;
    const rip = Array.from({ length: 9 }, (_, i) => [x + w * 0.16 + noise(i * 1.7, 4) * 26, y - (d / 2) * SLANT + (d * SLANT * i) / 8]);
    fill(c, '#8a7a66', () => {
      through(c, rip.map(([px, py], i) => [px - gap * (1 - i / 9), py]));
      c.lineTo(rip[8][0], rip[8][1]);
      [...rip].reverse().forEach(([px, py], i) => c.lineTo(px + gap * (i / 9), py));
    });
  }
  if (open < 1) fill(c, ramp(c, b[0] - 30, 0, b[0] + 34, 0, [[0, darker(paper, 0.25)], [0.4, lighter(paper, 0.5)], [1, darker(paper, 0.35)]]), () => c.roundRect(b[0] - 26, b[1] - 30, 56, e[1] - b[1] + 38, 26));
}

/** A line drawn on paper, with the light of who draws it at its end. */
export function drawInk(c, curve, to, t, { colour = '#dd9226', width = 10 } = {}) {
  if (to <= 0) return;
  const last = Math.max(1, Math.ceil(clamp(to) * (curve.length - 1)));
  stroke(c, alpha(colour, 0.25), width * 2.4, () => curve.slice(0, last + 1).forEach(([px, py], i) => (i ? c.lineTo(px, py) : c.moveTo(px, py))));
  stroke(c, colour, width, () => curve.slice(0, last + 1).forEach(([px, py], i) => (i ? c.lineTo(px, py) : c.moveTo(px, py))));
  if (to < 1) {
    const [px, py] = curve[last];
    glow(c, px, py, width * 13, LIGHT, 1);
    disc(c, px, py, width * (1 + 0.1 * Math.sin(t * 9)), '#fffaf0');
  }
}

/** Something made of folded paper that stands up from the sheet: `up` 0-1. */
export function popUp(c, x, y, up, draw) {
  if (up <= 0) return;
  at(c, x, y, () => {
    oval(c, 0, 4, 90 * clamp(up), 18 * clamp(up), 'rgba(16,18,48,0.16)');
    c.scale(1, Math.max(0.001, back(clamp(up))));
    draw();
  });
}

/** A hill in three layers with a light on its top. */
export function paperHill(c, size, lit, colour, t) {
  [['', 1], ['', 0.72], ['', 0.45]].forEach(([, k], i) => fill(c, mix(colour, '#fbf1dd', 0.2 + i * 0.22), () => (c.moveTo(-size * 0.62 * k - i * 8, 0), c.quadraticCurveTo(-size * 0.18 * k, -size * k * 1.05, i * 6, -size * k), c.quadraticCurveTo(size * 0.24 * k, -size * k * 0.95, size * 0.62 * k, 0))));
  if (lit > 0) {
    glow(c, 0, -size * 1.06, size * 1.5 * lit, LIGHT, 0.95);
    disc(c, 0, -size * 1.06, 20 * lit * (1 + Math.sin(t * 3) * 0.06), '#fffaf0');
  }
}
/** A stepping stone. */
export const paperStone = (c, size, colour) => {
  oval(c, 0, 0, size, size * SLANT, darker(colour, 0.25));
  oval(c, 0, -size * 0.16, size, size * SLANT, lighter(colour, 0.25));
};
/** A basket, `full` 0-1. */
export function paperBasket(c, size, full, colours) {
  for (let i = 0; i < 11; i++) {
    const on = clamp(full * 12 - i);
    if (on > 0) disc(c, ((i * 37) % 100) / 100 * size * 1.2 - size * 0.6, -size * 0.72 - ((i * 23) % 40) / 100 * size - (1 - on) * 220, size * 0.19, colours[i % colours.length]);
  }
  fill(c, '#b9854f', () => (c.moveTo(-size, -size * 0.8), c.lineTo(size, -size * 0.8), c.quadraticCurveTo(size * 0.9, 0, size * 0.62, 0), c.lineTo(-size * 0.62, 0), c.quadraticCurveTo(-size * 0.9, 0, -size, -size * 0.8)));
  for (let r = 0; r < 4; r++) for (let k = 0; k < 9; k++) box(c, -size * 0.9 + k * size * 0.2 + (r % 2) * size * 0.1, -size * 0.7 + r * size * 0.17, size * 0.13, size * 0.1, r % 2 ? '#a5703e' : '#cf9c63', 3);
  box(c, -size * 1.06, -size * 0.9, size * 2.12, size * 0.17, '#a5703e', 8);
}
/** The rings of a tree: as many as `years`. */
export function paperRings(c, size, years, colour) {
  box(c, -size * 0.42, -size * 0.3, size * 0.84, size * 0.3, '#7a5540', 6);
  disc(c, 0, -size * 0.75, size * 0.62, '#8a6046');
  disc(c, 0, -size * 0.75, size * 0.56, '#f0dcb6');
  for (let i = 1; i <= 6; i++) {
    const on = clamp(years - i + 1);
    if (on > 0) stroke(c, i === Math.ceil(years) ? mix(colour, LIGHT, 0.3) : alpha('#a5703e', 0.8), i === Math.ceil(years) ? 7 : 4, () => c.arc(0, -size * 0.75, size * 0.085 * i, -Math.PI / 2, -Math.PI / 2 + on * Math.PI * 2));
  }
}
/** A seam: stitches along a line, `done` 0-1. */
export function drawSeam(c, points, done, colour) {
  const n = points.length;
  for (let i = 0; i < n - 1; i++) {
    const on = clamp(done * n - i);
    if (on <= 0) continue;
    const [px, py] = points[i];
    line(c, colour, 5, [[px - 22, py - 5], [lerp(px - 22, px + 22, soft(on)), py + 7]]);
  }
}
