// The end of the introduction: a beginning, and the whole earth.
import { at, disc, glow } from '../../draw/brush.mjs';
import { HEIGHT, WIDTH, hand, seen } from '../../draw/camera.mjs';
import { CLOTHS, LIGHT, alpha, mix, oklch } from '../../draw/colour.mjs';
import { drawLamp } from '../../draw/houses.mjs';
import { drawTree } from '../../draw/land.mjs';
import { drawSpark, drawThread, measure } from '../../draw/light.mjs';
import { back, between, clamp, easeOut, lerp, linear, soft, step, track } from '../../draw/motion.mjs';
import { hourColours } from '../../draw/sky.mjs';
import { drawBench, drawBook, drawGlobe } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown } from '../../scenes/backdrop.mjs';
import { CAST, EVERYBODY } from '../cast.mjs';

const HUE = 282;
const VIOLET = oklch(0.72, 0.13, HUE);

/** The child has grown up. A bench, a shelf, a lamp and three allies are a beginning. */
export function beginning(c, t) {
  const hour = track(t, [[0, 2.62], [11, 3.2]]);
  const camera = hand({ x: 960, y: track(t, [[0, 715], [11, 690]]), zoom: track(t, [[0, 1.62], [11, 1.36]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 580 });
  drawTown(c, camera, t, hour, { y: 740, seed: 'begin', depth: 0.62 });
  drawStreet(c, camera, t, hour, { y: 800, seed: 'begin street', every: 330, lamps: false, trees: false, kinds: ['flat', 'gable', 'dome', 'row'] });
  seen(c, camera, () => {
    drawTree(c, 660, 850, 470, 'round', t, { seed: 21 });
    const lamp = step(t, 5.4, 1);
    // She carries the bench to its place.
    const carry = step(t, 0, 2, linear);
    const down = step(t, 2, 0.5);
    const wx = lerp(330, 905, carry);
    drawBench(c, wx + 75, lerp(858, 912, down), 300);
    // An old man and a boy push a shelf in and fill it.
    const push = step(t, 2.2, 2.2, linear);
    const sx = lerp(1960, 1300, push);
    at(c, sx, 905, () => {
      c.fillStyle = '#8a5a44';
      c.fillRect(-74, -240, 148, 240);
      c.fillStyle = '#5d3c30';
      for (const y of [-226, -156, -86]) c.fillRect(-64, y, 128, 62);
      for (let i = 0; i < 21; i++) {
        const on = step(t, (i < 9 ? 0 : 4.7) + i * 0.08, 0.3, back);
        if (on <= 0) continue;
        c.fillStyle = CLOTHS[i % CLOTHS.length];
        const tall = (48 + (i % 3) * 5) * on;
        c.fillRect(-60 + (i % 7) * 17.4, -164 + Math.floor(i / 7) * 70 - tall, 13, tall);
      }
    });
    drawLamp(c, 740, 905, 330, lamp);
    const reads = step(t, 5, 0.8);
    const held = (k, [hx, hy]) => drawBook(k, hx - 1, hy - 3, 32, { shine: 0.5 * lamp, t });
    const woman = t < 2 ? { ...pose.walk(carry * 5.2, 2), handNear: [13, 14], handFar: [17, 14], holdNear: undefined } : t < 5 ? pose.blend({ ...pose.work(t, 2) }, { ...pose.stand(t, 2), handFar: [20, -6] }, step(t, 2.7, 0.6)) : pose.blend(pose.stand(t, 2), { ...pose.sit(t, 2, 16), handNear: [19, 15], handFar: [17, 15], gaze: -0.4, mouth: Math.max(0, Math.sin(t * 6)) * 0.5, smile: 1, holdNear: held }, reads);
    drawPerson(c, CAST.woman, lerp(wx, 930, reads), 925, woman, { scale: 2.7 });
    // Who pushed it sits down; the boy takes a book from it.
    const rests = step(t, 5.4, 1.2, linear);
    const settles = step(t, 6.6, 0.7);
    const ox = lerp(sx + 118, 1075, rests);
    drawPerson(c, CAST.oldMan, ox, 928, push < 1 ? { ...pose.walk(-sx / 80, 1), handNear: [22, 4], handFar: [24, 0] } : rests <= 0 ? pose.work(t, 1) : settles > 0 ? pose.blend(pose.stand(t, 1), { ...pose.sit(t, 1, 18), smile: 1 }, settles) : pose.walk(-ox / 80, 1), { scale: 2.7, facing: -1, shadow: 0.15 });
    const bx = lerp(sx + 190, 1250, step(t, 4.5, 0.9, linear));
    drawPerson(c, CAST.boy, bx, 952, t < 5.4 ? { ...pose.walk(-bx / 60, 4), handFar: [18, -2] } : pose.blend({ ...pose.reach(t, 4, [20, -20]) }, { ...pose.offer(t, 4, (k, p) => drawBook(k, p[0] - 1, p[1] - 2, 24, { t })), gaze: -0.5 }, step(t, 6.8, 0.6)), { scale: 2.7, facing: t < 5.4 || t > 6.8 ? -1 : 1 });
    [['baker', -60, 620, 5], ['student', -160, 500, 5.8]].forEach(([name, from, to, when], i) => {
      const k = step(t, when, 2.2, easeOut);
      if (k <= 0) return;
      const px = lerp(from, to, k);
      const near = step(t, when + 2.2, 0.8);
      drawPerson(c, CAST[name], px, 952 + i * 14, k < 1 ? pose.walk(px / 104, i) : pose.blend(pose.stand(t, i), i ? pose.wave(t, i) : pose.clap(t, i), near * (1 - step(t, 10.4, 0.6))), { scale: 2.8 });
    });
    // What they read goes on to each of them.
    [[1068, 820], [1238, 862], [640, 800], [522, 810]].forEach(([ex, ey], i) => {
      const k = step(t, 7.6 + i * 0.5, 1.3, soft);
      if (k > 0) drawSpark(c, lerp(985, ex, k), lerp(800, ey, k) - Math.sin(k * Math.PI) * 120, 9, t + i, { strength: clamp(k * 6) });
    });
    glow(c, 960, 820, 620, LIGHT, 0.35 * lamp);
  });
}

/** Out of the city, over the land, round the earth: many lights, one thread. */
export function everywhere(c, t, seconds) {
  const out = step(t, 0, 4.4, soft);
  if (t < 4.75) {
    const camera = { x: 960, y: lerp(620, 420, out), zoom: lerp(1.3, 0.86, out) };
    drawAir(c, t, 3.5, { hue: HUE });
    drawHills(c, camera, 3.5, { y: 560 });
    for (const [y, depth, scale, seed] of [[700, 0.5, 0.6, 'e1'], [800, 0.7, 0.8, 'e2'], [920, 0.95, 1.1, 'e3']]) drawTown(c, camera, t, 3.5, { y, depth, scale, seed, left: -900, right: 2900, every: 120, lit: (h, w) => step(t, ((h * 13 + w * 7) % 17) * 0.12, 0.6) });
    drawThread(c, measure([[-200, 900], [300, 780], [700, 860], [1100, 700], [1500, 760], [2200, 560]]), step(t, 0.2, 3.4), t, { width: 8 });
  }
  const earth = step(t, 2.8, 1.9, soft);
  if (earth > 0) {
    c.globalAlpha = earth;
    const [top, middle] = hourColours(0);
    c.fillStyle = mix(top, middle, 0.2);
    c.fillRect(0, 0, WIDTH, HEIGHT);
    drawAirStars(c, t);
    const r = lerp(620, 262, step(t, 3, 4.2, easeOut));
    drawGlobe(c, 960, 545, r, t * 0.3, between(t, 3.2, seconds - 3), t, VIOLET);
    // Hand in hand around it.
    const around = EVERYBODY.length;
    const ring = measure(Array.from({ length: 41 }, (_, i) => { const a = (i / 40) * Math.PI * 2 - 1.6 + t * 0.09; return [960 + Math.cos(a) * (r + 112), 545 + Math.sin(a) * (r + 112)]; }), 5);
    drawThread(c, ring, step(t, 5.6, 3, linear), t, { width: 5, sparks: 0.5, head: t < 8.6 ? 1 : 0 });
    EVERYBODY.forEach((who, i) => {
      const a = (i / around) * Math.PI * 2 - 1.4 + t * 0.09;
      const up = step(t, 5.4 + i * 0.16, 0.7, back);
      if (up <= 0) return;
      const child = who.kind === 'child';
      at(c, 960 + Math.cos(a) * r, 545 + Math.sin(a) * r, () => drawPerson(c, who, 0, 2, { ...pose.stand(t, i), handNear: [-27, child ? -19 : 10], handFar: [27, child ? -19 : 10], bendNear: -1, bendFar: 1, smile: 1 }, { scale: 1.78 * up, shadow: 0, facing: i % 2 ? -1 : 1 }), { turn: a + Math.PI / 2 });
    });
    c.globalAlpha = 1;
  }
}
function drawAirStars(c, t) {
  for (let i = 0; i < 160; i++) disc(c, (i * 733) % WIDTH, (i * 397) % HEIGHT, 0.8 + (i % 4) * 0.45, alpha('#fff4dc', 0.35 + 0.3 * Math.sin(t + i)));
}
