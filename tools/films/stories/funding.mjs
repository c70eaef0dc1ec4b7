// Means that last: a garden, and where its water comes from.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { LIGHT, alpha, lighter, mix } from '../draw/colour.mjs';
import { WATER, drawBarrel, drawBed, drawCistern, drawDewNet, drawGate, drawPlants, drawRainCloud, drawRill } from '../draw/garden.mjs';
import { drawHouse, someHouse } from '../draw/houses.mjs';
import { drawFlowers, drawGrass, drawTree } from '../draw/land.mjs';
import { drawSpark, measure } from '../draw/light.mjs';
import { back, between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../draw/motion.mjs';
import { drawNear } from '../draw/near.mjs';
import { drawSun } from '../draw/sky.mjs';
import { drawBench, drawFlags, drawTable } from '../draw/things.mjs';
import { acts, goes } from '../people/going.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson } from '../people/rig.mjs';
import { drawAir, drawHills, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';
import { GOLD, HUE, PALE, basket, jug, meadow, spade, spadeHead } from './funding/kit.mjs';
import { score } from './funding/score.mjs';

/** It pours, and then it does not. */
function bigCloud(c, t, seconds) {
  const pours = span(t, 2.2, 6.4, 0.7);
  const dry = step(t, 7.2, 3.4);
  const camera = hand({ x: track(t, [[0, 900], [6.6, 990], [seconds, 930]]), y: track(t, [[0, 668], [7, 700], [seconds, 796]]), zoom: track(t, [[0, 1.28], [6.6, 1.32], [seconds, 1.84]]) }, t);
  drawAir(c, t, 2 - pours * 0.35, { hue: HUE, clouds: 3, sun: false });
  drawSun(c, 1360, 240, 62 + dry * 30, 1, '#ffd98a');
  drawHills(c, camera, 2, { y: 560, colours: ['#a59a86', '#b0a276'] });
  drawTown(c, camera, t, 2, { y: 710, seed: 'dry town', depth: 0.6, ground: mix('#b3a45c', '#86a56f', pours * 0.6) });
  seen(c, camera, () => {
    meadow(c, 800, mix(mix('#b5a163', '#8ca463', step(t, 3, 3)), '#bfa565', dry), t);
    const grown = step(t, 3, 3, easeOut);
    const thirst = Math.max(1 - grown * 1.2, dry);
    for (const [x, y, w] of [[610, 880, 560], [1350, 890, 620]]) {
      drawBed(c, x, y, w, { wet: grown * (1 - dry), cracks: Math.max(1 - grown, dry) });
      drawPlants(c, x, y, w, t, { grown: 0.34 + grown * 0.66, thirst, high: 175, seed: `big ${x}` });
    }
    const flood = span(t, 4.4, 8.4, 1.4);
    if (flood > 0.01) {
      oval(c, 960, 985, 860 * flood, 56 * flood, alpha(WATER, 0.75));
      for (let i = 0; i < 9; i++) { const k = (t * 0.8 + i * 0.37) % 1; stroke(c, alpha('#e6f4fb', 0.7 * (1 - k) * pours), 3, () => c.ellipse(960 + (((i * 331) % 1300) - 650) * flood, 985 + ((i * 47) % 50) - 25, 12 + k * 46, 3 + k * 10, 0, 0, 7)); }
    }
    const sad = (seed, more) => ({ ...pose.stand(t, seed), head: 0.2, smile: 0, gaze: -0.5, ...more });
    const looks = (seed) => ({ ...pose.stand(t, seed), gaze: 0.8, head: -0.1, handFar: [13, -15], bendFar: -1, smile: 0.3 });
    const bereft = { baker: sad(0, { handNear: [14, 14], handFar: [17, 13] }), woman: sad(3, { handFar: [7, -16], bendFar: 1, head: 0.05 }), sikh: sad(2, { handNear: [-4, 27] }) };
    [['baker', 470, 985, 1], ['woman', 1330, 1000, -1], ['sikh', 1610, 985, -1]].forEach(([name, x, y, facing], i) => {
      drawPerson(c, CAST[name], x, y, acts(t, looks(i), [2.5 + i * 0.2, i % 2 ? { ...pose.cheer(t, i), air: 0 } : { ...pose.dance(t, i), gaze: 0.5 }], [6.8 + i * 0.15, looks(i), 0.7], [8.6 + i * 0.3, bereft[name], 0.9]), { scale: 2.75, facing });
    });
    // The boy takes a plant by its leaf, and the leaf comes off.
    const feels = { ...pose.stand(t, 1), lean: 9, hip: [0, -43], head: 0.2, gaze: -0.6, smile: 0, handFar: [21, 9] };
    const broke = step(t, 10.6, 0.5);
    const leaf = (cc, [hx, hy]) => { if (broke > 0) fill(cc, '#a98a58', () => (cc.moveTo(hx, hy), cc.quadraticCurveTo(hx + 11, hy - 9, hx + 17, hy + 2), cc.quadraticCurveTo(hx + 8, hy + 6, hx, hy))); };
    drawPerson(c, CAST.boy, 985, 995, acts(t, looks(5), [2.7, pose.dance(t, 5), 0.5], [6.9, { ...pose.wave(t, 5), gaze: 0.8 }, 0.5], [8.8, feels, 0.8], [10.5, { ...feels, lean: 2, hip: [0, -46], handFar: [16, 3], handNear: [13, 9], head: 0.24, holdFar: leaf }, 0.7]), { scale: 3.15 });
    for (let i = 0; i < 7; i++) {
      const k = between(t, 9.2 + i * 0.42, 11.8 + i * 0.42);
      if (k > 0 && k < 1) oval(c, 800 + i * 90 + Math.sin(k * 9 + i) * 22, 800 + k * 175, 12, 5, alpha('#b08a52', 1 - k ** 4), Math.sin(k * 8 + i));
    }
    drawRainCloud(c, track(t, [[0, -700, linear], [2.4, 900], [6, 1080, linear], [9, 2700]]), 318, 236, t, pours);
  });
  drawNear(c, camera, t, { seed: 'cracked', colour: mix('#6f6a3c', '#3f5f3a', step(t, 3, 3) * (1 - dry)), high: 150 });
}

/** From plant to plant, and then into the shed. */
function whatIsNeeded(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 560], [4.8, 800], [7, 1600], [seconds, 1680]]), y: track(t, [[0, 740], [4.8, 740], [7, 715], [seconds, 730]]), zoom: track(t, [[0, 1.62], [4.8, 1.5], [7, 1.28], [seconds, 1.4]]) }, t);
  drawAir(c, t, 1.7, { hue: HUE });
  drawHills(c, camera, 1.7, { y: 560 });
  drawTown(c, camera, t, 1.7, { y: 720, seed: 'dry town', depth: 0.6 });
  seen(c, camera, () => {
    meadow(c, 800, '#a5a463', t);
    drawBed(c, 740, 900, 900, { cracks: 0.5 });
    const helped = [1.5, 3, 4.2].map((when) => step(t, when, 1.1));
    [[480, 0], [760, 1], [1040, 2]].forEach(([x, i]) => {
      at(c, x, 894, () => drawPlants(c, 0, 0, 90, t, { grown: 0.8, thirst: 0.85 * (1 - helped[i]), high: 190, seed: `need ${i}` }));
    });
    // The shed.
    const open = step(t, 7, 1.1);
    fill(c, '#8a5f47', () => (c.moveTo(1420, 540), c.lineTo(1770, 410), c.lineTo(2120, 540)));
    box(c, 1460, 536, 620, 366, '#9a6d50', 4);
    for (let i = 0; i < 13; i++) line(c, 'rgba(60,40,40,0.25)', 3, [[1466 + i * 50, 536], [1466 + i * 50, 902]]);
    fill(c, ramp(c, 0, 580, 0, 902, [[0, '#3d2d42'], [1, '#6a4a44']]), () => c.rect(1550, 580, 440, 322));
    box(c, 1830, 640, 90, 90, mix('#2f3560', LIGHT, open * 0.8), 4);
    glow(c, 1780, 760, 480, LIGHT, 0.85 * open);
    line(c, '#6b4a3a', 8, [[1560, 640], [1980, 640]]);
    for (let i = 0; i < 6; i++) {
      if (i === 1 && t > 9.3) continue;
      at(c, 1600 + i * 66, 646, () => { line(c, '#b98a52', 7, [[0, 0], [0, 118]]); if (i % 3 === 0) box(c, -17, 112, 34, 44, '#9aa0b2', 5); else if (i % 3 === 1) spadeHead(c); else shape(c, '#9aa0b2', [[-28, 118], [30, 106], [33, 126], [-25, 136]]); }, { turn: Math.sin(t * 2 + i) * 0.05 * open });
    }
    box(c, 1800, 838, 170, 60, '#8a5f47', 4);
    box(c, 1790, 826, 190, 16, '#a8714a', 4);
    for (const side of [0, 1]) { const w = 222 * (1 - open * 0.86); box(c, side ? 1990 - w : 1550, 580, w, 322, '#7a5240', 2); line(c, 'rgba(40,28,30,0.4)', 4, [[(side ? 1990 - w : 1550) + w / 2, 590], [(side ? 1990 - w : 1550) + w / 2, 896]]); }
    // Gran's shade, the farmer's stick, the girl's water.
    const away = 5;
    const gran = goes(CAST.gran, t, [[0, 180], [1.2, 392], [away, 392], [7.6, 1190]], { scale: 2.75, seed: 4, swing: 0.4, idle: { ...pose.reach(t, 4, [21, 2]), smile: 1 }, carry: t < away ? { handFar: [21, 2] } : {} });
    const pole = t < away ? gran.x + 90 : 482;
    const shade = back(step(t, 1.3, 0.9));
    at(c, pole, 905, () => {
      line(c, '#6b4a3a', 8, [[0, -258], [0, 6]]);
      const w = lerp(14, 118, shade);
      fill(c, '#c9593f', () => (c.moveTo(-w, lerp(-150, -206, shade)), c.quadraticCurveTo(-w * 0.7, -290, 0, -292), c.quadraticCurveTo(w * 0.7, -290, w, lerp(-150, -206, shade)), c.quadraticCurveTo(w * 0.5, -224, 0, -206), c.quadraticCurveTo(-w * 0.5, -224, -w, lerp(-150, -206, shade))));
    });
    oval(c, 482, 914, 110 * clamp(shade), 13, alpha('#2a2030', 0.25 * clamp(shade)));
    drawPerson(c, CAST.gran, gran.x, 985, gran.pose, { scale: 2.75 });
    const pushes = step(t, 2.9, 0.5);
    const farmer = goes(CAST.farmer, t, [[0, 390], [1.2, 545], [2.7, 686], [away + 0.2, 686], [7.2, 1490]], { scale: 2.65, seed: 2, idle: t > 7 ? { ...pose.reach(t, 2, [20, -2]), smile: 1 } : { ...pose.reach(t, 2, [22, 2 + pushes * 5]), lean: 5, smile: 0.9 }, carry: t < away ? { handFar: [22, 0] } : {} });
    const stick = t < away + 0.2 ? farmer.x + 86 : 772;
    line(c, '#7a5642', 10, [[stick, lerp(880, 906, pushes)], [stick, lerp(660, 690, pushes)]]);
    if (helped[1] > 0.3) line(c, GOLD, 5, [[stick - 10, 800], [stick + 8, 794]]);
    drawPerson(c, CAST.farmer, farmer.x, t < 7.2 ? 978 : 958, farmer.pose, { scale: 2.65 });
    const girl = goes(CAST.girl, t, [[0, 570], [1.2, 760], [2.6, 962], [away + 0.4, 962], [7.6, 1400]], { scale: 3.05, seed: 3, idle: t > 8 ? acts(t, { ...pose.stand(t, 3), smile: 1 }, [10.2, { ...pose.reach(t, 3, [20, -6]), smile: 1 }]) : { ...pose.reach(t, 3, [18, 3]), smile: 1 }, carry: t < away + 0.4 ? { handFar: [16, 8] } : {} });
    const tilt = span(t, 4, 5.4, 0.5);
    const can = (cc, [hx, hy]) => { if (t < away + 0.4) { cc.save(); cc.translate(hx + 2, hy + 2); cc.rotate(tilt * 0.55); fill(cc, '#4f9aa8', () => cc.roundRect(-9, 0, 18, 17, 3)); line(cc, '#4f9aa8', 3, [[8, 13], [20, 3]]); line(cc, '#6fb3d0', 4, [[18, 5], [22, 0]]); stroke(cc, '#3f7d8a', 2.4, () => cc.arc(0, 1, 7, Math.PI, 0)); cc.restore(); } };
    drawPerson(c, CAST.girl, girl.x, 995, { ...girl.pose, holdFar: can }, { scale: 3.05 });
    if (tilt > 0.4) for (let k = 0; k < 11; k++) { const f = (t * 1.7 + k / 11) % 1; oval(c, girl.x + 104 + f * 16 + (k % 3) * 7, 868 + f * 40, 3.4, 7, alpha(WATER, 0.95 * tilt)); }
    // Somebody has a spade, somebody time, somebody knows how.
    const spadeInHand = (cc, [hx, hy]) => { if (t > 9.3) spade(cc, [hx, hy]); };
    const hour = (i) => ({ ...pose.stand(t, i), [i ? 'handNear' : 'handFar']: [13 + Math.sin(t * 3 + i) * 2, -26], gaze: 0.4, smile: 1 });
    const mechanic = goes(CAST.mechanic, t, [[7.8, 1900], [9, 1720], [9.6, 1720], [10.3, 1622]], { scale: 2.65, idle: t < 9.6 ? { ...pose.reach(t, 1, [16, -16]), smile: 1 } : { ...pose.offer(t, 1), handFar: [22, 4], smile: 1 }, carry: t > 9.5 ? { handFar: [18, 6] } : {}, facing: -1 });
    if (t > 7.2) drawPerson(c, CAST.mechanic, mechanic.x, lerp(905, 965, step(t, 8.2, 1.2)), { ...mechanic.pose, holdFar: spadeInHand }, { scale: 2.65, facing: -1 });
    [['nurse', 1830, 8.6, 970], ['student', 1990, 8.9, 985]].forEach(([name, x, when, y], i) => {
      const comes = goes(CAST[name], t, [[when - 1.8, x + 520], [when + 0.8, x]], { scale: 2.65, seed: i, idle: acts(t, pose.stand(t, i), [when + 1.1, hour(i), 0.5]), facing: -1 });
      drawPerson(c, CAST[name], comes.x, y, comes.pose, { scale: 2.65, facing: -1 });
    });
  });
  drawNear(c, camera, t, { seed: 'needs', colour: '#5a6437', high: 130 });
}

/** Dew, roofs, a spring, a neighbour, a jug of the harvest: all into one channel. */
function manyStreams(c, t, seconds) {
  const x = track(t, [[0, 520], [3.6, 640], [5.4, 1330], [7, 1400], [9, 2130], [10.8, 2180], [12.6, 2900], [seconds, 3120]]);
  const hour = track(t, [[0, 0.95], [8, 1.7], [seconds, 2.1]]);
  const camera = hand({ x, y: track(t, [[0, 730], [3.6, 730], [5.4, 715], [7, 720], [9, 740], [seconds, 735]]), zoom: track(t, [[0, 1.5], [3.6, 1.5], [5.4, 1.36], [7, 1.4], [9, 1.62], [10.8, 1.6], [12.6, 1.42], [seconds, 1.5]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 730, seed: 'streams town', depth: 0.6, right: 3300 });
  seen(c, camera, () => {
    meadow(c, 810, toned('#96a463', hour), t, -900, 4600);
    const main = measure([[-600, 995], [300, 985], [900, 1000], [1500, 978], [2100, 1000], [2700, 982], [3400, 1000], [4200, 985]], 9);
    // What joins makes it wider.
    drawRill(c, main, 0, t, { width: 50 });
    const share = (px) => { const i = main.findIndex(([mx]) => mx >= px); return i < 0 ? 1 : i / (main.length - 1); };
    [[815, 2.6, 16], [1510, 7.4, 25], [2204, 11.2, 35], [2890, 13.5, 42], [3232, 15.4, 48]].forEach(([px, when, width]) => {
      if (t > when) drawRill(c, main, share(px + (t - when) * 430), t, { width, bank: null, from: share(px) });
    });
    // Dew.
    drawDewNet(c, 560, 880, 380, 300, t, step(t, 0.6, 2));
    drawRill(c, measure([[790, 872], [830, 920], [815, 985]], 5), step(t, 1.8, 1), t, { width: 14 });
    drawPerson(c, CAST.nurse, 296, 930, { ...pose.reach(t, 2, [22, -14 + Math.sin(t * 2.4) * 10]), handNear: [18, 2 + Math.sin(t * 2.4) * 8], smile: 0.9 }, { scale: 2.7 });
    drawPerson(c, CAST.girl, 892, 945, acts(t, pose.stand(t, 3), [1, { ...pose.work(t, 3), smile: 1 }, 0.6], [3, { ...pose.clap(t, 3), gaze: -0.3 }, 0.5]), { scale: 2.95, facing: -1 });
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
    drawPerson(c, CAST.boy, 1592, 945, acts(t, { ...pose.stand(t, 1), gaze: 0.8 }, [5.6, { ...pose.reach(t, 1, [19, -4]), smile: 1 }], [6.8, pose.cheer(t, 1)], [8.4, pose.wave(t, 1)]), { scale: 3, facing: -1 });
    // The city's own spring.
    const lifted = step(t, 8.6, 1.5);
    const wells = step(t, 9.4, 1.4);
    oval(c, 2160, 895, 120, 28, '#5f5a64');
    oval(c, 2160, 891, 100 * wells, 21 * wells, WATER);
    for (let i = 0; i < 16; i++) { const k = (t * 1.1 + i / 16) % 1; if (wells > 0.2) disc(c, 2160 + Math.sin(i * 2.4) * 46 * k, 886 - Math.sin(k * Math.PI) * 120 * wells, 5 * (1 - k * 0.5), alpha(lighter(WATER, 0.4), 0.95)); }
    // The stone turns on its far edge; she holds the near one.
    const tip = lifted * 0.92;
    const [sx, sy] = [2284 - Math.cos(tip) * 230, 893 - Math.sin(tip) * 230];
    at(c, 2284, 893, () => { oval(c, -115, 10, 118, 28, '#6d6772'); oval(c, -115, 0, 118, 26, '#948d98'); oval(c, -115, -4, 92, 18, '#a29ba6'); }, { turn: tip });
    const near = lifted > 0.98 ? { ...pose.stand(t, 1), smile: 1, handFar: [21, -3 + Math.sin(t * 1.6)] } : null;
    const feet = 1955 + lifted * 62;
    const lifts = { ...pose.stand(t, 1), hip: [0, -40 - lifted * 6], lean: lerp(17, 5, lifted), head: 0.1, gaze: -0.5, smile: 0.3 };
    const [shx, shy] = [feet + (lifts.lean + 5.5) * 2.75, 945 + (lifts.hip[1] - 29.5) * 2.75];
    const grip = [clamp((sx - shx) / 2.75, -30, 30), clamp((sy - shy) / 2.75, -30, 30)];
    const holds = { ...lifts, handFar: grip, handNear: [grip[0] + 6, grip[1] + 1] };
    drawPerson(c, CAST.mayor, feet, 945, t < 8.3 ? acts(t, { ...pose.stand(t, 1), gaze: -0.2 }, [7.4, holds, 0.8]) : near ? acts(t, holds, [10.2, near, 0.5]) : holds, { scale: 2.75 });
    drawRill(c, measure([[2196, 912], [2214, 948], [2204, 992]], 5), step(t, 10.4, 0.9), t, { width: 20 });
    drawPerson(c, CAST.gran, 2410, 955, acts(t, pose.stand(t, 2), [10, pose.clap(t, 2)]), { scale: 2.75, facing: -1 });
    // A neighbour's canal, and a share of the harvest.
    drawRill(c, measure([[2660, 800], [2720, 860], [2800, 880]], 5), 1, t, { width: 26 });
    const gate = step(t, 12.2, 1);
    drawRill(c, measure([[2810, 884], [2880, 925], [2890, 985]], 5), step(t, 12.8, 0.9), t, { width: 24 });
    drawGate(c, 2805, 905, 74, gate, GOLD);
    drawPerson(c, CAST.farmer, 2712, 950, acts(t, { ...pose.reach(t, 2, [21, 4 - gate * 6]), smile: 0.7 }, [13.4, pose.wave(t, 2)]), { scale: 2.7 });
    drawTree(c, 3380, 880, 380, 'round', t, { seed: 4, colour: '#7fa656' });
    const pour = step(t, 14.2, 0.8);
    drawPerson(c, CAST.baker, 3110, 955, { ...pose.reach(t, 4, [22, lerp(10, 2, pour)]), lean: 3 + pour * 5, smile: 0.9, holdFar: (cc, [hx, hy]) => { cc.save(); cc.translate(hx + 3, hy); cc.rotate(pour * 1.7); jug(cc, [0, 0]); cc.restore(); } }, { scale: 2.6 });
    if (pour > 0.5) for (let i = 0; i < 16; i++) { const k = (t * 1.6 + i / 16) % 1; oval(c, 3216 + k * 22, 792 + k * k * 195, 6, 10, alpha(WATER, 0.95 * (pour * 2 - 1))); }
    drawPerson(c, CAST.sikh, 3400, 955, { ...pose.offer(t, 5), handNear: [19, 12 + Math.sin(t * 2.2) * 1.5], holdNear: basket, smile: 1 }, { scale: 2.75, facing: -1 });
  });
  drawNear(c, camera, t, { seed: 'streams', colour: toned('#4c6a3c', hour), accent: GOLD, high: 105 });
}

/** Three gates that everybody can see. */
function inTheOpen(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1370], [2.6, 1290], [5, 1010], [6.8, 1330], [9.4, 1370], [seconds, 985]]), y: track(t, [[0, 800], [2.6, 790], [5, 735], [6.8, 770], [9.4, 790], [seconds, 735]]), zoom: track(t, [[0, 1.78], [2.6, 1.7], [5, 1.24], [6.8, 1.5], [9.4, 1.62], [seconds, 1.2]]) }, t);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 520 });
  drawTown(c, camera, t, 2, { y: 670, seed: 'open square', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 720, '#d8c79a');
    const even = step(t, 7, 1.4, soft);
    const share = [1, 0.85, 0];
    const gates = share.map((s, i) => lerp(s, 0.6, even) + (i === 2 ? even * 0.02 : 0));
    const talk = (seed) => acts(t, pose.speak(t, seed), [6.2 + seed * 0.1, { ...pose.stand(t, seed), gaze: -0.2 }, 0.6], [8.8 + seed * 0.15, pose.clap(t, seed), 0.5]);
    [['baker', 600, 1], ['mechanic', 735, -1], ['nurse', 1240, -1], ['oldMan', 1335, 1], ['sikh', 1650, -1]].forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 758, talk(i), { scale: 2.3, facing }));
    drawRill(c, measure([[-500, 790], [300, 800], [960, 786], [1620, 800], [2500, 790]], 10), 1, t, { width: 40, bank: '#9a8a7a' });
    [[420, 0], [960, 1], [1500, 2]].forEach(([x, i]) => {
      const flows = step(t, i === 2 ? 7.6 : 0.4, 1.2) * (gates[i] > 0.05 ? 1 : 0);
      drawRill(c, measure([[x, 812], [x + 10, 870], [x, 930]], 5), flows, t, { width: 12 + gates[i] * 22, bank: '#9a8a7a' });
      drawGate(c, x, 835, 76, gates[i], i === 2 ? GOLD : mix(GOLD, '#7a5642', 0.35));
      const thirst = i === 2 ? 1 - step(t, 8.2, 2) : 0;
      drawBed(c, x, 955, 360, { wet: 1 - thirst, cracks: thirst });
      drawPlants(c, x, 955, 340, t, { grown: i === 2 ? 0.7 + 0.3 * (1 - thirst) : 1, thirst, high: 120, every: 52, seed: `gate ${i}` });
    });
    drawPerson(c, CAST.girl, 1258, 1000, acts(t, { ...pose.reach(t, 5, [20, 0 + Math.sin(t * 2.4) * 2]), smile: 0, mouth: t > 1.4 && t < 4.8 ? Math.max(0, Math.sin(t * 7)) * 0.7 : 0 }, [5.6, { ...pose.stand(t, 5), gaze: 0.2 }], [8.4, pose.cheer(t, 5)]), { scale: 3.05 });
    drawPerson(c, CAST.gran, 690, 1005, acts(t, pose.speak(t, 6), [6.4, pose.stand(t, 6)], [9.6, pose.clap(t, 6)]), { scale: 2.8 });
    const grip = (seed, up) => ({ ...pose.reach(t, seed, [21, up]), handNear: [24, up + 2], lean: 5, gaze: 0.2, smile: 0.7 });
    const mayor = goes(CAST.mayor, t, [[5, 1150], [6.6, 1416]], { scale: 2.5, seed: 2, idle: t < 5.4 ? { ...pose.speak(t, 2), gaze: -0.3 } : grip(2, 2 - even * 6) });
    drawPerson(c, CAST.mayor, mayor.x, 868, mayor.pose, { scale: 2.5, facing: 1 });
    drawPerson(c, CAST.farmer, 1034, 868, acts(t, pose.speak(t, 3), [6, grip(3, 0 + even * 4), 0.7]), { scale: 2.5, facing: -1 });
    drawPerson(c, CAST.student, 508, 868, acts(t, pose.speak(t, 8), [6.2, grip(4, -2 + even * 4), 0.7]), { scale: 2.5, facing: -1 });
  });
  drawNear(c, camera, t, { seed: 'open', colour: '#55603c', accent: GOLD, high: 95 });
}

/** Under the square the water waits. */
function putBy(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 660], [5, 1070], [7.2, 1240], [seconds, 1200]]), y: track(t, [[0, 842], [5, 846], [7.2, 600], [seconds, 640]]), zoom: track(t, [[0, 1.66], [5, 1.72], [7.2, 1.34], [seconds, 1.24]]) }, t);
  const level = between(t, 0.2, 9.4) * 0.68;
  const top = lerp(1062, 694, level);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 300 });
  seen(c, camera, () => {
    for (let i = 0; i < 9; i++) { const house = someHouse(`cistern ${i}`); drawHouse(c, house, 60 + i * 240, 520, { scale: 1.3 }); }
    for (const [tx, kind] of [[860, 'round'], [1800, 'acacia']]) drawTree(c, tx, 518, 250, kind, t, { seed: 3 });
    fill(c, '#d8c79a', () => c.rect(-900, 512, 3800, 40));
    fill(c, ramp(c, 0, 552, 0, 1300, [[0, '#a07d5c'], [1, '#5d4640']]), () => c.rect(-900, 552, 3800, 1000));
    for (let i = 0; i < 60; i++) oval(c, ((i * 337) % 2600) - 300, 590 + ((i * 97) % 560), 16 + (i % 5) * 5, 8 + (i % 3) * 4, 'rgba(60,40,44,0.16)');
    drawCistern(c, 960, 600, 1240, 470, level, t, { falls: 1 - step(t, 9.4, 0.8), mark: GOLD });
    drawRill(c, measure([[-900, 528], [0, 530], [440, 530]], 10), 1, t, { width: 20, bank: '#9a8a7a' });
    line(c, WATER, 22, [[464, 532], [464, 616]]);
    // Every mark that the water has reached shines.
    for (let i = 0; i < 7; i++) { const y = 694 + (i * 368) / 6; if (y > top - 3) drawSpark(c, 1534, y, 7 * clamp((y - top + 3) / 14), t); }
    // Two in a boat look how much is there.
    const bx = track(t, [[0, 610], [6.4, 1270], [seconds, 1300]]);
    const by = top + 6 + Math.sin(t * 1.6) * 3;
    const rows = t < 6 ? Math.sin(t * 2.6) : 0;
    glow(c, bx + 130, by - 150, 420, LIGHT, 0.85);
    at(c, bx, by, () => {
      drawPerson(c, CAST.builder, -70, 12, { ...pose.sit(t, 2, 16), handFar: [19 + rows * 5, 12], handNear: [17 + rows * 5, 14], lean: 4 + rows * 5, smile: 0.8 }, { scale: 2.15, shadow: 0 });
      drawPerson(c, CAST.girl, 86, 12, acts(t, { ...pose.sit(t, 3, 14), handFar: [17, -8], gaze: 0.4, smile: 1 }, [6, { ...pose.sit(t, 3, 14), handFar: [20, -12], gaze: 0.3, mouth: 0.4, smile: 1 }]), { scale: 2.5, shadow: 0 });
      line(c, '#6b4a3a', 8, [[-44 + rows * 12, -66], [10 - rows * 40, 22]]);
      line(c, '#5d4335', 6, [[150, 0], [152, -120]]);
      box(c, 138, -150, 28, 36, '#fff3cf', 6);
      drawSpark(c, 152, -132, 10, t);
      fill(c, '#8a5a44', () => (c.moveTo(-190, -26), c.quadraticCurveTo(0, -12, 200, -32), c.quadraticCurveTo(160, 22, 90, 24), c.lineTo(-110, 24), c.quadraticCurveTo(-170, 18, -190, -26)));
      line(c, GOLD, 6, [[-180, -14], [0, -2], [188, -18]]);
    }, { turn: Math.sin(t * 1.4) * 0.015 });
    c.save();
    c.globalAlpha = 0.45;
    oval(c, bx + 4, by + 27, 196, 12, lighter(WATER, 0.2));
    c.restore();
    // Above, a pillar shows it to everybody.
    box(c, 1270, 210, 66, 304, '#8d8398', 8);
    box(c, 1254, 196, 98, 24, '#a49aac', 6);
    box(c, 1286, 236, 34, 262, '#3d3648', 5);
    const shown = 250 * (0.06 + level * 0.94);
    box(c, 1290, 494 - shown, 26, shown, lighter(WATER, 0.15), 4);
    for (let i = 0; i < 6; i++) line(c, GOLD, i % 2 ? 4 : 7, [[1322, 250 + i * 48], [1336, 250 + i * 48]]);
    glow(c, 1303, 494 - shown, 90, LIGHT, 0.8);
    drawPerson(c, CAST.sikh, 1170, 514, acts(t, { ...pose.speak(t, 4), gaze: 0.4 }, [7.6, { ...pose.reach(t, 4, [22, -14]), smile: 1 }]), { scale: 2.2 });
    drawPerson(c, CAST.baker, 1080, 516, { ...pose.stand(t, 5), gaze: 0.6, smile: 0.9 }, { scale: 2.2 });
    drawBench(c, 1480, 516, 170);
    drawPerson(c, CAST.oldMan, 1480, 517, { ...pose.sit(t, 2, 21), handFar: t > 8.4 ? [19, -8] : [13, 16], gaze: 0.4 }, { scale: 2.2, facing: -1, shadow: 0 });
    for (const [name, when, seed] of [['boy', 3.6, 3], ['student', 4.6, 5]]) {
      const runs = goes(CAST[name], t, [[when, 700], [when + 6, 1960]], { scale: 2.3, seed, idle: pose.stand(t, seed), swing: 1.3 });
      drawPerson(c, CAST[name], runs.x, 520, { ...runs.pose, smile: 1 }, { scale: 2.3 });
    }
  });
}

/** The sun burns, and it stays green. */
function dryYear(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 900], [4.6, 820], [seconds, 1040]]), y: track(t, [[0, 740], [4.6, 830], [7.4, 800], [seconds, 780]]), zoom: track(t, [[0, 1.06], [4.6, 1.16], [7.4, 1.34], [seconds, 1.42]]) }, t);
  drawAir(c, t, 2.05, { hue: HUE, clouds: 0, sun: false });
  const day = (t * 0.34) % 1;
  drawSun(c, -200 + day * 2320, 560 - Math.sin(day * Math.PI) * 430, 92, 1, '#ffcf7a');
  drawHills(c, camera, 2.05, { y: 540, colours: ['#b39a78', '#b8a06a'] });
  drawTown(c, camera, t, 2.05, { y: 700, seed: 'dry town', depth: 0.6, ground: '#b8a45f' });
  seen(c, camera, () => {
    meadow(c, 790, '#b5a163', t);
    fill(c, '#8ca463', () => c.ellipse(960, 950, 1050, 150, 0, 0, 7));
    // Cut open: roots, and the cistern whose level sinks.
    const cut = 1040;
    fill(c, ramp(c, 0, cut, 0, 1320, [[0, '#8f6d50'], [1, '#54403c']]), () => c.rect(-900, cut, 3800, 900));
    fill(c, '#7d9556', () => c.rect(-900, cut - 6, 3800, 14));
    for (let i = 0; i < 40; i++) oval(c, ((i * 337) % 2700) - 400, cut + 40 + ((i * 89) % 250), 14 + (i % 5) * 5, 7 + (i % 3) * 4, 'rgba(50,34,38,0.2)');
    const trees = [[210, 'round', 3], [640, 'acacia', 5], [1290, 'round', 8], [1740, 'acacia', 2]];
    for (const [tx, , seed] of trees) for (let k = -2; k <= 2; k++) {
      const root = measure([[tx, 900], [tx + k * 22, cut + 20], [tx + k * 62 + Math.sin(seed + k) * 20, cut + 90], [tx + k * 96, cut + 150 + ((seed + k) % 3) * 26]], 6);
      stroke(c, '#6b4a3a', 7 - Math.abs(k), () => root.forEach(([px, py], i) => { if (py < cut) c.moveTo(px, py); else if (i) c.lineTo(px, py); }));
      for (let d = 0; d < 2; d++) { const at1 = root[Math.floor((1 - ((t * 0.3 + d / 2 + k * 0.13 + 1) % 1)) * (root.length - 1))]; if (at1[1] > cut + 8) disc(c, at1[0], at1[1], 5, '#a9dcf0'); }
    }
    const sinks = lerp(0.82, 0.34, between(t, 0.5, seconds));
    box(c, 640, 1096, 640, 190, '#5f5668', 26);
    box(c, 656, 1110, 608, 164, '#3b3550', 18);
    c.save();
    c.beginPath();
    c.roundRect(656, 1110, 608, 164, 18);
    c.clip();
    fill(c, ramp(c, 0, 1110, 0, 1274, [[0, lighter(WATER, 0.15)], [1, '#2f5f8a']]), () => { c.moveTo(640, 1300); for (let px = 640; px <= 1290; px += 20) c.lineTo(px, 1274 - 164 * sinks + Math.sin(px * 0.03 + t * 2) * 3); c.lineTo(1290, 1300); });
    c.restore();
    for (let i = 0; i < 5; i++) line(c, GOLD, i % 2 ? 4 : 7, [[1236, 1136 + i * 30], [1258, 1136 + i * 30]]);
    line(c, '#7a6a5a', 12, [[700, 1180], [700, 1018]]);
    for (const [tx, kind, seed] of trees) {
      oval(c, tx + lerp(150, -150, day), 884, 190, 32, `rgba(40,60,30,${0.24 * Math.sin(day * Math.PI)})`);
      drawTree(c, tx, 876, 450, kind, t, { seed });
    }
    for (const [x, y, w] of [[430, 950, 420], [1500, 955, 460]]) {
      drawBed(c, x, y, w, { wet: 0.6 });
      drawPlants(c, x, y, w, t, { grown: 1, thirst: 0.06, high: 140, seed: `year ${x}` });
    }
    drawRill(c, measure([[700, 1016], [560, 1012], [430, 1017], [200, 1012]], 8), 1, t, { width: 12 });
    // Seeds are kept: from her hand to the girl's, into a jar.
    const gives = (when) => Math.sin(clamp((t - when) / 1.6) * Math.PI);
    const given = gives(2.2) + gives(6) + gives(9.4);
    const sows = gives(3.4) + gives(7.2) + gives(10.6);
    drawPerson(c, CAST.gran, 800, 1010, { ...pose.offer(t, 2), handNear: [16, 14], handFar: [lerp(14, 27, given), lerp(13, 3, given)], smile: 1, mouth: Math.max(0, Math.sin(t * 6)) * 0.4, head: given * 0.06 }, { scale: 3.1 });
    drawTable(c, 1030, 930, 250, { high: 84 });
    for (let i = 0; i < 5; i++) at(c, 940 + i * 45, 921, () => { fill(c, ['#d98566', '#c9b183', '#6f8f4f', GOLD, '#8b4a6b'][i], () => c.roundRect(-17, -44, 34, 44, 8)); box(c, -14, -51, 28, 9, '#6b4a3a', 2); });
    drawPerson(c, CAST.girl, 1130, 1012, { ...pose.work(t, 3), lean: 5, handFar: [lerp(15, 25, Math.max(given, sows)), lerp(12, 4, given) + sows * 8], smile: 1 }, { scale: 3.2, facing: -1 });
    drawPerson(c, CAST.boy, 1262, 1016, acts(t, { ...pose.reach(t, 5, [18, 2]), smile: 1 }, [4.4, pose.speak(t, 5)], [8, pose.clap(t, 5)]), { scale: 3.2, facing: -1 });
    for (let k = 0; k < 3; k++) { const when = [2.4, 6.2, 9.6][k]; const f = between(t, when, when + 2.2); if (f > 0 && f < 1) drawSpark(c, lerp(905, 1030, soft(f)), 815 - Math.sin(f * Math.PI) * 24 + f * 60, 8, t); }
    // The mechanic lets a little water to the bed; a woman picks what is ripe.
    drawPerson(c, CAST.mechanic, 330, 994, { ...pose.work(t, 6), lean: 7 + Math.sin(t * 3) * 2, handFar: [20, 10 + Math.sin(t * 3) * 5], handNear: [15, 4 + Math.sin(t * 3) * 5], holdFar: spade }, { scale: 2.9 });
    drawPerson(c, CAST.nurse, 1620, 1012, { ...pose.reach(t, 4, [22, 8 + Math.sin(t * 1.8) * 10]), handNear: [12, 16], holdNear: basket, smile: 0.8 }, { scale: 2.9, facing: -1 });
  });
}

/** Harvest, and over the hill to those who dig. */
function overTheHill(c, t, seconds) {
  const x = track(t, [[0, 640], [4, 720], [8, 1800], [10.4, 2400], [seconds, 2620]]);
  const camera = hand({ x, y: track(t, [[0, 700], [6.6, 640], [9.6, 740], [seconds, 720]]), zoom: track(t, [[0, 1.4], [6.6, 1.3], [9.6, 1.5], [seconds, 1.36]]) }, t, 0.7);
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
    [['baker', 270, 1], ['mayor', 440, 1], ['nurse', 585, -1], ['mechanic', 790, 1], ['gran', 985, -1]].forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 925, i % 2 ? acts(t, pose.speak(t, i), [1.6 + i * 0.3, pose.clap(t, i)]) : { ...pose.offer(t, i), handFar: [17 + Math.sin(t * 2 + i) * 4, 8 + Math.cos(t * 2.4 + i) * 8], mouth: Math.max(0, Math.sin(t * 5 + i)) * 0.5, smile: 1 }, { scale: 2.6, facing }));
    drawTable(c, 640, 842, 940, { high: 118 });
    for (let i = 0; i < 15; i++) if (i % 5 !== 2) { const px = 220 + i * 60; fill(c, ['#a4513d', '#4f7f86', '#8b4a6b'][i % 3], () => (c.moveTo(px - 22, 818), c.lineTo(px + 22, 818), c.quadraticCurveTo(px, 850, px - 22, 818))); for (let k = -1; k <= 1; k++) disc(c, px + k * 11, 814 - (k ? 0 : 7), 9, [GOLD, '#c9593f', '#6f8f4f', '#d98566'][(i + k + 4) % 4]); }
    for (const bx of [340, 640, 940]) at(c, bx, 832, () => basket(c, [0, -12]), { scale: 3 });
    // Over the hill with a basket of seeds.
    const student = goes(CAST.student, t, [[1.2, 1080], [8.8, 2250]], { scale: 2.6, seed: 2, swing: 0.3, idle: t < 2 ? { ...pose.offer(t, 2), smile: 1 } : acts(t, { ...pose.offer(t, 2), smile: 1 }, [9.4, { ...pose.offer(t, 2), handNear: [25, 8], handFar: [22, 8], lean: 5, smile: 1 }]), carry: { handNear: [19, 13], handFar: [16, 13] } });
    const wx = student.x;
    const arrived = t > 8.8;
    drawPerson(c, CAST.student, wx, ground(wx) + 44, { ...student.pose, holdNear: arrived && t > 10.2 ? undefined : basket }, { scale: 2.6 });
    const boy = goes(CAST.boy, t, [[1.4, 950], [8.9, 2130]], { scale: 2.8, seed: 3, idle: t < 3 ? pose.wave(t, 3) : acts(t, pose.stand(t, 3), [9.2, pose.wave(t, 3)]) });
    drawPerson(c, CAST.boy, boy.x, ground(boy.x) + 62, boy.pose, { scale: 2.8 });
    drawSpark(c, wx + (t > 9.6 ? lerp(68, 96, step(t, 9.6, 0.8)) : 68), ground(wx) - 130, 10, t);
    // The next village.
    for (const [hx, kind, seed] of [[2560, 'round', 'v1'], [2760, 'flat', 'v2'], [2960, 'round', 'v3'], [3140, 'stilts', 'v4']]) { const house = someHouse(seed, { kind }); house.wall = toned(house.wall, hour); house.roof = toned(house.roof, hour); drawHouse(c, house, hx, 884, { scale: 1.35, lit: 0.7 * step(t, 8, 3) }); }
    const dug = between(t, 5, seconds);
    const trench = measure([[2420, 1008], [2600, 996], [2780, 1012], [3040, 1000], [3340, 1012]], 8);
    drawRill(c, trench.slice(0, Math.max(2, Math.floor(trench.length * (0.34 + dug * 0.66)))), 0, t, { width: 34, bank: '#7a5a44' });
    [['drummer', 2510, 985], ['farmer', 2690, 1000], ['woman', 2880, 985]].forEach(([name, px, y], i) => {
      const dig = Math.sin(t * 3.4 + i * 1.3);
      drawPerson(c, CAST[name], px, y, { ...pose.work(t, i), lean: 8 + dig * 3, handFar: [19, 12 - dig * 8], handNear: [16, 6 - dig * 8], holdFar: spade, smile: 0.8 }, { scale: 2.7 });
      const k = ((t * 3.4 + i * 1.3) / 6.283) % 1;
      for (let e = 0; e < 4; e++) if (k > 0.25 && k < 0.8) { const f = (k - 0.25) / 0.55; disc(c, px + 84 + f * (50 + e * 14), y - 20 - Math.sin(f * 3.1) * (54 + e * 12), 7 - e, alpha('#6b4a3a', 1 - f * f)); }
    });
    drawPerson(c, CAST.oldMan, 2372, 940, acts(t, pose.stand(t, 2), [7.6, pose.wave(t, 2)], [9.2, { ...pose.offer(t, 2), handNear: [21, 10], lean: 4, smile: 1 }]), { scale: 2.6, facing: -1 });
    if (t > 10.2) { const [hx, hy] = [2372 - 62, 940 - 148]; at(c, hx, hy, () => basket(c, [0, 0]), { scale: 2.5 }); }
    drawFlowers(c, 2300, 3300, 1045, t, [GOLD, PALE, '#e7a0a4'], { count: 26, grown: step(t, 9, 3), high: 46 });
  });
  drawNear(c, camera, t, { seed: 'hill', colour: toned('#3f5a3a', hour), accent: GOLD, high: 120 });
}

export const story = {
  draw: { 'the big cloud': bigCloud, 'what is needed': whatIsNeeded, 'many streams': manyStreams, 'in the open': inTheOpen, 'put by': putBy, 'the dry year': dryYear, 'over the hill': overTheHill },
  score,
};
