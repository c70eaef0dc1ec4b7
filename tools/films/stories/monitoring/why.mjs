// Why one looks: a garden watered with eyes shut, a boat at night.
import { at, box, disc, fill, glow, line, oval, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawGrass, drawSprout, drawTree } from '../../draw/land.mjs';
import { between, clamp, easeOut, lerp, linear, soft, span, step, track } from '../../draw/motion.mjs';
import { drawLighthouse, drawRock, drawSea } from '../../draw/sea.mjs';
import { drawBoat } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker } from '../../people/walker.mjs';
import { drawAir, drawHills, drawTown } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';
import { HUE, TEAL, bed } from './kit.mjs';

const can = (t, pours) => (c, [x, y]) => {
  c.save();
  c.translate(x, y + 4);
  c.rotate(pours ? 0.55 : 0.05);
  fill(c, '#5d7f9a', () => c.roundRect(-6, -2, 15, 13, 3));
  line(c, '#5d7f9a', 2.6, [[8, 7], [19, -2]]);
  stroke(c, '#48667f', 1.8, () => c.arc(1, -3, 5, Math.PI, 0));
  c.restore();
  if (pours) for (let i = 0; i < 6; i++) { const k = (t * 2.2 + i / 6) % 1; oval(c, x + 17 + k * 6 + (i % 3) * 2, y + 12 + k * 22, 0.9, 1.9, 'rgba(190,222,245,0.9)'); }
};

/** All water the same bed with their eyes shut. */
export function eyesClosed(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 690], [5.4, 760], [8, 1440], [seconds, 1520]]), y: track(t, [[0, 728], [seconds, 752]]), zoom: track(t, [[0, 1.5], [5.4, 1.62], [seconds, 1.78]]) }, t);
  drawAir(c, t, 1.9, { hue: HUE });
  drawHills(c, camera, 1.9, { y: 540 });
  drawTown(c, camera, t, 1.9, { y: 690, seed: 'garden town', depth: 0.6 });
  seen(c, camera, () => {
    fill(c, '#8ca463', () => c.rect(-900, 760, 3900, 900));
    drawGrass(c, -600, 2600, 764, '#6f8a4c', t);
    drawTree(c, 160, 800, 360, 'round', t, { seed: 6 });
    bed(c, 700, 860, 520, 'rgba(120,170,205,0.45)');
    for (let i = 0; i < 13; i++) drawSprout(c, 480 + i * 37, 858 + (i % 3) * 7, 170 + (i % 4) * 20, 0.86 + 0.14 * step(t, 0, 8), t + i, i % 2 ? '#5f9a52' : '#78ad55');
    bed(c, 1500, 850, 460, null);
    const dry = between(t, 1, 9.4);
    for (let i = 0; i < 8; i++) at(c, 1320 + i * 52, 850, () => drawSprout(c, 0, 0, 150, 0.8, t + i, mix('#8a9a52', '#a98a58', dry)), { turn: (i % 2 ? 1 : -1) * dry * 0.9 });
    for (let i = 0; i < 7; i++) stroke(c, alpha('#3d2a24', 0.5 * dry), 3, () => (c.moveTo(1330 + i * 56, 872), c.lineTo(1350 + i * 56, 862), c.lineTo(1362 + i * 56, 880)));
    drawPerson(c, CAST.girl, 1800, 912, { ...pose.reach(t, 2, t > 7.6 ? [14 + Math.sin(t * 7) * 4, -25] : [16, 18]), smile: 0, mouth: t > 8 ? 0.3 + 0.3 * Math.sin(t * 7) : 0, head: t > 7.6 ? Math.sin(t * 2.4) * 0.1 : 0.2, gaze: t > 7.6 ? 0.4 : -0.7 }, { scale: 2.7, facing: -1 });
    // They run to the one bed and back for more, past the other, with their eyes shut.
    [['baker', 0.5, 1], ['mechanic', 1.1, -1], ['student', 3.3, 1], ['sikh', 3.9, -1]].forEach(([name, own, facing], i) => {
      const round = (t + own) % 5.6;
      const near = facing > 0 ? 440 + i * 34 : 985 - i * 26;
      const far = facing > 0 ? -420 : 2260;
      const pours = round > 2.15 && round < 3.9;
      drawWalker(c, CAST[name], round, [[0, far], [2, near], [4, near], [5.6, far]], 925 + i * 17, { ...pose.stand(t, i), lean: 7, handFar: [21, 7], holdFar: can(t + i, pours), blink: 1, smile: 0.25 }, { scale: 2.6, face: facing, carry: { lean: 7, handFar: [19, 12], holdFar: can(t + i, false), blink: 1, smile: 0.25 } });
    });
  });
  seen(c, camera, () => (fill(c, '#55763f', () => c.rect(-900, 1022, 4000, 600)), drawGrass(c, -600, 3000, 1026, '#55763f', t, { every: 9, high: 40, seed: 'near grass' })), 1.12);
}

/** Rocks in the dark; then a lamp. */
export function nightBoat(c, t, seconds) {
  const lit = step(t, 5.2, 0.9, soft);
  const beam = track(t, [[5.2, -0.55], [7.4, 0.2, soft], [9, 0.36], [seconds, 0.3]]);
  const camera = hand({ x: track(t, [[0, 640], [2, 690], [3.2, 250], [5.4, 280], [7.6, 960], [seconds, 1120]]), y: track(t, [[0, 770], [2, 775], [3.2, 600], [5.2, 320], [5.6, 330], [7.6, 600], [9, 650], [seconds, 800]]), zoom: track(t, [[0, 1.9], [2, 1.9], [3.2, 1.75], [5.4, 1.5], [7.6, 1.12], [9, 1.24], [seconds, 1.72]]) }, t);
  drawAir(c, t, 0.06, { hue: HUE, clouds: 4 });
  drawHills(c, camera, 0.06, { y: 560, colours: ['#7b92a8'] });
  seen(c, camera, () => {
    drawSea(c, 690, 1500, t, '#2c4a80', { shine: 0.14 + lit * 0.2 });
    // The harbour behind the rocks.
    const harbour = step(t, 8.2, 2.6);
    for (let i = 0; i < 9; i++) { const hx = 1840 + i * 52; box(c, hx, 612 - ((i * 29) % 52), 46, 84 + ((i * 29) % 52), '#171c44', 2); for (let k = 0; k < 2; k++) { disc(c, hx + 14 + k * 18, 650 - ((i * 29) % 40), 5, alpha(LIGHT, clamp(harbour * 3 - i * 0.2))); } }
    glow(c, 1960, 640, 340, LIGHT, harbour * 0.5);
    const falls = (x) => lit * clamp(1 - Math.abs(x - track(t, [[5.2, 300], [7.6, 1180], [9, 1420]])) / 620);
    drawRock(c, 1290, 800, 96, falls(1290));
    drawRock(c, 1480, 858, 128, falls(1480));
    drawRock(c, 1690, 790, 70, falls(1690));
    fill(c, '#20264f', () => (c.moveTo(-800, 720), c.bezierCurveTo(-200, 660, 120, 670, 330, 720), c.quadraticCurveTo(430, 780, 300, 860), c.lineTo(-800, 1500)));
    // A ladder up the tower, and the boy on it.
    const rung = (k) => [lerp(214, 190, k), lerp(716, 262, k)];
    drawLighthouse(c, 130, 716, 1.2, lit, beam, { stripe: TEAL });
    for (const off of [-13, 13]) line(c, '#6b5a6a', 4, [[rung(0)[0] + off, 722], [rung(1)[0] + off, 262]]);
    for (let i = 0; i < 26; i++) { const [rx, ry] = rung(i / 25); line(c, '#6b5a6a', 3, [[rx - 13, ry], [rx + 13, ry]]); }
    const climbs = between(t, 1.6, 5.1);
    const [rx, ry] = rung(climbs);
    const pull = t * 7;
    const lamp = (cc, [hx, hy]) => { disc(cc, hx, hy + 5, 4.4, '#fff2cf'); glow(cc, hx, hy + 5, 34, LIGHT, 0.9 * (1 - lit * 0.6)); };
    if (climbs < 1) drawPerson(c, CAST.boy, rx + 12, ry + 4, { ...pose.stand(t, 2), lean: 1, hip: [-1, -43], handFar: [13, -16 + Math.sin(pull) * 9], handNear: [2, 14], holdNear: lamp, footFar: [8, -6 - Math.max(0, Math.sin(pull)) * 12], footNear: [6, -6 - Math.max(0, -Math.sin(pull)) * 12], gaze: 0.8 }, { scale: 1.75, facing: -1, shadow: 0 });
    else drawPerson(c, CAST.boy, rx - 8, ry + 4, t < 5.7 ? { ...pose.reach(t, 2, [20, -6]), holdNear: lamp, smile: 1 } : { ...pose.wave(t, 2), holdNear: lamp }, { scale: 1.75, facing: t < 5.7 ? -1 : 1, shadow: 0 });
    // The boat turns away from the rocks.
    const bx = track(t, [[0, 560], [6, 800, linear], [8.4, 900, easeOut], [seconds, 1180, soft]]);
    const by = track(t, [[0, 905], [6.5, 910], [seconds, 1005]]);
    const bright = clamp(falls(bx) * 1.2);
    at(c, bx, by, () => {
      drawBoat(c, 0, 0, 3.3, t, { sail: mix('#8f8fae', '#fff0cf', bright), hull: mix('#54405a', '#8a5a44', bright) });
      const looks = { ...pose.stand(t, 2), hip: [0, -40] };
      drawPerson(c, CAST.girl, 84, -8, { ...looks, handFar: lit > 0.6 ? [22, -15 + Math.sin(t * 5) * 2] : [9, -10], head: -0.05 + Math.sin(t * 1.3) * 0.06, gaze: lit > 0.6 ? 0.7 : 0, smile: lit, mouth: span(t, 6.6, 9) * 0.5 }, { scale: 2.1, shadow: 0 });
      drawPerson(c, CAST.gran, -116, 4, { ...pose.sit(t, 3, 20), handNear: [-17, 15 + Math.sin(t * 1.6) * 4], handFar: [13, 15], head: (1 - lit) * 0.1, smile: lit }, { scale: 2, shadow: 0 });
      line(c, '#6b4a3a', 8, [[-192, -62 + Math.sin(t * 1.6) * 8], [-228, 66]]);
      fill(c, mix('#54405a', '#8a5a44', bright), () => (c.moveTo(-205, -40), c.quadraticCurveTo(0, -14, 211, -46), c.quadraticCurveTo(152, 53, 0, 53), c.quadraticCurveTo(-152, 53, -205, -40)));
      line(c, mix('#6f5a72', '#b98a62', bright), 6, [[-203, -40], [-100, -27], [0, -24], [110, -30], [209, -45]]);
    }, { turn: Math.sin(t * 1.1) * 0.03 + span(t, 7.2, 10.4, 1) * 0.05 });
    glow(c, bx, by - 120, 420, LIGHT, bright * 0.28);
    fill(c, alpha('#2c4a80', 0.55), () => c.rect(-900, by + 26, 3900, 700));
    for (let i = 0; i < 9; i++) { const k = (t * 0.35 + i / 9) % 1; line(c, alpha('#dfe8ff', 0.3 * (1 - k)), 3, [[bx - 190 - k * 260, by + 34 + (i % 4) * 12], [bx - 140 - k * 250, by + 34 + (i % 4) * 12]]); }
  });
}
