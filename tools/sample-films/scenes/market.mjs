import { circle, group, rect } from '../drawing/svg.mjs';
import { clouds, hills, ridge, sky } from '../drawing/land.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { bust, cast } from '../drawing/people.mjs';
import { book, bunting, lamp, stall } from '../drawing/things.mjs';
import { arriving } from '../drawing/crowd.mjs';
import { sway } from '../drawing/motion.mjs';

const wares = {
  books: (x, y, pal, t) =>
    [0, 1]
      .map((i) =>
        book({ x: x - 24 + i * 50, y: y - 12, size: 1.05, pal, turn: (t * 0.4 + i * 0.5) % 1.5, cover: pal.cloth[i + 2] }),
      )
      .join(''),
  bread: (x, y, pal) =>
    [-34, -8, 18].map((dx) => rect(x + dx, y - 12, 25, 13, pal.dim('#d69a52'), { radius: 6 })).join('') +
    rect(x - 20, y - 22, 25, 13, pal.dim('#c98743'), { radius: 6 }),
  clocks: (x, y, pal, t) =>
    [-28, 4, 36]
      .map(
        (dx, i) =>
          circle(x + dx, y - 15, 14, pal.wood) +
          circle(x + dx, y - 15, 10.5, pal.paper) +
          group(rect(-0.8, -8, 1.6, 9, pal.ink), { x: x + dx, y: y - 15, turn: t * 90 + i * 70 }) +
          group(rect(-0.8, -5.5, 1.6, 6, pal.ink), { x: x + dx, y: y - 15, turn: t * 14 + i * 120 }),
      )
      .join(''),
  honey: (x, y, pal) =>
    [-34, -10, 14, 36]
      .map(
        (dx) =>
          rect(x + dx - 8, y - 22, 17, 22, pal.dim('#e0a030'), { radius: 3 }) +
          rect(x + dx - 9, y - 25, 19, 5, pal.cream, { radius: 1 }),
      )
      .join(''),
  pots: (x, y, pal) =>
    [-28, 6, 36]
      .map(
        (dx, i) =>
          circle(x + dx, y - 13, 13, i % 2 ? pal.accentLight : pal.dim('#c46f4a')) +
          rect(x + dx - 6, y - 28, 12, 6, pal.woodDark, { radius: 2 }),
      )
      .join(''),
};

/** A market of knowledge: stalls side by side, each with somebody who shows what they can do, and visitors who stop. */
export const market =
  ({ goods = ['bread', 'clocks', 'honey'], roofs = ['gable'], trees = ['round'], lamps = false }) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.14, sunY: 0.16, sun: 30 });
    const drifting = clouds(stage, rng, 3);
    const far = hills(stage, ridge(rng, { base: h * 0.56, height: 80 }), pal.far);
    const row = houseRow(rng, { pal, from: -30, to: w + 30, base: h * 0.66, roofs, minH: 80, maxH: 130, gap: 8 })();
    const land = rect(-40, h * 0.65, w + 80, h, pal.path) + rect(-40, h * 0.65, w + 80, 8, pal.groundDark);
    const gap = w / goods.length;
    const size = 1.42;
    const places = goods.map((_, i) => gap * (i + 0.5));
    const stripes = [pal.accent, pal.dim('#e3a63f'), pal.accentDark];
    const hosts = cast(rng, pal, goods.length, looks);
    const visitors = arriving(stage, {
      places: goods
        .flatMap((_, i) => [
          [places[i] - 62, h * 0.955, 1],
          [places[i] + 70, h * 0.97, -1],
        ])
        .slice(0, 5),
      h: 138,
      from: 0.2,
      lasts: 2.6,
      raise: (i, t) => 0.2 + 0.14 * sway(t, 2.2, i * 0.3),
    });
    return (t) =>
      back +
      drifting(t) +
      group(far, { x: -t * 1.5 }) +
      group(row, { x: -t * 2 }) +
      land +
      trees.map((kind, i) => plant(kind, { x: w * (0.01 + i * 0.98), y: h * 0.7, size: 1.4, pal, lean: sway(t, 4) })).join('') +
      places
        .map((x, i) => {
          const s = stall({ x: -66, y: 0, w: 132, pal, stripe: stripes[i % 3] });
          return group(
            [
              s.back,
              bust({
                x: 0,
                y: -40,
                h: 112,
                look: hosts[i],
                dir: i % 2 ? -1 : 1,
                reach: 0.55 + 0.35 * sway(t, 1.9, i * 0.3),
                raise: 0.1,
              }),
              s.front,
              wares[goods[i]](0, -42, pal, t),
            ],
            { x, y: h * 0.86, scale: size },
          );
        })
        .join('') +
      (lamps ? [0.335, 0.665].map((x) => lamp({ x: w * x, y: h * 0.86, h: 150, pal, lit: 1 })).join('') : '') +
      bunting({
        x1: -10,
        y1: h * 0.12,
        x2: w * 0.5,
        y2: h * 0.14,
        colours: [pal.accent, pal.cream, pal.dim('#e3a63f')],
        flutter: 9 * sway(t, 1.9),
      }) +
      bunting({
        x1: w * 0.5,
        y1: h * 0.14,
        x2: w + 10,
        y2: h * 0.1,
        colours: [pal.accentLight, pal.accentDark, pal.cream],
        flutter: 9 * sway(t, 1.9, 0.4),
      }) +
      visitors(t);
  };
