// Many hands make it, the word goes round, and then it is night and everybody is there.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { CREAM, LIGHT, alpha, darker, lighter, mix } from '../../draw/colour.mjs';
import { drawRamp } from '../../draw/doors.mjs';
import { drawBalconyDoor, drawBalconyRail, drawDrum, drawFoldedBird, drawLanternRope, drawPaperBoat, drawPaperFire, drawPot, drawStage } from '../../draw/feast.mjs';
import { drawWindow } from '../../draw/houses.mjs';
import { drawRidge, drawTree, drawWater, ridgeAt } from '../../draw/land.mjs';
import { along, drawSpark, drawThread, drift, measure } from '../../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawFlags, drawLantern, drawTable } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { HUE, LATE, PALE, PAPERS, ROSE, SINGER, comes, dances, toward, wheels } from './kit.mjs';

const signs = (t, s) => ({ handNear: [14 + Math.sin(t * 4 + s) * 5, -4 + Math.cos(t * 3.1 + s) * 9], handFar: [15 + Math.cos(t * 3.6 + s) * 6, -2 + Math.sin(t * 4.3 + s) * 9] });
const applauds = (t, s) => ({ ...pose.stand(t, s), handNear: [-13 + Math.sin(t * 11) * 2.4, -25], handFar: [14 + Math.cos(t * 11) * 2.4, -25], bendNear: -1, smile: 1, gaze: 0.6 });

/** Things go along a chain of hands, and behind it the place of the feast comes into being. */
export function manyHands(c, t, seconds) {
  const hour = 2.3;
  const camera = hand({ x: track(t, [[0, 700], [3, 900], [6, 960], [seconds, 985]]), y: track(t, [[0, 960], [3, 950], [5.6, 735], [seconds, 715]]), zoom: track(t, [[0, 2], [2.8, 1.86], [5.6, 1.32], [seconds, 1.38]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 480 });
  drawTown(c, camera, t, hour, { y: 610, seed: 'hands town', depth: 0.7 });
  seen(c, camera, () => {
    drawSquare(c, 660, '#d3bc92');
    drawTree(c, 150, 720, 430, 'round', t, { seed: 6 });
    drawTree(c, 1800, 730, 460, 'acacia', t, { seed: 2 });
    drawStage(c, 1010, 740, 700, 78, ROSE, t);
    drawFlags(c, 220, 380, 700, 330, PAPERS, t, { sag: 50, hung: step(t, 2.4, 2) });
    drawFlags(c, 1330, 330, 1810, 400, PAPERS, t + 1, { sag: 50, hung: step(t, 3, 2) });
    // The ramp, and who rolls up it.
    drawRamp(c, 330, 745, 330, 84, step(t, 2.6, 1.4), '#b98a5c');
    drawPerson(c, CAST.oldMan, 300, 772, step(t, 4, 0.4) < 1 ? { ...pose.work(t * 1.4, 2), lean: 10 } : pose.wave(t, 2), { scale: 2 });
    const rolls = step(t, 4.2, 2.4, soft);
    const wx = lerp(180, 930, rolls);
    const wy = wx < 330 ? 752 : wx < 660 ? 752 - ((wx - 330) / 330) * 98 : 654;
    const tells = t > 6.6;
    drawPerson(c, CAST.nurse, 1130, 652, tells ? { ...pose.stand(t, 3), ...signs(t * 1.2, 0), smile: 0.9 } : pose.stand(t, 3), { scale: 2.25, facing: -1 });
    wheels(c, wx, wy, 2.2, t, { rolls: wx / 28, smile: 1, ...(tells ? { mouth: Math.max(0, Math.sin(t * 7)) * 0.8, handFar: [18, 4 + Math.sin(t * 3) * 7] } : {}) });
    // Two carry tables together.
    const set = step(t, 3.2, 2.6, soft);
    drawTable(c, 890, 800, 230, { wood: '#b9854f', high: 82 });
    drawPot(c, 840, 793, 0.7, ROSE, t);
    for (let i = 0; i < 3; i++) box(c, 886 + i * 4, 777 - i * 14, 76, 13, [PALE, '#4f9aa8', '#e0a23b'][i], 5);
    // What waits to be carried.
    box(c, 560, 872, 120, 74, '#a3744c', 4);
    for (let i = 0; i < 3; i++) line(c, darker('#a3744c', 0.3), 4, [[562, 890 + i * 20], [678, 890 + i * 20]]);
    for (let i = 0; i < 3; i++) drawLantern(c, 586 + i * 34, 856 - (i % 2) * 8, 0.9, 0.25, PAPERS[i + 1], t + i);
    const tx = lerp(2020, 1250, set);
    const lift = (1 - step(t, 5.7, 0.4)) * 34;
    const carries = (seed) => ({ ...(set < 1 ? pose.walk((2020 - tx) / 99, seed) : pose.stand(t, seed)), handNear: [19, 16], handFar: [22, 15] });
    drawPerson(c, CAST.builder, tx + 168, 888, t < 6 ? carries(1) : pose.clap(t, 1), { scale: 2.25, facing: -1 });
    drawTable(c, tx, 800 - lift, 230, { wood: '#b9854f', high: 82 });
    drawPerson(c, CAST.mechanic, tx - 168, 888, t < 6 ? { ...carries(3), lean: -2 } : pose.wave(t, 3), { scale: 2.25, facing: t < 6 ? 1 : -1 });
    // The quiet corner.
    const pitched = step(t, 1.6, 1.2, easeOut);
    at(c, 1615, 785, () => {
      fill(c, '#6f7fa8', () => (c.moveTo(-150, 0), c.quadraticCurveTo(-60, -130, 0, -250), c.quadraticCurveTo(60, -130, 150, 0)));
      fill(c, '#3c4470', () => (c.moveTo(-78, 0), c.quadraticCurveTo(-20, -100, 0, -190), c.quadraticCurveTo(20, -100, 78, 0)));
      glow(c, 0, -50, 120, LIGHT, 0.4);
      oval(c, 0, -4, 100, 16, PALE);
    }, { scale: 1.05 * Math.max(0.01, pitched) });
    if (pitched >= 1) drawPerson(c, SINGER, 1605, 795, { ...pose.sit(t, 4, 6), blink: 1, smile: 0.7, head: 0.05, footNear: [24, -2], footFar: [27, -3], handNear: [14, 18] }, { scale: 2.1, shadow: 0 });
    comes(c, CAST.boy, t, { at: 2.6, seconds: 2.4, from: -60, to: 640, foot: 835, scale: 2.4, seed: 2, does: tells ? applauds(t, 2) : { ...pose.stand(t, 2), gaze: 0.5 } });
    comes(c, CAST.farmer, t, { at: 2.4, seconds: 2.6, from: -200, to: 480, foot: 860, scale: 2.3, seed: 5, does: tells ? applauds(t, 5) : { ...pose.stand(t, 5), gaze: 0.4 } });
    // The chain of hands in front.
    const chain = ['girl', 'mayor', 'sikh', 'gran', 'student', 'baker'];
    const place = (s) => 250 + s * 240;
    const foot = (name) => (CAST[name].size < 0.8 ? 1130 : 1170);
    const things = ['drum', 'pot', 'lantern', 'stool', 'books', 'drum', 'pot', 'lantern', 'books', 'stool'].map((kind, i) => {
      const u = (t + 3.1 - i * 1.55) / 0.8;
      const s = Math.floor(u);
      const k = soft(clamp((u - s - 0.3) / 0.7));
      return { kind, u, x: lerp(place(s), place(s + 1), k) + 66, y: 968 - Math.sin(k * Math.PI) * 24 };
    }).filter(({ u }) => u > -1.4 && u < 6.6);
    chain.forEach((name, s) => {
      const scale = CAST[name].size < 0.8 ? 3.6 : 3.1;
      const px = place(s);
      const near = things.filter(({ x }) => Math.abs(x - px - 10) < 190).sort((a, b) => Math.abs(a.x - px - 40) - Math.abs(b.x - px - 40))[0];
      const body = { ...pose.stand(t, s), smile: 1, lean: near ? clamp((near.x - px) / 50, -2, 5) : 1 };
      const follows = near ? { ...toward(toward(body, CAST[name], px, foot(name), scale, 1, [near.x + 18, near.y + 8]), CAST[name], px, foot(name), scale, 1, [near.x - 22, near.y + 10], 'handNear') } : { ...body, handFar: [17, 14], handNear: [12, 16] };
      const ready = near ? step(1 - Math.abs(near.x - px - 40) / 190, 0, 0.35, linear) : 0;
      drawPerson(c, CAST[name], px, foot(name), pose.blend({ ...body, handFar: [15, 17], handNear: [10, 18] }, follows, ready), { scale });
    });
    for (const { kind, x, y } of things) {
      if (kind === 'drum') drawDrum(c, x, y + 26, 0.9, '#8b4a6b');
      else if (kind === 'pot') drawPot(c, x, y + 22, 0.85, '#4f9aa8', t);
      else if (kind === 'lantern') drawLantern(c, x, y - 4, 1.6, 1, ROSE, t);
      else if (kind === 'stool') { for (const k of [-26, 26]) line(c, '#6b4a3a', 8, [[x + k * 0.8, y - 14], [x + k, y + 50]]); box(c, x - 42, y - 22, 84, 15, '#b9854f', 5); }
      else for (let i = 0; i < 4; i++) box(c, x - 38 + (i % 2) * 5, y + 18 - i * 16, 76, 14, [ROSE, '#4f9aa8', '#e0a23b', '#6f8f4f'][i], 3);
    }
  });
}

/** A wall of a house with windows. */
function wall(c, x, w, top, low, colour, lit) {
  fill(c, ramp(c, x, 0, x + w, 0, [[0, darker(colour, 0.14)], [1, colour]]), () => c.rect(x, top, w, low - top));
  box(c, x - 16, top - 26, w + 32, 30, darker(colour, 0.3), 4);
  for (let r = 0; r < 4; r++) line(c, alpha('#241a3c', 0.14), 5, [[x, top + 150 + r * 330], [x + w, top + 150 + r * 330]]);
  for (const [wx, wy] of lit) drawWindow(c, x + wx, wy, 62, 92, 0.85, { arch: true, halo: 0.6 });
}
const calls = (c, x, y, t, way, on) => { for (let i = 0; i < 3; i++) { const k = (t * 0.7 + i / 3) % 1; stroke(c, alpha('#fff1cf', 0.75 * (1 - k) * on), 5, () => c.arc(x, y, 26 + k * 74, way > 0 ? -0.7 : Math.PI - 0.7, way > 0 ? 0.7 : Math.PI + 0.7)); } };

/** The news and the lantern: from balcony to balcony, down to the river, over the hills. */
export function theWord(c, t, seconds) {
  const hour = track(t, [[0, 3.12], [seconds, 3.7]]);
  const camera = hand({ x: track(t, [[0, 560], [1.8, 600], [4.6, 1180], [6.6, 1470], [8, 1640], [10.6, 2300], [seconds, 2400]]), y: track(t, [[0, 380], [4.6, 400], [6.8, 800], [8.4, 780], [10.6, 690], [seconds, 680]]), zoom: track(t, [[0, 1.62], [4.6, 1.5], [6.8, 1.52], [10.6, 1.22], [seconds, 1.16]]) }, t, 0.8);
  drawAir(c, t, hour, { hue: HUE, sun: false });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 740, seed: 'word town', depth: 0.6, right: 1900, lit: (h, w) => ((h * 3 + w * 5) % 4) / 4 });
  seen(c, camera, () => {
    // The far bank with its drummers, and the river.
    const bankY = (x) => ridgeAt(x, 700, 70, { seed: 7, wave: 420 });
    drawRidge(c, 700, 70, toned('#6f8a6a', hour), { seed: 7, left: 1500, right: 4000, low: 930 });
    [[1990, 9.3], [2570, 9.9], [2800, 10.5], [3050, 11]].forEach(([x, when], i) => {
      const on = step(t, when, 0.4);
      const y = bankY(x) + 8;
      const hit = Math.abs(Math.sin(t * 6 + i));
      glow(c, x + 20, y - 60, 220, LIGHT, on * 0.75);
      drawDrum(c, x + 38, y + 4, 0.62, '#8b4a6b');
      drawPerson(c, [CAST.farmer, CAST.woman, CAST.builder, CAST.mayor][i], x, y + 4, { ...pose.stand(t, i), handNear: [20, 14 - hit * 10], handFar: [22, 15 - (1 - hit) * 10], smile: 1 }, { scale: 1.35 });
      for (let k = 0; k < 3; k++) { const r = (t * 0.6 + k / 3 + i * 0.2) % 1; stroke(c, alpha(LIGHT, on * 0.7 * (1 - r)), 4, () => c.arc(x + 30, y - 50, 60 + r * 120, Math.PI * 1.15, Math.PI * 1.85)); }
    });
    drawWater(c, 1700, 880, 4000, 1400, toned('#4f6f9f', hour), t, '#ffd99a');
    fill(c, toned('#8d8076', hour), () => c.rect(-900, 950, 2620, 900));
    box(c, -900, 940, 2640, 22, toned('#a89a8c', hour), 3);
    for (let i = 0; i < 9; i++) line(c, alpha('#241a3c', 0.2), 3, [[900 + i * 96, 962], [880 + i * 100, 1080]]);
    // Left house.
    wall(c, -260, 880, -340, 960, toned('#d9a07f', hour), [[120, 120], [120, 500], [640, 760]]);
    drawBalconyDoor(c, 440, 500, 260, 0.9, toned('#d9a07f', hour));
    drawBalconyDoor(c, 440, 860, 260, 0.9, toned('#d9a07f', hour));
    // Right house.
    wall(c, 1180, 470, -340, 950, toned('#b9c7d6', hour), [[330, 620], [60, 620], [330, -40]]);
    drawBalconyDoor(c, 1370, 500, 260, 0.9, toned('#b9c7d6', hour));
    fill(c, mix('#4a3448', LIGHT, 0.5), () => c.roundRect(1330, 780, 110, 170, [55, 55, 0, 0]));
    // The rope and the lantern.
    const slides = step(t, 2, 2.5, soft);
    const sag = Math.sin(slides * Math.PI) * 46;
    const from = [600, 300];
    const to = [1248, 300];
    const down = step(t, 5.5, 1.5, soft);
    const aboard = step(t, 7.3, 0.7, soft);
    const hung = [lerp(from[0], to[0], slides), lerp(from[1], to[1], slides) + sag + 40];
    const taken = step(t, 4.6, 0.7, soft);
    const reel = [1520, lerp(330, 790, down)];
    const boat = [lerp(1836, 2950, step(t, 8.2, 5, linear)), 922 + 26 * step(t, 8.2, 3)];
    let light = [lerp(hung[0], reel[0], taken), lerp(hung[1], reel[1], taken) - Math.sin(taken * Math.PI) * 20];
    if (aboard > 0) light = [lerp(reel[0], boat[0], aboard), lerp(reel[1], boat[1] - 40, aboard) - Math.sin(aboard * Math.PI) * 60];
    if (t < 7.2) {
      stroke(c, 'rgba(52,44,80,0.85)', 3.4, () => (c.moveTo(...from), slides > 0 && slides < 1 ? (c.lineTo(hung[0], hung[1] - 40), c.lineTo(...to)) : c.quadraticCurveTo((from[0] + to[0]) / 2, 340, ...to)));
      for (const [px, py] of [from, to]) disc(c, px, py, 9, '#3c3658');
    }
    // Who live there.
    const tellsGran = { ...pose.stand(t, 1), mouth: t < 4 ? Math.max(0, Math.sin(t * 6)) : 0, smile: 1, lean: 5 };
    const granHand = t < 2.4 ? toward(tellsGran, CAST.gran, 500, 500, 2.9, 1, [light[0], light[1] + 30]) : { ...tellsGran, handFar: [17 + Math.sin(t * 8) * 4, -20] };
    drawPerson(c, CAST.gran, 500, 500, granHand, { scale: 2.9, shadow: 0 });
    calls(c, 580, 250, t, 1, span(t, 0.3, 4.4, 0.6));
    drawBalconyRail(c, 440, 506, 260, mix(ROSE, '#5a3a5a', 0.25));
    drawPerson(c, CAST.baker, 480, 860, { ...pose.wave(t, 4), gaze: 0.7, mouth: Math.max(0, Math.sin(t * 5)) * 0.6 }, { scale: 2.7, shadow: 0 });
    drawBalconyRail(c, 440, 866, 260, '#4f7f86');
    const pays = { ...pose.stand(t, 3), lean: 4, smile: 1 };
    const side = t > 4.9 ? 1 : -1;
    const reaches = t > 4.1 && t < 7 ? toward(pays, CAST.mechanic, 1390, 500, 2.9, side, [light[0] + (side > 0 ? -4 : 10), t > 5.4 ? 300 : light[1] + 20]) : pose.wave(t, 3);
    drawPerson(c, CAST.mechanic, 1390, 500, { ...reaches, mouth: t > 5.6 ? Math.max(0, Math.sin(t * 6)) * 0.8 : 0, gaze: t > 5.6 ? -0.5 : 0.2 }, { scale: 2.9, facing: side, shadow: 0 });
    calls(c, 1460, 255, t, 1, span(t, 5.4, 7.6, 0.5));
    drawBalconyRail(c, 1370, 506, 260, '#e0a23b');
    if (down > 0 && t < 7.9) line(c, 'rgba(52,44,80,0.85)', 3, [[1490, 300], [reel[0], (aboard > 0 ? lerp(reel[1], 420, aboard) : reel[1]) - 40]]);
    // On the quay.
    const near = t > 6.6 && t < 8.1;
    const waits = { ...pose.stand(t, 4), gaze: t < 7.2 ? 0.9 : 0, head: t < 7.2 ? -0.12 : 0.05, smile: 1 };
    const gx = lerp(1570, 1690, aboard);
    drawPerson(c, CAST.girl, gx, 985, near ? toward(waits, CAST.girl, gx, 985, 3, aboard > 0.15 ? 1 : -1, [light[0], light[1] + 34]) : pose.wave(t, 4), { scale: 3, facing: t < 7.4 ? -1 : 1 });
    comes(c, CAST.student, t, { at: 5, seconds: 2, from: 960, to: 1330, foot: 1045, scale: 2.8, seed: 2, does: pose.wave(t, 2) });
    // Boats: the first, and those that follow.
    for (let i = 0; i < 8; i++) {
      const go = step(t, 8 + i * 0.35, 6, linear);
      const [x, y] = [1960 + i * 128 + go * 420, 905 + ((i * 53) % 90)];
      drawPaperBoat(c, x, y, 0.7 + (y - 900) / 260, t + i, step(t, 8.6 + i * 0.3, 0.8), PAPERS[(i + 1) % PAPERS.length]);
      oval(c, x, y + 40, 46, 12, alpha(LIGHT, 0.18 * step(t, 8.6 + i * 0.3, 0.8)));
    }
    drawPaperBoat(c, boat[0], boat[1], 1.15, t, 0, ROSE);
    drawLantern(c, light[0], light[1], 1.3, 1, ROSE, t);
    // The near drummer on his jetty.
    box(c, 2040, 1010, 560, 26, toned('#8a6246', hour), 4);
    for (const jx of [2070, 2300, 2560]) line(c, toned('#5d4335', hour), 16, [[jx, 1030], [jx, 1300]]);
    const hit = Math.abs(Math.sin(t * 6));
    drawDrum(c, 2390, 1012, 1.5, '#8b4a6b', hit > 0.9 ? 1 : 0);
    drawPerson(c, CAST.drummer, 2300, 1014, { ...pose.stand(t, 3), lean: 5, handNear: [20, 15 - hit * 12], handFar: [22, 15 - (1 - hit) * 12], head: Math.sin(t * 6) * 0.08, smile: 1, gaze: 0.4 }, { scale: 2.9 });
    for (let k = 0; k < 3; k++) { const r = (t * 0.6 + k / 3) % 1; stroke(c, alpha(LIGHT, 0.6 * (1 - r) * step(t, 8.4, 0.8)), 5, () => c.arc(2360, 900, 130 + r * 180, Math.PI * 1.2, Math.PI * 1.8)); }
    // Birds of paper.
    for (let i = 0; i < 7; i++) { const k = t * 150 - 620 + i * 270; const bx = 1000 + k; if (t > 5.4) drawFoldedBird(c, bx, 330 + ((i * 71) % 210) - Math.sin(t * 1.2 + i) * 26, 0.7 + (i % 3) * 0.16, t + i, [PALE, CREAM, ROSE][i % 3]); }
  });
}

const greyed = (who, k) => (k >= 1 ? who : { ...who, ...Object.fromEntries(['skin', 'hair', 'top', 'bottom', 'shoes', ...(who.hatColour ? ['hatColour'] : [])].map((part) => [part, mix(mix(who[part], '#474d68', 0.74), who[part], k)])) });

/** The feast. Who came with bowed heads is drawn in; then the picture rises. */
export function theNight(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 560], [3.4, 640], [6.6, 960], [seconds, 980]]), y: track(t, [[0, 800], [3.6, 800], [6.6, 720], [8.4, 700], [seconds, 480]]), zoom: track(t, [[0, 1.75], [3.6, 1.7], [6.6, 1.3], [8.6, 1.24], [seconds, 0.84]]) }, t, 0.8);
  const hour = 3.72;
  drawAir(c, t, hour, { hue: HUE, clouds: 3 });
  drawHills(c, camera, hour, { y: 480 });
  seen(c, camera, () => [[560, 210, 5.6, 210], [1320, 160, 6.5, 240], [930, 70, 7.4, 270], [360, 90, 8.3, 220], [1560, 60, 8.9, 240], [960, 180, 9.7, 300], [620, -20, 10.4, 230], [1300, 20, 10.7, 230]].forEach(([x, y, when, size], i) => drawPaperFire(c, x, y, t - when, size, [[ROSE, CREAM, '#e0a23b'], ['#e0a23b', PALE, '#4f9aa8'], [PALE, ROSE, CREAM]][i % 3])), 0.6);
  drawTown(c, camera, t, hour, { y: 600, seed: 'feast far', depth: 0.55, scale: 0.6, every: 105, lit: (h, w) => step(t, 7 + ((h * 5 + w) % 11) * 0.2, 0.5) });
  drawTown(c, camera, t, hour, { y: 700, rough: 40, seed: 'feast near', depth: 0.78, scale: 0.95, every: 160, left: -700, right: 2700, lit: (h, w) => 0.3 + 0.7 * step(t, 5.6 + ((h * 3 + w) % 9) * 0.22, 0.5) });
  // Lights walk down the streets to the square.
  seen(c, camera, () => [[[-200, 560], [300, 640], [620, 660], [900, 730]], [[2200, 560], [1700, 610], [1350, 690], [1040, 730]], [[700, 480], [820, 560], [1000, 640], [960, 740]]].forEach((points, n) => {
    const way = measure(points, 8);
    drawThread(c, way, step(t, 7 + n * 0.5, 3, soft), t, { width: 3.4, strength: 0.6, sparks: 0.2, head: 0 });
    for (let i = 0; i < 14; i++) { const [x, y] = along(way, (i / 14 + t * 0.04) % 1); drawSpark(c, x, y - 6, 4.4 * step(t, 6.6 + i * 0.12, 0.5), t + i); }
  }), 0.78);
  seen(c, camera, () => {
    drawSquare(c, 770, '#7a6a80', { left: -1600, right: 3600 });
    glow(c, 960, 860, 1100, '#ffb870', 0.5);
    for (const x of [60, 700, 1340, 1980]) box(c, x - 8, 420, 16, 400, '#4a3b52', 4);
    const lit = (i) => 0.9 + 0.1 * Math.sin(t * 3 + i);
    [[-580, 60], [60, 700], [700, 1340], [1340, 1980], [1980, 2620]].forEach(([a, b], i) => drawLanternRope(c, a, 440, b, 440, 5, 1.15, lit, i % 2 ? [ROSE, '#e0a23b', PALE] : [PALE, ROSE, '#4f9aa8'], t + i));
    const beat = 1.9;
    const back = [['nurse', 250], ['farmer', 450], ['builder', 830], ['mayor', 1010], ['woman', 1190], ['student', 1500], ['mechanic', 1690]];
    // Musicians at the back.
    drawDrum(c, 690, 866, 1.1, '#8b4a6b', Math.abs(Math.sin(t * 6)) > 0.9 ? 1 : 0);
    drawPerson(c, CAST.drummer, 630, 868, { ...pose.stand(t, 1), lean: 4, handNear: [20, 15 - Math.abs(Math.sin(t * 6)) * 11], handFar: [22, 15 - Math.abs(Math.cos(t * 6)) * 11], smile: 1 }, { scale: 2.2 });
    back.forEach(([name, x], i) => drawPerson(c, CAST[name], x, 862 + (i % 2) * 8, i % 3 === 2 ? pose.clap(t, i) : dances(t, i * 0.35, beat), { scale: 2.2, facing: i % 2 ? -1 : 1 }));
    // Those who come late, without colour.
    const colour = (i) => step(t, 3.9 + i * 0.45, 1.4);
    const goesIn = (i) => step(t, 4.3 + i * 0.3, 1.7, soft);
    [[-260, 470, 760, 985], [-420, 310, 1110, 1000], [-560, 170, 500, 1010]].forEach(([from, stop, to, foot], i) => {
      const k = step(t, 0, 2.6, easeOut);
      const x = lerp(lerp(from, stop, k), to, goesIn(i));
      const far = Math.abs(lerp(from, stop, k) - from) + Math.abs(x - lerp(from, stop, k));
      const walks = pose.walk(far / (44 * 2.85), i, 0.5);
      const low = { head: 0.3 * (1 - colour(i)), gaze: -0.8 * (1 - colour(i)), smile: colour(i) };
      const body = goesIn(i) >= 1 ? dances(t, i, beat) : k < 1 || goesIn(i) > 0 ? { ...walks, ...low } : { ...pose.stand(t, i), ...low };
      const asked = span(t, 2.9 + i * 0.25, 4.9 + i * 0.3, 0.5);
      drawPerson(c, greyed(LATE[i], colour(i)), x, foot, pose.blend(body, { ...body, handFar: [20, 4] }, asked), { scale: 2.85, facing: 1 });
      glow(c, x, foot - 150, 240, LIGHT, 0.5 * span(t, 3.9 + i * 0.45, 6.4 + i * 0.3, 0.8));
    });
    // Who hold out their hands to them.
    const asks = (t0) => span(t, t0, 5, 0.5);
    const singer = dances(t, 0.4, beat);
    drawPerson(c, SINGER, lerp(640, 920, step(t, 4.4, 1.7, soft)), 975, pose.blend(singer, { ...pose.stand(t, 2), handFar: [22, 3], handNear: [17, 6], smile: 1, lean: 6 }, asks(2.4)), { scale: 2.85, facing: t < 5.6 ? -1 : 1 });
    const bx = lerp(575, 660, step(t, 4.6, 1.5));
    drawPerson(c, CAST.boy, bx, 1040, pose.blend(dances(t, 1, beat), { ...pose.stand(t, 3), handFar: [19, -2], handNear: [8, 10], smile: 1, gaze: 0.5, lean: 4 }, asks(2.2)), { scale: 3, facing: t < 5.6 ? -1 : 1 });
    // The front of the dance.
    drawPerson(c, CAST.gran, 1265, 990, { ...dances(t, 0.6, beat / 2), lean: 3 }, { scale: 2.75 });
    drawPerson(c, CAST.oldMan, 1395, 995, { ...dances(t, 0.6, beat / 2), lean: 3 }, { scale: 2.75, facing: -1 });
    wheels(c, 1570 + Math.sin(t * 2.2) * 26, 1030, 2.7, t, { facing: -1, rolls: Math.sin(t * 2.2) * 3, handFar: [15 + Math.sin(t * 6) * 4, -22], smile: 1, gaze: 0.5 });
    drawPerson(c, CAST.baker, 1760, 1000, pose.cheer(t, 2), { scale: 2.75, facing: -1 });
    drawPerson(c, CAST.girl, 960, 1060, dances(t, 2, beat), { scale: 3.1 });
    comes(c, CAST.sikh, t, { at: 4.4, seconds: 2.2, from: -330, to: 240, foot: 1050, scale: 2.8, seed: 3, does: dances(t, 1.2, beat) });
    const rises = step(t, 4.2, 1.7, soft);
    drawLantern(c, lerp(515, 648, rises), lerp(870 + Math.sin(t * 3) * 4, 490, rises), 1.2, 1, ROSE, t);
    drift(t, 44, { seed: 'night scraps', left: -300, right: 2300, top: -100, low: 1100, speed: 16, fall: 70 }, (x, y, i, turn) => at(c, x, y, () => { c.scale(1, Math.cos(turn * 1.7)); shape(c, alpha(i % 3 ? PAPERS[i % PAPERS.length] : lighter(LIGHT, 0.3), 0.9 * step(t, 5.4, 1.6)), [[-8, -5], [8, -6], [7, 5], [-7, 6]]); }, { turn }));
  });
  glow(c, 960, 900, 1000, '#ffb870', 0.12 * between(t, 5, seconds));
}
