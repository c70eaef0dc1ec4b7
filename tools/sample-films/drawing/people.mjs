import { circle, ellipse, group, n, shape, stroke, rect } from './svg.mjs';
import { head } from './heads.mjs';
import { mix } from './colour.mjs';
import { lerp } from './motion.mjs';

const radians = (degrees) => (degrees * Math.PI) / 180;
const darker = (colour) => mix(colour, '#2a2735', 0.2);

/** Looks for as many people as asked, drawn from a city's own skins, heads and dress. */
export function cast(rng, pal, count, { skins, heads, dress = ['trousers', 'skirt'], hair = '#2d2430' }) {
  let last = -1;
  return Array.from({ length: count }, (_, i) => {
    let cloth = Math.floor(rng() * pal.cloth.length);
    if (cloth === last) cloth = (cloth + 1) % pal.cloth.length;
    last = cloth;
    return {
      skin: pal.dim(rng.pick(skins)),
      hair: pal.dim(hair),
      head: heads[(i + Math.floor(rng() * 2)) % heads.length],
      dress: rng.pick(dress),
      top: pal.cloth[cloth],
      bottom: pal.cloth[(cloth + 1 + Math.floor(rng() * 3)) % pal.cloth.length],
      cover: pal.cloth[(cloth + 3) % pal.cloth.length],
      height: rng.between(0.93, 1.06),
    };
  });
}

const jointed = (x, y, upper, lower, lengthA, lengthB) => {
  const kx = x + lengthA * Math.sin(radians(upper));
  const ky = y + lengthA * Math.cos(radians(upper));
  return { kx, ky, ex: kx + lengthB * Math.sin(radians(lower)), ey: ky + lengthB * Math.cos(radians(lower)) };
};

function legAngles(phase) {
  const thigh = 25 * Math.sin(phase);
  return [thigh, thigh - 8 - 34 * Math.max(0, Math.cos(phase))];
}

function leg(x, angles, colour, shoe) {
  const { kx, ky, ex, ey } = jointed(x, -46, angles[0], angles[1], 22, 22);
  return {
    svg:
      stroke(`M${n(x)},-46L${n(kx)},${n(ky)}L${n(ex)},${n(ey)}`, colour, 7.6) +
      shape(`M${n(ex - 3.6)},${n(ey + 3)}q0,-5 4,-5q7,1 8,5z`, shoe),
    foot: ey,
  };
}

function arm(x, upper, bend, look, shade) {
  const sleeve = shade ? darker(look.top) : look.top;
  const { kx, ky, ex, ey } = jointed(x, -74, upper, upper + bend, 15, 14);
  return {
    svg:
      stroke(`M${n(x)},-74L${n(kx)},${n(ky)}L${n(ex)},${n(ey)}`, sleeve, 6.4) +
      circle(ex, ey, 3.6, shade ? darker(look.skin) : look.skin),
    hand: [ex, ey],
  };
}

const torso = (look) => shape('M-10.5,-69Q-10.5,-79 -1,-79.5H1Q10.5,-79 10.5,-69L9.2,-43H-9.2Z', look.top);

function lowerBody(look, phase, standing) {
  const first = standing ? [4, 2] : legAngles(phase);
  const second = standing ? [-4, -5] : legAngles(phase + Math.PI);
  const long = look.dress !== 'trousers';
  const cloth = long ? darker(look.skin) : look.bottom;
  const front = leg(2, first, cloth, '#2a2735');
  const back = leg(-2, second, long ? darker(look.skin) : darker(look.bottom), '#2a2735');
  let skirt = '';
  if (long) {
    const sway = standing ? 0 : 4 * Math.sin(phase);
    const hem = look.dress === 'robe' ? -5 : -17;
    const fill = look.dress === 'robe' ? look.top : look.bottom;
    const wide = look.dress === 'robe' ? 13 : 14;
    skirt = shape(`M-9.4,-48H9.4L${n(wide + sway)},${hem}Q${n(sway)},${hem + 3} ${n(-wide + sway * 0.4)},${hem}Z`, fill);
  }
  return { svg: back.svg + front.svg + skirt, drop: Math.max(front.foot, back.foot) + 3 };
}

/**
 * One figure, feet at (x, y), `h` high. `walk` is the phase of its step (radians) or null for standing;
 * `raise` lifts the front hand from 0 to 1; `reach` stretches it forward; `carry` is drawn in that hand.
 */
export function person({ x, y, h = 100, look, dir = 1, walk = null, raise = 0, reach = 0, bothUp = 0, carry = '' }) {
  const standing = walk === null;
  const phase = walk ?? 0;
  const low = lowerBody(look, phase, standing);
  const swing = standing ? 0 : 22 * Math.sin(phase);
  const front = arm(
    standing ? 8 : 2,
    lerp(lerp(standing ? 9 : -swing, 62, reach), 166, raise),
    lerp(lerp(10, 24, reach), 8, raise),
    look,
    false,
  );
  const back = arm(
    standing ? -8 : -1,
    lerp(standing ? -10 : swing, -164, bothUp),
    standing ? lerp(4, -6, bothUp) : 10,
    look,
    true,
  );
  const drop = standing ? 0 : 3 - low.drop;
  const held = carry ? group(carry, { x: front.hand[0], y: front.hand[1] }) : '';
  const scale = (h / 100) * (look.height ?? 1);
  return group(group(back.svg + low.svg + torso(look) + head(look) + held + front.svg, { y: drop }), {
    x,
    y,
    scaleX: scale * dir,
    scale,
  });
}

/** The upper half of a figure behind a table or a sill; (x, y) is where the table cuts it. */
export function bust({ x, y, h = 100, look, dir = 1, raise = 0, reach = 0.55, nod = 0, carry = '' }) {
  const front = arm(8, lerp(lerp(8, 48, reach), 166, raise), lerp(lerp(14, 52, reach), 8, raise), look, false);
  const back = arm(-8, -10, 30, look, true);
  const scale = (h / 100) * (look.height ?? 1);
  const held = carry ? group(carry, { x: front.hand[0], y: front.hand[1] }) : '';
  return group(back.svg + torso(look) + group(head(look), { y: nod }) + held + front.svg, {
    x,
    y: y + 46 * scale,
    scaleX: scale * dir,
    scale,
  });
}

/** A figure sitting sideways on something low; (x, y) is on the ground under the seat. */
export function sitter({ x, y, h = 100, look, dir = 1, raise = 0, reach = 0.35, seat = 22, carry = '' }) {
  const long = look.dress !== 'trousers';
  const cloth = long ? (look.dress === 'robe' ? look.top : look.bottom) : look.bottom;
  const lift = 46 - seat;
  const legs = (dx, colour) =>
    stroke(`M${dx},${-seat - 3}L${dx + 19},${-seat - 2}L${dx + 20},-4`, colour, long ? 10 : 8) +
    shape(`M${dx + 16},0q0,-5 5,-5q6,1 7,5z`, '#2a2735');
  const front = arm(6, lerp(lerp(12, 60, reach), 166, raise), lerp(34, 8, raise), look, false);
  const held = carry ? group(carry, { x: front.hand[0], y: front.hand[1] }) : '';
  const scale = (h / 100) * (look.height ?? 1);
  return group(
    legs(-2, darker(cloth)) +
      group(torso(look) + head(look), { y: lift }) +
      legs(0, cloth) +
      group(held + front.svg, { y: lift }),
    { x, y, scaleX: scale * dir, scale },
  );
}

/** A figure in a wheelchair, moving as `roll` (pixels travelled) turns its wheel. */
export function wheelchairUser({ x, y, h = 100, look, dir = 1, roll = 0, raise = 0, tilt = 0, carry = '' }) {
  const scale = h / 100;
  const turn = ((roll / scale / 17) * 180) / Math.PI;
  const spokes = [0, 60, 120].map((a) => group(rect(-15, -0.6, 30, 1.2, '#5d5a6b'), { turn: a })).join('');
  const wheel = group(circle(0, 0, 17, 'none', { extra: 'stroke="#2a2735" stroke-width="3.4"' }) + group(spokes, { turn }), {
    x: -3,
    y: -17,
  });
  const frame = stroke('M-13,-52L-11,-27H14L22,-7H28', '#4a4757', 3.2) + circle(23, -5, 5, '#2a2735');
  const figure = sitter({ x: -4, y: -4, h: 100, look: { ...look, height: 1 }, raise, seat: 26, reach: 0.2, carry });
  return group(frame + figure + wheel, { x, y, scaleX: scale * dir, scale, turn: tilt });
}

/** The phase of the steps of somebody who walked `distance` pixels at height `h`. */
export const steps = (distance, h = 100, shift = 0) => (distance / (h * 0.42)) * Math.PI + shift;

/** A small round of people seen from far, as dots with heads. */
export const farFigure = (x, y, h, colour, skin) =>
  ellipse(x, y - h * 0.32, h * 0.15, h * 0.34, colour) + circle(x, y - h * 0.82, h * 0.15, skin);
