// The plan is tried: who is missing is fetched, and what gets in the way is got past.
import { at, fill, line, oval, shape, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { alpha } from '../../draw/colour.mjs';
import { drawTree } from '../../draw/land.mjs';
import { drawSpark, measure } from '../../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, noise, soft, span, step, track } from '../../draw/motion.mjs';
import { SLANT, drawGroundSheet, drawInk, drawSeam } from '../../draw/paper.mjs';
import { drawWheelchair } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawTown } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { BLUE, HUE, NEWCOMER, grid, suitcase } from './kit.mjs';

/** Gaps around the sheet; the girl sees them and fetches who is missing. Each draws in another colour. */
export function emptyPlaces(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 760], [2.4, 800], [4.2, 1120], [seconds, 980]]), y: track(t, [[0, 784], [seconds, 770]]), zoom: track(t, [[0, 1.52], [4.4, 1.36], [seconds, 1.48]]) }, t);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 500 });
  drawTown(c, camera, t, 2, { y: 660, seed: 'gaps around', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 720, '#d8c093');
    drawTree(c, 60, 770, 420, 'acacia', t, { seed: 4 });
    drawTree(c, 1880, 775, 430, 'round', t, { seed: 6 });
    const looks = step(t, 2.2, 0.5) * (1 - step(t, 5.6, 0.5));
    [['mayor', 600, 1], ['farmer', 770, 1], ['sikh', 1370, -1]].forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 862, { ...(t < 6.4 ? pose.offer(t, i) : pose.speak(t, i)), head: looks * 0.12 * Math.sin(t * 2 + i), smile: 0.6 - looks * 0.5 }, { scale: 2.6, facing: i === 1 ? lerp(facing, -facing, looks) : facing }));
    const walks = (k, pace, seed, swing) => pose.walk(k * pace, seed, swing);
    const granIn = step(t, 4.8, 2.2, linear);
    const newIn = step(t, 5.1, 2.5, linear);
    const wheelsIn = step(t, 4.6, 2, easeOut);
    const draws = (k, from, seed) => pose.blend(pose.stand(t, seed), pose.crouch(t, seed), step(t, from, 0.5) * k);
    drawPerson(c, CAST.gran, lerp(2150, 1185, granIn), 868, granIn < 1 ? walks(granIn, 9, 3, 0.5) : draws(1, 7.2, 3), { scale: 2.6, facing: -1 });
    const nx = lerp(2330, 985, newIn);
    drawPerson(c, NEWCOMER, nx, 868, newIn < 1 ? { ...walks(newIn, 11, 4), holdNear: suitcase } : draws(1, 7.9, 5), { scale: 2.6, facing: newIn < 1 ? -1 : 1 });
    if (newIn >= 1) at(c, 905, 872, () => suitcase(c, [0, -17]), { scale: 2.6 });
    drawGroundSheet(c, 960, 930, 960, 340, t, { draw: (w, d) => {
      grid(c, w, d, 0.8);
      const lines = [['#dd9226', [[-420, 80], [-160, -40], [120, 60], [420, -60]], 0.8], ['#c9593f', [[440, 120], [240, 10], [40, 110], [-200, 60]], 7], ['#6f8f4f', [[180, -150], [120, 0], [-60, 40], [-300, -80]], 7.6], ['#3f7d7a', [[60, -150], [-20, -20], [80, 100], [340, 110]], 8.3], ['#8b4a6b', [[-450, 140], [-200, 120], [60, 20], [260, -110]], 8]];
      for (const [colour, points, when] of lines) drawInk(c, measure(points, 5), step(t, when, 2.2, soft), t, { colour });
    } });
    // Where nobody is, the ground waits.
    [[985, 876], [1185, 876], [1520, 1000]].forEach(([x, y], i) => stroke(c, alpha('#fff6e2', 0.95 * span(t, 0.9 + i * 0.35, 6 + i * 0.5, 0.6)), 5, () => { c.setLineDash([14, 12]); c.ellipse(x, y, 70 + Math.sin(t * 3 + i) * 5, 21, 0, t * 0.6, t * 0.6 + 6.283); }));
    c.setLineDash([]);
    const wx = lerp(2200, 1520, wheelsIn);
    drawWheelchair(c, wx, 1006, 2.7, wx / 40, { facing: -1 });
    drawPerson(c, CAST.wheeler, wx - 4, 1006, { ...pose.sit(t, 2, 23), lean: wheelsIn < 1 ? 2 : 9, handFar: wheelsIn < 1 ? [6, 20] : [24, 17 + Math.sin(t * 3) * 2], handNear: wheelsIn < 1 ? [4 + Math.sin(wx / 24) * 6, 20] : [20, 20], smile: 1 }, { scale: 2.7, facing: -1, shadow: 0 });
    // She looks from gap to gap, runs, and comes back ahead of them.
    const leaves = step(t, 2.3, 1.7, linear);
    const returns = step(t, 4.2, 2.3, linear);
    const gx = returns > 0 ? lerp(2050, 410, returns) : lerp(410, 2050, leaves);
    const girl = returns >= 1 ? pose.blend(pose.cheer(t, 2), pose.crouch(t, 2), step(t, 7.6, 0.6)) : leaves > 0 ? pose.walk(gx / 82, 2, 1.5) : { ...pose.reach(t, 2, [19, -4]), head: Math.sin(t * 3) * 0.2, mouth: Math.max(0, Math.sin(t * 8)) * 0.5 };
    drawPerson(c, CAST.girl, gx, 1030, girl, { scale: 2.9, facing: returns > 0 ? lerp(-1, 1, step(t, 6.4, 0.3)) : 1 });
  });
}

const piece = (c) => {
  shape(c, '#f4ead2', [[-74, -24], [66, -26], [78, 22], [-66, 26]]);
  line(c, '#dd9226', 10, [[-70, 4], [0, -6], [72, 0]]);
};

/** What gets in the way, and how a line gets past it. */
export function inTheWay(c, t, seconds) {
  const x = track(t, [[0, 560], [2.6, 690], [4.8, 800], [6.6, 1220], [8.4, 1560], [10, 1640], [12, 2190], [seconds, 2230]]);
  const camera = hand({ x, y: 778, zoom: track(t, [[0, 1.5], [4.6, 1.62], [9, 1.6], [seconds, 1.66]]) }, t, 0.7);
  drawAir(c, t, 1.85, { hue: HUE });
  drawHills(c, { ...camera, x: camera.x * 0.6 + 300 }, 1.85, { y: 520 });
  drawTown(c, camera, t, 1.85, { y: 560, seed: 'in the way', depth: 0.45, scale: 0.62, right: 3000 });
  const gust = span(t, 7.2, 9.2, 0.4);
  const sewn = step(t, 9, 2, linear);
  seen(c, camera, () => {
    drawSquare(c, 690, '#cbb489', { left: -1400, right: 4200 });
    const path = measure([[-900, 60], [-700, 20], [-600, 60], [-480, 190], [-330, 150], [-230, 40], [-100, 40], [240, 0], [520, 30], [860, 10], [1030, -10], [1240, 20]], 6);
    const crouchAt = (name, px, foot, when, until, facing, scale, seed) => drawPerson(c, CAST[name], px, foot, pose.blend(pose.stand(t, seed), pose.crouch(t * 1.5, seed), step(t, when, 0.5) * (1 - step(t, until, 0.5))), { scale, facing });
    crouchAt('nurse', 1735, 736, 8.7, 11.2, -1, 2.3, 6);
    drawGroundSheet(c, 1240, 840, 2500, 560, t, { tear: span(t, 7.8, 20, 0.3) * (1 - sewn * 0.9), draw: (w, d) => {
      grid(c, w, d, 0.8);
      // A river lies across the whole sheet.
      stroke(c, alpha(BLUE, 0.75), 150, () => (c.moveTo(-20, -320), c.bezierCurveTo(-120, -100, 120, 100, 0, 330)));
      for (let i = 0; i < 3; i++) stroke(c, alpha('#fff6e2', 0.4), 5, () => (c.moveTo(-30 + i * 30, -320), c.bezierCurveTo(-130 + i * 30 + Math.sin(t * 2 + i) * 8, -100, 110 + i * 30, 100, -10 + i * 30, 330)));
      // A place where paper is missing.
      shape(c, '#a8916b', [[936, -60], [1076, -64], [1088, 52], [944, 62]]);
      drawInk(c, path, track(t, [[0.3, 0.02, linear], [1.7, 0.13, linear], [3, 0.14, linear], [4.9, 0.4], [6.8, 0.42, linear], [7.8, 0.62], [10.8, 0.63], [11.8, 0.84], [13.3, 0.845, linear], [14.2, 1]]), t, { width: 15 });
    } });
    // A rock: pushing does not help.
    const pushes = step(t, 1.3, 0.4) * (1 - step(t, 2.9, 0.5));
    const shake = pushes * Math.sin(t * 24) * 2.4;
    oval(c, 785, 846, 105, 20, 'rgba(16,18,48,0.22)');
    shape(c, '#6f6a78', [[692 + shake, 840], [704 + shake, 742], [766 + shake, 690], [842 + shake, 722], [874 + shake, 812], [856 + shake, 852], [760, 862]]);
    shape(c, '#8d8794', [[766 + shake, 690], [842 + shake, 722], [874 + shake, 812], [796 + shake, 800]]);
    const mx1 = lerp(lerp(300, 632, step(t, 0, 1.3, linear)), 560, step(t, 3, 0.6));
    drawPerson(c, CAST.mechanic, mx1, 868, pose.blend(t < 1.3 ? pose.walk(mx1 / 110, 3) : pose.blend(pose.stand(t, 3), { ...pose.crouch(t, 3), hip: [-14, -42], lean: 20, handNear: [27, -2 + shake], handFar: [24, -6 + shake], footNear: [-22 + shake, 0], footFar: [-4, 0], smile: 0 }, pushes), pose.crouch(t, 3), step(t, 3.3, 0.5)), { scale: 2.7 });
    // A bridge over the river.
    const built = between(t, 5.2, 6.9);
    for (let i = 0; i < 11; i++) {
      const on = clamp(built * 12 - i);
      if (on <= 0) continue;
      const k = i / 10;
      at(c, lerp(1120, 1360, k), 836 - Math.sin(k * Math.PI) * 52 - (1 - easeOut(on)) * 90, () => fill(c, '#a8714a', () => c.roundRect(-14, 0, 28, 48, 4)), { opacity: on });
    }
    const crosses = step(t, 6.7, 2.4, linear);
    const bx = lerp(940, 1440, crosses);
    drawPerson(c, CAST.boy, bx, 866 - Math.sin(clamp((bx - 1120) / 240) * Math.PI) * 50, crosses <= 0 ? pose.stand(t, 3) : crosses < 1 ? pose.walk(bx / 68, 3) : pose.cheer(t, 2), { scale: 2.5 });
    crouchAt('builder', 1085, 978, 5, 7, 1, 2.7, 4);
    // The tear is sewn, from both ends.
    const rip = Array.from({ length: 9 }, (_, i) => [1240 + 2500 * 0.16 + noise(i * 1.7, 4) * 26, 840 - 280 * SLANT + 560 * SLANT * (i / 8)]);
    drawSeam(c, rip, sewn, '#c9593f');
    if (sewn > 0 && sewn < 1) {
      const near = rip[Math.min(8, Math.floor(sewn * 9))];
      line(c, '#c9593f', 3, [near, [1612 + Math.sin(t * 6) * 12, 938]]);
    }
    crouchAt('gran', 1556, 1000, 8.7, 11.2, 1, 2.7, 2);
    // Who turned away is asked, and brings what is missing.
    const asked = step(t, 11.2, 0.7);
    const brings = step(t, 12, 1.1, soft);
    const mx = lerp(1760, 2080, step(t, 9.8, 1.7, linear));
    drawPerson(c, CAST.mayor, mx, 950, t < 9.8 ? pose.stand(t, 1) : t < 11.5 ? pose.walk(mx / 118, 1) : pose.blend({ ...pose.reach(t, 1, [24, 4]), mouth: Math.max(0, Math.sin(t * 7)) * 0.6 * (1 - brings) }, { ...pose.clap(t, 1) }, step(t, 13.6, 0.4)), { scale: 2.7 });
    const fx = lerp(2452, 2352, step(t, 11.8, 0.8));
    const lays = step(t, 12.5, 0.5) * (1 - step(t, 13.7, 0.5));
    const farmer = asked < 0.5 ? { ...pose.stand(t, 3), head: 0.16, smile: 0, handFar: [10, 16], handNear: [9, 17] } : pose.blend({ ...pose.offer(t, 3), smile: 0.5 + brings * 0.5 }, pose.crouch(t, 3, 0.3), lays);
    const held = [fx - 52, lerp(836, 920, lays) - 60];
    const put = step(t, 12.9, 0.7, soft);
    drawPerson(c, CAST.farmer, fx, 950, farmer, { scale: 2.7, facing: lerp(1, -1, asked) });
    if (asked > 0.5) {
      c.save();
      c.translate(lerp(held[0], 1240 + 1011, put), lerp(held[1], 839, put));
      c.scale(lerp(0.62, 1, put), lerp(0.62, 1, put) * lerp(0.9, 1, put));
      piece(c);
      c.restore();
      if (put >= 1) drawSpark(c, 2251, 820 - (t - 13.6) * 60, 11, t, { strength: clamp((seconds - t) / 1.2) });
    }
    for (let i = 0; i < 26; i++) {
      const k = (t * 0.9 + i * 0.13) % 1;
      oval(c, x - 1000 + k * 2100, 560 + ((i * 83) % 460), 11, 4, alpha('#8d9c50', 0.9 * gust), k * 14 + i);
    }
  });
}
