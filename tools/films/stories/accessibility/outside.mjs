// Who stands outside, what keeps them there, and who comes out to ask.
import { at, box, disc, fill, glow, line, oval, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawAirDoor, drawSteps } from '../../draw/doors.mjs';
import { drawHall } from '../../draw/houses.mjs';
import { drawTree } from '../../draw/land.mjs';
import { drawSpark } from '../../draw/light.mjs';
import { between, clamp, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawBench } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker, touches } from '../../people/walker.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';
import { HUE, GREEN, MOTHER, NEWCOMER, LIBRARIAN, baby, wheels } from './kit.mjs';

const suitcase = (c, [x, y]) => {
  fill(c, '#7a5540', () => c.roundRect(x - 9, y + 3, 19, 14, 2));
  stroke(c, '#5d4335', 1.6, () => c.arc(x, y + 3, 4, Math.PI, 0));
};

const bag = (c, [x, y]) => fill(c, '#5a4a3f', () => c.roundRect(x - 7, y + 2, 16, 11, 4));

const listens = (t, seed) => ({ ...pose.stand(t, seed), handFar: [5, -13], smile: 0.1, head: 0.08 });

/** A bright hall, high up; at its foot those who wait. */
export function theHall(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1500], [2.6, 1470], [6.4, 650], [seconds, 640]]), y: track(t, [[0, 350], [2.6, 350], [6.4, 770], [seconds, 776]]), zoom: track(t, [[0, 1.34], [2.6, 1.26], [6.4, 1.56], [seconds, 1.68]]) }, t);
  drawAir(c, t, 2.72, { hue: HUE });
  drawHills(c, camera, 2.72, { y: 560 });
  drawTown(c, camera, t, 2.72, { y: 780, seed: 'hall town', depth: 0.6 });
  seen(c, camera, () => {
    fill(c, toned('#9aa06a', 2.72), () => c.rect(-1200, 920, 4600, 900));
    drawSteps(c, 860, 940, 420, 420, 12, toned('#d9cdb4', 2.72));
    drawHall(c, 1640, 524, 700, { lit: 0.9, roof: '#6f8f7a', doors: 0.25 });
    glow(c, 1640, 420, 620, LIGHT, 0.5);
    for (let i = 0; i < 10; i++) drawSpark(c, 1640 + Math.sin(i * 2.1 + t * 0.3) * 280, 330 - ((t * 30 + i * 47) % 280), 4.5, t + i, { strength: 0.8 });
    // The light comes down the steps and stops above those who wait.
    const falls = step(t, 2.6, 3.4, soft);
    for (let i = 11; i >= 4; i--) box(c, 860 + i * 35, 940 - (i + 1) * 35, 35, 8, alpha(LIGHT, 0.7 * clamp(falls * 9 - (11 - i))), 2);
    drawTree(c, 120, 950, 420, 'acacia', t, { seed: 6 });
    const nod = Math.sin(t * 1.7) * 0.04;
    drawPerson(c, CAST.gran, 618, 970, { ...listens(t, 1), gaze: 0.5, lean: 2 + Math.sin(t * 0.9) * 1.4, head: 0.06 + nod }, { scale: 2.5 });
    drawPerson(c, MOTHER, 482, 985, { ...pose.offer(t, 2, baby(t)), handNear: [12, 12 + Math.sin(t * 2.6)], handFar: [10, 14 + Math.sin(t * 2.6)], hip: [Math.sin(t * 1.3) * 2, -46], gaze: 0.6, smile: 0.1 }, { scale: 2.5 });
    drawPerson(c, CAST.mechanic, 345, 975, { ...pose.stand(t, 4), lean: 4 + Math.sin(t * 0.9) * 1.6, head: 0.16 + Math.max(0, Math.sin(t * 0.9)) * 0.16, smile: 0, blink: 0.55 + 0.45 * Math.sin(t * 0.9), holdNear: bag }, { scale: 2.5 });
    drawPerson(c, NEWCOMER, 200, 1000, { ...pose.stand(t, 5), gaze: 0.5, smile: 0, head: Math.sin(t * 0.8) * 0.09, holdNear: suitcase }, { scale: 2.5 });
    // The boy goes to the first step, looks up, and comes back.
    drawWalker(c, CAST.boy, t, [[6.4, 430], [7.7, 700], [9.3, 700], [10.6, 500]], 1022, { ...pose.stand(t, 3), gaze: 0.9, smile: 0.1, head: t > 8.6 && t < 10 ? 0.16 : -0.1, handNear: [2, 24] }, { scale: 2.7 });
    const bump = t > 7 ? Math.max(0, Math.sin((t - 7) * 2.2)) * 16 : 0;
    const roll = lerp(690, 776, step(t, 5.4, 1.6, soft)) - bump;
    wheels(c, roll, 990, 2.6, t, { smile: 0, gaze: 0.7, rolls: roll / 44, head: t > 9.4 ? 0.1 : -0.06 });
  });
}

/** Four stops of one street, and what is felt at each. */
export function barriers(c, t, seconds) {
  const x = track(t, [[0, 640], [2.9, 700], [4.5, 1380], [6.9, 1410], [8, 2220], [10.2, 2250], [11.5, 2790], [13.2, 2800], [seconds, 2680]]);
  const hour = track(t, [[0, 2.25], [seconds, 2.7]]);
  const camera = hand({ x, y: 742, zoom: track(t, [[0, 1.6], [2.9, 1.72], [4.5, 1.6], [6.9, 1.72], [8, 1.6], [10.2, 1.74], [11.5, 1.62], [seconds, 1.8]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawStreet(c, camera, t, hour, { y: 800, seed: 'barrier street', every: 300, right: 4300, trees: false, lamps: false, kinds: ['block', 'row', 'flat', 'gable', 'dome'] });
  seen(c, camera, () => {
    // Steps, and the door above them.
    box(c, 860, 380, 360, 520, toned('#cfa98a', hour), 4);
    box(c, 850, 366, 380, 22, toned('#8f5a4b', hour), 3);
    box(c, 930, 548, 130, 190, '#5a4660', 6);
    fill(c, '#f7d38a', () => c.rect(942, 560, 106, 178));
    glow(c, 995, 640, 240, LIGHT, 0.7);
    drawSteps(c, 720, 905, 210, 170, 6, toned('#d9cdb4', hour), { back: 160 });
    // A door that closes when he comes from work.
    const shut = step(t, 5.9, 0.5);
    box(c, 1330, 420, 330, 480, toned('#a9907f', hour), 4);
    box(c, 1320, 406, 350, 22, toned('#6f7f96', hour), 3);
    box(c, 1410, 582, 170, 308, '#5a4660', 6);
    fill(c, '#f7d38a', () => c.rect(1424, 596, 142, 294));
    fill(c, '#6a4a3a', () => c.rect(1424, 596, 142 * shut, 294));
    if (shut > 0.2) disc(c, 1424 + 142 * shut - 16, 750, 7, '#c9a35c');
    line(c, '#4a3a4a', 6, [[1495, 548], [1495, 522]]);
    disc(c, 1495, 556, 15, mix('#fff2cf', '#4a4668', shut));
    glow(c, 1495, 600, 300, LIGHT, 0.9 * (1 - shut));
    const knock = span(t, 6.3, 7.6, 0.3);
    const tired = { ...pose.stand(t, 2), lean: 3 + step(t, 7, 0.8) * 2, head: 0.1 + step(t, 7, 0.8) * 0.2, gaze: -0.2, smile: 0, holdNear: bag };
    const mech = touches(CAST.mechanic, 1375, 925, tired, [lerp(1395, 1428 + Math.max(0, Math.sin(t * 16)) * -10, knock), lerp(850, 745, knock)], { scale: 2.75 });
    drawWalker(c, CAST.mechanic, t, [[1.4, -60], [6, 1375]], 925, mech, { scale: 2.75, carry: { holdNear: bag } });
    const tries = t > 2.1 ? Math.max(0, Math.sin((t - 2.1) * 3)) * 16 : 0;
    const wx = lerp(330, 634, step(t, 0, 2.1, soft)) - tries;
    wheels(c, wx, 930, 2.75, t, { rolls: wx / 46, smile: 0, gaze: 0.6, head: t > 3.4 ? 0.14 : -0.05 });
    // A price: she gives a coin, the bar goes up; his pocket is empty.
    const lift = span(t, 8.5, 9.9, 0.4);
    box(c, 2306, 660, 18, 242, '#6b5a50', 4);
    at(c, 2315, 775, () => { line(c, '#b9a48a', 15, [[0, 0], [230, 0]]); for (let i = 0; i < 4; i++) line(c, '#c9593f', 15, [[34 + i * 52, 0], [52 + i * 52, 0]]); disc(c, 0, 0, 12, '#5a4a44'); }, { turn: -1.15 * lift });
    drawWalker(c, CAST.nurse, t, [[8.7, 2180], [12.3, 3640]], 895, touches(CAST.nurse, 2180, 895, pose.stand(t, 1), [2238, lerp(810, 745, span(t, 7.9, 8.7, 0.3))], { scale: 2.7 }), { scale: 2.7 });
    box(c, 2210, 806, 92, 100, '#8a6a52', 6);
    const coin = between(t, 8.25, 8.55);
    if (coin > 0 && coin < 1) oval(c, 2256, 752 + coin * 36, 9, 7, '#f0c65a');
    for (let i = 0; i < 6; i++) oval(c, 2230 + i * 10.5, 789 - (i % 2) * 6, 10, 6, '#e6b84e');
    fill(c, '#4f8f7a', () => (c.moveTo(2210, 786), c.lineTo(2302, 786), c.quadraticCurveTo(2290, 826, 2256, 826), c.quadraticCurveTo(2222, 826, 2210, 786)));
    const turned = step(t, 9.4, 0.5);
    const pocket = (cc, [hx, hy]) => turned > 0 && shape(cc, '#fbf1dd', [[hx - 3, hy], [hx + 4, hy], [hx + 2, hy + 9 * turned], [hx - 2, hy + 8 * turned]]);
    drawWalker(c, CAST.boy, t, [[8.6, 2050], [9.2, 2132]], 938, { ...pose.stand(t, 3), handNear: [-10, 22 + Math.sin(t * 5) * 2], handFar: [12, 22], smile: 0.4 - turned * 0.4, gaze: 0.2 - turned * 0.8, head: turned * 0.16, holdNear: pocket }, { scale: 2.95 });
    // A language, and the fear that somebody laughs.
    const goes = t > 13.2;
    const ribbon = (from, to, colour, seed) => stroke(c, alpha(colour, 0.95), 6, () => { for (let i = 0; i <= 30; i++) { const k = i / 30; const px = lerp(from[0], to[0], k); const py = lerp(from[1], to[1], k) - Math.sin(k * Math.PI) * 46 + Math.sin(k * 16 - t * 6 + seed) * 9 * Math.sin(k * Math.PI); if (i) c.lineTo(px, py); else c.moveTo(px, py); } });
    ribbon([2822, 700], [2918, 690], GREEN, 0);
    ribbon([2952, 690], [3040, 700], '#e0a23b', 2);
    ribbon([2812, 686], [3050, 676], '#c9593f', 4);
    [['sikh', 2780, 1], ['baker', 2932, 1], ['student', 3080, -1]].forEach(([name, px, facing], i) => {
      const laughs = t > 12 && i !== 1;
      drawPerson(c, CAST[name], px, 905 + i * 8, laughs ? { ...pose.stand(t, i), smile: 1, mouth: 0.5 + 0.4 * Math.sin(t * 11 + i), lean: -2 + Math.sin(t * 11 + i) * 1.2, handFar: [10, 10], handNear: [9, 14] } : pose.speak(t, i), { scale: 2.65, facing });
    });
    drawWalker(c, NEWCOMER, t, [[8.4, 3760], [11.7, 2640], [13.2, 2640], [16, 2240]], 940, { ...pose.stand(t, 4), head: t > 12.2 ? 0.2 : Math.sin(t * 2) * 0.1, smile: 0, gaze: t > 12.2 ? -0.6 : 0.3, holdNear: suitcase, handFar: [12, 12] }, { scale: 2.75, face: goes ? -1 : 1, carry: { holdNear: suitcase, smile: 0, head: goes ? 0.22 : 0.04, gaze: goes ? -0.6 : 0 } });
  });
}

/** Where the finger is that draws a door in the air: corners in parts of its size. */
const CORNERS = {
  wide: [[-0.62, -0.9], [0.62, -0.9], [0.62, 0], [-0.62, 0], [-0.62, -0.9]],
  window: [[-0.4, -1], [0.4, -1], [0.4, 0], [-0.4, 0], [-0.4, -1]],
  round: Array.from({ length: 17 }, (_, i) => [Math.cos(i * 0.3927) * 0.52, -0.52 + Math.sin(i * 0.3927) * 0.52]),
  low: [[0, -0.58], [0.28, -0.46], [0.4, -0.18], [0.4, 0], [-0.4, 0], [-0.4, -0.18], [-0.28, -0.46], [0, -0.58]],
  gate: [[-0.5, 0], [-0.5, -0.7], [-0.25, -0.9], [0, -0.95], [0.25, -0.9], [0.5, -0.7], [0.5, 0]],
};

function penAt(kind, x, y, size, drawn) {
  let left = drawn * 4.6;
  const corners = CORNERS[kind];
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1], corners[i]];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (left <= long) return { px: x + lerp(a[0], b[0], left / long) * size, py: y + lerp(a[1], b[1], left / long) * size };
    left -= long;
  }
  const [ex, ey] = corners.at(-1);
  return { px: x + ex * size, py: y + ey * size };
}

/** Down all the steps, and onto the bench. */
export function sheAsks(c, t, seconds) {
  const hour = track(t, [[0, 2.75], [seconds, 3.15]]);
  const camera = hand({ x: track(t, [[0, 1240], [3.6, 900], [5.6, 710], [seconds, 690]]), y: track(t, [[0, 690], [3.6, 770], [5.6, 735], [seconds, 718]]), zoom: track(t, [[0, 1.36], [3.6, 1.66], [5.6, 1.48], [seconds, 1.5]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 760, seed: 'hall town', depth: 0.6 });
  seen(c, camera, () => {
    fill(c, toned('#9aa06a', hour), () => c.rect(-1200, 905, 4600, 900));
    drawSteps(c, 1240, 920, 420, 420, 12, toned('#d9cdb4', hour));
    drawHall(c, 2020, 504, 640, { lit: 0.9, roof: '#6f8f7a', doors: 0.7 });
    const down = step(t, 0, 3.2, linear);
    const sx = lerp(1560, 960, down);
    const rises = Math.max(0, (sx - 1240) / 35);
    const sy = sx > 1240 ? 922 - 35 * (Math.floor(rises) + soft(clamp((rises % 1) / 0.6))) : 930;
    const sits = step(t, 3.2, 0.8, soft);
    // Each draws with a finger of light: who, the door, when, where.
    const doors = { wheeler: ['wide', 5.4, 462, 738, 165], gran: ['window', 6.3, 832, 716, 165], mother: ['round', 7.2, 245, 690, 160], boy: ['low', 8.1, 658, 758, 175], newcomer: ['gate', 9, 1095, 690, 165] };
    const pen = (name) => {
      const [kind, when, x, y, size] = doors[name];
      return { ...penAt(kind, x, y, size, between(t, when, when + 1.5)), on: span(t, when - 0.4, when + 1.8, 0.4) };
    };
    for (const [name, [kind, when, x, y, size]] of Object.entries(doors)) {
      drawAirDoor(c, x, y, size, kind, step(t, when, 1.5, linear), t, { open: step(t, when + 1.8, 1.4) * 0.85 });
      const { px, py, on } = pen(name);
      if (t > when && t < when + 1.5) drawSpark(c, px, py, 7, t, { strength: on });
    }
    drawBench(c, 880, 930, 310);
    const sitting = { ...pose.sit(t, 1, 21), head: 0.08 + Math.sin(t * 2.2) * 0.05, handNear: [15, 16], gaze: t > 5.4 ? 0.7 : 0, smile: 0.8 };
    drawPerson(c, LIBRARIAN, lerp(sx, 962, sits), Math.min(935, sy + 4), sits > 0 ? pose.blend(pose.stand(t, 1), sitting, sits) : pose.walk((1560 - sx) / 118, 1), { scale: 2.65, facing: -1, shadow: sits > 0.5 || rises > 0 ? 0 : 0.2 });
    const points = (name, who, x, y, own, how) => {
      const { px, py, on } = pen(name);
      return touches(who, x, y, own, [lerp(x + (how.facing ?? 1) * 34, px, on), lerp(y - 100, py, on)], { ...how, hand: 'Far' });
    };
    const glad = (when) => ({ smile: step(t, when + 1, 0.6) * 0.9 + 0.1, gaze: t > 5 ? 0.6 : 0.1 });
    const m = { scale: 2.65 };
    drawPerson(c, MOTHER, 168, 960, { ...points('mother', MOTHER, 168, 960, { ...pose.stand(t, 3), ...glad(7.2) }, m), handNear: [12, 12], holdNear: baby(t) }, m);
    const wheeling = touches(CAST.wheeler, 378, 965, { ...pose.sit(t, 2, 23) }, [pen('wheeler').px, pen('wheeler').py], { scale: 2.65 });
    const w = pen('wheeler').on;
    wheels(c, 375, 965, 2.65, t, { ...glad(5.4), handFar: [lerp(13, wheeling.handFar[0], w), lerp(16, wheeling.handFar[1], w)] });
    const g = { scale: 2.65 };
    const granSits = { ...pose.sit(t, 2, 21), ...glad(6.3), mouth: t > 3.8 && t < 5.6 ? Math.max(0, Math.sin(t * 7)) * 0.6 : 0 };
    const granTo = touches(CAST.gran, 782, 938, granSits, [pen('gran').px, pen('gran').py], g);
    const k = pen('gran').on;
    drawPerson(c, CAST.gran, 782, 938, { ...granSits, handFar: [lerp(18, granTo.handFar[0], k), lerp(14, granTo.handFar[1], k)] }, { ...g, shadow: 0 });
    drawPerson(c, CAST.boy, 588, 985, points('boy', CAST.boy, 588, 985, { ...pose.stand(t, 4), ...glad(8.1) }, { scale: 2.85 }), { scale: 2.85 });
    drawPerson(c, NEWCOMER, 1170, 985, points('newcomer', NEWCOMER, 1170, 985, { ...pose.stand(t, 5), ...glad(9), holdNear: suitcase }, { scale: 2.7, facing: -1 }), { scale: 2.7, facing: -1 });
  });
}
