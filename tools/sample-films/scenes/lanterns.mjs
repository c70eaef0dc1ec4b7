import { group, n, rect, shape, stroke } from '../drawing/svg.mjs';
import { hills, ridge, sky, stars, water } from '../drawing/land.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { floatingLantern, lantern } from '../drawing/things.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { cast, person } from '../drawing/people.mjs';
import { inTurn, sway } from '../drawing/motion.mjs';

const bridge = (pal, x, y, w) =>
  shape(
    `M${n(x - w / 2)},${n(y)}Q${n(x)},${n(y - w * 0.3)} ${n(x + w / 2)},${n(y)}L${n(x + w / 2 - 26)},${n(y + 8)}Q${n(x)},${n(y - w * 0.16)} ${n(x - w / 2 + 26)},${n(y + 8)}Z`,
    pal.accent,
  ) +
  stroke(`M${n(x - w / 2)},${n(y - 28)}Q${n(x)},${n(y - w * 0.3 - 28)} ${n(x + w / 2)},${n(y - 28)}`, pal.accentDark, 5) +
  Array.from({ length: 9 }, (_, i) => {
    const s = i / 8;
    const yy = y - 4 * s * (1 - s) * w * 0.15;
    return rect(x - w / 2 + s * w - 2, yy - 28, 4, 30, pal.accentDark);
  }).join('');

/** A river in the evening with a bridge; lanterns are set on the water and drift away, one after the other. */
export const riverLanterns =
  ({ roofs = ['eaves'], floating = true, span = true, trees = ['blossom'], count = 14 } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.2, sunY: 0.17, sun: 32 });
    const starry = pal.light === 'night' ? stars(stage, rng) : () => '';
    const far =
      hills(stage, ridge(rng, { base: h * 0.5, height: 120 }), pal.far) +
      hills(stage, ridge(rng, { base: h * 0.54, height: 60 }), pal.mid);
    const town = houseRow(rng, { pal, from: -30, to: w + 30, base: h * 0.57, roofs, minH: 60, maxH: 92, gap: 26 });
    const river = water(stage, rng, { top: h * 0.6, bottom: h * 0.88, lines: 26 });
    const bank = rect(-60, h * 0.565, w + 120, h * 0.045, pal.groundDark);
    const near = shape(`M-60,${n(h * 0.9)}Q${w * 0.5},${n(h * 0.82)} ${w + 60},${n(h * 0.89)}V${h + 10}H-60Z`, pal.ground);
    const lights = Array.from({ length: count }, (_, i) => ({
      x: rng.between(0.02, 0.9) * w,
      y: h * (0.64 + 0.2 * (i / count)),
      size: 0.66 + 0.55 * (i / count),
      colour: pal.cloth[[0, 2, 3, 7][i % 4]],
      turn: rng(),
      shift: rng(),
    }));
    const people = cast(rng, pal, 4, looks);
    const folk = span ? walkers({ ...stage, w: w * 0.3 }, { count: 2, y: 0, h: 50, speed: 13, dir: 1, spread: 0.7 }) : () => '';
    const strings = Array.from({ length: 9 }, (_, i) => ({
      x: (i + 0.5) * (w / 9),
      y: h * 0.1 + 26 * Math.sin(((i + 0.5) / 9) * Math.PI) + 10,
    }));
    return (t) =>
      back +
      starry(t) +
      far +
      town((i, j) => inTurn(t, (i * 3 + j * 2) % 9, { from: 0.2, gap: 0.3 })) +
      bank +
      river(t) +
      (span ? bridge(pal, w * 0.62, h * 0.64, w * 0.42) + group(folk(t), { x: w * 0.47, y: h * 0.565 }) : '') +
      (floating
        ? lights
            .map((l, i) => {
              const on = inTurn(t, i, { from: 0.3, gap: (stage.seconds - 2) / count, lasts: 0.7 });
              return on
                ? group(
                    floatingLantern({
                      x: l.x + t * 7 * l.size,
                      y: l.y + 2 * sway(t, 3, l.shift),
                      size: l.size,
                      colour: l.colour,
                      pal,
                      lit: 0.8 + 0.2 * sway(t, 1.8, l.shift),
                    }),
                    { opacity: on },
                  )
                : '';
            })
            .join('')
        : '') +
      near +
      [0.04, 0.97]
        .map((x, i) => plant(trees[i % trees.length], { x: w * x, y: h * 0.93, size: 1.9, pal, lean: 1.2 * sway(t, 4, i * 0.4) }))
        .join('') +
      stroke(`M-10,${n(h * 0.1)}Q${w / 2},${n(h * 0.1 + 62)} ${w + 10},${n(h * 0.1)}`, pal.ink, 1.6, { opacity: 0.8 }) +
      strings
        .map((s, i) =>
          lantern({
            x: s.x,
            y: s.y,
            size: 1.15,
            colour: pal.cloth[[0, 2, 3, 7][i % 4]],
            pal,
            lit: inTurn(t, i, { from: 0.4, gap: 0.3, lasts: 0.6 }),
            turn: 3 * sway(t, 2.8, i * 0.2),
          }),
        )
        .join('') +
      people
        .map((look, i) =>
          person({
            x: w * (0.2 + i * 0.2),
            y: h * (0.985 + (i % 2) * 0.012),
            h: i === 2 ? 104 : 138,
            look: i === 2 ? { ...look, head: 'short' } : look,
            dir: i < 2 ? 1 : -1,
            reach: 0.5,
            carry: lantern({
              x: 2,
              y: 2,
              size: 0.9,
              colour: pal.cloth[[0, 2, 3, 7][i]],
              pal,
              lit: 1,
              turn: 4 * sway(t, 2, i * 0.3),
            }),
          }),
        )
        .join('');
  };

/** People carry lanterns along a path in procession. */
export const procession =
  ({ roofs = ['eaves'], trees = ['pine', 'blossom'] } = {}) =>
  (stage) => {
    const { w, h, pal, rng } = stage;
    const back = sky(stage, { sunX: 0.8, sunY: 0.16, sun: 30 });
    const starry = stars(stage, rng);
    const far = hills(stage, ridge(rng, { base: h * 0.62, height: 130 }), pal.far);
    const row = houseRow(rng, { pal, from: -40, to: w + 40, base: h * 0.76, roofs, minH: 92, maxH: 140, gap: 46 });
    const land =
      rect(-60, h * 0.755, w + 120, h, pal.ground) +
      shape(
        `M-60,${n(h * 0.83)}Q${w / 2},${n(h * 0.79)} ${w + 60},${n(h * 0.84)}V${n(h * 0.97)}Q${w / 2},${n(h * 0.95)} -60,${n(h * 0.985)}Z`,
        pal.path,
      );
    const held = (i) => lantern({ x: 2, y: 3, size: 1.05, colour: pal.cloth[[0, 2, 3, 7][i % 4]], pal, lit: 1 });
    const folk = walkers(stage, {
      count: 8,
      y: h * 0.89,
      rows: 2,
      depth: 30,
      h: 122,
      speed: 36,
      dir: 1,
      carry: held,
      spread: 1.25,
    });
    const hung = Array.from({ length: 7 }, (_, i) => ({ x: (i + 0.5) * (w / 7), y: h * 0.36 + (i % 2) * 16 }));
    return (t) =>
      back +
      starry(t) +
      group(far, { x: -t * 1.5 }) +
      group(
        [
          trees
            .map((kind, i) => plant(kind, { x: w * (0.2 + i * 0.55), y: h * 0.77, size: 1.9, pal, lean: sway(t, 4, i * 0.4) }))
            .join(''),
          row((i, j) => inTurn(t, (i * 2 + j) % 8, { from: 0.2, gap: 0.35 })),
          land,
          stroke(`M-20,${n(h * 0.36)}H${w + 20}`, pal.ink, 1.6, { opacity: 0.6 }),
          hung
            .map((s, i) =>
              lantern({
                ...s,
                y: h * 0.36,
                size: 1.1 + (i % 2) * 0.25,
                colour: pal.cloth[[2, 0, 7, 3][i % 4]],
                pal,
                lit: inTurn(t, i, { from: 0.3, gap: 0.45, lasts: 0.6 }),
                turn: 3 * sway(t, 3, i * 0.2),
              }),
            )
            .join(''),
        ],
        { x: (t - stage.seconds / 2) * -5 },
      ) +
      folk(t);
  };
