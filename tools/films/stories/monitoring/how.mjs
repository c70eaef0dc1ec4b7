// How one looks: a few things, those whom it is about, at fixed times.
import { at, box, disc, fill, glow, line, oval, ramp, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawSprout, drawTree } from '../../draw/land.mjs';
import { drawSpark } from '../../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, span, step, track } from '../../draw/motion.mjs';
import { paperBasket, paperRings } from '../../draw/paper.mjs';
import { drawBowl, drawDoorFrame } from '../../draw/sea.mjs';
import { drawStars } from '../../draw/sky.mjs';
import { drawBench, drawStall, drawTable } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker, touches } from '../../people/walker.mjs';
import { drawAir, drawHills, drawStreet, drawTown } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';
import { HUE, TEAL, PALE } from './kit.mjs';

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
export function fewThings(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1110], [3.4, 1110], [5.2, 800], [7, 720], [8.9, 700], [10, 1080], [seconds, 1090]]), y: track(t, [[0, 745], [5, 730], [10, 735], [seconds, 720]]), zoom: track(t, [[0, 1.62], [3.4, 1.5], [5.2, 1.4], [8.9, 1.75], [10, 1.8], [seconds, 1.98]]) }, t);
  drawAir(c, t, 1.6, { hue: HUE });
  drawHills(c, camera, 1.6, { y: 560 });
  drawStreet(c, camera, t, 1.6, { y: 790, seed: 'few street b', trees: false, every: 380, lamps: false, kinds: ['gable', 'dome', 'flat'] });
  seen(c, camera, () => {
    const swept = step(t, 2.6, 1.9, linear);
    const mark = step(t, 7.6, 1);
    // The house whose door it is.
    box(c, 40, 330, 700, 552, '#e3c9a4', 4);
    fill(c, '#6f7f96', () => (c.moveTo(0, 340), c.lineTo(80, 200), c.lineTo(700, 200), c.lineTo(780, 340)));
    box(c, 150, 560, 120, 140, '#8a6a5a', 6);
    box(c, 160, 570, 100, 120, '#3b4a78', 3);
    line(c, '#8a6a5a', 6, [[210, 570], [210, 690]]);
    drawDoorFrame(c, 520, 884, 420, [[216, mark]], TEAL);
    const girl = drawWalker(c, CAST.girl, t, [[4, 60], [6.2, 452]], 892, { ...pose.stand(t, 2), lean: -0.5, smile: 0.7 + mark * 0.3, gaze: 0.5 }, { scale: 2.9 });
    const held = span(t, 7, 9.6, 0.5);
    const post = pose.stand(t, 1);
    const bx = 330;
    const baker = touches(CAST.baker, bx, 905, { ...post, gaze: 0.2 }, [lerp(bx + 30, 400 + 30 * mark, held), lerp(800, 668, held)], { scale: 2.7 });
    drawWalker(c, CAST.baker, t, [[4, -90], [6.4, bx]], 905, baker, { scale: 2.7 });
    if (t > 8.7 && girl.walks < 0.1) drawSpark(c, 412, 668, 7 * span(t, 8.6, 11, 0.6), t);
    // Two behind the table; what is kept they lift up from below it.
    const up = step(t, 5.2, 1.2);
    const bowls = step(t, 6.2, 1.2);
    const [ry, wy] = [lerp(920, 762, up), lerp(905, 760, bowls)];
    const sweeps = swept > 0 && swept < 1;
    const nurse = t < 4.6 ? { ...pose.stand(t, 1), lean: 6 } : pose.stand(t, 1);
    const nurseHand = sweeps ? [lerp(1080, 850, swept), 752] : t < 2.6 ? [990 + Math.sin(t * 2.4) * 60, 725] : t > 9.8 && t < 12.2 ? [lerp(980, 1142, span(t, 9.8, 12.4, 0.7)), 690] : [980, ry - 50];
    drawPerson(c, CAST.nurse, 900, 905, touches(CAST.nurse, 900, 905, nurse, nurseHand, { scale: 2.8 }), { scale: 2.8 });
    const farmer = t < 4.6 ? { ...pose.stand(t, 3), lean: 6 } : pose.stand(t, 3);
    const farmerHand = sweeps ? [lerp(1140, 1380, swept), 752] : t < 2.6 ? [1240 + Math.sin(t * 2 + 1) * 50, 720] : [1290, wy - 20 - span(t, 10.4, 12.6, 0.6) * 60];
    drawPerson(c, CAST.farmer, 1355, 908, touches(CAST.farmer, 1355, 908, { ...farmer, mouth: span(t, 9.6, 12.6) * Math.max(0, Math.sin(t * 6)) * 0.5 }, farmerHand, { scale: 2.8, facing: -1 }), { scale: 2.8, facing: -1 });
    at(c, 1030, ry, () => paperRings(c, 104, 1 + step(t, 10, 1.8) * 1.98, TEAL));
    const drops = between(t, 10.6, 11.2);
    drawBowl(c, 1150, wy, 46, drops > 0 ? 3 : 2, '#c9593f', { drop: drops > 0 ? drops : 1 });
    drawBowl(c, 1252, wy, 46, t > 11.2 ? 2 : 1, '#3f7d7a', { drop: t > 11.2 ? between(t, 11.2, 11.8) : 1 });
    drawTable(c, 1120, 770, 660, { high: 150 });
    fill(c, TEAL, () => { c.moveTo(800, 764); c.lineTo(1440, 764); for (let i = 0; i <= 16; i++) c.lineTo(1440 - i * 40, 914 + Math.sin(i * 1.9 + t * 1.2) * 5); });
    box(c, 800, 760, 640, 9, PALE, 3);
    for (let i = 1; i < 8; i++) line(c, alpha('#16324a', 0.14), 5, [[800 + i * 80, 776], [800 + i * 80 + (i % 2 ? 5 : -4), 904]]);
    HEAP.forEach(([kind, x], i) => {
      const side = x < 0 ? -1 : 1;
      const away = clamp(swept * 1.7 - (1 - Math.abs(x) / 380) * 0.7);
      const fly = easeOut(away);
      at(c, lerp(1110 + x * 0.76, side < 0 ? 735 : 1500, fly) + ((i * 23) % 60 - 30) * away, lerp(760 - (i % 3 === 2 ? 26 : 0), 905 - ((i * 31) % 40), away * away) - Math.sin(away * Math.PI) * 130, () => thing(c, kind, 34), { turn: away * side * 1.9 });
    });
    at(c, 735, 950, () => paperBasket(c, 84, 0, ['#fff']));
    at(c, 1500, 950, () => paperBasket(c, 84, 0, ['#fff']));
  });
}

/** Pebbles in two bowls; and somebody goes to him who does not come. */
export function asked(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 790], [5.6, 850], [8.2, 1400], [seconds, 1500]]), y: track(t, [[0, 738], [5.6, 742], [seconds, 752]]), zoom: track(t, [[0, 1.62], [5.6, 1.7], [8.2, 1.62], [seconds, 1.9]]) }, t);
  drawAir(c, t, 1.85, { hue: HUE });
  drawHills(c, camera, 1.85, { y: 560 });
  drawTown(c, camera, t, 1.85, { y: 720, seed: 'asked town', depth: 0.6 });
  drawStreet(c, camera, t, 1.85, { y: 800, seed: 'asked street', every: 330, lamps: false, trees: false, kinds: ['row', 'flat', 'gable', 'block'] });
  seen(c, camera, () => {
    drawStall(c, 330, 880, 230, { t, cloth: TEAL });
    drawTree(c, 1150, 870, 390, 'round', t, { seed: 17 });
    // A doorway, and who stays behind it.
    box(c, 1540, 570, 200, 320, '#5a4660', 6);
    fill(c, ramp(c, 0, 590, 0, 890, [[0, '#241f3d'], [1, '#3a3358']]), () => c.rect(1558, 588, 164, 302));
    const warm = step(t, 8.6, 1.2);
    glow(c, 1640, 740, 300, LIGHT, 0.6 * warm);
    // They come by one after the other, stop behind the table, leave a pebble, go on.
    const drops = [];
    ['mechanic', 'baker', 'sikh', 'nurse'].forEach((name, i) => {
      const from = -2.3 + i * 1.75;
      const [target, when] = [i % 2 ? 918 : 808, from + 2.5];
      drops.push([i % 2, when + 0.35]);
      const w = span(t, when - 0.4, when + 0.7, 0.35);
      const rest = { ...touches(CAST[name], 930, 900, pose.stand(t, i), [lerp(900, target, w), lerp(820, 716, w)], { scale: 2.6, facing: -1 }), mouth: t > when + 0.5 ? 0.4 * Math.abs(Math.sin(t * 8)) : 0 };
      if (t > from && t < from + 6.6) drawWalker(c, CAST[name], t, [[from, 1560], [from + 2, 930], [from + 3.4, 930], [from + 6.4, 40]], 900, rest, { scale: 2.6 });
    });
    drawBench(c, 650, 905, 250);
    drawPerson(c, CAST.gran, 630, 910, { ...pose.sit(t, 2, 21), mouth: t < 6 ? Math.max(0, Math.sin(t * 6)) * 0.5 : 0, head: Math.sin(t * 1.4) * 0.05, handNear: [16, 15], handFar: [21, 9 + Math.sin(t * 2.2) * 4] }, { scale: 2.75, shadow: 0 });
    drawTable(c, 860, 806, 230, { high: 112 });
    const inBowl = (k) => 3 + drops.filter(([own, when]) => own === k && t > when).length;
    const falling = (k) => Math.min(1, ...drops.filter(([own, when]) => own === k && t > when).map(([, when]) => between(t, when, when + 0.35)));
    const taken = 5.5;
    drawBowl(c, 808, 792, 46, inBowl(0), '#c9593f', { drop: falling(0) });
    if (t < taken) drawBowl(c, 918, 792, 46, inBowl(1), '#3f7d7a', { drop: falling(1) });
    // He takes pebbles from his lap, and the bowl has come to him.
    const tells = t > 8.6;
    box(c, 1622, 838, 84, 56, '#6a4a3a', 8);
    const old = { ...pose.sit(t, 4, 24), holdFar: t < 9.8 ? (cc, [hx, hy]) => oval(cc, hx + 3, hy - 2, 3, 2.3, '#f4ead2') : undefined, head: tells ? -0.02 : 0.22 - step(t, 7.6, 1) * 0.2, smile: 0.1 + warm * 0.8, gaze: t > 7.6 ? 0.4 : -0.6, mouth: t > 8.9 ? Math.max(0, Math.sin(t * 5)) * 0.5 : 0 };
    const gives = span(t, 9, seconds + 2, 0.5);
    drawPerson(c, CAST.oldMan, 1660, 898, touches(CAST.oldMan, 1660, 898, old, [lerp(1625, 1582, gives), lerp(815, 742 + step(t, 9.9, 0.6) * 22, gives)], { scale: 2.65, facing: -1 }), { scale: 2.65, facing: -1 });
    const bowl = (cc, [hx, hy]) => drawBowl(cc, hx + 6, hy - 1, 18, inBowl(1) + (t > 9.8 ? 1 : 0), '#3f7d7a', { drop: t > 9.8 ? between(t, 9.8, 10.2) : 1 });
    const carries = { handFar: [18, 12], handNear: [21, 13], holdNear: bowl };
    const waits = t < taken ? { ...touches(CAST.student, 1010, 940, pose.stand(t, 5), [lerp(985, 938, step(t, 4.9, 0.6)), lerp(840, 790, step(t, 4.9, 0.6))], { scale: 2.65, facing: -1, hand: 'Near' }), smile: 0.8 } : { ...pose.stand(t, 5), ...carries, lean: 6, gaze: 0.1, smile: 0.9 };
    drawWalker(c, CAST.student, t, [[6, 1010], [8.5, 1515]], 940, waits, { scale: 2.65, face: t < 5.95 ? -1 : 1, carry: carries });
  });
}

/** A moon as it is lit: `phase` 0 new, 0.5 full, 1 new again. */
function drawPhase(c, x, y, r, phase, strength) {
  const k = Math.cos(phase * Math.PI * 2);
  at(c, x, y, () => fill(c, alpha('#f7eccb', strength), () => (c.arc(0, 0, r, -Math.PI / 2, Math.PI / 2), c.ellipse(0, 0, Math.abs(k) * r, r, 0, Math.PI / 2, -Math.PI / 2, k > 0))), { flip: phase > 0.5 });
}

/** The moon grows and shrinks; the marks climb. */
export function moons(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 880], [seconds, 800]]), y: track(t, [[0, 580], [seconds, 560]]), zoom: track(t, [[0, 1.18], [seconds, 1.36]]) }, t);
  const day = 0.5 + 0.5 * Math.cos(t * 1.9);
  seen(c, camera, () => {
    c.fillStyle = ramp(c, 0, 0, 0, 900, [[0, mix('#545689', '#8fa9b8', day)], [1, mix('#7c7694', '#cdbfa8', day)]]);
    c.fillRect(-600, -500, 3200, 1500);
    c.fillStyle = ramp(c, 0, 880, 0, 1250, [[0, '#8a5f47'], [1, '#5a3f3c']]);
    c.fillRect(-600, 880, 3200, 700);
    box(c, -600, 866, 3200, 16, '#5d4238');
    oval(c, 620, 985, 520, 54, '#7d4a52');
    oval(c, 620, 982, 480, 44, mix(TEAL, '#7d4a52', 0.25));
    box(c, 860, 150, 560, 560, '#5d4238', 12);
    c.save();
    c.beginPath();
    c.rect(884, 174, 512, 512);
    c.clip();
    c.fillStyle = ramp(c, 0, 174, 0, 690, [[0, mix('#1a2150', '#7fb6d0', day)], [1, mix('#3c4a86', '#e8e6cf', day)]]);
    c.fillRect(884, 174, 512, 512);
    c.save();
    c.translate(884, 174);
    c.scale(0.3, 0.5);
    drawStars(c, t, 1 - day);
    c.restore();
    const phase = (t * 0.3 + 0.08) % 1;
    const [mx, my] = [930 + phase * 420, 320 - Math.sin(phase * Math.PI) * 70];
    glow(c, mx, my, 150, '#fff2cf', (0.2 + 0.6 * (1 - day)) * Math.sin(phase * Math.PI));
    drawPhase(c, mx, my, 52, phase, 0.55 + 0.45 * (1 - day));
    const leaf = [['#7fae62', 0], ['#5f8f5a', 1.8], ['#d08a4a', 3.6], ['#cfd6dd', 5.6], ['#8fc07a', 7.6]].reduce((now, [next, when]) => mix(now, next, step(t, when, 0.9)), '#7fae62');
    drawTree(c, 1150, 700, 300, 'round', t, { seed: 5, colour: leaf });
    fill(c, mix('#7f9a58', '#e6e9ee', span(t, 5.4, 8, 0.6)), () => c.ellipse(1140, 712, 420, 60, 0, 0, 7));
    const falls = (from, to, colour, size, speed) => { const on = span(t, from, to, 0.5); if (on > 0) for (let i = 0; i < 26; i++) { const k = (t * speed + i * 0.137) % 1; oval(c, 900 + ((i * 83) % 480) + Math.sin(t * 2 + i) * 14, 180 + k * 500, size, size * 0.7, alpha(colour, on), t * 2 + i); } };
    falls(3.8, 6, '#d08a4a', 8, 0.28);
    falls(5.6, 8, '#ffffff', 5, 0.2);
    falls(8, 10.5, '#f2c4cf', 6, 0.22);
    c.restore();
    line(c, '#5d4238', 14, [[1140, 174], [1140, 686]]);
    line(c, '#5d4238', 14, [[884, 430], [1396, 430]]);
    box(c, 840, 704, 600, 22, '#7a5848', 5);
    // Under it a pot whose plant is measured by nobody and grows as well.
    drawTable(c, 1140, 826, 300, { high: 96 });
    drawSprout(c, 1140, 770, 260, 0.25 + between(t, 0, seconds) * 0.55, t, '#5f9a52');
    fill(c, '#c9593f', () => (c.moveTo(1092, 752), c.lineTo(1188, 752), c.lineTo(1174, 818), c.lineTo(1106, 818)));
    box(c, 1084, 744, 112, 16, '#d9745a', 4);
    const sizes = [0.66, 0.73, 0.8, 0.88];
    const turn = Math.min(3, Math.floor(t / 2.2));
    const high = (k) => sizes[k] * 110 * 4.3;
    drawDoorFrame(c, 560, 930, 660, sizes.map((_, k) => [high(k), step(t, k * 2.2 + 1.1, 0.5)]), TEAL);
    const grown = lerp(sizes[Math.max(0, turn - 1)], sizes[turn], step(t, turn * 2.2, 0.8));
    const own = t - turn * 2.2;
    drawPerson(c, { ...CAST.girl, size: grown, headSize: 1.22 }, 462, 940, { ...pose.stand(t, 2), lean: -0.5, gaze: 0.5, smile: 0.6 + 0.4 * step(own, 1.1, 0.4), hip: [0, -46 + Math.sin(clamp(own / 0.8) * Math.PI) * (turn ? 3 : 0)] }, { scale: 4.3 });
    const mark = span(own, 0.5, 2.3, 0.45);
    const how = { scale: 4.6 };
    drawPerson(c, CAST.gran, 262, 962, touches(CAST.gran, 262, 962, { ...pose.stand(t, 3), smile: 0.9, gaze: 0.5, lean: 2 }, [lerp(330, 372 + 36 * step(own, 1.1, 0.5), mark), lerp(790, 930 - high(turn) + 6, mark)], how), how);
  });
}
