// Houses as cities all over the world have them, with windows that can be lit one by one.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from './brush.mjs';
import { LIGHT, alpha, darker, lighter, mix } from './colour.mjs';
import { chance, clamp, easeOut, back } from './motion.mjs';

/** A window: `lit` 0-1. */
export function drawWindow(c, x, y, w, h, lit, { arch = false, frame = 'rgba(40,38,78,0.55)', halo = 1 } = {}) {
  const glass = mix('#46508a', LIGHT, clamp(lit));
  const round = arch ? [w / 2, w / 2, 2, 2] : 3;
  fill(c, frame, () => c.roundRect(x - 3, y - 3, w + 6, h + 6, arch ? [w / 2 + 3, w / 2 + 3, 3, 3] : 4));
  fill(c, lit > 0.02 ? ramp(c, x, y, x, y + h, [[0, mix(glass, '#fff1c4', lit * 0.6)], [1, glass]]) : glass, () => c.roundRect(x, y, w, h, round));
  line(c, alpha(frame, 0.8), 2, [[x + w / 2, y + 2], [x + w / 2, y + h]]);
  if (!arch) line(c, alpha(frame, 0.8), 2, [[x, y + h / 2], [x + w, y + h / 2]]);
  if (halo) glow(c, x + w / 2, y + h / 2, Math.max(w, h) * 2.1, LIGHT, lit * 0.5 * halo);
}

const WALLS = ['#efdcb8', '#e3bf95', '#d9a07f', '#cfd6cb', '#b9c7d6', '#e9cdbd', '#d8c4dc', '#f3e6cc'];
const ROOFS = ['#a4513d', '#7e4a58', '#4f5a86', '#8a6a4a', '#5d7d73', '#b9714a'];
/** Ways of building. */
export const KINDS = ['gable', 'flat', 'dome', 'row', 'tower', 'eaves', 'stilts', 'round', 'block'];

/** A house is chosen from its seed; say what matters. */
export function someHouse(seed, said = {}) {
  const dice = chance(`house ${seed}`);
  const pick = (list) => list[Math.floor(dice() * list.length)];
  const kind = said.kind ?? pick(KINDS);
  const tall = { tower: 2.1, row: 1.5, block: 1.75, stilts: 0.95, round: 0.8 }[kind] ?? 1.05;
  return { seed, kind, wall: pick(WALLS), roof: pick(ROOFS), w: (kind === 'tower' ? 82 : kind === 'row' ? 96 : 128) * (0.85 + dice() * 0.35), h: 128 * tall * (0.85 + dice() * 0.35), ...said };
}

function drawRoof(c, { kind, roof, w, h, wall }) {
  const shade = darker(roof, 0.18);
  if (kind === 'flat' || kind === 'block') {
    box(c, -w / 2 - 5, -h - 10, w + 10, 13, darker(wall, 0.14), 3);
    if (kind === 'block') box(c, w * 0.12, -h - 34, w * 0.24, 26, darker(wall, 0.2), 2);
    else for (let x = -w / 2; x < w / 2 - 6; x += 22) box(c, x, -h - 19, 12, 10, darker(wall, 0.08), 2);
  } else if (kind === 'dome') {
    box(c, -w / 2 - 4, -h - 8, w + 8, 10, darker(wall, 0.12), 3);
    fill(c, roof, () => (c.moveTo(-w * 0.34, -h - 7), c.bezierCurveTo(-w * 0.36, -h - w * 0.42, w * 0.36, -h - w * 0.42, w * 0.34, -h - 7)));
    fill(c, alpha('#fff6e2', 0.15), () => (c.moveTo(w * 0.02, -h - 7), c.bezierCurveTo(w * 0.02, -h - w * 0.38, w * 0.34, -h - w * 0.36, w * 0.34, -h - 7)));
    line(c, shade, 3, [[0, -h - w * 0.31], [0, -h - w * 0.42]]);
  } else if (kind === 'eaves') {
    for (const [up, k] of [[0, 1], [h * 0.26, 0.68]]) fill(c, up ? roof : shade, () => {
      c.moveTo(-w * 0.66 * k, -h + 6 - up);
      c.quadraticCurveTo(-w * 0.4 * k, -h - 6 - up, -w * 0.24 * k, -h - h * 0.26 - up);
      c.lineTo(w * 0.24 * k, -h - h * 0.26 - up);
      c.quadraticCurveTo(w * 0.4 * k, -h - 6 - up, w * 0.66 * k, -h + 6 - up);
      c.quadraticCurveTo(0, -h - 8 - up, -w * 0.66 * k, -h + 6 - up);
    });
  } else if (kind === 'round') {
    fill(c, roof, () => (c.moveTo(-w * 0.64, -h + 8), c.quadraticCurveTo(-w * 0.2, -h - h * 0.5, 0, -h - h * 0.78), c.quadraticCurveTo(w * 0.2, -h - h * 0.5, w * 0.64, -h + 8), c.quadraticCurveTo(0, -h + 20, -w * 0.64, -h + 8)));
    for (let i = -3; i <= 3; i++) line(c, alpha(shade, 0.6), 2, [[i * 3, -h - h * 0.66], [i * w * 0.17, -h + 8]]);
  } else if (kind === 'tower') {
    shape(c, roof, [[-w * 0.58, -h + 2], [0, -h - w * 0.95], [w * 0.58, -h + 2]]);
    shape(c, alpha('#fff6e2', 0.13), [[0, -h - w * 0.95], [w * 0.58, -h + 2], [w * 0.08, -h + 2]]);
  } else if (kind === 'row') {
    shape(c, roof, [[-w / 2 - 3, -h + 2], [-w / 2 - 3, -h - 12], [-w * 0.3, -h - 12], [-w * 0.3, -h - 30], [-w * 0.12, -h - 30], [-w * 0.12, -h - 48], [w * 0.12, -h - 48], [w * 0.12, -h - 30], [w * 0.3, -h - 30], [w * 0.3, -h - 12], [w / 2 + 3, -h - 12], [w / 2 + 3, -h + 2]]);
  } else {
    shape(c, roof, [[-w * 0.6, -h + 4], [-w * 0.16, -h - h * 0.44], [w * 0.2, -h - h * 0.44], [w * 0.6, -h + 4]]);
    shape(c, alpha('#fff6e2', 0.12), [[w * 0.2, -h - h * 0.44], [w * 0.6, -h + 4], [w * 0.22, -h + 4]]);
    box(c, -w * 0.32, -h - h * 0.52, w * 0.12, h * 0.3, darker(wall, 0.25), 2);
  }
}

/**
 * A house with its foot at x, y. `lit` is a number for all windows or a function of the window's number. `rise` 0-1 lets it unfold from the ground.
 */
export function drawHouse(c, house, x, y, { scale = 1, lit = 0, rise = 1, door = 0 } = {}) {
  if (rise <= 0) return;
  const { kind, w, h, wall, seed } = house;
  const up = back(clamp(rise));
  at(c, x, y, () => {
    c.scale(0.7 + 0.3 * easeOut(clamp(rise * 1.4)), up);
    const lift = kind === 'stilts' ? h * 0.3 : 0;
    if (lift) for (const k of [-0.42, -0.15, 0.15, 0.42]) line(c, '#5d4335', 6, [[k * w, 0], [k * w, -lift - 6]]);
    c.translate(0, -lift);
    const round = kind === 'round' ? 14 : 2;
    fill(c, ramp(c, -w / 2, 0, w / 2, 0, [[0, darker(wall, 0.1)], [0.55, wall], [1, lighter(wall, 0.18)]]), () => c.roundRect(-w / 2, -h, w, h, [round, round, 0, 0]));
    drawRoof(c, house);
    const columns = Math.max(1, Math.round(w / 50));
    const rows = Math.max(1, Math.round((h - 40) / 62));
    const arch = kind === 'dome' || kind === 'flat';
    let number = 0;
    for (let r = 0; r < rows; r++) for (let k = 0; k < columns; k++) {
      const wx = -w / 2 + (w / columns) * (k + 0.5) - 11;
      const wy = -h + 18 + r * ((h - 44) / rows);
      const ground = r === rows - 1 && kind !== 'stilts';
      if (ground && k === Math.floor(columns / 2)) continue;
      drawWindow(c, wx, wy, 22, 29, typeof lit === 'function' ? lit(number, seed) : lit, { arch, halo: house.halo ?? 0.7 });
      number++;
    }
    if (kind !== 'stilts' || h > 60) {
      const dx = -w / 2 + (w / columns) * (Math.floor(columns / 2) + 0.5) - 12;
      fill(c, mix(darker(house.roof, 0.3), LIGHT, door), () => c.roundRect(dx, -42, 24, 42, arch ? [12, 12, 0, 0] : [3, 3, 0, 0]));
      if (door > 0) glow(c, dx + 12, -20, 70, LIGHT, door * 0.7);
      else disc(c, dx + 19, -20, 1.8, '#f3d9a0');
    }
    if (lift) line(c, '#5d4335', 5, [[w * 0.42, 0], [w * 0.62, lift]]);
  }, { scale });
}

/** A library or school: steps, columns, wide door. */
export function drawHall(c, x, y, w, { wall = '#f1e3c6', roof = '#8f5a4b', lit = 0, rise = 1, doors = 0, emblem = null } = {}) {
  if (rise <= 0) return;
  const h = w * 0.42;
  at(c, x, y, () => {
    c.scale(1, back(clamp(rise)));
    for (let i = 0; i < 3; i++) box(c, -w / 2 - 26 + i * 9, -8 * (i + 1), w + 52 - i * 18, 9, darker(wall, 0.2 - i * 0.05), 2);
    fill(c, ramp(c, 0, -h, 0, -24, [[0, lighter(wall, 0.1)], [1, darker(wall, 0.12)]]), () => c.rect(-w / 2, -h - 10, w, h - 14));
    const columns = 6;
    for (let i = 0; i < columns; i++) {
      const cx = -w / 2 + (w / columns) * (i + 0.5);
      if (i === 2 || i === 3) continue;
      drawWindow(c, cx - w * 0.034, -h + 14, w * 0.068, h * 0.5, typeof lit === 'function' ? lit(i) : lit, { arch: true });
    }
    const open = w * 0.09 * (1 - doors * 0.85);
    fill(c, mix('#4a3448', LIGHT, Math.max(doors, typeof lit === 'number' ? lit * 0.3 : 0)), () => c.roundRect(-w * 0.09, -h * 0.72, w * 0.18, h * 0.72 - 24, [w * 0.09, w * 0.09, 0, 0]));
    if (doors > 0) glow(c, 0, -h * 0.36, w * 0.4, LIGHT, doors);
    for (const side of [-1, 1]) fill(c, '#7b5140', () => c.rect(side > 0 ? w * 0.09 - open : -w * 0.09, -h * 0.58, open, h * 0.58 - 24));
    for (let i = 0; i <= columns; i++) {
      if (i === 3) continue;
      const cx = -w / 2 + (w / columns) * i;
      box(c, cx - 8, -h, 16, h - 24, lighter(wall, 0.35), 3);
    }
    box(c, -w / 2 - 14, -h - 18, w + 28, 16, lighter(wall, 0.2), 3);
    shape(c, roof, [[-w / 2 - 20, -h - 17], [0, -h - w * 0.2], [w / 2 + 20, -h - 17]]);
    shape(c, lighter(wall, 0.1), [[-w * 0.36, -h - 22], [0, -h - w * 0.165], [w * 0.36, -h - 22]]);
    if (emblem) emblem(c, 0, -h - w * 0.075, w * 0.045);
    else oval(c, 0, -h - w * 0.07, w * 0.03, w * 0.03, roof);
  });
}

/** A lamp of the street; `lit` 0-1. */
export function drawLamp(c, x, y, high, lit) {
  line(c, '#2f3358', 5, [[x, y], [x, y - high]]);
  stroke(c, '#2f3358', 4, () => (c.moveTo(x, y - high), c.quadraticCurveTo(x + 4, y - high - 22, x + 24, y - high - 18)));
  fill(c, mix('#59608f', '#ffe9b4', lit), () => c.ellipse(x + 25, y - high - 10, 9, 11, 0, 0, 7));
  glow(c, x + 25, y - high - 8, 150, LIGHT, lit * 0.75);
}
