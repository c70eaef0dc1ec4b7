// What keeps people out and what lets them in: steps, ramps, doors of every shape, a bus full of books.
import { box, disc, fill, glow, line, oval, ramp, shape, stroke } from './brush.mjs';
import { CLOTHS, LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { clamp, easeOut, lerp } from './motion.mjs';

/** Steps that rise to the right, `count` of them; their foot at x, y. */
export function drawSteps(c, x, y, wide, high, count, stone, { back = 900 } = {}) {
  for (let i = 0; i < count; i++) {
    const sx = x + (wide / count) * i;
    const sy = y - (high / count) * (i + 1);
    fill(c, ramp(c, 0, sy, 0, y, [[0, lighter(stone, 0.22)], [0.12, stone], [1, darker(stone, 0.3)]]), () => c.rect(sx, sy, wide + back - (wide / count) * i, y - sy + 2));
    line(c, alpha('#fff8e6', 0.5), 3, [[sx, sy], [sx + wide / count, sy]]);
  }
}
/** A ramp beside them that unfolds: `open` 0-1. */
export function drawRamp(c, x, y, wide, high, open, wood = '#b98a5c') {
  if (open <= 0) return;
  const end = lerp(x, x + wide, easeOut(clamp(open)));
  const top = y - high * ((end - x) / wide);
  fill(c, ramp(c, 0, top, 0, y, [[0, lighter(wood, 0.2)], [1, darker(wood, 0.25)]]), () => (c.moveTo(x, y), c.lineTo(end, top), c.lineTo(end, y + 2), c.lineTo(x, y + 4)));
  line(c, lighter(wood, 0.4), 6, [[x, y], [end, top]]);
  for (let k = 0.1; k < 1; k += 0.2) if (x + wide * k < end) line(c, darker(wood, 0.4), 5, [[x + wide * k, y - high * k], [x + wide * k, y - high * k - 78]]);
  line(c, darker(wood, 0.4), 6, [[Math.min(end, x + wide * 0.1), y - high * 0.1 - 78], [end, top - 78]]);
}

const SHAPES = {
  wide: (c, s) => c.roundRect(-s * 0.62, -s * 0.9, s * 1.24, s * 0.9, [s * 0.1, s * 0.1, 0, 0]),
  low: (c, s) => c.roundRect(-s * 0.4, -s * 0.58, s * 0.8, s * 0.58, [s * 0.4, s * 0.4, 0, 0]),
  round: (c, s) => c.arc(0, -s * 0.52, s * 0.52, 0, Math.PI * 2),
  arch: (c, s) => c.roundRect(-s * 0.36, -s * 1.1, s * 0.72, s * 1.1, [s * 0.36, s * 0.36, 0, 0]),
  window: (c, s) => (c.roundRect(-s * 0.4, -s, s * 0.8, s, s * 0.06), c.moveTo(-s * 0.22, -s * 0.5), c.rect(-s * 0.22, -s * 0.84, s * 0.44, s * 0.34)),
  gate: (c, s) => (c.moveTo(-s * 0.5, 0), c.lineTo(-s * 0.5, -s * 0.7), c.quadraticCurveTo(0, -s * 1.2, s * 0.5, -s * 0.7), c.lineTo(s * 0.5, 0), c.moveTo(0, 0), c.lineTo(0, -s * 0.92)),
};
/** A door drawn in the air with light. @param {keyof typeof SHAPES} kind @param {number} drawn 0-1 @param {number} [open] light comes through, 0-1 */
export function drawAirDoor(c, x, y, size, kind, drawn, t, { colour = LIGHT, open = 0 } = {}) {
  if (drawn <= 0) return;
  c.save();
  c.translate(x, y + Math.sin(t * 1.6 + x) * 4);
  if (open > 0) {
    fill(c, ramp(c, 0, -size, 0, 0, [[0, alpha('#fff6d8', 0.9 * open)], [1, alpha(colour, 0.75 * open)]]), () => SHAPES[kind](c, size));
    glow(c, 0, -size * 0.5, size * 1.7, colour, open * 0.9);
  }
  const long = size * 4.6;
  for (const [width, opacity, tone] of [[20, 0.14, colour], [9, 0.4, colour], [4.4, 1, '#fffaf0']]) {
    c.setLineDash([long * clamp(drawn), long * 2]);
    stroke(c, alpha(tone, opacity), width, () => SHAPES[kind](c, size));
  }
  c.restore();
}

/** A bus with shelves behind its open side. `roll` turns its wheels. */
export function drawBookBus(c, x, y, size, roll, t, { colour = '#4f9a78', lit = 1 } = {}) {
  c.save();
  c.translate(x, y);
  c.scale(size, size);
  c.translate(0, Math.sin(t * 9) * 1.1);
  fill(c, ramp(c, 0, -150, 0, -20, [[0, lighter(colour, 0.25)], [1, darker(colour, 0.1)]]), () => c.roundRect(-170, -160, 340, 138, [26, 40, 12, 12]));
  fill(c, '#fbf1dd', () => c.roundRect(-176, -172, 330, 18, 8));
  box(c, -140, -138, 196, 92, '#4a3448', 4);
  glow(c, -40, -92, 190, LIGHT, 0.5 * lit);
  for (let r = 0; r < 2; r++) for (let i = 0; i < 13; i++) { const h = 30 + ((i * 7 + r * 5) % 10); box(c, -134 + i * 14.4, -96 + r * 46 - h, 11, h, mix(CLOTHS[(i + r * 3) % CLOTHS.length], '#fff6e2', 0.1), 1); }
  line(c, '#8a5a44', 5, [[-140, -94], [56, -94]]);
  shape(c, alpha('#fbf1dd', 0.95), [[-150, -142], [66, -142], [86, -190], [-170, -190]]);
  for (let i = 0; i < 5; i++) shape(c, alpha('#c9593f', 0.9), [[-150 + i * 48, -142], [-126 + i * 48, -142], [-122 + i * 51, -190], [-148 + i * 51, -190]]);
  fill(c, '#bfe0e6', () => c.roundRect(88, -138, 66, 56, [6, 24, 4, 4]));
  disc(c, 166, -48, 7, '#ffe9b4');
  for (const wx of [-96, 98]) { disc(c, wx, -18, 26, '#2b2d4a'); disc(c, wx, -18, 12, '#c9c4c4'); for (let i = 0; i < 4; i++) line(c, '#2b2d4a', 3, [[wx, -18], [wx + Math.cos(roll + i * 1.57) * 11, -18 + Math.sin(roll + i * 1.57) * 11]]); }
  c.restore();
}

/** A kite with a tail on its line. */
export function drawKite(c, x, y, size, t, colour, handX, handY) {
  stroke(c, 'rgba(60,60,90,0.45)', 1.8, () => (c.moveTo(handX, handY), c.quadraticCurveTo((handX + x) / 2 + 20, (handY + y) / 2 + 70, x, y)));
  c.save();
  c.translate(x, y);
  c.rotate(Math.sin(t * 1.3 + x) * 0.22 + 0.3);
  shape(c, colour, [[0, -size], [size * 0.7, 0], [0, size * 1.1], [-size * 0.7, 0]]);
  shape(c, alpha('#fff6e2', 0.3), [[0, -size], [size * 0.7, 0], [0, size * 1.1]]);
  stroke(c, alpha(darker(colour, 0.4), 0.7), 2.4, () => { c.moveTo(0, size * 1.1); for (let k = 1; k <= 10; k++) c.lineTo(Math.sin(t * 4 + k * 0.8) * 12, size * 1.1 + k * 13); });
  for (let k = 2; k <= 10; k += 2) oval(c, Math.sin(t * 4 + k * 0.8) * 12, size * 1.1 + k * 13, 8, 4, '#fbf1dd', t * 2 + k);
  c.restore();
}
