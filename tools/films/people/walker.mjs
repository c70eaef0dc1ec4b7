// People who go somewhere: their feet carry them, and their hands find what they take.
import { clamp, linear, track } from '../draw/motion.mjs';
import { turning } from './going.mjs';
import { blend, walk } from './poses.mjs';
import { drawPerson } from './rig.mjs';

/** The pose with a hand at a place of the world, as far as the arm goes. @param {number[]} target @param {{ scale?: number, facing?: 1 | -1, hand?: 'Far' | 'Near' }} how as the person is drawn */
export function touches(who, x, y, pose, target, { scale = 1, facing = 1, hand = 'Far' } = {}) {
  const size = scale * who.size;
  const stoop = who.kind === 'elder' ? 5 : 0;
  const neck = [pose.hip[0] + pose.lean + stoop, pose.hip[1] - 34.5 + Math.abs(pose.lean) * 0.12 + stoop * 0.2];
  const shoulder = hand === 'Far' ? [neck[0] + 5.5, neck[1] + 5] : [neck[0] - 4.5, neck[1] + 6];
  return { ...pose, [`hand${hand}`]: [(target[0] - x) / (size * facing) - shoulder[0], (target[1] - y) / size + (pose.air ?? 0) - shoulder[1]] };
}

/**
 * Walks along `keys` ([seconds, x], straight between them) and does `rest` where they stand still.
 * @param {object} [carry] laid over the walk: what the hands hold
 * @returns {{ x: number, facing: number, walks: number }} where they are; facing is between -1 and 1 while they turn
 */
export function drawWalker(c, who, t, keys, y, rest, { scale = 1, face, carry = {}, swing = 1, ...how } = {}) {
  const where = (when) => track(when, keys.map(([at, x]) => [at, x, linear]));
  const x = where(t);
  const walksAt = (when) => clamp(Math.abs(where(when + 0.14) - where(when - 0.14)) / 0.28 / (14 * scale));
  const walks = walksAt(t);
  const wayAt = (when) => {
    const going = keys.filter(([at], i) => i && keys[i - 1][0] <= when && keys[i - 1][1] !== keys[i][1] && at).at(-1);
    const before = going ? keys[keys.indexOf(going) - 1] : keys[0];
    return going ? Math.sign(going[1] - before[1]) : Math.sign((keys.find(([, kx]) => kx !== keys[0][1]) ?? keys[0])[1] - keys[0][1]) || 1;
  };
  const way = wayAt(t);
  const looks = (when) => (walksAt(when) > 0.5 ? wayAt(when) : (face ?? wayAt(when)));
  const facing = face !== undefined && Math.abs(face) !== 1 ? looks(t) : turning(t, looks);
  const steps = { ...walk((x - keys[0][1]) / (44 * scale * who.size) * way, who.seed, swing), ...carry };
  drawPerson(c, who, x, y, blend(rest, steps, walks), { scale, facing, ...how });
  return { x, facing, walks };
}
