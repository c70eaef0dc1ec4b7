import { circle, group, rect, shape, smooth, stroke } from '../drawing/svg.mjs';
import { tinyHouse } from '../drawing/houses.mjs';
import { cast, person, steps } from '../drawing/people.mjs';
import { during, inTurn, lerp, pop } from '../drawing/motion.mjs';

const landmarks = {
  school: (pal) =>
    rect(-26, -22, 52, 22, pal.wall) +
    shape('M-30,-22L0,-42L30,-22Z', pal.accent) +
    [-18, -4, 10].map((x) => rect(x, -15, 8, 9, pal.glow)).join(''),
  library: (pal) =>
    rect(-24, -30, 48, 30, pal.wallShade) +
    rect(-28, -36, 56, 7, pal.accentDark) +
    [-17, -6, 5].map((x) => rect(x, -26, 7, 26, pal.wall)).join('') +
    rect(12, -26, 7, 26, pal.wall),
  market: (pal) =>
    [0, 1, 2, 3].map((i) => shape(`M${-28 + i * 14},-30h14v10a7,6 0 0 1 -14,0z`, i % 2 ? pal.cream : pal.accent)).join('') +
    rect(-26, -16, 52, 16, pal.woodDark, { opacity: 0.8 }),
  tree: (pal) => rect(-3, -18, 6, 18, pal.woodDark) + circle(0, -30, 18, pal.leaf) + circle(-9, -24, 10, pal.leafDark),
  hall: (pal) =>
    rect(-22, -24, 44, 24, pal.wall) +
    shape('M-22,-24A22,20 0 0 1 22,-24Z', pal.accentLight) +
    rect(-5, -14, 10, 14, pal.accentDark),
  station: (pal) =>
    rect(-24, -18, 48, 18, pal.wall) + rect(-30, -24, 60, 7, pal.accent, { radius: 3 }) + rect(-8, -12, 16, 12, pal.pane),
};

/** The plan seen from above: paths are drawn from place to place, and each place appears as its path arrives. */
export const planMap =
  ({ places = ['school', 'market', 'tree', 'library', 'hall'], walkersOnIt = 2 } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const tall = h > w;
    const blocks = [];
    const step = 92;
    for (let y = -40; y < h + 40; y += step * 0.72) {
      for (let x = -60 + ((y / step) % 2) * 24; x < w + 40; x += step)
        blocks.push(
          rect(
            x,
            y,
            step * rng.between(0.6, 0.86),
            step * rng.between(0.36, 0.54),
            rng.pick([pal.accentPale, pal.ground, pal.groundDark]),
            { radius: 9, opacity: 0.62 },
          ),
        );
    }
    const base = rect(0, 0, w, h, pal.skyLow) + blocks.join('');
    const river = stroke(
      smooth(
        tall
          ? [
              [-30, h * 0.3],
              [w * 0.4, h * 0.36],
              [w * 0.55, h * 0.52],
              [w + 40, h * 0.57],
            ]
          : [
              [w * 0.16, -30],
              [w * 0.22, h * 0.4],
              [w * 0.4, h * 0.62],
              [w * 0.37, h + 40],
            ],
      ),
      pal.water,
      34,
    );
    const spots = places.map((name, i) => {
      const s = (i + 0.5) / places.length;
      return tall
        ? { name, x: w * (0.5 + (i % 2 ? 0.22 : -0.22)), y: lerp(h * 0.86, h * 0.16, s) }
        : { name, x: lerp(w * 0.06, w * 0.94, s), y: h * (0.55 + (i % 2 ? -0.2 : 0.2)) };
    });
    const legs = spots.slice(1).map((to, i) => {
      const from = spots[i];
      const bend = tall ? [from.x, (from.y + to.y) / 2] : [(from.x + to.x) / 2, from.y];
      return {
        d: smooth([
          [from.x, from.y],
          bend,
          [(from.x + to.x) / 2, (from.y + to.y) / 2],
          tall ? [to.x, (from.y + to.y) / 2] : [(from.x + to.x) / 2, to.y],
          [to.x, to.y],
        ]),
        length: 1.15 * (Math.abs(from.x - to.x) + Math.abs(from.y - to.y)),
        from,
        to,
      };
    });
    const homes = Array.from({ length: 26 }, () => ({
      x: rng.between(24, w - 24),
      y: rng.between(40, h - 16),
      size: rng.between(0.95, 1.3),
    }))
      .filter(
        (a) =>
          spots.every((s) => Math.hypot(a.x - s.x, a.y - s.y) > 84) &&
          (tall || Math.abs(a.x - w * (0.16 + 0.24 * (a.y / h))) > 46),
      )
      .sort((a, b) => a.y - b.y);
    const people = cast(rng, pal, walkersOnIt, looks);
    return (t) => {
      const pace = (stage.seconds - 1.6) / legs.length;
      const zoom = 1.06 - 0.05 * (t / stage.seconds);
      const roads = legs
        .map((leg, i) =>
          stroke(leg.d, pal.path, 17, { drawn: during(t, 0.4 + i * pace, 0.4 + (i + 1) * pace), length: leg.length }),
        )
        .join('');
      const lines = legs
        .map((leg, i) =>
          stroke(leg.d, pal.accent, 4, { drawn: during(t, 0.5 + i * pace, 0.5 + (i + 1) * pace), length: leg.length }),
        )
        .join('');
      const houses = homes
        .map((one, i) =>
          tinyHouse({ ...one, pal, roof: i % 3 ? pal.accentLight : pal.accentDark, lit: inTurn(t, i, { from: 1, gap: 0.12 }) }),
        )
        .join('');
      const marks = spots
        .map((s, i) => {
          const big = pop((t - 0.1 - i * pace) / 0.6);
          return big
            ? group(
                circle(0, -12, 46, pal.paper) +
                  circle(0, -12, 46, 'none', { extra: `stroke="${pal.accent}" stroke-width="3.5"` }) +
                  group(landmarks[s.name](pal), { y: 8, scale: 1.06 }),
                { x: s.x, y: s.y, scale: big * 1.12 },
              )
            : '';
        })
        .join('');
      const walking = people
        .map((look, i) => {
          const share = Math.min(0.999, Math.max(0, (t - 0.9 - i * 0.5) / (stage.seconds - 1.2)));
          const at = share * legs.length;
          const leg = legs[Math.floor(at)];
          const s = at % 1;
          const x = lerp(leg.from.x, leg.to.x, s);
          const y = lerp(leg.from.y, leg.to.y, tall ? s : s * s * (3 - 2 * s)) + 30;
          return person({ x, y: y, h: 66, look, dir: leg.to.x > leg.from.x ? 1 : -1, walk: steps(share * 500, 66, i) });
        })
        .join('');
      return group([base, river, roads, lines, houses, marks, walking], {
        x: ((1 - zoom) * w) / 2,
        y: ((1 - zoom) * h) / 2,
        scale: zoom,
        scaleX: zoom,
      });
    };
  };
