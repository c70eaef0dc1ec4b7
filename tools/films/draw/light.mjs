// The thread of light that runs through every film: what people learn, on its way from one to the next.
import { disc, glow, stroke } from './brush.mjs';
import { LIGHT, alpha, mix } from './colour.mjs';
import { chance, clamp, noise } from './motion.mjs';

/** A curve measured once: points along it at equal distances. @param {number[][]} points */
export function measure(points, every = 6) {
  const out = [];
  const n = points.length;
  const p = (i) => points[Math.min(n - 1, Math.max(0, i))];
  let last = null;
  for (let i = 0; i < n - 1; i++) {
    const [a, b, d, e] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
    for (let k = 0; k < 80; k++) {
      const t = k / 80;
      const point = [0, 1].map((q) => 0.5 * (2 * b[q] + (d[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * d[q] - e[q]) * t * t + (3 * b[q] - a[q] - 3 * d[q] + e[q]) * t * t * t));
      if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= every) {
        out.push(point);
        last = point;
      }
    }
  }
  out.push(points[n - 1]);
  return out;
}
/** The place at 0-1 of a measured curve. */
export function along(curve, share) {
  const x = clamp(share) * (curve.length - 1);
  const i = Math.min(curve.length - 2, Math.floor(x));
  const f = x - i;
  return [curve[i][0] + (curve[i + 1][0] - curve[i][0]) * f, curve[i][1] + (curve[i + 1][1] - curve[i][1]) * f];
}

/** The thread from `from` to `to` (shares of the curve); its head shines. */
export function drawThread(c, curve, to, t, { from = 0, width = 7, colour = LIGHT, head = 1, strength = 1, sparks = 1 } = {}) {
  if (to <= from || strength <= 0) return;
  const first = Math.floor(clamp(from) * (curve.length - 1));
  const last = Math.ceil(clamp(to) * (curve.length - 1));
  const part = curve.slice(first, last).map(([x, y], i) => [x, y + Math.sin(i * 0.05 - t * 2.2) * 1.6]);
  part.push(along(curve, to));
  const draw = () => part.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
  c.save();
  c.globalCompositeOperation = 'screen';
  stroke(c, alpha(colour, 0.1 * strength), width * 5.5, draw);
  stroke(c, alpha(colour, 0.2 * strength), width * 2.6, draw);
  c.restore();
  stroke(c, alpha(mix(colour, '#fffaf0', 0.35), strength), width, draw);
  stroke(c, alpha('#fffdf6', 0.85 * strength), width * 0.38, draw);
  const [hx, hy] = part[part.length - 1];
  if (head > 0) {
    glow(c, hx, hy, width * 17 * head, colour, 0.95 * strength);
    disc(c, hx, hy, width * 1.05 * head, alpha('#fffdf4', strength));
  }
  if (sparks) {
    const dice = chance(`sparks ${curve.length}`);
    for (let i = 0; i < 26 * sparks; i++) {
      const where = dice();
      const seed = dice() * 100;
      if (where > to || where < from) continue;
      const life = (t * 0.5 + seed) % 1;
      const [x, y] = along(curve, where);
      disc(c, x + noise(life * 3 + seed, 5) * 26, y - life * 46, 2.6 * (1 - life), alpha(colour, (1 - life) * 0.8 * strength));
    }
  }
}

/** One light that somebody holds or that flies: an idea. `size` is its radius. */
export function drawSpark(c, x, y, size, t, { colour = LIGHT, strength = 1 } = {}) {
  if (strength <= 0 || size <= 0) return;
  const beat = 1 + Math.sin(t * 3.1 + x * 0.01) * 0.07;
  glow(c, x, y, size * 7 * beat, colour, 0.9 * strength);
  disc(c, x, y, size * 1.25 * beat, alpha(colour, 0.55 * strength));
  disc(c, x, y, size * 0.8, alpha('#fffdf2', strength));
}

/** Paper lanterns, petals or seeds that drift through the air. @param {(x: number, y: number, i: number, turn: number) => void} draw */
export function drift(t, count, { seed = 'drift', left = -100, right = 2020, top = -100, low = 1180, speed = 30, fall = 20 }, draw) {
  const dice = chance(seed);
  const [w, h] = [right - left, low - top];
  for (let i = 0; i < count; i++) {
    const own = 0.6 + dice() * 0.8;
    const x = left + ((((dice() * w + t * speed * own + Math.sin(t * 0.8 + i) * 22) % w) + w) % w);
    const y = top + ((((dice() * h + t * fall * own) % h) + h) % h);
    draw(x, y, i, t * own * 1.4 + i);
  }
}

/** Confetti thrown at `at` from a place; falls for some seconds. */
export function drawBurst(c, x, y, since, colours, { count = 60, seed = 'burst', force = 620 } = {}) {
  if (since <= 0 || since > 4) return;
  const dice = chance(seed);
  for (let i = 0; i < count; i++) {
    const a = -Math.PI / 2 + (dice() - 0.5) * 2.1;
    const v = force * (0.4 + dice() * 0.8);
    const drag = (1 - Math.exp(-1.9 * since)) / 1.9;
    const px = x + Math.cos(a) * v * drag + noise(since * 2 + i, 7) * 16;
    const py = y + Math.sin(a) * v * drag + 95 * since * since;
    c.save();
    c.translate(px, py);
    c.rotate(since * (4 + dice() * 6) + i);
    c.scale(1, Math.cos(since * 7 + i));
    c.fillStyle = alpha(colours[i % colours.length], clamp((4 - since) / 1.2));
    c.fillRect(-6, -4, 12, 8);
    c.restore();
  }
}
