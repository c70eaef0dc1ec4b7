// Means that last: a garden, and where its water comes from.
import { at, box, disc, fill, glow, line, oval, ramp, shape } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { HUES, LIGHT, alpha, lighter, mix, oklch } from '../draw/colour.mjs';
import { WATER, drawBarrel, drawBed, drawCistern, drawDewNet, drawGate, drawPlants, drawRainCloud, drawRill } from '../draw/garden.mjs';
import { drawHouse, someHouse } from '../draw/houses.mjs';
import { drawFlowers, drawGrass, drawTree } from '../draw/land.mjs';
import { drawSpark, measure } from '../draw/light.mjs';
import { back, between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../draw/motion.mjs';
import { drawSun } from '../draw/sky.mjs';
import { drawBench, drawFlags, drawTable } from '../draw/things.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson } from '../people/rig.mjs';
import { drawAir, drawHills, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';

const HUE = HUES.funding;
const GOLD = oklch(0.76, 0.12, HUE);
const PALE = oklch(0.9, 0.06, HUE);

function meadow(c, y, colour, t, left = -900, right = 3400) {
  fill(c, colour, () => c.rect(left, y, right - left, 900));
  drawGrass(c, left + 200, right - 200, y + 3, mix(colour, '#4f6a3a', 0.35), t);
}
const jug = (c, [x, y]) => fill(c, '#a4513d', () => (c.moveTo(x - 6, y - 10), c.lineTo(x + 5, y - 10), c.bezierCurveTo(x + 13, y - 4, x + 9, y + 9, x, y + 9), c.bezierCurveTo(x - 10, y + 9, x - 13, y - 4, x - 6, y - 10)));
const spade = (c, [x, y]) => { line(c, '#7a5642', 3, [[x - 6, y - 22], [x + 7, y + 22]]); fill(c, '#8d93a4', () => (c.moveTo(x + 2, y + 20), c.lineTo(x + 13, y + 17), c.lineTo(x + 14, y + 30), c.quadraticCurveTo(x + 10, y + 36, x + 6, y + 32))); };
const basket = (c, [x, y]) => { for (let i = 0; i < 5; i++) disc(c, x - 8 + i * 4.4, y - 1 - (i % 2) * 3, 3.4, ['#c9593f', GOLD, '#6f8f4f'][i % 3]); fill(c, '#a5703e', () => (c.moveTo(x - 13, y), c.lineTo(x + 14, y), c.lineTo(x + 10, y + 12), c.lineTo(x - 9, y + 12))); };

/** It pours, and then it does not. */
function bigCloud(c, t, seconds) {
  const pours = span(t, 2.2, 6.4, 0.7);
  const dry = step(t, 7.2, 3.4);
  const camera = hand({ x: track(t, [[0, 900], [seconds, 1020]]), y: track(t, [[0, 640], [7, 660], [seconds, 700]]), zoom: track(t, [[0, 1.08], [seconds, 1.36]]) }, t);
  drawAir(c, t, 2 - pours * 0.35, { hue: HUE, clouds: 3, sun: false });
  drawSun(c, 1360, 240, 62 + dry * 30, 1, '#ffd98a');
  drawHills(c, camera, 2, { y: 560, colours: ['#a59a86', '#b0a276'] });
  drawTown(c, camera, t, 2, { y: 710, seed: 'dry town', depth: 0.6, ground: mix('#b3a45c', '#86a56f', pours * 0.6) });
  seen(c, camera, () => {
    meadow(c, 800, mix(mix('#b5a163', '#8ca463', step(t, 3, 3)), '#bfa565', dry), t);
    const grown = step(t, 3, 3, easeOut);
    for (const [x, y, w] of [[640, 870, 520], [1290, 890, 560]]) {
      drawBed(c, x, y, w, { wet: grown * (1 - dry), cracks: Math.max(1 - grown, dry) });
      drawPlants(c, x, y, w, t, { grown: 0.3 + grown * 0.7, thirst: Math.max(1 - grown * 1.2, dry), high: 175, seed: `big ${x}` });
    }
    const flood = span(t, 4.4, 8, 1.2);
    oval(c, 960, 965, 760 * flood, 46 * flood, alpha(WATER, 0.75));
    const dances = pours > 0.4;
    [['baker', 330, 960, 1], ['boy', 960, 985, 1], ['sikh', 1660, 975, -1], ['woman', 1480, 1000, -1]].forEach(([name, x, y, facing], i) => {
      const sad = { ...pose.stand(t, i), head: 0.2 * dry, smile: 0.5 * (1 - dry), gaze: -0.3 * dry };
      drawPerson(c, CAST[name], x, y, dances ? (i % 2 ? pose.cheer(t, i) : { ...pose.dance(t, i), gaze: 0.5 }) : t < 3 ? { ...pose.stand(t, i), gaze: 0.7, handFar: [12, -14], smile: 0.2 } : sad, { scale: 2.6, facing });
    });
    drawRainCloud(c, track(t, [[0, -700, linear], [2.4, 900], [6, 1080, linear], [9, 2700]]), 250, 270, t, pours);
  });
}

/** From plant to plant, and then into the shed. */
function whatIsNeeded(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 640], [5, 760], [6.6, 1560], [seconds, 1600]]), y: 690, zoom: track(t, [[0, 1.42], [5, 1.4], [seconds, 1.32]]) }, t);
  drawAir(c, t, 1.7, { hue: HUE });
  drawHills(c, camera, 1.7, { y: 560 });
  drawTown(c, camera, t, 1.7, { y: 720, seed: 'dry town', depth: 0.6 });
  seen(c, camera, () => {
    meadow(c, 800, '#a5a463', t);
    drawBed(c, 740, 900, 860, { cracks: 0.5 });
    const helped = [1.6, 3, 4.3].map((when) => step(t, when, 1));
    [[470, 0], [740, 1], [1010, 2]].forEach(([x, i]) => {
      at(c, x, 894, () => drawPlants(c, 0, 0, 90, t, { grown: 0.75, thirst: 0.8 * (1 - helped[i]), high: 190, seed: `need ${i}` }));
      if (i === 0 && helped[0] > 0) at(c, x, 700, () => { fill(c, '#c9593f', () => (c.moveTo(-92, 0), c.quadraticCurveTo(0, -84, 92, 0), c.quadraticCurveTo(46, -16, 0, 0), c.quadraticCurveTo(-46, -16, -92, 0))); line(c, '#6b4a3a', 6, [[0, -40], [0, 180]]); }, { scale: Math.max(0.001, back(helped[0])) });
      if (i === 1 && helped[1] > 0) line(c, '#7a5642', 9, [[x + 18, 900], [x + 18, lerp(900, 690, helped[1])]]);
      if (i === 2 && helped[2] > 0) for (let k = 0; k < 7; k++) { const f = (t * 1.4 + k / 7) % 1; oval(c, x - 30 + (k % 3) * 9, 760 + f * 130, 3.4, 7, alpha(WATER, 0.9 * helped[2])); }
    });
    const gx = track(t, [[0, 250], [1.2, 370], [2.6, 640], [4, 900], [5.4, 920], [7.4, 1400]]);
    const walks = (t > 0 && t < 1.2) || (t > 2 && t < 2.6) || (t > 3.4 && t < 4) || (t > 5.6 && t < 7.4);
    drawPerson(c, CAST.farmer, gx - 96, 965, walks ? pose.walk(gx / 100, 2) : pose.reach(t, 2, [22, -2]), { scale: 2.6 });
    drawPerson(c, CAST.girl, gx, 985, walks ? pose.walk(gx / 70, 3) : { ...pose.reach(t, 3, [18, -6]), smile: 0.9 }, { scale: 2.8 });
    drawPerson(c, CAST.gran, gx - 200, 975, walks ? pose.walk(gx / 96, 4, 0.5) : { ...pose.work(t, 4), handFar: [20, 4] }, { scale: 2.6 });
    // The shed.
    const open = step(t, 7.4, 1);
    fill(c, '#8a5f47', () => (c.moveTo(1440, 560), c.lineTo(1760, 440), c.lineTo(2100, 560)));
    box(c, 1470, 556, 600, 346, '#9a6d50', 4);
    for (let i = 0; i < 12; i++) line(c, 'rgba(60,40,40,0.25)', 3, [[1470 + i * 50, 556], [1470 + i * 50, 902]]);
    fill(c, ramp(c, 0, 600, 0, 902, [[0, '#4a3648'], [1, '#6a4a44']]), () => c.rect(1560, 610, 420, 292));
    glow(c, 1770, 760, 420, LIGHT, 0.8 * open);
    line(c, '#6b4a3a', 6, [[1590, 690], [1950, 690]]);
    for (let i = 0; i < 6; i++) at(c, 1620 + i * 60, 696, () => { line(c, '#a8784f', 5, [[0, 0], [0, 92]]); if (i % 3 === 0) box(c, -13, 84, 26, 34, '#8d93a4', 4); else if (i % 3 === 1) for (let k = -1; k <= 1; k++) line(c, '#8d93a4', 4, [[k * 9, 92], [k * 9, 116]]); else shape(c, '#8d93a4', [[-20, 92], [20, 84], [22, 98], [-18, 104]]); }, { turn: Math.sin(t * 2 + i) * 0.05 * open });
    drawBench(c, 1790, 900, 210);
    for (const side of [0, 1]) { const w = 210 * (1 - open * 0.82); box(c, side ? 1980 - w : 1560, 610, w, 292, '#7a5240', 2); }
    [['mechanic', 1600, 1], ['nurse', 1870, -1], ['student', 1990, -1]].forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 960 + i * 8, { ...pose.stand(t, i), handFar: [12 + Math.sin(t * 4 + i) * 3, -25], gaze: 0.3, smile: 1 }, { scale: 2.5, facing, opacity: step(t, 8.6 + i * 0.4, 0.5) }));
  });
}

/** Dew, roofs, a spring, a neighbour, a jug of the harvest: all into one channel. */
function manyStreams(c, t, seconds) {
  const x = track(t, [[0, 520], [3.6, 640], [5.4, 1330], [7, 1400], [9, 2130], [10.8, 2180], [12.6, 2900], [seconds, 3120]]);
  const hour = track(t, [[0, 0.95], [8, 1.7], [seconds, 2.1]]);
  const camera = hand({ x, y: 690, zoom: 1.4 }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 730, seed: 'streams town', depth: 0.6, right: 3300 });
  seen(c, camera, () => {
    meadow(c, 810, toned('#96a463', hour), t, -900, 4600);
    const main = measure([[300, 985], [900, 1000], [1500, 978], [2100, 1000], [2700, 982], [3400, 1000], [4200, 985]], 9);
    drawRill(c, main, between(x + 330, 300, 4200), t, { width: 34 });
    // Dew.
    drawDewNet(c, 560, 880, 380, 300, t, step(t, 0.6, 2));
    drawRill(c, measure([[790, 872], [830, 920], [815, 985]], 5), step(t, 1.8, 1), t, { width: 14 });
    drawPerson(c, CAST.nurse, 300, 930, { ...pose.reach(t, 2, [22, -18 + Math.sin(t * 2) * 3]), smile: 0.9 }, { scale: 2.5 });
    drawPerson(c, CAST.girl, 880, 945, { ...pose.work(t, 3), smile: 1 }, { scale: 2.7, facing: -1 });
    // A roof and its barrel.
    const house = someHouse('rain house', { kind: 'gable', wall: toned('#efdcb8', hour), roof: toned('#a4513d', hour), w: 170, h: 150 });
    drawHouse(c, house, 1250, 880, { scale: 1.9 });
    drawRainCloud(c, 1250 + Math.sin(t * 0.4) * 20, 380, 84, t, span(t, 4.2, 8.4, 0.6) * 0.8, '#a8adc8');
    line(c, '#7a6a5a', 13, [[1080, 606], [1425, 622]]);
    line(c, '#7a6a5a', 13, [[1425, 622], [1440, 770]]);
    const runs = span(t, 5, 9.4, 0.6);
    if (runs > 0) line(c, alpha(WATER, 0.9 * runs), 9, [[1440, 772], [1446, 790]]);
    drawBarrel(c, 1446, 886, 46, between(t, 5, 8.6), t);
    drawRill(c, measure([[1490, 868], [1530, 920], [1510, 978]], 5), step(t, 6.6, 1), t, { width: 14 });
    drawPerson(c, CAST.boy, 1570, 945, t > 6 ? pose.cheer(t, 1) : pose.stand(t, 1), { scale: 2.75, facing: -1 });
    // The city's own spring.
    const lifted = step(t, 8.8, 1.2);
    const wells = step(t, 9.6, 1.4);
    oval(c, 2160, 895, 120, 28, '#5f5a64');
    oval(c, 2160, 891, 100 * wells, 21 * wells, WATER);
    for (let i = 0; i < 16; i++) { const k = (t * 1.1 + i / 16) % 1; if (wells > 0.2) disc(c, 2160 + Math.sin(i * 2.4) * 46 * k, 886 - Math.sin(k * Math.PI) * 120 * wells, 5 * (1 - k * 0.5), alpha(lighter(WATER, 0.4), 0.95)); }
    at(c, 2110, 895, () => { oval(c, 48, 4, 112, 30, '#77717c'); oval(c, 48, -6, 112, 28, '#948d98'); }, { turn: -lifted * 0.85 });
    drawPerson(c, CAST.mayor, 1985, 935, lifted < 1 && t > 8 ? { ...pose.work(t, 1), handFar: [25, 20 - lifted * 20], handNear: [25, 18 - lifted * 20], lean: 13, hip: [0, -40] } : { ...pose.stand(t, 1), smile: 1 }, { scale: 2.6 });
    drawRill(c, measure([[2230, 900], [2280, 940], [2270, 1000]], 5), step(t, 10.4, 0.9), t, { width: 20 });
    drawPerson(c, CAST.gran, 2370, 950, wells > 0.6 ? pose.clap(t, 2) : pose.stand(t, 2), { scale: 2.55, facing: -1 });
    // A neighbour's canal, and a share of the harvest.
    drawRill(c, measure([[2660, 800], [2720, 860], [2800, 880]], 5), 1, t, { width: 26 });
    const gate = step(t, 12.2, 1);
    drawRill(c, measure([[2810, 884], [2880, 925], [2890, 985]], 5), step(t, 12.8, 0.9), t, { width: 24 });
    drawGate(c, 2805, 905, 74, gate, GOLD);
    drawPerson(c, CAST.farmer, 2700, 950, gate < 1 ? pose.reach(t, 2, [24, -20 + gate * 6]) : pose.wave(t, 2), { scale: 2.55 });
    drawTree(c, 3380, 880, 380, 'round', t, { seed: 4, colour: '#7fa656' });
    const pour = step(t, 14.2, 0.8);
    drawPerson(c, CAST.baker, 3120, 955, { ...pose.reach(t, 4, [22, 6]), lean: 7, smile: 0.9, holdFar: (cc, [hx, hy]) => { cc.save(); cc.translate(hx + 3, hy); cc.rotate(pour * 1.7); jug(cc, [0, 0]); cc.restore(); } }, { scale: 2.6 });
    if (pour > 0.5) for (let i = 0; i < 9; i++) { const k = (t * 1.6 + i / 9) % 1; oval(c, 3222 + k * 8, 815 + k * 175, 5, 9, alpha(WATER, 0.9)); }
    drawPerson(c, CAST.sikh, 3370, 965, { ...pose.offer(t, 5), holdNear: basket, smile: 1 }, { scale: 2.6, facing: -1 });
  });
}

/** Three gates that everybody can see. */
function inTheOpen(c, t, seconds) {
  const camera = hand({ x: 960, y: track(t, [[0, 680], [seconds, 660]]), zoom: track(t, [[0, 1.3], [5, 1.2], [seconds, 1.14]]) }, t);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 520 });
  drawTown(c, camera, t, 2, { y: 670, seed: 'open square', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 720, '#d8c79a');
    const even = step(t, 7, 1.4, soft);
    const share = [1, 0.85, 0];
    const gates = share.map((s, i) => lerp(s, 0.6, even) + (i === 2 ? even * 0.02 : 0));
    drawRill(c, measure([[-500, 790], [300, 800], [960, 786], [1620, 800], [2500, 790]], 10), 1, t, { width: 40, bank: '#9a8a7a' });
    [[420, 0], [960, 1], [1500, 2]].forEach(([x, i]) => {
      const flows = step(t, i === 2 ? 7.6 : 0.4, 1.2) * (gates[i] > 0.05 ? 1 : 0);
      drawRill(c, measure([[x, 812], [x + 10, 870], [x, 930]], 5), flows, t, { width: 12 + gates[i] * 22, bank: '#9a8a7a' });
      drawGate(c, x, 835, 76, gates[i], i === 2 ? GOLD : mix(GOLD, '#7a5642', 0.35));
      const thirst = i === 2 ? 1 - step(t, 8.2, 2) : 0;
      drawBed(c, x, 955, 360, { wet: 1 - thirst, cracks: thirst });
      drawPlants(c, x, 955, 340, t, { grown: i === 2 ? 0.7 + 0.3 * (1 - thirst) : 1, thirst, high: 120, every: 52, seed: `gate ${i}` });
    });
    const talk = (seed) => (t < 6.6 ? pose.speak(t, seed) : even > 0.6 ? { ...pose.stand(t, seed), smile: 1 } : pose.stand(t, seed));
    drawPerson(c, CAST.baker, 620, 800, talk(1), { scale: 2.1 });
    drawPerson(c, CAST.mechanic, 760, 796, talk(2), { scale: 2.1 });
    drawPerson(c, CAST.farmer, 1160, 796, talk(3), { scale: 2.1, facing: -1 });
    drawPerson(c, CAST.nurse, 1300, 800, talk(4), { scale: 2.1, facing: -1 });
    drawPerson(c, CAST.girl, 1275, 990, t < 6.4 ? { ...pose.reach(t, 5, [18, 2]), smile: 0.1, mouth: t > 1.6 && t < 5 ? Math.max(0, Math.sin(t * 7)) * 0.7 : 0 } : pose.cheer(t, 5), { scale: 2.7 });
    drawPerson(c, CAST.gran, 700, 1000, pose.speak(t, 6), { scale: 2.6 });
    const goes = step(t, 5.4, 1.5, easeOut);
    drawPerson(c, CAST.mayor, lerp(1010, 1395, goes), 862, goes < 1 ? pose.walk(t, 2) : { ...pose.reach(t, 2, [22, -20 + even * 8]), lean: 6 }, { scale: 2.35 });
    drawPerson(c, CAST.student, 545, 868, t > 6.6 ? { ...pose.reach(t, 3, [22, -12 - even * 4]), lean: 6 } : pose.stand(t, 3), { scale: 2.35, facing: -1 });
  });
}

/** Under the square the water waits. */
function putBy(c, t, seconds) {
  const camera = hand({ x: 960, y: track(t, [[0, 560], [4, 720], [seconds, 660]]), zoom: track(t, [[0, 1.2], [4, 1.16], [seconds, 1.02]]) }, t);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 400 });
  seen(c, camera, () => {
    for (let i = 0; i < 9; i++) { const house = someHouse(`cistern ${i}`); drawHouse(c, house, 60 + i * 240, 520, { scale: 1.2 }); }
    fill(c, '#d8c79a', () => c.rect(-900, 512, 3800, 40));
    fill(c, ramp(c, 0, 552, 0, 1300, [[0, '#a07d5c'], [1, '#5d4640']]), () => c.rect(-900, 552, 3800, 1000));
    for (let i = 0; i < 60; i++) oval(c, ((i * 337) % 2600) - 300, 590 + ((i * 97) % 560), 16 + (i % 5) * 5, 8 + (i % 3) * 4, 'rgba(60,40,44,0.16)');
    drawCistern(c, 960, 600, 1240, 470, between(t, 0.6, 9.4) * 0.85, t, { falls: 1 - step(t, 9.4, 0.8), mark: GOLD });
    drawRill(c, measure([[-900, 528], [0, 530], [440, 530]], 10), 1, t, { width: 20, bank: '#9a8a7a' });
    line(c, WATER, 18, [[464, 532], [464, 620]]);
    drawPerson(c, CAST.boy, ((t * 130) % 2300) - 160, 512, pose.walk(t * 1.5, 3), { scale: 1.7 });
    drawPerson(c, CAST.girl, ((t * 130 + 90) % 2300) - 160, 512, pose.walk(t * 1.5 + 0.4, 5), { scale: 1.75 });
    drawBench(c, 1330, 514, 150);
    drawPerson(c, CAST.oldMan, 1310, 515, { ...pose.sit(t, 2, 21) }, { scale: 1.65, shadow: 0 });
    drawPerson(c, CAST.sikh, 1440, 514, pose.speak(t, 4), { scale: 1.65, facing: -1 });
    // Somebody reads the marks.
    line(c, '#6b4a3a', 7, [[1500, 560], [1500, 720]]);
    line(c, '#6b4a3a', 7, [[1545, 560], [1545, 720]]);
    for (let i = 0; i < 6; i++) line(c, '#6b4a3a', 5, [[1500, 580 + i * 26], [1545, 580 + i * 26]]);
    drawPerson(c, CAST.builder, 1480, 735, { ...pose.reach(t, 2, [20, 2]), gaze: -0.3 }, { scale: 1.6, shadow: 0 });
    glow(c, 1500, 640, 190, LIGHT, 0.7);
  });
}

/** The sun burns, and it stays green. */
function dryYear(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 880], [seconds, 1000]]), y: track(t, [[0, 640], [seconds, 690]]), zoom: track(t, [[0, 1.06], [seconds, 1.3]]) }, t);
  drawAir(c, t, 2.05, { hue: HUE, clouds: 0, sun: false });
  const day = (t * 0.34) % 1;
  drawSun(c, -200 + day * 2320, 560 - Math.sin(day * Math.PI) * 430, 92, 1, '#ffcf7a');
  drawHills(c, camera, 2.05, { y: 540, colours: ['#b39a78', '#b8a06a'] });
  drawTown(c, camera, t, 2.05, { y: 700, seed: 'dry town', depth: 0.6, ground: '#b8a45f' });
  seen(c, camera, () => {
    meadow(c, 790, '#b5a163', t);
    fill(c, '#8ca463', () => c.ellipse(960, 950, 900, 150, 0, 0, 7));
    for (const [tx, kind, seed] of [[250, 'round', 3], [620, 'acacia', 5], [1180, 'round', 8], [1600, 'acacia', 2]]) {
      oval(c, tx + lerp(120, -120, day), 880, 190, 34, 'rgba(40,60,30,0.2)');
      drawTree(c, tx, 872, 430, kind, t, { seed });
    }
    for (const [x, y, w] of [[560, 945, 420], [1330, 950, 460]]) {
      drawBed(c, x, y, w, { wet: 0.6 });
      drawPlants(c, x, y, w, t, { grown: 1, thirst: 0.06, high: 130, seed: `year ${x}` });
    }
    drawRill(c, measure([[-300, 910], [300, 905], [900, 915], [1600, 900], [2300, 910]], 10), 1, t, { width: 12 });
    // Seeds are kept.
    drawTable(c, 950, 900, 260, { high: 84 });
    for (let i = 0; i < 5; i++) at(c, 865 + i * 42, 892, () => { fill(c, ['#d98566', '#c9b183', '#6f8f4f', GOLD, '#8b4a6b'][i], () => c.roundRect(-14, -38, 28, 38, 7)); box(c, -12, -44, 24, 8, '#6b4a3a', 2); });
    drawPerson(c, CAST.gran, 800, 985, { ...pose.offer(t, 2), smile: 1, mouth: Math.max(0, Math.sin(t * 6)) * 0.4 }, { scale: 2.65 });
    drawSpark(c, 905, 812, 9, t);
    drawPerson(c, CAST.girl, 1085, 990, { ...pose.work(t, 3), smile: 1 }, { scale: 2.8, facing: -1 });
    drawPerson(c, CAST.boy, 1190, 1000, { ...pose.reach(t, 5, [18, 2]), smile: 1 }, { scale: 2.8, facing: -1 });
    drawPerson(c, CAST.mechanic, 400, 985, { ...pose.reach(t, 6, [20, 12]), holdFar: spade }, { scale: 2.6 });
  });
}

/** Harvest, and over the hill to those who dig. */
function overTheHill(c, t, seconds) {
  const x = track(t, [[0, 640], [4, 720], [8, 1700], [10.4, 2300], [seconds, 2420]]);
  const camera = hand({ x, y: track(t, [[0, 690], [6.6, 560], [9.6, 660], [seconds, 640]]), zoom: track(t, [[0, 1.4], [6.6, 1.14], [10, 1.36], [seconds, 1.16]]) }, t, 0.7);
  const hour = track(t, [[0, 2.3], [seconds, 2.75]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 730, seed: 'harvest town', depth: 0.6, right: 1500 });
  seen(c, camera, () => {
    const ground = (gx) => 880 - Math.exp(-(((gx - 1620) / 300) ** 2)) * 230;
    drawFlags(c, 120, 420, 1180, 400, [GOLD, '#c9593f', '#6f8f4f', '#fbf1dd'], t, { sag: 70 });
    fill(c, toned('#9aa75f', hour), () => { c.moveTo(-900, 1600); c.lineTo(-900, 880); for (let gx = -900; gx <= 3900; gx += 30) c.lineTo(gx, ground(gx)); c.lineTo(3900, 1600); });
    drawGrass(c, -600, 1300, 884, toned('#6f8a4c', hour), t);
    for (const [tx, kind] of [[100, 'round'], [1190, 'acacia']]) drawTree(c, tx, 886, 470, kind, t, { seed: 4 });
    drawTable(c, 640, 850, 900, { high: 110 });
    for (let i = 0; i < 17; i++) { disc(c, 240 + i * 49, 832 - (i % 3) * 4, 14, ['#c9593f', GOLD, '#6f8f4f', '#e7a0a4'][i % 4]); }
    for (const bx of [330, 640, 960]) at(c, bx, 838, () => basket(c, [0, -14]), { scale: 3 });
    [['baker', 300, 1], ['mayor', 470, 1], ['nurse', 640, -1], ['mechanic', 810, -1], ['gran', 980, -1]].forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 852, i % 2 ? pose.clap(t, i) : pose.speak(t, i), { scale: 2.2, facing }));
    drawTable(c, 640, 880, 920, { high: 100 });
    for (let i = 0; i < 15; i++) disc(c, 230 + i * 58, 866, 13, [GOLD, '#c9593f', '#d98566'][i % 3]);
    // Over the hill with a basket of seeds.
    const wx = track(t, [[0, 900], [2, 1000], [8.6, 2240, linear]]);
    const arrived = t > 8.6;
    drawPerson(c, CAST.student, wx, ground(wx) + 30, arrived ? { ...pose.offer(t, 2), holdNear: basket, smile: 1 } : { ...pose.walk(wx / 100, 2, 0.3), handNear: [16, 14], handFar: [15, 14], holdNear: basket }, { scale: 2.4 });
    drawPerson(c, CAST.boy, wx - 120, ground(wx - 120) + 36, arrived ? pose.wave(t, 3) : pose.walk(wx / 72, 4), { scale: 2.5 });
    drawSpark(c, wx + 62, ground(wx) - 145, 10, t);
    // The next village.
    for (const [hx, kind, seed] of [[2560, 'round', 'v1'], [2760, 'flat', 'v2'], [2960, 'round', 'v3'], [3140, 'stilts', 'v4']]) { const house = someHouse(seed, { kind }); house.wall = toned(house.wall, hour); house.roof = toned(house.roof, hour); drawHouse(c, house, hx, 884, { scale: 1.35, lit: 0.7 * step(t, 8, 3) }); }
    const dug = between(t, 8.4, seconds);
    drawRill(c, measure([[2330, 1005], [2520, 990], [2740, 1010], [3000, 996], [3300, 1010]], 8), 0, t, { width: 30 * clamp(dug * 3) + 1, bank: '#7a5a44' });
    [['drummer', 2420], ['farmer', 2640], ['woman', 2850]].forEach(([name, px], i) => {
      const dig = Math.sin(t * 3.4 + i * 1.3);
      drawPerson(c, CAST[name], px, 975 + (i % 2) * 20, { ...pose.work(t, i), lean: 8 + dig * 3, handFar: [19, 12 - dig * 8], handNear: [16, 10 - dig * 8], holdFar: spade, smile: 0.8 }, { scale: 2.5 });
    });
    drawPerson(c, CAST.oldMan, 2330, 950, arrived ? { ...pose.reach(t, 2, [18, 8]), smile: 1 } : pose.stand(t, 2), { scale: 2.4, facing: -1 });
    drawFlowers(c, 2500, 3300, 930, t, [GOLD, PALE, '#e7a0a4'], { count: 16, grown: step(t, 10, 3), high: 36 });
  });
}

export const story = {
  draw: { 'the big cloud': bigCloud, 'what is needed': whatIsNeeded, 'many streams': manyStreams, 'in the open': inTheOpen, 'put by': putBy, 'the dry year': dryYear, 'over the hill': overTheHill },
  score: {
    bpm: 96,
    sections: [
      { at: 0, chords: ['Am', 'F', 'C', 'G'], figure: 'slow', voice: 'pluck', pad: 0.8 },
      { at: 2.6, chords: ['C', 'F', 'C', 'G'], figure: 'lift', voice: 'mallet', beat: 'feast', bass: true },
      { at: 7.2, chords: ['Am', 'Em', 'Am', 'Em'], figure: 'slow', voice: 'bell', pad: 1.1, figureGain: 0.7 },
      { at: 11.6, chords: ['Dm', 'G', 'C', 'Am'], figure: 'arp', voice: 'kalimba', bass: true, beat: 'pulse' },
      { at: 23.2, chords: ['F', 'C', 'G', 'Am', 'F', 'C', 'Dm', 'G'], figure: 'run', voice: 'kalimba', bass: true, beat: 'walk', pad: 0.8 },
      { at: 40.8, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'pluck', bass: true, beat: 'hands', beatGain: 0.7 },
      { at: 52.4, chords: ['F', 'C/E', 'Dm', 'G'], figure: 'run', voice: 'mallet', pad: 1.2 },
      { at: 62, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'kalimba', bass: true, pad: 1, beat: 'pulse' },
      { at: 73.6, chords: ['C', 'F', 'C', 'G', 'Am', 'F', 'Cadd9', 'Cadd9'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands', pad: 1 },
    ],
    tunes: [
      { at: 14.2, voice: 'flute', gain: 0.8, notes: [[74, 1], [77, 1], [79, 2], [76, 1], [72, 1], [74, 3]] },
      { at: 26.4, voice: 'flute', notes: [[77, 1], [76, 1], [79, 2], [84, 2], [83, 1], [79, 1], [81, 4], [77, 1], [76, 1], [74, 1], [77, 1], [79, 4]] },
      { at: 54, voice: 'kalimba', notes: [[84, 1], [79, 1], [81, 1], [77, 1], [79, 2], [76, 2], [77, 1], [74, 1], [79, 3]] },
      { at: 78.2, voice: 'flute', notes: [[76, 1], [79, 1], [84, 2], [83, 1], [81, 1], [79, 2], [77, 1], [76, 1], [79, 2], [84, 5]] },
    ],
    heard: [
      ['rise', 0.4, 3], ['drops', 2.6, 26, 0.13], ['people', 3, 3.6, 0.8], ['pass', 6.6], ['pass', 11.4], ['steps', 12, 4, 0.34], ['light', 13.6, 81], ['light', 15, 83], ['light', 16.2, 84], ['drops', 16, 5, 0.2], ['knock', 18.8, 2, 0.3], ['people', 20, 3, 0.8],
      ['pass', 23], ['drops', 24, 14, 0.2], ['drops', 27.8, 22, 0.15], ['knock', 32.2, 1], ['drops', 32.8, 18, 0.16], ['light', 33, 86], ['knock', 35.6, 2, 0.2], ['drops', 37.8, 14, 0.14], ['pass', 40.6],
      ['people', 41.4, 6, 1], ['knock', 48.2, 3, 0.3], ['drops', 49, 12, 0.2], ['light', 49.6, 84], ['pass', 52.2], ['drops', 52.8, 34, 0.2], ['steps', 53, 20, 0.3], ['pass', 61.6], ['birds', 63, 7, 0.6], ['people', 66, 5, 0.4], ['light', 67, 84],
      ['pass', 73.4], ['people', 73.8, 4.6, 0.9], ['claps', 74.6, 6, 0.5], ['steps', 77.4, 14, 0.36], ['light', 82, 86], ['knock', 82.6, 10, 0.42], ['lights', 84.4, 6, 0.3],
    ],
  },
};
