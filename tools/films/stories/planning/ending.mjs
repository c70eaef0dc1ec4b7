// The plan holds: one small thing is built, the sheet is handed on, and becomes the city.
import { disc, fill, glow, line, ramp, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { CLOTHS, LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawHouse, drawLamp, someHouse } from '../../draw/houses.mjs';
import { drawFlowers, drawTree } from '../../draw/land.mjs';
import { drawSpark, drawThread, measure } from '../../draw/light.mjs';
import { back, chance, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawGroundSheet, drawInk } from '../../draw/paper.mjs';
import { drawBench, drawBook, drawWheelchair } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { BLUE, HUE, NEWCOMER, PALE, grid, roll } from './kit.mjs';

/** A bare corner becomes a place. */
export function hundredDays(c, t, seconds) {
  const hour = track(t, [[0, 1.7], [seconds, 2.75]]);
  const camera = hand({ x: track(t, [[0, 800], [3, 980], [seconds, 990]]), y: track(t, [[0, 720], [seconds, 706]]), zoom: track(t, [[0, 1.55], [4, 1.42], [seconds, 1.6]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'hundred', depth: 0.6 });
  drawStreet(c, camera, t, hour, { y: 800, seed: 'corner street', every: 340, trees: false, lamps: false, kinds: ['block', 'gable', 'flat', 'row', 'stilts'] });
  seen(c, camera, () => {
    // Somebody plants; the tree grows over them.
    drawTree(c, 1368, 884, 430, 'blossom', t, { seed: 13, grown: step(t, 2.9, 2.6, soft), colour: '#7fae62' });
    drawFlowers(c, 640, 1440, 905, t, [PALE, '#f2d7a0', '#e7a0a4'], { count: 30, grown: step(t, 4, 1.8), high: 44 });
    drawLamp(c, 690, 895, 330, step(t, 6, 0.8));
    const carry = step(t, 0, 1.8, linear);
    const down = step(t, 1.8, 0.4);
    const bx = lerp(330, 930, carry);
    const planter = lerp(bx + 190, 1450, step(t, 2.1, 1, linear));
    const carries = { handNear: [15, 18], handFar: [17, 18] };
    // The shelf on its post, carried upright.
    const brings = step(t, 1.6, 1.7, linear);
    const sx = lerp(1890, 1150, brings);
    const sy = lerp(876, 905, step(t, 3.3, 0.3));
    line(c, '#2f3358', 9, [[sx, sy - 60], [sx, sy]]);
    fill(c, BLUE, () => c.roundRect(sx - 62, sy - 176, 124, 116, 8));
    fill(c, '#2f3560', () => c.rect(sx - 52, sy - 166, 104, 96));
    for (let i = 0; i < 7; i++) {
      const on = step(t, i < 2 ? 0 : 3.8 + i * 0.14, 0.3, back);
      const tall = (84 - (i % 3) * 8) * on;
      if (on > 0 && !(i === 4 && t > 6.9)) fill(c, CLOTHS[i], () => c.rect(sx - 48 + i * 14, sy - 70 - tall, 11, tall));
    }
    drawPerson(c, CAST.student, sx + 92, 934, brings < 1 ? { ...pose.walk(-sx / 106, 5), handNear: [24, 2], handFar: [22, -4] } : t < 5.2 ? { ...pose.work(t * 1.5, 3), handFar: [24, -4 + Math.sin(t * 7) * 4] } : pose.blend(pose.stand(t, 3), pose.clap(t, 3), step(t, 6.6, 0.5)), { scale: 2.7, facing: -1 });
    drawBench(c, bx, lerp(850, 908, down), 300, mix('#9a6a48', BLUE, 0.5));
    drawPerson(c, CAST.builder, bx - 186, 932, carry < 1 ? { ...pose.walk(bx / 114, 1), ...carries } : pose.blend(pose.blend({ ...pose.stand(t, 1), ...carries }, pose.crouch(t, 1), down * (1 - step(t, 4, 0.5))), pose.clap(t, 1), step(t, 6.2, 0.5)), { scale: 2.6 });
    drawPerson(c, CAST.farmer, planter, 936, carry < 1 ? { ...pose.walk(bx / 114, 2), handNear: [-13, 20], handFar: [-9, 20] } : planter < 1450 ? pose.walk(planter / 114, 2) : pose.blend(pose.blend(pose.stand(t, 2), pose.crouch(t * 1.6, 2), step(t, 3.1, 0.4) * (1 - step(t, 4.8, 0.5))), { ...pose.stand(t, 2), gaze: 0.8, handFar: [15, -16], smile: 1 }, step(t, 5, 0.6) * (1 - step(t, 7, 0.6))), { scale: 2.6, facing: lerp(1, -1, step(t, 2.95, 0.3)) });
    // They come, sit down and read.
    const walks = step(t, 3.4, 2.2, linear);
    const sits = step(t, 5.6, 0.7);
    const held = (k, p) => drawBook(k, p[0] - 1, p[1] - 3, 30, { shine: 0.5 * step(t, 6, 1), t });
    drawPerson(c, CAST.gran, lerp(120, 880, walks), 930, walks < 1 ? pose.walk(walks * 7.4, 2, 0.6) : pose.blend(pose.stand(t, 2), { ...pose.sit(t, 2, 17), handNear: [18, 17], handFar: [16, 17], gaze: -0.5, mouth: Math.max(0, Math.sin(t * 6)) * 0.5, holdNear: held }, sits), { scale: 2.6, shadow: 0.12 });
    const runs = step(t, 4.8, 1.7, linear);
    const takes = step(t, 6.5, 0.5);
    const joins = step(t, 7.2, 0.7, linear);
    const boy = runs < 1 ? pose.walk(runs * 9, 4, 1.3) : joins <= 0 ? pose.blend(pose.stand(t, 5), pose.reach(t, 5, [20, -22]), takes) : joins < 1 ? pose.walk(joins * 3, 4) : { ...pose.offer(t, 5, (k, p) => drawBook(k, p[0], p[1] - 2, 26, { t })), gaze: -0.4, smile: 1 };
    drawPerson(c, CAST.boy, lerp(lerp(1990, 1100, runs), 1010, joins), 952, boy, { scale: 2.7, facing: joins <= 0 && runs >= 1 ? 1 : -1 });
    // Passers-by stop.
    const passes = step(t, 6, 2.2, linear);
    drawPerson(c, CAST.sikh, lerp(80, 560, passes), 962, passes < 1 ? pose.walk(passes * 4, 7) : pose.blend(pose.stand(t, 7), pose.wave(t, 7), step(t, 8.3, 0.4)), { scale: 2.8 });
    if (t > 6) glow(c, 985, 800, 440, LIGHT, 0.35 * step(t, 6, 1));
  });
}

/** Seasons pass; one who leads gives the roll to the next. */
export function handedOn(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 930], [seconds, 962]]), y: track(t, [[0, 750], [seconds, 800]]), zoom: track(t, [[0, 1.22], [4, 1.34], [seconds, 1.72]]) }, t);
  const hour = 2 + Math.sin(t * 1.9) * 0.7 * (1 - step(t, 4, 1.5));
  drawAir(c, t * 3, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 520 });
  drawTown(c, camera, t, hour, { y: 670, seed: 'handed', depth: 0.6, rise: step(t, 0, 4, linear) });
  const leaf = [['#7fae62', 0], ['#5f8f5a', 1.2], ['#d08a4a', 2.4], ['#d9dfe8', 3.4], ['#8fc07a', 4.6]];
  const colour = leaf.reduce((now, [next, when]) => mix(now, next, step(t, when, 0.8)), '#7fae62');
  seen(c, camera, () => {
    drawSquare(c, 730, mix('#d8c093', '#e6e6ea', span(t, 3.2, 4.8, 0.5)));
    drawTree(c, 300, 800, 430, 'round', t, { seed: 3, colour });
    drawTree(c, 1660, 805, 400, 'round', t, { seed: 8, colour });
    // Others come and hold, one after the other.
    [['baker', 520, 1, 0], ['sikh', 690, 1, 0.8], ['nurse', 1240, -1, 1.6], ['mechanic', 1405, -1, 2.4]].forEach(([name, x, facing, when], i) => drawPerson(c, CAST[name], x, 858, pose.blend(pose.stand(t, i), pose.crouch(t, i, 0.5), step(t, when, 0.6)), { scale: 2.45, facing }));
    drawGroundSheet(c, 960, 915, 1040, 330, t, { draw: (w, d) => {
      grid(c, w, d, 0.7);
      drawInk(c, measure([[-460, 60], [-200, -60], [60, 40], [300, -40], [470, 20]], 6), step(t, 0, 4, linear), t, { width: 10 });
      for (let i = 0; i < 9; i++) { const on = clamp(t * 1.6 - i * 0.6); if (on > 0) fill(c, alpha(i % 2 ? BLUE : '#e0a23b', on * 0.5), () => c.roundRect(-440 + i * 96, -90 + (i % 3) * 70, 60, 60, 8)); }
    } });
    const give = step(t, 5.8, 1.5, soft);
    const older = step(t, 1, 3.4, linear);
    const comes = step(t, 3.2, 2.2, linear);
    const mayor = { ...CAST.mayor, hair: mix(CAST.mayor.hair, '#cfcaca', older) };
    const near = [20, 9 + Math.sin(t * 1.7)];
    drawPerson(c, mayor, 836, 1050, pose.blend({ ...pose.offer(t, 1), handNear: near, handFar: [22, 10] }, { ...pose.stand(t, 1), smile: 1, handFar: [24, 12], head: 0.04 }, step(t, 7.3, 0.8)), { scale: 2.95 });
    const wx = lerp(1780, 1100, comes);
    const walk = pose.walk(-wx / 122, 2);
    drawPerson(c, CAST.woman, wx, 1054, comes < 1 ? walk : pose.blend(pose.stand(t, 2), { ...pose.offer(t, 2), handNear: near, handFar: [22, 10], smile: 1 }, step(t, 5.4, 0.5)), { scale: 2.95, facing: -1 });
    c.save();
    c.translate(lerp(898, 1036, give), 874 - Math.sin(give * Math.PI) * 6);
    c.scale(2.6, 2.6);
    roll(c, [0, 6]);
    c.restore();
    drawSpark(c, lerp(900, 1036, give), 818 + Math.sin(t * 2) * 4, 14 * step(t, 4.8, 0.8, back), t);
    // Hands of both over the roll while it changes its owner.
    for (const [x, skin, on] of [[898, CAST.mayor.skin, 1 - step(t, 7.2, 0.2)], [1036, CAST.woman.skin, step(t, 5.9, 0.2)]]) if (on > 0) disc(c, x, 878, 9 * on, skin);
    const dice = chance('seasons');
    for (let i = 0; i < 60; i++) {
      const fx = dice() * 2200 - 100;
      const fy = ((dice() * 900 + t * 150) % 900) + 150;
      disc(c, fx + Math.sin(t + i) * 20, fy, 4.5, alpha('#ffffff', 0.85 * span(t, 3, 5, 0.5)));
    }
  });
}

const FAR = 452;
const NEAR = 886;
/** A place on the sheet: across -1..1, near 0..1. */
const spot = (across, near) => [960 + across * lerp(560, 1010, near), lerp(FAR, NEAR, near)];

/** The lines become streets, the folds houses; then the next sheet is unrolled. */
export function one(c, t) {
  const rise = step(t, 0, 6, soft);
  const hour = track(t, [[0, 2.1], [8.5, 3.25]]);
  const camera = hand({ x: lerp(1090, 960, rise), y: lerp(650, 600, rise), zoom: lerp(2.35, 1.13, rise) }, t, 0.6);
  const real = step(t, 2.6, 3.6);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 430 });
  seen(c, camera, () => {
    c.fillStyle = ramp(c, 0, 420, 0, 1200, [[0, mix(toned('#b79f74', hour), toned('#7f9a66', hour), real)], [0.5, toned('#cdb488', hour)], [1, mix(toned('#e0c695', hour), '#c79a72', real * 0.5)]]);
    c.fillRect(-700, 426, 3400, 900);
    const corners = [spot(-1, 0), spot(1, 0), spot(1, 1), spot(-1, 1)];
    shape(c, 'rgba(16,18,48,0.25)', corners.map(([x, y]) => [x + 12, y + 16]));
    shape(c, mix('#f4ead2', toned('#93a56c', hour), real * 0.9), corners);
    for (let k = -1; k <= 1.001; k += 0.1) line(c, alpha(BLUE, 0.3 * (1 - real)), 2.5, [spot(k, 0), spot(k, 1)]);
    for (let k = 0; k <= 1.001; k += 0.12) line(c, alpha(BLUE, 0.3 * (1 - real)), 2.5, [spot(-1, k), spot(1, k)]);
    c.save();
    c.beginPath();
    corners.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
    c.clip();
    const river = measure([spot(-1.1, 0.74), spot(-0.4, 0.62), spot(0.1, 0.7), spot(0.6, 0.6), spot(1.1, 0.7)], 8);
    stroke(c, mix(BLUE, toned('#5f9ab5', hour), real), 44, () => river.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y))));
    for (let i = 0; i < 12; i++) { const [x, y] = river[Math.floor(((i / 12 + t * 0.03) % 1) * (river.length - 1))]; line(c, alpha('#fff6e2', 0.45), 3, [[x, y - 8 + (i % 3) * 8], [x + 44, y - 8 + (i % 3) * 8]]); }
    c.restore();
    [0.07, 0.2, 0.36, 0.53, 0.84, 1].forEach((near, r) => {
      const dice = chance(`row ${r}`);
      const scale = lerp(0.5, 1.02, near);
      const y = spot(0, near)[1];
      if (r === 4) {
        // A bridge, as was drawn.
        const [bx, by] = spot(0.16, 0.66);
        for (let i = 0; i < 9; i++) { const on = step(t, 2.4 + i * 0.1, 0.4, easeOut); if (on > 0) fill(c, alpha(toned('#a8714a', hour), on), () => c.roundRect(bx - 60 + i * 13, by - 34 - Math.sin((i / 8) * Math.PI) * 20 - (1 - on) * 40, 12, 66, 3)); }
      }
      const count = 15 - r;
      for (let i = 0; i < count; i++) {
        const across = ((i + 0.5 + (dice() - 0.5) * 0.35) / count) * 2 - 1;
        const x = spot(across * 0.95, near)[0];
        const up = step(t, 0.7 + r * 0.2 + dice() * 1.9, 0.9);
        const green = dice() > 0.74;
        const house = someHouse(`one ${r} ${i}`, { halo: 0.35 });
        house.wall = mix('#f7efdc', toned(house.wall, hour), real);
        house.roof = mix('#c9d3e6', toned(house.roof, hour), real);
        if (r === 4 && Math.abs(across - 0.17) < 0.13) continue;
        if (r === 5 && Math.abs(across) < 0.62) continue;
        if (green) drawTree(c, x, y, 120 * scale, ['round', 'poplar', 'pine'][i % 3], t, { grown: up, colour: mix('#dfe8dc', toned('#5f8f5a', hour), real) });
        else drawHouse(c, house, x, y, { scale: scale * 0.74, rise: up, lit: (n) => step(t, 4.6 + ((n * 7 + i * 3 + r) % 13) * 0.24, 0.5) });
      }
      if (r === 5) return;
      const street = measure([spot(-1, near + 0.035), spot(-0.4, near + 0.05), spot(0.2, near + 0.03), spot(1, near + 0.045)], 10);
      drawThread(c, street, step(t, 0.3 + r * 0.25, 2.2, soft), t, { width: 2.6 + r * 0.8, sparks: 0.3, head: t < 3.6 ? 1 : 0 });
    });
    // Those who held it stand before it.
    const look = { gaze: 0.4, smile: 1 };
    drawPerson(c, { ...CAST.mayor, hair: '#cfcaca' }, 250, 1022, { ...pose.stand(t, 1), ...look, handFar: [20, -6] }, { scale: 2.5 });
    drawPerson(c, CAST.gran, 372, 1030, { ...pose.stand(t, 2), ...look }, { scale: 2.5 });
    drawWheelchair(c, 1585, 1030, 2.4, 0, { facing: -1 });
    drawPerson(c, CAST.wheeler, 1581, 1030, { ...pose.sit(t, 2, 23), ...look, handFar: [20, -12 + Math.sin(t * 4) * 3] }, { scale: 2.4, facing: -1, shadow: 0 });
    drawPerson(c, NEWCOMER, 1700, 1024, { ...pose.stand(t, 4), ...look }, { scale: 2.5, facing: -1 });
    // And somebody unrolls the next sheet.
    const open = step(t, 6.6, 2.6, soft);
    const bends = step(t, 6.1, 0.5);
    if (t > 5.2) {
      const comes = step(t, 4.6, 1.5, linear);
      const kid = lerp(480, 560, comes) + 640 * open;
      if (open > 0) drawGroundSheet(c, 960, 990, 720, 170, t, { open, draw: (w, d) => {
        grid(c, w, d, 0.9);
        drawInk(c, measure([[-340, 30], [-180, -30], [-20, 30], [150, -20], [330, 10]], 5), step(t, 9, 1.8, linear), t, { width: 10 });
      } });
      const stepping = pose.walk(kid / 92, 1);
      drawPerson(c, CAST.woman, 500, 1046, pose.blend(pose.stand(t, 2), pose.crouch(t, 2), step(t, 6.6, 0.6)), { scale: 2.6 });
      drawPerson(c, CAST.boy, kid, 1058, pose.blend({ ...pose.stand(t, 1), handNear: [14, 8], handFar: [16, 8], holdNear: open > 0 ? undefined : roll }, open < 1 ? { ...pose.crouch(t, 1), hip: [-8, -30], footNear: stepping.footNear, footFar: stepping.footFar } : pose.cheer(t, 1), bends), { scale: 2.7 });
    } else {
      drawPerson(c, CAST.woman, 500, 1046, { ...pose.stand(t, 2), ...look }, { scale: 2.6 });
      drawPerson(c, CAST.boy, lerp(480, 560, step(t, 4.6, 1.5, linear)), 1058, { ...pose.stand(t, 1), ...look, handNear: [14, 8], handFar: [16, 8], holdNear: roll }, { scale: 2.7 });
    }
    glow(c, 960, 760, 1050, LIGHT, 0.4 * step(t, 5, 3));
  });
}
