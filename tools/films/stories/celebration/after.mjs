// What stays of it: the sweeping, the telling, a next step, and one lantern that goes on to another town.
import { box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, darker, lighter, mix } from '../../draw/colour.mjs';
import { drawLanternRope, drawStiltHouse } from '../../draw/feast.mjs';
import { drawRidge, drawTree, drawWater } from '../../draw/land.mjs';
import { drawSpark } from '../../draw/light.mjs';
import { between, chance, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawBench, drawLantern } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson, somebody } from '../../people/rig.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { HUE, LATE, OTHER_CHILD, PALE, PAPERS, ROSE, TRAVELLER, broom, comes, suitcase, toward, wheels } from './kit.mjs';

/** Dawn: the square is swept, guests tell and take a next step, the lanterns are laid away but for one. */
export function theMorningAfter(c, t, seconds) {
  const hour = track(t, [[0, 0.86], [seconds, 1.5]]);
  const camera = hand({ x: track(t, [[0, 700], [1.2, 720], [4, 960], [5.6, 980], [7.4, 1270], [9, 1310], [seconds, 1480]]), y: track(t, [[0, 880], [1.2, 880], [4, 735], [5.6, 735], [7.4, 840], [seconds, 820]]), zoom: track(t, [[0, 1.95], [1.2, 1.9], [4, 1.24], [5.6, 1.26], [7.4, 1.72], [seconds, 1.6]]) }, t, 0.8);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 500 });
  drawTown(c, camera, t, hour, { y: 680, seed: 'feast near', depth: 0.7, scale: 0.85, every: 150, lit: () => 0.1 });
  seen(c, camera, () => {
    drawSquare(c, 740, toned('#d3bc92', hour));
    drawTree(c, 130, 800, 430, 'blossom', t, { seed: 4 });
    for (const x of [250, 1010]) box(c, x - 8, 420, 16, 360, '#6b5a50', 4);
    drawLanternRope(c, 250, 430, 1010, 430, 6, 1, (i) => 0.5 * (1 - step(t, 0.6 + i * 0.4, 1)), [ROSE, '#e0a23b', PALE], t, { sag: 56 });
    // A house whose door stands open: where one goes next.
    fill(c, ramp(c, 1400, 0, 1960, 0, [[0, toned('#e3bf95', hour)], [1, toned('#efdcb8', hour)]]), () => c.rect(1400, 380, 620, 430));
    shape(c, toned('#8a4f5c', hour), [[1350, 396], [1480, 250], [1960, 250], [2080, 396]]);
    const inside = step(t, 3.2, 1);
    fill(c, mix('#4a3448', '#ffdf9f', inside), () => c.roundRect(1500, 520, 150, 290, [75, 75, 0, 0]));
    fill(c, '#7b5140', () => c.roundRect(1650 - 8, 540, lerp(8, 52, inside), 270, 4));
    fill(c, '#7b5140', () => c.rect(1500, 560, 150 * (1 - inside), 250));
    glow(c, 1575, 660, 300, LIGHT, inside);
    fill(c, alpha(LIGHT, 0.3 * inside), () => (c.moveTo(1500, 810), c.lineTo(1650, 810), c.lineTo(1720, 900), c.lineTo(1440, 900)));
    for (const wx of [1760, 1880]) { fill(c, '#4f5a86', () => c.roundRect(wx, 560, 70, 100, [35, 35, 3, 3])); fill(c, alpha('#ffd98f', 0.7 * inside), () => c.roundRect(wx, 560, 70, 100, [35, 35, 3, 3])); }
    // The bench of those who tell.
    drawBench(c, 320, 850, 300);
    const tells = (s) => ({ ...pose.sit(t, s, 21), handNear: [14 + Math.sin(t * 3 + s) * 5, 4 + Math.cos(t * 2.6 + s) * 8], handFar: [16 + Math.cos(t * 2.9 + s) * 5, -4 + Math.sin(t * 2.2 + s) * 9], mouth: Math.max(0, Math.sin(t * 6 + s)) * 0.7, smile: 1 });
    drawPerson(c, LATE[0], 250, 856, tells(1), { scale: 2.35, shadow: 0 });
    drawPerson(c, CAST.gran, 390, 856, { ...pose.sit(t, 2, 21), head: 0.08 + Math.sin(t * 2.1) * 0.07, smile: 1, handNear: [14, 16] }, { scale: 2.35, facing: -1, shadow: 0 });
    wheels(c, 520, 872, 2.2, t, { facing: -1, mouth: Math.max(0, -Math.sin(t * 6)) * 0.6, handFar: [16, -8 + Math.sin(t * 3) * 8], smile: 1 });
    drawSpark(c, 370, 560 + Math.sin(t * 2) * 8, 12 * step(t, 3.6, 0.8), t);
    // A small light for each guest, and a way in.
    const gives = step(t, 4.6, 0.7, soft);
    const goes = step(t, 5.6, 1.7, linear);
    const guest = [lerp(1500, 1572, goes), lerp(890, 815, goes)];
    const small = (who) => (cc, [x, y]) => { if (who) { glow(cc, x + 2, y - 4, 26, LIGHT, 0.9); oval(cc, x + 2, y - 4, 4.4, 5.6, '#ffe6ad'); } };
    drawPerson(c, LATE[2], guest[0], guest[1], goes > 0 ? { ...pose.walk(goes * 2.6, 2), smile: 1, handFar: [16, 8], holdFar: small(true) } : { ...pose.offer(t, 2), holdNear: small(gives > 0.5), smile: 1 }, { scale: 2.3 * lerp(1, 0.9, goes), facing: goes > 0 ? 1 : -1, opacity: 1 - step(t, 6.9, 0.5) });
    drawPerson(c, CAST.mayor, 1360, 888, t < 5.6 ? { ...pose.offer(t, 1), holdNear: small(gives <= 0.5), smile: 1 } : { ...pose.reach(t, 1, [27, -6]), smile: 1 }, { scale: 2.4 });
    comes(c, LATE[1], t, { at: 3.4, seconds: 2.6, from: 2200, to: 1730, foot: 905, scale: 2.35, seed: 4, facing: -1, does: pose.wave(t, 4) });
    // Brooms and what they sweep.
    const dice = chance('swept');
    const heap = [810, 1005];
    for (let i = 0; i < 150; i++) {
      const [sx, sy, when, a, r] = [250 + dice() * 1050, 890 + dice() * 210, dice(), dice() * 6.28, dice()];
      const k = step(t, 0.2 + when * 3.2, 1.1, easeOut);
      const x = lerp(sx, heap[0] + Math.cos(a) * r * 100, k);
      const y = lerp(sy, heap[1] - (1 - r) * 44 + Math.sin(a) * 10, k) - Math.sin(k * Math.PI) * 26;
      shape(c, PAPERS[i % PAPERS.length], [[x - 11, y], [x, y - 6], [x + 11, y - 1], [x + 1, y + 5]]);
    }
    const sweeps = (s) => { const a = Math.sin(t * 3.4 + s); return { ...pose.stand(t, s), lean: 5 + a * 2.4, hip: [a * 2, -45], handNear: [13 + a * 4, 15], handFar: [17 + a * 4, 8], gaze: -0.7, head: 0.12, smile: 0.8, holdNear: broom, footNear: [-8, 0], footFar: [9, -0.6] }; };
    drawPerson(c, CAST.nurse, 640, 1005, sweeps(0), { scale: 2.7 });
    drawPerson(c, CAST.sikh, 1000, 995, sweeps(1.7), { scale: 2.7, facing: -1 });
    drawPerson(c, CAST.girl, 790, 1095, t < 4.4 ? { ...pose.work(t * 1.4, 3), lean: 8 } : { ...pose.offer(t, 3), smile: 1, holdNear: (cc, [x, y]) => PAPERS.slice(0, 5).forEach((p, i) => oval(cc, x - 4 + i * 3, y - 3 - (i % 2) * 3, 5, 2.6, p, i)) }, { scale: 2.9 });
    // The chest.
    const shut = step(t, 7.2, 0.7);
    const chest = [1250, 1040];
    glow(c, chest[0], chest[1] - 100, 190, LIGHT, 0.5 * (1 - shut));
    const laid = [[1.6, '#e0a23b', -52], [3.2, '#4f9aa8', 46], [5.2, PALE, -4]];
    const open = 1 - shut;
    fill(c, darker('#b9854f', 0.2), () => c.roundRect(chest[0] - 100, chest[1] - 104 - 74 * open, 200, 30 + 74 * open, [26, 26, 0, 0]));
    fill(c, darker('#8a5a44', 0.5), () => c.roundRect(chest[0] - 86, chest[1] - 98 - 60 * open, 172, 30 + 60 * open, [18, 18, 0, 0]));
    for (const [when, colour, off] of laid) {
      const k = step(t, when, 1, soft);
      if (shut < 0.5) drawLantern(c, lerp(chest[0] + (off > 0 ? 76 : -84), chest[0] + off, k), lerp(chest[1] - 176, chest[1] - 100, k) - Math.sin(k * Math.PI) * 30, 1.25 * step(t, when - 0.5, 0.35), 0.45, colour, t);
    }
    const away = step(t, 9, 2.2, linear);
    const shifts = (s, from) => (laid.some(([when, , off]) => off > 0 === from && t > when - 0.4 && t < when + 1) ? { ...pose.reach(t, s, [25, -4]), lean: 6, smile: 1 } : null);
    drawPerson(c, CAST.oldMan, 1095, 1062, shut > 0 && shut < 1 ? { ...pose.work(t, 1), lean: 10 } : (shifts(1, false) ?? { ...pose.stand(t, 1), smile: 1, handFar: away > 0 ? [15 + Math.sin(t * 8) * 4, -22] : [10, 24] }), { scale: 2.75 });
    fill(c, ramp(c, 0, chest[1] - 84, 0, chest[1], [[0, '#a3744c'], [1, '#74492f']]), () => c.roundRect(chest[0] - 100, chest[1] - 84, 200, 84, 5));
    for (const k of [-70, 62]) box(c, chest[0] + k, chest[1] - 86, 14, 88, '#4a3b52', 2);
    if (shut > 0) fill(c, '#b9854f', () => (c.moveTo(chest[0] - 104, chest[1] - 82), c.lineTo(chest[0] - 104, chest[1] - 82 - 14 * shut), c.quadraticCurveTo(chest[0], chest[1] - 82 - 62 * shut, chest[0] + 104, chest[1] - 82 - 14 * shut), c.lineTo(chest[0] + 104, chest[1] - 82)));
    // One goes on.
    const hands = step(t, 7.9, 0.8, soft);
    const tx = lerp(lerp(2250, 1545, step(t, 5.6, 2.1, easeOut)), 2150, away);
    const light = [lerp(1440, tx + (away > 0 ? 50 : -48), hands), 890 - Math.sin(hands * Math.PI) * 24 + Math.sin(t * 2.4) * 3];
    const walksIn = t < 7.7;
    const traveller = away > 0 ? pose.walk((tx - 1545) / (44 * 2.8), 3) : walksIn ? pose.walk((2250 - tx) / (44 * 2.8), 3) : pose.stand(t, 3);
    const way = away > 0 ? 1 : -1;
    drawPerson(c, TRAVELLER, tx, 1066, { ...(hands > 0.3 ? toward(traveller, TRAVELLER, tx, 1066, 2.8, way, [light[0], light[1] - 30]) : traveller), smile: 1, holdNear: suitcase }, { scale: 2.8, facing: way });
    const boy = hands < 0.6 ? toward({ ...pose.stand(t, 4), gaze: 0.3 }, CAST.boy, 1380, 1075, 2.95, 1, [light[0], light[1] - 20]) : away > 0 ? pose.wave(t, 4) : pose.stand(t, 4);
    drawPerson(c, CAST.boy, 1380, 1075, shifts(4, true) && t < 6 ? shifts(4, true) : { ...boy, smile: 1 }, { scale: 2.95, facing: t < 6.6 ? -1 : 1 });
    if (t > 6.6) drawLantern(c, light[0], light[1], 1.35 * step(t, 6.6, 0.4), 1, ROSE, t);
    // Seeds in the wind of the morning.
    for (let i = 0; i < 12; i++) { const k = (t * 0.14 + i * 0.083) % 1; disc(c, -100 + k * 2300, 560 + ((i * 91) % 360) + Math.sin(k * 12 + i) * 30, 4, alpha(lighter(ROSE, 0.5), 0.7)); }
  });
}

const HOUSES = [[330, 905, 1.5, '#b9c7d6', '#7e4a58', 5.2], [-40, 850, 1.15, '#d9a07f', '#4f5a86', 6.1], [700, 830, 1.05, '#cfd6cb', '#8a6a4a', 4.6], [1840, 920, 1.6, '#e9cdbd', '#5d7d73', 4.9], [2230, 860, 1.2, '#efdcb8', '#a4513d', 5.7], [-330, 910, 1.5, '#e3bf95', '#5d7d73', 6.6], [1640, 800, 0.9, '#d8c4dc', '#7e4a58', 6.3], [480, 790, 0.8, '#efdcb8', '#4f5a86', 6.8], [2050, 785, 0.75, '#cfd6cb', '#8a6a4a', 7]];
const THERE = [somebody('neighbour over the water', { kind: 'elder', skin: '#f0cdae', top: '#5d6bb0', bottomKind: 'robe' }), somebody('other neighbour', { skin: '#c68a5c', hairStyle: 'bun', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' }), somebody('third neighbour', { skin: '#734629', hairStyle: 'crop', top: '#c9593f', bottom: '#2f3560', bottomKind: 'trousers' })];

/** Another town: the lantern is handed up to a child, and window after window answers. */
export function theNextTown(c, t, seconds) {
  const hour = 3.9;
  const camera = hand({ x: track(t, [[0, 1430], [3, 1420], [6.4, 1060], [seconds, 1020]]), y: track(t, [[0, 600], [3, 580], [6.4, 590], [seconds, 570]]), zoom: track(t, [[0, 1.62], [2.6, 1.68], [6.4, 0.96], [seconds, 0.88]]) }, t, 0.8);
  drawAir(c, t, hour, { hue: HUE, clouds: 4 });
  drawHills(c, camera, hour, { y: 500 });
  seen(c, camera, () => {
    // Far over the water still shines the town of the feast.
    drawRidge(c, 690, 40, toned('#6f8a6a', hour), { seed: 12, left: -1600, right: 3600, low: 800 });
    const dice = chance('far feast');
    for (let i = 0; i < 46; i++) { const [x, y] = [-760 + dice() * 620, 690 - dice() * 40]; disc(c, x, y, 3.4, alpha(i % 3 ? LIGHT : lighter(ROSE, 0.3), 0.7 + 0.3 * Math.sin(t * 3 + i))); }
    glow(c, -450, 680, 420, LIGHT, 0.6);
    drawWater(c, -1800, 760, 3900, 1700, '#33426f', t, '#ffd99a');
    const shines = (x, y, size, lit, colour) => { for (let k = 0; k < 7; k++) { const w = (34 - k * 3) * size * (1 + 0.3 * Math.sin(t * 2 + k * 2 + x)); line(c, alpha(mix(colour, LIGHT, 0.6), 0.55 * lit * (1 - k / 8)), 7 * size, [[x - w / 2 + Math.sin(t * 1.7 + k) * 6, y + 30 + k * 19 * size], [x + w / 2 + Math.sin(t * 1.7 + k) * 6, y + 30 + k * 19 * size]]); } };
    // Lanterns rise over the roofs.
    for (let i = 0; i < 9; i++) { const up = between(t, 4.6 + ((i * 4) % 9) * 0.24, 11); if (up > 0) drawLantern(c, -200 + i * 300 + Math.sin(t + i) * 20, 560 - up * 760 - ((i * 67) % 120), 1.4 * clamp(up * 9), 1, PAPERS[i % PAPERS.length], t + i); }
    HOUSES.toSorted((a, b) => a[1] - b[1]).forEach(([x, y, size, wall, roof, when], i) => {
      const lit = step(t, when - 0.5, 0.7);
      drawStiltHouse(c, x, y, size, toned(wall, hour), toned(roof, hour), lit, PAPERS[i % PAPERS.length], t + i);
      shines(x + 118 * size, y + 10, size, lit, PAPERS[i % PAPERS.length]);
      if (size > 1.4) drawPerson(c, THERE[i % 3], x + 74 * size, y - 104 * size, { ...toward(pose.stand(t, i), THERE[i % 3], x + 74 * size, y - 104 * size, size * 0.92, 1, [x + 112 * size, y - 186 * size]), smile: 1, gaze: 0.6 }, { scale: size * 0.92, shadow: 0 });
    });
    // The first house, and the boat that came.
    const hung = step(t, 2.9, 1, soft);
    const lit = step(t, 3.4, 0.8);
    drawStiltHouse(c, 1150, 940, 3, toned('#e9cdbd', hour), toned('#8a4f5c', hour), 0, ROSE, t);
    fill(c, alpha('#ffd48a', 0.85 * lit), () => c.roundRect(1150 - 144, 940 - 552, 120, 144, 8));
    fill(c, alpha('#f0b46a', 0.85 * lit), () => c.roundRect(1192, 940 - 534, 114, 228, 8));
    glow(c, 1250, 520, 480, LIGHT, 0.7 * lit);
    const floor = 940 - 312;
    const raise = step(t, 0.2, 1.5, easeOut);
    const takes = step(t, 2, 0.8, soft);
    const boatX = lerp(1760, 1640, step(t, 0, 1.6, easeOut));
    const offered = [lerp(boatX - 60, 1496, raise), lerp(790, 500, raise)];
    const got = [1462, 470];
    const hook = [1512, 434];
    const light = [lerp(lerp(offered[0], got[0], takes), hook[0], hung), lerp(lerp(offered[1], got[1], takes), hook[1], hung)];
    const child = { ...pose.stand(t, 4), lean: 4, gaze: hung > 0.8 ? 0.4 : -0.2, smile: lerp(0.5, 1, takes) };
    drawPerson(c, OTHER_CHILD, 1398, floor, t > 4.6 ? pose.cheer(t, 4) : { ...toward(child, OTHER_CHILD, 1398, floor, 3.35, 1, t < 1.3 ? [1450, 520] : [light[0] - 8, light[1] - 26]), mouth: takes > 0 && takes < 1 ? 0.5 : 0 }, { scale: 3.35, shadow: 0 });
    line(c, '#3a2f40', 8, [[1378, 352], [1520, 318]]);
    if (hung > 0.9) line(c, '#3a2f40', 3, [[1512, 320], [hook[0], hook[1] - 34]]);
    const bob = Math.sin(t * 1.5) * 5;
    const grip = [boatX - 66, 700 + bob];
    drawPerson(c, TRAVELLER, boatX, 925 + bob, { ...toward({ ...pose.stand(t, 3), gaze: 0.7, head: -0.1 }, TRAVELLER, boatX, 925 + bob, 2.85, -1, t < 3 ? grip : [boatX - 50 + Math.sin(t * 8) * 10, 640]), smile: 1 }, { scale: 2.85, facing: -1, shadow: 0 });
    if (t < 2.4) line(c, '#6b4a3a', 6, [[grip[0] + 14, grip[1] + 34], [light[0], light[1] - 44]]);
    fill(c, ramp(c, 0, 880, 0, 960, [[0, '#8a5a44'], [1, '#4a3234']]), () => (c.moveTo(boatX - 210, 868 + bob), c.quadraticCurveTo(boatX, 916 + bob, boatX + 230, 860 + bob), c.quadraticCurveTo(boatX + 170, 972 + bob, boatX, 974 + bob), c.quadraticCurveTo(boatX - 150, 972 + bob, boatX - 210, 868 + bob)));
    stroke(c, '#a3744c', 7, () => (c.moveTo(boatX - 210, 868 + bob), c.quadraticCurveTo(boatX, 916 + bob, boatX + 230, 860 + bob)));
    shape(c, '#7a5540', [[boatX + 90, 842 + bob], [boatX + 168, 838 + bob], [boatX + 168, 892 + bob], [boatX + 90, 896 + bob]]);
    shines(1510, 960, 2, 0.3 + 0.7 * hung, ROSE);
    drawLantern(c, light[0], light[1], 1.7, 0.8 + 0.2 * Math.sin(t * 3) ** 2, ROSE, hung > 0.9 ? t : 0);
    for (let i = 0; i < 8; i++) drawSpark(c, light[0] + Math.sin(i * 2.3 + t) * (40 + i * 26), light[1] - ((t * 44 + i * 61) % 420), 4, t + i, { strength: span(t, 3.4, seconds, 0.8) });
  });
  glow(c, 960, 620, 900, LIGHT, 0.12 * step(t, 5.6, 2));
}
