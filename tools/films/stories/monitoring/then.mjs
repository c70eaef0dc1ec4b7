// What follows: something changes, it is shown to all, it is celebrated, others answer.
import { at, box, disc, fill, glow, line, oval, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawHall, drawLamp } from '../../draw/houses.mjs';
import { drawGrass, drawSprout, drawTree } from '../../draw/land.mjs';
import { drawBurst } from '../../draw/light.mjs';
import { between, chance, clamp, easeOut, lerp, soft, span, step, track } from '../../draw/motion.mjs';
import { paperBasket } from '../../draw/paper.mjs';
import { drawBowl, drawDoorFrame, drawLighthouse, drawSea } from '../../draw/sea.mjs';
import { drawFlags, drawTable } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker, touches } from '../../people/walker.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { HUE, TEAL, PALE, bed } from './kit.mjs';

/** Nobody came: so the lesson goes to where people are, the water to where it is dry. */
export function used(c, t, seconds) {
  const later = step(t, 4.4, 1.5, soft);
  const camera = hand({ x: track(t, [[0, 700], [4, 740], [6.6, 900], [7.6, 920], [9.2, 1660], [seconds, 1770]]), y: track(t, [[0, 745], [6.6, 720], [seconds, 755]]), zoom: track(t, [[0, 1.72], [4, 1.66], [6.6, 1.42], [9.2, 1.6], [seconds, 1.75]]) }, t);
  const hour = track(t, [[0, 3.05], [4.4, 3.05], [6.2, 2.45], [seconds, 2.1]]);
  drawAir(c, t, hour, { hue: HUE, sun: false });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'used town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 790, toned('#cbb489', hour), { left: -900, right: 3400 });
    drawTree(c, 1310, 812, 360, 'round', t, { seed: 21 });
    // The room opens: its walls are pushed aside.
    if (later < 1) for (const side of [-1, 1]) {
      c.save();
      c.translate(side * later * 1100, 0);
      box(c, side < 0 ? -300 : 800, 130, 1100, 672, '#7d7088', 0);
      for (let i = 0; i < 3; i++) { const wx = (side < 0 ? 590 : 890) + side * i * 280; box(c, wx - (side < 0 ? 100 : 0), 420, 180, 200, '#5d4e68', 8); fill(c, '#2b3163', () => c.rect(wx - (side < 0 ? 88 : -12), 432, 156, 176)); }
      box(c, side < 0 ? -300 : 800, 786, 1100, 18, '#5d4e68');
      c.restore();
    }
    drawLamp(c, 1050, 850, 360, 0.9 - 0.5 * later);
    const chair = (cx, cy) => at(c, cx, cy, () => {
      for (const k of [-26, 24]) line(c, '#5d4034', 8, [[k, -54], [k, 0]]);
      line(c, '#6f4c3a', 9, [[28, -56], [34, -136]]);
      box(c, 22, -140, 17, 46, '#9a6a48', 4);
      box(c, -34, -62, 68, 12, '#9a6a48', 4);
      box(c, -32, -68, 60, 8, TEAL, 4);
    });
    drawTable(c, 590, 800, 130, { high: 100 });
    const bowl = (cc, [hx, hy]) => drawBowl(cc, hx + 5, hy - 2, 17, 1, '#c9593f');
    if (t >= 3.5) drawBowl(c, 590, 786, 42, 1, '#c9593f');
    // Empty chairs; he carries one of them over, and who passes takes the others.
    const seats = [['nurse', 740], ['mechanic', 860], ['woman', 980], ['farmer', 1100], ['baker', 1220]];
    seats.forEach(([name, x], i) => {
      const y = 892 + (i % 2) * 34;
      if (i) chair(x, y);
      const from = 5.2 + i * 0.3;
      const rest = { ...pose.sit(t, i, 23), gaze: 0.2, smile: 0.9, ...(i === 2 ? { handFar: [14, -20 + Math.sin(t * 4) * 2] } : i === 1 && t > 9 ? pose.clap(t, 1) : {}) };
      const sits = step(t, from + 1.7, 0.4, soft);
      if (t > from) drawWalker(c, CAST[name], t, [[from, x + 760], [from + 1.7, x + 6]], y + 3, sits > 0 ? pose.blend(pose.stand(t, i), rest, sits) : pose.stand(t, i), { scale: 2.5, shadow: sits > 0.5 ? 0 : 0.2 });
    });
    const held = span(t, 4, 5.8, 0.3);
    const who = { scale: 2.65 };
    const reads = t < 3.5 ? { ...pose.stand(t, 1), smile: 0, head: 0.2 + Math.sin(t * 1.3) * 0.06, gaze: -0.8, handNear: [19, 9], handFar: [17, 10], holdNear: bowl } : t < 6.2 ? { ...pose.stand(t, 1), smile: 0.6, handFar: [21, 8], handNear: [20, 10] } : { ...pose.speak(t, 2), smile: 0.8 };
    const at0 = 470;
    const sikh = drawWalker(c, CAST.sikh, t, [[4.1, at0], [5.4, 690], [6, 690], [6.7, 540]], 905, reads, { ...who, face: 1, carry: t < 5.9 ? { handFar: [23, 8], handNear: [22, 10] } : {} });
    const cx = t < 4.1 ? 540 : t < 5.6 ? sikh.x + 62 : 752;
    if (t < 5.6 || t >= 5.6) chair(lerp(cx, 752, step(t, 5.4, 0.3)), 905 - held * 60);
    // The dry bed.
    fill(c, toned('#8ca463', hour), () => c.rect(1430, 800, 1600, 700));
    drawGrass(c, 1430, 2700, 804, toned('#6f8a4c', hour), t);
    bed(c, 1800, 880, 460, alpha('#7fb0cf', 0.5 * step(t, 9.4, 1.4)));
    const green = step(t, 9.2, 2.6);
    for (let i = 0; i < 9; i++) at(c, 1612 + i * 47, 878, () => drawSprout(c, 0, 0, 190 + (i % 3) * 24, 0.6 + green * 0.4, t + i, mix('#a98a58', '#5f9a52', clamp(green * 1.6 - i * 0.07))), { turn: (i % 2 ? 1 : -1) * (1 - clamp(green * 1.6 - i * 0.07)) * 0.85 });
    const boy = t < 6 ? null : drawWalker(c, CAST.boy, t, [[6, 20], [8.9, 1495]], 985, { ...pose.reach(t, 3, [19, 8 + Math.sin(t * 2) * 2]), handNear: [18, 14], holdFar: t > 9 ? spray(t) : undefined, smile: 1, lean: 5 }, { scale: 2.75, carry: { handFar: [14, 14], handNear: [6, 18], lean: 7 } });
    if (boy) {
      const hx = boy.x + 46;
      stroke(c, '#3f7f68', 11, () => (c.moveTo(-200, 1030), c.lineTo(boy.x - 420, 1030), c.bezierCurveTo(boy.x - 260, 1030, boy.x - 170, 990 + Math.sin(t * 3) * 10, boy.x - 60, 950), c.quadraticCurveTo(boy.x - 10, 900, hx, 880)));
      line(c, '#c9a35c', 12, [[hx - 6, 882], [hx + 14, 874]]);
    }
    drawPerson(c, CAST.girl, 2070, 945, green > 0.5 ? pose.cheer(t, 1) : { ...pose.stand(t, 1), smile: 0.2, gaze: -0.3, handFar: [14, 8] }, { scale: 2.75, facing: -1 });
  });
}

const spray = (t) => (c, [x, y]) => { for (let i = 0; i < 26; i++) { const k = (t * 1.6 + i / 26) % 1; oval(c, x + 8 + k * 62 + (i % 3) * 3, y - 4 - Math.sin(k * 2.4) * 13 + k * k * 14, 1.5, 1.5, `rgba(214,236,250,${0.95 - k * 0.5})`); } };

/** Everybody presses a pebble into the wall; a branch stays dark. */
export function theWall(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 860], [6, 950], [8.6, 1000], [seconds, 1180]]), y: track(t, [[0, 720], [6, 640], [seconds, 660]]), zoom: track(t, [[0, 1.72], [6, 1.28], [8.6, 1.3], [seconds, 1.56]]) }, t);
  drawAir(c, t, 1.8, { hue: HUE });
  drawHills(c, camera, 1.8, { y: 520 });
  seen(c, camera, () => {
    drawHall(c, 960, 830, 1300, { lit: 0.1, roof: '#6f7f96' });
    box(c, 470, 284, 980, 528, '#e9dcc0', 0);
    drawSquare(c, 806, '#d8c093');
    const still = t > 10.4;
    const people = [['girl', 540, 1, 2.9], ['mechanic', 660, 1, 2.75], ['gran', 815, 1, 2.75], ['student', 1090, -1, 2.75], ['baker', 1225, -1, 2.75], ['boy', 1360, -1, 2.9]];
    const feet = (i) => 918 + (i % 2) * 36;
    const hands = people.map(([name, x, facing, scale], i) => [x + facing * scale * CAST[name].size * 22, feet(i) - scale * CAST[name].size * 98]);
    const dice = chance('mosaic');
    const filled = between(t, 0.8, 9.6);
    // Each pebble comes from the nearest hand.
    const put = (x, y, order, colour, r = 13) => {
      const turn = dice();
      const on = clamp((filled - order * 0.9) * 11);
      if (on <= 0) return;
      const near = hands.reduce((best, h) => (Math.abs(h[0] - x) < Math.abs(best[0] - x) ? h : best));
      const k = easeOut(on);
      const [px, py] = [lerp(near[0], x, k), lerp(near[1], y, k) - Math.sin(k * Math.PI) * 40];
      oval(c, px + 2, py + 3, r, r * 0.82, `rgba(40,34,60,${0.24 * k})`);
      oval(c, px, py, r, r * 0.82, colour, turn);
    };
    for (let i = 0; i < 74; i++) put(950 + Math.sin(i * 0.7) * 24 + (dice() - 0.5) * 26, 796 - i * 3.6, (i / 74) * 0.35, mix('#8a5a44', '#b98a62', dice()));
    const branch = (angle, long, from, dark) => {
      for (let i = 0; i < 22; i++) { const k = i / 22; put(950 + Math.cos(angle) * long * k + (dice() - 0.5) * 12, 556 - Math.sin(angle) * long * k - (dice() - 0.5) * 12, from + k * 0.2, mix('#8a5a44', '#b98a62', dice()), 10); }
      for (let i = 0; i < 58; i++) {
        const a = dice() * 6.283;
        const r = Math.sqrt(dice()) * 100;
        put(950 + Math.cos(angle) * long + Math.cos(a) * r, 556 - Math.sin(angle) * long + Math.sin(a) * r * 0.72, from + 0.25 + dice() * 0.3, dark ? mix('#6d6878', '#8d8794', dice()) : [TEAL, PALE, '#6f8f4f', '#9ab560', LIGHT][Math.floor(dice() * 5)]);
      }
    };
    branch(2.6, 310, 0.2, false);
    branch(2.02, 205, 0.26, false);
    branch(1.2, 190, 0.32, false);
    branch(0.62, 300, 0.38, false);
    branch(0.1, 360, 0.42, true);
    people.forEach(([name, x, facing, scale], i) => {
      const how = { scale, facing };
      const y = feet(i);
      const k = (t * 0.62 + i * 0.37) % 1;
      // Down to the pebbles, up to the wall.
      const up = soft(clamp(k < 0.5 ? k / 0.3 : (1 - k) / 0.3));
      const own = pose.stand(t, i);
      const reaching = touches(CAST[name], x, y, { ...own, gaze: 0.7 * up - 0.3, lean: 3 }, [hands[i][0] - facing * (1 - up) * 10, hands[i][1] + (1 - up) * 130], how);
      drawPerson(c, CAST[name], x, y, still ? (i === 2 || i === 4 ? { ...pose.clap(t, i), gaze: 0.7 } : { ...own, gaze: 0.8, smile: i > 3 ? 0.5 : 0.9, head: Math.sin(t * 1.7 + i) * 0.05 }) : reaching, how);
    });
    for (const [px, k] of [[720, 0], [1165, 1]]) at(c, px, 975, () => paperBasket(c, 46, 1, k ? [TEAL, PALE, '#9ab560', LIGHT] : ['#8a5a44', '#b98a62', PALE, TEAL]));
    const points = step(t, 8.2, 0.9);
    const how = { scale: 2.95, facing: -1 };
    const rest = touches(CAST.mayor, 1530, 935, { ...pose.stand(t, 3), lean: 3, gaze: 0.6, smile: 0.3, head: t > 9.2 ? Math.sin(t * 4.2) * 0.1 : 0 }, [lerp(1490, 1450, points), lerp(830, 700, points)], how);
    drawWalker(c, CAST.mayor, t, [[5.4, 2060], [7.9, 1530]], 935, rest, how);
  });
}

/** This year's mark is a hand above the last. */
export function higher(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 850], [2.6, 870], [seconds, 940]]), y: track(t, [[0, 700], [2.6, 690], [4.4, 690], [seconds, 660]]), zoom: track(t, [[0, 1.95], [2.6, 1.8], [4.4, 1.45], [seconds, 1.26]]) }, t);
  drawAir(c, t, 2.5, { hue: HUE });
  drawHills(c, camera, 2.5, { y: 540 });
  drawTown(c, camera, t, 2.5, { y: 700, seed: 'higher town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 770, toned('#d8c093', 2.5));
    drawFlags(c, -100, 330, 960, 400, [TEAL, '#e0a23b', '#c9593f', '#fbf1dd'], t, { sag: 60, count: 18 });
    drawFlags(c, 960, 400, 2050, 320, ['#6f8f4f', TEAL, '#e7a0a4', '#fbf1dd'], t + 1, { sag: 60, count: 18 });
    const colours = [TEAL, '#e0a23b', '#c9593f', LIGHT, '#e7a0a4', '#fbf1dd'];
    [[470, 2.9, 'a'], [1450, 3.2, 'b'], [960, 4.6, 'c'], [600, 5.6, 'd'], [1300, 6.2, 'e']].forEach(([x, when, seed]) => drawBurst(c, x, 900, t - when, colours, { seed, count: 90, force: 1150 }));
    const mark = step(t, 1.5, 0.8);
    drawDoorFrame(c, 960, 890, 480, [[204, 1], [226, 1], [250, 1], [286, mark]], TEAL);
    [['drummer', 430, 1], ['nurse', 585, 1], ['farmer', 1190, -1], ['boy', 1330, -1], ['builder', 1470, -1]].forEach(([name, x, facing], i) => {
      drawPerson(c, CAST[name], x, 915 + (i % 2) * 30, pose.blend(pose.clap(t, i), i % 2 ? pose.cheer(t, i) : pose.dance(t, i), step(t, 2.8 + i * 0.12, 0.4)), { scale: 2.75, facing });
    });
    const gran = { scale: 2.85 };
    const marks = span(t, 0.3, 2.9, 0.5);
    drawPerson(c, CAST.gran, 735, 912, pose.blend(touches(CAST.gran, 735, 912, { ...pose.stand(t, 2), gaze: 0.5, smile: 0.9 }, [lerp(775, 806 + 40 * mark, marks), lerp(810, 610, marks)], gran), pose.clap(t, 2), step(t, 2.7, 0.5)), gran);
    const out = step(t, 2.7, 0.7, soft);
    drawPerson(c, { ...CAST.girl, size: 0.84, headSize: 1.22 }, lerp(878, 985, out), lerp(897, 945, out), pose.blend({ ...pose.stand(t, 1), lean: -0.5, gaze: 0.6, smile: 1, air: 0 }, { ...pose.cheer(t, 1), air: Math.abs(Math.sin(t * 4.6)) * 26 * out }, step(t, 2.7, 0.4)), { scale: 3.05 });
  });
}

/** One light is answered by another, and another. */
export function answers(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 640], [2.6, 700], [seconds, 1120]]), y: track(t, [[0, 590], [2.6, 590], [seconds, 560]]), zoom: track(t, [[0, 1.66], [2.6, 1.5], [seconds, 0.98]]) }, t);
  drawAir(c, t, 0.04, { hue: HUE, clouds: 4 });
  drawHills(c, camera, 0.04, { y: 560, colours: ['#7b92a8', '#7f9f8f'] });
  seen(c, camera, () => {
    drawSea(c, 690, 1500, t, '#2c4a80', { shine: 0.3, left: -1200, right: 3400 });
    const shore = [[1230, 656, 0.24, 1.9], [1620, 660, 0.3, 3.8], [980, 650, 0.18, 5], [1900, 654, 0.24, 6], [1430, 648, 0.16, 6.9], [2180, 650, 0.26, 7.6], [1760, 644, 0.14, 8.2]];
    shore.forEach(([x, y, size, when], i) => {
      fill(c, '#1b2150', () => (c.moveTo(x - 260 * size * 3, y + 34), c.quadraticCurveTo(x, y - 46, x + 300 * size * 3, y + 36)));
      const lit = step(t, when, 0.8);
      drawLighthouse(c, x, y, size, lit, (i % 2 ? Math.PI + 0.12 : -0.12) + Math.sin(t * 0.7 + i * 1.3) * 0.16, { stripe: TEAL });
      glow(c, x, y - 400 * size, 120, LIGHT, lit);
      for (let k = 0; k < 14; k++) disc(c, x - 200 * size * 3 + ((k * 67) % 100) * size * 12, y + 16 - ((k * 31) % 24), 3.4, alpha(LIGHT, clamp(lit * 3 - k * 0.15) * 0.9));
      if (lit > 0) for (let k = 0; k < 7; k++) line(c, alpha(LIGHT, 0.3 * lit * (1 - k / 7)), 7, [[x - 26 + k * 2 + Math.sin(t * 1.6 + i + k) * 10, y + 52 + k * 20], [x + 26 - k * 2 + Math.sin(t * 1.6 + i + k) * 10, y + 52 + k * 20]]);
    });
    fill(c, '#20264f', () => (c.moveTo(-900, 730), c.bezierCurveTo(-200, 660, 420, 690, 760, 750), c.quadraticCurveTo(880, 810, 740, 920), c.lineTo(-900, 1600)));
    drawLighthouse(c, 300, 722, 1.1, 1, track(t, [[0, -0.5], [2.4, 0.02], [4, 0.14], [6.4, -0.06], [9, 0.1], [seconds, 0.02]]), { stripe: TEAL });
    const glad = (name, x, y, when, after, facing = 1) => drawPerson(c, CAST[name], x, y, t > when ? after : { ...pose.stand(t, name.length), gaze: 0.3, handFar: name === 'boy' ? [10, -11] : [2, 29.5] }, { scale: 2.35, facing });
    glad('gran', 430, 800, 3.6, pose.wave(t, 2));
    glad('girl', 545, 818, 3, pose.cheer(t, 1));
    glad('boy', 655, 812, 4.2, { ...pose.reach(t, 3, [21, -12 + Math.sin(t * 2) * 3]), smile: 1 });
  });
}
