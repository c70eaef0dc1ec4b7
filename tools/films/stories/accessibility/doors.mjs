// The doors are made, each another, and it is a pleasure.
import { at, box, disc, fill, glow, line, oval, ramp, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { CLOTHS, LIGHT, alpha, mix, oklch } from '../../draw/colour.mjs';
import { drawBookBus, drawKite, drawRamp, drawSteps } from '../../draw/doors.mjs';
import { drawHall, drawHouse, someHouse } from '../../draw/houses.mjs';
import { drawFlowers, drawGrass, drawRidge, drawTree } from '../../draw/land.mjs';
import { drawThread, measure } from '../../draw/light.mjs';
import { between, clamp, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawBook, drawTable } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker, touches } from '../../people/walker.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';
import { HUE, GREEN, MOTHER, LIBRARIAN, wheels } from './kit.mjs';

const PALE = oklch(0.87, 0.06, HUE);

/** The doors that were drawn become real, each another. */
export function doorsAreMade(c, t, seconds) {
  const x = track(t, [[0, 560], [2.2, 640], [4.6, 1030], [6.1, 1860], [9.8, 2060], [11, 2790], [14.4, 2820], [15.7, 3570], [17.2, 3600], [18.2, 3830], [seconds, 3850]]);
  const hour = track(t, [[0, 1.7], [9.6, 2.3], [11, 3.4], [14, 3.5], [15.8, 2.2], [seconds, 2]]);
  const camera = hand({ x, y: track(t, [[0, 760], [2.2, 740], [4.6, 660], [6.1, 640], [9.8, 600], [11, 730], [15.7, 775], [seconds, 760]]), zoom: track(t, [[0, 1.62], [4.6, 1.7], [6.1, 1.46], [9.8, 1.68], [11, 1.66], [14.4, 1.8], [15.7, 1.8], [17.2, 1.85], [18.2, 1.7], [seconds, 1.78]]) }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 740, seed: 'doors town', depth: 0.6, right: 3200 });
  seen(c, camera, () => {
    fill(c, toned('#8ca463', hour), () => c.rect(-900, 860, 6200, 900));
    drawGrass(c, -600, 4600, 862, toned('#6f8a4c', hour), t);
    // The ramp.
    drawHall(c, 1320, 762, 640, { lit: 0.5, wall: toned('#f1e3c6', hour), roof: toned('#6f8f7a', hour), doors: step(t, 3, 1) });
    drawSteps(c, 900, 900, 200, 150, 6, toned('#d9cdb4', hour), { back: 560 });
    const open = step(t, 0.8, 1.3);
    drawRamp(c, 420, 910, 640, 160, open, mix('#b98a5c', GREEN, 0.4));
    const up = step(t, 2.1, 2.4, soft);
    const wx = lerp(300, 1150, up);
    const tilt = clamp((wx - 400) / 60) * clamp((1085 - wx) / 60);
    at(c, wx, 914 - clamp((wx - 420) / 640) * 162, () => wheels(c, 0, 0, 2.6, t, { rolls: wx / 44, smile: 1, handFar: [lerp(13, 18, step(t, 4.2, 0.5)), lerp(16, -4 + Math.sin(t * 5) * 3, step(t, 4.2, 0.5))] }), { turn: -0.244 * tilt });
    drawPerson(c, LIBRARIAN, 1270, 752, pose.blend(pose.wave(t, 2), pose.clap(t, 2), step(t, 4, 0.5)), { scale: 2.35, facing: -1 });
    // The hill road.
    const hill = (hx) => 880 - Math.exp(-(((hx - 2080) / 330) ** 2)) * 210;
    fill(c, ramp(c, 0, 690, 0, 905, [[0, toned('#7f9a58', hour)], [1, toned('#8ca463', hour)]]), () => { c.moveTo(1500, 905); for (let hx = 1500; hx <= 2700; hx += 20) c.lineTo(hx, hill(hx)); c.lineTo(2700, 905); });
    stroke(c, toned('#d9c39a', hour), 26, () => { for (let hx = 1500; hx <= 2700; hx += 20) { if (hx > 1500) c.lineTo(hx, hill(hx) + 10); else c.moveTo(hx, hill(hx) + 10); } });
    drawHouse(c, someHouse('farm', { kind: 'gable', wall: toned('#efdcb8', hour), roof: toned('#a4513d', hour) }), 2320, hill(2320) + 8, { scale: 1.25, lit: 0.2 });
    const bx = lerp(1470, 2030, step(t, 5, 3, soft));
    at(c, bx, hill(bx) + 14, () => drawBookBus(c, 0, 0, 1.02, bx / 26, t, { colour: GREEN }), { turn: Math.atan2(hill(bx + 30) - hill(bx - 30), 60) });
    const takes = span(t, 8.9, 9.6, 0.3);
    const book = t > 9.2 ? (cc, [hx, hy]) => drawBook(cc, hx + 4, hy - 2, 24, { open: 0.7, shine: 0.4, t }) : undefined;
    const fy = hill(2120) + 22;
    const farmer = touches(CAST.farmer, 2120, fy, { ...pose.stand(t, 2), smile: 1, holdFar: book }, [lerp(2068, 2052, takes), lerp(fy - 118, fy - 140, takes)], { scale: 2.2, facing: -1 });
    const fx = lerp(2330, 2120, between(t, 7, 8.7));
    drawWalker(c, CAST.farmer, t, [[7, 2330], [8.7, 2120]], hill(fx) + 22, t < 7.2 ? pose.wave(t, 2) : farmer, { scale: 2.2, face: -1 });
    drawWalker(c, CAST.girl, t, [[7.4, 2420], [9.2, 2215]], hill(lerp(2420, 2215, between(t, 7.4, 9.2))) + 26, pose.cheer(t, 2), { scale: 2.3, face: -1, swing: 1.4 });
    // The bakery at night.
    box(c, 2480, 440, 640, 460, toned('#8a5a50', hour), 10);
    fill(c, ramp(c, 0, 520, 0, 890, [[0, '#f2c98a'], [1, '#c98a58']]), () => c.roundRect(2530, 520, 540, 374, [120, 120, 4, 4]));
    glow(c, 2800, 700, 460, LIGHT, 0.7);
    for (let i = 0; i < 7; i++) oval(c, 2640 + i * 44, 594 + (i % 2) * 6, 24, 15, '#a8683a');
    box(c, 2610, 607, 320, 10, '#7a4f38', 3);
    const kneads = (s) => Math.sin(t * 4 + s) * 14;
    const b = { scale: 2.65 };
    const baker = touches(CAST.baker, 2640, 905, touches(CAST.baker, 2640, 905, { ...pose.stand(t, 2), lean: 6, gaze: t % 3 < 1.4 ? 0.1 : -0.5, smile: 0.9, mouth: t % 3 < 1.4 ? 0.4 + 0.3 * Math.sin(t * 9) : 0 }, [2712 + kneads(0), 792], { ...b }), [2704 + kneads(2), 796], { ...b, hand: 'Near' });
    drawPerson(c, CAST.baker, 2640, 905, baker, b);
    const reads = { ...pose.stand(t, 4), lean: 6, head: 0.16 + Math.sin(t * 1.8) * 0.05, gaze: -0.6, smile: 0.9, mouth: t % 3 > 1.6 ? 0.4 + 0.3 * Math.sin(t * 9) : 0 };
    const mech = { scale: 2.65, facing: -1 };
    drawPerson(c, CAST.mechanic, 2955, 908, touches(CAST.mechanic, 2955, 908, touches(CAST.mechanic, 2955, 908, reads, [2850 + Math.sin(t * 1.6) * 26, 786], mech), [2905, 792], { ...mech, hand: 'Near' }), mech);
    drawTable(c, 2800, 806, 440, { high: 96 });
    oval(c, 2708, 788, 46 + kneads(0) * 0.5, 17 - kneads(0) * 0.25, '#f3e3c2');
    drawBook(c, 2868, 796, 112, { shine: 0.6, t });
    for (let i = 0; i < 4; i++) { const k = (t * 0.35 + i / 4) % 1; oval(c, 2660 + i * 60 + Math.sin(t + i) * 8, 570 - k * 70, 12 + k * 12, 8 + k * 8, alpha('#fff6e2', 0.22 * (1 - k))); }
    // Blanket, book and hands.
    drawTree(c, 3330, 880, 400, 'round', t, { seed: 8 });
    oval(c, 3600, 958, 270, 48, mix('#c9593f', '#fbf1dd', 0.3));
    oval(c, 3600, 955, 240, 40, PALE);
    const open2 = (cc, [hx, hy]) => drawBook(cc, hx + 7, hy - 3, 30, { shine: 0.5, t });
    drawPerson(c, MOTHER, 3480, 952, { ...pose.sit(t, 2, 8), gaze: -0.5, head: 0.12, handNear: [19, 11], handFar: [20, 12], holdNear: open2, footNear: [28, -3], footFar: [31, -4], smile: 0.9 }, { scale: 2.75, shadow: 0 });
    const crawl = lerp(3622, 3672, step(t, 15.4, 3, linear));
    const pad = Math.sin(t * 7) * 7 * (t < 18.4 ? 1 : 0);
    at(c, crawl, 950, () => {
      line(c, '#a86f47', 11, [[14, -26], [22 + pad, -4]]);
      line(c, '#f0dcb6', 13, [[-20, -22], [-26 - pad, -6], [-34 - pad, -4]]);
      oval(c, -4, -28, 29, 18, '#f0c65a', -0.12);
      line(c, '#a86f47', 11, [[16, -26], t < 18.4 ? [26 - pad, -4] : [38, -34 + Math.sin(t * 6) * 6]]);
      line(c, '#f0dcb6', 13, [[-20, -22], [-24 + pad, -6], [-32 + pad, -4]]);
      disc(c, 28, -50 + Math.sin(t * 3) * 2, 20, '#a86f47');
      stroke(c, '#2c2027', 6, () => c.arc(28, -53, 17, 3.3, 5.7));
      disc(c, 37, -51, 2.2, '#2c2027');
      stroke(c, '#5e1e28', 2, () => c.arc(36, -44, 4, 0.3, 2.2));
    });
    for (let i = 0; i < 3; i++) box(c, 3730 + i * 36 - (i === 2 ? 54 : 0), 925 - (i === 2 ? 32 : 0), 32, 32, CLOTHS[i * 2], 5);
    const sign = (s) => ({ handNear: [13 + Math.sin(t * 5 + s) * 6, -4 + Math.cos(t * 3.7 + s) * 11], handFar: [15 + Math.cos(t * 4.3 + s) * 7, -2 + Math.sin(t * 5.2 + s) * 11] });
    drawPerson(c, CAST.nurse, 3880, 935, { ...pose.stand(t, 3), ...sign(0), smile: 0.9 }, { scale: 2.7 });
    const answers = soft(between(t, 17.4, 18));
    drawPerson(c, CAST.oldMan, 4050, 938, pose.blend({ ...pose.stand(t, 5), smile: 0.6 }, { ...pose.stand(t, 5), ...sign(2), smile: 1 }, answers), { scale: 2.7, facing: -1 });
    const head = between(x + 380, 300, 4300);
    drawThread(c, measure([[300, 600], [900, 560], [1300, 440], [1800, 560], [2200, 400], [2700, 470], [3200, 560], [3700, 600], [4300, 560]], 10), head, t, { width: 6, from: Math.max(0, head - 0.3) });
  });
}

/** Kites, stars by day, big soft shapes: it is a pleasure. */
export function aPleasure(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 520], [3.4, 560], [5.2, 1190], [7, 1220], [8.4, 1620], [seconds, 1630]]), y: track(t, [[0, 640], [3.4, 650], [5.2, 730], [seconds, 745]]), zoom: track(t, [[0, 1.36], [3.4, 1.46], [5.2, 1.66], [7, 1.76], [8.4, 1.66], [seconds, 1.72]]) }, t);
  drawAir(c, t, 1.9, { hue: HUE, clouds: 8 });
  drawHills(c, camera, 1.9, { y: 600 });
  drawTown(c, camera, t, 1.9, { y: 760, seed: 'meadow town', depth: 0.55, scale: 0.55, every: 100 });
  seen(c, camera, () => {
    drawRidge(c, 850, 26, '#8fb062', { seed: 5 });
    drawFlowers(c, -200, 2200, 900, t, [PALE, '#f2d7a0', '#e7a0a4', '#fbf1dd'], { count: 60, high: 40 });
    const kites = [['oldMan', [[0, 800], [1, 800]], 925, 880, 440, GREEN, 2.75], ['boy', [[-1, 120], [2, 370], [4.6, 140], [7, 370]], 940, 330, 470, '#e0a23b', 2.85], ['girl', [[-2, 710], [1.2, 470], [3.6, 690], [6, 470]], 965, 640, 420, '#c9593f', 2.85]];
    kites.forEach(([name, keys, foot, kx, ky, colour, scale], i) => {
      const who = CAST[name];
      const x = track(t, keys.map(([at0, px]) => [at0, px, linear]));
      const own = { ...pose.stand(t, i), handFar: [16, -24 + Math.sin(t * 1.9 + i) * 3], gaze: 0.9, smile: 1, lean: name === 'oldMan' ? -1 : 1 };
      const { facing } = drawWalker(c, who, t, keys, foot, own, { scale, carry: { handFar: [14, -25], gaze: 0.8, smile: 1, lean: 4 } });
      const size = scale * who.size;
      drawKite(c, kx + (x - keys[0][1]) * 0.5 + Math.sin(t * 0.9 + i) * 50, ky + Math.sin(t * 1.3 + i * 2) * 30, 50, t + i, colour, x + facing * 25 * size, foot - 99 * size);
    });
    // A telescope: who sits looks through it.
    for (const px of [1150, 1200, 1250]) line(c, '#5a4a44', 9, [[px, 945 - Math.abs(px - 1200) * 0.2], [1200, 742]]);
    at(c, 1200, 736, () => { box(c, -92, -12, 40, 24, '#5a4a44', 6); box(c, -66, -17, 150, 34, '#8a6a52', 8); box(c, 76, -22, 40, 44, '#6b5040', 6); box(c, 8, -17, 10, 34, GREEN); }, { turn: -0.46 + Math.sin(t * 0.8) * 0.05 });
    wheels(c, 1050, 950, 2.7, t, { lean: 4, smile: 1, gaze: 0.3, handFar: [25, -2 + Math.sin(t * 0.8) * 2], mouth: t > 5.4 && t < 6.2 ? 0.6 : 0 });
    drawPerson(c, CAST.nurse, 1372, 930, t > 5 ? { ...pose.reach(t, 4, [19, -23 + Math.sin(t * 2) * 2]), smile: 1, mouth: Math.max(0, Math.sin(t * 6)) * 0.4 } : { ...pose.stand(t, 4), gaze: 0.6 }, { scale: 2.7, facing: -1 });
    // Big soft shapes that two pile up; they fall, and all laugh.
    const fall = step(t, 9.5, 0.8, soft);
    const sways = Math.sin(t * 3) * 0.02 * step(t, 8.6, 0.6) + fall * 0.3;
    const cushion = (px, py, colour, turn = 0) => at(c, px, py, () => { fill(c, colour, () => c.roundRect(-50, -94, 100, 94, 26)); fill(c, 'rgba(255,246,226,0.18)', () => c.roundRect(-42, -88, 84, 30, 18)); }, { turn });
    cushion(1598, 945, '#e0a23b');
    cushion(1702, 945, '#4f9aa8');
    const first = step(t, 7.2, 0.8, soft);
    const second = step(t, 8.2, 0.9, soft);
    const one = [lerp(1552, 1650, first) - fall * 150, lerp(905, 851, first) - Math.sin(first * Math.PI) * 60 + fall * 96];
    const two = [lerp(1778, 1650, second) + fall * 190, lerp(905, 757, second) - Math.sin(second * Math.PI) * 50 + fall * fall * 200];
    cushion(...one, '#c9593f', -sways);
    cushion(...two, PALE, sways * 3);
    const h = { scale: 2.7 };
    const glad = step(t, 9.5, 0.45);
    const granHolds = 1 - step(t, 8, 0.4);
    const gran = touches(CAST.gran, 1484, 960, touches(CAST.gran, 1484, 960, { ...pose.stand(t, 1), lean: 4, smile: 1 }, [lerp(1500, one[0] - 44, granHolds), lerp(860, one[1] - 50, granHolds)], h), [lerp(1490, one[0] - 48, granHolds), lerp(865, one[1] - 36, granHolds)], { ...h, hand: 'Near' });
    drawPerson(c, CAST.gran, 1484, 960, pose.blend(gran, pose.cheer(t, 1), glad), h);
    const m = { scale: 2.7, facing: -1 };
    const holds = 1 - step(t, 9.1, 0.4);
    const mother = touches(MOTHER, 1862, 960, touches(MOTHER, 1862, 960, { ...pose.stand(t, 3), lean: 4, smile: 1 }, [lerp(1830, two[0] + 44, holds), lerp(860, two[1] - 50, holds)], m), [lerp(1835, two[0] + 48, holds), lerp(865, two[1] - 36, holds)], { ...m, hand: 'Near' });
    drawPerson(c, MOTHER, 1862 - second * 84 * holds, 960, pose.blend(mother, pose.cheer(t, 2), glad), m);
  });
}
