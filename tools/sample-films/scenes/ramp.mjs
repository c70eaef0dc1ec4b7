import { circle, group, n, rect, shape, stroke } from '../drawing/svg.mjs';
import { clouds, hills, ridge, shadow, sky } from '../drawing/land.mjs';
import { pane } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { cast, person, steps, wheelchairUser } from '../drawing/people.mjs';
import { during, inTurn, lerp, sway } from '../drawing/motion.mjs';

/** A library with steps before its door: `stage` "steps" stops the wheel, "build" lays the ramp, "enter" lets everybody in. */
export const ramp =
  ({ act = 'steps', tree = 'blossom' }) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.14, sunY: 0.18, sun: 32 });
    const drifting = clouds(stage, rng, 3);
    const far = hills(stage, ridge(rng, { base: h * 0.66, height: 120 }), pal.far);
    const floor = h * 0.9;
    const sill = floor - 76;
    const land = rect(-40, h * 0.8, w + 80, h, pal.ground) + rect(-40, floor - 14, w + 80, h, pal.path);
    const bx = w * 0.56;
    const doorX = bx + 64;
    const building =
      rect(bx, sill - 226, w - bx + 60, 226 + 90, pal.wall) +
      rect(bx - 16, sill - 240, w - bx + 90, 20, pal.accent) +
      shape(
        `M${bx - 16},${sill - 240}Q${bx + 40},${sill - 276} ${bx + 80},${sill - 286}H${w + 60}V${sill - 240}Z`,
        pal.accentDark,
      ) +
      rect(bx, sill, w - bx + 60, 90, pal.wallShade);
    const stairs =
      Array.from(
        { length: 4 },
        (_, i) =>
          rect(bx - 104 + i * 27, floor - 19 * (i + 1), 190 - i * 27, 20, i % 2 ? pal.groundDark : pal.wallShade) +
          rect(bx - 104 + i * 27, floor - 19 * (i + 1), 190 - i * 27, 4, pal.accentLight),
      ).join('') + rect(bx + 84, sill, 120, 78, pal.wallShade);
    const people = cast(rng, pal, 6, looks);
    const rampEnd = [bx + 52, sill];
    const rampFoot = [w * 0.13, floor];
    const onRamp = (s) => [lerp(rampFoot[0], rampEnd[0], s), lerp(rampFoot[1], rampEnd[1], s)];
    const planks = Array.from({ length: 9 }, (_, i) => [onRamp(i / 9), onRamp((i + 1) / 9)]);
    const slope = (Math.atan2(rampEnd[1] - rampFoot[1], rampEnd[0] - rampFoot[0]) * 180) / Math.PI;
    return (t) => {
      const laid = (i) => (act === 'steps' ? 0 : act === 'build' ? inTurn(t, i, { from: 0.4, gap: 0.3, lasts: 0.5 }) : 1);
      const boards = planks
        .map(([a, b], i) => {
          const on = laid(i);
          if (!on) return '';
          const drop = (1 - on) * -46;
          return group(
            shape(`M${n(a[0])},${n(a[1])}L${n(b[0] + 1)},${n(b[1])}V${floor + 2}H${n(a[0])}Z`, pal.accentLight) +
              stroke(`M${n(a[0])},${n(a[1])}L${n(b[0])},${n(b[1])}`, pal.accent, 7) +
              (i % 3 === 2 ? rect(b[0] - 2, b[1] - 46, 4, 48, pal.accentDark) : ''),
            { y: drop, opacity: on },
          );
        })
        .join('');
      const railOn = act === 'enter' ? 1 : act === 'build' ? during(t, 3.2, 4.2) : 0;
      const rail = stroke(
        `M${n(onRamp(1 / 3)[0])},${n(onRamp(1 / 3)[1] - 46)}L${n(rampEnd[0])},${n(rampEnd[1] - 46)}`,
        pal.accentDark,
        5,
        { drawn: railOn, length: 420 },
      );
      const open = act === 'enter' ? during(t, 0.4, 1.4) : 0;
      const door =
        rect(doorX - 6, sill - 136, 108, 136, pal.accent, { radius: 3 }) +
        rect(doorX, sill - 130, 96, 130, open ? pal.glow : pal.accentDark) +
        rect(doorX, sill - 130, 48 * (1 - open * 0.9), 130, pal.accentDark) +
        rect(doorX + 48 + 48 * open * 0.9, sill - 130, 48 * (1 - open * 0.9), 130, pal.accentDark);
      const windows = [0, 1]
        .map((i) =>
          pane({
            x: doorX + 142 + i * 106,
            y: sill - 170,
            w: 74,
            h: 106,
            pal,
            lit: act === 'enter' ? inTurn(t, i, { from: 1 }) : 0.15,
            frame: pal.accent,
          }),
        )
        .join('');
      const folk = acts[act]({ t, stage, people, floor, onRamp, slope, w, doorX, sill });
      return (
        back +
        drifting(t) +
        group(far, { x: -t * 1.5 }) +
        land +
        plant(tree, { x: w * 0.07, y: floor - 16, size: 2, pal, lean: sway(t, 4) }) +
        building +
        windows +
        door +
        stairs +
        boards +
        folk +
        rail
      );
    };
  };

const standing = (x, y, look, h = 156, rest = {}) => shadow(x, y, 56) + person({ x, y, h, look, ...rest });

const acts = {
  steps: ({ t, people, floor, w, stage }) => {
    const going = Math.min(1, t / 2.6);
    const x = -60 + (w * 0.36 + 60) * (1 - (1 - going) ** 2);
    const friend = [0, 1, 2, 3]
      .map((i) =>
        standing(w * (0.06 + i * 0.068) - 14, floor + 18 + (i % 2) * 12, people[i + 1], i === 2 ? 128 : 154, {
          raise: t > stage.seconds * 0.66 ? 0.14 * during(t, 3.4 + i * 0.2, 4) : 0,
        }),
      )
      .join('');
    return (
      friend +
      shadow(x, floor + 22, 84) +
      wheelchairUser({ x, y: floor + 22, h: 152, look: people[0], roll: x, raise: 0.32 * during(t, 3, 3.6) })
    );
  },
  build: ({ t, people, floor, w, onRamp }) => {
    const carry = rect(-26, -4, 60, 7, '#c79a66', { radius: 2 });
    return (
      [0, 1, 2]
        .map((i) => {
          const s = 0.2 + i * 0.24;
          const x = onRamp(s)[0] - 26 + 10 * sway(t, 3, i * 0.3);
          return standing(x, floor + 22 + (i % 2) * 12, people[i + 1], 154, {
            reach: 0.6 + 0.3 * sway(t, 1.3, i * 0.3),
            carry: i === 1 ? carry : circle(4, -2, 4, '#5a5364'),
            dir: i === 2 ? -1 : 1,
          });
        })
        .join('') +
      wheelchairUser({ x: w * 0.08, y: floor + 26, h: 152, look: people[0], raise: 0.4 + 0.12 * sway(t, 1.6) }) +
      standing(w * 0.5, floor + 30, people[4], 150, { dir: -1, reach: 0.5 })
    );
  },
  enter: ({ t, people, onRamp, slope, floor, w }) => {
    const s = Math.min(1, 0.05 + t * 0.185);
    const [x, y] = onRamp(s);
    const followers = [1, 2]
      .map((i) => {
        const own = s - 0.24 * i;
        const [fx, fy] = own > 0 ? onRamp(own) : [onRamp(0)[0] + own * 460, floor];
        return person({ x: fx, y: fy, h: 152, look: people[i], walk: steps(t * 84, 152, i * 2) });
      })
      .join('');
    const first = group(
      wheelchairUser({ x, y, h: 150, look: people[0], roll: t * 84, tilt: s < 1 ? slope : 0, raise: 0.75 * during(t, 4.2, 4.9) }),
    );
    return followers + first + standing(w * 0.06, floor + 26, people[3], 150, { raise: 0.9 * during(t, 1, 1.6) });
  },
};
