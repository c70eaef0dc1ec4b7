// What a feast is made of: lanterns on sticks and boats, a great paper bird, a stage, pots, drums, paper fire.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke, through } from './brush.mjs';
import { CREAM, LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { chance, clamp, easeOut, lerp, noise, soft } from './motion.mjs';
import { drawLantern } from './things.mjs';

/** A lantern that hangs from the end of a stick; the hand is at x, y. */
export function drawStickLantern(c, x, y, dx, dy, size, lit, colour, t) {
  const swing = Math.sin(t * 2.3 + x * 0.003) * 5 * size;
  line(c, '#6b4a3a', 3.4 * size, [[x - dx * 0.14, y - dy * 0.14], [x + dx, y + dy]]);
  line(c, alpha('#4a3448', 0.8), 1.6 * size, [[x + dx, y + dy], [x + dx + swing * 0.5, y + dy + 18 * size]]);
  drawLantern(c, x + dx + swing, y + dy + 40 * size, size, lit, colour, t);
}

/** A lantern on its way from paper to lantern: 0 a flat sheet on a table, 0.5 a roll, 1 round. */
export function drawFolding(c, x, y, size, made, lit, colour, t) {
  if (made >= 1) return drawLantern(c, x, y - 22 * size, size, lit, colour, t);
  const k = soft(clamp(made));
  const half = lerp(40, 16, k) * size;
  const high = lerp(7, 42, k) * size;
  const bow = lerp(0, 6, clamp(k * 2 - 1)) * size;
  fill(c, ramp(c, x - half, 0, x + half, 0, [[0, darker(colour, 0.16)], [0.5, lighter(colour, 0.24)], [1, darker(colour, 0.1)]]), () => {
    const slant = (1 - k) * 16 * size;
    c.moveTo(x - half + slant, y - high);
    c.quadraticCurveTo(x, y - high - 4 * size * k, x + half + slant, y - high);
    c.quadraticCurveTo(x + half + bow * 2, y - high / 2, x + half, y);
    c.quadraticCurveTo(x, y + 4 * size * k, x - half, y);
    c.quadraticCurveTo(x - half - bow * 2, y - high / 2, x - half + slant, y - high);
  });
  for (const f of [-0.5, 0, 0.5]) line(c, alpha(darker(colour, 0.4), 0.4 * clamp(k * 3)), 1.4 * size, [[x + half * f, y - high], [x + half * f, y]]);
}

/** A great bird of paper that three people carry on poles. @param {[number, number][]} hands who holds the poles: tail, middle, neck */
export function drawPaperBird(c, x, y, size, t, colour, pale, hands) {
  const nod = Math.sin(t * 2.4) * 9 * size;
  const flap = 0.42 + 0.66 * Math.sin(t * 3.1);
  const spots = [[x - 150 * size, y + 26 * size], [x, y + 40 * size], [x + 150 * size, y - 40 * size + nod]];
  const wing = (side, tone) => fill(c, tone, () => {
    const up = (side > 0 ? flap : flap * 0.8 + 0.2) * 120 * size;
    c.moveTo(x + 60 * size, y);
    c.quadraticCurveTo(x + 20 * size, y - 90 * size - up, x - 120 * size + side * 24 * size, y - 130 * size - up);
    for (let i = 0; i < 4; i++) {
      const px = x - (120 - i * 24) * size + side * 24 * size;
      c.lineTo(px + 4 * size, y - (88 - i * 20) * size - up * (0.8 - i * 0.18));
      c.lineTo(px + 26 * size, y - (94 - i * 24) * size - up * (0.8 - i * 0.2));
    }
    c.lineTo(x - 50 * size, y + 14 * size);
  });
  wing(-1, darker(colour, 0.16));
  for (let i = 0; i < 4; i++) stroke(c, i % 2 ? pale : '#e0a23b', 11 * size, () => (c.moveTo(x - 130 * size, y + 6 * size), c.bezierCurveTo(x - 220 * size, y - 20 * size + Math.sin(t * 3 + i) * 20 * size, x - 270 * size, y + (i - 1) * 30 * size + Math.sin(t * 2.6 + i) * 26 * size, x - 350 * size, y + (i - 1.5) * 44 * size + Math.sin(t * 3.2 + i * 1.4) * 30 * size)));
  spots.forEach(([px, py], i) => line(c, '#7a553e', 6 * size, [hands[i], [px, py]]));
  fill(c, ramp(c, 0, y - 60 * size, 0, y + 50 * size, [[0, lighter(colour, 0.25)], [1, darker(colour, 0.08)]]), () => {
    c.moveTo(x - 160 * size, y + 4 * size);
    c.bezierCurveTo(x - 100 * size, y - 60 * size, x + 50 * size, y - 60 * size, x + 120 * size, y - 40 * size);
    c.bezierCurveTo(x + 150 * size, y - 60 * size, x + 150 * size, y - 120 * size + nod, x + 190 * size, y - 132 * size + nod);
    c.bezierCurveTo(x + 236 * size, y - 140 * size + nod, x + 240 * size, y - 92 * size + nod, x + 206 * size, y - 88 * size + nod);
    c.bezierCurveTo(x + 190 * size, y - 40 * size, x + 150 * size, y + 50 * size, x + 20 * size, y + 48 * size);
    c.bezierCurveTo(x - 60 * size, y + 48 * size, x - 120 * size, y + 40 * size, x - 160 * size, y + 4 * size);
  });
  shape(c, '#e0a23b', [[x + 228 * size, y - 122 * size + nod], [x + 278 * size, y - 104 * size + nod], [x + 226 * size, y - 96 * size + nod]]);
  disc(c, x + 206 * size, y - 116 * size + nod, 7 * size, '#2b2440');
  for (let i = 0; i < 3; i++) stroke(c, '#e0a23b', 4 * size, () => (c.moveTo(x + 186 * size, y - 130 * size + nod), c.quadraticCurveTo(x + (170 - i * 12) * size, y - (160 + i * 6) * size + nod, x + (150 - i * 16) * size, y - (166 - i * 12) * size + nod)));
  for (let r = 0; r < 2; r++) for (let i = 0; i < 6; i++) stroke(c, alpha(pale, 0.8), 4 * size, () => c.arc(x + (-84 + i * 32 + r * 16) * size, y + (-8 + r * 22) * size, 13 * size, 0.2, 2.9));
  wing(1, mix(colour, pale, 0.3));
}

/** Paper fire: a flower that opens in the sky and falls as petals. `since` seconds. */
export function drawPaperFire(c, x, y, since, size, colours, seed = 'fire') {
  if (since <= 0 || since > 4.4) return;
  if (since < 0.6) {
    const k = easeOut(since / 0.6);
    line(c, alpha(LIGHT, 0.8 * (1 - k)), 5, [[x, y + 560 * (1 - k) + 90], [x, y + 560 * (1 - k)]]);
    return;
  }
  const s = since - 0.6;
  const open = easeOut(clamp(s / 0.9));
  const dice = chance(`${seed} ${x}`);
  glow(c, x, y, size * 2.4, colours[0], clamp(1 - s / 2.2));
  for (let ring = 2; ring >= 0; ring--) {
    const n = 7 + ring * 5;
    const r = size * (0.24 + ring * 0.33) * open;
    for (let i = 0; i < n; i++) {
      const a = (i / n) * Math.PI * 2 + ring * 0.4;
      const own = dice();
      const falls = Math.max(0, s - 1.5);
      const px = x + Math.cos(a) * r + noise(falls * 1.4 + own * 20, 3) * 46 * Math.min(1, falls);
      const py = y + Math.sin(a) * r + 44 * falls * falls;
      at(c, px, py, () => {
        c.scale(1, 1 - Math.min(1, falls) * (0.5 + 0.5 * Math.sin(s * 5 + own * 6)));
        fill(c, alpha(colours[ring % colours.length], clamp((3.8 - s) / 1.1)), () => (c.moveTo(0, -19), c.quadraticCurveTo(14, 2, 0, 19), c.quadraticCurveTo(-14, 2, 0, -19)));
      }, { turn: a + Math.PI / 2 + falls * (own - 0.5) * 4, scale: (size / 150) * (0.7 + ring * 0.2) * (0.3 + 0.7 * open) });
    }
  }
  disc(c, x, y, size * 0.1 * open, alpha('#fff6dc', clamp((2.6 - s) / 1.4)));
}

/** A boat of folded paper with a lantern on it. */
export function drawPaperBoat(c, x, y, size, t, lit, colour, hull = CREAM) {
  at(c, x, y + Math.sin(t * 1.5 + x * 0.01) * 3 * size, () => {
    glow(c, 0, 34, 90, LIGHT, lit * 0.5);
    shape(c, darker(hull, 0.12), [[-24, -6], [0, -40], [24, -6]]);
    drawLantern(c, 0, -32, 0.95, lit, colour, 0);
    shape(c, hull, [[-62, -16], [-30, -2], [30, -2], [62, -16], [40, 16], [-40, 16]]);
    shape(c, darker(hull, 0.14), [[0, -2], [30, -2], [62, -16], [40, 16], [0, 16]]);
    oval(c, 0, 18, 46, 4, 'rgba(20,24,60,0.25)');
  }, { scale: size, turn: Math.sin(t * 1.2 + x) * 0.035 });
}

/** A bird of folded paper in flight. */
export function drawFoldedBird(c, x, y, size, t, colour, facing = 1) {
  const flap = Math.sin(t * 6 + x * 0.01) * 26;
  at(c, x, y, () => {
    shape(c, darker(colour, 0.2), [[-8, 0], [-26, -34 - flap], [14, -4]]);
    shape(c, colour, [[-46, -10], [-8, 8], [24, 4], [52, -16], [16, -6], [-10, -4]]);
    shape(c, lighter(colour, 0.35), [[-12, 0], [-2, -42 - flap], [22, 0]]);
  }, { scale: size, flip: facing < 0, turn: -0.08 });
}

/** A pot that steams. */
export function drawPot(c, x, y, size, colour, t, { inside = '#e0a23b' } = {}) {
  for (let i = 0; i < 3; i++) {
    const k = (t * 0.42 + i / 3) % 1;
    stroke(c, alpha('#fff8ea', 0.5 * Math.sin(k * Math.PI)), 9 * size * (0.6 + k), () => (c.moveTo(x + (i - 1) * 18 * size, y - (62 + k * 60) * size), c.quadraticCurveTo(x + ((i - 1) * 18 + Math.sin(t * 2 + i) * 16) * size, y - (84 + k * 70) * size, x + ((i - 1) * 20 - 6) * size, y - (104 + k * 84) * size)));
  }
  fill(c, ramp(c, x - 50 * size, 0, x + 50 * size, 0, [[0, darker(colour, 0.25)], [0.6, colour], [1, lighter(colour, 0.25)]]), () => (c.moveTo(x - 50 * size, y - 52 * size), c.lineTo(x + 50 * size, y - 52 * size), c.bezierCurveTo(x + 56 * size, y - 10 * size, x + 36 * size, y, x, y), c.bezierCurveTo(x - 36 * size, y, x - 56 * size, y - 10 * size, x - 50 * size, y - 52 * size)));
  oval(c, x, y - 52 * size, 50 * size, 11 * size, darker(colour, 0.3));
  oval(c, x, y - 51 * size, 43 * size, 8 * size, inside);
  for (const s of [-1, 1]) stroke(c, darker(colour, 0.3), 6 * size, () => c.arc(x + s * 53 * size, y - 38 * size, 9 * size, 0, 7));
}

/** A drum that stands or hangs; its skin moves when it is hit. */
export function drawDrum(c, x, y, size, colour, hit = 0) {
  at(c, x, y, () => {
    fill(c, ramp(c, -36, 0, 36, 0, [[0, darker(colour, 0.3)], [0.6, colour], [1, lighter(colour, 0.2)]]), () => (c.moveTo(-36, -66), c.lineTo(36, -66), c.lineTo(24, 6), c.quadraticCurveTo(0, 12, -24, 6)));
    for (let i = -2; i <= 2; i++) line(c, '#e0a23b', 2.4, [[i * 16, -62], [i * 10 + 5, 4]]);
    oval(c, 0, -66, 36, 11, '#f0dfbd');
    if (hit > 0) stroke(c, alpha(LIGHT, hit), 3, () => c.ellipse(0, -66, 36 * (1.1 + (1 - hit)), 11 * (1.1 + (1 - hit)), 0, 0, 7));
  }, { scale: size });
}

/** A stage of boards, its front edge at y, below an arch of cloth. */
export function drawStage(c, x, y, w, high, colour, t, { arch = true, wood = '#a8714a' } = {}) {
  if (arch) {
    for (const s of [-1, 1]) box(c, x + s * w * 0.46 - 9, y - high - w * 0.5, 18, w * 0.5, '#6b4a3a', 4);
    for (let i = 0; i < 6; i++) {
      const [a, b] = [x - w * 0.48 + (w * 0.96 * i) / 6, x - w * 0.48 + (w * 0.96 * (i + 1)) / 6];
      const top = y - high - w * 0.52;
      fill(c, i % 2 ? CREAM : colour, () => (c.moveTo(a, top), c.lineTo(b, top), c.lineTo(b, top + 34), c.quadraticCurveTo((a + b) / 2, top + 84 + Math.sin(t * 1.4 + i) * 5, a, top + 34)));
    }
  }
  fill(c, ramp(c, 0, y - high - 30, 0, y - high, [[0, darker(wood, 0.1)], [1, lighter(wood, 0.18)]]), () => (c.moveTo(x - w * 0.46, y - high - 26), c.lineTo(x + w * 0.46, y - high - 26), c.lineTo(x + w / 2, y - high), c.lineTo(x - w / 2, y - high)));
  box(c, x - w / 2, y - high, w, high, darker(wood, 0.25), 3);
  for (let k = -0.44; k < 0.5; k += 0.11) line(c, darker(wood, 0.45), 3, [[x + w * k, y - high + 4], [x + w * k, y - 3]]);
}

/** A telescope on three legs; its eye is at the left end. */
export function drawTelescope(c, x, y, size, turn) {
  at(c, x, y, () => {
    for (const k of [-46, 6, 52]) line(c, '#5a4a44', 6, [[0, -104], [k, 0]]);
    at(c, 0, -106, () => {
      fill(c, ramp(c, 0, -14, 0, 14, [[0, '#b98a62'], [1, '#6b4a3a']]), () => c.roundRect(-66, -11, 80, 22, 6));
      fill(c, ramp(c, 0, -18, 0, 18, [[0, '#d8b07c'], [1, '#7a5540']]), () => c.roundRect(10, -16, 78, 32, 6));
      box(c, -80, -6, 18, 12, '#3a3350', 3);
    }, { turn });
  }, { scale: size });
}

/** The balcony before a window: what is behind somebody who stands on it. */
export function drawBalconyDoor(c, x, y, w, lit, wall) {
  const h = w * 1.15;
  box(c, x - w * 0.36, y - h, w * 0.72, h, darker(wall, 0.35), 6);
  fill(c, mix('#4a4470', '#ffd48a', lit), () => c.roundRect(x - w * 0.31, y - h + 12, w * 0.62, h - 12, 4));
  glow(c, x, y - h * 0.55, w, LIGHT, lit * 0.55);
  for (const s of [-1, 1]) box(c, x + s * w * 0.44 - w * 0.09, y - h + 8, w * 0.18, h - 20, '#5d7d73', 3);
}
/** Its rail, in front of them; people stand with their feet at y. */
export function drawBalconyRail(c, x, y, w, colour) {
  const h = w * 0.4;
  box(c, x - w * 0.6, y - 4, w * 1.2, 20, '#8d7a68', 3);
  for (let k = -0.55; k <= 0.56; k += 0.11) line(c, '#3c3658', 4, [[x + w * k, y], [x + w * k, y - h]]);
  line(c, '#3c3658', 8, [[x - w * 0.58, y - h], [x + w * 0.58, y - h]]);
  fill(c, colour, () => (c.moveTo(x - w * 0.34, y - h - 5), c.lineTo(x + w * 0.1, y - h - 5), c.lineTo(x + w * 0.08, y - h * 0.3), c.lineTo(x - w * 0.3, y - h * 0.24)));
  for (const k of [0.26, 0.38, 0.5]) for (let i = 0; i < 4; i++) disc(c, x + w * k + Math.cos(i * 1.6) * 8, y - h - 8 - Math.sin(i * 1.6) * 6, 8, i % 2 ? '#6f8f4f' : '#e7a0a4');
}

/** A house on stilts over water, its lantern hung out by `lit`. */
export function drawStiltHouse(c, x, y, size, wall, roof, lit, colour, t) {
  at(c, x, y, () => {
    for (const k of [-64, -24, 24, 64]) line(c, '#3a2f40', 8, [[k, -92], [k, 14]]);
    box(c, -92, -104, 190, 14, '#5d4335', 3);
    fill(c, ramp(c, -80, 0, 80, 0, [[0, darker(wall, 0.2)], [1, wall]]), () => c.rect(-76, -212, 152, 110));
    fill(c, roof, () => (c.moveTo(-112, -204), c.quadraticCurveTo(-60, -232, -34, -300), c.lineTo(34, -300), c.quadraticCurveTo(60, -232, 112, -204), c.quadraticCurveTo(0, -222, -112, -204)));
    fill(c, mix('#343a6a', '#ffd48a', lit), () => c.roundRect(-48, -184, 40, 48, 4));
    fill(c, mix('#2b2c52', '#f0b46a', lit), () => c.roundRect(14, -178, 38, 76, 4));
    glow(c, -28, -160, 110, LIGHT, lit * 0.5);
    line(c, '#3a2f40', 4, [[76, -196], [120, -206]]);
    if (lit > 0) drawLantern(c, 118, -206 + 34 * clamp(lit), clamp(lit) * 1.15, lit, colour, t);
  }, { scale: size });
}

/** What hangs on a rope between two places: lanterns, each lit by a number or a function of its number. */
export function drawLanternRope(c, x0, y0, x1, y1, count, size, lit, colours, t, { sag = 70 } = {}) {
  const place = (k) => [lerp(x0, x1, k), lerp(y0, y1, k) + Math.sin(k * Math.PI) * sag + Math.sin(t * 1.1 + x0) * 3];
  stroke(c, 'rgba(42,36,72,0.75)', 3, () => through(c, Array.from({ length: 9 }, (_, i) => place(i / 8))));
  for (let i = 0; i < count; i++) {
    const [x, y] = place((i + 0.5) / count);
    drawLantern(c, x, y + 24 * size, size, typeof lit === 'function' ? lit(i) : lit, colours[i % colours.length], t + i);
  }
}
