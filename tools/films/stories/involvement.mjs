// Everybody at work on it: a ball of yarn, a cloth, a roof, a road.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { hand, seen } from '../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../draw/colour.mjs';
import { drawHall, drawHouse, drawLamp, someHouse } from '../draw/houses.mjs';
import { drawTree } from '../draw/land.mjs';
import { drawBurst, drawSpark } from '../draw/light.mjs';
import { between, clamp, easeOut, lerp, linear, noise, soft, span, step, track } from '../draw/motion.mjs';
import { drawNear } from '../draw/near.mjs';
import { drawSun } from '../draw/sky.mjs';
import { drawBench, drawBicycle, drawStall, drawTable, drawWheelchair } from '../draw/things.mjs';
import { drawBall, drawCloth, drawLoom, drawRain, drawStrand, layTable, umbrella } from '../draw/yarn.mjs';
import { acts, goes, turns } from '../people/going.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';
import { BENDS, HUE, NEWCOMER, PALE, RED, TEACHER, WEAVE, drum, drums, horn } from './involvement/kit.mjs';
import { score } from './involvement/score.mjs';

/** He drums, and nobody looks up. */
function alone(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 990], [6.4, 950], [seconds, 850]]), y: track(t, [[0, 720], [6.4, 750], [seconds, 812]]), zoom: track(t, [[0, 1.26], [6.4, 1.44], [seconds, 1.86]]) }, t);
  const hour = track(t, [[0, 1.3], [seconds, 1.5]]);
  drawAir(c, t, hour, { hue: HUE, clouds: 10, sun: false });
  drawHills(c, camera, hour, { y: 520 });
  drawTown(c, camera, t, hour, { y: 680, seed: 'square town', depth: 0.6, lit: () => 0 });
  seen(c, camera, () => {
    drawSquare(c, 740, '#bfb2a0');
    for (let i = 0; i < 6; i++) oval(c, 300 + i * 290, 800 + ((i * 83) % 260), 70 + (i % 3) * 24, 9 + (i % 2) * 4, 'rgba(150,178,204,0.4)');
    const passes = (name, facing, foot, colour, own, scale, again = true) => {
      const k = again ? ((t + own) * 0.125) % 1 : (t + own) * 0.125;
      const x = facing > 0 ? lerp(-300, 2220, k) : lerp(2220, -300, k);
      drawPerson(c, CAST[name], x, foot, { ...pose.walk((x * facing) / (44 * scale * CAST[name].size), foot, 0.5), head: 0.16, gaze: -0.5, smile: 0.05, handFar: [14, 2], holdFar: umbrella(colour) }, { scale, facing });
    };
    passes('sikh', -1, 838, '#5d6bb0', 1.2, 2.35);
    passes('builder', 1, 850, '#b98a52', 5.1, 2.4);
    drawBench(c, 935, 905, 190);
    const down = { ...pose.sit(t, 1, 21), head: 0.2, smile: 0, gaze: -0.5 };
    drawPerson(c, CAST.drummer, 905, 908, acts(t, { ...drums(t, 1), smile: 0.7 }, [6.2, down, 0.9], [9.4, { ...down, head: 0, gaze: -0.2, smile: 0.6 }, 0.8]), { scale: 2.85, shadow: 0 });
    drum(c, 988, 898, 1.16);
    const loud = 1 - step(t, 6, 0.6);
    for (let i = 0; i < 3; i++) { const k = (t * 0.9 + i / 3) % 1; stroke(c, alpha('#fff6e2', 0.6 * (1 - k) * loud), 5, () => c.arc(988, 800, 30 + k * 150, -2.5, -0.6)); }
    // The ball lies at his feet; she bends down for it.
    const girl = goes(CAST.girl, t, [[4.8, 120], [7.5, 742]], { scale: 3.05, seed: 2, idle: acts(t, { ...pose.stand(t, 2), gaze: -0.4 }, [7.6, BENDS, 0.7], [8.7, { ...pose.stand(t, 2), handFar: [17, 2], handNear: [20, 4], smile: 1, gaze: 0.1 }, 0.8]) });
    const S = 3.05 * CAST.girl.size;
    const taken = step(t, 8.5, 0.2);
    const palm = [girl.x + (girl.pose.lean + 6.5 + girl.pose.handFar[0]) * S, 992 + (girl.pose.hip[1] - 31 + girl.pose.handFar[1]) * S];
    const [bx, by] = [lerp(848, palm[0] + 8, taken), lerp(964, palm[1] - 14, taken)];
    glow(c, bx, by, 190, LIGHT, 0.35 + 0.55 * step(t, 8.2, 0.8));
    drawPerson(c, CAST.girl, girl.x, 992, girl.pose, { scale: 3.05 });
    if (taken < 1) oval(c, 848, 993, 34, 7, 'rgba(16,18,48,0.25)');
    drawBall(c, bx, by, 28, 0.3 + taken, RED);
    passes('baker', 1, 1052, '#3f7d7a', 1.5, 2.95, false);
    passes('mayor', -1, 1066, '#8b4a6b', -1.2, 3, false);
    drawRain(c, -300, 2300, 100, 1200, t, 0.4);
  });
}

/** From door to door; the thread stays in everybody's hand. */
function doorToDoor(c, t, seconds) {
  const [from, to, first, last] = [380, 3150, 1.2, 16.2];
  const x = track(t, [[0, 200], [first, from, linear], [last, to, linear], [seconds, 3262, linear]]);
  const hour = track(t, [[0, 1.6], [seconds, 2.2]]);
  const camera = hand({ x: x + 90, y: 722, zoom: 1.52 + Math.sin(t * 0.5) * 0.05 }, t, 0.7);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawStreet(c, camera, t, hour, { y: 805, seed: 'doors street', every: 310, right: 4700, lamps: false, trees: false, kinds: ['gable', 'flat', 'row', 'dome', 'block', 'eaves'] });
  seen(c, camera, () => {
    drawHall(c, 620, 812, 420, { lit: 0.2 });
    fill(c, '#f4ead6', () => c.rect(1050, 520, 340, 292));
    fill(c, '#4f9aa8', () => (c.moveTo(1220, 640), c.bezierCurveTo(1120, 580, 1160, 520, 1220, 562), c.bezierCurveTo(1280, 520, 1320, 580, 1220, 640)));
    for (const wx of [1080, 1310]) { box(c, wx, 660, 52, 66, '#46508a', 4); line(c, '#f4ead6', 3, [[wx + 26, 660], [wx + 26, 726]]); }
    box(c, 1188, 700, 64, 112, '#5d7f8a', 4);
    drawBicycle(c, 1590, 905, 2, t, '#4f9aa8');
    drawStall(c, 2210, 900, 270, { t, cloth: RED });
    drawTree(c, 2520, 870, 380, 'acacia', t, {});
    fill(c, '#a8714a', () => c.roundRect(2730, 830, 230, 60, 8));
    for (const wx of [2780, 2915]) { stroke(c, '#5d4335', 8, () => c.arc(wx, 900, 34, 0, 7)); line(c, '#5d4335', 5, [[wx - 30, 900], [wx + 30, 900]]); line(c, '#5d4335', 5, [[wx, 870], [wx, 930]]); }
    for (let i = 0; i < 9; i++) disc(c, 2750 + i * 24, 824 - (i % 2) * 10, 15, ['#6f8f4f', '#e0a23b', '#c9593f'][i % 3]);
    const foot = 935;
    const holders = [[TEACHER, 640], [CAST.nurse, 1200], [CAST.mechanic, 1690], [CAST.baker, 2200], [CAST.farmer, 2650], [CAST.boy, 3120]];
    const strand = [[-300, 870]];
    // Those at the playing field.
    const kick = (((t * 0.62) % 1) + 1) % 1;
    const flies = kick < 0.5 ? kick * 2 : 2 - kick * 2;
    const stops = step(t, 14.6, 0.6);
    drawWheelchair(c, 3420, foot - 6, 2.5, 0, { facing: -1 });
    drawPerson(c, CAST.wheeler, 3417, foot - 6, acts(t, { ...pose.sit(t, 5, 23), handFar: [14, -4 + Math.sin(t * 5) * 4], smile: 1 }, [15.2, { ...pose.sit(t, 5, 23), handFar: [15 + Math.sin(t * 9) * 4, -22], smile: 1 }]), { scale: 2.5, facing: -1, shadow: 0 });
    drawPerson(c, CAST.student, 3600, foot + 20, acts(t, { ...pose.stand(t, 2), footFar: [6 + 12 * clamp(flies * 4 - 3), -6 * clamp(flies * 4 - 3)], handFar: [12, 18], handNear: [-12, 20], smile: 1 }, [15, pose.wave(t, 2)]), { scale: 2.75, facing: -1 });
    holders.forEach(([who, px], i) => {
      const child = who === CAST.boy;
      const scale = child ? 3 : 2.75;
      const when = first + ((px - 30 - from) / (to - from)) * (last - first);
      const busy = i === 2 ? { ...pose.work(t, i), smile: 0.4 } : i === 3 || i === 4 ? { ...pose.offer(t, i), handFar: [14 + Math.sin(t * 2) * 4, 12], smile: 0.7 } : pose.stand(t, i);
      const body = acts(t, busy, [when - 1.5, pose.wave(t, i), 0.4], [when - 0.3, { ...pose.offer(t, i), handFar: [20, 6], smile: 1 }, 0.5], [when + 0.8, { ...pose.offer(t, i), smile: 1 }, 0.6]);
      drawPerson(c, who, px, foot + (child ? 10 : 0), body, { scale, facing: turns(t, when, -1) });
      if (t > when) strand.push([px + (body.lean + 4 + body.handNear[0]) * scale * who.size * 0.9, foot + (body.hip[1] - 28 + body.handNear[1]) * scale * who.size]);
    });
    disc(c, lerp(3175, 3560, lerp(flies, 0.98, stops)), foot - 2 - Math.sin(flies * Math.PI) * 120 * (1 - stops), 18, '#fbf1dd');
    const steps = pose.walk(x / (44 * 3.05 * CAST.girl.size), 2, 0.4);
    const S = 3.05 * CAST.girl.size;
    strand.push([x + (steps.lean + 5.5 + 18) * S, foot + 40 + (steps.hip[1] - 29 + 6) * S - 6]);
    drawStrand(c, strand, RED, t, { sag: 46, width: 7 });
    drawPerson(c, CAST.girl, x, foot + 40, { ...steps, handFar: [18, 6], smile: 1, holdFar: (cc, [hx, hy]) => drawBall(cc, hx + 3, hy - 5, 11.5 - t * 0.25, t * 4, RED) }, { scale: 3.05 });
  });
  drawNear(c, camera, t, { seed: 'street', colour: toned('#4c5a44', hour), accent: RED, high: 95 });
}

/** Who shouts stays alone; who listens mends a roof. */
function notByShouting(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 500], [3.2, 540], [5.6, 1150], [7.4, 1240], [9.6, 1290], [11.4, 2120], [seconds, 2145]]), y: track(t, [[0, 735], [3.2, 730], [5.6, 745], [7.4, 690], [9.6, 680], [11.4, 735], [seconds, 745]]), zoom: track(t, [[0, 1.5], [3.2, 1.5], [5.6, 1.66], [7.4, 1.42], [9.6, 1.42], [11.4, 1.36], [seconds, 1.5]]) }, t, 0.8);
  const hour = track(t, [[0, 1.9], [9, 2.1], [seconds, 2.75]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'shout town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 790, toned('#cdbb98', hour), { right: 3600 });
    box(c, 300, 880, 190, 70, '#7a5642', 5);
    box(c, 290, 872, 210, 16, '#94694e', 5);
    if (t < 9) drawPerson(c, CAST.sikh, 390, 876, { ...pose.reach(t, 1, [18, -8]), lean: 5 + Math.sin(t * 4.5), mouth: 0.6 + 0.4 * Math.sin(t * 9), smile: 0, holdFar: horn }, { scale: 2.75 });
    for (let i = 0; i < 4; i++) { const k = (t * 1.1 + i / 4) % 1; stroke(c, alpha('#fff6e2', 0.75 * (1 - k)), 7, () => c.arc(510, 630, 30 + k * 260, -0.5, 0.5)); }
    const ears = (seed) => ({ ...pose.stand(t, seed), handNear: [3, -13], handFar: [9, -13], bendNear: -1, smile: 0, head: 0.08 });
    const shut = { handNear: [4, -12], handFar: [9, -12], bendNear: -1, smile: 0, head: 0.1 };
    const builder = goes(CAST.builder, t, [[1.6, 190], [4.6, -400]], { scale: 2.75, idle: ears(2), carry: shut });
    drawPerson(c, CAST.builder, builder.x, 965, builder.pose, { scale: 2.75, facing: turns(t, 1.5, 1) });
    // The roof.
    const mended = between(t, 7.6, 9.9);
    const climbs = step(t, 6.9, 1, soft) - step(t, 10, 0.7, soft);
    if (t > 6.6) drawPerson(c, CAST.mechanic, 1430, lerp(lerp(780, 640, step(t, 6.8, 0.9)), 790, step(t, 10, 0.7)), { ...pose.work(t * 1.6, 4), smile: 0.8 }, { scale: 2.5, facing: -1, shadow: 0 });
    const house = someHouse('leaking', { kind: 'gable', wall: toned('#e9cdbd', hour), roof: toned('#a4513d', hour), w: 190, h: 130 });
    drawHouse(c, house, 1330, 880, { scale: 1.9, lit: 0.2 + mended * 0.6 });
    shape(c, toned('#3a2a34', hour), [[1236, 566], [1270, 556], [1330, 562], [1398, 554], [1430, 572], [1424, 602], [1372, 612], [1300, 606], [1246, 614]]);
    for (let i = 0; i < 10; i++) {
      const on = clamp(mended * 11 - i);
      if (on <= 0) continue;
      const [px, py] = [1232 + (i % 5) * 41, i < 5 ? 586 : 558];
      box(c, lerp(1262, px, soft(on)), lerp(628, py, soft(on)), 40, 27, i % 2 ? RED : mix(RED, '#fff6e2', 0.14), 4);
    }
    if (mended < 1) for (let i = 0; i < 6; i++) { const k = (t * 1.2 + i * 0.21) % 1; oval(c, 1244 + i * 36, 612 + k * 250, 4, 9, alpha('#9fd0e6', 0.9 * (1 - mended))); }
    line(c, '#7a5642', 9, [[1148, 905], [1212, 596]]);
    line(c, '#7a5642', 9, [[1200, 905], [1262, 596]]);
    for (let i = 0; i < 8; i++) line(c, '#7a5642', 6, [[1155 + i * 7.6, 872 - i * 37], [1206 + i * 7.4, 872 - i * 37]]);
    drawBench(c, 1030, 910, 230);
    const mayorWay = goes(CAST.mayor, t, [[6.4, 1085], [6.9, 1150], [10.6, 1165], [12.6, 1585]], { scale: 2.75, seed: 2, idle: t < 6.9 ? acts(t, { ...pose.sit(t, 2, 21), head: 0.08, smile: 0.6 }, [5.9, pose.stand(t, 2), 0.5]) : t < 10.8 ? { ...pose.reach(t, 2, [24, -20 + Math.sin(t * 6) * 4]), handNear: [18, -4], footNear: [2, 0], footFar: [9, -14], lean: 6, gaze: 0.4, smile: 0.8 } : { ...pose.speak(t, 3), smile: 1 } });
    drawPerson(c, CAST.mayor, mayorWay.x + climbs * 16, lerp(915, 762, climbs), climbs > 0.02 && climbs < 0.98 ? { ...mayorWay.pose, handFar: [18, -16 + Math.sin(t * 9) * 8], handNear: [18, -16 - Math.sin(t * 9) * 8], footNear: [4, -6 + Math.sin(t * 9) * 6], footFar: [7, -6 - Math.sin(t * 9) * 6] } : mayorWay.pose, { scale: 2.7, facing: t < 6 ? -1 : turns(t, 6, -1), shadow: climbs > 0.05 ? 0 : 0.2 });
    const points = { ...pose.sit(t, 3, 21), handFar: [20, -18], gaze: 0.7, mouth: Math.max(0, Math.sin(t * 6)) * 0.7, smile: 0.1 };
    const oldMan = goes(CAST.oldMan, t, [[6.6, 975], [7.4, 1066], [10.2, 1066], [12.4, 1690]], { scale: 2.75, seed: 3, idle: t < 6.5 ? acts(t, { ...pose.sit(t, 3, 21), mouth: Math.max(0, Math.sin(t * 6)) * 0.6, handFar: [16, 8 + Math.sin(t * 3) * 4] }, [4.2, points], [5.9, pose.stand(t, 3), 0.5]) : t < 11 ? { ...pose.reach(t, 3, [21, -4]), smile: 1, gaze: 0.7 } : { ...pose.offer(t, 2), smile: 1 } });
    drawPerson(c, CAST.oldMan, oldMan.x, 918, oldMan.pose, { scale: 2.75, shadow: t < 6.2 ? 0 : 0.2 });
    // They stop their ears, go, and then listen too.
    const listens = (seed) => ({ ...pose.stand(t, seed), gaze: 0.1, smile: 0.5 });
    const baker = goes(CAST.baker, t, [[2.3, 640], [4.3, 880]], { scale: 2.75, seed: 5, idle: t < 3 ? ears(0) : acts(t, listens(0), [8, { ...pose.clap(t, 1), gaze: 0.5 }]), carry: shut });
    drawPerson(c, CAST.baker, baker.x, 945, baker.pose, { scale: 2.75, facing: turns(t, 2.1, -1) });
    const student = goes(CAST.student, t, [[1.6, 800], [5.4, 1440]], { scale: 2.75, seed: 6, idle: t < 3 ? ears(1) : acts(t, { ...listens(1), gaze: 0.7 }, [7.4, { ...pose.reach(t, 6, [16, -24]), smile: 1, holdFar: (cc, [hx, hy]) => { box(cc, hx - 4, hy - 9, 15, 10, RED, 2); } }], [10, pose.cheer(t, 6)]), carry: shut });
    drawPerson(c, CAST.student, student.x, 965, student.pose, { scale: 2.75, facing: t > 6.2 ? turns(t, 6.2, 1) : turns(t, 1.4, -1) });
    // A meal, and who shouted is asked to it too.
    const eats = (i) => ({ ...pose.offer(t, i), handFar: [15 + Math.sin(t * 2.2 + i) * 4, 10 + Math.cos(t * 2.6 + i) * 8], smile: 1, mouth: Math.max(0, Math.sin(t * 4 + i * 2)) * 0.4 });
    [['gran', 1850, 1], ['nurse', 2010, 1], ['sikh', 2170, -1], ['farmer', 2330, -1]].forEach(([name, px, facing], i) => { if (t > 8.6) drawPerson(c, CAST[name], px, 935, acts(t, eats(i), [12, { ...pose.offer(t, i), smile: 1 }]), { scale: 2.7, facing }); });
    drawTable(c, 2090, 852, 700, { high: 118 });
    layTable(c, 2090, 840, 680, t);
    const boy = goes(CAST.boy, t, [[9.8, 3000], [12.2, 2500]], { scale: 3, seed: 4, idle: { ...pose.offer(t, 4), smile: 1 }, carry: { handNear: [18, 12], handFar: [15, 12] }, facing: -1 });
    drawPerson(c, CAST.boy, boy.x, 985, { ...boy.pose, holdNear: (cc, [hx, hy]) => { fill(cc, '#c98a4b', () => cc.ellipse(hx, hy - 3, 13, 7, 0.1, 0, 7)); line(cc, '#a5703e', 1.4, [[hx - 5, hy - 6], [hx - 2, hy - 1]]); line(cc, '#a5703e', 1.4, [[hx + 2, hy - 7], [hx + 5, hy - 2]]); } }, { scale: 3, facing: -1 });
    drawStrand(c, [[1745, 770], [1910, 772], [2070, 772], [2112, 772], [2270, 772], [2440, 850]], RED, t, { sag: 26, shown: step(t, 12.3, 1.8) });
    glow(c, 2090, 800, 620, LIGHT, 0.4 * step(t, 11, 2));
  });
  drawNear(c, camera, t, { seed: 'roof', colour: toned('#4c5a44', hour), high: 90 });
}

/** What is woven hangs a little way down and lies before the frame. */
function weave(c, long, t, { x = 714, w = 492, fell = 763, upright = 120 } = {}) {
  const y = (s) => (s < upright ? fell + s : fell + upright + (s - upright) * 0.62);
  for (let k = 0; k * 44 < long; k++) {
    const [near, far] = [Math.max(0, long - (k + 1) * 44), long - k * 44];
    const colours = [WEAVE[(k * 2) % 7], WEAVE[(k * 2 + 1) % 7]];
    drawCloth(c, x, y(near), w, y(far) - y(near), colours, { rows: 2, t });
  }
  if (long > upright) fill(c, 'rgba(30,24,50,0.16)', () => c.rect(x, fell + upright - 2, w, Math.min(22, y(long) - fell - upright)));
  for (let i = 0; i < 24; i++) line(c, '#f4ead6', 3, [[x + 10 + i * (w - 20) / 23, y(long)], [x + 8 + i * (w - 20) / 23 + Math.sin(t + i) * 2, y(long) + 12]]);
}
/** Frame, threads, cloth, and the shuttle between two pairs of hands. */
function frame(c, t, long, pass) {
  drawLoom(c, 960, 905, 520, 430, 0, -1, WEAVE, t);
  if (long > 1) weave(c, long, t);
  const sx = 776 + 368 * pass;
  const fell = 763;
  line(c, RED, 4, [[714, fell], [sx, fell - 8]]);
  fill(c, '#6b4a3a', () => c.ellipse(sx, fell - 10, 36, 10, 0, 0, 7));
  line(c, RED, 5, [[sx - 14, fell - 10], [sx + 14, fell - 10]]);
}
const shuttle = (t) => 0.5 - 0.5 * Math.cos(t * 2.4);
/** The hand goes out to the shuttle when it is near. */
const weaves = (t, seed, near) => ({ ...pose.stand(t, seed), lean: 3 + near * 4, gaze: 0, smile: 1, handFar: [lerp(13, 23, near), lerp(4, -19, near)], handNear: [lerp(13, 17, near), lerp(10, -8, near)] });

/** First all pull at once; then there is a frame. */
function tangleAndFrame(c, t, seconds) {
  const order = step(t, 4.6, 1.4);
  const camera = hand({ x: track(t, [[0, 960], [7, 960], [9.4, 900], [seconds, 960]]), y: track(t, [[0, 775], [4.6, 770], [6.6, 735], [9.4, 820], [11, 820], [seconds, 740]]), zoom: track(t, [[0, 1.5], [4.6, 1.45], [6.6, 1.28], [9.4, 1.8], [11, 1.76], [seconds, 1.28]]) }, t);
  drawAir(c, t, 1.9, { hue: HUE });
  drawHills(c, camera, 1.9, { y: 540 });
  drawTown(c, camera, t, 1.9, { y: 700, seed: 'weave town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 760, '#d3c096');
    const busy = [['baker', 0], ['mechanic', 1.3], ['nurse', 2.2], ['farmer', 3.4], ['student', 4.6], ['sikh', 5.5]];
    const calm = [[400, 945], [500, 1010], [1420, 1010], [1530, 945], [1232, 1020], [688, 1020]];
    const placed = busy.map(([name, own], i) => {
      const a = t * 0.95 + own * 1.1;
      const wild = [960 + Math.cos(a) * (380 - i * 24), 945 + Math.sin(a * 1.3 + own) * 62];
      return { name, i, x: lerp(wild[0], calm[i][0], soft(order)), y: lerp(wild[1], calm[i][1], soft(order)), way: order > 0.5 ? (calm[i][0] < 960 ? 1 : -1) : -Math.sin(a) };
    });
    const long = between(t, 6.4, seconds) * 470;
    const pass = shuttle(t);
    const up = easeOut(order);
    if (order > 0) { c.save(); c.translate(960, 905); c.scale(1, Math.max(0.01, up)); c.translate(-960, -905); frame(c, t, long, pass); c.restore(); }
    for (const [name, from, to, facing] of [['mayor', 60, 612, 1], ['builder', 1860, 1308, -1]]) {
      const holds = goes(CAST[name], t, [[3.2, from], [5.2, to]], { scale: 2.7, seed: 1, idle: { ...pose.reach(t, 1, [22, -10 + Math.sin(t * 1.5)]), handNear: [24, 4], smile: 1 }, carry: { handFar: [20, -4] }, facing });
      drawPerson(c, CAST[name], holds.x, 918, holds.pose, { scale: 2.7, facing });
    }
    if (t > 6.2) for (const [from, to, i] of [[[470, 780], [708, 800], 0], [[570, 842], [708, 830], 1], [[1350, 842], [1212, 830], 2], [[1462, 780], [1212, 800], 3]]) drawStrand(c, [from, to], WEAVE[i], t + i, { sag: 30, width: 5, shown: step(t, 6.2, 0.8) });
    placed.sort((a, b) => a.y - b.y).forEach(({ name, i, x, y, way }) => {
      const hauls = { ...pose.walk(t * 1.25 + i * 0.4, i), head: noise(t * 3, i) * 0.2, smile: 0, handFar: [18 + noise(t * 2, i) * 5, 2 + noise(t * 2.4, i + 9) * 8], handNear: [16, 8 + noise(t * 2.2, i + 4) * 8], lean: 6 };
      const role = i === 4 ? weaves(t, i, clamp(pass * 2.4 - 1.4)) : i === 5 ? weaves(t, i, clamp(1 - pass * 2.4)) : { ...pose.offer(t, i), handFar: [18 + Math.sin(t * 1.8 + i) * 3, 8], smile: 0.9, holdNear: (cc, [hx, hy]) => drawBall(cc, hx + 2, hy - 5, 9, t + i, WEAVE[i]) };
      const side = Math.max(0.4, Math.min(1, Math.abs(way) * 9)) * (Math.sign(way) || 1);
      drawPerson(c, CAST[name], x, y, acts(t, hauls, [5.6, role, 0.5]), { scale: 2.7, facing: side });
    });
    const tangled = 1 - order;
    if (tangled > 0.02) {
      const points = [...placed].sort((a, b) => a.i - b.i).map(({ x, y }) => [x, y - 165]);
      for (let k = 0; k < 4; k++) drawStrand(c, [points[0], points[3], points[1], points[5], points[2], points[4], points[0]].map(([px, py], i) => [px + noise(i + k * 3, 2) * 46, py + noise(i * 2 + k, 3) * 46]), WEAVE[k], t + k, { sag: 26, width: 7, shown: tangled });
    }
  });
  drawNear(c, camera, t, { seed: 'frame', colour: '#4c5a44', high: 80 });
}

/** One rests; another takes the thread; and an end is left for who comes. */
function tired(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 800], [4.8, 600], [6.4, 640], [8.4, 1260], [seconds, 1340]]), y: track(t, [[0, 770], [4.8, 790], [8.4, 760], [seconds, 790]]), zoom: track(t, [[0, 1.46], [4.8, 1.66], [6.4, 1.62], [8.4, 1.46], [seconds, 1.7]]) }, t);
  const hour = track(t, [[0, 2.5], [seconds, 2.85]]);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 540 });
  drawTown(c, camera, t, hour, { y: 700, seed: 'weave town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 760, toned('#d3c096', hour));
    const pass = t < 1.6 ? shuttle(t) : lerp(0.1, shuttle(t), step(t, 4.2, 0.8));
    frame(c, t, 500 + t * 4, pass);
    drawBench(c, 440, 925, 200, mix('#9a6a48', RED, 0.3));
    const sits = { ...pose.sit(t, 1, 21), head: 0.22, blink: 1, smile: 0.2 };
    const flowers = (cc, [hx, hy]) => { for (let i = 0; i < 5; i++) { stroke(cc, '#54804c', 1.4, () => (cc.moveTo(hx, hy + 6), cc.lineTo(hx - 6 + i * 3.4, hy - 16))); disc(cc, hx - 6 + i * 3.4, hy - 18 - (i % 2) * 3, 3.8, [RED, '#fbf1dd', '#e0a23b'][i % 3]); } };
    const given = t > 6;
    const nurse = goes(CAST.nurse, t, [[1.9, 690], [3.1, 440]], { scale: 2.75, seed: 1, swing: 0.3, idle: t < 2 ? acts(t, { ...weaves(t * 0.6, 1, 0.8), smile: 0, head: 0.16, blink: 0.5 }, [0.9, { ...pose.stand(t, 1), lean: 4, head: 0.26, blink: 0.8, smile: 0, handFar: [8, -17] }, 0.5]) : acts(t, { ...pose.stand(t, 1), head: 0.2 }, [3.1, sits, 0.6], [5, { ...pose.sit(t, 1, 21), gaze: 0.2, smile: 1, handFar: [20, 5] }, 0.5], [6.3, { ...pose.sit(t, 1, 21), head: 0.06, smile: 1, handFar: [14, 2], handNear: [13, 8] }, 0.6]), carry: { head: 0.24, smile: 0 } });
    drawPerson(c, CAST.nurse, nurse.x, 938, { ...nurse.pose, holdFar: given ? flowers : undefined }, { scale: 2.75, facing: t > 2 && t < 3.4 ? turns(t, 3.1, -1) : t <= 2 ? turns(t, 1.8, 1) : 1, shadow: t > 3.3 ? 0 : 0.2 });
    const student = goes(CAST.student, t, [[2.6, 250], [4.2, 672]], { scale: 2.75, seed: 2, idle: weaves(t, 2, clamp(1 - pass * 2.4)) });
    drawPerson(c, CAST.student, student.x, 1020, student.pose, { scale: 2.75 });
    drawPerson(c, CAST.sikh, 1246, 1018, weaves(t, 3, clamp(pass * 2.4 - 1.4)), { scale: 2.75, facing: -1 });
    const girl = goes(CAST.girl, t, [[3.6, 60], [4.4, 250], [5.4, 552]], { scale: 3, seed: 4, swing: 0.3, idle: acts(t, { ...pose.reach(t, 4, [21, 0]), smile: 1 }, [6.2, pose.clap(t, 4)]), carry: { handFar: [16, 4] }, facing: -1 });
    drawPerson(c, CAST.girl, girl.x, 985, { ...girl.pose, holdFar: given ? undefined : flowers }, { scale: 3, facing: t > 5 ? turns(t, 5.3, 1) : 1 });
    // The loose end.
    const S = 2.75 * NEWCOMER.size;
    const down = { ...BENDS, hip: [0, -30], lean: 18, handFar: [21, 29] };
    const she = goes(NEWCOMER, t, [[6, 2240], [8.7, 1500]], { scale: 2.75, seed: 5, swing: 0.3, idle: acts(t, { ...pose.stand(t, 5), gaze: -0.6, head: 0.1 }, [9.2, down, 0.7], [10.3, { ...pose.offer(t, 5), handFar: [20, 2], handNear: [17, 6], smile: 1 }, 0.9]), carry: { handNear: [-3, 28] }, facing: -1 });
    const palm = [she.x - (she.pose.lean + 5.5 + she.pose.handFar[0]) * S, 975 + (she.pose.hip[1] - 29.5 + she.pose.handFar[1]) * S];
    const takes = step(t, 10.05, 0.25);
    const end = [lerp(1378, palm[0], takes), lerp(925, palm[1], takes)];
    drawStrand(c, [[1206, 1000], [1290, 1006], end], '#fff0c4', t, { sag: lerp(16, 40, takes), width: 8 });
    glow(c, end[0], end[1], 130, LIGHT, 0.65 + 0.3 * Math.sin(t * 3));
    const puts = step(t, 8.7, 0.4);
    at(c, lerp(she.x + 14, she.x + 92, puts), lerp(866, 940, puts), () => { fill(c, '#7a5540', () => c.roundRect(-34, 0, 68, 48, 6)); stroke(c, '#5d4335', 5, () => c.arc(0, 0, 13, Math.PI, 0)); line(c, '#5d4335', 3, [[-34, 16], [34, 16]]); });
    drawPerson(c, NEWCOMER, she.x, 975, she.pose, { scale: 2.75, facing: -1 });
    drawPerson(c, CAST.gran, 1760, 968, acts(t, pose.stand(t, 2), [8.2, pose.wave(t, 2)], [10.6, pose.clap(t, 2)]), { scale: 2.75, facing: -1 });
  });
  drawNear(c, camera, t, { seed: 'rest', colour: toned('#4c5a44', hour), accent: RED, high: 80 });
}

/** It rains; the cloth is a roof. */
function rain(c, t, seconds) {
  const lift = step(t, 2.4, 1.6, soft);
  const camera = hand({ x: track(t, [[0, 1040], [seconds, 930]]), y: track(t, [[0, 760], [4.4, 735], [seconds, 770]]), zoom: track(t, [[0, 1.5], [4.4, 1.32], [seconds, 1.52]]) }, t);
  drawAir(c, t, 1.2, { hue: HUE, clouds: 12, sun: false });
  drawHills(c, camera, 1.2, { y: 540 });
  drawTown(c, camera, t, 1.2, { y: 700, seed: 'weave town', depth: 0.6 });
  c.fillStyle = 'rgba(44,48,92,0.34)';
  c.fillRect(0, 0, 1920, 1080);
  seen(c, camera, () => {
    drawSquare(c, 770, '#8d8794');
    for (let i = 0; i < 8; i++) oval(c, 120 + i * 260, 810 + ((i * 97) % 260), 70 + (i % 3) * 24, 8 + (i % 2) * 5, 'rgba(170,194,220,0.35)');
    const top = lerp(808, 508, lift);
    drawRain(c, -500, 2500, 0, lerp(800, top + 30, lift), t, 0.9);
    const under = clamp(lift * 1.3 - 0.3);
    glow(c, 960, 860, 760, LIGHT, 0.85 * under);
    const people = [['mayor', 400, 1], ['gran', 545, 1], ['baker', 690, 1], ['drummer', 850, 1], ['nurse', 1020, -1], ['sikh', 1175, -1], ['student', 1325, -1], ['builder', 1480, -1]];
    const cold = (i) => ({ ...pose.stand(t, i), handNear: [13, 16], handFar: [14, 12], head: 0.22, lean: 4, smile: 0 });
    people.forEach(([name, px, facing], i) => {
      // As high as the cloth is above them.
      const lower = i % 2 && i !== 3 ? 22 : 0;
      const S = 2.7 * CAST[name].size;
      const up = clamp((top + 110 + Math.sin(px * 0.012 + t * 2.6) * (9 + 5 * Math.sin(t * 3)) - 915 - lower) / S + 75, -30.5, 8);
      const holds = { ...pose.stand(t, i), handNear: [-9, up], handFar: [9, up], bendNear: -1, smile: lift, gaze: 0.5 * lift };
      drawPerson(c, CAST[name], px, 915 + lower, i % 7 === 0 || i === 3 || i === 4 ? acts(t, cold(i), [1.5, holds, 0.7]) : acts(t, cold(i), [3.4 + i * 0.1, pose.speak(t, i), 0.6], [8.4, pose.clap(t, i)]), { scale: 2.7, facing });
    });
    if (lift > 0.03) for (const px of [318, 1582]) line(c, '#7a5642', 13, [[px, 985], [px, lerp(980, top + 60, lift)]]);
    drawCloth(c, 270, top - 8, 1380, 112, ['#8b4a6b', RED, PALE, '#3f7d7a', '#e0a23b'], { rows: 5, wave: 9 + 5 * Math.sin(t * 3), t: t * 1.3 });
    for (let i = 0; i < 26; i++) { const k = (t * 1.6 + i * 0.37) % 1; const px = 290 + ((i * 211) % 1340); if (lift > 0.7) oval(c, px, top - 14 - Math.sin(k * Math.PI) * 26, 3.4, 5, alpha('#dcecf8', 0.85 * (1 - k))); }
    for (const [px, side] of [[258, -1], [1662, 1]]) for (let i = 0; i < 8; i++) { const k = (t * 1.3 + i / 8) % 1; oval(c, px + side * k * 16, top + 90 + k * 400, 3.5, 9, alpha('#dcecf8', 0.7 * lift)); }
    // More come in.
    const comes = (who, from, to, when, seconds1, scale, idle, carry = {}) => { const p = goes(who, t, [[when, from], [when + seconds1, to]], { scale, seed: when * 3, idle, carry, facing: from < to ? 1 : -1 }); drawPerson(c, who, p.x, 1005, p.pose, { scale, facing: from < to ? 1 : -1 }); return p; };
    comes(CAST.boy, -120, 770, 4.2, 2.6, 3, acts(t, pose.stand(t, 3), [7.2, pose.cheer(t, 3)]));
    comes(CAST.girl, -260, 630, 4.5, 2.8, 3, acts(t, pose.stand(t, 2), [7.6, pose.dance(t, 2)]));
    const she = comes(NEWCOMER, 2150, 1230, 4.6, 3.4, 2.75, acts(t, pose.stand(t, 5), [8.4, { ...pose.wave(t, 5) }]), { handNear: [-3, 28] });
    at(c, she.x + 22, 905, () => { fill(c, '#7a5540', () => c.roundRect(-34, 0, 68, 48, 6)); stroke(c, '#5d4335', 5, () => c.arc(0, 0, 13, Math.PI, 0)); });
    drawRain(c, -500, 262, 200, 1200, t, 0.5);
    drawRain(c, 1700, 2500, 200, 1200, t, 0.5);
    if (lift < 1) drawRain(c, 200, 1760, 0, top + 500 * (1 - lift), t, 0.6 * (1 - lift));
  });
}

/** The cloth is a road over the valley. */
function theRoad(c, t, seconds) {
  const hour = track(t, [[0, 2], [seconds, 2.8]]);
  const camera = hand({ x: track(t, [[0, 460], [4.4, 1240], [6.8, 940], [seconds, 960]]), y: track(t, [[0, 680], [4.4, 690], [8.8, 700], [seconds, 690]]), zoom: track(t, [[0, 1.4], [4.4, 1.3], [8.8, 1.8], [seconds, 1.2]]) }, t, 0.8);
  drawAir(c, t, hour, { hue: HUE, sun: false });
  drawSun(c, track(t, [[0, 1240], [seconds, 1470]]), track(t, [[0, 190], [seconds, 265]]), 62, 1, '#ffdf9a');
  drawHills(c, camera, hour, { y: 620 });
  seen(c, camera, () => {
    const low = (px) => 760 + Math.sin(clamp((px - 300) / 1320) * Math.PI) * 46;
    // The floor of the valley, far below.
    fill(c, ramp(c, 0, 830, 0, 1150, [[0, alpha(toned('#a9bf9a', hour), 0)], [0.24, toned('#a9bf9a', hour)], [1, toned('#86a56f', hour)]]), () => c.rect(200, 830, 1520, 370));
    for (let i = 0; i < 11; i++) drawTree(c, 420 + i * 108, 918 + ((i * 37) % 70), 62 + (i % 3) * 16, ['round', 'poplar', 'pine'][i % 3], t, { seed: i, colour: toned('#6f9a66', hour) });
    stroke(c, toned('#7fb3d0', hour), 34, () => (c.moveTo(800, 1250), c.bezierCurveTo(820, 1090, 1100, 1050, 1010, 960), c.quadraticCurveTo(980, 920, 1040, 884)));
    fill(c, ramp(c, 0, 760, 0, 1300, [[0, toned('#8aa862', hour)], [1, toned('#5f7d4c', hour)]]), () => (c.moveTo(-1200, 1700), c.lineTo(-1200, 760), c.lineTo(300, 760), c.bezierCurveTo(400, 800, 470, 1090, 800, 1240), c.lineTo(1120, 1240), c.bezierCurveTo(1450, 1090, 1520, 800, 1620, 760), c.lineTo(3200, 760), c.lineTo(3200, 1700)));
    for (let i = 0; i < 6; i++) for (const side of [-1, 1]) {
      const house = someHouse(`quarter ${side} ${i}`, side < 0 ? { kind: ['flat', 'dome', 'round'][i % 3] } : { kind: ['gable', 'row', 'eaves'][i % 3] });
      house.wall = toned(house.wall, hour);
      house.roof = toned(house.roof, hour);
      drawHouse(c, house, 960 + side * (760 + i * 175), 772, { scale: 1.5, lit: 0.7 * step(t, 7 + i * 0.3, 1) });
    }
    drawTree(c, 190, 772, 380, 'palm', t, {});
    drawTree(c, 1740, 772, 360, 'poplar', t, {});
    const out = step(t, 0.8, 3.8, soft);
    const end = lerp(250, 1670, out);
    for (let px = 250; px < end; px += 14) {
      const y = low(px);
      const row = Math.floor((px - 250) / 56);
      fill(c, WEAVE[row % WEAVE.length], () => (c.moveTo(px, y), c.lineTo(px + 15, low(px + 14)), c.lineTo(px + 15, low(px + 14) + 58), c.lineTo(px, y + 58)));
      line(c, '#f4ead6', 3, [[px + 7, y + 58], [px + 6 + Math.sin(t * 2 + px) * 2, y + 70]]);
    }
    for (let px = 250; px + 42 < end; px += 56) { const y = low(px + 28) + 29; fill(c, alpha('#fbf1dd', 0.85), () => (c.moveTo(px + 28, y - 15), c.lineTo(px + 44, y), c.lineTo(px + 28, y + 15), c.lineTo(px + 12, y))); }
    drawLamp(c, 330, 776, 260, step(t, 9, 1));
    drawLamp(c, 1590, 776, 260, step(t, 9, 1));
    if (out < 1) drawBall(c, end + 20, low(end) + 2, 58 - out * 22, end / 40, RED);
    const onRoad = (px, lower) => (px > 300 && px < 1620 ? low(px) : 760) + lower;
    const walkers = [['baker', -90, 505, 3.6, 22], ['mayor', 60, 610, 3.2, 30], ['gran', 170, 720, 2.9, 20], ['student', 2060, 1485, 4.2, 24], ['farmer', 1960, 1385, 3.9, 32], ['sikh', 1840, 1280, 3.5, 20], ['nurse', 1720, 1175, 3.1, 30]];
    walkers.forEach(([name, from, to, when, lower], i) => {
      const facing = from < to ? 1 : -1;
      const p = goes(CAST[name], t, [[when, from], [when + 3.6, to]], { scale: 2.45, seed: i, facing, idle: acts(t, pose.wave(t, i), [when + 4.8, i % 2 ? pose.dance(t, i) : pose.clap(t, i)]) });
      drawPerson(c, CAST[name], p.x, onRoad(p.x, lower), p.pose, { scale: 2.45, facing, shadow: 0.14 });
    });
    const wheels = track(t, [[3.9, -220], [7.8, 395, easeOut]]);
    drawWheelchair(c, wheels, onRoad(wheels, 26), 2.3, wheels / 40);
    drawPerson(c, CAST.wheeler, wheels + 3, onRoad(wheels, 26), acts(t, { ...pose.sit(t, 2, 23), handNear: [4 + Math.sin(wheels / 24) * 7, 20], smile: 1 }, [8, { ...pose.sit(t, 2, 23), handFar: [14 + Math.sin(t * 8) * 4, -22], smile: 1 }]), { scale: 2.3, shadow: 0 });
    // He sits down in the middle and drums.
    const walksIn = goes(CAST.drummer, t, [[1.4, 140], [5, 900]], { scale: 2.5, seed: 1, idle: t < 4 ? pose.stand(t, 1) : acts(t, { ...pose.stand(t, 1), handNear: [17, 12], handFar: [17, 12] }, [5.1, { ...drums(t, 1), smile: 1 }, 0.6]), carry: { handNear: [17, 12], handFar: [17, 12] } });
    const dx = walksIn.x;
    if (t > 5) drawBench(c, 905, low(905) + 30, 110);
    drawPerson(c, CAST.drummer, dx, onRoad(dx, 32), walksIn.pose, { scale: 2.5, shadow: 0 });
    const set = step(t, 5.1, 0.6);
    drum(c, lerp(dx + 62, 978, set), lerp(onRoad(dx, 32) - 104, low(978) + 26, set), lerp(0.8, 1, set));
    for (let i = 0; i < 3; i++) { const k = (t * 0.9 + i / 3) % 1; stroke(c, alpha(LIGHT, 0.6 * (1 - k) * step(t, 5.8, 0.6)), 5, () => c.arc(978, low(978) - 60, 30 + k * 190, -2.6, -0.5)); }
    const girl = goes(CAST.girl, t, [[2.6, 120], [5.8, 812]], { scale: 2.75, seed: 2, idle: acts(t, pose.clap(t, 2), [8.4, pose.cheer(t, 2)]) });
    drawPerson(c, CAST.girl, girl.x, onRoad(girl.x, 46), girl.pose, { scale: 2.75, shadow: 0.14 });
    const boy = goes(CAST.boy, t, [[2.8, 1640], [5.4, 1080]], { scale: 2.75, seed: 3, facing: -1, idle: acts(t, pose.dance(t, 3), [8.8, pose.cheer(t, 3)]) });
    drawPerson(c, CAST.boy, boy.x, onRoad(boy.x, 46), boy.pose, { scale: 2.75, facing: -1, shadow: 0.14 });
    drawSpark(c, 960, low(960) - 300, 16 * step(t, 8.4, 1), t);
    glow(c, 960, low(960) - 60, 640, LIGHT, 0.5 * span(t, 8, seconds + 2, 1.5));
    drawBurst(c, 960, low(960) - 160, t - 8.8, WEAVE, { count: 80, force: 620 });
  });
  drawNear(c, camera, t, { seed: 'valley', colour: toned('#3f5a3a', hour), accent: RED, high: 110 });
}

export const story = {
  draw: { alone, 'from door to door': doorToDoor, 'not by shouting': notByShouting, 'tangle and frame': tangleAndFrame, tired, rain, 'the road': theRoad },
  score,
};
