import { circle, group, n, rect, shape, stroke } from '../drawing/svg.mjs';
import { clouds, hills, ridge, sky } from '../drawing/land.mjs';
import { cabin } from '../drawing/vehicles.mjs';
import { plant } from '../drawing/plants.mjs';
import { bust, cast } from '../drawing/people.mjs';
import { book, shelf, table } from '../drawing/things.mjs';
import { arriving } from '../drawing/crowd.mjs';
import { ease, sway } from '../drawing/motion.mjs';

/** An upright picture: a cabin arrives above, below it a learning room in the station, open to the street. */
export const cableStation = () => (stage) => {
  const { w, h, pal, rng, looks } = stage;
  const back = sky(stage, { sunX: 0.2, sunY: 0.1, sun: 30 });
  const drifting = clouds(stage, rng, 2);
  const far =
    hills(stage, ridge(rng, { base: h * 0.46, height: 190, span: w }), pal.far) +
    hills(stage, ridge(rng, { base: h * 0.5, height: 90, span: w }), pal.mid);
  const floor = h * 0.83;
  const roof = h * 0.43;
  const hall =
    rect(w * 0.08, roof, w * 0.84, floor - roof, pal.wall) +
    rect(w * 0.02, roof - 20, w * 0.96, 26, pal.accent, { radius: 4 }) +
    rect(w * 0.14, roof + 34, w * 0.72, floor - roof - 34, pal.dim('#f7dfae')) +
    [0.09, 0.48, 0.87].map((x) => rect(w * x, roof, 14, floor - roof, pal.accentDark)).join('');
  const filled = shelf(rng, { x: w * 0.18, y: roof + 58, w: w * 0.26, pal, rows: 3, rowHeight: 42 })(1);
  const readers = cast(rng, pal, 3, looks);
  const street = rect(-20, floor, w + 40, h, pal.path) + rect(-20, floor, w + 40, 9, pal.groundDark);
  const coming = arriving(stage, {
    places: [
      [w * 0.24, h * 0.95, 1],
      [w * 0.74, h * 0.965, -1],
      [w * 0.5, h * 0.985, -1],
    ],
    h: 148,
    from: 0.6,
    lasts: 3,
    raise: (i, t) => 0.12 * sway(t, 2, i * 0.4) + 0.12,
  });
  const wire = [
    [-30, h * 0.36],
    [w + 30, h * 0.14],
  ];
  return (t) => {
    const s = 0.16 + 0.42 * ease(t / 3);
    const at = (share) => ({
      x: wire[0][0] + (wire[1][0] - wire[0][0]) * share,
      y: wire[0][1] + (wire[1][1] - wire[0][1]) * share,
    });
    return (
      back +
      drifting(t) +
      group(far, { x: -t * 1.5 }) +
      stroke(`M${wire[0][0]},${n(wire[0][1])}L${wire[1][0]},${n(wire[1][1])}`, pal.ink, 3) +
      shape(`M${n(w * 0.62)},${n(roof)}L${n(w * 0.66)},${n(h * 0.2)}H${n(w * 0.7)}L${n(w * 0.74)},${n(roof)}Z`, pal.near) +
      circle(w * 0.68, h * 0.212, 15, pal.accentDark) +
      cabin({ ...at(s), size: 1.45, pal, swing: 2 * sway(t, 2.6), colour: pal.accent }) +
      cabin({ ...at(s + 0.52), size: 1.1, pal, swing: 2 * sway(t, 2.6, 0.4), colour: pal.dim('#e3a63f') }) +
      hall +
      filled +
      circle(w * 0.68, roof + 100, 42, pal.accentLight) +
      book({ x: w * 0.68, y: roof + 98, size: 1.5, pal }) +
      readers
        .map((look, i) =>
          bust({
            x: w * (0.27 + i * 0.23),
            y: floor - 76,
            h: 150,
            look,
            dir: i === 2 ? -1 : 1,
            nod: 0.8 * sway(t, 3, i * 0.3),
            reach: 0.5 + 0.2 * sway(t, 3.4, i * 0.4),
          }),
        )
        .join('') +
      table({ x: w * 0.16, y: floor - 74, w: w * 0.68, h: 74, pal }) +
      [0.32, 0.55, 0.74]
        .map((x, i) =>
          book({ x: w * x, y: floor - 84, size: 1.1, pal, turn: (t * 0.4 + i * 0.4) % 1.5, cover: pal.cloth[i + 2] }),
        )
        .join('') +
      street +
      coming(t) +
      plant('palm', { x: w * 0.97, y: floor + 20, size: 1.9, pal, lean: 1.4 * sway(t, 4) })
    );
  };
};
