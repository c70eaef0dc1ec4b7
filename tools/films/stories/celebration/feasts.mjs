// What can be organised: seven feasts, and one lantern that goes from each to the next.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { CLOTHS, CREAM, LIGHT, alpha, darker, lighter, mix } from '../../draw/colour.mjs';
import { drawKite } from '../../draw/doors.mjs';
import { drawDrum, drawPaperBird, drawPot, drawStage, drawStickLantern, drawTelescope } from '../../draw/feast.mjs';
import { drawFlowers, drawGrass, drawTree } from '../../draw/land.mjs';
import { drift } from '../../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawBench, drawBook, drawFlags, drawLantern } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';
import { HUE, PALE, PAPERS, ROSE, SINGER, TRAVELLER, comes, dances, toward, wheels } from './kit.mjs';

const scraps = (c, t, left, right, count = 26) => drift(t, count, { seed: 'scraps', left, right, top: 200, low: 1100, speed: 18, fall: 60 }, (x, y, i, turn) => at(c, x, y, () => { c.scale(1, Math.cos(turn * 1.7)); fill(c, alpha(PAPERS[i % PAPERS.length], 0.9), () => c.rect(-7, -5, 14, 10)); }, { turn }));

/** A parade, and the boy who runs ahead of it to the trees where books hang. */
export function paradeAndBooks(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 600], [4.6, 1560], [6.8, 2310], [seconds, 2360]]), y: track(t, [[0, 650], [4.6, 690], [7, 700], [seconds, 690]]), zoom: track(t, [[0, 1.3], [4.4, 1.5], [seconds, 1.56]]) }, t, 0.7);
  drawAir(c, t, 1.7, { hue: HUE });
  drawHills(c, camera, 1.7, { y: 560 });
  drawTown(c, camera, t, 1.7, { y: 750, seed: 'parade town', depth: 0.6, right: 3000 });
  drawStreet(c, camera, t, 1.7, { y: 830, seed: 'parade', every: 290, left: -700, right: 1950, trees: false, lamps: false });
  seen(c, camera, () => {
    fill(c, '#8fae62', () => (c.moveTo(1960, 828), c.lineTo(4200, 828), c.lineTo(4200, 1800), c.lineTo(1800, 1800)));
    drawGrass(c, 2010, 3500, 832, '#6f8a4c', t);
    for (let i = 0; i < 4; i++) drawFlags(c, -200 + i * 560, 470 + (i % 2) * 30, 360 + i * 560, 490 - (i % 2) * 30, PAPERS, t + i, { sag: 70, count: 12 });
    const go = 64 * t;
    const foot = 955;
    const size = 2.7;
    const stepOf = (name, seed) => pose.walk(go / (44 * size * CAST[name].size), seed, 0.4);
    // Who looks on.
    drawPerson(c, CAST.nurse, 1330, 880, pose.wave(t, 2), { scale: 2.3, facing: -1 });
    drawPerson(c, CAST.farmer, 380, 880, pose.clap(t, 3), { scale: 2.3 });
    // The bird and who carries it.
    const bird = 430 + go;
    const carriers = [['baker', -185], ['student', 0], ['builder', 190]];
    const grips = carriers.map(([, off], i) => [bird + off + 36, foot - 236 + Math.sin(t * 4 + i) * 5]);
    carriers.forEach(([name, off], i) => drawPerson(c, CAST[name], bird + off, foot, { ...toward(stepOf(name, i), CAST[name], bird + off, foot, size, 1, grips[i]), smile: 1, gaze: 0.6 }, { scale: size }));
    drawPaperBird(c, bird + 20, 560 + Math.sin(t * 2.2) * 10, 1.12, t, ROSE, PALE, grips);
    // Drum, ribbons, a dance.
    const hit = (k) => Math.abs(Math.sin(t * 7 + k));
    const drummer = bird + 470;
    drawPerson(c, CAST.drummer, drummer, foot + 6, { ...stepOf('drummer', 3), handNear: [17, 12 - hit(0) * 8], handFar: [19, 10 - hit(1.6) * 8], smile: 1 }, { scale: size });
    drawDrum(c, drummer + 56, foot - 62, 1.15, '#8b4a6b', hit(0) > 0.9 ? 0.9 : 0);
    const rider = bird + 700;
    wheels(c, rider, foot + 22, 2.6, t, { rolls: rider / 40, smile: 1, handFar: [15 + Math.sin(t * 5) * 4, -22] });
    for (let i = 0; i < 3; i++) stroke(c, PAPERS[i], 8, () => { const [rx, ry] = [rider + 62 + Math.sin(t * 5) * 10, foot - 214]; c.moveTo(rx, ry); for (let k = 1; k <= 9; k++) c.lineTo(rx - k * 19, ry - 18 + i * 16 + Math.sin(t * 6 - k * 0.8 + i) * (8 + k * 2)); });
    drawPerson(c, CAST.sikh, bird + 880, foot - 20, { ...dances(t, 1, 2.2) }, { scale: 2.6 });
    // Trees of books.
    for (const [x, high, seed] of [[2220, 590, 3], [2560, 660, 11], [2940, 560, 5]]) drawTree(c, x, 905, high, 'round', t, { seed, colour: mix('#6f9a5a', '#8fae62', 0.4) });
    for (let i = 0; i < 10; i++) {
      const bx = 2060 + i * 96 + (i > 2 ? 190 : 0);
      const long = 74 + ((i * 37) % 56);
      const sway = Math.sin(t * 1.4 + i) * 5;
      line(c, 'rgba(70,60,60,0.7)', 2, [[bx, 560], [bx + sway, 590 + long]]);
      shape(c, CLOTHS[i % CLOTHS.length], [[bx + sway - 34, 636 + long], [bx + sway, 588 + long], [bx + sway + 34, 636 + long]]);
      shape(c, CREAM, [[bx + sway - 25, 638 + long], [bx + sway, 602 + long], [bx + sway + 25, 638 + long]]);
    }
    oval(c, 2420, 960, 330, 52, mix(ROSE, CREAM, 0.45));
    oval(c, 2420, 956, 300, 42, mix(ROSE, CREAM, 0.65));
    drawBench(c, 2450, 930, 230);
    const run = step(t, 3.6, 3, (x) => 1 - (1 - x) ** 1.3);
    const lead = 1400 + 64 * Math.min(t, 3.6);
    const bx = lerp(lead, 2240, run);
    const gives = step(t, 6.8, 0.8, soft);
    const light = [lerp(bx + 52, 2418, gives), lerp(foot - 262, 610, gives) - Math.sin(gives * Math.PI) * 40];
    const gran = { ...pose.sit(t, 2, 21), head: 0.08, mouth: t > 2 && gives === 0 ? Math.max(0, Math.sin(t * 8)) * 0.6 : 0, handNear: [17, 14] };
    const takes = span(t, 6.6, 8.3, 0.5);
    drawPerson(c, CAST.gran, 2470, 935, takes > 0 ? pose.blend(gran, { ...toward(gran, CAST.gran, 2470, 935, 2.7, -1, [light[0], light[1] + 60]), smile: 1 }, takes) : gran, { scale: 2.7, facing: -1, shadow: 0 });
    drawBook(c, 2408, 842, 84, { shine: 0.35, t, cover: ROSE });
    drawPerson(c, CAST.girl, 2310, 985, { ...pose.sit(t, 4, 4), gaze: 0.5, handNear: [15, 14], footNear: [24, -2], footFar: [27, -3] }, { scale: 2.9, shadow: 0 });
    drawPerson(c, CAST.oldMan, 2680, 950, { ...pose.offer(t, 6), gaze: -0.4, head: 0.1, holdNear: (cc, [x, y]) => drawBook(cc, x, y - 2, 24, { open: 0.8, cover: '#3f7d7a' }) }, { scale: 2.65, facing: -1 });
    const gait = run > 0 && run < 1 ? pose.walk((bx - lead) / (44 * 2.9 * 0.66 * 1.35), 1, 1.5) : run === 0 ? pose.walk(go / 84, 1) : pose.stand(t, 1);
    const hold = gives < 0.5 ? [bx + 40, foot - 180] : [light[0], light[1] + 50];
    const boy = t < 7.4 ? toward(gait, CAST.boy, bx, foot + 30, 2.9, 1, hold) : pose.blend(toward(gait, CAST.boy, bx, foot + 30, 2.9, 1, hold), pose.cheer(t, 1), step(t, 7.4, 0.5));
    drawPerson(c, CAST.boy, bx, foot + 30, { ...boy, smile: 1 }, { scale: 2.9 });
    if (gives <= 0) drawStickLantern(c, bx + 40, foot - 150, 34, -120, 1.25, 1, ROSE, t);
    else {
      line(c, '#6b4a3a', 3, [[2418, 520], [2418, 586]]);
      drawLantern(c, light[0], light[1], 1.25, 1, ROSE, t);
    }
    scraps(c, t, camera.x - 900, camera.x + 900, t < 6 ? 30 : 12);
  });
}

const lute = (c, [x, y]) => {
  line(c, '#6b4a3a', 3.4, [[x, y], [x + 24, y - 15]]);
  oval(c, x - 3, y + 2, 12, 9.5, '#b9854f', -0.5);
  disc(c, x - 1, y + 1, 3, '#5d3f30');
};
/** A windy hill and the stage below it: the lantern runs up the line of a kite and comes down where somebody sings. */
export function kitesAndSongs(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 660], [2, 690], [5, 1280], [7.9, 1960], [seconds, 1990]]), y: track(t, [[0, 610], [2, 590], [5, 480], [7.9, 690], [seconds, 700]]), zoom: track(t, [[0, 1.36], [2, 1.34], [5, 1.12], [8, 1.42], [seconds, 1.5]]) }, t, 0.8);
  drawAir(c, t * 2.4, 1.95, { hue: HUE, clouds: 9 });
  drawHills(c, camera, 1.95, { y: 620 });
  drawTown(c, camera, t, 1.95, { y: 790, seed: 'kite town', depth: 0.55, scale: 0.6, every: 105, right: 2900 });
  const hill = (x) => 905 - 175 * Math.exp(-(((x - 520) / 440) ** 2));
  seen(c, camera, () => {
    fill(c, ramp(c, 0, 720, 0, 1200, [['0', '#9cba6c'], [1, '#6f9154']].map(([k, v]) => [Number(k), v])), () => { c.moveTo(-900, 1800); for (let x = -900; x <= 3600; x += 40) c.lineTo(x, hill(x)); c.lineTo(3600, 1800); });
    for (let i = 0; i < 60; i++) { const gx = -300 + i * 50; const b = 12 + Math.sin(t * 3 + i) * 6; stroke(c, '#6f8a4c', 3, () => (c.moveTo(gx, hill(gx) + 3), c.quadraticCurveTo(gx + 3, hill(gx) - 10, gx + b, hill(gx) - 17))); }
    drawFlowers(c, 1000, 2900, 918, t, [PALE, '#f2d7a0', '#e7a0a4', CREAM], { count: 40, high: 36 });
    drawTree(c, 1370, 930, 330, 'poplar', t, { seed: 8 });
    drawTree(c, 2680, 930, 460, 'acacia', t, { seed: 4 });
    // The stage below the hill.
    const floor = 850;
    drawStage(c, 2010, 950, 860, 92, ROSE, t);
    const sings = Math.max(0, Math.sin(t * 3.3)) * 0.9;
    const kite = [track(t, [[0, 860], [1.6, 900], [5, 1560, soft], [8, 2330, soft], [seconds, 2380]]) + Math.sin(t * 1.7) * 34, track(t, [[0, 300], [5, 210, soft], [8, 330, soft], [seconds, 310]]) + Math.sin(t * 2.3) * 22];
    const who = { x: 640, y: hill(640) + 22 };
    const grip = [who.x + 62, who.y - 268];
    const run = track(t, [[1.8, 0.0], [5.2, 0.8, soft], [seconds, 0.8]]);
    const bow = [(grip[0] + kite[0]) / 2 + 20, (grip[1] + kite[1]) / 2 + 70];
    const onLine = [0, 1].map((q) => (1 - run) ** 2 * grip[q] + 2 * run * (1 - run) * bow[q] + run ** 2 * kite[q]);
    const lands = step(t, 6.2, 1.9, soft);
    const palm = [2046, 600];
    const light = [lerp(onLine[0], palm[0], lands), lerp(onLine[1] + 44, palm[1], lands) - Math.sin(lands * Math.PI) * 46];
    const singer = { ...pose.stand(t, 1), hip: [Math.sin(t * 2) * 2, -46], handNear: [10 + Math.sin(t * 2) * 6, 2 + Math.cos(t * 1.6) * 6], mouth: sings, head: -0.06 + Math.sin(t * 2) * 0.05, smile: 1 };
    drawPerson(c, SINGER, 1970, floor, pose.blend(singer, { ...toward(singer, SINGER, 1970, floor, 2.75, 1, [palm[0] - 6, palm[1] + 30]), gaze: 0.7 }, step(t, 6.6, 1)), { scale: 2.75 });
    box(c, 2214, floor - 58, 66, 60, '#7a5540', 4);
    drawPerson(c, CAST.sikh, 2250, floor, { ...pose.sit(t, 2, 22), handNear: [14 + Math.sin(t * 9) * 2, 16], handFar: [22, 2], head: Math.sin(t * 3) * 0.08, holdNear: lute }, { scale: 2.65, facing: -1, shadow: 0 });
    drawDrum(c, 1800, floor + 4, 1.35, '#8b4a6b', Math.abs(Math.sin(t * 6)) > 0.92 ? 1 : 0);
    drawPerson(c, CAST.drummer, 1726, floor, { ...pose.stand(t, 4), lean: 4, handNear: [20, 16 - Math.abs(Math.sin(t * 6)) * 9], handFar: [22, 15 - Math.abs(Math.cos(t * 6)) * 9], head: Math.sin(t * 6) * 0.06, smile: 1 }, { scale: 2.65 });
    // Who fly kites.
    const fly = (name, x, kx, ky, colour, seed, roll) => {
      const y = hill(x) + 24;
      const end = [kx + Math.sin(t * 0.9 + seed) * 70, ky + Math.sin(t * 1.5 + seed * 2) * 40];
      const h = [x + 46, y - (roll ? 196 : CAST[name].size < 0.8 ? 180 : 243)];
      drawKite(c, end[0], end[1], 50, t + seed, colour, h[0], h[1]);
      if (roll) wheels(c, x, y, 2.55, t, { smile: 1, gaze: 0.8, handFar: [15, -20], rolls: Math.sin(t * 1.2) });
      else drawPerson(c, CAST[name], x + Math.sin(t * 1.1 + seed) * 12, y, { ...toward({ ...pose.stand(t, seed), lean: -4 + Math.sin(t * 1.4) * 3 }, CAST[name], x, y, 2.7, 1, h), gaze: 0.9, head: -0.16, smile: 1 }, { scale: 2.7 });
    };
    fly('girl', 330, 480, 300, '#e0a23b', 1);
    fly('farmer', 120, 210, 250, '#4f9aa8', 3);
    fly('wheeler', 905, 1080, 420, '#6f8f4f', 5, true);
    const holds = { ...toward({ ...pose.stand(t, 2), lean: -3 }, TRAVELLER, who.x, who.y, 2.75, 1, grip), gaze: 0.9, head: -0.14, smile: 1 };
    drawPerson(c, TRAVELLER, who.x, who.y, t < 1.9 ? { ...holds, handNear: toward(holds, TRAVELLER, who.x, who.y, 2.75, 1, [grip[0] + 14, grip[1] + 44], 'handNear').handNear } : holds, { scale: 2.75 });
    drawKite(c, kite[0], kite[1], 74, t, ROSE, grip[0], grip[1]);
    // Who listen, clap, dance.
    comes(c, CAST.oldMan, t, { at: 0, seconds: 6.6, from: 1010, to: 1500, foot: 985, scale: 2.65, seed: 3, swing: 0.6, does: pose.clap(t, 3) });
    drawPerson(c, CAST.builder, 2480, 985, pose.clap(t, 5), { scale: 2.65, facing: -1 });
    drawPerson(c, CAST.boy, 1640, 1010, dances(t, 1, 1.6), { scale: 2.9 });
    comes(c, CAST.student, t, { at: 5, seconds: 2.3, from: 2900, to: 2310, foot: 1015, scale: 2.8, seed: 2, facing: -1, does: dances(t, 2, 1.6) });
    drawLantern(c, light[0], light[1], 1.3, 1, ROSE, t);
    if (lands < 1 && t > 1.8) line(c, 'rgba(60,60,90,0.5)', 2, [[light[0], light[1] - 28], [light[0], light[1] - 46]]);
    // Leaves show the wind.
    for (let i = 0; i < 14; i++) { const k = (t * 0.36 + i * 0.137) % 1; oval(c, -300 + k * 3200, 380 + ((i * 97) % 460) + Math.sin(k * 9 + i) * 40, 9, 4, alpha('#8fae62', 0.8), k * 12 + i); }
  });
}

/** Supper from every kitchen, an open workshop, the stars: from hand to hand while it grows dark. */
export function potsToolsStars(c, t, seconds) {
  const x = track(t, [[0, 560], [2.9, 900], [4.6, 1760], [6.9, 1810], [9, 2640], [seconds, 2690]]);
  const hour = track(t, [[0, 2.7], [6.6, 3.25], [9, 3.75]]);
  const camera = hand({ x, y: track(t, [[0, 740], [7, 735], [9, 650], [seconds, 620]]), zoom: track(t, [[0, 1.55], [6.9, 1.5], [9, 1.5], [seconds, 1.44]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE, sun: hour < 3.3 });
  if (t > 8.6) { const k = between(t, 9.2, 9.9); if (k > 0 && k < 1) line(c, alpha('#fff8e0', Math.sin(k * Math.PI)), 4, [[1240 - k * 420, 90 + k * 130], [1330 - k * 420, 62 + k * 130]]); }
  drawHills(c, camera, hour, { y: 580 });
  drawTown(c, camera, t, hour, { y: 740, seed: 'supper town', depth: 0.6, right: 3000 });
  const mound = (mx) => 945 - 130 * soft(between(mx, 2230, 2560));
  const stops = [[0, 460, 640], [1.2, 470, 640], [1.8, 690, 640], [2.3, 700, 640], [2.8, 930, 650], [3.1, 940, 650], [3.5, 1150, 630], [3.7, 1160, 630], [4.1, 1400, 640], [4.3, 1410, 640], [4.7, 1590, 640], [5, 1610, 630], [5.6, 1790, 600], [6.6, 1790, 600], [7.2, 2000, 640], [8.8, 2470, 610], [seconds, 2480, 610]];
  const light = [track(t, stops.map(([k, lx]) => [k, lx, soft])), track(t, stops.map(([k, , ly]) => [k, ly, soft])) - 20 * Math.sin(t * 2.2) ** 2];
  const takes = (who, px, foot, scale, facing, from, to, body, seed) => {
    const k = span(t, from - 0.35, to + 0.35, 0.4);
    drawPerson(c, who, px, foot, k > 0 ? pose.blend(body, { ...toward({ ...pose.stand(t, seed), lean: 2 }, who, px, foot, scale, facing, [light[0], light[1] + 52]), smile: 1, gaze: 0.5 }, k) : body, { scale, facing });
  };
  seen(c, camera, () => {
    fill(c, ramp(c, 0, 840, 0, 1200, [[0, toned('#b5a679', hour)], [1, toned('#8c8660', hour)]]), () => { c.moveTo(-900, 1800); c.lineTo(-900, 860); c.lineTo(2000, 860); for (let mx = 2000; mx <= 3600; mx += 30) c.lineTo(mx, mound(mx) - 85 * (1 - soft(between(mx, 2230, 2560)))); c.lineTo(3600, 1800); });
    drawTree(c, 100, 880, 420, 'palm', t, {});
    drawFlags(c, 120, 470, 760, 480, PAPERS, t, { sag: 60 });
    drawFlags(c, 760, 480, 1420, 440, PAPERS, t + 2, { sag: 60 });
    // The long table.
    const ladle = (cc, [lx, ly]) => { line(cc, '#8d8794', 2.2, [[lx - 2, ly - 8], [lx + 8, ly + 15]]); oval(cc, lx + 9, ly + 16, 4.6, 2.8, '#8d8794', 0.5); };
    const cooks = (seed) => ({ ...pose.work(t * 0.9, seed), holdNear: ladle, smile: 0.9 });
    takes(CAST.baker, 380, 965, 2.8, 1, -1, 1.5, cooks(1), 1);
    takes(CAST.sikh, 640, 965, 2.8, 1, 1.7, 2.5, cooks(2), 2);
    takes(CAST.gran, 880, 965, 2.8, 1, 2.8, 3.5, cooks(3), 3);
    const bowl = (cc, [bx, by]) => fill(cc, '#fbf1dd', () => (cc.moveTo(bx - 9, by - 3), cc.lineTo(bx + 11, by - 3), cc.quadraticCurveTo(bx + 9, by + 7, bx + 1, by + 7), cc.quadraticCurveTo(bx - 7, by + 7, bx - 9, by - 3)));
    takes(SINGER, 1120, 965, 2.8, 1, 3.4, 3.9, { ...pose.offer(t, 5), mouth: Math.max(0, Math.sin(t * 5)) * 0.5, holdNear: bowl }, 5);
    takes(CAST.farmer, 1380, 990, 2.8, 1, 4, 4.5, { ...pose.offer(t, 7), mouth: 0.2, holdNear: bowl }, 7);
    box(c, 220, 846, 1060, 20, '#8f5f42', 4);
    fill(c, alpha(CREAM, 0.95), () => (c.moveTo(222, 836), c.lineTo(1278, 836), c.lineTo(1300, 900), c.lineTo(200, 900)));
    for (let i = 0; i < 11; i++) fill(c, alpha(ROSE, 0.75), () => c.rect(204 + i * 100, 884, 50, 16));
    [[300, ROSE, '#e0a23b'], [510, '#4f9aa8', '#c9593f'], [770, '#b9714a', '#6f8f4f'], [1010, '#5d6bb0', '#f2d7a0']].forEach(([px, colour, inside], i) => drawPot(c, px, 842, 1.05, colour, t + i, { inside }));
    for (let i = 0; i < 9; i++) { oval(c, 250 + i * 118, 852 + (i % 2) * 10, 26, 8, '#f4ead2'); oval(c, 250 + i * 118, 848 + (i % 2) * 10, 15, 5, CLOTHS[i % CLOTHS.length]); }
    for (const lx of [240, 1240]) box(c, lx, 900, 18, 130, '#5d4335', 3);
    drawPerson(c, CAST.boy, 600, 1060, { ...pose.stand(t, 7), handFar: [15, -10 + Math.sin(t * 5) * 3], smile: 1, gaze: 0.6 }, { scale: 2.9 });
    // The open workshop.
    const shed = 1500;
    fill(c, ramp(c, shed, 0, shed + 620, 0, [[0, toned('#8a6a58', hour)], [1, toned('#9c7a62', hour)]]), () => c.rect(shed, 470, 620, 410));
    glow(c, 1810, 640, 520, LIGHT, 0.35 + 0.35 * step(t, 4.4, 1));
    for (let i = 0; i < 7; i++) { const px = shed + 60 + i * 86; line(c, '#5d4335', 7, [[px, 520], [px, 590]]); (i % 3 === 0 ? () => box(c, px - 20, 580, 40, 20, '#8d8794', 4) : i % 3 === 1 ? () => stroke(c, '#8d8794', 6, () => c.arc(px, 606, 17, 0, 7)) : () => shape(c, '#8d8794', [[px - 11, 588], [px + 11, 588], [px, 640]]))(); }
    for (let r = 0; r < 2; r++) { box(c, shed + 400, 690 + r * 80, 200, 9, '#5d4335', 2); for (let i = 0; i < 4; i++) { const [vx, vy] = [shed + 424 + i * 46, 690 + r * 80]; fill(c, ['#b9714a', '#4f9aa8', ROSE, '#e0a23b'][(i + r) % 4], () => (c.moveTo(vx - 10, vy), c.quadraticCurveTo(vx - 22, vy - 26, vx - 7, vy - 44), c.lineTo(vx + 7, vy - 44), c.quadraticCurveTo(vx + 22, vy - 26, vx + 10, vy))); } }
    shape(c, toned('#7e4a58', hour), [[shed - 50, 486], [shed + 30, 384], [shed + 590, 384], [shed + 670, 486]]);
    for (const px of [shed - 20, shed + 624]) box(c, px, 470, 20, 440, '#5d4335', 3);
    line(c, '#5d4335', 4, [[1800, 486], [1800, 560]]);
    drawPerson(c, CAST.mechanic, 1580, 895, pose.blend({ ...pose.work(t, 4) }, { ...toward({ ...pose.stand(t, 4), lean: 3 }, CAST.mechanic, 1580, 895, 2.6, 1, [light[0], light[1] + 52]), gaze: 0.6, smile: 1 }, span(t, 3.8, 5.6, 0.4)), { scale: 2.6 });
    const grows = step(t, 4.2, 2.6, soft);
    const spin = t * 9;
    wheels(c, 1690, 965, 2.6, t, { smile: 1, handFar: [26, -2 + grows * -8 + Math.sin(spin) * 0.8], handNear: [24, 8], gaze: -0.2, mouth: Math.max(0, Math.sin(t * 4)) * 0.5 });
    line(c, '#5d4335', 22, [[1830, 870], [1830, 960]]);
    oval(c, 1830, 962, 62, 15, '#4a3448');
    oval(c, 1830, 862, 66, 18, '#6b4a3a');
    oval(c, 1830, 858, 62, 15, '#8a6246');
    const jar = 46 + grows * 74;
    const belly = 40 - grows * 6 + Math.sin(grows * 3) * 10;
    fill(c, ramp(c, 1790, 0, 1870, 0, [[0, '#8a4a3a'], [0.4 + 0.1 * Math.sin(spin), '#d0825f'], [1, '#9c5a45']]), () => (c.moveTo(1804, 860), c.bezierCurveTo(1830 - belly * 1.5, 860 - jar * 0.4, 1830 - belly, 860 - jar * 0.7, 1830 - belly * 0.55, 860 - jar), c.lineTo(1830 + belly * 0.55, 860 - jar), c.bezierCurveTo(1830 + belly, 860 - jar * 0.7, 1830 + belly * 1.5, 860 - jar * 0.4, 1856, 860)));
    oval(c, 1830, 860 - jar, belly * 0.55, 7, '#6b3a30');
    box(c, 1934, 898, 66, 66, '#7a5540', 4);
    drawPerson(c, CAST.oldMan, 1966, 966, { ...pose.sit(t, 2, 24), lean: 6, handFar: [26, 0 - grows * 6], handNear: [27, 8], gaze: -0.3, smile: 0.6 + grows * 0.4 }, { scale: 2.6, facing: -1, shadow: 0 });
    // The hill of stars.
    const gx = lerp(2050, 2400, step(t, 7, 1.9, easeOut));
    const off = t > 6.2;
    const gy = mound(gx) + 40 - 20 * between(t, 7, 9);
    const grip = [gx + (t < 7 ? -34 : 34), gy - 132];
    const moves = t > 7 && t < 8.9 ? pose.walk((gx - 2050) / (44 * 2.8 * 0.68), 4) : { ...pose.stand(t, 4), gaze: 1, head: -0.12 };
    drawPerson(c, CAST.girl, gx, gy, off ? { ...toward(moves, CAST.girl, gx, gy, 2.8, t < 7 ? -1 : 1, grip), smile: 1 } : pose.clap(t, 4), { scale: 2.8, facing: t < 7 ? -1 : 1 });
    if (off) line(c, '#7a5540', 5, [[grip[0] - (light[0] - grip[0]) * 0.16, grip[1] + 24], [lerp(grip[0], light[0], step(t, 6.2, 0.4)), lerp(grip[1], light[1] - 44, step(t, 6.2, 0.4))]]);
    drawTelescope(c, 2690, mound(2690) + 16, 1.5, -0.62 + Math.sin(t * 0.7) * 0.05);
    drawPerson(c, CAST.student, 2570, mound(2570) + 22, { ...pose.stand(t, 1), lean: 7, head: -0.28, gaze: 0.8, handNear: [16, 2], handFar: [21, -6] }, { scale: 2.5 });
    drawPerson(c, CAST.nurse, 2850, mound(2850) + 18, { ...toward(pose.stand(t, 3), CAST.nurse, 2850, mound(2850) + 18, 2.6, -1, [2760, 500 + Math.sin(t * 1.4) * 14]), gaze: 1, head: -0.14, smile: 1 }, { scale: 2.6, facing: -1 });
    drawPerson(c, CAST.builder, 2960, mound(2960) + 60, { ...pose.sit(t, 6, 4), lean: -7, gaze: 1, head: -0.3, footNear: [26, -2], footFar: [30, -2], handNear: [-9, 24] }, { scale: 2.6, facing: -1, shadow: 0 });
    drawLantern(c, light[0], light[1], 1.25, 1 - 0.35 * step(t, 8.6, 1), ROSE, t);
    if (t < 5.4) line(c, alpha(darker(ROSE, 0.5), 0.7), 3, [[light[0], light[1] + 28], [light[0], light[1] + 50]]);
    if (t > 8) for (let i = 0; i < 7; i++) disc(c, 2260 + i * 130, mound(2260 + i * 130) - 60 - 30 * Math.sin(t * 1.3 + i * 2), 3, alpha(lighter(LIGHT, 0.3), 0.6 + 0.4 * Math.sin(t * 4 + i * 2)));
  });
  if (clamp(t - 8.6) > 0) glow(c, 1150, 160, 600, '#cfd8ff', 0.12 * step(t, 8.6, 1.4, linear));
}
