// Learning within everybody's reach: doors of every shape, drawn by those who stand outside.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { CLOTHS, HUES, LIGHT, alpha, mix, oklch } from '../draw/colour.mjs';
import { drawAirDoor, drawBookBus, drawKite, drawRamp, drawSteps } from '../draw/doors.mjs';
import { drawHall, drawHouse, drawLamp, someHouse } from '../draw/houses.mjs';
import { drawFlowers, drawGrass, drawRidge, drawTree } from '../draw/land.mjs';
import { drawSpark, drawThread, measure } from '../draw/light.mjs';
import { back, between, chance, clamp, easeOut, lerp, linear, soft, span, step, track } from '../draw/motion.mjs';
import { drawBench, drawBicycle, drawBook, drawTable, drawWheelchair } from '../draw/things.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson, somebody } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';

const HUE = HUES.accessibility;
const GREEN = oklch(0.68, 0.12, HUE);
const PALE = oklch(0.87, 0.06, HUE);
const MOTHER = somebody('mother', { skin: '#a86f47', hair: '#1d1a24', hairStyle: 'braid', top: '#d98566', bottom: '#5d4a6b', bottomKind: 'skirt' });
const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });
const LIBRARIAN = somebody('librarian', { skin: '#5f3a26', hair: '#1d1a24', hairStyle: 'afro', top: oklch(0.6, 0.1, HUE), bottom: '#2f3560', bottomKind: 'trousers', glasses: true });

/** A baby in a cloth before the chest. */
const baby = (t) => (c, [x, y]) => {
  oval(c, x - 6, y - 5, 10, 8, '#fbf1dd', -0.4);
  disc(c, x - 1, y - 10 + Math.sin(t * 2) * 0.5, 5.2, '#a86f47');
  stroke(c, '#2c2027', 2, () => c.arc(x - 1, y - 11, 4.6, 3.4, 5.6));
};
const suitcase = (c, [x, y]) => {
  fill(c, '#7a5540', () => c.roundRect(x - 9, y + 3, 19, 14, 2));
  stroke(c, '#5d4335', 1.6, () => c.arc(x, y + 3, 4, Math.PI, 0));
};
const bag = (c, [x, y]) => fill(c, '#5a4a3f', () => c.roundRect(x - 7, y + 2, 16, 11, 4));
const listens = (t, seed) => ({ ...pose.stand(t, seed), handFar: [5, -13], smile: 0.1, head: 0.08 });
function wheels(c, x, y, scale, t, { facing = 1, rolls = 0, ...how } = {}) {
  drawWheelchair(c, x, y, scale, rolls, { facing });
  drawPerson(c, CAST.wheeler, x + 3 * facing, y, { ...pose.sit(t, 2, 23), handNear: [4 + Math.sin(rolls * 1.3) * 7, 20], ...how }, { scale, facing, shadow: 0 });
}

/** A bright hall, high up; at its foot those who wait. */
function theHall(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1330], [3, 1260], [8, 700], [seconds, 690]]), y: track(t, [[0, 330], [3, 360], [8, 770], [seconds, 760]]), zoom: track(t, [[0, 1.15], [3, 1.1], [8, 1.36], [seconds, 1.44]]) }, t);
  drawAir(c, t, 2.72, { hue: HUE });
  drawHills(c, camera, 2.72, { y: 560 });
  drawTown(c, camera, t, 2.72, { y: 780, seed: 'hall town', depth: 0.6 });
  seen(c, camera, () => {
    fill(c, toned('#9aa06a', 2.72), () => c.rect(-1200, 930, 4600, 900));
    drawSteps(c, 860, 940, 420, 420, 12, toned('#d9cdb4', 2.72));
    drawHall(c, 1640, 524, 680, { lit: 0.9, roof: '#6f8f7a', doors: 0.55 });
    glow(c, 1640, 420, 620, LIGHT, 0.5);
    for (let i = 0; i < 8; i++) drawSpark(c, 1640 + Math.sin(i * 2.1 + t * 0.3) * 260, 300 - ((t * 26 + i * 47) % 260), 4, t + i, { strength: 0.7 });
    drawTree(c, 140, 960, 420, 'acacia', t, { seed: 6 });
    wheels(c, 800, 985, 2.5, t, { smile: 0, gaze: 0.7, rolls: 0 });
    drawPerson(c, CAST.gran, 640, 970, { ...listens(t, 1), gaze: 0.5 }, { scale: 2.35 });
    drawPerson(c, MOTHER, 500, 985, { ...pose.offer(t, 2, baby(t)), handNear: [12, 12], handFar: [10, 14], gaze: 0.6, smile: 0.1 }, { scale: 2.4 });
    drawPerson(c, CAST.boy, 405, 1000, { ...pose.stand(t, 3), gaze: 0.8, smile: 0.1, handNear: [2, 24] }, { scale: 2.5 });
    drawPerson(c, CAST.mechanic, 270, 985, { ...pose.stand(t, 4), lean: 4, head: 0.2, smile: 0, blink: 0.55 + 0.45 * Math.sin(t * 0.9), holdNear: bag }, { scale: 2.4 });
    drawPerson(c, NEWCOMER, 990 - 840, 1000, { ...pose.stand(t, 5), gaze: 0.5, smile: 0, holdNear: suitcase }, { scale: 2.4 });
  });
}

/** Four stops of one street, and what is felt at each. */
function barriers(c, t, seconds) {
  const x = track(t, [[0, 560], [2.8, 620], [5, 1330], [6.8, 1370], [8.8, 2090], [10.6, 2120], [12.4, 2830], [seconds, 2880]]);
  const camera = hand({ x, y: 690, zoom: 1.42 }, t, 0.7);
  drawAir(c, t, 2.3, { hue: HUE });
  drawHills(c, camera, 2.3, { y: 560 });
  drawStreet(c, camera, t, 2.3, { y: 800, seed: 'barrier street', every: 300, right: 4300, trees: false, lamps: false, kinds: ['block', 'row', 'flat', 'gable', 'dome'] });
  seen(c, camera, () => {
    // Steps.
    drawSteps(c, 720, 905, 190, 170, 6, toned('#d9cdb4', 2.3), { back: 30 });
    const tries = Math.max(0, Math.sin(t * 2.4)) * 14;
    wheels(c, lerp(330, 640, step(t, 0, 2.2, soft)) + (t > 2.2 ? tries : 0), 920, 2.7, t, { rolls: t < 2.2 ? t * 3 : tries / 10, smile: 0, gaze: 0.5, head: t > 3.6 ? 0.12 : 0 });
    // A door at night.
    const shut = step(t, 6, 0.5);
    box(c, 1390, 590, 170, 300, '#5a4660', 6);
    fill(c, mix('#f7d38a', '#2a2648', shut), () => c.rect(1404, 604, 142, 286));
    fill(c, '#6a4a3a', () => c.rect(1404 + (1 - shut) * 120, 604, 142 - (1 - shut) * 120, 286));
    glow(c, 1475, 640, 280, LIGHT, 0.8 * (1 - shut));
    drawPerson(c, CAST.mechanic, lerp(1000, 1320, step(t, 4.2, 2, linear)), 925, t < 6.2 ? { ...pose.walk(t * 1.2, 2), holdNear: bag } : { ...pose.stand(t, 2), head: 0.24, gaze: -0.4, smile: 0, holdNear: bag }, { scale: 2.7 });
    // A price.
    box(c, 2140, 640, 18, 262, '#6b5a50', 4);
    line(c, '#b9a48a', 14, [[2150, 790], [2330, 790]]);
    box(c, 2060, 800, 84, 104, '#8a6a52', 6);
    fill(c, '#c9a35c', () => (c.moveTo(2062, 790), c.lineTo(2142, 790), c.quadraticCurveTo(2130, 822, 2102, 822), c.quadraticCurveTo(2074, 822, 2062, 790)));
    drawPerson(c, CAST.boy, lerp(1720, 1985, step(t, 7.6, 1.6, linear)), 930, t < 9.2 ? pose.walk(t * 1.7, 3) : { ...pose.stand(t, 3), handNear: [-10, 22 + Math.sin(t * 5) * 2], handFar: [12, 22], smile: 0, gaze: -0.6, head: 0.12, holdNear: (cc, [hx, hy]) => shape(cc, '#fbf1dd', [[hx - 3, hy], [hx + 4, hy], [hx + 2, hy + 9], [hx - 2, hy + 8]]) }, { scale: 2.85 });
    // A language.
    const goes = step(t, 13.2, 2, linear);
    [['sikh', 2760, 1], ['baker', 2900, -1], ['student', 3040, -1]].forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 900 + i * 6, { ...pose.speak(t, i), smile: 0.4 }, { scale: 2.55, facing }));
    for (let i = 0; i < 6; i++) { const k = (t * 0.55 + i / 6) % 1; stroke(c, alpha('#fff6e2', 0.6 * (1 - k)), 4, () => c.arc(2830 + (i % 3) * 95, 720, 18 + k * 46, -0.7, 0.7)); }
    drawPerson(c, NEWCOMER, lerp(2660, 2200, goes), 940, goes > 0 ? { ...pose.walk(t, 4), head: 0.2, smile: 0, holdNear: suitcase } : { ...pose.stand(t, 4), head: Math.sin(t * 1.6) * 0.12, smile: 0, holdNear: suitcase }, { scale: 2.7, facing: goes > 0 ? -1 : 1 });
  });
}

/** Down all the steps, and onto the bench. */
function sheAsks(c, t, seconds) {
  const hour = track(t, [[0, 2.75], [seconds, 3.15]]);
  const camera = hand({ x: track(t, [[0, 1060], [4, 800], [seconds, 760]]), y: track(t, [[0, 620], [4, 680], [seconds, 640]]), zoom: track(t, [[0, 1.12], [4, 1.34], [seconds, 1.2]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 760, seed: 'hall town', depth: 0.6 });
  seen(c, camera, () => {
    fill(c, toned('#9aa06a', hour), () => c.rect(-1200, 905, 4600, 900));
    drawSteps(c, 1180, 920, 420, 420, 12, toned('#d9cdb4', hour));
    drawHall(c, 1960, 504, 640, { lit: 0.9, roof: '#6f8f7a', doors: 0.7 });
    const down = step(t, 0, 3.4, linear);
    const sx = lerp(1640, 985, down);
    const sy = sx > 1180 ? 920 - Math.floor(((sx - 1180) / 420) * 12) * 35 - 35 : 930;
    const sits = step(t, 3.5, 0.8);
    drawBench(c, 900, 930, 280);
    drawPerson(c, LIBRARIAN, lerp(sx, 930, sits), Math.min(935, sy + 12), sits > 0 ? pose.blend(pose.stand(t, 1), { ...pose.sit(t, 1, 21), head: 0.08 + Math.sin(t * 2.2) * 0.05, handNear: [15, 16] }, sits) : pose.walk(t * 1.4, 1), { scale: 2.65, facing: -1, shadow: sits > 0.5 ? 0 : 0.2 });
    const draws = (when) => step(t, when, 1.5, linear);
    const tall = t > 5.4;
    const point = (when, x, y) => (tall && t > when && t < when + 1.7 ? pose.reach(t, x, [19 + Math.cos((t - when) * 5) * 5, y + Math.sin((t - when) * 5) * 6]) : null);
    wheels(c, 520, 960, 2.6, t, { smile: tall ? 0.9 : 0.2, ...(t > 5.4 && t < 7 ? { handFar: [17 + Math.cos(t * 5) * 4, -14 + Math.sin(t * 5) * 5] } : {}) });
    drawPerson(c, CAST.gran, 800, 935, { ...pose.sit(t, 2, 21), ...(t > 6.3 && t < 8 ? { handFar: [16 + Math.cos(t * 5) * 4, -16 + Math.sin(t * 5) * 5] } : { handFar: [18, 14] }), mouth: t > 4 && t < 6 ? Math.max(0, Math.sin(t * 7)) * 0.6 : 0 }, { scale: 2.6, shadow: 0 });
    drawPerson(c, MOTHER, 330, 960, { ...(point(7.2, 3, -17) ?? pose.offer(t, 3)), handNear: [12, 12], holdNear: baby(t) }, { scale: 2.6 });
    drawPerson(c, CAST.boy, 640, 985, point(8.1, 4, -19) ?? pose.stand(t, 4), { scale: 2.75 });
    drawPerson(c, NEWCOMER, 1090, 985, point(9, 5, -17) ?? { ...pose.stand(t, 5), smile: tall ? 0.8 : 0 }, { scale: 2.65, facing: -1 });
    drawAirDoor(c, 560, 640, 150, 'wide', draws(5.4), t, { open: step(t, 7.2, 1.4) * 0.8 });
    drawAirDoor(c, 840, 585, 150, 'window', draws(6.3), t, { open: step(t, 8.1, 1.4) * 0.8 });
    drawAirDoor(c, 360, 590, 130, 'round', draws(7.2), t, { open: step(t, 9, 1.4) * 0.8 });
    drawAirDoor(c, 700, 600, 120, 'low', draws(8.1), t, { open: step(t, 9.8, 1.4) * 0.8 });
    drawAirDoor(c, 1060, 620, 150, 'gate', draws(9), t, { open: step(t, 10.6, 1.4) * 0.8 });
  });
}

/** The doors that were drawn become real, each another. */
function doorsAreMade(c, t, seconds) {
  const x = track(t, [[0, 520], [4.4, 700], [6.2, 1720], [9.6, 1980], [11, 2760], [14.4, 2830], [15.8, 3580], [seconds, 3640]]);
  const hour = track(t, [[0, 1.7], [9, 2.3], [11, 3.4], [14, 3.5], [16, 2.2], [seconds, 2]]);
  const camera = hand({ x, y: track(t, [[0, 690], [5, 670], [6.2, 640], [10, 650], [11, 700], [seconds, 690]]), zoom: 1.4 }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 740, seed: 'doors town', depth: 0.6, right: 3200 });
  seen(c, camera, () => {
    fill(c, toned('#8ca463', hour), () => c.rect(-900, 860, 6200, 900));
    drawGrass(c, -600, 4600, 862, toned('#6f8a4c', hour), t);
    // The ramp.
    drawSteps(c, 900, 900, 200, 150, 6, toned('#d9cdb4', hour), { back: 460 });
    drawHall(c, 1230, 754, 380, { lit: 0.5, wall: toned('#f1e3c6', hour), roof: toned('#6f8f7a', hour), doors: step(t, 2.6, 1) });
    drawRamp(c, 520, 905, 560, 152, step(t, 0.8, 1.3), mix('#b98a5c', GREEN, 0.4));
    const up = step(t, 2.2, 2.2, soft);
    const wx = lerp(360, 1100, up);
    wheels(c, wx, 915 - clamp((wx - 520) / 560) * 152, 2.4, t, { rolls: wx / 30, smile: 1 });
    drawPerson(c, LIBRARIAN, 1160, 752, pose.wave(t, 2), { scale: 2.1, facing: -1 });
    // The hill road.
    const hill = (hx) => 880 - Math.exp(-(((hx - 2080) / 330) ** 2)) * 210;
    fill(c, toned('#7f9a58', hour), () => { c.moveTo(1400, 900); for (let hx = 1400; hx <= 2700; hx += 20) c.lineTo(hx, hill(hx)); c.lineTo(2700, 1400); c.lineTo(1400, 1400); });
    stroke(c, toned('#d9c39a', hour), 26, () => { for (let hx = 1400; hx <= 2700; hx += 20) { if (hx > 1400) c.lineTo(hx, hill(hx) + 10); else c.moveTo(hx, hill(hx) + 10); } });
    drawHouse(c, someHouse('farm', { kind: 'gable', wall: toned('#efdcb8', hour), roof: toned('#a4513d', hour) }), 2220, hill(2220) + 8, { scale: 1.05, lit: 0.2 });
    const bx = lerp(1440, 2010, step(t, 5.2, 3.4, soft));
    c.save();
    c.translate(bx, hill(bx) + 12);
    c.rotate(Math.atan2(hill(bx + 30) - hill(bx - 30), 60));
    drawBookBus(c, 0, 0, 0.82, bx / 22, t, { colour: GREEN });
    c.restore();
    drawPerson(c, CAST.farmer, 2260 - step(t, 7.8, 1.4) * 60, hill(2200) + 20, t > 8.8 ? { ...pose.offer(t, 2, undefined), holdNear: (cc, [hx, hy]) => drawBook(cc, hx, hy - 2, 22, { open: 0.7 }), smile: 1 } : pose.wave(t, 2), { scale: 1.9, facing: -1 });
    drawPerson(c, CAST.girl, 2330, hill(2330) + 20, pose.cheer(t, 2), { scale: 1.95, facing: -1, opacity: step(t, 7.6, 0.6) });
    // The bakery at night.
    box(c, 2480, 470, 640, 430, toned('#8a5a50', hour), 10);
    fill(c, ramp(c, 0, 520, 0, 890, [[0, '#f2c98a'], [1, '#c98a58']]), () => c.roundRect(2530, 540, 540, 350, [120, 120, 4, 4]));
    glow(c, 2800, 700, 460, LIGHT, 0.7);
    for (let i = 0; i < 6; i++) oval(c, 2590 + i * 42, 640 + (i % 2) * 8, 24, 15, '#a8683a');
    box(c, 2570, 654, 270, 10, '#7a4f38', 3);
    drawTable(c, 2800, 812, 330, { high: 90 });
    drawPerson(c, CAST.baker, 2660, 902, pose.speak(t, 2), { scale: 2.5 });
    drawPerson(c, CAST.mechanic, 2950, 905, { ...pose.work(t, 4), smile: 0.9 }, { scale: 2.5, facing: -1 });
    drawBook(c, 2830, 800, 120, { shine: 0.5, t });
    // Blanket, book and hands.
    drawTree(c, 3330, 880, 400, 'round', t, { seed: 8 });
    oval(c, 3620, 950, 250, 44, mix('#c9593f', '#fbf1dd', 0.3));
    oval(c, 3620, 947, 220, 36, PALE);
    drawPerson(c, MOTHER, 3470, 945, { ...pose.sit(t, 2, 8), gaze: -0.4, handNear: [15, 16], footNear: [26, -2], footFar: [28, -3] }, { scale: 2.6, shadow: 0 });
    drawBook(c, 3532, 800, 84, { shine: 0.6, t });
    at(c, 3680, 945, () => { oval(c, 0, -14, 26, 17, '#fbf1dd'); disc(c, 24, -30 + Math.sin(t * 3) * 2, 17, '#a86f47'); stroke(c, '#2c2027', 5, () => c.arc(24, -33, 14, 3.5, 5.6)); disc(c, 30, -30, 1.8, '#2c2027'); });
    for (let i = 0; i < 3; i++) box(c, 3750 + i * 34 - (i === 2 ? 34 : 0), 930 - (i === 2 ? 28 : 0), 28, 28, CLOTHS[i * 2], 4);
    const sign = (s) => ({ handNear: [14 + Math.sin(t * 4 + s) * 5, -4 + Math.cos(t * 3.1 + s) * 9], handFar: [15 + Math.cos(t * 3.6 + s) * 6, -2 + Math.sin(t * 4.3 + s) * 9] });
    drawPerson(c, CAST.nurse, 3860, 930, { ...pose.stand(t, 3), ...sign(0), smile: 0.9 }, { scale: 2.55 });
    drawPerson(c, CAST.oldMan, 4030, 935, { ...pose.stand(t, 5), ...(t > 17 ? sign(2) : {}), smile: 0.9 }, { scale: 2.55, facing: -1 });
    drawThread(c, measure([[300, 560], [900, 600], [1300, 480], [1800, 560], [2200, 430], [2700, 430], [3200, 520], [3700, 600], [4300, 520]], 10), between(x + 420, 300, 4300), t, { width: 6, from: Math.max(0, between(x + 420, 300, 4300) - 0.3) });
  });
}

/** Kites, stars by day, big soft shapes: it is a pleasure. */
function aPleasure(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 820], [seconds, 1060]]), y: track(t, [[0, 560], [seconds, 610]]), zoom: track(t, [[0, 1.12], [seconds, 1.28]]) }, t);
  drawAir(c, t, 1.9, { hue: HUE, clouds: 8 });
  drawHills(c, camera, 1.9, { y: 600 });
  drawTown(c, camera, t, 1.9, { y: 760, seed: 'meadow town', depth: 0.55, scale: 0.55, every: 100 });
  seen(c, camera, () => {
    drawRidge(c, 850, 26, '#8fb062', { seed: 5 });
    drawFlowers(c, -200, 2200, 900, t, [PALE, '#f2d7a0', '#e7a0a4', '#fbf1dd'], { count: 60, high: 40 });
    const fly = (px, py, s) => [px + Math.sin(t * 0.9 + s) * 60, py + Math.sin(t * 1.3 + s * 2) * 34];
    const kites = [['girl', 420, 905, 640, 260, '#c9593f'], ['oldMan', 700, 920, 940, 330, GREEN], ['boy', 230, 935, 330, 380, '#e0a23b']];
    kites.forEach(([name, px, foot, kx, ky, colour], i) => {
      const [x, y] = fly(kx, ky, i);
      const run = name === 'oldMan' ? 0 : Math.sin(t * 0.7 + i) * 46;
      drawKite(c, x, y, 46, t + i, colour, px + run + 40, foot - 210 * (name === 'oldMan' ? 1.15 : 0.85));
      drawPerson(c, CAST[name], px + run, foot, name === 'oldMan' ? { ...pose.reach(t, i, [18, -20]), gaze: 0.8, smile: 1 } : { ...pose.walk(t * 1.6, i, 0.5), handFar: [15, -20], gaze: 0.8, smile: 1 }, { scale: 2.6, facing: name === 'oldMan' || Math.cos(t * 0.7 + i) > 0 ? 1 : -1 });
    });
    // A telescope.
    line(c, '#5a4a44', 8, [[1160, 925], [1195, 800]]);
    line(c, '#5a4a44', 8, [[1235, 925], [1195, 800]]);
    at(c, 1195, 796, () => { box(c, -70, -13, 150, 26, '#8a6a52', 8); box(c, 70, -17, 30, 34, '#6b5040', 6); }, { turn: -0.55 + Math.sin(t * 0.6) * 0.06 });
    drawPerson(c, CAST.nurse, 1080, 930, { ...pose.reach(t, 4, [22, -4]), lean: 8, gaze: 0.7, blink: 0 }, { scale: 2.6 });
    wheels(c, 1330, 950, 2.55, t, { facing: -1, smile: 1, handFar: [18, -13] });
    // Big soft shapes that are built and fall.
    const build = (t * 0.3) % 1;
    [[1560, 0, '#e0a23b'], [1660, 0, '#4f9aa8'], [1612, 1, '#c9593f'], [1612, 2, PALE]].forEach(([bx, row, colour], i) => {
      const on = step(build, i * 0.17, 0.16, back);
      const tumble = step(build, 0.86, 0.14);
      at(c, bx + tumble * row * 70, 925 - row * 88 * on * (1 - tumble), () => fill(c, colour, () => c.roundRect(-46, -88, 92, 88, 26)), { scale: Math.max(0.001, on), turn: tumble * row * 0.8 });
    });
    drawPerson(c, CAST.gran, 1470, 950, build > 0.84 ? pose.cheer(t, 1) : { ...pose.work(t * 1.3, 2), handFar: [22, -2] }, { scale: 2.55 });
    drawPerson(c, MOTHER, 1780, 955, build > 0.84 ? pose.cheer(t, 2) : pose.clap(t, 3), { scale: 2.55, facing: -1 });
  });
}

/** Those who came in teach. */
function theyOpen(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 560], [3.6, 600], [5, 960], [7.4, 1000], [9, 1420], [seconds, 1130]]), y: track(t, [[0, 700], [9.6, 700], [seconds, 620]]), zoom: track(t, [[0, 1.5], [9.6, 1.46], [seconds, 1.1]]) }, t);
  drawAir(c, t, 2.35, { hue: HUE });
  drawHills(c, camera, 2.35, { y: 540 });
  drawTown(c, camera, t, 2.35, { y: 700, seed: 'teach town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 770, '#d3c096');
    drawTree(c, 120, 830, 400, 'palm', t, {});
    drawTree(c, 1880, 830, 420, 'round', t, { seed: 12 });
    // A wheel.
    drawBicycle(c, 640, 915, 2, t * 3, GREEN);
    wheels(c, 450, 935, 2.65, t, { smile: 1, handFar: [24, 4 + Math.sin(t * 4) * 3] });
    drawPerson(c, CAST.girl, 800, 930, { ...pose.work(t, 2), handFar: [18, 10], smile: 1 }, { scale: 2.75, facing: -1 });
    drawSpark(c, 640, 690, 13 * step(t, 1.8, 0.8, back), t);
    // A telephone.
    drawBench(c, 1010, 905, 240);
    const phone = (cc, [hx, hy]) => { fill(cc, '#2b2d4a', () => cc.roundRect(hx - 3, hy - 10, 9, 15, 2)); fill(cc, '#cdeaf0', () => cc.rect(hx - 2, hy - 8, 7, 10)); glow(cc, hx + 1, hy - 4, 20, '#cdeaf0', 0.7); };
    drawPerson(c, CAST.oldMan, 985, 910, { ...pose.sit(t, 1, 21), gaze: -0.6, head: 0.14, smile: 0.9, handNear: [17, 10], holdNear: phone }, { scale: 2.65, shadow: 0 });
    drawPerson(c, CAST.boy, 1130, 925, { ...pose.reach(t, 3, [14, 2 + Math.sin(t * 5) * 2]), smile: 1 }, { scale: 2.85, facing: -1 });
    drawSpark(c, 1050, 690, 13 * step(t, 5.6, 0.8, back), t + 1);
    // A dance.
    [['sikh', 1310], ['baker', 1440], ['student', 1710]].forEach(([name, x], i) => drawPerson(c, CAST[name], x, 915 + i * 12, pose.dance(t - 0.12 * (i + 1), 0.2, 1.1), { scale: 2.55 }));
    drawPerson(c, NEWCOMER, 1575, 950, pose.dance(t, 0.2, 1.1), { scale: 2.75 });
    drawSpark(c, 1575, 660, 13 * step(t, 8.8, 0.8, back), t + 2);
  });
}

/** The hall lifts its walls; the light goes out into all houses. */
function withoutWalls(c, t, seconds) {
  const hour = track(t, [[0, 3.05], [seconds, 3.6]]);
  const lifted = step(t, 2.4, 2.6, soft);
  const flood = between(t, 4, 9.5);
  const camera = hand({ x: 960, y: track(t, [[0, 560], [5, 600], [seconds, 560]]), zoom: track(t, [[0, 1.26], [4, 1.16], [seconds, 0.98]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'open town', depth: 0.6, left: -700, right: 2700, lit: (h, w) => clamp(flood * 2.4 - Math.abs(h - 9) * 0.16 - w * 0.06) });
  seen(c, camera, () => {
    fill(c, toned('#8c9a66', hour), () => c.rect(-1200, 900, 4600, 900));
    const dice = chance('open houses');
    for (const side of [-1, 1]) for (let i = 0; i < 5; i++) {
      const hx = 960 + side * (470 + i * 215);
      const on = clamp(flood * 3 - i * 0.42);
      const house = someHouse(`open ${side} ${i}`);
      house.wall = toned(house.wall, hour);
      house.roof = toned(house.roof, hour);
      drawHouse(c, house, hx, 915 + dice() * 14, { scale: 1.3, lit: on, door: on });
    }
    fill(c, toned('#a3a878', hour), () => (c.moveTo(420, 910), c.quadraticCurveTo(640, 720, 800, 706), c.lineTo(1120, 706), c.quadraticCurveTo(1280, 720, 1500, 910)));
    drawSteps(c, 830, 910, 1, 200, 1, toned('#a3a878', hour), { back: 260 });
    drawRamp(c, 470, 912, 400, 206, 1, mix('#b98a5c', GREEN, 0.4));
    // What was inside: shelves, a round of people, light.
    const inside = clamp(lifted * 1.4);
    glow(c, 960, 560, 700 * (0.4 + inside), LIGHT, 0.9 * (0.3 + inside * 0.7));
    for (let i = 0; i < 5; i++) {
      const bx = 770 + i * 95;
      box(c, bx - 38, 560, 76, 146, '#7a4f38', 4);
      for (let r = 0; r < 3; r++) for (let k = 0; k < 5; k++) box(c, bx - 32 + k * 13, 570 + r * 44, 10, 34, CLOTHS[(i + r * 2 + k) % CLOTHS.length], 1);
    }
    [['gran', 820, 1], ['student', 930, 1], ['woman', 1050, -1], ['farmer', 1130, -1]].forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 712, lifted > 0.7 ? pose.wave(t, i) : pose.speak(t, i), { scale: 1.35, facing }));
    at(c, 960, 706 - lifted * 430, () => drawHall(c, 0, 0, 560, { lit: 0.9, wall: toned('#f1e3c6', hour), roof: toned('#6f8f7a', hour), doors: 0.5 }), { opacity: 1 - step(t, 4.2, 1.6), turn: lifted * 0.03 });
    // The light runs down into the streets.
    for (const side of [-1, 1]) drawThread(c, measure([[960, 640], [960 + side * 250, 760], [960 + side * 520, 880], [960 + side * 1000, 860], [960 + side * 1500, 900]], 8), step(t, 3.8, 4, soft), t, { width: 9 });
    const arrive = (i) => step(t, 6.4 + i * 0.3, 2.4, easeOut);
    wheels(c, lerp(240, 600, arrive(0)), 962, 2.3, t, { smile: 1, rolls: t * 2 });
    drawPerson(c, MOTHER, lerp(1720, 1330, arrive(1)), 965, arrive(1) < 1 ? { ...pose.walk(t, 2), holdNear: baby(t), handNear: [12, 12] } : { ...pose.offer(t, 2, baby(t)), handNear: [12, 12] }, { scale: 2.3, facing: -1 });
    drawPerson(c, CAST.boy, lerp(120, 720, arrive(2)), 985, arrive(2) < 1 ? pose.walk(t * 1.7, 2, 1.3) : pose.cheer(t, 2), { scale: 2.5 });
    drawPerson(c, NEWCOMER, lerp(1900, 1180, arrive(3)), 990, arrive(3) < 1 ? pose.walk(t, 6) : pose.wave(t, 6), { scale: 2.4, facing: -1 });
    drawLamp(c, 180, 930, 250, 1);
    drawLamp(c, 1760, 930, 250, 1);
  });
  const close = span(t, 9, seconds + 2, 2);
  glow(c, 960, 560, 900, LIGHT, 0.22 * close);
}

export const story = {
  draw: { 'the hall': theHall, barriers, 'she asks': sheAsks, 'doors are made': doorsAreMade, 'a pleasure': aPleasure, 'they open the door': theyOpen, 'without walls': withoutWalls },
  score: {
    bpm: 80,
    sections: [
      { at: 0, chords: ['F', 'Dm', 'Bb', 'C'], pad: 1.1, figure: 'slow', voice: 'bell', figureGain: 0.6 },
      { at: 9.6, chords: ['Dm', 'Am', 'Bb', 'Am'], pad: 1, figure: 'slow', voice: 'pluck', bass: true, beat: 'pulse', beatGain: 0.7 },
      { at: 24.4, chords: ['Bb', 'F', 'C', 'Dm', 'Bb', 'F', 'C', 'C'], pad: 1, figure: 'arp', voice: 'kalimba' },
      { at: 36, chords: ['F', 'C/E', 'Dm', 'Bb'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.8 },
      { at: 54.6, chords: ['Bb', 'C', 'F', 'Dm'], figure: 'lift', voice: 'kalimba', bass: true, beat: 'hands' },
      { at: 64.3, chords: ['Bb', 'F', 'C', 'Dm'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands', pad: 0.8 },
      { at: 74.9, chords: ['Dm', 'Bb', 'F', 'C', 'Bb', 'C', 'Fadd9', 'Fadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.4, beat: 'pulse', beatGain: 0.6 },
    ],
    tunes: [
      { at: 3, voice: 'flute', gain: 0.7, notes: [[72, 2], [77, 2], [76, 1], [74, 1], [72, 3]] },
      { at: 30.4, voice: 'flute', gain: 0.9, notes: [[77, 1], [79, 1], [81, 2], [79, 1], [77, 1], [84, 3], [82, 1], [81, 2]] },
      { at: 39, voice: 'flute', notes: [[77, 1], [81, 1], [84, 2], [82, 1], [81, 1], [79, 2], [77, 1], [79, 1], [81, 2], [74, 2], [77, 3]] },
      { at: 55.4, voice: 'kalimba', notes: [[82, 0.5], [84, 0.5], [86, 1], [84, 1], [81, 1], [79, 0.5], [81, 0.5], [82, 1], [81, 1], [77, 1], [82, 0.5], [84, 0.5], [86, 1], [89, 2]] },
      { at: 79, voice: 'flute', notes: [[77, 1], [79, 1], [81, 2], [84, 2], [82, 1], [81, 1], [79, 2], [81, 1], [82, 1], [84, 5]] },
    ],
    heard: [
      ['lights', 0.6, 8, 0.36], ['people', 5, 4.4, 0.5], ['pass', 9.2], ['knock', 12, 2, 0.16], ['knock', 16.1, 1], ['steps', 13.8, 5, 0.34], ['coin', 18.2, 2, 0.3], ['people', 20.4, 4.6, 1],
      ['steps', 24.8, 9, 0.36], ['light', 30.4, 84], ['light', 31.4, 86], ['light', 32.3, 88], ['light', 33.2, 91], ['light', 34.1, 93], ['rise', 33.5, 2.4], ['knock', 36.8, 5, 0.2], ['light', 39.6, 84],
      ['birds', 41.4, 5], ['page', 44.4], ['knock', 47.2, 2, 0.14], ['page', 49], ['people', 50.6, 3, 0.4], ['pass', 54.2], ['birds', 55, 8], ['people', 56, 7, 0.7], ['pass', 64], ['light', 66.4, 84], ['light', 70.2, 86], ['claps', 72.2, 8, 0.5], ['light', 73.4, 89],
      ['pass', 74.6], ['rise', 76, 4], ['lights', 79.4, 16, 0.26], ['knock', 80, 6, 0.4], ['people', 83, 4, 0.6],
    ],
  },
};
