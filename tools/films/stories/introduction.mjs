// What a learning city is, what it gives, where one begins. One light, handed on, holds the film together.
import { at, disc, line, oval, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { alpha, mix, oklch } from '../draw/colour.mjs';
import { drawHall, drawLamp } from '../draw/houses.mjs';
import { drawFlowers, drawGrass, drawRidge, drawTree, drawWater } from '../draw/land.mjs';
import { along, drawSpark, drawThread, measure } from '../draw/light.mjs';
import { back, between, clamp, ease, easeOut, lerp, linear, soft, step, track } from '../draw/motion.mjs';
import { drawBirds } from '../draw/sky.mjs';
import { drawBench, drawBicycle, drawBook, drawRoundTable, drawStall, drawWheelchair } from '../draw/things.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawChair, drawRoom, drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';
import { beginning, everywhere } from './introduction/ending.mjs';
import { mapOfLights } from './introduction/lights.mjs';

const HUE = 282;
const VIOLET = oklch(0.72, 0.13, HUE);

/** A town sleeps; one window is lit. */
function oneWindow(c, t, seconds) {
  const camera = hand({ x: track(t, [[-0.6, 1000], [7, 1745, soft]]), y: track(t, [[-0.6, 540], [7, 754, soft]]), zoom: track(t, [[-0.6, 1], [4, 1.62, soft], [seconds, 3.1]]) }, t);
  drawAir(c, t, 0.12, { hue: HUE, clouds: 5 });
  drawHills(c, camera, 0.12, { y: 560 });
  drawTown(c, camera, t, 0.12, { y: 730, seed: 'sleep', depth: 0.62, scale: 0.8, lit: () => 0 });
  drawTown(c, camera, t, 0.12, { y: 900, rough: 36, seed: 'near sleep', depth: 1, scale: 1.35, every: 230, ground: '#6f8a58', lit: (house, window) => (house === 8 && window === 1 ? step(t, 0.8, 1.6) * (0.93 + 0.07 * Math.sin(t * 7)) : 0) });
  // Two heads behind the curtain.
  seen(c, camera, () => {
    const there = step(t, 2.2, 1.2);
    for (const [x, y, r] of [[1738, 764 + Math.sin(t * 1.7) * 0.5, 5.6], [1753, 768, 4.6]]) disc(c, x, y, r, alpha('#4a2f3a', 0.75 * there));
  });
  drawBirds(c, t, 1330 + t * 26, 250, 5, '#2b3163', 11);
}

/** Grandmother and child read; the page begins to shine and a light rises from it. */
function reading(c, t) {
  const camera = hand({ x: track(t, [[0, 940], [8.5, 985, soft]]), y: track(t, [[0, 650], [8.5, 690, soft]]), zoom: track(t, [[0, 1.36], [8.5, 1.84, soft]]) }, t);
  const shine = step(t, 1.6, 2.4);
  seen(c, camera, () => {
    drawRoom(c, t, { wall: '#6d5573', lamp: 0.92, carpet: '#7a4568' });
    drawChair(c, 860, 905, 1.5, '#41618a');
    drawPerson(c, CAST.gran, 866, 905, { ...pose.sit(t, 3, 31), head: 0.12, gaze: -0.6, handNear: [19, 22], handFar: [23, 20], smile: 0.7 + shine * 0.3 }, { scale: 4.3, shadow: 0 });
    const looks = step(t, 3.2, 0.9);
    drawPerson(c, CAST.girl, 1085, 925, pose.blend({ ...pose.stand(t, 4), gaze: -0.5, head: 0.14, lean: 3, handNear: [13, 20], handFar: [12, 20] }, { ...pose.reach(t, 4, [19, -24]), smile: 1, air: Math.max(0, Math.sin((t - 6.4) * 6)) * 3 * step(t, 6.4, 0.3) }, looks), { scale: 4.3, facing: -1 });
    drawBook(c, 985, 738, 170, { shine: shine * 0.8, t });
    const up = step(t, 2.6, 3.4, soft);
    // It comes down into her hand.
    const caught = step(t, 5.4, 1.2, soft);
    if (up > 0) drawSpark(c, lerp(985 + Math.sin(t * 1.4) * 18, 1000, caught), lerp(lerp(700, 560, up), 622, caught), 9 + up * 8, t, { strength: shine });
  });
}

/** The child carries the light through the street in the morning; wherever she comes by, somebody else's work shines. */
function morningWalk(c, t, seconds) {
  const hour = track(t, [[0, 0.75], [seconds, 1.7]]);
  const x = 160 + t * 196;
  const camera = hand({ x: x + 190, y: 788, zoom: track(t, [[0, 2.22], [seconds, 2.02]]) }, t, 0.6);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour);
  drawTown(c, camera, t, hour, { y: 760, seed: 'morning', depth: 0.6 });
  drawStreet(c, camera, t, hour, { y: 830, seed: 'walk', every: 300, right: 4200, lamps: false });
  seen(c, camera, () => {
    const foot = 926;
    const shine = (px) => step(x, px - 190, 170);
    // A workshop for bicycles.
    drawBicycle(c, 760, foot - 22, 2.1, t * 1.5, '#c9593f');
    drawPerson(c, CAST.mechanic, 640, foot - 24, { ...pose.work(t, 2), lean: 9 }, { scale: 2.25 });
    drawSpark(c, 760, foot - 215, 11, t, { strength: shine(760) });
    // A kitchen on the street.
    drawStall(c, 1330, foot - 20, 250, { t, cloth: '#3f7d7a' });
    drawPerson(c, CAST.baker, 1320, foot - 66, pose.work(t, 5), { scale: 2.15, shadow: 0 });
    drawStallFront(c, 1330, foot - 20, 250);
    drawSpark(c, 1330, foot - 330, 11, t, { strength: shine(1330) });
    // A drum lesson on a bench.
    drawBench(c, 1890, foot - 20, 190);
    const beat = (k) => 21 + Math.abs(Math.sin(t * 6 + k)) * -7;
    drawPerson(c, CAST.drummer, 1850, foot - 18, { ...pose.sit(t, 1, 21), handNear: [15, beat(0)], handFar: [18, beat(1.5)] }, { scale: 2.2, shadow: 0 });
    drum(c, 1910, foot - 30);
    drawPerson(c, CAST.boy, 2060, foot - 20, pose.dance(t, 1), { scale: 2.25, facing: -1 });
    drawSpark(c, 1900, foot - 250, 11, t, { strength: shine(1900) });
    // Who passes by.
    drawPerson(c, CAST.student, 3330 - t * 62, foot - 4, { ...pose.walk(t * 0.65, 3), gaze: 0.2 }, { scale: 2.4, facing: -1 });
    drawPerson(c, CAST.girl, x, foot + 46, { ...pose.walk((x - 160) / (44 * 2.5 * 0.68 * 1.25), 4), handFar: [15, -14 + Math.sin(t * 6) * 1.5], smile: 1, gaze: 0.3 }, { scale: 2.5 });
    drawSpark(c, x + 39, foot - 122 + Math.sin(t * 5) * 4, 14, t);
  });
}
function drawStallFront(c, x, y, w) {
  c.fillStyle = '#a8714a';
  c.beginPath();
  c.roundRect(x - w / 2, y - w * 0.36, w, w * 0.36, 4);
  c.fill();
  c.fillStyle = '#bd8658';
  c.fillRect(x - w / 2 - 6, y - w * 0.4, w + 12, 12);
  for (let i = 0; i < 9; i++) oval(c, x - w * 0.4 + i * w * 0.1, y - w * 0.43, w * 0.05, w * 0.035, i % 2 ? '#d59a55' : '#c07f42');
}
function drum(c, x, y) {
  c.fillStyle = '#7a4a35';
  c.beginPath();
  c.moveTo(x - 36, y - 66);
  c.lineTo(x + 36, y - 66);
  c.lineTo(x + 24, y + 8);
  c.lineTo(x - 24, y + 8);
  c.fill();
  oval(c, x, y - 66, 36, 12, '#f0dfbd');
  for (let i = -2; i <= 2; i++) stroke(c, '#e0a23b', 2.4, () => (c.moveTo(x + i * 17, y - 58), c.lineTo(x + i * 11, y + 4)));
}

/** At one table everybody lays down what they have, and the lights become one thread. */
function oneTable(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 990], [seconds, 955]]), y: track(t, [[0, 640], [seconds, 655]]), zoom: track(t, [[0, 1.22], [6, 1.32], [seconds, 1.46]]) }, t);
  const ring = measure([[700, 690], [960, 650], [1220, 690], [1180, 742], [960, 762], [740, 742], [704, 688]], 4);
  const joined = step(t, 4, 2, soft) * 0.8 + step(t, 8.3, 0.9, soft) * 0.2;
  drawAir(c, t, 1.62, { hue: HUE });
  drawHills(c, camera, 1.62, { y: 520 });
  drawTown(c, camera, t, 1.62, { y: 690, seed: 'table town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 742, '#d8c093');
    drawTree(c, 330, 790, 500, 'round', t, { seed: 3 });
    drawTree(c, 1650, 800, 430, 'acacia', t, { seed: 7 });
    const behind = [['mayor', 700], ['nurse', 842], ['sikh', 985], ['builder', 1120], ['gran', 1248]];
    const comes = (i) => step(t, i * 0.28, 1.5, easeOut);
    behind.forEach(([name, x], i) => {
      const k = comes(i);
      const from = x + (i < 2 ? -700 : i > 2 ? 700 : 0);
      const px = lerp(from, x, k);
      const body = k < 1 ? pose.walk((px - from) / 70, i) : pose.blend(pose.offer(t, i), joined > 0.3 ? pose.speak(t, i) : pose.offer(t, i), joined);
      drawPerson(c, CAST[name], px, 790, body, { scale: 2.75, facing: px > 975 && k >= 1 ? -1 : i > 2 ? -1 : 1 });
    });
    drawRoundTable(c, 960, 715, 330);
    const lay = (i) => step(t, 2.1 + i * 0.2, 0.9, back);
    for (let i = 0; i < 9; i++) {
      const [x, y] = along(ring, i / 9);
      const laid = i === 8 ? step(t, 7.9, 0.7, back) : lay(i);
      drawSpark(c, x, y - 14 - (1 - clamp(laid)) * 70, 10 * clamp(laid), t + i, { strength: 1 - joined * 0.6 });
    }
    drawThread(c, ring.map(([x, y]) => [x, y - 8]), joined, t, { width: 6, sparks: 0.6 });
    // One seat is empty: the girl fetches who is missing.
    const brings = step(t, 5, 2.2, linear);
    const sits = step(t, 7.3, 0.8);
    const seat = step(t, 4.6, 0.6) * (1 - step(t, 7.2, 0.6));
    stroke(c, alpha('#fff6e2', 0.9 * seat), 5, () => { c.setLineDash([14, 12]); c.ellipse(800, 976, 74, 20, 0, t * 0.6, t * 0.6 + 6.283); });
    c.setLineDash([]);
    for (const k of [-22, 22]) line(c, '#5d3c30', 8, [[800 + k * 0.8, 920], [800 + k, 976]]);
    oval(c, 800, 918, 38, 10, '#9a6a48');
    const front = [['wheeler', 600, 1], ['farmer', 1330, -1]];
    drawWheelchair(c, lerp(-200, 560, comes(1)), 930, 2.9, t, { facing: 1 });
    drawPerson(c, CAST.wheeler, lerp(-200, 566, comes(1)), 930, { ...pose.sit(t, 2, 23), ...(joined > 0.2 ? { mouth: Math.max(0, Math.sin(t * 6)) * 0.5 } : {}), handFar: [24, 6] }, { scale: 2.9, shadow: 0 });
    drawPerson(c, CAST.farmer, lerp(2100, front[1][1], comes(2)), 945, comes(2) < 1 ? pose.walk(t * 1.1, 2) : pose.offer(t, 6), { scale: 2.9, facing: -1 });
    drawPerson(c, CAST.student, lerp(2300, 1480, comes(4)), 985, comes(4) < 1 ? pose.walk(t * 1.1, 4) : pose.wave(t, 3), { scale: 2.9, facing: -1 });
    if (brings > 0) {
      const ox = lerp(-160, 795, brings);
      const gx = lerp(-60, 905, brings);
      drawPerson(c, CAST.oldMan, ox, 984, sits > 0 ? pose.blend(pose.stand(t, 3), { ...pose.sit(t, 3, 24), handFar: [20, -2], smile: 1 }, sits) : pose.walk(ox / 96, 2, 0.5), { scale: 2.8 });
      drawPerson(c, CAST.girl, gx, 1004, sits > 0 ? (t > 8.6 ? pose.cheer(t, 1) : pose.stand(t, 4)) : { ...pose.walk(gx / 66, 5), handNear: [-19, 4] }, { scale: 2.6, facing: sits > 0 ? -1 : 1 });
    }
    if (joined > 0.99) {
      const up = step(t, 9, 1.8);
      drawThread(c, measure([[704, 682], [540, 600], [700, 420], [1150, 340], [1500, 200], [2000, 60]]), up, t, { width: 7 });
    }
  });
}

/** The thread goes through the city and closes gaps: a bridge where there was none, a ramp, an evening school. */
function gaps(c, t, seconds) {
  const x = track(t, [[0, 500], [12.8, 2384, linear], [16.6, 2760, easeOut]]);
  const hour = track(t, [[0, 2], [seconds, 3.12]]);
  const camera = hand({ x, y: 706, zoom: track(t, [[0, 1.45], [4, 1.72], [seconds, 1.8]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour);
  drawTown(c, camera, t, hour, { y: 740, seed: 'gaps', depth: 0.58, right: 3300 });
  const curve = measure([[-300, 690], [200, 640], [560, 700], [800, 690], [1000, 610], [1200, 690], [1560, 740], [1900, 660], [2240, 720], [2560, 600], [2960, 560], [3400, 640], [4200, 560]], 9);
  const head = between(x + 640, -300, 4200);
  seen(c, camera, () => {
    const bank = toned('#8ca463', hour);
    c.fillStyle = bank;
    c.fillRect(-900, 850, 1720, 700);
    c.fillRect(1180, 850, 3600, 700);
    drawWater(c, 800, 892, 1200, 1300, toned('#5f9ab5', hour), t);
    for (const [bx, s] of [[820, 1], [1180, -1]]) {
      c.fillStyle = toned('#8a7350', hour);
      c.beginPath();
      c.moveTo(bx - s * 4, 850);
      c.lineTo(bx + s * 22, 1300);
      c.lineTo(bx - s * 60, 1300);
      c.fill();
    }
    drawGrass(c, -700, 800, 852, toned('#6f8a4c', hour), t);
    drawGrass(c, 1200, 3900, 852, toned('#6f8a4c', hour), t);
    const petals = ['#f2d7a0', '#e7a0a4', VIOLET, '#fbf1dd'].map((colour) => toned(colour, hour));
    drawFlowers(c, -200, 780, 992, t, petals, { count: 40, seed: 'bank', high: 46 });
    drawFlowers(c, 1240, 3400, 996, t, petals, { count: 90, seed: 'meadow', high: 46 });
    for (const [tx, kind] of [[100, 'round'], [420, 'poplar'], [1430, 'palm'], [1720, 'round'], [2300, 'pine'], [3350, 'acacia']]) drawTree(c, tx, 856, 210, kind, t, { colour: undefined });
    // The bridge grows as the thread comes.
    const built = step(x, 520, 420, soft);
    for (let i = 0; i < 13; i++) {
      const k = i / 12;
      const on = clamp(built * 14 - i);
      const [px, py] = [lerp(808, 1192, k), 852 - Math.sin(k * Math.PI) * 74];
      at(c, px, py - (1 - easeOut(on)) * 130, () => { c.fillStyle = toned('#a8714a', hour); c.beginPath(); c.roundRect(-18, 0, 36, 15, 4); c.fill(); }, { opacity: on, turn: (k - 0.5) * 0.72 });
    }
    for (const off of [0, 1]) stroke(c, toned('#7a5038', hour), 6, () => { for (let k = 0; k <= clamp(built); k += 0.04) { const p = [lerp(808, 1192, k), 800 + off * 26 - Math.sin(k * Math.PI) * 74]; if (k) c.lineTo(...p); else c.moveTo(...p); } });
    const crosses = clamp((x - 900) / 900);
    const cx = lerp(560, 1420, crosses);
    const lift = cx > 808 && cx < 1192 ? Math.sin(((cx - 808) / 384) * Math.PI) * 74 : 0;
    drawPerson(c, CAST.gran, cx, 858 - lift, crosses > 0 ? pose.walk(cx / 66, 2, 0.5) : pose.stand(t, 2), { scale: 1.95 });
    drawPerson(c, CAST.boy, cx + 84, 858 - (cx + 84 > 808 && cx + 84 < 1192 ? Math.sin(((cx - 724) / 384) * Math.PI) * 74 : 0), crosses > 0 ? pose.walk(cx / 50, 5) : pose.stand(t, 6), { scale: 1.95 });
    // The hall whose steps become a ramp.
    const ramped = step(x, 1500, 320, soft);
    drawHall(c, 2020, 856, 560, { lit: 0.25, wall: toned('#f1e3c6', hour), roof: toned('#8f5a4b', hour), doors: ramped });
    c.fillStyle = toned('#c9b48a', hour);
    c.beginPath();
    c.moveTo(1740, 858);
    c.lineTo(1940, lerp(858, 832, ramped));
    c.lineTo(2010, lerp(858, 832, ramped));
    c.lineTo(2010, 858);
    c.fill();
    const rolls = step(x, 1700, 620, soft);
    const wx = lerp(1560, 2014, rolls);
    const wy = 866 - clamp((wx - 1740) / 200) * 27 * ramped;
    // In through the door he goes, into the light.
    const inside = step(x, 2290, 130, soft);
    c.globalAlpha = 1 - step(inside, 0.45, 0.5, soft);
    drawWheelchair(c, wx, wy - inside * 8, 1.9 - inside * 0.4, wx / 30);
    drawPerson(c, CAST.wheeler, wx + 3, wy - inside * 8, { ...pose.sit(t, 2, 23), handNear: [4 + Math.sin(wx / 24) * 7, 20], smile: 1 }, { scale: 1.9 - inside * 0.4, shadow: 0 });
    c.globalAlpha = 1;
    // An evening school under a lamp.
    const evening = step(x, 2420, 260);
    drawLamp(c, 2830, 860, 260, evening);
    // Somebody comes late from work.
    const late = step(t, 12.6, 3.1, linear);
    const lx = lerp(1790, 2422, late);
    drawBench(c, 2428, 880, 92);
    if (late > 0) drawPerson(c, CAST.builder, lx, 884, late < 1 ? pose.walk(lx / 84, 3) : pose.blend(pose.stand(t, 3), pose.sit(t, 3, 20), step(t, 15.8, 0.7)), { scale: 1.95, shadow: late < 1 ? 0.2 : 0 });
    const seats = [['baker', 2735], ['mechanic', 2630], ['sikh', 2525]];
    seats.forEach(([name, sx], i) => {
      drawBench(c, sx, 880, 92);
      drawPerson(c, CAST[name], sx - 6, 882, { ...pose.sit(t, i, 20), ...(i === 1 ? { handFar: [10, -22 + Math.sin(t * 4) * 2] } : {}) }, { scale: 1.95, shadow: 0, opacity: 1 });
    });
    drawPerson(c, CAST.nurse, 2925, 874, { ...pose.offer(t, 3, (k, [hx, hy]) => drawBook(k, hx - 1, hy - 3, 34, { shine: evening * 0.6, t })), mouth: Math.max(0, Math.sin(t * 6)) * 0.6 }, { scale: 2.1, facing: -1 });
    drawThread(c, curve, head, t, { width: 8, from: Math.max(0, head - 0.5) });
  });
}

/** A year goes round one tree; those who learned together have work, health, trust. */
function years(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 620], [3.2, 540], [5.2, 900], [7.2, 1430, ease], [8.8, 1440], [seconds, 960]]), y: track(t, [[0, 700], [8.8, 730], [seconds, 660]]), zoom: track(t, [[0, 1.6], [8.8, 1.86], [seconds, 1.22]]) }, t);
  const season = t / seconds;
  const hour = 1.62 + 0.2 * Math.sin(season * 9);
  drawAir(c, t, hour, { hue: HUE, clouds: 7, seed: 'years' });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 730, seed: 'years town', depth: 0.62, rise: step(t, 0.2, 3) });
  seen(c, camera, () => {
    const grass = mix('#8ca463', '#b3a45c', step(t, 5, 1.6));
    drawRidge(c, 850, 14, grass, { seed: 2 });
    drawTree(c, 960, 858, 560, 'round', t, { seed: 11, grown: step(t, 0.1, 3.4, soft), colour: mix(mix('#7fae62', '#5f8f5a', between(t, 2, 5)), '#d08a4a', step(t, 5.6, 1.8)) });
    drawFlowers(c, 300, 1650, 872, t, ['#f2d7a0', '#e7a0a4', VIOLET, '#fbf1dd'], { count: 46, grown: step(t, 0.8, 2.6) });
    // Work: a lesson becomes a trade.
    const come = step(t, 0.3, 2, linear);
    const bx = lerp(-170, 390, come);
    drawBicycle(c, bx, 905, 1.9, come < 1 ? bx / 36 : t * 2.4, '#4f9aa8');
    drawPerson(c, CAST.mechanic, bx - 112, 912, come < 1 ? { ...pose.walk(bx / 92, 1), handFar: [24, 12], handNear: [22, 14] } : pose.speak(t, 1), { scale: 2.15 });
    const sx = lerp(1350, 500, step(t, 0.2, 2.8, linear));
    drawPerson(c, CAST.student, sx, 915, sx > 500 ? pose.walk(-sx / 88, 2) : pose.work(t, 2), { scale: 2.15, facing: -1 });
    // Health: they move together.
    ['gran', 'nurse', 'oldMan'].forEach((name, i) => {
      const k = step(t, 2.4 + i * 0.25, 2.2, linear);
      const px = lerp(1420 + i * 130, 740 + i * 150, k);
      drawPerson(c, CAST[name], px, 952 + (i % 2) * 16, k < 1 ? pose.walk(-px / 88, i) : pose.dance(t, 0.2, 0.7), { scale: 2.3, facing: k < 1 ? -1 : 1 });
    });
    // Trust: two who did not know each other.
    const trust = step(t, 5.6, 1.8, soft);
    const left = lerp(1300, 1392, trust);
    const right = lerp(2150, 1524, trust);
    const meet = trust >= 1;
    const shake = { ...pose.stand(t, 2), handFar: [24 + Math.sin(t * 5), 16 + Math.sin(t * 9) * 2], smile: 1 };
    drawPerson(c, CAST.farmer, left, 925, meet ? shake : trust > 0 ? pose.walk(left / 60, 1) : { ...pose.work(t, 1), smile: 0.1 }, { scale: 2.3 });
    drawPerson(c, CAST.sikh, right, 925, meet ? shake : pose.walk(-right / 92, 1), { scale: 2.3, facing: -1 });
    if (meet) drawSpark(c, 1456, 790, 12 * step(t, 7.4, 0.8, back), t);
    // A leaf falls for each year.
    for (let i = 0; i < 14; i++) {
      const f = t - 6.2 - i * 0.3;
      if (f > 0 && f < 4) oval(c, 820 + i * 24 + Math.sin(f * 2 + i) * 40, 500 + f * 110, 8, 4.5, '#d08a4a', f * 2 + i);
    }
  });
}

export const story = {
  draw: { 'one window': oneWindow, reading, 'morning walk': morningWalk, 'map of lights': mapOfLights, 'one table': oneTable, gaps, years, beginning, everywhere },
  score: {
    bpm: 84,
    sections: [
      { at: 0, chords: ['Am', 'F', 'C', 'G'], pad: 0.9, figure: 'slow', voice: 'kalimba', figureGain: 0.7 },
      { at: 14.2, chords: ['C', 'G/B', 'Am', 'F'], figure: 'arp', beat: 'walk', bass: true, pad: 0.7 },
      { at: 26.4, chords: ['Am', 'Em', 'F', 'Dm'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.8 },
      { at: 34.6, chords: ['F', 'C', 'G', 'Am'], figure: 'arp', voice: 'pluck', bass: true, beat: 'pulse' },
      { at: 45.2, chords: ['C', 'G', 'Am', 'F'], figure: 'arp', beat: 'walk', bass: true, pad: 0.9 },
      { at: 61.8, chords: ['F', 'G', 'Em', 'Am', 'F', 'G', 'C', 'C'], figure: 'lift', voice: 'mallet', beat: 'hands', beatGain: 0.7, bass: true },
      { at: 72.4, chords: ['F', 'C', 'Dm', 'G'], figure: 'slow', voice: 'pluck', pad: 1 },
      { at: 83, chords: ['C', 'G/B', 'Am', 'F', 'C', 'G', 'Cadd9', 'Cadd9'], figure: 'arp', bass: true, pad: 1.3, beat: 'pulse', beatGain: 0.6 },
    ],
    tunes: [
      { at: 3.2, voice: 'flute', gain: 0.8, notes: [[76, 1.5], [79, 0.5], [81, 2], [79, 1], [76, 1], [72, 2]] },
      { at: 17.1, voice: 'flute', notes: [[76, 1], [79, 1], [84, 2], [83, 1], [79, 1], [76, 2], [77, 1], [76, 1], [74, 2], [72, 4]] },
      { at: 37.5, voice: 'kalimba', notes: [[77, 1], [79, 1], [81, 2], [84, 2], [83, 1], [79, 3]] },
      { at: 48, voice: 'flute', notes: [[76, 1], [79, 1], [84, 2], [86, 1], [84, 1], [79, 2], [81, 1], [79, 1], [76, 2], [79, 4], [84, 2], [83, 1], [79, 1], [81, 4]] },
      { at: 85.9, voice: 'flute', notes: [[76, 1], [79, 1], [84, 2], [88, 2], [86, 1], [83, 1], [84, 5]] },
    ],
    heard: [
      ['light', 1.2], ['page', 8.4], ['page', 11.2], ['rise', 9, 3.4], ['light', 9.3, 88], ['light', 13, 91], ['pass', 6.8], ['pass', 13.8],
      ['birds', 15, 9, 0.8], ['steps', 15, 26, 0.4], ['light', 16.2], ['light', 19.2, 86], ['drum', 20.4, 10, 0.28], ['light', 22.2, 88], ['people', 17.5, 6, 0.6],
      ['pass', 26.2], ['lights', 26.9, 12, 0.22], ['pass', 34.4], ['people', 35, 9.5], ['lights', 36.6, 9, 0.2], ['rise', 38.6, 3.4], ['steps', 38.8, 6, 0.36], ['light', 41.7, 88], ['rise', 42.6, 1.8], ['pass', 44.9],
      ['knock', 48.5, 6, 0.34], ['drops', 47.6, 8, 0.4], ['light', 51.6], ['light', 55.5, 86], ['people', 56.5, 4.6, 0.7], ['light', 58, 88], ['birds', 61.8, 9], ['light', 69.2, 91],
      ['pass', 72], ['knock', 73.2, 2, 0.2], ['knock', 74.2, 3, 0.18], ['light', 77.6, 84], ['people', 78.5, 4.5, 0.8], ['pass', 82.6], ['rise', 83, 4.5], ['lights', 86.6, 16, 0.28],
    ],
  },
};
