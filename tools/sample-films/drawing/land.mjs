import { circle, ellipse, group, n, rect, shape, smooth, stroke } from './svg.mjs';
import { sway } from './motion.mjs';
import { mix } from './colour.mjs';

/** The sky as three calm bands, with the sun or the moon. */
export function sky({ w, h, pal }, { sunX = 0.78, sunY = 0.2, sun = 34, horizon = 0.75 } = {}) {
  const bands = [0, 0.4, 0.7].map((at, i) => rect(0, h * horizon * at, w, h, mix(pal.sky, pal.skyLow, i / 2)));
  const x = w * sunX;
  const y = h * sunY;
  const halo = circle(x, y, sun * 1.7, pal.sun, { opacity: pal.light === 'night' ? 0.1 : 0.22 });
  return bands.join('') + halo + circle(x, y, sun, pal.sun);
}

/** Stars for a night sky, each with its own slow shimmer. */
export function stars({ w, h }, rng, count = 40) {
  const all = Array.from({ length: count }, () => [rng() * w, rng() * h * 0.45, rng.between(0.7, 1.7), rng()]);
  return (t) => all.map(([x, y, r, shift]) => circle(x, y, r, '#fff6d8', { opacity: 0.55 + 0.35 * sway(t, 3, shift) })).join('');
}

/** Clouds that drift to the end of reading. */
export function clouds({ w, h, pal }, rng, count = 3) {
  const all = Array.from({ length: count }, (_, i) => [
    ((i + rng()) / count) * w * 1.2,
    rng.between(0.08, 0.3) * h,
    rng.between(0.7, 1.3),
  ]);
  const one = rect(-46, -9, 92, 18, pal.cloud, { radius: 9 }) + rect(-24, -21, 52, 22, pal.cloud, { radius: 11 });
  return (t) => all.map(([x, y, s]) => group(one, { x: x + t * 5 * s, y, scale: s, opacity: 0.85 })).join('');
}

/** The line of a range of hills: y at any x, the same at every call. */
export function ridge(rng, { base, height, waves = 3, span = 854 }) {
  const parts = Array.from({ length: waves }, (_, i) => [rng.between(0.7, 1.3) * (i + 1), rng() * 6.28, 1 / (i + 1.2)]);
  const total = parts.reduce((sum, [, , weight]) => sum + weight, 0);
  return (x) =>
    base - (height * parts.reduce((sum, [f, p, a]) => sum + a * (0.5 + 0.5 * Math.sin((x / span) * f * 5 + p)), 0)) / total;
}

/** Hills from their line down to the bottom of the picture, wider than the picture for parallax. */
export function hills({ w, h }, line, fill) {
  const points = [];
  for (let x = -120; x <= w + 120; x += 20) points.push([x, line(x)]);
  return shape(`${smooth(points)}L${w + 120},${h}L-120,${h}Z`, fill);
}

/** Flat ground with a darker rim in the foreground. */
export const ground = ({ w, h, pal }, y) =>
  rect(-60, y, w + 120, h - y, pal.ground) +
  shape(`M-60,${h - 26}Q${w * 0.5},${h - 52} ${w + 60},${h - 20}V${h}H-60Z`, pal.groundDark);

/** A path seen along its length: from its foot in front to a point far away. */
export function path(fill, { footX, footY, footWidth, endX, endY, endWidth = 4, bend = 120, opacity }) {
  const mid = (footY + endY) / 2;
  const side = (s) => [footX + (s * footWidth) / 2, endX + (s * endWidth) / 2];
  const [l0, l1] = side(-1);
  const [r0, r1] = side(1);
  return shape(
    `M${n(l0)},${n(footY)}C${n(l0 + bend)},${n(mid)} ${n(l1 - bend)},${n(mid)} ${n(l1)},${n(endY)}L${n(r1)},${n(endY)}` +
      `C${n(r1 - bend * 0.8)},${n(mid)} ${n(r0 + bend * 1.15)},${n(mid)} ${n(r0)},${n(footY)}Z`,
    fill,
    { opacity },
  );
}

/** Still water with short lines of light that wander. */
export function water({ w, pal }, rng, { top, bottom, lines = 16 }) {
  const all = Array.from({ length: lines }, () => {
    const depth = rng();
    return [rng() * w, top + 8 + depth * (bottom - top - 12), 14 + depth * 46, rng()];
  });
  const bed = rect(-60, top, w + 120, bottom - top, pal.water);
  return (t) =>
    bed +
    all
      .map(([x, y, length, shift]) => {
        const at = x + 12 * sway(t, 5, shift);
        return stroke(`M${n(at - length / 2)},${n(y)}h${n(length)}`, pal.waterLight, 2.4, {
          opacity: 0.5 + 0.35 * sway(t, 3.4, shift),
        });
      })
      .join('');
}

/** Thin slanting rain over the whole picture. */
export function rain({ w, h }, rng, count = 60) {
  const drops = Array.from({ length: count }, () => [rng() * (w + 80), rng() * h, rng.between(0.8, 1.2)]);
  return (t) =>
    drops
      .map(([x, y, s]) => {
        const down = (y + t * 330 * s) % (h + 30);
        return stroke(`M${n(x - down * 0.12)},${n(down - 24)}l-2.4,18`, '#ffffff', 1.6, { opacity: 0.5 });
      })
      .join('');
}

/** The soft shadow under a standing thing. */
export const shadow = (x, y, width, opacity = 0.13) => ellipse(x, y, width / 2, width / 11, '#2a2735', { opacity });
