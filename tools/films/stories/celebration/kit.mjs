// What the parts of this film share: its colours, its guests, and how somebody comes and hands on a light.
import { shape, line } from '../../draw/brush.mjs';
import { HUES, oklch } from '../../draw/colour.mjs';
import { lerp, step } from '../../draw/motion.mjs';
import { drawWheelchair } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson, somebody } from '../../people/rig.mjs';
import { CAST } from '../cast.mjs';

export const HUE = HUES.celebration;
export const ROSE = oklch(0.66, 0.16, HUE);
export const PALE = oklch(0.87, 0.06, HUE);
export const PAPERS = [ROSE, '#e0a23b', '#4f9aa8', PALE, '#6f8f4f', '#d98566'];
export const SINGER = somebody('singer', { skin: '#734629', hair: '#1d1a24', hairStyle: 'long', top: ROSE, bottomKind: 'robe', hat: 'wrap', hatColour: '#e0a23b' });
export const TRAVELLER = somebody('traveller', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'braid', top: '#5d6bb0', bottom: '#4a3d4f', bottomKind: 'skirt' });
export const OTHER_CHILD = somebody('child of the next town', { kind: 'child', skin: '#e2b48c', hair: '#1d1a24', hairStyle: 'bob', top: ROSE, bottom: '#4a3d4f', bottomKind: 'skirt', size: 0.68 });
/** Those who come to the feast last. */
export const LATE = [
  somebody('late one', { skin: '#e2b48c', hair: '#4a2f24', hairStyle: 'short', top: '#4f9aa8', bottom: '#2f3560', bottomKind: 'trousers' }),
  somebody('late two', { skin: '#5f3a26', hair: '#1d1a24', hairStyle: 'crop', top: '#e0a23b', bottom: '#8b4a6b', bottomKind: 'skirt', hat: 'wrap', hatColour: '#c9593f' }),
  somebody('late three', { kind: 'elder', skin: '#a86f47', hair: '#c9c4c4', hairStyle: 'short', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'trousers', glasses: true }),
];

const glide = (x) => 1 - (1 - x) ** 1.5;
/** Somebody walks from one place to another and then does something else there. @returns {number} where they are */
export function comes(c, who, t, { at, seconds = 2, from, to, foot, scale, seed = 1, does, facing, swing = 1, carry = {} }) {
  const k = step(t, at, seconds, glide);
  const x = lerp(from, to, k);
  const way = to >= from ? 1 : -1;
  const walks = { ...pose.walk(Math.abs(x - from) / (44 * scale * who.size), seed, swing), ...carry };
  const body = k < 1 ? walks : pose.blend(walks, does, step(t, at + seconds - 0.02, 0.45));
  drawPerson(c, who, x, foot, body, { scale, facing: k < 1 ? way : (facing ?? way) });
  return x;
}

/** The dance with arms held a little wider: a hand never passes through its shoulder. */
export const dances = (t, seed, beat) => {
  const body = pose.dance(t, seed, beat);
  return { ...body, handNear: [body.handNear[0] - 6, body.handNear[1]], handFar: [body.handFar[0] + 6, body.handFar[1]] };
};

/** A pose whose far hand is at a place of the world (as far as the arm is long). */
export function toward(body, who, x, foot, scale, facing, [tx, ty], hand = 'handFar') {
  const size = scale * who.size;
  const stoop = who.kind === 'elder' ? 5 : 0;
  const neck = [body.hip[0] + body.lean + stoop, body.hip[1] - 34.5 + Math.abs(body.lean) * 0.12 + stoop * 0.2];
  const shoulder = hand === 'handFar' ? [neck[0] + 5.5, neck[1] + 5] : [neck[0] - 4.5, neck[1] + 6];
  const to = [((tx - x) * facing) / size - shoulder[0], (ty - foot + (body.air ?? 0) * size) / size - shoulder[1]];
  const far = Math.hypot(...to);
  const most = 31;
  return { ...body, [hand]: far > most ? [(to[0] / far) * most, (to[1] / far) * most] : to };
}

/** The man in the wheelchair; what he does with his hands is said in `how`. */
export function wheels(c, x, y, scale, t, { facing = 1, rolls = 0, who = CAST.wheeler, ...how } = {}) {
  drawWheelchair(c, x, y, scale, rolls, { facing });
  drawPerson(c, who, x + 3 * facing, y, { ...pose.sit(t, 2, 23), handNear: [4 + Math.sin(rolls * 1.3) * 7, 20], ...how }, { scale, facing, shadow: 0 });
}

export const broom = (c, [x, y]) => {
  line(c, '#8a6246', 2.4, [[x - 7, y - 22], [x + 12, y + 26]]);
  shape(c, '#d8b872', [[x + 9, y + 22], [x + 15, y + 20], [x + 26, y + 37], [x + 9, y + 40]]);
};
export const suitcase = (c, [x, y]) => {
  shape(c, '#7a5540', [[x - 9, y + 3], [x + 10, y + 3], [x + 10, y + 17], [x - 9, y + 17]]);
  line(c, '#5d4335', 1.8, [[x - 4, y + 3], [x - 3, y - 1], [x + 4, y - 1], [x + 5, y + 3]]);
};
