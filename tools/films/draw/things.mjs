// Things that people hold, make and meet at.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke, through } from './brush.mjs';
import { CREAM, LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { chance, clamp, lerp } from './motion.mjs';

/** An open book seen from the side; `shine` 0-1 comes out of it. */
export function drawBook(c, x, y, w, { cover = '#8b4a6b', open = 1, shine = 0, turn = 0, t = 0 } = {}) {
  at(c, x, y, () => {
    const h = w * 0.34 * open;
    for (const side of [-1, 1]) {
      fill(c, cover, () => (c.moveTo(0, 3), c.lineTo(side * w * 0.54, -h * 0.5 + 4), c.lineTo(side * w * 0.52, -h * 0.5 - w * 0.05), c.lineTo(0, -2)));
      fill(c, side < 0 ? '#efe2c6' : CREAM, () => (c.moveTo(0, 0), c.quadraticCurveTo(side * w * 0.2, -h * 0.9, side * w * 0.5, -h * 0.55), c.lineTo(side * w * 0.5, -h * 0.55 - w * 0.07), c.quadraticCurveTo(side * w * 0.2, -h * 0.95 - w * 0.09, 0, -w * 0.05)));
    }
    // A page on its way.
    const p = (t * 0.35) % 1;
    if (shine > 0.2 && p < 0.6) {
      const a = Math.PI * (p / 0.6);
      line(c, alpha('#fff8e6', 0.9), 3, [[0, -w * 0.05], [Math.cos(a) * w * 0.42, -w * 0.08 - Math.sin(a) * w * 0.3]]);
    }
    glow(c, 0, -w * 0.15, w * 1.5, LIGHT, shine);
  }, { turn });
}

/** A table with a cloth of light wood; its top at y. */
export function drawTable(c, x, y, w, { wood = '#a8714a', high = 84 } = {}) {
  for (const k of [-0.4, 0.4]) box(c, x + k * w - 7, y, 14, high, darker(wood, 0.3), 3);
  fill(c, ramp(c, 0, y - 14, 0, y + 10, [[0, lighter(wood, 0.2)], [1, darker(wood, 0.1)]]), () => c.roundRect(x - w / 2, y - 9, w, 19, 7));
}
/** A round table seen from above at a slant. */
export function drawRoundTable(c, x, y, rx, { wood = '#a8714a', ry = rx * 0.34, thick = 22 } = {}) {
  oval(c, x, y + thick + rx * 0.5, rx * 0.62, ry * 0.42, 'rgba(16,18,48,0.22)');
  shape(c, darker(wood, 0.5), [[x - rx * 0.1, y], [x + rx * 0.1, y], [x + rx * 0.3, y + thick + rx * 0.5], [x - rx * 0.3, y + thick + rx * 0.5]]);
  fill(c, darker(wood, 0.35), () => (c.ellipse(x, y + thick, rx, ry, 0, 0, Math.PI), c.ellipse(x, y, rx, ry, 0, Math.PI, 0, true)));
  oval(c, x, y, rx, ry, wood);
  oval(c, x, y - 2, rx * 0.95, ry * 0.93, lighter(wood, 0.12));
  for (let i = 1; i < 5; i++) stroke(c, alpha(darker(wood, 0.4), 0.16), 2, () => c.ellipse(x, y - 2, (rx * i) / 5.3, (ry * i) / 5.3, 0, 0, 7));
}

export function drawBench(c, x, y, w, wood = '#9a6a48') {
  for (const k of [-0.4, 0.4]) line(c, darker(wood, 0.4), 7, [[x + k * w, y - 34], [x + k * w, y]]);
  box(c, x - w / 2, y - 40, w, 10, wood, 4);
  box(c, x - w / 2, y - 74, w, 9, lighter(wood, 0.1), 4);
  for (const k of [-0.38, 0.38]) line(c, darker(wood, 0.4), 6, [[x + k * w, y - 38], [x + k * w, y - 72]]);
}

/** A stall with a striped awning. */
export function drawStall(c, x, y, w, { cloth = '#c9593f', goods = ['#e0a23b', '#6f8f4f', '#c9593f'], t = 0 } = {}) {
  const h = w * 0.92;
  for (const k of [-0.46, 0.46]) line(c, '#6b4a3a', 7, [[x + k * w, y], [x + k * w, y - h]]);
  box(c, x - w / 2, y - w * 0.36, w, w * 0.36, '#a8714a', 4);
  box(c, x - w / 2 - 6, y - w * 0.4, w + 12, 12, '#bd8658', 4);
  const dice = chance(`stall ${x}`);
  for (let i = 0; i < 11; i++) disc(c, x - w * 0.42 + i * w * 0.084, y - w * 0.43 - dice() * 6, w * 0.045, goods[i % goods.length]);
  const n = 7;
  for (let i = 0; i < n; i++) {
    const a = x - w * 0.56 + (w * 1.12 * i) / n;
    const b = a + (w * 1.12) / n;
    const dip = Math.sin(t * 1.6 + i) * 2;
    fill(c, i % 2 ? CREAM : cloth, () => (c.moveTo(a + w * 0.05, y - h - w * 0.12), c.lineTo(b + w * 0.02, y - h - w * 0.12), c.lineTo(b, y - h + w * 0.1), c.quadraticCurveTo((a + b) / 2, y - h + w * 0.17 + dip, a, y - h + w * 0.1)));
  }
}

/** A bicycle; `roll` turns the wheels. */
export function drawBicycle(c, x, y, size, roll = 0, colour = '#3f7d7a') {
  at(c, x, y, () => {
    for (const wx of [-30, 30]) {
      stroke(c, '#2b2d4a', 3.4, () => c.arc(wx, -20, 19, 0, 7));
      for (let i = 0; i < 6; i++) line(c, 'rgba(60,62,100,0.55)', 1, [[wx, -20], [wx + Math.cos(roll + i * 1.047) * 18, -20 + Math.sin(roll + i * 1.047) * 18]]);
    }
    line(c, colour, 4.4, [[-30, -20], [-10, -48], [22, -48], [0, -20], [-30, -20]]);
    line(c, colour, 4.4, [[0, -20], [-11, -52]]);
    line(c, colour, 4.4, [[30, -20], [21, -56]]);
    line(c, '#2b2d4a', 5, [[-18, -54], [-4, -54]]);
    line(c, '#2b2d4a', 4, [[21, -57], [28, -62], [34, -60]]);
    disc(c, 0, -20, 5, '#2b2d4a');
  }, { scale: size });
}

/** A wheelchair in which the sitting pose fits (seat 24 units high at scale 1). */
export function drawWheelchair(c, x, y, size, roll = 0, { facing = 1, colour = '#4f9aa8' } = {}) {
  at(c, x, y, () => {
    stroke(c, '#2b2d4a', 3.2, () => c.arc(-3, -17, 17, 0, 7));
    for (let i = 0; i < 8; i++) line(c, 'rgba(60,62,100,0.5)', 1, [[-3, -17], [-3 + Math.cos(roll + i * 0.785) * 16, -17 + Math.sin(roll + i * 0.785) * 16]]);
    stroke(c, '#2b2d4a', 2.6, () => c.arc(19, -5, 5, 0, 7));
    line(c, colour, 4, [[-13, -52], [-11, -23], [14, -23], [20, -3]]);
    line(c, colour, 4, [[14, -23], [22, -2], [30, -2]]);
    line(c, '#2b2d4a', 3, [[-13, -52], [-20, -53]]);
  }, { scale: size, flip: facing < 0 });
}

/** A boat of paper or wood with a sail. */
export function drawBoat(c, x, y, size, t, { hull = '#8a5a44', sail = CREAM } = {}) {
  at(c, x, y + Math.sin(t * 1.3 + x * 0.01) * 3, () => {
    line(c, '#5d4335', 4, [[0, -4], [0, -92]]);
    fill(c, sail, () => (c.moveTo(4, -90), c.quadraticCurveTo(52, -58, 46, -16), c.lineTo(4, -16)));
    fill(c, darker(sail, 0.1), () => (c.moveTo(-4, -78), c.quadraticCurveTo(-34, -48, -34, -18), c.lineTo(-4, -18)));
    fill(c, hull, () => (c.moveTo(-62, -12), c.quadraticCurveTo(0, -4, 64, -14), c.quadraticCurveTo(46, 16, 0, 16), c.quadraticCurveTo(-46, 16, -62, -12)));
  }, { scale: size, turn: Math.sin(t * 1.1 + x) * 0.03 });
}

/** A lantern of paper that hangs or flies. */
export function drawLantern(c, x, y, size, lit, colour, t = 0) {
  at(c, x, y, () => {
    glow(c, 0, 0, 62, mix(colour, LIGHT, 0.6), lit);
    fill(c, ramp(c, 0, -20, 0, 20, [[0, mix(colour, '#fff2c8', lit * 0.55)], [0.6, mix(colour, LIGHT, lit * 0.5)], [1, colour]]), () => c.ellipse(0, 0, 16, 20, 0, 0, 7));
    for (const k of [-0.55, 0, 0.55]) stroke(c, alpha(darker(colour, 0.4), 0.35), 1.2, () => c.ellipse(0, 0, 16 * Math.abs(k) + 0.1, 20, 0, 0, 7));
    box(c, -6, -23, 12, 4, darker(colour, 0.4), 1);
    box(c, -6, 19, 12, 4, darker(colour, 0.4), 1);
  }, { scale: size, turn: Math.sin(t * 1.3 + x) * 0.07 });
}
/** A string of little flags between two places; `hung` 0-1. */
export function drawFlags(c, x0, y0, x1, y1, colours, t, { hung = 1, sag = 60, count = 14 } = {}) {
  const at1 = (k) => [lerp(x0, x1, k), lerp(y0, y1, k) + Math.sin(k * Math.PI) * sag];
  const end = clamp(hung);
  stroke(c, 'rgba(50,44,80,0.7)', 2, () => { for (let i = 0; i <= 40; i++) { const [x, y] = at1((i / 40) * end); if (i) c.lineTo(x, y); else c.moveTo(x, y); } });
  for (let i = 0; i < count; i++) {
    const k = (i + 0.5) / count;
    if (k > end) break;
    const [x, y] = at1(k);
    const [sx] = [Math.sin(t * 2.1 + i) * 5];
    shape(c, colours[i % colours.length], [[x - 15, y], [x + 15, y], [x + sx, y + 30]]);
  }
}

/** The earth with lights of cities on it and threads between them. `turn` in radians; `lit` how many shine, 0-1. */
export function drawGlobe(c, x, y, r, turn, lit, t, colour) {
  glow(c, x, y, r * 1.7, colour, 0.5);
  c.save();
  c.beginPath();
  c.arc(x, y, r, 0, 7);
  c.clip();
  c.fillStyle = ramp(c, x - r, y - r, x + r, y + r, [[0, '#3f5f9a'], [1, '#1b2456']]);
  c.fillRect(x - r, y - r, r * 2, r * 2);
  const dice = chance('globe');
  const place = (lon, lat) => [x + Math.sin(lon + turn) * Math.cos(lat) * r, y - Math.sin(lat) * r, Math.cos(lon + turn) * Math.cos(lat)];
  for (let i = 0; i < 13; i++) {
    const [lon, lat] = [dice() * 6.283, (dice() - 0.5) * 1.9];
    const size = 0.28 + dice() * 0.35;
    const [px, py, front] = place(lon, lat);
    const bumps = Array.from({ length: 11 }, () => size * (0.55 + dice() * 0.6));
    if (front < -0.35) continue;
    fill(c, alpha('#7fae8c', 0.8 * clamp((front + 0.35) * 2)), () =>
      through(c, bumps.map((b, k) => {
        const a = (k / bumps.length) * 6.283;
        return [px + Math.cos(a) * b * r * Math.max(0.12, front), py + Math.sin(a) * b * r * 0.7];
      }), true),
    );
  }
  const cities = Array.from({ length: 130 }, () => [dice() * 6.283, (dice() - 0.5) * 2, dice()]);
  const seen = cities.map(([lon, lat, order]) => [...place(lon, lat), order]);
  for (let i = 0; i < cities.length; i++) {
    const [px, py, front, order] = seen[i];
    const on = clamp((lit * 1.25 - order) * 6);
    if (front < 0.05 || on <= 0) continue;
    const [qx, qy, other, late] = seen[(i * 7 + 3) % cities.length];
    if (other > 0.05 && lit > late) stroke(c, alpha(LIGHT, 0.75 * on * Math.min(1, Math.min(front, other) * 1.5)), 2.8, () => (c.moveTo(px, py), c.quadraticCurveTo((px + qx) / 2 + (px - x) * 0.2, (py + qy) / 2 - r * 0.24, qx, qy)));
    disc(c, px, py, 6 * (0.4 + front * 0.6), alpha('#fff6da', on));
    glow(c, px, py, 60, LIGHT, on * front * (0.8 + 0.2 * Math.sin(t * 3 + i)));
  }
  c.fillStyle = (() => { const g = c.createRadialGradient(x - r * 0.35, y - r * 0.4, r * 0.2, x, y, r); g.addColorStop(0, 'rgba(255,240,210,0.16)'); g.addColorStop(1, 'rgba(10,12,40,0.55)'); return g; })();
  c.fillRect(x - r, y - r, r * 2, r * 2);
  c.restore();
}
