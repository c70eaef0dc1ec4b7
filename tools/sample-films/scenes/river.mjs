import { circle, group, n, rect, shape, stroke } from '../drawing/svg.mjs';
import { clouds, hills, ridge, shadow, sky, water } from '../drawing/land.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { boat } from '../drawing/vehicles.mjs';
import { bust, cast, person, sitter } from '../drawing/people.mjs';
import { sheet } from '../drawing/things.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { during, sway } from '../drawing/motion.mjs';

function riverside(stage, { roofs, arch }) {
  const { w, h, pal, rng } = stage;
  const back = sky(stage, { sunX: 0.76, sunY: 0.18 });
  const drifting = clouds(stage, rng, 3);
  const far = hills(stage, ridge(rng, { base: h * 0.46, height: 90 }), pal.far);
  const town = houseRow(rng, { pal, from: -40, to: w + 50, base: h * 0.53, roofs, minH: 66, maxH: 118, gap: 12, arch })();
  const bank = shape(`M-60,${n(h * 0.52)}H${w + 60}V${n(h * 0.57)}Q${w / 2},${n(h * 0.59)} -60,${n(h * 0.565)}Z`, pal.leaf);
  const stream = water(stage, rng, { top: h * 0.555, bottom: h * 0.86, lines: 28 });
  return (t) => back + drifting(t) + group(far, { x: -t * 1.5 }) + group(town, { x: -t * 2.4 }) + stream(t) + bank;
}

/** The river through the city, a boat with people on it, walkers along the bank. */
export const riverView =
  ({ roofs = ['flat'], arch = false, people = 4, rowers = true } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const view = riverside(stage, { roofs, arch });
    const crew = cast(rng, pal, 3, looks);
    const near = shape(`M-60,${n(h * 0.88)}Q${w * 0.5},${n(h * 0.83)} ${w + 60},${n(h * 0.87)}V${h + 10}H-60Z`, pal.path);
    const folk = walkers(stage, { count: people, y: h * 0.975, h: 134, speed: 38 });
    return (t) => {
      const riders =
        crew
          .map((look, i) =>
            bust({
              x: -34 + i * 33,
              y: -8,
              h: 78,
              look,
              reach: rowers ? 0.5 + 0.4 * sway(t, 1.6) : 0.4,
              raise: i === 1 ? 0.25 : 0,
            }),
          )
          .join('') + (rowers ? stroke(`M0,-24L${n(46 + 12 * sway(t, 1.6))},20`, pal.woodDark, 4) : '');
      return (
        view(t) +
        [0.12, 0.86]
          .map((x, i) => plant('reeds', { x: w * x, y: h * 0.6, size: 0.9, pal, lean: 2 * sway(t, 3, i * 0.4) }))
          .join('') +
        boat({ x: w * 0.2 + t * 46, y: h * 0.74 + 2.5 * sway(t, 2.8), size: 1.35, pal, rock: 1.3 * sway(t, 3), rider: riders }) +
        near +
        [0.03, 0.3, 0.95]
          .map((x, i) =>
            plant(i === 1 ? 'reeds' : 'round', {
              x: w * x,
              y: h * 0.9,
              size: i === 1 ? 1.3 : 1.6,
              pal,
              lean: 1.6 * sway(t, 3.6, i * 0.3),
            }),
          )
          .join('') +
        folk(t)
      );
    };
  };

/** A river workshop: some take water in a glass, one holds it to the light, one writes down what is seen. */
export const riverWorkshop =
  ({ roofs = ['flat'], arch = false } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const view = riverside(stage, { roofs, arch });
    const people = cast(rng, pal, 6, looks);
    const near =
      shape(
        `M-60,${n(h * 0.8)}Q${w * 0.3},${n(h * 0.73)} ${w * 0.62},${n(h * 0.8)}T${w + 60},${n(h * 0.78)}V${h + 10}H-60Z`,
        pal.ground,
      ) +
      rect(w * 0.4, h * 0.755, w * 0.3, 12, pal.wood, { radius: 3 }) +
      [0.42, 0.55, 0.68].map((x) => rect(w * x - 3, h * 0.755, 6, 40, pal.woodDark)).join('');
    const glass = (t) =>
      rect(-4, -20, 13, 22, '#ffffff', { radius: 2, opacity: 0.55 }) +
      rect(-3, -20 + 14 * (1 - during(t, 0.6, 2)), 11, 20 - 14 * (1 - during(t, 0.6, 2)), pal.accent, {
        radius: 2,
        opacity: 0.6,
      });
    return (t) =>
      view(t) +
      near +
      sitter({
        x: w * 0.49,
        y: h * 0.84,
        h: 128,
        look: people[0],
        dir: 1,
        reach: 0.5,
        seat: 42,
        carry: stroke(`M0,0L40,${n(34 + 8 * sway(t, 2))}`, pal.woodDark, 2.6),
      }) +
      sitter({ x: w * 0.6, y: h * 0.84, h: 116, look: people[1], dir: 1, reach: 0.35 + 0.2 * sway(t, 2.6), seat: 42 }) +
      [0.24, 0.34]
        .map(
          (x, i) =>
            shadow(w * x, h * (0.93 + i * 0.015), 64) +
            person({
              x: w * x,
              y: h * (0.93 + i * 0.015),
              h: i ? 144 : 176,
              look: people[2 + i],
              dir: i ? -1 : 1,
              raise: i ? 0.1 : 0.42 * during(t, 1, 2),
              reach: i ? 0.2 : 0.4,
              carry: i ? '' : glass(t),
            }),
        )
        .join('') +
      shadow(w * 0.77, h * 0.95, 66) +
      person({
        x: w * 0.77,
        y: h * 0.95,
        h: 180,
        look: people[4],
        dir: -1,
        reach: 0.72 + 0.06 * sway(t, 0.9),
        carry: sheet({ x: 8, y: -8, w: 30, h: 36, pal, written: during(t, 1.2, stage.seconds - 0.8), turn: -6 }),
      }) +
      shadow(w * 0.88, h * 0.955, 60) +
      person({ x: w * 0.88, y: h * 0.955, h: 150, look: people[5], dir: -1, raise: 0.3 * Math.max(0, sway(t, 3)) }) +
      circle(w * 0.44, h * 0.96, 13, pal.accent) +
      rect(w * 0.44 - 13, h * 0.94, 26, 4, pal.accentDark, { radius: 2 }) +
      [0.06, 0.97]
        .map((x, i) => plant('reeds', { x: w * x, y: h * 0.92, size: 1.9, pal, lean: 2.5 * sway(t, 3, i * 0.3) }))
        .join('');
  };
