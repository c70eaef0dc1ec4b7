// How it starts: somebody stops on a grey day; then there is a table and something to try.
import { box, disc, fill, glow, line, oval, ramp, shape } from '../../draw/brush.mjs';
import { HEIGHT, WIDTH, hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, darker, lighter } from '../../draw/colour.mjs';
import { drawFolding } from '../../draw/feast.mjs';
import { drawSpark } from '../../draw/light.mjs';
import { between, chance, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawAir, drawHills, drawStreet } from '../../scenes/backdrop.mjs';
import { drawRoom } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { PAPERS, PALE, ROSE, comes, suitcase, toward } from './kit.mjs';

const umbrella = (colour) => (c, [x, y]) => {
  line(c, '#3a3350', 1.8, [[x, y + 3], [x + 2, y - 42]]);
  fill(c, colour, () => (c.moveTo(x - 32, y - 34), c.quadraticCurveTo(x - 26, y - 62, x + 2, y - 62), c.quadraticCurveTo(x + 30, y - 62, x + 36, y - 34), c.quadraticCurveTo(x + 26, y - 40, x + 18, y - 34), c.quadraticCurveTo(x + 10, y - 40, x + 2, y - 34), c.quadraticCurveTo(x - 7, y - 40, x - 15, y - 34), c.quadraticCurveTo(x - 24, y - 40, x - 32, y - 34)));
};
const bowed = (walks, more = {}) => ({ ...walks, head: 0.3, gaze: -0.8, smile: 0, lean: 6, ...more });

/** Rain, bowed heads; a piece of paper comes down to the only one who looks up. */
export function aWeekday(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 760], [4.4, 900], [seconds, 1000]]), y: track(t, [[0, 690], [4.4, 700], [seconds, 740]]), zoom: track(t, [[0, 1.16], [3.6, 1.22], [seconds, 1.75]]) }, t, 0.7);
  drawAir(c, t, 1.3, { clouds: 9, sun: false });
  drawHills(c, camera, 1.3, { y: 560 });
  drawStreet(c, camera, t, 1.3, { y: 830, seed: 'weekday', every: 270, lamps: true, kinds: ['block', 'row', 'flat', 'block', 'gable'] });
  const bx = 980;
  const foot = 1000;
  const scale = 3.3;
  const rows = [['mechanic', -80, 890, 1, 112, 2.5], ['nurse', 1350, 905, -1, 118, 2.5], ['student', 2350, 890, -1, 128, 2.5], ['builder', -760, 905, 1, 124, 2.5]];
  const front = [['baker', 1400, 1040, -1, 134, 3.3, 0], ['sikh', 610, 1055, 1, 128, 3.3, 1], ['oldMan', 2250, 1060, -1, 104, 3.3, 0], ['mayor', -420, 1030, 1, 138, 3.3, 0]];
  const passes = ([name, from, y, facing, pace, size, roof], i) => {
    const x = from + facing * pace * t;
    const body = bowed(pose.walk(Math.abs(x - from) / (44 * size * CAST[name].size), i, 0.5));
    drawPerson(c, CAST[name], x, y, roof ? { ...body, handFar: [10, 8], holdFar: umbrella('#5d6bb0') } : i % 2 ? { ...body, handFar: [10, 4] } : { ...body, holdNear: suitcase }, { scale: size, facing });
  };
  const catches = 5.1;
  // The paper: it sways down from the roofs into his hand.
  const fall = between(t, 0.9, catches);
  const swing = Math.sin(fall * 13) * 150 * (1 - fall) ** 0.6;
  const hx = bx + 62;
  const hy = foot - 258;
  const [px, py] = [lerp(1290, hx, soft(fall)) + swing, lerp(120, hy, fall)];
  const looks = step(t, 2.2, 0.7);
  const grasp = step(t, 4.2, 0.9);
  const keeps = step(t, 6.2, 0.8);
  seen(c, camera, () => {
    rows.forEach(passes);
    const waits = { ...pose.stand(t, 3), gaze: lerp(-0.5, 1, looks), head: lerp(0.18, -0.14, looks), smile: lerp(0, 1, step(t, 4.8, 0.8)) };
    const up = pose.blend(waits, toward(waits, CAST.boy, bx, foot, scale, 1, [hx, hy]), grasp);
    const body = pose.blend(up, { ...waits, handFar: [17, 2], handNear: [13, 6], gaze: -0.3, head: 0.08 }, keeps);
    drawPerson(c, CAST.boy, bx, foot, body, { scale });
    front.forEach(passes);
    // Rain.
    const dice = chance('rain');
    for (let i = 0; i < 150; i++) {
      const rx = -300 + dice() * 2600 - ((t * 60) % 40);
      const ry = ((dice() * 1200 + t * (900 + dice() * 300)) % 1250) - 60;
      line(c, alpha('#eef2ff', 0.28), 2, [[rx, ry], [rx - 7, ry + 30]]);
    }
    for (let i = 0; i < 26; i++) { const k = (t * 1.4 + dice()) % 1; oval(c, dice() * 2200 - 100, 880 + dice() * 260, 16 * k, 4 * k, alpha('#eef2ff', 0.28 * (1 - k))); }
    // The grey of the day; where the paper is caught it goes.
    const wide = 30 + 760 * step(t, catches, 3.4, easeOut);
    const grey = c.createRadialGradient(bx + 20, foot - 150, wide * 0.3, bx + 20, foot - 150, wide + 60);
    const lifts = step(t, catches, 0.8);
    grey.addColorStop(0, `rgba(128,128,128,${0.94 * (1 - lifts)})`);
    grey.addColorStop(1, 'rgba(128,128,128,0.94)');
    c.save();
    c.globalCompositeOperation = 'saturation';
    c.fillStyle = grey;
    c.fillRect(-900, -500, 3900, 2200);
    c.restore();
    c.fillStyle = `rgba(70,76,104,${0.2 * (1 - lifts * 0.7)})`;
    c.fillRect(-900, -500, 3900, 2200);
    const [qx, qy] = [lerp(px, bx + 66, keeps), lerp(py, foot - 152, keeps)];
    glow(c, qx, qy, 190, LIGHT, 0.3 + 0.55 * step(t, catches, 0.9));
    const turn = fall < 1 ? Math.sin(fall * 13 + 1) * 0.9 : -0.2 + keeps * 0.2;
    c.save();
    c.translate(qx, qy);
    c.rotate(turn);
    c.scale(1, 0.55 + 0.45 * Math.abs(Math.cos(fall * 16)));
    shape(c, ROSE, [[-34, -24], [34, -28], [36, 20], [-32, 24]]);
    shape(c, lighter(ROSE, 0.3), [[-34, -24], [34, -28], [4, -2]]);
    c.restore();
  });
}

/** A kitchen table: the boy makes one, the others learn it from him. */
export function kitchenTable(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 960], [3.2, 965], [7, 960], [seconds, 985]]), y: track(t, [[0, 745], [3.2, 735], [6.6, 655], [seconds, 650]]), zoom: track(t, [[0, 2.05], [3, 1.95], [6.6, 1.28], [seconds, 1.42]]) }, t);
  const lit = step(t, 3.1, 0.7);
  const times = [3, 6, 6.8, 7.5, 8.1];
  const many = times.reduce((sum, when) => sum + step(t, when, 0.6), 0) / times.length;
  seen(c, camera, () => {
    drawRoom(c, t, { wall: '#65556f', floor: '#7a5a4a', lamp: 0, shelf: false, carpet: '#6a4560', window: '#39406f' });
    // Pots on a board, spoons, a stove.
    box(c, 1170, 380, 420, 14, '#5d4335', 3);
    for (let i = 0; i < 5; i++) fill(c, ['#b9714a', '#4f9aa8', '#e0a23b', '#8b4a6b', '#6f8f4f'][i], () => c.roundRect(1190 + i * 80, 380 - 46 - (i % 2) * 16, 54, 46 + (i % 2) * 16, [8, 8, 3, 3]));
    for (let i = 0; i < 5; i++) { line(c, '#8d8794', 4, [[1230 + i * 70, 394], [1230 + i * 70, 450]]); oval(c, 1230 + i * 70, 464, 12, 17, '#a8a2ae'); }
    box(c, 1620, 610, 260, 200, '#4b4258', 6);
    box(c, 1650, 680, 130, 90, '#2b2440', 6);
    glow(c, 1715, 730, 180, '#ff9a5a', 0.6 + 0.1 * Math.sin(t * 6));
    c.fillStyle = 'rgba(24,22,62,0.42)';
    c.globalAlpha = 1 - 0.75 * many;
    c.fillRect(-500, -500, WIDTH + 1000, HEIGHT + 1000);
    c.globalAlpha = 1;
    glow(c, 960, 660, 980, '#ffc878', 0.3 * lit + 0.5 * many);
    const makes = (seed, from) => (t < from + 1.6 ? { ...pose.work(t * 1.25, seed), smile: 0.8 } : { ...pose.offer(t, seed), gaze: 0.1, smile: 1 });
    comes(c, CAST.gran, t, { at: 3.4, seconds: 2, from: 2000, to: 1290, foot: 985, scale: 4.1, seed: 1, facing: -1, swing: 0.5, does: makes(1, 5.4) });
    comes(c, CAST.oldMan, t, { at: 3.1, seconds: 1.9, from: 60, to: 620, foot: 985, scale: 4.1, seed: 2, facing: 1, swing: 0.5, does: makes(2, 5) });
    comes(c, CAST.baker, t, { at: 4.2, seconds: 2, from: 2200, to: 1500, foot: 990, scale: 4, seed: 5, facing: -1, does: makes(5, 6.4) });
    const shows = t > 5 && t < 8.6;
    const lift = step(t, 3.2, 0.6);
    const boy = t < 3 ? { ...pose.work(t * 1.5, 3), lean: 4, smile: 0.7, handNear: [18 + Math.sin(t * 4) * 5, 13 - Math.abs(Math.sin(t * 2)) * 5], handFar: [24 + Math.cos(t * 4) * 4, 12] } : { ...(shows ? pose.speak(t, 3) : pose.offer(t, 3)), smile: 1, gaze: shows ? 0.2 : -0.1 };
    drawPerson(c, CAST.boy, 900, 955, boy, { scale: 4.6, shadow: 0 });
    comes(c, CAST.girl, t, { at: 2.7, seconds: 1.9, from: 1950, to: 1120, foot: 965, scale: 4.6, seed: 4, facing: -1, does: makes(4, 4.6) });
    // The table stands before them.
    const top = 800;
    for (const x of [420, 1500]) box(c, x - 12, top, 30, 330, '#5a3d33', 3);
    fill(c, ramp(c, 0, top - 34, 0, top + 34, [[0, '#c08a5c'], [1, '#8f5f42']]), () => (c.moveTo(400, top - 34), c.lineTo(1540, top - 34), c.lineTo(1630, top + 26), c.lineTo(310, top + 26)));
    box(c, 310, top + 24, 1320, 26, '#74492f', 4);
    fill(c, alpha(PALE, 0.8), () => (c.moveTo(700, top - 34), c.lineTo(1180, top - 34), c.lineTo(1220, top + 26), c.lineTo(660, top + 26)));
    // What is cut and glued, scraps, a pot of glue.
    const dice = chance('scraps');
    for (let i = 0; i < 26; i++) { const [sx, sy, k] = [430 + dice() * 1050, top - 26 + dice() * 44, dice()]; shape(c, PAPERS[i % PAPERS.length], [[sx, sy], [sx + 10 + k * 12, sy - 3], [sx + 6, sy + 6]]); }
    fill(c, '#e9dcc2', () => c.roundRect(1160, top - 44, 40, 46, 6));
    line(c, '#8a6246', 5, [[1184, top - 40], [1200, top - 78]]);
    const spots = [[965, 2.2, 0.3, 2.5], [690, 1.7, 4.8, 2], [1085, 1.8, 4.7, 1.4], [1250, 1.7, 5.5, 2], [1445, 1.7, 6.4, 1.7]];
    spots.forEach(([x, size, from, long], i) => {
      const made = between(t, from, from + long);
      if (t > from - 0.1) drawFolding(c, x, top - 2 - (made >= 1 ? easeOut(clamp((t - from - long) / 0.5)) * 10 : 0), size, made, step(t, times[i], 0.7), PAPERS[[0, 1, 3, 2, 5][i]], t + i);
    });
    drawSpark(c, 965, top - 60, 10 * span(t, 2.9, 3.9, 0.4) * (1 + lift), t);
    // The cup of who was there first stays warm.
    fill(c, darker(PALE, 0.1), () => c.roundRect(560, top - 36, 34, 36, [3, 3, 10, 10]));
    for (let i = 0; i < 2; i++) { const k = (t * 0.5 + i * 0.5) % 1; disc(c, 577 + Math.sin(t * 2 + i) * 5, top - 44 - k * 40, 5 + k * 5, alpha('#fff8ea', 0.3 * (1 - k))); }
  });
  const closes = step(t, seconds - 2, 2, linear);
  glow(c, 960, 560, 700, LIGHT, 0.2 * closes);
}
