import { group, n, shape, smooth, smoothSteps, stroke, circle } from '../drawing/svg.mjs';
import { clouds, hills, ridge, sky, stars } from '../drawing/land.mjs';
import { tinyHouse } from '../drawing/houses.mjs';
import { plant, rowsOfGreen } from '../drawing/plants.mjs';
import { cast, person, steps } from '../drawing/people.mjs';
import { cabin } from '../drawing/vehicles.mjs';
import { during, inTurn, sway } from '../drawing/motion.mjs';

const pathLength = (points) =>
  points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i][0], y - points[i][1]), 0);

function pointAlong(points, share) {
  let left = pathLength(points) * Math.min(0.999, Math.max(0, share));
  for (let i = 1; i < points.length; i += 1) {
    const step = Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
    if (left <= step) {
      const s = left / step;
      return [
        points[i - 1][0] + (points[i][0] - points[i - 1][0]) * s,
        points[i - 1][1] + (points[i][1] - points[i - 1][1]) * s,
        points[i][0] < points[i - 1][0] ? -1 : 1,
      ];
    }
    left -= step;
  }
  return [...points.at(-1), 1];
}

/** Houses on a hill, joined by a path that is drawn as one watches; people climb it, cabins may glide above it. */
export const hillside = (look) => (stage) => {
  const { w, h, pal, rng, looks } = stage;
  const {
    houses = 16,
    plants = ['round'],
    terraces = false,
    links = true,
    linkFrom = 0.6,
    climbers = 2,
    cable = false,
    lights = pal.light !== 'day',
    down = false,
    climberHeight = 88,
    roofs = [pal.accent, pal.accentDark, pal.woodDark],
  } = look;
  const back = sky(stage, { sunX: look.sunX ?? 0.2, sunY: 0.15, sun: 30 });
  const starry = pal.light === 'night' ? stars(stage, rng) : () => '';
  const drifting = pal.light === 'night' ? () => '' : clouds(stage, rng, 2);
  const tall = h > w;
  const lines = [
    ridge(rng, { base: h * 0.5, height: h * 0.2, waves: 3, span: w }),
    ridge(rng, { base: h * (tall ? 0.58 : 0.66), height: h * 0.24, waves: 2, span: w * 1.2 }),
    ridge(rng, { base: h * 0.82, height: h * 0.16, waves: 2, span: w * 1.3 }),
  ];
  const fills = [pal.far, pal.mid, pal.light === 'night' ? pal.near : pal.accentLight];
  const land = lines.map(
    (line, i) =>
      hills(stage, line, fills[i]) +
      (terraces && i > 0 ? rowsOfGreen({ pal, from: -20, to: w + 20, line, rows: 3 + i, depth: 13 }) : ''),
  );
  const front = shape(`M-60,${h - 40}Q${w * 0.3},${h - 96} ${w + 60},${h - 54}V${h}H-60Z`, pal.groundDark);
  const turns = tall ? 7 : 5;
  const top = lines[1](w * 0.5) + 14;
  const trail = Array.from({ length: turns + 1 }, (_, i) => [
    w * (0.5 + (i % 2 ? 0.3 : -0.3) * (1 - (i / turns) * 0.62)),
    h - 52 - ((h - 52 - top) * i) / turns,
  ]);
  const course = smoothSteps(trail);
  const sorted = Array.from({ length: houses }, () => {
    const s = rng.between(0.04, 0.96);
    const [x, y] = pointAlong(course, s);
    const size = 2.3 - s * 0.95;
    const side = rng() < 0.5 ? -1 : 1;
    return {
      x: Math.min(w - 26, Math.max(26, x + side * rng.between(34, w * 0.2))),
      y: y + rng.between(-14, 12),
      size,
      roof: rng.pick(roofs),
      wall: rng.pick([pal.wall, pal.wallShade, pal.accentPale]),
    };
  }).sort((a, b) => a.y - b.y);
  const spaced = sorted.filter((a, i) => sorted.slice(0, i).every((b) => Math.hypot(a.x - b.x, (a.y - b.y) * 1.6) > 52));
  const greens = Array.from({ length: 7 }, (_, i) => ({
    kind: plants[i % plants.length],
    x: rng() * w,
    y: h - 28 - rng() * 30,
    size: rng.between(0.6, 0.9),
    shift: rng(),
    flip: rng() < 0.5 ? -1 : 1,
  }))
    .filter((g) => Math.abs(g.x - w / 2) > w * 0.2)
    .sort((a, b) => a.y - b.y);
  const people = cast(rng, pal, climbers, looks);
  const d = smooth(trail);
  const long = pathLength(course);
  const wire = [
    [-20, h * 0.62],
    [w + 20, h * 0.16],
  ];
  return (t) => {
    const shift = (t - stage.seconds / 2) * -2.4;
    const drawn = links ? during(t, linkFrom, linkFrom + 3.2) : 1;
    const walking = people
      .map((look2, i) => {
        const share = 0.04 + i * 0.13 + (t * 17) / long;
        const [x, y, dir] = pointAlong(course, down ? 0.75 - share : share);
        const size = climberHeight * (1 - (down ? 0.75 - share : share) * 0.5);
        return person({ x, y: y + 3, h: size, look: look2, dir: down ? -dir : dir, walk: steps(t * 17, size, i) });
      })
      .join('');
    const cables = cable
      ? stroke(`M${wire[0][0]},${n(wire[0][1])}L${wire[1][0]},${n(wire[1][1])}`, pal.ink, 2.2, { opacity: 0.7 }) +
        [0.1, 0.48, 0.86]
          .map((at, i) => {
            const s = (at + t * 0.035) % 1;
            return cabin({
              x: wire[0][0] + (wire[1][0] - wire[0][0]) * s,
              y: wire[0][1] + (wire[1][1] - wire[0][1]) * s,
              size: 0.78,
              pal,
              colour: i % 2 ? pal.dim('#e3a63f') : pal.accent,
              lit: lights ? 1 : 0,
              swing: 2 * sway(t, 3, i * 0.3),
            });
          })
          .join('')
      : '';
    return (
      back +
      starry(t) +
      drifting(t) +
      group(land[0], { x: shift }) +
      group(land[1], { x: shift * 0.4 }) +
      land[2] +
      front +
      stroke(d, pal.path, tall ? 15 : 14, { drawn, length: long }) +
      spaced
        .map(
          (one, i) =>
            tinyHouse({ ...one, pal, lit: lights ? inTurn(t, i, { from: 0.8, gap: 2.6 / spaced.length, lasts: 0.6 }) : 0 }) +
            (look.marks
              ? circle(
                  one.x,
                  one.y - 34 * one.size,
                  5.5 * inTurn(t, i, { from: 1, gap: 2.4 / spaced.length }),
                  pal.dim('#e3a63f'),
                )
              : ''),
        )
        .join('') +
      walking +
      cables +
      greens.map((g) => plant(g.kind, { ...g, pal, lean: 1.5 * sway(t, 4, g.shift) })).join('')
    );
  };
};
