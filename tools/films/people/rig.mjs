// A person as a puppet of cut paper: bones first, then cloth over them. 100 units tall, feet at 0,0, looks to the right.
import { disc, fill, ground, stroke } from '../draw/brush.mjs';
import { CLOTHS, HAIRS, SKINS, alpha, darker } from '../draw/colour.mjs';
import { chance } from '../draw/motion.mjs';
import { drawHead } from './head.mjs';

/** Two bones from `a` to `b`; `bend` says to which side the joint goes. */
export function joint(a, b, upper, lower, bend) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  // Nearer than the difference of the bones no joint reaches; without this floor an arm shoots across the picture.
  const far = Math.max(Math.min(Math.hypot(dx, dy), upper + lower - 0.01), Math.abs(upper - lower) + 0.1);
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  const [ux, uy] = [dx / (Math.hypot(dx, dy) || 1), dy / (Math.hypot(dx, dy) || 1)];
  return { knee: [a[0] + ux * along - uy * off, a[1] + uy * along + ux * off], end: [a[0] + ux * far, a[1] + uy * far] };
}

/**
 * Who somebody is. All is chosen from the seed unless it is said.
 * @param {string | number} seed
 * @param {object} [said] skin hair hairStyle top bottom bottomKind shoes size kind hat beard glasses apron pack cane
 */
export function somebody(seed, said = {}) {
  const dice = chance(`person ${seed}`);
  const pick = (list) => list[Math.floor(dice() * list.length)];
  const kind = said.kind ?? 'adult';
  const who = {
    seed: String(seed).length * 7 + Math.floor(dice() * 997),
    kind,
    skin: pick(SKINS),
    hair: pick(HAIRS.slice(0, 4)),
    hairStyle: pick(['short', 'bun', 'long', 'afro', 'crop', 'bob', 'braid']),
    top: pick(CLOTHS),
    bottom: pick(['#2f3560', '#4a3d4f', '#6a4a3a', '#35555c', '#7b6a58']),
    bottomKind: pick(['trousers', 'trousers', 'skirt', 'robe', 'trousers']),
    shoes: pick(['#2a2233', '#5a3527', '#3a3f5f']),
    size: kind === 'child' ? 0.6 + dice() * 0.12 : kind === 'elder' ? 0.93 : 0.96 + dice() * 0.1,
    wide: 0.92 + dice() * 0.22,
    ...said,
  };
  if (['turban', 'kufi', 'cap', 'helmet', 'straw'].includes(who.hat) && who.hairStyle === 'afro') who.hairStyle = 'short';
  if (kind === 'elder' && !said.hair) who.hair = pick(HAIRS.slice(4, 6));
  return who;
}

function drawArm(c, who, shoulder, hand, near, bend, hold) {
  const { knee, end } = joint(shoulder, hand, 16.5, 16, bend);
  const sleeve = near ? who.top : darker(who.top, 0.16);
  const skin = near ? who.skin : darker(who.skin, 0.12);
  stroke(c, skin, 5, () => (c.moveTo(...knee), c.lineTo(...end)));
  stroke(c, sleeve, 7.2, () => {
    c.moveTo(...shoulder);
    c.lineTo(...knee);
    c.lineTo(knee[0] + (end[0] - knee[0]) * (who.bottomKind === 'robe' ? 0.75 : 0.45), knee[1] + (end[1] - knee[1]) * (who.bottomKind === 'robe' ? 0.75 : 0.45));
  });
  disc(c, end[0], end[1], 3.6, skin);
  hold?.(c, end);
  return end;
}

function drawLeg(c, who, hip, foot, near) {
  const { knee, end } = joint(hip, foot, 23.2, 22.6, -1);
  const cloth = near ? who.bottom : darker(who.bottom, 0.18);
  const bare = who.bottomKind === 'skirt' || who.bottomKind === 'shorts';
  stroke(c, bare ? (near ? who.skin : darker(who.skin, 0.12)) : cloth, bare ? 6 : 8.4, () => (c.moveTo(...hip), c.lineTo(...knee), c.lineTo(...end)));
  if (who.bottomKind === 'shorts') stroke(c, cloth, 9.5, () => (c.moveTo(...hip), c.lineTo(...knee)));
  const heel = foot[2] ?? 0;
  c.save();
  c.translate(end[0], end[1]);
  c.rotate(heel);
  fill(c, near ? who.shoes : darker(who.shoes, 0.15), () => c.roundRect(-4, -2.4, 12.5, 5.4, [3, 4.5, 1.5, 1.5]));
  c.restore();
}

/** Cloth over the lap of who sits in a skirt or a robe. */
function drawLap(c, who, hip, foot) {
  const { knee, end } = joint(hip, foot, 23.2, 22.6, -1);
  const colour = who.bottomKind === 'robe' ? who.top : who.bottom;
  stroke(c, colour, 18, () => (c.moveTo(hip[0] + 1, hip[1]), c.lineTo(knee[0] - 2, knee[1] + 3)));
  const hem = who.bottomKind === 'robe' ? 0.8 : 0.3;
  fill(c, colour, () => {
    c.moveTo(knee[0] - 14, knee[1] - 2);
    c.lineTo(knee[0] + 7, knee[1] - 3);
    c.lineTo(knee[0] + (end[0] - knee[0]) * hem + 10, knee[1] + (end[1] - knee[1]) * hem);
    c.lineTo(knee[0] + (end[0] - knee[0]) * hem - 13, knee[1] + (end[1] - knee[1]) * hem + 1);
  });
}

function drawBody(c, who, hip, neck, feet) {
  const { wide, bottomKind } = who;
  const lean = neck[0] - hip[0];
  const [hx, hy] = hip;
  const [nx, ny] = neck;
  const sits = hy > -40;
  if ((bottomKind === 'skirt' || bottomKind === 'robe') && sits) drawLap(c, who, hip, feet[0]);
  else if (bottomKind === 'skirt' || bottomKind === 'robe') {
    const low = bottomKind === 'robe' ? -6 : -19;
    const xs = feet.map(([x]) => x);
    const left = Math.min(...xs, hx) - 7 * wide;
    const right = Math.max(...xs, hx) + 8 * wide;
    const colour = bottomKind === 'robe' ? who.top : who.bottom;
    fill(c, colour, () => {
      c.moveTo(hx - 9 * wide, hy - 6);
      c.bezierCurveTo(hx - 11 * wide, hy + 12, left, low - 12, left, low);
      c.quadraticCurveTo((left + right) / 2, low + 4, right, low);
      c.bezierCurveTo(right, low - 12, hx + 11 * wide, hy + 12, hx + 9 * wide, hy - 6);
      c.closePath();
    });
    stroke(c, alpha(darker(colour, 0.5), 0.35), 1, () => (c.moveTo(hx + 1, hy + 6), c.quadraticCurveTo((hx + right) / 2 - 3, (hy + low) / 2, (left + right) / 2 + 2, low + 1)));
  } else {
    fill(c, who.bottom, () => c.roundRect(hx - 9 * wide, hy - 6, 18 * wide, 11, 5));
  }
  fill(c, who.top, () => {
    c.moveTo(nx - 9.5 * wide, ny + 7);
    c.quadraticCurveTo(nx - 9 * wide, ny + 1, nx - 3, ny);
    c.lineTo(nx + 4, ny);
    c.quadraticCurveTo(nx + 10 * wide, ny + 1, nx + 10 * wide, ny + 8);
    c.quadraticCurveTo(hx + lean * 0.3 + 9 * wide, (hy + ny) / 2, hx + 9.6 * wide, hy + 1);
    c.quadraticCurveTo(hx, hy + 4, hx - 9.6 * wide, hy + 1);
    c.quadraticCurveTo(hx + lean * 0.3 - 9 * wide, (hy + ny) / 2, nx - 9.5 * wide, ny + 7);
    c.closePath();
  });
  if (who.apron) {
    stroke(c, who.apron, 1.6, () => (c.moveTo(nx + 1, ny + 1), c.lineTo(nx + 4, ny + 13)));
    fill(c, who.apron, () => {
      c.moveTo(nx, ny + 12);
      c.lineTo(nx + 9 * wide, ny + 11);
      c.quadraticCurveTo(hx + lean * 0.3 + 9 * wide, (hy + ny) / 2, hx + 9.8 * wide, hy + 9);
      c.quadraticCurveTo(hx + 3, hy + 13, hx - 4, hy + 10);
      c.closePath();
    });
  }
  if (who.belt) stroke(c, who.belt, 2.4, () => (c.moveTo(hx - 9 * wide, hy - 3), c.quadraticCurveTo(hx, hy, hx + 9.4 * wide, hy - 3)));
  // Light from above falls on the shoulder.
  fill(c, 'rgba(255,244,214,0.14)', () => {
    c.moveTo(nx - 3, ny);
    c.lineTo(nx + 4, ny);
    c.quadraticCurveTo(nx + 10 * wide, ny + 1, nx + 10 * wide, ny + 8);
    c.quadraticCurveTo(nx + 4, ny + 5, nx - 3, ny);
  });
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {ReturnType<typeof somebody>} who
 * @param {number} x @param {number} y where the feet are
 * @param {object} pose from poses.mjs
 * @param {{ scale?: number, facing?: 1 | -1, shadow?: number, opacity?: number }} [how] scale: units of the world of one unit of the puppet
 */
export function drawPerson(c, who, x, y, pose, { scale = 1, facing = 1, shadow = 0.22, opacity = 1 } = {}) {
  const size = scale * who.size;
  c.save();
  if (opacity < 1) c.globalAlpha *= opacity;
  c.translate(x, y);
  if (shadow && !pose.air) ground(c, 0, 1, 17 * size, shadow);
  c.scale(size * facing, size);
  c.translate(0, -(pose.air ?? 0));
  const hip = [pose.hip[0], pose.hip[1]];
  const stoop = who.kind === 'elder' ? 5 : 0;
  const neck = [hip[0] + pose.lean + stoop, hip[1] - 34.5 + Math.abs(pose.lean) * 0.12 + stoop * 0.2];
  const shoulderFar = [neck[0] + 5.5, neck[1] + 5];
  const shoulderNear = [neck[0] - 4.5, neck[1] + 6];
  if (who.pack) fill(c, who.pack, () => c.roundRect(neck[0] - 20, neck[1] + 5, 13, 24, 5));
  drawArm(c, who, shoulderFar, [shoulderFar[0] + pose.handFar[0], shoulderFar[1] + pose.handFar[1]], false, pose.bendFar ?? 1, pose.holdFar);
  drawLeg(c, who, [hip[0] + 3, hip[1]], pose.footFar, false);
  drawLeg(c, who, [hip[0] - 2.5, hip[1]], pose.footNear, true);
  drawBody(c, who, hip, neck, [pose.footNear, pose.footFar]);
  c.save();
  c.translate(neck[0] + 0.8, neck[1] - 1);
  c.rotate((pose.head ?? 0) + pose.lean * 0.004);
  drawHead(c, who, pose);
  c.restore();
  drawArm(c, who, shoulderNear, [shoulderNear[0] + pose.handNear[0], shoulderNear[1] + pose.handNear[1]], true, pose.bendNear ?? 1, pose.holdNear);
  c.restore();
}
