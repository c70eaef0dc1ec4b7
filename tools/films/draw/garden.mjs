// A garden and its water: beds, rain, rills, barrels, gates and a cistern.
import { at, box, disc, fill, glow, line, oval, ramp, stroke } from './brush.mjs';
import { alpha, darker, lighter, mix } from './colour.mjs';
import { chance, clamp, lerp } from './motion.mjs';
import { drawSprout } from './land.mjs';

export const WATER = '#6fb3d0';

/** A bed of earth; `wet` 0-1 darkens it, `cracks` 0-1 open it. */
export function drawBed(c, x, y, w, { wet = 0, cracks = 0 } = {}) {
  fill(c, mix('#8a6448', '#4f372d', wet), () => (c.moveTo(x - w / 2, y), c.quadraticCurveTo(x, y - 34, x + w / 2, y), c.lineTo(x + w / 2 + 20, y + 36), c.lineTo(x - w / 2 - 20, y + 36)));
  line(c, alpha('#3d2a24', 0.3), 4, [[x - w / 2 + 20, y + 15], [x + w / 2 - 20, y + 15]]);
  const dice = chance(`bed ${x}`);
  if (cracks > 0) for (let i = 0; i < w / 46; i++) {
    const cx = x - w / 2 + 24 + i * 46;
    stroke(c, alpha('#3d2a24', 0.6 * cracks), 3, () => (c.moveTo(cx, y + 24), c.lineTo(cx + 14, y + 4 + dice() * 8), c.lineTo(cx + 26, y + 20), c.moveTo(cx + 14, y + 6), c.lineTo(cx + 20, y - 8)));
  }
}
/** Plants on it: `grown` and `thirst` 0-1. */
export function drawPlants(c, x, y, w, t, { grown = 1, thirst = 0, high = 150, every = 44, seed = 'plants' } = {}) {
  const dice = chance(seed);
  for (let px = x - w / 2 + 26; px < x + w / 2 - 10; px += every) {
    const tall = high * (0.75 + dice() * 0.5);
    const side = dice() > 0.5 ? 1 : -1;
    at(c, px, y - 8 + dice() * 10, () => drawSprout(c, 0, 0, tall, grown, t + px, mix(dice() > 0.5 ? '#5f9a52' : '#78ad55', '#a98a58', thirst), side * thirst), { turn: side * thirst * 0.1 });
  }
}

/** A great rain cloud; `pours` 0-1. */
export function drawRainCloud(c, x, y, size, t, pours, colour = '#8d93b4') {
  if (pours > 0) {
    const dice = chance('rain');
    for (let i = 0; i < 150; i++) {
      const k = (t * 1.5 + dice()) % 1;
      const rx = x + (dice() - 0.5) * size * 3.3;
      if (dice() > pours) continue;
      line(c, alpha('#d3e6f4', 0.75), 3, [[rx - k * 40, y + size * 0.3 + k * 560], [rx - k * 40 - 5, y + size * 0.3 + k * 560 + 34]]);
    }
  }
  const puffs = [[-1.2, 0.1, 0.62], [1.42, 0.2, 0.44], [-0.55, -0.28, 0.82], [0.95, -0.06, 0.72], [0.25, -0.36, 0.92]].map(([dx, dy, r], i) => [x + dx * size, y + dy * size + Math.sin(t + i) * 4, r * size]);
  const body = ramp(c, 0, y - size * 1.2, 0, y + size * 0.7, [[0, lighter(colour, 0.28)], [0.55, colour], [1, darker(colour, 0.28)]]);
  for (const [px, py, r] of puffs) disc(c, px, py, r, body);
  box(c, x - size * 1.75, y - size * 0.05, size * 3.55, size * 0.67, body, size * 0.32);
  for (const [px, py, r] of puffs.slice(2)) stroke(c, alpha(lighter(colour, 0.5), 0.35), size * 0.03, () => c.arc(px, py, r * 0.8, -2.5, -1.2));
}

/** Water that runs along a measured line as far as `to` 0-1. */
export function drawRill(c, curve, to, t, { width = 26, bank = '#8a6b4c', from = 0 } = {}) {
  const path = (a, b) => () => {
    const first = Math.floor(clamp(a) * (curve.length - 1));
    const last = Math.ceil(clamp(b) * (curve.length - 1));
    for (let i = first; i <= last; i++) { if (i > first) c.lineTo(...curve[i]); else c.moveTo(...curve[i]); }
  };
  if (bank) stroke(c, bank, width + 14, path(0, 1));
  if (bank) stroke(c, darker(bank, 0.3), width + 2, path(0, 1));
  if (to <= from) return;
  stroke(c, WATER, width, path(from, to));
  stroke(c, alpha(lighter(WATER, 0.4), 0.5), width * 0.34, path(from, to));
  const count = Math.max(2, Math.round(curve.length / 14));
  for (let i = 0; i < count; i++) {
    const k = (i / count + (t * 4) / curve.length) % 1;
    if (k < from || k > to) continue;
    const [px, py] = curve[Math.floor(k * (curve.length - 1))];
    oval(c, px, py + Math.sin(i * 3) * width * 0.22, Math.min(9, width * 0.3), Math.min(2.6, width * 0.1), 'rgba(255,250,236,0.75)');
  }
}

export function drawBarrel(c, x, y, size, full, t) {
  fill(c, ramp(c, x - size, 0, x + size, 0, [[0, '#7a4f38'], [0.5, '#b07a52'], [1, '#7a4f38']]), () => (c.moveTo(x - size * 0.8, y), c.quadraticCurveTo(x - size * 1.15, y - size, x - size * 0.8, y - size * 2), c.lineTo(x + size * 0.8, y - size * 2), c.quadraticCurveTo(x + size * 1.15, y - size, x + size * 0.8, y)));
  for (const k of [0.3, 1.7]) line(c, '#4a3f4f', 6, [[x - size * 0.9, y - size * k], [x + size * 0.9, y - size * k]]);
  oval(c, x, y - size * 2, size * 0.8, size * 0.22, '#4a3228');
  if (full > 0) oval(c, x, y - size * 2 + (1 - full) * 8, size * 0.72, size * 0.18, mix(WATER, '#ffffff', 0.15 + 0.1 * Math.sin(t * 3)));
}

/** A net for dew between two poles; drops run down it. */
export function drawDewNet(c, x, y, w, h, t, wet) {
  for (const k of [-0.5, 0.5]) line(c, '#6b4a3a', 9, [[x + k * w, y], [x + k * w, y - h - 20]]);
  for (let i = 0; i <= 12; i++) line(c, 'rgba(250,244,228,0.6)', 2, [[x - w / 2 + (w * i) / 12, y - h - 10], [x - w / 2 + (w * i) / 12, y - h * 0.22]]);
  for (let r = 0; r <= 6; r++) stroke(c, 'rgba(250,244,228,0.6)', 2, () => (c.moveTo(x - w / 2, y - h - 10 + r * h * 0.13), c.quadraticCurveTo(x, y - h + 6 + r * h * 0.13, x + w / 2, y - h - 10 + r * h * 0.13)));
  const dice = chance('dew');
  for (let i = 0; i < 40 * wet; i++) {
    const k = (t * (0.12 + dice() * 0.2) + dice()) % 1;
    disc(c, x - w / 2 + dice() * w, y - h + k * h * 0.8, 4.4, 'rgba(214,238,250,0.95)');
  }
  line(c, '#8a6b4c', 16, [[x - w / 2 - 8, y - h * 0.16], [x + w / 2 + 40, y - h * 0.04]]);
  if (wet > 0.2) line(c, WATER, 7, [[x - w / 2, y - h * 0.18], [x + w / 2 + 36, y - h * 0.06]]);
}

/** A sluice gate; `open` 0-1 lifts its board. */
export function drawGate(c, x, y, size, open, colour) {
  for (const k of [-0.55, 0.55]) box(c, x + k * size - 9, y - size * 1.5, 18, size * 1.6, '#6b4a3a', 4);
  box(c, x - size * 0.7, y - size * 1.62, size * 1.4, 18, '#7a5642', 5);
  box(c, x - size * 0.48, y - size * 0.62 - open * size * 0.66, size * 0.96, size * 0.66, colour, 4);
  line(c, darker(colour, 0.4), 6, [[x, y - size * 0.6 - open * size * 0.66], [x, y - size * 1.9 - open * size * 0.3]]);
  line(c, darker(colour, 0.4), 9, [[x - 22, y - size * 1.9 - open * size * 0.3], [x + 22, y - size * 1.9 - open * size * 0.3]]);
}

/** A vaulted cistern cut open; `level` 0-1, with marks on its wall. */
export function drawCistern(c, x, y, w, h, level, t, { falls = 0, stone = '#8d8398', mark = '#e0a23b' } = {}) {
  fill(c, darker(stone, 0.45), () => c.roundRect(x - w / 2, y, w, h, [w * 0.16, w * 0.16, 20, 20]));
  const top = lerp(y + h - 8, y + h * 0.2, level);
  c.save();
  c.beginPath();
  c.roundRect(x - w / 2 + 14, y + 14, w - 28, h - 28, [w * 0.15, w * 0.15, 14, 14]);
  c.clip();
  c.fillStyle = ramp(c, 0, top, 0, y + h, [[0, lighter(WATER, 0.15)], [1, '#2f5f8a']]);
  c.beginPath();
  c.moveTo(x - w / 2, y + h);
  for (let px = x - w / 2; px <= x + w / 2; px += 24) c.lineTo(px, top + Math.sin(px * 0.02 + t * 2) * 5);
  c.lineTo(x + w / 2, y + h);
  c.fill();
  for (let i = 0; i < 9; i++) line(c, 'rgba(255,250,236,0.3)', 3, [[x - w / 2 + ((i * 173 + t * 24) % w), top + 22 + i * 17], [x - w / 2 + ((i * 173 + t * 24) % w) + 90, top + 22 + i * 17]]);
  for (let k = -1; k < 4; k++) {
    const px = x - w * 0.3 + k * w * 0.2;
    stroke(c, stone, 18, () => c.arc(px + w * 0.1, y + h * 0.34, w * 0.1, Math.PI, 0));
    if (k >= 0) box(c, px - 20, y + h * 0.31, 40, h, stone, 6);
    if (k >= 0) box(c, px - 30, y + h * 0.3, 60, 18, lighter(stone, 0.14), 5);
  }
  if (falls > 0) {
    c.fillStyle = alpha(lighter(WATER, 0.3), 0.85 * falls);
    c.fillRect(x - w * 0.4 - 14, y, 28, top - y);
    glow(c, x - w * 0.4, top, 130, '#dff2fb', 0.6 * falls);
  }
  c.restore();
  for (let i = 0; i < 7; i++) line(c, mark, i % 3 ? 5 : 9, [[x + w / 2 - 66, y + h * 0.2 + (i * (h * 0.8 - 8)) / 6], [x + w / 2 - (i % 3 ? 40 : 22), y + h * 0.2 + (i * (h * 0.8 - 8)) / 6]]);
}
