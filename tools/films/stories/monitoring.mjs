// How we know: a light that looks, marks on a door frame, pebbles in bowls.
import { at, box, disc, fill, glow, line, oval, ramp, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { HUES, LIGHT, alpha, mix, oklch } from '../draw/colour.mjs';
import { drawHall, drawLamp } from '../draw/houses.mjs';
import { drawGrass, drawSprout, drawTree } from '../draw/land.mjs';
import { drawBurst, drawSpark } from '../draw/light.mjs';
import { back, between, chance, clamp, easeOut, lerp, linear, soft, span, step, track } from '../draw/motion.mjs';
import { paperRings } from '../draw/paper.mjs';
import { drawBowl, drawDoorFrame, drawLighthouse, drawRock, drawSea } from '../draw/sea.mjs';
import { drawMoon, drawStars } from '../draw/sky.mjs';
import { drawBench, drawBoat, drawFlags, drawStall, drawTable } from '../draw/things.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';

const HUE = HUES.monitoring;
const TEAL = oklch(0.66, 0.1, HUE);
const PALE = oklch(0.86, 0.05, HUE);

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
function bed(c, x, y, w, colour) {
  fill(c, '#6a4a3a', () => (c.moveTo(x - w / 2, y), c.quadraticCurveTo(x, y - 34, x + w / 2, y), c.lineTo(x + w / 2 + 20, y + 34), c.lineTo(x - w / 2 - 20, y + 34)));
  line(c, alpha('#3d2a24', 0.35), 4, [[x - w / 2 + 20, y + 14], [x + w / 2 - 20, y + 14]]);
  if (colour) fill(c, colour, () => c.ellipse(x, y + 8, w * 0.4, 9, 0, 0, 7));
}

/** All water the same bed with their eyes shut. */
function eyesClosed(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 760], [5, 800], [seconds, 1180]]), y: 660, zoom: track(t, [[0, 1.22], [seconds, 1.36]]) }, t);
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
    const dry = between(t, 1, 9);
    for (let i = 0; i < 8; i++) at(c, 1320 + i * 52, 850, () => drawSprout(c, 0, 0, 120, 0.7, t + i, mix('#8a9a52', '#a98a58', dry)), { turn: (i % 2 ? 1 : -1) * dry * 0.75 });
    for (let i = 0; i < 7; i++) stroke(c, alpha('#3d2a24', 0.5 * dry), 3, () => (c.moveTo(1330 + i * 56, 872), c.lineTo(1350 + i * 56, 862), c.lineTo(1362 + i * 56, 880)));
    const hurry = [['baker', 0, 1], ['mechanic', 1.7, -1], ['student', 3.1, 1], ['sikh', 4.4, -1]];
    hurry.forEach(([name, own, facing], i) => {
      const round = (t + own) % 5.6;
      const goes = round < 2.4;
      const far = facing > 0 ? -520 : 1900;
      const near = facing > 0 ? 520 + i * 30 : 930 - i * 20;
      const x = goes ? lerp(far, near, round / 2.4) : round < 4 ? near : lerp(near, far, (round - 4) / 1.6);
      const walking = goes || round >= 4;
      drawPerson(c, CAST[name], x, 925 + i * 16, { ...(walking ? pose.walk(Math.abs(x) / 105, i, 0.6) : { ...pose.stand(t, i), lean: 6 }), blink: 1, smile: 0.25, handFar: [19, 8], holdFar: can(t + i, !walking) }, { scale: 2.5, facing: goes || !walking ? facing : -facing });
    });
    drawPerson(c, CAST.girl, 1830, 930, { ...pose.reach(t, 2, [16, 4]), smile: 0, head: Math.sin(t * 2.4) * 0.1, gaze: -0.3 }, { scale: 2.6, facing: -1 });
  });
}

/** Rocks in the dark; then a lamp. */
function nightBoat(c, t, seconds) {
  const lit = step(t, 5.2, 0.9, soft);
  const beam = track(t, [[5.2, -0.55], [7.4, 0.16, soft], [9, 0.34], [seconds, 0.26]]);
  const camera = hand({ x: track(t, [[0, 900], [4, 760], [7, 820], [seconds, 960]]), y: track(t, [[0, 620], [4, 580], [seconds, 590]]), zoom: track(t, [[0, 1.34], [5.2, 1.14], [seconds, 1.1]]) }, t);
  drawAir(c, t, 0.06, { hue: HUE, clouds: 4 });
  drawHills(c, camera, 0.06, { y: 560, colours: ['#7b92a8'] });
  seen(c, camera, () => {
    drawSea(c, 690, 1500, t, '#2c4a80', { shine: 0.14 + lit * 0.2 });
    // The harbour behind the rocks.
    const harbour = step(t, 8.2, 2.6);
    for (let i = 0; i < 9; i++) { const hx = 1840 + i * 52; box(c, hx, 612 - ((i * 29) % 52), 46, 84 + ((i * 29) % 52), '#171c44', 2); for (let k = 0; k < 2; k++) { disc(c, hx + 14 + k * 18, 650 - ((i * 29) % 40), 5, alpha(LIGHT, clamp(harbour * 3 - i * 0.2))); } }
    const falls = (x) => lit * clamp(1 - Math.abs(x - track(t, [[5.2, 300], [7.4, 1180], [9, 1420]])) / 620);
    drawRock(c, 1240, 800, 96, falls(1240));
    drawRock(c, 1430, 868, 128, falls(1430));
    drawRock(c, 1650, 790, 70, falls(1650));
    fill(c, '#20264f', () => (c.moveTo(-800, 720), c.bezierCurveTo(-200, 660, 120, 670, 330, 720), c.quadraticCurveTo(430, 780, 300, 860), c.lineTo(-800, 1500)));
    drawLighthouse(c, 130, 716, 0.98, lit, beam, { stripe: TEAL });
    const climbs = between(t, 1, 5);
    if (climbs < 1) drawSpark(c, 130 + Math.sin(t * 3) * 26 * (1 - climbs), 690 - climbs * 350, 8, t);
    drawPerson(c, CAST.boy, 250, 752, t < 2 ? pose.walk(t * 1.6, 2) : pose.wave(t, 2), { scale: 1.2, opacity: t < 2 ? 0 : step(t, 9, 0.8) });
    // The boat turns away from the rocks.
    const bx = track(t, [[0, 620], [6, 860, linear], [8, 900], [seconds, 1180]]);
    const by = track(t, [[0, 900], [6.5, 905], [seconds, 985]]);
    at(c, bx, by, () => {
      drawBoat(c, 0, 0, 2.1, t, { sail: mix('#b9b6c8', '#fff0cf', falls(bx) * 0.9) });
      drawPerson(c, CAST.girl, 34, -4, { ...pose.stand(t, 2), handFar: lit > 0.5 ? [17, -19] : [14, 6], head: -0.05, gaze: lit * 0.6, smile: lit }, { scale: 1.2, shadow: 0 });
      drawPerson(c, CAST.gran, -72, 4, { ...pose.sit(t, 3, 18), handNear: [-16, 20], smile: lit * 0.8 }, { scale: 1.2, shadow: 0 });
    }, { turn: Math.sin(t * 1.1) * 0.035 + span(t, 7, 10, 1) * 0.06 });
    fill(c, alpha('#2c4a80', 0.55), () => c.rect(-900, by + 20, 3900, 600));
  });
}

const HEAP = [['book', -330], ['ball', -250], ['clock', -160], ['pot', 210], ['shoe', 300], ['bell', 120], ['jug', 380], ['hat', -90]];
function thing(c, kind, size) {
  if (kind === 'book') box(c, -size, -size * 0.5, size * 2, size * 0.5, '#8b4a6b', 3);
  else if (kind === 'ball') { disc(c, 0, -size * 0.8, size * 0.8, '#c9593f'); stroke(c, '#fbf1dd', 4, () => c.arc(0, -size * 0.8, size * 0.8, -0.9, 0.9)); }
  else if (kind === 'clock') { disc(c, 0, -size, size, '#e0a23b'); disc(c, 0, -size, size * 0.78, '#fbf1dd'); line(c, '#2f3358', 4, [[0, -size * 1.5], [0, -size], [size * 0.4, -size]]); }
  else if (kind === 'pot') fill(c, '#a4513d', () => (c.moveTo(-size, -size * 1.4), c.lineTo(size, -size * 1.4), c.lineTo(size * 0.7, 0), c.lineTo(-size * 0.7, 0)));
  else if (kind === 'shoe') fill(c, '#4a3d4f', () => (c.moveTo(-size, 0), c.lineTo(-size, -size), c.lineTo(-size * 0.2, -size), c.quadraticCurveTo(0, -size * 0.5, size, -size * 0.4), c.lineTo(size, 0)));
  else if (kind === 'bell') fill(c, '#e0a23b', () => (c.moveTo(-size * 0.8, 0), c.quadraticCurveTo(-size * 0.5, -size * 1.6, 0, -size * 1.7), c.quadraticCurveTo(size * 0.5, -size * 1.6, size * 0.8, 0)));
  else if (kind === 'jug') fill(c, '#4f9aa8', () => (c.moveTo(-size * 0.6, -size * 1.6), c.lineTo(size * 0.5, -size * 1.6), c.bezierCurveTo(size * 1.2, -size * 0.8, size, 0, 0, 0), c.bezierCurveTo(-size, 0, -size * 1.2, -size * 0.8, -size * 0.6, -size * 1.6)));
  else fill(c, '#e5c67f', () => (c.ellipse(0, -4, size * 1.3, 9, 0, 0, 7), c.ellipse(0, -8, size * 0.7, size * 0.7, 0, Math.PI, 0)));
}

/** Much lies on the table; three things are kept. */
function fewThings(c, t, seconds) {
  const camera = hand({ x: 960, y: track(t, [[0, 640], [seconds, 655]]), zoom: track(t, [[0, 1.22], [6, 1.34], [seconds, 1.24]]) }, t);
  drawAir(c, t, 1.6, { hue: HUE });
  drawHills(c, camera, 1.6, { y: 560 });
  drawStreet(c, camera, t, 1.6, { y: 790, seed: 'few street', every: 380, lamps: false, kinds: ['gable', 'dome', 'flat'] });
  seen(c, camera, () => {
    const swept = step(t, 3.4, 1.6, easeOut);
    const mark = step(t, 8, 1.1);
    drawDoorFrame(c, 520, 880, 400, [[205, mark]], TEAL);
    drawPerson(c, CAST.girl, 566, 886, { ...pose.stand(t, 2), lean: 0, smile: 0.7 + mark * 0.3, gaze: 0.5 }, { scale: 2.9, facing: 1, opacity: step(t, 5.2, 0.9) });
    drawPerson(c, CAST.baker, lerp(260, 420, step(t, 5.6, 1.2)), 905, t > 7.2 && t < 9.6 ? pose.reach(t, 1, [20, -6 + (1 - mark) * 6]) : pose.stand(t, 1), { scale: 2.7, opacity: step(t, 5.2, 0.9) });
    drawTable(c, 1110, 770, 640, { high: 150 });
    drawPerson(c, CAST.nurse, 900, 925, swept > 0 && swept < 1 ? { ...pose.work(t * 1.5, 1), handFar: [26, 6], lean: 9 } : t > 6 ? pose.offer(t, 1) : pose.reach(t, 1, [21, 4 + Math.sin(t * 3) * 3]), { scale: 2.8 });
    drawPerson(c, CAST.farmer, 1400, 930, swept > 0 && swept < 1 ? { ...pose.work(t * 1.4, 3), handFar: [26, 6], lean: 9 } : t > 6 ? pose.speak(t, 3) : { ...pose.stand(t, 3), handFar: [12, -12] }, { scale: 2.8, facing: -1 });
    HEAP.forEach(([kind, x], i) => {
      const away = clamp(swept * 1.5 - i * 0.06);
      const side = x < 0 ? -1 : 1;
      at(c, 1110 + x * 0.8 + side * away * (280 + i * 22), 762 - (i % 3) * 18 * (1 - away) - Math.sin(away * Math.PI) * 120 + away * 205, () => thing(c, kind, 26), { turn: away * side * 2.4, opacity: 1 - between(away, 0.82, 1) * 0.55 });
    });
    at(c, 1060, 762, () => paperRings(c, 100, 1 + step(t, 9.2, 1.4), TEAL), { scale: Math.max(0.001, step(t, 5.6, 0.7, back)) });
    const bowls = step(t, 6.4, 0.7, back);
    at(c, 1200, 758, () => drawBowl(c, 0, 0, 48, 0, '#c9593f'), { scale: Math.max(0.001, bowls) });
    at(c, 1310, 758, () => drawBowl(c, 0, 0, 48, 0, '#3f7d7a'), { scale: Math.max(0.001, bowls) });
  });
}

/** Pebbles in two bowls; and somebody goes to him who does not come. */
function asked(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 800], [5, 840], [8, 1330], [seconds, 1400]]), y: 680, zoom: track(t, [[0, 1.3], [seconds, 1.46]]) }, t);
  drawAir(c, t, 1.85, { hue: HUE });
  drawHills(c, camera, 1.85, { y: 560 });
  drawTown(c, camera, t, 1.85, { y: 720, seed: 'asked town', depth: 0.6 });
  drawStreet(c, camera, t, 1.85, { y: 800, seed: 'asked street', every: 330, lamps: false, trees: false, kinds: ['row', 'flat', 'gable', 'block'] });
  seen(c, camera, () => {
    drawStall(c, 330, 880, 230, { t, cloth: TEAL });
    drawTree(c, 1120, 880, 390, 'round', t, { seed: 17 });
    drawBench(c, 720, 900, 260);
    drawPerson(c, CAST.gran, 680, 905, { ...pose.sit(t, 2, 21), mouth: Math.max(0, Math.sin(t * 6)) * 0.5, handNear: [16, 16], handFar: [20, 14] }, { scale: 2.7, shadow: 0 });
    const dropped = clamp((t - 1) * 1.35, 0, 11);
    if (t < 6.2) {
      drawBowl(c, 800, 872, 44, dropped * 0.6, '#c9593f', { drop: (dropped * 0.6) % 1 });
      drawBowl(c, 900, 878, 44, dropped * 0.4, '#3f7d7a', { drop: (dropped * 0.4) % 1 });
    }
    ['mechanic', 'baker', 'sikh'].forEach((name, i) => {
      const k = (t * 0.2 + i / 3) % 1;
      const x = k < 0.4 ? lerp(1500, 985, k / 0.4) : k < 0.6 ? 985 : lerp(985, 60, (k - 0.6) / 0.4);
      if (t < 7) drawPerson(c, CAST[name], x, 945 + i * 10, k >= 0.4 && k < 0.6 ? pose.reach(t, i, [17, 14]) : pose.walk(x / 118, i), { scale: 2.6, facing: -1 });
    });
    // A doorway, and who stays behind it.
    box(c, 1540, 590, 190, 300, '#5a4660', 6);
    fill(c, ramp(c, 0, 590, 0, 890, [[0, '#241f3d'], [1, '#3a3358']]), () => c.rect(1558, 606, 154, 284));
    glow(c, 1635, 760, 260, LIGHT, 0.5 * step(t, 8.2, 1));
    const goes = step(t, 5.8, 2, linear);
    const bowl = (cc, [hx, hy]) => drawBowl(cc, hx + 3, hy - 1, 13, 9, '#3f7d7a');
    drawPerson(c, CAST.oldMan, 1650, 900, { ...pose.sit(t, 4, 24), handFar: t > 8.6 ? [19, 4] : [12, 17], head: t > 8.2 ? -0.02 : 0.22, smile: t > 8.4 ? 0.8 : 0.1, gaze: t > 8.2 ? 0.4 : -0.6, mouth: t > 8.8 ? Math.max(0, Math.sin(t * 5)) * 0.5 : 0 }, { scale: 2.6, facing: -1 });
    box(c, 1600, 838, 130, 62, '#6a4a3a', 8);
    drawPerson(c, CAST.student, lerp(980, 1440, goes), 930, goes > 0 && goes < 1 ? { ...pose.walk(lerp(980, 1440, goes) / 118, 5, 0.4), handFar: [18, 10], holdFar: bowl } : { ...pose.offer(t, 5, undefined), holdNear: t > 5.6 ? bowl : undefined, lean: goes >= 1 ? 7 : 2, hip: goes >= 1 ? [0, -40] : [0, -46] }, { scale: 2.65, opacity: step(t, 5, 0.6) });
  });
}

/** The moon grows and shrinks; the marks climb. */
function moons(c, t, seconds) {
  const camera = hand({ x: 960, y: 560, zoom: track(t, [[0, 1.06], [seconds, 1.22]]) }, t);
  const day = 0.5 + 0.5 * Math.cos(t * 2.1);
  seen(c, camera, () => {
    c.fillStyle = ramp(c, 0, 0, 0, 900, [[0, mix('#3c3f6e', '#8fa9b8', day)], [1, mix('#5d5a80', '#cdbfa8', day)]]);
    c.fillRect(-600, -500, 3200, 1500);
    c.fillStyle = ramp(c, 0, 880, 0, 1250, [[0, '#8a5f47'], [1, '#5a3f3c']]);
    c.fillRect(-600, 880, 3200, 700);
    box(c, 1040, 150, 560, 560, '#5d4238', 12);
    c.save();
    c.beginPath();
    c.rect(1064, 174, 512, 512);
    c.clip();
    c.fillStyle = ramp(c, 0, 174, 0, 690, [[0, mix('#1a2150', '#7fb6d0', day)], [1, mix('#3c4a86', '#e8e6cf', day)]]);
    c.fillRect(1064, 174, 512, 512);
    c.save();
    c.translate(1064, 174);
    c.scale(0.3, 0.5);
    drawStars(c, t, 1 - day);
    c.restore();
    const phase = (t * 0.42) % 1;
    drawMoon(c, 1180 + phase * 290, 320 - Math.sin(phase * Math.PI) * 60, 50, 0.35 + 0.65 * (1 - day));
    disc(c, 1180 + phase * 290 + lerp(-110, 110, phase), 320 - Math.sin(phase * Math.PI) * 60, 52, mix('#1d2557', '#86b9d0', day));
    const leaf = [['#7fae62', 0], ['#5f8f5a', 1.8], ['#d08a4a', 3.6], ['#cfd6dd', 5.2], ['#8fc07a', 7]].reduce((now, [next, when]) => mix(now, next, step(t, when, 0.9)), '#7fae62');
    drawTree(c, 1330, 700, 300, 'round', t, { seed: 5, colour: leaf });
    fill(c, mix('#7f9a58', '#e6e9ee', span(t, 5, 7, 0.5)), () => c.ellipse(1320, 712, 420, 60, 0, 0, 7));
    c.restore();
    line(c, '#5d4238', 14, [[1320, 174], [1320, 686]]);
    line(c, '#5d4238', 14, [[1064, 430], [1576, 430]]);
    box(c, 1020, 704, 600, 22, '#7a5848', 5);
    const sizes = [0.66, 0.73, 0.8, 0.88];
    const turn = Math.min(3, Math.floor(t / 2.2));
    const high = (k) => sizes[k] * 102 * 4.3;
    drawDoorFrame(c, 560, 930, 640, sizes.map((_, k) => [high(k), step(t, k * 2.2 + 1, 0.5)]).slice(0, turn + 1), TEAL);
    const grown = lerp(sizes[Math.max(0, turn - 1)], sizes[turn], step(t, turn * 2.2, 0.8));
    drawPerson(c, { ...CAST.girl, size: grown, kind: turn < 3 ? 'child' : 'adult' }, 486, 936, { ...pose.stand(t, 2), lean: 0, gaze: 0.4, smile: 0.9 }, { scale: 4.3 });
    drawPerson(c, CAST.gran, 245, 955, { ...pose.reach(t, 3, [24, -12 - turn * 3 + Math.sin(t * 6) * 1.5]), smile: 0.9 }, { scale: 4.1 });
  });
}

/** Nobody came: so the lesson goes to where people are, the water to where it is dry. */
function used(c, t, seconds) {
  const later = step(t, 4.6, 1.4, soft);
  const camera = hand({ x: track(t, [[0, 820], [4, 860], [7, 900], [9, 1560], [seconds, 1640]]), y: 680, zoom: track(t, [[0, 1.42], [6.5, 1.2], [seconds, 1.38]]) }, t);
  const hour = track(t, [[0, 3], [4.4, 3.05], [6, 2.7], [seconds, 2.2]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'used town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 790, toned('#cbb489', hour), { left: -900, right: 3400 });
    // The room opens: its wall goes up like a curtain.
    const wall = 1 - later;
    if (wall > 0) {
      c.save();
      c.globalAlpha *= wall;
      box(c, 300, 330, 1060, 470, toned('#8f7f93', hour), 10);
      for (let i = 0; i < 3; i++) { box(c, 400 + i * 330, 420, 190, 190, '#5d4e68', 8); fill(c, '#2b3163', () => c.rect(412 + i * 330, 432, 166, 166)); }
      box(c, 300, 786, 1060, 18, '#5d4e68');
      c.restore();
    }
    drawLamp(c, 1060, 860, 330, 0.4 + 0.6 * later);
    drawPerson(c, CAST.sikh, 480, 905, t < 3.4 ? { ...pose.stand(t, 1), smile: 0, head: 0.14, gaze: -0.4, handFar: [15, 8] } : later < 1 ? { ...pose.work(t, 1), smile: 0.5 } : pose.speak(t, 2), { scale: 2.6 });
    drawTable(c, 560, 800, 130, { high: 96 });
    drawBowl(c, 560, 786, 30, 3, '#c9593f');
    const seats = [['nurse', 720], ['mechanic', 830], ['woman', 940], ['farmer', 1050], ['baker', 1160]];
    seats.forEach(([name, x], i) => {
      const hop = Math.sin(clamp(later * 1.4 - i * 0.08) * Math.PI) * 70;
      at(c, x, 895 + (i % 2) * 26 - hop, () => {
        box(c, -30, -56, 60, 9, '#9a6a48', 3);
        for (const k of [-24, 24]) line(c, '#6a4634', 6, [[k, -52], [k, 0]]);
        line(c, '#9a6a48', 7, [[26, -54], [30, -116]]);
      });
      const comes = step(t, 6 + i * 0.25, 1.3, easeOut);
      if (comes > 0) drawPerson(c, CAST[name], lerp(i % 2 ? 1900 : 1700, x + 4, comes), 897 + (i % 2) * 26, comes < 1 ? pose.walk(t * 1.3, i) : { ...pose.sit(t, i, 22), ...(i === 2 ? { handFar: [14, -20 + Math.sin(t * 4) * 2] } : {}) }, { scale: 2.5, facing: -1, shadow: comes < 1 ? 0.2 : 0 });
    });
    // The dry bed.
    fill(c, toned('#8ca463', hour), () => c.rect(1430, 800, 1600, 700));
    bed(c, 1780, 880, 460, alpha('#7fb0cf', 0.5 * step(t, 9.4, 1.4)));
    const green = step(t, 9.4, 2.4);
    for (let i = 0; i < 8; i++) at(c, 1600 + i * 52, 878, () => drawSprout(c, 0, 0, 150, 0.66 + green * 0.34, t + i, mix('#a98a58', '#5f9a52', green)), { turn: (i % 2 ? 1 : -1) * (1 - green) * 0.75 });
    stroke(c, '#4f8f6f', 12, () => (c.moveTo(1400, 960), c.bezierCurveTo(1480, 990, 1520, 930, lerp(1480, 1600, step(t, 8, 1)), 905)));
    drawPerson(c, CAST.boy, 1510, 950, t < 8.6 ? pose.walk(t * 1.2, 3) : { ...pose.reach(t, 3, [18, 9]), holdFar: spray(t), smile: 1 }, { scale: 2.6 });
    drawPerson(c, CAST.girl, 2040, 950, green > 0.5 ? pose.cheer(t, 1) : pose.stand(t, 1), { scale: 2.6, facing: -1 });
  });
}
const spray = (t) => (c, [x, y]) => { for (let i = 0; i < 14; i++) { const k = (t * 1.6 + i / 14) % 1; oval(c, x + 4 + k * 46 + (i % 3) * 3, y - 4 - Math.sin(k * 2.2) * 9 + k * k * 15, 1, 1, `rgba(200,228,246,${0.9 - k * 0.5})`); } };

/** Everybody presses a pebble into the wall; a branch stays dark. */
function theWall(c, t, seconds) {
  const camera = hand({ x: 960, y: track(t, [[0, 610], [seconds, 560]]), zoom: track(t, [[0, 1.4], [8, 1.08], [seconds, 1.22]]) }, t);
  drawAir(c, t, 1.8, { hue: HUE });
  drawHills(c, camera, 1.8, { y: 520 });
  seen(c, camera, () => {
    drawHall(c, 960, 830, 1300, { lit: 0.1, roof: '#6f7f96' });
    drawSquare(c, 806, '#d8c093');
    box(c, 470, 300, 980, 500, '#e9dcc0', 6);
    box(c, 470, 300, 980, 500, 'rgba(90,80,110,0.06)', 6);
    const dice = chance('mosaic');
    const filled = between(t, 0.6, 9.4);
    const put = (x, y, order, colour, r = 12) => {
      const on = clamp((filled - order * 0.9) * 14);
      if (on > 0) { oval(c, x + 2, y + 3, r, r * 0.82, 'rgba(40,34,60,0.2)'); oval(c, x, y - (1 - on) * 60, r * on, r * 0.82 * on, colour, dice()); }
      else dice();
    };
    for (let i = 0; i < 66; i++) put(948 + Math.sin(i * 0.7) * 22 + (dice() - 0.5) * 26, 780 - i * 4, (i / 66) * 0.35, mix('#8a5a44', '#b98a62', dice()));
    const branch = (angle, long, from, dark) => {
      for (let i = 0; i < 20; i++) { const k = i / 20; put(950 + Math.cos(angle) * long * k + (dice() - 0.5) * 12, 560 - Math.sin(angle) * long * k - (dice() - 0.5) * 12, from + k * 0.2, mix('#8a5a44', '#b98a62', dice()), 9); }
      for (let i = 0; i < 46; i++) {
        const a = dice() * 6.283;
        const r = Math.sqrt(dice()) * 96;
        put(950 + Math.cos(angle) * long + Math.cos(a) * r, 560 - Math.sin(angle) * long + Math.sin(a) * r * 0.8, from + 0.25 + dice() * 0.3, dark ? mix('#6d6878', '#8d8794', dice()) : [TEAL, PALE, '#6f8f4f', '#9ab560', LIGHT][Math.floor(dice() * 5)]);
      }
    };
    branch(2.5, 300, 0.2, false);
    branch(1.95, 210, 0.28, false);
    branch(1.3, 200, 0.34, false);
    branch(0.72, 280, 0.4, false);
    branch(0.16, 330, 0.42, true);
    const people = [['girl', 560, 1, 2.4], ['mechanic', 700, 1, 2.3], ['gran', 860, 1, 2.3], ['student', 1060, -1, 2.3], ['baker', 1210, -1, 2.3], ['boy', 1340, -1, 2.4]];
    people.forEach(([name, x, facing, scale], i) => {
      const busy = (t * 0.7 + i * 0.37) % 1;
      drawPerson(c, CAST[name], x + Math.sin(t * 0.5 + i) * 14, 905 + (i % 2) * 30, t > 9.6 ? { ...pose.stand(t, i), gaze: 0.7, smile: 1 } : busy < 0.6 ? { ...pose.reach(t, i, [17, -21 + Math.sin(t * 5 + i) * 4]), gaze: 0.7 } : { ...pose.work(t, i) }, { scale, facing });
    });
    drawPerson(c, CAST.mayor, lerp(1900, 1560, step(t, 6, 2, easeOut)), 930, t < 8 ? pose.walk(t, 3) : { ...pose.reach(t, 3, [21, -17]), head: Math.sin(t * 3.4) * 0.07 }, { scale: 2.6, facing: -1 });
  });
}

/** This year's mark is a hand above the last. */
function higher(c, t, seconds) {
  const camera = hand({ x: 960, y: 630, zoom: track(t, [[0, 1.4], [4, 1.22], [seconds, 1.1]]) }, t);
  drawAir(c, t, 2.5, { hue: HUE });
  drawHills(c, camera, 2.5, { y: 540 });
  drawTown(c, camera, t, 2.5, { y: 700, seed: 'higher town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 770, toned('#d8c093', 2.5));
    drawFlags(c, -100, 250, 960, 330, [TEAL, '#e0a23b', '#c9593f', '#fbf1dd'], t, { sag: 90, count: 18 });
    drawFlags(c, 960, 330, 2050, 240, ['#6f8f4f', TEAL, '#e7a0a4', '#fbf1dd'], t + 1, { sag: 90, count: 18 });
    const mark = step(t, 1.4, 0.9);
    drawDoorFrame(c, 960, 890, 470, [[190, 1], [216, 1], [240, 1], [278, mark]], TEAL);
    const jumps = t > 3;
    drawPerson(c, { ...CAST.girl, size: 0.92, kind: 'adult' }, 900, 897, jumps ? { ...pose.cheer(t, 1), air: Math.abs(Math.sin(t * 4.6)) * 22 } : { ...pose.stand(t, 1), lean: 0, gaze: 0.4, smile: 1 }, { scale: 2.95 });
    drawPerson(c, CAST.gran, 745, 905, t < 3 ? pose.reach(t, 2, [22, -14]) : pose.clap(t, 2), { scale: 2.75 });
    [['drummer', 420, 1], ['nurse', 580, 1], ['farmer', 1190, -1], ['boy', 1330, -1], ['builder', 1480, -1]].forEach(([name, x, facing], i) => {
      drawPerson(c, CAST[name], x, 925 + (i % 2) * 24, jumps ? (i % 2 ? pose.cheer(t, i) : pose.dance(t, i)) : pose.clap(t, i), { scale: 2.6, facing });
    });
    drawBurst(c, 500, 700, t - 3, [TEAL, '#e0a23b', '#c9593f', LIGHT], { seed: 'a', count: 70 });
    drawBurst(c, 1420, 700, t - 3.4, [TEAL, '#e0a23b', '#e7a0a4', LIGHT], { seed: 'b', count: 70 });
  });
}

/** One light is answered by another, and another. */
function answers(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 700], [seconds, 1120]]), y: track(t, [[0, 600], [seconds, 520]]), zoom: track(t, [[0, 1.36], [seconds, 0.98]]) }, t);
  drawAir(c, t, 0.04, { hue: HUE, clouds: 4 });
  drawHills(c, camera, 0.04, { y: 560, colours: ['#7b92a8', '#7f9f8f'] });
  seen(c, camera, () => {
    drawSea(c, 690, 1500, t, '#2c4a80', { shine: 0.3, left: -1200, right: 3400 });
    const shore = [[2350, 640, 0.16, 3.2], [2010, 668, 0.26, 4.6], [1560, 664, 0.22, 6], [1230, 650, 0.15, 7.2], [2620, 636, 0.13, 8], [940, 646, 0.12, 8.6], [1800, 642, 0.12, 9.2]];
    shore.forEach(([x, y, size, when], i) => {
      fill(c, '#1b2150', () => (c.moveTo(x - 260 * size * 3, y + 20), c.quadraticCurveTo(x, y - 46, x + 300 * size * 3, y + 22)));
      const lit = step(t, when, 0.8);
      drawLighthouse(c, x, y, size, lit, Math.PI + Math.sin(t * 0.9 + i) * 0.7, { stripe: TEAL });
      for (let k = 0; k < 12; k++) disc(c, x - 160 + ((k * 67) % 320), y + 8 - ((k * 31) % 30), 3, alpha(LIGHT, lit * 0.9));
      if (lit > 0) line(c, alpha(LIGHT, 0.24 * lit), 6, [[x, y + 40], [x + Math.sin(t + i) * 12, y + 190]]);
    });
    fill(c, '#20264f', () => (c.moveTo(-900, 730), c.bezierCurveTo(-200, 660, 300, 690, 560, 740), c.quadraticCurveTo(680, 810, 540, 900), c.lineTo(-900, 1600)));
    drawLighthouse(c, 300, 722, 1.1, 1, t * 0.85 - 0.8, { stripe: TEAL });
    drawPerson(c, CAST.girl, 470, 790, t > 3.4 ? pose.cheer(t, 1) : { ...pose.stand(t, 1), gaze: 0.2 }, { scale: 2 });
    drawPerson(c, CAST.gran, 390, 800, t > 4 ? pose.wave(t, 2) : pose.stand(t, 2), { scale: 2 });
    drawPerson(c, CAST.boy, 545, 806, t > 3.2 ? { ...pose.reach(t, 3, [18, -10]), smile: 1 } : pose.stand(t, 3), { scale: 2 });
  });
}

export const story = {
  draw: { 'eyes closed': eyesClosed, 'night boat': nightBoat, 'a few things': fewThings, asked, moons, used, 'the wall': theWall, higher, answers },
  score: {
    bpm: 88,
    sections: [
      { at: 0, chords: ['G', 'Em', 'C', 'D'], figure: 'lift', voice: 'mallet', bass: true, beat: 'clock', pad: 0.6 },
      { at: 9.6, chords: ['Em', 'C', 'Am', 'B'], pad: 1.3, figure: 'slow', voice: 'bell', figureGain: 0.7 },
      { at: 15.6, chords: ['C', 'D', 'G', 'G'], pad: 1.2, figure: 'arp', voice: 'pluck', bass: true },
      { at: 21.2, chords: ['G', 'D', 'Em', 'C'], figure: 'run', voice: 'kalimba', bass: true, beat: 'clock' },
      { at: 32.8, chords: ['C', 'G/B', 'Am', 'D'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.8 },
      { at: 42.6, chords: ['Em', 'C', 'G', 'D'], figure: 'slow', voice: 'kalimba', pad: 1.2, beat: 'clock' },
      { at: 51.2, chords: ['Am', 'C', 'G', 'D', 'Em', 'C', 'G', 'D'], figure: 'arp', voice: 'pluck', bass: true, beat: 'pulse' },
      { at: 62.2, chords: ['C', 'D', 'Em', 'G', 'C', 'D', 'G', 'G'], figure: 'run', voice: 'mallet', bass: true, beat: 'walk', pad: 1 },
      { at: 73.8, chords: ['G', 'C', 'D', 'G'], figure: 'lift', voice: 'mallet', bass: true, beat: 'feast' },
      { at: 81.6, chords: ['Em', 'C', 'G', 'D', 'C', 'G', 'Gadd9', 'Gadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.3 },
    ],
    tunes: [
      { at: 15.8, voice: 'flute', notes: [[79, 1], [81, 1], [83, 2], [86, 2], [83, 1], [81, 1], [79, 4]] },
      { at: 36, voice: 'flute', gain: 0.8, notes: [[76, 1], [79, 1], [83, 2], [81, 1], [79, 1], [76, 2]] },
      { at: 63.4, voice: 'kalimba', notes: [[83, 1], [81, 1], [79, 1], [83, 1], [86, 2], [83, 2], [81, 1], [79, 1], [76, 1], [79, 1], [81, 4]] },
      { at: 82.6, voice: 'flute', notes: [[76, 1], [79, 1], [83, 2], [86, 2], [88, 1], [86, 1], [83, 4], [79, 4]] },
    ],
    heard: [
      ['drops', 0.8, 18, 0.26], ['birds', 1, 7, 0.6], ['steps', 1.2, 16, 0.24], ['pass', 9.2], ['rise', 10, 5], ['light', 14.8, 84], ['rise', 15, 2.4], ['lights', 17.8, 6, 0.3], ['pass', 21],
      ['knock', 24.6, 8, 0.12], ['light', 29.2, 86], ['pass', 32.4], ['people', 33, 6, 0.9], ['drops', 34, 10, 0.55], ['steps', 38.4, 6, 0.3], ['light', 41, 84],
      ['pass', 42], ['knock', 44, 2, 0.1], ['light', 43.6, 79], ['light', 45.8, 81], ['light', 48, 84], ['light', 50.2, 86], ['people', 57, 4, 0.8], ['knock', 55.8, 5, 0.14], ['drops', 60, 12, 0.18],
      ['pass', 62], ['drops', 63, 30, 0.28], ['people', 64, 8, 0.5], ['light', 72, 83], ['claps', 74.6, 22, 0.26], ['lights', 76.4, 6, 0.16], ['pass', 81.2], ['light', 85, 84], ['light', 86.4, 86], ['light', 87.8, 88], ['lights', 89, 7, 0.4],
    ],
  },
};
