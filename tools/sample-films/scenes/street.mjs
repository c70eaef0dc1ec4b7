import { group, rect, shape, n } from '../drawing/svg.mjs';
import { clouds, hills, rain, ridge, sky, stars } from '../drawing/land.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { lamp, umbrella, bunting } from '../drawing/things.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { inTurn, sway } from '../drawing/motion.mjs';

/** A street of the city: houses, a path with people on it, windows and lamps that light one after the other. */
export const street = (look) => (stage) => {
  const { w, h, pal, rng } = stage;
  const {
    roofs,
    arch = false,
    trees = ['round'],
    people = 4,
    wet = false,
    lights = pal.light !== 'day',
    lightFrom = 0.5,
    storeys = 2,
    minH = 110,
    maxH = 185,
    flags = false,
    walls,
    lamps = 3,
    dir,
    baseY = 0.73,
  } = look;
  const base = h * baseY;
  const back = sky(stage, { sunX: look.sunX ?? 0.8, sunY: 0.17 });
  const starry = pal.light === 'night' ? stars(stage, rng) : () => '';
  const drifting = pal.light === 'night' ? () => '' : clouds(stage, rng, 3);
  const farHills = hills(stage, ridge(rng, { base: h * 0.6, height: 90 }), pal.far);
  const midHills = hills(stage, ridge(rng, { base: h * 0.66, height: 60 }), pal.mid);
  const row = houseRow(rng, { pal, from: -40, to: w + 50, base, roofs, minH, maxH, arch, walls, storeys });
  const pavement =
    rect(-60, base, w + 120, h - base, pal.ground) +
    shape(
      `M-60,${n(base + 26)}Q${w / 2},${n(base + 16)} ${w + 60},${n(base + 30)}V${h - 16}Q${w / 2},${h - 30} -60,${h - 12}Z`,
      pal.path,
    );
  const greens = Array.from({ length: 5 }, (_, i) => ({
    kind: trees[i % trees.length],
    x: (i + rng.between(0.2, 0.8)) * (w / 5),
    size: rng.between(0.75, 1.05),
    shift: rng(),
  }));
  const lampAt = Array.from({ length: lamps }, (_, i) => ((i + 0.5) * w) / lamps + 20);
  const folk = walkers(stage, {
    count: people,
    y: h * 0.875,
    rows: 2,
    depth: 34,
    h: 122,
    dir,
    carry: wet ? (i) => umbrella(pal.cloth[(i * 2 + (i % 2)) % 5]) : undefined,
  });
  const wetting = wet ? rain(stage, rng) : () => '';
  const order = Array.from({ length: row.count * 6 }, () => rng());
  return (t) => {
    const lit = (i, j) =>
      lights ? inTurn(t, order[(i * 6 + j) % order.length] * 12, { from: lightFrom, gap: 0.24, lasts: 0.5 }) : 0;
    const shift = (t - stage.seconds / 2) * -3.2;
    return (
      back +
      starry(t) +
      drifting(t) +
      group(farHills, { x: shift * 0.4 }) +
      group(midHills, { x: shift }) +
      group(
        [
          greens
            .filter((_, i) => i % 2)
            .map((g) => plant(g.kind, { x: g.x, y: base + 2, size: g.size * 1.25, pal, lean: 1.2 * sway(t, 4, g.shift) }))
            .join(''),
          row(lit),
          pavement,
          greens
            .filter((_, i) => i % 2 === 0)
            .map((g) => plant(g.kind, { x: g.x, y: base + 20, size: g.size, pal, lean: 1.4 * sway(t, 4, g.shift) }))
            .join(''),
          lampAt
            .map((x, i) => lamp({ x, y: base + 24, h: 112, pal, lit: lights ? inTurn(t, i, { from: lightFrom, gap: 0.5 }) : 0 }))
            .join(''),
          flags
            ? bunting({
                x1: -10,
                y1: base - 120,
                x2: w * 0.52,
                y2: base - 128,
                colours: [pal.accent, pal.cream, pal.dim('#e3a63f')],
                flutter: 9 * sway(t, 2),
              }) +
              bunting({
                x1: w * 0.5,
                y1: base - 128,
                x2: w + 10,
                y2: base - 116,
                colours: [pal.accentLight, pal.accent, pal.cream],
                flutter: 9 * sway(t, 2, 0.4),
              })
            : '',
        ],
        { x: shift * 1.6 },
      ) +
      folk(t) +
      wetting(t)
    );
  };
};
