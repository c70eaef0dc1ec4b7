import { group, rect, shape, n } from '../drawing/svg.mjs';
import { clouds, hills, ridge, shadow, sky } from '../drawing/land.mjs';
import { libraryBus } from '../drawing/vehicles.mjs';
import { plant } from '../drawing/plants.mjs';
import { heldBook, shelf } from '../drawing/things.mjs';
import { cast, person, sitter, steps } from '../drawing/people.mjs';
import { arriving } from '../drawing/crowd.mjs';
import { during, ease, inTurn, sway } from '../drawing/motion.mjs';

function savanna(stage, plants) {
  const { w, h, pal, rng } = stage;
  const back = sky(stage, { sunX: 0.22, sunY: 0.2 });
  const drifting = clouds(stage, rng, 3);
  const far = hills(stage, ridge(rng, { base: h * 0.63, height: 80 }), pal.far);
  const mid = hills(stage, ridge(rng, { base: h * 0.7, height: 46 }), pal.mid);
  const land =
    rect(-60, h * 0.68, w + 120, h, pal.ground) +
    shape(
      `M-60,${n(h * 0.83)}Q${w / 2},${n(h * 0.78)} ${w + 60},${n(h * 0.84)}V${n(h * 0.955)}Q${w / 2},${n(h * 0.925)} -60,${n(h * 0.97)}Z`,
      pal.path,
    );
  const greens = [
    [0.08, 0.74, 1],
    [0.33, 0.71, 0.66],
    [0.66, 0.72, 0.74],
    [0.94, 0.75, 1.1],
  ].map(([x, y, size], i) => ({ kind: plants[i % plants.length], x: x * w, y: y * h, size, shift: rng() }));
  return (t, pan) =>
    back +
    drifting(t) +
    group(far, { x: pan * 0.25 }) +
    group(mid, { x: pan * 0.5 }) +
    land +
    group(
      greens.map((g) => plant(g.kind, { ...g, pal, lean: sway(t, 4, g.shift) })),
      { x: pan },
    );
}

/** The library on wheels comes along the road and stops where people wait. */
export const busArrives =
  ({ plants = ['acacia'] } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const land = savanna(stage, plants);
    const waiting = cast(rng, pal, 4, looks);
    return (t) => {
      const share = Math.min(1, t / 3.4);
      const eased = 1 - (1 - share) ** 2.2;
      const x = -230 + (w * 0.4 + 230) * eased;
      const people = waiting
        .map((look, i) => {
          const px = w * 0.73 + i * 44;
          const size = i === 1 ? 78 : 108;
          return (
            shadow(px, h * 0.9, 40) +
            person({
              x: px,
              y: h * 0.9,
              h: size,
              look,
              dir: -1,
              raise: i === 1 || i === 2 ? inTurn(t, i, { from: 1, gap: 0.5 }) * (0.86 + 0.1 * sway(t, 0.9, i * 0.3)) : 0,
            })
          );
        })
        .join('');
      return (
        land(t, -26 * ease(share)) +
        shadow(x, h * 0.925, 380) +
        libraryBus({ x, y: h * 0.93, pal, roll: x, size: 1.02, bounce: share < 1 ? 1.6 * sway(t, 0.4) : 0 }) +
        people
      );
    };
  };

/** The bus opens its shelves; people come for books and sit down to read. */
export const busOpens =
  ({ plants = ['acacia'] } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const land = savanna(stage, plants);
    const books = shelf(rng, { x: -98, y: -137, w: 162, pal, rows: 2, rowHeight: 38 })(1);
    const readers = cast(rng, pal, 3, looks);
    const coming = arriving(stage, {
      places: [
        [w * 0.36, h * 0.94, 1],
        [w * 0.52, h * 0.95, -1],
      ],
      h: 112,
      from: 0.3,
      lasts: 2.6,
      raise: (i, t) => 0.5 * during(t, 3.2 + i * 0.3, 4),
    });
    return (t) =>
      land(t, -26) +
      shadow(w * 0.45, h * 0.885, 400) +
      libraryBus({ x: w * 0.45, y: h * 0.89, pal, size: 1.12, open: during(t, 0.5, 1.8), books }) +
      coming(t) +
      readers
        .map((look, i) => {
          const x = w * 0.76 + i * 62;
          const y = h * (0.93 + (i % 2) * 0.03);
          return (
            rect(x - 13, y - 22, 26, 22, pal.woodDark, { radius: 3 }) +
            sitter({
              x,
              y,
              h: i === 1 ? 92 : 108,
              look,
              dir: i === 2 ? -1 : 1,
              reach: 0.75,
              carry: heldBook(pal.cloth[(i * 2) % 5]),
            })
          );
        })
        .join('') +
      person({
        x: -40 + t * 34,
        y: h * 0.985,
        h: 122,
        look: readers[0],
        walk: steps(t * 34, 122),
        carry: heldBook(pal.accentLight),
        reach: 0.5,
      });
  };
