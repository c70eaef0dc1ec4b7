import { group, rect, shape, stroke, n } from '../drawing/svg.mjs';
import { clouds, hills, ridge, shadow, sky, water } from '../drawing/land.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { boat } from '../drawing/vehicles.mjs';
import { plant } from '../drawing/plants.mjs';
import { cast, person, sitter } from '../drawing/people.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { during, sway } from '../drawing/motion.mjs';

const lighthouse = (pal, x, y, on) =>
  group(
    (on ? shape('M0,-150L-260,-190V-120Z', pal.glow, { opacity: 0.16 * on }) : '') +
      shape('M-17,0L-11,-132H11L17,0Z', pal.wall) +
      [-30, -78]
        .map((at) =>
          shape(
            `M${n(-16 - at * 0.02)},${at + 12}L${n(-14 - at * 0.02)},${at - 12}H${n(14 + at * 0.02)}L${n(16 + at * 0.02)},${at + 12}Z`,
            pal.accent,
          ),
        )
        .join('') +
      rect(-15, -138, 30, 7, pal.accentDark, { radius: 2 }) +
      rect(-8, -158, 16, 21, pal.glow) +
      shape('M-12,-157L0,-172L12,-157Z', pal.accentDark),
    { x, y },
  );

function shore(stage, horizon) {
  const { h, pal, rng } = stage;
  const back = sky(stage, { sunX: 0.3, sunY: 0.24, sun: 38, horizon: horizon / h });
  const drifting = clouds(stage, rng, 3);
  const coast = hills(stage, ridge(rng, { base: horizon + 4, height: 64, waves: 4 }), pal.far);
  const sea = water(stage, rng, { top: horizon, bottom: h * 0.84, lines: 26 });
  return (t) => back + drifting(t) + coast + sea(t);
}

/** A harbour: the sea, a lighthouse on its rock, boats coming in, the town and people along the quay. */
export const harbour =
  ({ roofs = ['parapet', 'dome', 'flat'] } = {}) =>
  (stage) => {
    const { w, h, pal, rng } = stage;
    const view = shore(stage, h * 0.5);
    const town = houseRow(rng, {
      pal,
      from: -50,
      to: w * 0.34,
      base: h * 0.56,
      roofs,
      minH: 60,
      maxH: 120,
      gap: 4,
      arch: true,
      width: [54, 84],
    })();
    const rock = shape(
      `M${w * 0.72},${h * 0.55}Q${w * 0.77},${h * 0.47} ${w * 0.83},${h * 0.5}Q${w * 0.89},${h * 0.49} ${w * 0.93},${h * 0.55}Z`,
      pal.near,
    );
    const mole = shape(`M-60,${h * 0.55}H${w * 0.38}L${w * 0.4},${h * 0.6}H-60Z`, pal.groundDark);
    const quay = rect(-60, h * 0.84, w + 120, h * 0.16, pal.ground) + rect(-60, h * 0.83, w + 120, 9, pal.groundDark);
    const folk = walkers(stage, { count: 4, y: h * 0.96, h: 126, speed: 38 });
    return (t) =>
      view(t) +
      mole +
      town +
      rock +
      lighthouse(pal, w * 0.82, h * 0.505, 0.6 + 0.4 * sway(t, 3)) +
      boat({
        x: w * 0.9 - t * 26,
        y: h * 0.63 + 3 * sway(t, 3),
        size: 0.85,
        pal,
        sail: true,
        rock: 1.6 * sway(t, 3.4),
        dir: -1,
      }) +
      boat({ x: w * 0.3 + t * 13, y: h * 0.74 + 3 * sway(t, 3, 0.4), size: 1.1, pal, sail: true, rock: 1.6 * sway(t, 3, 0.2) }) +
      quay +
      [0.06, 0.5, 0.95]
        .map((x, i) =>
          plant('palm', {
            x: w * x,
            y: h * 0.87,
            size: 1.5 - (i % 2) * 0.25,
            pal,
            lean: 1.4 * sway(t, 4, i * 0.3),
            flip: i % 2 ? -1 : 1,
          }),
        )
        .join('') +
      folk(t);
  };

/** On the quay: one shows how a net is knotted, three learn it, a boat rocks behind them. */
export const quayLesson = () => (stage) => {
  const { w, h, pal, rng, looks } = stage;
  const view = shore(stage, h * 0.46);
  const quay = rect(-60, h * 0.78, w + 120, h * 0.22, pal.ground) + rect(-60, h * 0.77, w + 120, 9, pal.groundDark);
  const people = cast(rng, pal, 5, looks);
  const net = (t) => {
    const done = during(t, 0.4, 4.4);
    let svg = '';
    for (let i = 0; i <= 12; i += 1) {
      const at = -130 + i * 21.6;
      const hang = 50 + 26 * Math.sin((i / 12) * Math.PI);
      if (i / 12 <= done)
        svg += stroke(`M${n(at)},-92l${n(21.6)},${n(hang)}M${n(at + 21.6)},-92l-21.6,${n(hang)}`, pal.accentDark, 1.8);
    }
    return (
      stroke('M-136,-92H152', pal.woodDark, 6) + rect(-134, -92, 6, 92, pal.woodDark) + rect(146, -92, 6, 92, pal.woodDark) + svg
    );
  };
  return (t) =>
    view(t) +
    boat({ x: w * 0.8, y: h * 0.72 + 3 * sway(t, 3), size: 1.4, pal, sail: true, rock: 1.5 * sway(t, 3.3) }) +
    boat({ x: w * 0.12, y: h * 0.66 + 2 * sway(t, 3, 0.3), size: 0.8, pal, rock: 2 * sway(t, 3) }) +
    quay +
    group(net(t), { x: w * 0.5, y: h * 0.93, scale: 1.18 }) +
    shadow(w * 0.36, h * 0.94, 60) +
    person({ x: w * 0.36, y: h * 0.94, h: 158, look: people[0], reach: 0.7 + 0.25 * sway(t, 1.6), raise: 0.12 }) +
    [0.57, 0.66]
      .map(
        (x, i) =>
          shadow(w * x, h * (0.95 + i * 0.02), 50) +
          person({
            x: w * x,
            y: h * (0.95 + i * 0.02),
            h: 148 - i * 20,
            look: people[1 + i],
            dir: -1,
            reach: 0.6 + 0.3 * sway(t, 1.8, 0.3 + i * 0.3),
          }),
      )
      .join('') +
    [0.165, 0.795]
      .map((x) => rect(w * x, h * 0.97 - 40, 44, 40, pal.woodDark, { radius: 3 }) + rect(w * x, h * 0.97 - 24, 44, 4, pal.wood))
      .join('') +
    sitter({ x: w * 0.19, y: h * 0.97, h: 138, look: people[3], reach: 0.6 + 0.2 * sway(t, 2), seat: 30 }) +
    sitter({ x: w * 0.82, y: h * 0.97, h: 140, look: people[4], dir: -1, reach: 0.5 + 0.2 * sway(t, 2.4), seat: 30 });
};
