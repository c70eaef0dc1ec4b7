// Everybody at work on it: a ball of yarn, a cloth, a roof, a road.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { HUES, LIGHT, alpha, mix, oklch } from '../draw/colour.mjs';
import { drawHall, drawHouse, drawLamp, someHouse } from '../draw/houses.mjs';
import { drawTree } from '../draw/land.mjs';
import { drawBurst, drawSpark } from '../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, noise, soft, span, step, track } from '../draw/motion.mjs';
import { drawBench, drawBicycle, drawStall, drawTable } from '../draw/things.mjs';
import { drawBall, drawCloth, drawLoom, drawRain, drawStrand, layTable, umbrella } from '../draw/yarn.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson, somebody } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';

const HUE = HUES.involvement;
const RED = oklch(0.6, 0.16, HUE);
const PALE = oklch(0.85, 0.07, HUE);
const WEAVE = [RED, '#e0a23b', '#3f7d7a', PALE, '#8b4a6b', '#37507f', '#d98566'];
const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });
const suitcase = (c, [x, y]) => {
  fill(c, '#7a5540', () => c.roundRect(x - 9, y + 3, 19, 14, 2));
  stroke(c, '#5d4335', 1.6, () => c.arc(x, y + 3, 4, Math.PI, 0));
};
const horn = (c, [x, y]) => { shape(c, '#e0a23b', [[x - 4, y - 3], [x + 22, y - 13], [x + 22, y + 9], [x - 4, y + 3]]); oval(c, x + 22, y - 2, 3, 11, '#c98a2b'); };
function drum(c, x, y, size) {
  at(c, x, y, () => {
    fill(c, '#7a4a35', () => (c.moveTo(-36, -66), c.lineTo(36, -66), c.lineTo(24, 8), c.lineTo(-24, 8)));
    oval(c, 0, -66, 36, 12, '#f0dfbd');
    for (let i = -2; i <= 2; i++) stroke(c, '#e0a23b', 2.4, () => (c.moveTo(i * 17, -58), c.lineTo(i * 11, 4)));
  }, { scale: size });
}
const drums = (t, seed) => ({ ...pose.sit(t, seed, 21), handNear: [15, 21 + Math.abs(Math.sin(t * 6)) * -8], handFar: [18, 21 + Math.abs(Math.sin(t * 6 + 1.5)) * -8] });
/** Where a person's hand is, in the world. */
const handAt = (x, foot, scale, facing, dx = 19, dy = -62) => [x + dx * scale * facing, foot + dy * scale];

/** He drums, and nobody looks up. */
function alone(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 960], [6.4, 940], [seconds, 860]]), y: track(t, [[0, 600], [6.4, 660], [seconds, 740]]), zoom: track(t, [[0, 1], [6.4, 1.22], [seconds, 1.62]]) }, t);
  const hour = track(t, [[0, 1.3], [seconds, 1.5]]);
  drawAir(c, t, hour, { hue: HUE, clouds: 10, sun: false });
  drawHills(c, camera, hour, { y: 520 });
  drawTown(c, camera, t, hour, { y: 680, seed: 'square town', depth: 0.6, lit: () => 0 });
  seen(c, camera, () => {
    drawSquare(c, 740, '#bfb2a0');
    drawBench(c, 940, 900, 170);
    const stops = step(t, 6.2, 0.6);
    drawPerson(c, CAST.drummer, 905, 903, stops < 0.5 ? { ...drums(t, 1), smile: 0.7 } : { ...pose.sit(t, 1, 21), head: 0.2, smile: 0, gaze: -0.5 }, { scale: 2.4, shadow: 0 });
    drum(c, 985, 895, 1.05);
    if (stops < 0.5) for (let i = 0; i < 3; i++) { const k = (t * 0.9 + i / 3) % 1; stroke(c, alpha('#fff6e2', 0.5 * (1 - k)), 5, () => c.arc(985, 800, 30 + k * 130, -2.5, -0.6)); }
    const passers = [['sikh', -1, 870, '#5d6bb0', 0], ['baker', 1, 985, '#3f7d7a', 2.1], ['mayor', -1, 1020, '#8b4a6b', 3.6], ['builder', 1, 845, '#b98a52', 4.7]];
    passers.forEach(([name, facing, foot, colour, own], i) => {
      const k = ((t + own) * 0.135) % 1;
      const x = facing > 0 ? lerp(-260, 2180, k) : lerp(2180, -260, k);
      drawPerson(c, CAST[name], x, foot, { ...pose.walk(x * facing / 110, i, 0.5), head: 0.16, gaze: -0.5, smile: 0.05, handFar: [14, 2], holdFar: umbrella(colour) }, { scale: 2.4 + (foot - 845) / 400, facing });
    });
    drawRain(c, -300, 2300, 100, 1100, t, 0.35);
    const picks = step(t, 7.4, 1.1, easeOut);
    const up = step(t, 8.8, 1);
    if (up < 1) drawBall(c, 840, 968, 26, 0.3, RED);
    drawPerson(c, CAST.girl, lerp(500, 772, picks), 985, picks < 1 ? pose.walk(t * 1.7, 2) : { ...pose.work(t, 2), hip: [0, -46 + 8 * (1 - up)], lean: 10 * (1 - up), handFar: [22, lerp(26, 4, up)], handNear: [20, lerp(26, 5, up)], smile: 0.5 + up * 0.5, holdFar: up >= 1 ? (cc, [hx, hy]) => drawBall(cc, hx + 1, hy - 5, 9, t, RED) : undefined }, { scale: 2.6 });
    glow(c, 840, 940, 160, LIGHT, 0.8 * step(t, 8.4, 1));
  });
}

/** From door to door; the thread stays in everybody's hand. */
function doorToDoor(c, t, seconds) {
  const x = track(t, [[0, 240], [1.2, 380], [16.4, 3320, linear], [seconds, 3420]]);
  const hour = track(t, [[0, 1.6], [seconds, 2.2]]);
  const camera = hand({ x: x + 60, y: 690, zoom: 1.42 }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawStreet(c, camera, t, hour, { y: 805, seed: 'doors street', every: 310, right: 4700, lamps: false, trees: false, kinds: ['gable', 'flat', 'row', 'dome', 'block', 'eaves'] });
  seen(c, camera, () => {
    drawHall(c, 620, 812, 420, { lit: 0.2 });
    fill(c, '#f4ead6', () => c.rect(1050, 520, 340, 292));
    fill(c, '#4f9aa8', () => (c.moveTo(1220, 640), c.bezierCurveTo(1120, 580, 1160, 520, 1220, 562), c.bezierCurveTo(1280, 520, 1320, 580, 1220, 640)));
    for (const wx of [1080, 1310]) { box(c, wx, 660, 52, 66, '#46508a', 4); line(c, '#f4ead6', 3, [[wx + 26, 660], [wx + 26, 726]]); }
    box(c, 1188, 700, 64, 112, '#5d7f8a', 4);
    drawBicycle(c, 1790, 880, 1.9, t, '#4f9aa8');
    drawStall(c, 2210, 885, 240, { t, cloth: RED });
    drawTree(c, 2560, 870, 360, 'acacia', t, {});
    fill(c, '#a8714a', () => c.roundRect(2660, 820, 230, 60, 8));
    for (const wx of [2710, 2845]) { stroke(c, '#5d4335', 8, () => c.arc(wx, 890, 34, 0, 7)); line(c, '#5d4335', 5, [[wx - 30, 890], [wx + 30, 890]]); line(c, '#5d4335', 5, [[wx, 860], [wx, 920]]); }
    for (let i = 0; i < 9; i++) disc(c, 2680 + i * 24, 814 - (i % 2) * 10, 15, ['#6f8f4f', '#e0a23b', '#c9593f'][i % 3]);
    const foot = 930;
    const holders = [['woman', 640, 1], ['nurse', 1200, 1], ['mechanic', 1680, 1], ['baker', 2210, 1], ['farmer', 2620, 1], ['boy', 3140, 1]];
    const held = holders.filter(([, px]) => x > px - 10);
    const strand = [[240, 800], ...held.map(([name, px]) => handAt(px, foot, name === 'boy' ? 2.7 : 2.5, 1, 17, name === 'boy' ? -40 : -62)), [x + 34, foot - 118]];
    holders.forEach(([name, px], i) => {
      const near = clamp((x - px + 300) / 280);
      drawPerson(c, CAST[name], px, foot - (name === 'baker' ? 0 : 0), x > px - 10 ? { ...pose.offer(t, i), smile: 1 } : near > 0.2 ? pose.wave(t, i) : name === 'mechanic' ? pose.work(t, i) : pose.stand(t, i), { scale: name === 'boy' ? 2.7 : 2.5, facing: x > px - 10 ? 1 : -1 });
    });
    drawPerson(c, CAST.wheeler, 3310, foot - 6, pose.wave(t, 5), { scale: 2.3, facing: -1, opacity: step(t, 12, 0.5) });
    disc(c, 3230 + Math.sin(t * 3) * 40, foot - 16 - Math.abs(Math.sin(t * 4)) * 60, 17, '#fbf1dd');
    drawPerson(c, CAST.student, 3380, foot + 14, t % 1.6 < 0.8 ? pose.cheer(t, 2) : pose.dance(t, 2), { scale: 2.5, facing: -1 });
    drawStrand(c, strand, RED, t, { sag: 46, width: 7 });
    drawPerson(c, CAST.girl, x, foot + 34, { ...pose.walk(x / (44 * 2.8 * 0.68 * 1.2), 2, 0.4), handFar: [18, 6], smile: 1, holdFar: (cc, [hx, hy]) => drawBall(cc, hx + 3, hy - 5, 10 - t * 0.2, t * 4, RED) }, { scale: 2.8 });
  });
}

/** Who shouts stays alone; who listens mends a roof. */
function notByShouting(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 480], [4.4, 520], [6, 1240], [9.6, 1280], [11.4, 2080], [seconds, 2100]]), y: track(t, [[0, 690], [7, 660], [9.6, 640], [11.4, 700], [seconds, 690]]), zoom: track(t, [[0, 1.42], [9.6, 1.3], [11.4, 1.36], [seconds, 1.28]]) }, t, 0.8);
  const hour = track(t, [[0, 1.9], [9, 2.1], [seconds, 2.75]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'shout town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 790, toned('#cdbb98', hour), { right: 3600 });
    box(c, 330, 860, 170, 60, '#7a5642', 5);
    drawPerson(c, CAST.sikh, 410, 862, { ...pose.reach(t, 1, [18, -8]), lean: 5, mouth: 0.6 + 0.4 * Math.sin(t * 9), smile: 0, holdFar: horn }, { scale: 2.5 });
    for (let i = 0; i < 4; i++) { const k = (t * 1.1 + i / 4) % 1; stroke(c, alpha('#fff6e2', 0.65 * (1 - k)), 6, () => c.arc(520, 640, 30 + k * 240, -0.5, 0.5)); }
    [['baker', 700, 1], ['student', 830, 1], ['builder', 230, -1]].forEach(([name, px, facing], i) => {
      const goes = step(t, 1.4 + i * 0.5, 3.4, linear);
      drawPerson(c, CAST[name], px + facing * goes * 480, 940 + i * 14, goes > 0 ? { ...pose.walk(t * 1.2, i, 0), handNear: [4, -12], handFar: [9, -12], bendNear: -1, smile: 0, head: 0.1 } : { ...pose.stand(t, i), handNear: [3, -13], handFar: [9, -13], bendNear: -1, smile: 0 }, { scale: 2.5, facing });
    });
    // The roof.
    const mended = between(t, 7.2, 9.8);
    const house = someHouse('leaking', { kind: 'gable', wall: toned('#e9cdbd', hour), roof: toned('#a4513d', hour), w: 190, h: 130 });
    drawHouse(c, house, 1330, 880, { scale: 1.9, lit: 0.2 + mended * 0.6 });
    for (let i = 0; i < 5; i++) { const on = clamp(mended * 6 - i); box(c, 1230 + i * 44, 560 - (1 - on) * 40, 40, 26, on > 0 ? RED : '#3a2a34', 3); if (on <= 0) box(c, 1230 + i * 44, 560, 40, 26, '#3a2a34', 3); }
    if (mended < 1) for (let i = 0; i < 5; i++) { const k = (t * 1.2 + i * 0.21) % 1; oval(c, 1250 + i * 44, 590 + k * 130, 4, 8, alpha('#9fd0e6', 0.9 * (1 - mended))); }
    drawBench(c, 1080, 905, 200);
    const climbs = t > 7;
    if (!climbs) {
      drawPerson(c, CAST.mayor, 1130, 910, { ...pose.sit(t, 2, 21), head: 0.08, smile: 0.6 }, { scale: 2.5, facing: -1, shadow: 0 });
      drawPerson(c, CAST.oldMan, 1020, 910, { ...pose.sit(t, 3, 21), handFar: [18, -16], mouth: Math.max(0, Math.sin(t * 6)) * 0.7, smile: 0.1 }, { scale: 2.5, shadow: 0 });
    } else {
      line(c, '#7a5642', 9, [[1150, 890], [1220, 590]]);
      line(c, '#7a5642', 9, [[1195, 890], [1262, 590]]);
      for (let i = 0; i < 7; i++) line(c, '#7a5642', 6, [[1160 + i * 9, 850 - i * 38], [1204 + i * 9, 850 - i * 38]]);
      drawPerson(c, CAST.mayor, 1180, 740, { ...pose.reach(t, 2, [22, -10 + Math.sin(t * 7) * 5]), gaze: 0.5 }, { scale: 2.3, shadow: 0 });
      drawPerson(c, CAST.oldMan, 1040, 930, { ...pose.reach(t, 3, [18, -18]), smile: 1, gaze: 0.6 }, { scale: 2.5 });
      drawPerson(c, CAST.mechanic, 1480, 640, { ...pose.work(t * 1.6, 4) }, { scale: 2.1, facing: -1, shadow: 0 });
    }
    // A meal.
    [['gran', 1860, 1], ['mechanic', 2010, 1], ['nurse', 2160, -1], ['baker', 2310, -1]].forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 858, i % 2 ? pose.speak(t, i) : { ...pose.work(t, i), smile: 1 }, { scale: 2.25, facing }));
    drawTable(c, 2085, 850, 720, { high: 100 });
    layTable(c, 2085, 838, 700, t);
    drawPerson(c, CAST.oldMan, 1790, 940, { ...pose.offer(t, 2), smile: 1 }, { scale: 2.5, opacity: step(t, 10, 0.6) });
    drawPerson(c, CAST.mayor, 2400, 945, { ...pose.speak(t, 3), smile: 1 }, { scale: 2.5, facing: -1, opacity: step(t, 10, 0.6) });
    drawPerson(c, CAST.boy, 2060, 965, pose.dance(t, 4), { scale: 2.6, facing: -1 });
    drawStrand(c, [[1830, 800], [1925, 740], [2075, 735], [2230, 740], [2360, 800]], RED, t, { sag: 30, shown: step(t, 11.4, 2) });
  });
}

/** First all pull at once; then there is a frame. */
function tangleAndFrame(c, t, seconds) {
  const order = step(t, 5, 1.2);
  const camera = hand({ x: 960, y: track(t, [[0, 680], [seconds, 640]]), zoom: track(t, [[0, 1.34], [5, 1.2], [seconds, 1.3]]) }, t);
  drawAir(c, t, 1.9, { hue: HUE });
  drawHills(c, camera, 1.9, { y: 540 });
  drawTown(c, camera, t, 1.9, { y: 700, seed: 'weave town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 760, '#d3c096');
    const busy = [['baker', 0], ['mechanic', 1.3], ['nurse', 2.2], ['farmer', 3.4], ['student', 4.6], ['sikh', 5.5]];
    const tangled = 1 - order;
    const placed = busy.map(([name, own], i) => {
      const a = t * 1.5 + own * 1.1;
      const wild = [960 + Math.cos(a) * (360 - i * 18), 900 + Math.sin(a * 1.3 + own) * 90];
      const calm = [[470, 930], [610, 985], [1320, 985], [1460, 930], [1130, 1010], [800, 1010]][i];
      return { name, i, x: lerp(wild[0], calm[0], soft(order)), y: lerp(wild[1], calm[1], soft(order)), dir: Math.sin(a) > 0 ? -1 : 1 };
    });
    const woven = between(t, 6.4, seconds) * 0.92;
    if (order > 0) at(c, 960, 905, () => drawLoom(c, 0, 0, 520, 430, woven, 0.5 + 0.5 * Math.sin(t * 3.2), WEAVE, t), { scale: Math.max(0.01, easeOut(order)) });
    if (order > 0.2) {
      drawPerson(c, CAST.mayor, 655, 915, { ...pose.reach(t, 1, [20, -12]), smile: 1 }, { scale: 2.5, opacity: order });
      drawPerson(c, CAST.builder, 1265, 915, { ...pose.reach(t, 2, [20, -12]), smile: 1 }, { scale: 2.5, facing: -1, opacity: order });
    }
    placed.sort((a, b) => a.y - b.y).forEach(({ name, i, x, y, dir }) => {
      const toRight = order > 0.5 ? x < 960 : dir > 0;
      const role = order < 1 ? { ...pose.walk(t * 1.5 + i, i), head: noise(t * 3, i) * 0.2, smile: 0.3 - tangled * 0.3 } : i === 4 || i === 5 ? { ...pose.work(t * 1.3, i), handFar: [22, -8 + Math.sin(t * 3.2 + (i - 4) * Math.PI) * 10], smile: 1 } : { ...pose.offer(t, i), smile: 0.9, holdNear: (cc, [hx, hy]) => drawBall(cc, hx + 2, hy - 5, 8, t + i, WEAVE[i]) };
      drawPerson(c, CAST[name], x, y, role, { scale: 2.5, facing: toRight ? 1 : -1 });
    });
    if (tangled > 0) {
      const points = placed.map(({ x, y }) => [x, y - 120]);
      for (let k = 0; k < 3; k++) drawStrand(c, [points[0], points[3], points[1], points[5], points[2], points[4], points[0]].map(([px, py], i) => [px + noise(i + k * 3, 2) * 46, py + noise(i * 2 + k, 3) * 46]), WEAVE[k], t + k, { sag: 26, width: 6, shown: tangled });
    } else {
      for (const [from, to, i] of [[[520, 780], [720, 840], 0], [[650, 830], [720, 860], 1], [[1280, 830], [1200, 860], 2], [[1410, 780], [1200, 840], 3]]) drawStrand(c, [from, to], WEAVE[i], t + i, { sag: 34, width: 5 });
    }
  });
}

/** One rests; another takes the thread; and an end is left for who comes. */
function tired(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 800], [5, 760], [8, 1280], [seconds, 1300]]), y: 690, zoom: track(t, [[0, 1.34], [6, 1.44], [seconds, 1.4]]) }, t);
  const hour = track(t, [[0, 2.5], [seconds, 2.85]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 540 });
  drawTown(c, camera, t, hour, { y: 700, seed: 'weave town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 760, toned('#d3c096', hour));
    drawLoom(c, 960, 905, 520, 430, 0.95, 0.5 + 0.5 * Math.sin(t * 2.6), WEAVE, t);
    drawCloth(c, 715, 905, 490, 130, WEAVE, { rows: 5, slant: -40, t });
    const drops = step(t, 1.6, 0.8);
    const rests = step(t, 2.6, 0.9);
    drawBench(c, 560, 920, 190, mix('#9a6a48', RED, 0.3));
    drawPerson(c, CAST.nurse, lerp(740, 555, rests), 930, rests < 1 ? (drops < 1 ? { ...pose.work(t * 0.6, 1), head: 0.2, smile: 0, blink: 0.6 } : { ...pose.walk(t * 0.8, 1, 0.4), head: 0.24, smile: 0 }) : { ...pose.sit(t, 1, 21), head: t > 5.4 ? 0 : 0.22, blink: t < 4.6 ? 1 : 0, smile: t > 5 ? 1 : 0.2, handFar: t > 5.2 ? [20, 8] : [14, 17] }, { scale: 2.55, facing: rests > 0 && rests < 1 ? -1 : 1, shadow: rests < 1 ? 0.2 : 0 });
    const takes = step(t, 3, 1.3, easeOut);
    drawPerson(c, CAST.student, lerp(380, 735, takes), 985, takes < 1 ? pose.walk(t * 1.3, 2) : { ...pose.work(t * 1.4, 2), handFar: [22, -10 + Math.sin(t * 2.6) * 10], smile: 1 }, { scale: 2.6 });
    drawPerson(c, CAST.builder, 1190, 985, { ...pose.work(t * 1.4, 3), handFar: [22, -10 - Math.sin(t * 2.6) * 10], smile: 1 }, { scale: 2.6, facing: -1 });
    const flowers = (cc, [hx, hy]) => { for (let i = 0; i < 5; i++) { stroke(cc, '#54804c', 1.4, () => (cc.moveTo(hx, hy), cc.lineTo(hx - 6 + i * 3.4, hy - 16))); disc(cc, hx - 6 + i * 3.4, hy - 18 - (i % 2) * 3, 3.6, [RED, '#fbf1dd', '#e0a23b'][i % 3]); } };
    const brings = step(t, 4, 1.2, easeOut);
    drawPerson(c, CAST.girl, lerp(200, 668, brings), 955, brings < 1 ? { ...pose.walk(t * 1.6, 4, 0.3), handFar: [16, 4], holdFar: flowers } : { ...pose.reach(t, 4, [18, 2]), smile: 1, holdFar: flowers }, { scale: 2.7, facing: brings < 1 ? 1 : -1 });
    // The loose end.
    const takesEnd = step(t, 9.4, 1);
    const end = [lerp(1330, 1402, takesEnd), lerp(965, 815, takesEnd) + Math.sin(t * 2) * 5];
    drawStrand(c, [[1160, 1010], [1250, 950], end], '#fff0c4', t, { sag: 22, width: 7 });
    glow(c, end[0], end[1], 120, LIGHT, 0.6 + 0.3 * Math.sin(t * 3));
    const nx = lerp(2100, 1460, step(t, 6.4, 2.4, easeOut));
    drawPerson(c, NEWCOMER, nx, 960, t < 8.8 ? { ...pose.walk(t, 5, 0.5), holdNear: suitcase, smile: 0.2 } : { ...pose.reach(t, 5, [18, 2]), smile: takesEnd, lean: 5 }, { scale: 2.6, facing: -1 });
    if (t >= 8.8) { fill(c, '#7a5540', () => c.roundRect(1500, 918, 60, 44, 6)); stroke(c, '#5d4335', 5, () => c.arc(1530, 918, 13, Math.PI, 0)); }
    drawPerson(c, CAST.gran, 1690, 965, t > 9.6 ? pose.clap(t, 2) : pose.stand(t, 2), { scale: 2.5, facing: -1 });
  });
}

/** It rains; the cloth is a roof. */
function rain(c, t, seconds) {
  const lift = step(t, 2.4, 1.6, soft);
  const camera = hand({ x: 960, y: track(t, [[0, 640], [seconds, 680]]), zoom: track(t, [[0, 1.14], [seconds, 1.36]]) }, t);
  drawAir(c, t, 1.2, { hue: HUE, clouds: 12, sun: false });
  drawHills(c, camera, 1.2, { y: 540 });
  drawTown(c, camera, t, 1.2, { y: 700, seed: 'weave town', depth: 0.6 });
  c.fillStyle = 'rgba(44,48,92,0.34)';
  c.fillRect(0, 0, 1920, 1080);
  seen(c, camera, () => {
    drawSquare(c, 770, '#8d8794');
    drawRain(c, -500, 2500, 0, 780, t, 0.9);
    const top = lerp(880, 500, lift);
    const under = clamp(lift * 1.3 - 0.3);
    glow(c, 960, 860, 760, LIGHT, 0.85 * under);
    const people = [['mayor', 420, 1], ['gran', 560, 1], ['baker', 700, 1], ['drummer', 850, 1], ['nurse', 1010, -1], ['sikh', 1150, -1], ['student', 1300, -1], ['builder', 1460, -1]];
    people.forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 905 + (i % 2) * 22, i === 0 || i === 7 || i === 3 || i === 4 ? { ...pose.cheer(t, i), air: 0, hip: [0, -46], handNear: [-10, lerp(20, -27, lift)], handFar: [12, lerp(20, -27, lift)], smile: lift, mouth: 0 } : lift > 0.8 ? pose.speak(t, i) : { ...pose.stand(t, i), head: 0.2, smile: 0 }, { scale: 2.45, facing }));
    for (const px of [340, 1560]) line(c, '#7a5642', 12, [[px, 960], [px, top + 20]]);
    fill(c, 'rgba(20,20,50,0.25)', () => (c.moveTo(290, top + 100), c.quadraticCurveTo(960, top + 40, 1630, top + 100), c.lineTo(1630, top + 118), c.quadraticCurveTo(960, top + 62, 290, top + 118)));
    drawCloth(c, 270, top - 8, 1380, 112, WEAVE, { rows: 6, wave: 16 + 8 * Math.sin(t * 3), t: t * 1.6 });
    for (let i = 0; i < 26; i++) { const k = (t * 1.6 + i * 0.37) % 1; const px = 290 + ((i * 211) % 1340); if (lift > 0.7) oval(c, px, top - 14 - Math.sin(k * Math.PI) * 26, 3.4, 5, alpha('#dcecf8', 0.85 * (1 - k))); }
    for (const [px, side] of [[250, -1], [1670, 1]]) for (let i = 0; i < 8; i++) { const k = (t * 1.3 + i / 8) % 1; oval(c, px + side * k * 16, top + 60 + k * 420, 3.5, 9, alpha('#dcecf8', 0.7 * lift)); }
    drawRain(c, -500, 250, 300, 1080, t, 0.5);
    drawRain(c, 1690, 2500, 300, 1080, t, 0.5);
    const comes = (when) => step(t, when, 1.8, easeOut);
    drawPerson(c, CAST.boy, lerp(-200, 760, comes(4.6)), 985, comes(4.6) < 1 ? pose.walk(t * 1.8, 3, 1.4) : pose.cheer(t, 3), { scale: 2.6 });
    drawPerson(c, CAST.girl, lerp(-300, 640, comes(5)), 990, comes(5) < 1 ? pose.walk(t * 1.8, 2, 1.4) : pose.dance(t, 2), { scale: 2.6 });
    drawPerson(c, NEWCOMER, lerp(2200, 1180, comes(5.6)), 990, comes(5.6) < 1 ? { ...pose.walk(t * 1.2, 5, 0.4), holdNear: suitcase } : pose.stand(t, 5), { scale: 2.55, facing: -1 });
  });
}

/** The cloth is a road over the valley. */
function theRoad(c, t, seconds) {
  const hour = track(t, [[0, 2], [seconds, 2.8]]);
  const camera = hand({ x: track(t, [[0, 500], [4.4, 1300], [7, 960], [seconds, 960]]), y: track(t, [[0, 560], [6, 600], [8.6, 640], [seconds, 560]]), zoom: track(t, [[0, 1.2], [5, 1.1], [8.8, 1.42], [seconds, 0.98]]) }, t, 0.8);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 620 });
  seen(c, camera, () => {
    const low = (px) => 760 + Math.sin(clamp((px - 300) / 1320) * Math.PI) * 46;
    fill(c, toned('#7f9a5c', hour), () => (c.moveTo(-1200, 1700), c.lineTo(-1200, 760), c.lineTo(300, 760), c.bezierCurveTo(420, 800, 520, 1120, 960, 1130), c.bezierCurveTo(1400, 1120, 1500, 800, 1620, 760), c.lineTo(3200, 760), c.lineTo(3200, 1700)));
    for (let i = 0; i < 6; i++) for (const side of [-1, 1]) {
      const house = someHouse(`quarter ${side} ${i}`, side < 0 ? { kind: ['flat', 'dome', 'round'][i % 3] } : { kind: ['gable', 'row', 'eaves'][i % 3] });
      house.wall = toned(house.wall, hour);
      house.roof = toned(house.roof, hour);
      drawHouse(c, house, 960 + side * (740 + i * 165), 772, { scale: 1.25, lit: 0.7 * step(t, 7 + i * 0.3, 1) });
    }
    drawTree(c, 250, 772, 330, 'palm', t, {});
    drawTree(c, 1690, 772, 330, 'poplar', t, {});
    stroke(c, '#6fa6c4', 46, () => (c.moveTo(860, 1400), c.quadraticCurveTo(1010, 1240, 930, 1128)));
    const out = step(t, 0.8, 3.8, soft);
    const end = lerp(250, 1670, out);
    for (let px = 250; px < end; px += 14) {
      const y = low(px);
      const row = Math.floor((px - 250) / 42);
      fill(c, WEAVE[row % WEAVE.length], () => (c.moveTo(px, y), c.lineTo(px + 15, low(px + 14)), c.lineTo(px + 15, low(px + 14) + 40), c.lineTo(px, y + 40)));
      if (Math.floor((px - 250) / 14) % 3 === 1) fill(c, alpha('#fbf1dd', 0.85), () => (c.moveTo(px + 7, y + 10), c.lineTo(px + 17, y + 20), c.lineTo(px + 7, y + 30), c.lineTo(px - 3, y + 20)));
    }
    if (out < 1) drawBall(c, end + 16, low(end) + 6, 46, end / 40, RED);
    const meets = (i) => step(t, 3.6 + i * 0.35, 4, easeOut);
    const walkers = [['mayor', 180, 700, 1], ['gran', 60, 800, 1], ['baker', -60, 610, 1], ['wheeler', -200, 520, 1], ['nurse', 1740, 1120, -1], ['sikh', 1860, 1210, -1], ['farmer', 1980, 1310, -1], ['student', 2100, 1400, -1]];
    walkers.forEach(([name, from, to, facing], i) => {
      const k = meets(i % 4);
      const px = lerp(from, to, k);
      const y = px > 300 && px < 1620 ? low(px) + 16 : 776;
      if (name === 'wheeler') return;
      drawPerson(c, CAST[name], px, y, k < 1 ? pose.walk((px * facing) / 76, i) : t > 8.6 ? (i % 2 ? pose.dance(t, i) : pose.clap(t, i)) : pose.wave(t, i), { scale: 1.8, facing });
    });
    const there = step(end, 1020, 60);
    const walks = step(t, 2.6, 1.6, linear);
    const dx = lerp(380, 945, walks);
    drawPerson(c, CAST.drummer, dx, low(dx) + 18, walks < 1 ? { ...pose.walk(dx / 80, 1), handNear: [12, 8] } : drums(t, 1), { scale: 1.9, shadow: 0, opacity: there > 0 || dx < end ? 1 : 0 });
    drum(c, walks < 1 ? dx + 40 : 1005, low(1000) + (walks < 1 ? -60 : 12), walks < 1 ? 0.5 : 0.8);
    for (let i = 0; i < 3; i++) { const k = (t * 0.9 + i / 3) % 1; if (t > 5.2) stroke(c, alpha(LIGHT, 0.6 * (1 - k)), 5, () => c.arc(1000, low(1000) - 60, 30 + k * 170, -2.6, -0.5)); }
    drawPerson(c, CAST.girl, lerp(250, 880, meets(1)), low(880) + 26, meets(1) < 1 ? pose.walk(t * 1.6, 2) : pose.cheer(t, 2), { scale: 1.9 });
    drawPerson(c, CAST.boy, lerp(1700, 1070, meets(2)), low(1070) + 26, meets(2) < 1 ? pose.walk(t * 1.6, 3) : pose.cheer(t, 3), { scale: 1.9, facing: -1 });
    drawSpark(c, 960, low(960) - 210, 16 * step(t, 8.4, 1), t);
    glow(c, 960, low(960) - 60, 640, LIGHT, 0.5 * span(t, 8, seconds + 2, 1.5));
    drawBurst(c, 960, low(960) - 100, t - 8.8, WEAVE, { count: 80, force: 560 });
    drawLamp(c, 330, 776, 220, step(t, 9, 1));
    drawLamp(c, 1570, 776, 220, step(t, 9, 1));
  });
  c.fillStyle = ramp(c, 0, 0, 0, 1080, [[0, 'rgba(255,220,160,0.05)'], [1, 'rgba(255,220,160,0)']]);
  c.fillRect(0, 0, 1920, 1080);
}

export const story = {
  draw: { alone, 'from door to door': doorToDoor, 'not by shouting': notByShouting, 'tangle and frame': tangleAndFrame, tired, rain, 'the road': theRoad },
  score: {
    bpm: 100,
    sections: [
      { at: 0, chords: ['Am', 'Am', 'F', 'E'], pad: 0.9, beat: 'hands', beatGain: 0.9 },
      { at: 6.4, chords: ['Am', 'F'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.6 },
      { at: 9.8, chords: ['C', 'G', 'Am', 'F', 'C', 'G', 'F', 'G'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.7 },
      { at: 26.4, chords: ['Dm', 'E', 'Dm', 'E'], figure: 'lift', voice: 'mallet', beat: 'pulse', pad: 0.6 },
      { at: 31.2, chords: ['F', 'C', 'G', 'Am', 'F', 'C', 'G', 'G'], figure: 'arp', voice: 'kalimba', bass: true, pad: 1 },
      { at: 40.8, chords: ['Am', 'E', 'Am', 'E'], figure: 'run', voice: 'pluck', beat: 'feast', beatGain: 0.7, pad: 0.5 },
      { at: 46.2, chords: ['C', 'G', 'Am', 'F'], figure: 'run', voice: 'kalimba', bass: true, beat: 'walk', pad: 0.8 },
      { at: 54.6, chords: ['F', 'Am', 'Dm', 'G'], figure: 'slow', voice: 'pluck', pad: 1.2 },
      { at: 66.2, chords: ['Am', 'F', 'C', 'G'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.2, beat: 'pulse' },
      { at: 75.8, chords: ['C', 'G', 'Am', 'F', 'C', 'G', 'Cadd9', 'Cadd9'], figure: 'lift', voice: 'mallet', bass: true, beat: 'feast', pad: 1 },
    ],
    tunes: [
      { at: 12.2, voice: 'flute', notes: [[76, 1], [79, 1], [81, 1], [84, 1], [83, 1.5], [79, 0.5], [81, 2], [77, 1], [79, 1], [81, 1], [84, 1], [83, 2], [79, 2], [76, 1], [79, 1], [84, 4]] },
      { at: 33.8, voice: 'flute', gain: 0.8, notes: [[77, 1], [81, 1], [84, 2], [83, 1], [79, 1], [81, 2], [77, 1], [76, 1], [79, 3]] },
      { at: 57.2, voice: 'kalimba', notes: [[81, 1], [84, 1], [83, 1], [81, 1], [79, 2], [77, 2], [76, 1], [77, 1], [79, 3]] },
      { at: 78.2, voice: 'flute', notes: [[76, 1], [79, 1], [84, 1], [86, 1], [88, 1.5], [86, 0.5], [84, 2], [81, 1], [84, 1], [83, 1], [79, 1], [84, 5]] },
    ],
    heard: [
      ['drum', 0.8, 18, 0.3], ['steps', 1, 16, 0.3], ['drops', 1.2, 16, 0.5], ['light', 8.6, 84], ['pass', 9.4], ['knock', 12.6, 3, 0.14], ['knock', 15.2, 3, 0.14], ['light', 13, 79], ['light', 15.8, 81], ['light', 18, 83], ['light', 20.6, 84], ['light', 22.6, 86], ['light', 25, 88], ['birds', 11, 8, 0.6],
      ['people', 27.4, 3.4, 1.4], ['drops', 32, 9, 0.4], ['knock', 34, 10, 0.28], ['people', 37.4, 3.6, 1], ['pass', 40.4], ['steps', 41.4, 18, 0.2], ['knock', 46, 2, 0.2], ['knock', 47.6, 14, 0.46], ['light', 52, 84],
      ['page', 57, 1], ['light', 60, 84], ['steps', 61.6, 6, 0.36], ['light', 64.6, 88], ['pass', 66], ['drops', 66.6, 40, 0.16], ['rise', 68.4, 2], ['people', 71, 4, 0.8], ['pass', 75.4], ['birds', 76, 5, 0.6], ['drum', 81.4, 16, 0.3], ['claps', 84, 10, 0.3], ['lights', 84.2, 8, 0.24], ['people', 82, 5, 0.8],
    ],
  },
};
