// Yarn, what is woven of it, and what one carries against the rain.
import { box, disc, fill, line, oval, stroke } from './brush.mjs';
import { alpha, darker, lighter } from './colour.mjs';
import { clamp, lerp } from './motion.mjs';

/** A ball of yarn that rolls by `turn`. */
export function drawBall(c, x, y, r, turn, colour) {
  disc(c, x, y, r, darker(colour, 0.12));
  c.save();
  c.translate(x, y);
  c.rotate(turn);
  for (let i = 0; i < 5; i++) {
    stroke(c, i % 2 ? lighter(colour, 0.22) : colour, r * 0.16, () => c.ellipse(0, 0, r * 0.86, r * (0.2 + i * 0.15), 0.5, 0, 7));
    stroke(c, alpha(lighter(colour, 0.1), 0.8), r * 0.12, () => c.ellipse(0, 0, r * (0.2 + i * 0.16), r * 0.88, 0.5, 0.4, 3.4));
  }
  c.restore();
  oval(c, x - r * 0.3, y - r * 0.4, r * 0.3, r * 0.18, 'rgba(255,246,226,0.3)', -0.5);
}

/** Yarn that hangs between places; `sag` units in the middle of each piece. @param {number[][]} points */
export function drawStrand(c, points, colour, t, { width = 6, sag = 40, shown = 1 } = {}) {
  const n = points.length - 1;
  const draw = () => {
    c.moveTo(...points[0]);
    for (let i = 0; i < n; i++) {
      const part = clamp(shown * n - i);
      if (part <= 0) break;
      const [a, b] = [points[i], points[i + 1]];
      const steps = 12;
      for (let k = 1; k <= steps * part; k++) {
        const s = k / steps;
        c.lineTo(lerp(a[0], b[0], s), lerp(a[1], b[1], s) + Math.sin(s * Math.PI) * (sag + Math.sin(t * 2 + i) * 5));
      }
    }
  };
  stroke(c, darker(colour, 0.25), width, draw);
  stroke(c, lighter(colour, 0.12), width * 0.45, draw);
}

/** A woven pattern in a parallelogram: `cell(u, v)` gives colours by row. */
export function drawCloth(c, x, y, w, h, colours, { rows = 7, slant = 0, wave = 0, t = 0 } = {}) {
  for (let r = 0; r < rows; r++) {
    const [top, low] = [y + (h * r) / rows, y + (h * (r + 1)) / rows];
    const bend = (px) => Math.sin(px * 0.012 + t * 2) * wave;
    const at = (px, py) => px + ((py - y) / (h || 1)) * slant;
    fill(c, colours[r % colours.length], () => {
      const n = wave ? 48 : 16;
      for (let i = 0; i <= n; i++) { const px = x + (w * i) / n; if (i) c.lineTo(at(px, top), top + bend(px)); else c.moveTo(at(px, top), top + bend(px)); }
      for (let i = n; i >= 0; i--) { const px = x + (w * i) / n; c.lineTo(at(px, low), low + bend(px) + 0.8); }
    });
    if (r % 2) for (let i = 0; i < w / 42; i++) {
      const px = x + 21 + i * 42;
      const mid = (top + low) / 2 + bend(px);
      const s = (low - top) * 0.34;
      fill(c, alpha('#fbf1dd', 0.8), () => (c.moveTo(at(px, mid), mid - s), c.lineTo(at(px, mid) + s * 1.5, mid), c.lineTo(at(px, mid), mid + s), c.lineTo(at(px, mid) - s * 1.5, mid)));
    }
  }
}

/** An upright weaving frame; `woven` 0-1 of its height is cloth, `pass` where the shuttle is, 0-1 (below 0: none). */
export function drawLoom(c, x, y, w, h, woven, pass, colours, t) {
  for (const k of [-0.5, 0.5]) box(c, x + k * w - 13, y - h - 30, 26, h + 40, '#8a5f47', 5);
  box(c, x - w / 2 - 30, y - h - 34, w + 60, 26, '#9a6d50', 6);
  box(c, x - w / 2 - 30, y - 22, w + 60, 26, '#9a6d50', 6);
  for (let i = 0; i <= 26; i++) line(c, 'rgba(250,240,220,0.75)', 2.4, [[x - w / 2 + 16 + (i * (w - 32)) / 26, y - h - 10], [x - w / 2 + 16 + (i * (w - 32)) / 26, y - 20]]);
  const high = (h - 40) * clamp(woven);
  if (high > 2) drawCloth(c, x - w / 2 + 14, y - 22 - high, w - 28, high, colours, { rows: Math.max(2, Math.round(high / 30)), t });
  if (pass < 0) return;
  const sx = x - w / 2 + 30 + (w - 60) * pass;
  line(c, colours[0], 4, [[x - w / 2 + 14, y - 26 - high], [sx, y - 30 - high]]);
  fill(c, '#6b4a3a', () => c.ellipse(sx, y - 32 - high, 34, 9, 0, 0, 7));
}

/** An umbrella held above a hand. */
export const umbrella = (colour) => (c, [x, y]) => {
  line(c, '#3c4266', 1.8, [[x, y + 4], [x + 1, y - 42]]);
  fill(c, colour, () => { c.moveTo(x - 27, y - 36); c.quadraticCurveTo(x, y - 68, x + 29, y - 36); for (let i = 0; i < 4; i++) c.quadraticCurveTo(x + 22 - i * 14, y - 42, x + 15 - i * 14, y - 36); });
  stroke(c, alpha(darker(colour, 0.5), 0.4), 1, () => (c.moveTo(x + 1, y - 52), c.quadraticCurveTo(x - 9, y - 46, x - 13, y - 37)));
};

/** Slanting rain over a region. */
export function drawRain(c, left, right, top, low, t, strength) {
  for (let i = 0; i < 150 * strength; i++) {
    const k = (t * 1.7 + i * 0.618) % 1;
    const x = left + ((i * 137.5) % (right - left));
    const y = lerp(top, low, k);
    line(c, 'rgba(212,228,244,0.6)', 2.6, [[x - k * 60, y], [x - k * 60 - 7, y + 36]]);
  }
}
/** A table laid for a meal: bowls in a row. */
export function layTable(c, x, y, w, t) {
  for (let i = 0; i < w / 70; i++) {
    const px = x - w / 2 + 40 + i * 70;
    fill(c, ['#c9593f', '#3f7d7a', '#e0a23b', '#8b4a6b'][i % 4], () => (c.moveTo(px - 22, y - 14), c.lineTo(px + 22, y - 14), c.quadraticCurveTo(px, y + 10, px - 22, y - 14)));
    for (let k = 0; k < 2; k++) { const s = (t * 0.4 + i * 0.3 + k * 0.5) % 1; stroke(c, `rgba(255,250,236,${0.4 * (1 - s)})`, 3, () => (c.moveTo(px - 6 + k * 12, y - 18 - s * 40), c.quadraticCurveTo(px + k * 12, y - 30 - s * 40, px - 6 + k * 12, y - 42 - s * 40))); }
  }
}
