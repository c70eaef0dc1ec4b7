import { group, rect } from '../drawing/svg.mjs';
import { clouds, hills, path, ridge, shadow, sky, stars } from '../drawing/land.mjs';
import { house } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { cast, person, steps } from '../drawing/people.mjs';
import { inTurn, lerp, sway } from '../drawing/motion.mjs';

/** The path of the network: it winds from the foreground to the hills, past lit windows, with people going along it. */
export const openRoad =
  ({ roofs = ['gable', 'flat'], trees = ['round'], arch = false, people = 5 } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.62, sunY: 0.3, sun: 42, horizon: 0.6 });
    const starry = pal.light === 'night' ? stars(stage, rng) : () => '';
    const drifting = clouds(stage, rng, 3);
    const far = hills(stage, ridge(rng, { base: h * 0.56, height: 80 }), pal.far);
    const mid = hills(stage, ridge(rng, { base: h * 0.6, height: 46 }), pal.mid);
    const land =
      rect(-60, h * 0.58, w + 120, h, pal.ground) +
      path(pal.path, { footX: w * 0.42, footY: h + 10, footWidth: 330, endX: w * 0.6, endY: h * 0.575, endWidth: 10, bend: 130 });
    const sides = [
      [0.02, 0.66, 0.6],
      [0.2, 0.62, 0.45],
      [0.8, 0.64, 0.5],
      [0.88, 0.74, 0.95],
      [-0.02, 0.84, 1.3],
    ]
      .map(([x, y, s], i) => ({
        x: w * x,
        y: h * y,
        w: 110 * s,
        h: 120 * s,
        pal,
        roof: roofs[i % roofs.length],
        rows: 2,
        cols: 2,
        arch,
        roofFill: i % 2 ? pal.accentDark : pal.accent,
        wall: i % 2 ? pal.wallShade : pal.wall,
      }))
      .sort((a, b) => a.y - b.y);
    const greens = [
      [0.3, 0.63, 0.5],
      [0.72, 0.64, 0.55],
      [0.96, 0.84, 1.25],
      [0.2, 0.82, 0.95],
    ];
    const folk = cast(rng, pal, people, looks)
      .map((look, i) => ({ look, start: 0.05 + i * 0.14, side: (i % 2 ? 1 : -1) * rng.between(0.1, 0.27), shift: rng() * 6 }))
      .reverse();
    const centre = (s) => {
      const a = w * 0.42;
      const b = w * 0.6;
      const u = 1 - s;
      return u ** 3 * a + 3 * u * u * s * (a + 130) + 3 * u * s * s * (b - 130) + s ** 3 * b;
    };
    return (t) =>
      back +
      starry(t) +
      drifting(t) +
      group(far, { x: -t }) +
      group(mid, { x: -t * 1.6 }) +
      land +
      sides.map((s, i) => house({ ...s, lit: (j) => inTurn(t, i * 2 + (j % 4), { from: 0.4, gap: 0.26 }) })).join('') +
      greens
        .map(([x, y, size], i) =>
          plant(trees[i % trees.length], { x: w * x, y: h * y, size, pal, lean: 1.3 * sway(t, 4, i * 0.27) }),
        )
        .join('') +
      folk
        .map((p) => {
          const s = Math.min(0.93, p.start + t * 0.045);
          const y =
            (1 - s) ** 3 * (h + 10) + 3 * (1 - s) ** 2 * s * (h * 0.79) + 3 * (1 - s) * s * s * (h * 0.79) + s ** 3 * h * 0.575;
          const size = lerp(168, 20, s ** 0.86);
          const x = centre(s) + p.side * lerp(330, 10, s);
          return (
            shadow(x, y, size * 0.4) +
            person({
              x,
              y,
              h: size,
              look: p.look,
              dir: centre(s + 0.02) > centre(s) ? 1 : -1,
              walk: steps(t * 38 * (size / 100), size, p.shift),
            })
          );
        })
        .join('');
  };
