// The plan begins: fog, a sheet in the wind, and what stands up from it.
import { disc, fill, glow, oval, ramp, stroke } from '../../draw/brush.mjs';
import { HEIGHT, WIDTH, hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha } from '../../draw/colour.mjs';
import { drawTree } from '../../draw/land.mjs';
import { along, drawSpark, measure } from '../../draw/light.mjs';
import { back, between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawGroundSheet, drawInk, paperBasket, paperHill, paperRings, paperStone, popUp } from '../../draw/paper.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { BLUE, HUE, PALE, fogBand, grid, lantern, roll } from './kit.mjs';

/** Three lanterns in the fog; each makes a path of its own. */
export function fog(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 900], [seconds, 960]]), y: 742, zoom: track(t, [[0, 1.3], [seconds, 1.52]]) }, t);
  drawAir(c, t, 0.72, { hue: HUE, sun: false });
  drawHills(c, camera, 0.72, { y: 560 });
  drawTown(c, camera, t, 0.72, { y: 720, seed: 'fog town', depth: 0.6, lit: () => 0.12 });
  fogBand(c, t, 650, 0.3, 1);
  seen(c, camera, () => {
    fill(c, toned('#8b946e', 0.8), () => c.rect(-900, 790, 3800, 900));
    const trail = (from, x, facing, foot, seed) => {
      for (let k = 0; k < 30; k++) {
        const px = from + facing * k * 34;
        if ((px - x) * facing < -20) oval(c, px, foot + 4 + Math.sin(k * 1.3 + seed) * 8, 13, 5, alpha(PALE, 0.5 * clamp(1 - (Math.abs(px - x) - 480) / 260)));
      }
    };
    const jolt = Math.sin(between(t, 6, 7.2) * Math.PI);
    // Two walk into each other, start back, turn and go their own ways again.
    [['mechanic', 900, 1, 104], ['nurse', 984, -1, 98]].forEach(([name, meets, side, pace], i) => {
      const away = clamp((t - 8) / 3) * 3;
      const before = Math.min(t, 6.1) - 6.1;
      const x = meets + side * before * pace - side * easeOut(between(t, 6.1, 6.7)) * 42 - side * away * 92;
      trail(meets - side * 6.1 * pace, x, side, 942, i);
      const facing = lerp(side, -side, step(t, 7.8, 0.35));
      const stands = { ...pose.stand(t, i), lean: -7 * jolt, head: -0.2 * jolt };
      const body = pose.blend(pose.walk((t < 6.1 ? before * pace : away * 92) / 118, i), stands, step(t, 6, 0.2) * (1 - step(t, 8, 0.3)));
      drawPerson(c, CAST[name], x, 942 + i * 6, { ...body, handFar: [18, 10 - jolt * 12], smile: 0.05, mouth: jolt * 0.6, holdFar: lantern(t + i) }, { scale: 2.75, facing });
    });
    // The third comes to where his path ends, looks about and turns round.
    const turn = t > 5.6;
    const sx = turn ? 1566 - Math.max(0, t - 6.4) * 54 : 1250 + Math.min(t, 5.2) * 60.8;
    trail(1250, Math.min(1566, turn ? 1566 : sx), 1, 1034, 2);
    const stops = t > 5.2 && t < 6.4;
    drawPerson(c, CAST.student, sx, 1034, { ...(stops ? { ...pose.stand(t, 2), handFar: [20, -12], gaze: 0.3 } : { ...pose.walk(t * 0.46, 2), handFar: [18, 8] }), smile: 0.1, holdFar: lantern(t + 2) }, { scale: 2.95, facing: lerp(1, -1, step(t, 5.7, 0.35)) });
    fogBand(c, t + 30, 905, 0.16, 2);
  });
  fogBand(c, t + 9, 790, 0.22, 3);
  fogBand(c, t + 60, 1020, 0.3, 4);
}

/** Square, wind and the roll of paper. The corners are held one after the other. */
export function theSheet(c, t, seconds) {
  const hour = track(t, [[0, 1.25], [seconds, 1.8]]);
  const camera = hand({ x: track(t, [[0, 780], [2, 800], [4.8, 980], [seconds, 960]]), y: track(t, [[0, 770], [seconds, 790]]), zoom: track(t, [[0, 1.44], [2, 1.46], [5, 1.32], [seconds, 1.44]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 520 });
  drawTown(c, camera, t, hour, { y: 680, seed: 'sheet town', depth: 0.6 });
  fogBand(c, t, 660, 0.26 * (1 - step(t, 0, 4)), 1);
  seen(c, camera, () => {
    drawSquare(c, 730, '#d8c093');
    drawTree(c, 150, 790, 430, 'poplar', t, { seed: 5 });
    drawTree(c, 1760, 800, 440, 'round', t, { seed: 9 });
    const open = step(t, 2.6, 2.4, soft);
    const whens = [6, 6.7, 7.3, 5.5];
    const held = whens.map((when) => step(t, when, 0.5, easeOut));
    const gust = span(t, 4.6, seconds + 2, 0.9);
    const lift = held.map((k) => gust * (0.62 * (1 - k) + 0.05 * k));
    const comes = (name, to, from, k, facing, foot, scale) => {
      const run = step(t, whens[k] - 1.5, 1.5, linear);
      if (run <= 0) return;
      const x = lerp(from, to, run);
      const grip = pose.crouch(t, k, 0.5);
      drawPerson(c, CAST[name], x, foot, run < 1 ? pose.walk(Math.abs(x - from) / (54 * scale), 2, 1.4) : pose.blend(pose.stand(t, k), grip, step(t, whens[k], 0.35)), { scale, facing });
    };
    comes('baker', 470, -200, 0, 1, 866, 2.4);
    comes('builder', 1452, 2150, 1, -1, 866, 2.4);
    const laid = step(t, 2.2, 0.3);
    c.globalAlpha = laid;
    if (laid > 0) drawGroundSheet(c, 960, 930, 1060, 420, t, { open, lift: lift.map((x, i) => (open < 1 && (i === 1 || i === 2) ? 0 : x)), draw: (w, d) => {
      grid(c, w, d, 0.8);
      drawInk(c, measure([[40, 130], [-60, 60], [-230, 70], [-300, -40], [-120, -110], [120, -60], [300, -100]], 6), step(t, 8.6, 2.8, linear), t, { width: 11 });
    } });
    c.globalAlpha = 1;
    // She lays the roll down, pushes it open, then looks who will hold.
    const walks = step(t, 0, 2, linear);
    const rests = step(t, 5.2, 1.3, linear);
    const mx = lerp(lerp(90, 350, walks) + 1060 * open, 960, rests);
    const bends = step(t, 1.9, 0.4) * (1 - step(t, 4.9, 0.4));
    const upright = walks < 1 ? pose.walk(mx / 126, 1) : open > 0 && rests < 1 ? pose.walk(-mx / 126, 1) : pose.blend(pose.stand(t, 1), { ...pose.offer(t, 1), handFar: [22, 2], smile: 1 }, step(t, 7.6, 0.8));
    const push = { ...pose.crouch(t, 1, 0.6), hip: [-8, -30], footNear: pose.walk(mx / 100, 1).footNear, footFar: pose.walk(mx / 100, 1).footFar };
    const kneels = step(t, 8, 0.5);
    const mayor = kneels > 0 ? pose.blend(upright, pose.crouch(t, 1), kneels) : pose.blend(walks < 1 ? { ...upright, handNear: [12, 2], handFar: [15, 2] } : upright, push, bends);
    drawPerson(c, CAST.mayor, mx, 1046, { ...mayor, holdNear: t < 2.3 ? roll : undefined }, { scale: 2.95, facing: 1 - 2 * (step(t, 5, 0.3) - step(t, 6.4, 0.3) + step(t, 7.8, 0.3)) });
    comes('student', 1545, 2250, 2, -1, 1050, 2.85);
    comes('gran', 372, -260, 3, 1, 1050, 2.85);
    // What the wind carries.
    for (let i = 0; i < 16; i++) {
      const k = (t * 0.42 + i * 0.13) % 1;
      oval(c, -200 + k * 2400, 560 + ((i * 97) % 420) + Math.sin(k * 9 + i) * 40, 9, 4, alpha('#9aa85a', 0.8 * gust), k * 12 + i);
    }
  });
}

const STONES = [[330, 880], [480, 826], [640, 800], [800, 822], [950, 832], [1090, 792], [1220, 732], [1320, 690]];
/** The paper stands up, piece by piece, where hands draw. */
export function belongs(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1400], [3.6, 1400], [5.6, 660], [9.6, 930], [11.6, 900], [seconds, 960]]), y: track(t, [[0, 610], [3.6, 600], [5.6, 720], [11.4, 735], [seconds, 730]]), zoom: track(t, [[0, 1.62], [3.6, 1.66], [5.6, 1.56], [10.2, 1.3], [seconds, 1.27]]) }, t);
  c.fillStyle = ramp(c, 0, 0, 0, HEIGHT, [[0, '#5d6a9a'], [0.5, '#a7a9b4'], [1, '#c4b088']]);
  c.fillRect(0, 0, WIDTH, HEIGHT);
  seen(c, camera, () => {
    const foot = measure([[1290, 668], [1330, 700], [1480, 716], [1640, 700], [1680, 664]], 6);
    drawGroundSheet(c, 960, 760, 1900, 1320, t, { draw: (w, d) => grid(c, w, d, 0.8) });
    // The sun travels over the steps: time.
    const day = between(t, 7, 13.4);
    const sun = step(t, 6.8, 0.7, back);
    if (sun > 0) {
      const arc = (k) => [lerp(330, 1560, k), 600 - Math.sin(k * Math.PI) * 210];
      stroke(c, alpha('#fff3d0', 0.55), 4, () => { c.setLineDash([4, 18]); for (let k = 0; k <= day; k += 0.02) { if (k) c.lineTo(...arc(k)); else c.moveTo(...arc(k)); } });
      c.setLineDash([]);
      const [sx, sy] = arc(day);
      glow(c, sx, sy, 230 * sun, '#ffcf87', 0.8);
      disc(c, sx, sy, 46 * sun, '#ffdf9a');
    }
    drawInk(c, foot, step(t, 0.5, 1.7, linear), t, { width: 8, colour: BLUE });
    popUp(c, 1480, 668, step(t, 1.7, 1.2), () => paperHill(c, 285, step(t, 3, 0.9, back), BLUE, t));
    // Who draws the hill follows the line with the hand.
    const draws = along(foot, step(t, 0.5, 1.7, linear));
    drawPerson(c, CAST.builder, lerp(draws[0] + 118, 1830, step(t, 2.3, 1)), 800, t < 2.4 ? pose.crouch(t, 4, 0.6) : pose.blend(pose.crouch(t, 4), { ...pose.stand(t, 4), handFar: [17, -20], gaze: 0.8, smile: 1 }, step(t, 2.5, 0.7)), { scale: 2.7, facing: -1 });
    const line = measure([[200, 930], ...STONES], 8);
    const to = step(t, 4.3, 3.2, linear);
    drawInk(c, line, to, t, { width: 9 });
    STONES.forEach(([x, y], i) => popUp(c, x, y, step(t, 4.7 + i * 0.36, 0.6), () => paperStone(c, 52 - i * 2.4, PALE)));
    drawPerson(c, CAST.mayor, lerp(150, -40, step(t, 8.2, 1.4)), 978, t < 7.6 ? pose.crouch(t, 2) : pose.blend(pose.crouch(t, 2), { ...pose.stand(t, 2), handFar: [22, 4] }, step(t, 7.6, 0.7)), { scale: 2.9 });
    if (to < 0.12 && to > 0) drawSpark(c, 262, 934, 10, t);
    // The girl leaps from stone to stone.
    const hops = between(t, 6.6, 13) * (STONES.length - 1);
    const enter = step(t, 6, 0.6, soft);
    const at = along(STONES, hops / (STONES.length - 1));
    const leap = hops % 1;
    const flying = hops < STONES.length - 1 && leap > 0.35;
    const air = flying ? Math.sin(((leap - 0.35) / 0.65) * Math.PI) * 16 : 0;
    const gx = hops < STONES.length - 1 ? lerp(...[0, 1].map((k) => STONES[Math.min(STONES.length - 1, Math.floor(hops) + k)][0]), flying ? soft((leap - 0.35) / 0.65) : 0) : at[0];
    const gy = hops < STONES.length - 1 ? lerp(...[0, 1].map((k) => STONES[Math.min(STONES.length - 1, Math.floor(hops) + k)][1]), flying ? soft((leap - 0.35) / 0.65) : 0) : at[1];
    if (enter > 0) drawPerson(c, CAST.girl, lerp(-30, gx, enter), lerp(930, gy - 8, enter), enter < 1 ? pose.walk(enter * 3, 2) : hops >= STONES.length - 1 ? pose.cheer(t, 1) : { ...pose.stand(t, 2), air, handNear: [-12, 18 - air * 1.6], handFar: [15, 16 - air * 1.8], footNear: [-5 - air * 0.5, 0], footFar: [6 + air * 0.6, -air * 0.3], smile: 1 }, { scale: 2.35 });
    // Means: a basket that neighbours fill. Proof: the rings of a tree.
    const basket = step(t, 9.8, 0.9);
    const bring = step(t, 9.2, 1.6, linear);
    if (bring > 0) drawPerson(c, CAST.baker, lerp(-60, 468, bring), 1046, bring < 1 ? pose.walk(bring * 3, 3) : { ...pose.offer(t, 3), handNear: [22, 8 + Math.sin(t * 5) * 7], lean: 6 }, { scale: 2.75 });
    popUp(c, 640, 1036, basket, () => paperBasket(c, 112, between(t, 10.8, 13.2), ['#c9593f', '#e0a23b', '#6f8f4f', LIGHT]));
    popUp(c, 1160, 1040, step(t, 11.2, 0.9), () => paperRings(c, 185, between(t, 11.8, 14.8) * 6, BLUE));
    const sees = step(t, 10.8, 1.7, linear);
    if (sees > 0) drawPerson(c, CAST.gran, lerp(1990, 1370, sees), 1050, sees < 1 ? pose.walk(sees * 3.4, 3, 0.5) : { ...pose.reach(t, 3, [25, -4 + Math.sin(t * 1.5) * 8]), smile: 1 }, { scale: 2.75, facing: -1 });
  });
}
