// Those who came in teach; the hall has no walls any more.
import { at, box, disc, fill, glow, line, stroke } from '../../draw/brush.mjs';
import { hand, seen } from '../../draw/camera.mjs';
import { CLOTHS, LIGHT, mix } from '../../draw/colour.mjs';
import { drawRamp } from '../../draw/doors.mjs';
import { drawHall, drawHouse, drawLamp, someHouse } from '../../draw/houses.mjs';
import { drawTree } from '../../draw/land.mjs';
import { drawSpark, drawThread, measure } from '../../draw/light.mjs';
import { drawBeam } from '../../draw/sea.mjs';
import { between, chance, clamp, lerp, soft, span, step, track } from '../../draw/motion.mjs';
import { drawBench } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { drawWalker, touches } from '../../people/walker.mjs';
import { drawAir, drawHills, drawTown, toned } from '../../scenes/backdrop.mjs';
import { drawSquare } from '../../scenes/places.mjs';
import { CAST } from '../cast.mjs';
import { HUE, GREEN, MOTHER, NEWCOMER, baby, wheels } from './kit.mjs';

/** Those who came in teach. */
export function theyOpen(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 600], [3.6, 630], [4.8, 1070], [7.4, 1075], [8.6, 1500], [10, 1510], [seconds, 1180]]), y: track(t, [[0, 775], [10, 765], [seconds, 690]]), zoom: track(t, [[0, 1.72], [3.6, 1.86], [4.8, 1.8], [7.4, 1.92], [8.6, 1.66], [10, 1.6], [seconds, 1.22]]) }, t);
  drawAir(c, t, 2.35, { hue: HUE });
  drawHills(c, camera, 2.35, { y: 540 });
  drawTown(c, camera, t, 2.35, { y: 700, seed: 'teach town', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 770, '#d3c096');
    drawTree(c, 200, 830, 400, 'palm', t, {});
    drawTree(c, 1930, 830, 420, 'round', t, { seed: 12 });
    // A wheel: spoke after spoke, then it runs.
    const spokes = between(t, 0.4, 3.2) * 12;
    const [wx, wy] = [640, 800];
    for (const s of [-1, 1]) line(c, '#6b5040', 10, [[wx, wy], [wx + s * 62, 940]]);
    const spin = t > 3.2 ? (t - 3.2) ** 1.3 * 2.6 : 0;
    stroke(c, '#2b2d4a', 11, () => c.arc(wx, wy, 92, 0, 7));
    stroke(c, GREEN, 4, () => c.arc(wx, wy, 83, 0, 7));
    for (let i = 0; i < 12; i++) { const on = clamp(spokes - i); const a = spin + i * 0.5236 - 1.2; if (on > 0) line(c, '#c9c4c4', 3.4, [[wx, wy], [wx + Math.cos(a) * 84 * on, wy + Math.sin(a) * 84 * on]]); }
    disc(c, wx, wy, 13, '#5a4a44');
    const runs = step(t, 2.9, 0.5);
    const w = [lerp(wx - 10 + Math.sin(t * 5) * 12, wx - 86, runs), lerp(wy - 10 + Math.cos(t * 5) * 12, wy - 30, runs)];
    const teach = touches(CAST.wheeler, 468, 945, pose.sit(t, 2, 23), w, { scale: 2.75 });
    wheels(c, 465, 945, 2.75, t, { smile: 1, gaze: 0.2, mouth: Math.max(0, Math.sin(t * 6)) * 0.4, handFar: teach.handFar });
    const g = { scale: 2.95, facing: -1 };
    drawPerson(c, CAST.girl, 790, 945, touches(CAST.girl, 790, 945, { ...pose.stand(t, 2), smile: 1, lean: 4, gaze: 0.1 }, [lerp(wx + 74 + Math.sin(t * 4) * 8, wx + 90, runs), wy - 26 - runs * (14 - Math.sin(t * 9) * 10)], g), g);
    const flies = (when, from, to, s) => { const k = step(t, when, 1.1, soft); if (t > when) drawSpark(c, lerp(from[0], to[0], k), lerp(from[1], to[1], k) - Math.sin(k * Math.PI) * 70, 10 * step(t, when, 0.4), t + s); };
    flies(1.8, [510, 760], [775, 700], 0);
    // A telephone.
    drawBench(c, 1050, 915, 250);
    const phone = (cc, [hx, hy]) => { fill(cc, '#2b2d4a', () => cc.roundRect(hx - 3, hy - 12, 11, 18, 2)); fill(cc, '#cdeaf0', () => cc.rect(hx - 1.8, hy - 10, 8.6, 13)); glow(cc, hx + 2, hy - 4, 24, '#cdeaf0', 0.5 + 0.3 * step(t, 6, 0.5)); };
    const laughs = t > 6.2;
    drawPerson(c, CAST.oldMan, 1025, 920, { ...pose.sit(t, 1, 21), gaze: laughs ? 0.1 : -0.6, head: laughs ? -0.04 : 0.14, smile: 0.9, mouth: laughs && t < 7.4 ? 0.5 + 0.3 * Math.sin(t * 10) : 0, handNear: [18, 7], holdNear: phone, handFar: [17, 12] }, { scale: 2.75, shadow: 0 });
    const b = { scale: 3, facing: -1 };
    drawPerson(c, CAST.boy, 1185, 935, touches(CAST.boy, 1185, 935, { ...pose.stand(t, 3), smile: 1, lean: 5, mouth: Math.max(0, Math.sin(t * 7)) * 0.4 }, [1112 + Math.sin(t * 5) * 6, 782 + Math.cos(t * 5) * 6], b), b);
    flies(5.6, [1165, 740], [1045, 690], 1);
    // A dance.
    [['sikh', 1330], ['baker', 1450], ['student', 1750]].forEach(([name, x], i) => drawPerson(c, CAST[name], x, 925 + i * 12, pose.dance(t - 0.12 * (i + 1), 0.2, 1.1), { scale: 2.65 }));
    drawPerson(c, NEWCOMER, 1600, 965, pose.dance(t, 0.2, 1.1), { scale: 2.85 });
    flies(8.8, [1600, 660], [1450, 650], 2);
    flies(9.1, [1600, 660], [1750, 660], 3);
  });
}

/** The hall lifts its walls; the light goes out into all houses. */
export function withoutWalls(c, t, seconds) {
  const hour = track(t, [[0, 3.05], [seconds, 3.6]]);
  const lifted = step(t, 2.2, 2.6, soft);
  const flood = between(t, 4, 9.5);
  const camera = hand({ x: 960, y: track(t, [[0, 640], [3, 610], [6, 680], [9, 730], [seconds, 640]]), zoom: track(t, [[0, 1.5], [3, 1.56], [6, 1.5], [9, 1.44], [seconds, 1.2]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'open town', depth: 0.6, left: -700, right: 2700, lit: (h, w) => clamp(flood * 2.4 - Math.abs(h - 9) * 0.16 - w * 0.06) });
  seen(c, camera, () => {
    fill(c, toned('#8c9a66', hour), () => c.rect(-1200, 900, 4600, 900));
    const dice = chance('open houses');
    for (const side of [-1, 1]) for (let i = 0; i < 5; i++) {
      const hx = 960 + side * (520 + i * 215);
      const on = clamp(flood * 3 - i * 0.42);
      const house = someHouse(`open ${side} ${i}`);
      house.wall = toned(house.wall, hour);
      house.roof = toned(house.roof, hour);
      const foot = 915 + dice() * 14;
      drawHouse(c, house, hx, foot, { scale: 1.3, lit: on, door: on });
    }
    fill(c, toned('#a3a878', hour), () => (c.moveTo(330, 930), c.bezierCurveTo(520, 900, 600, 716, 760, 706), c.lineTo(1160, 706), c.bezierCurveTo(1320, 716, 1400, 900, 1590, 930)));
    for (let i = 0; i < 8; i++) box(c, 880 - i * 10, 706 + i * 28, 160 + i * 20, 29, toned(i % 2 ? '#cbbf9f' : '#d9cdb4', hour));
    drawRamp(c, 400, 932, 372, 220, 1, mix('#b98a5c', GREEN, 0.4));
    // What was inside: shelves, a round of people, light.
    const inside = clamp(lifted * 1.4);
    glow(c, 960, 560, 700 * (0.4 + inside), LIGHT, 0.9 * (0.3 + inside * 0.7));
    const opens = span(t, 0.7, 4, 1.2);
    for (let i = -3; i <= 3; i++) drawBeam(c, 960, 640, -Math.PI / 2 + i * 0.34 + Math.sin(t * 0.8 + i) * 0.04, 760, 0.07, 0.5 * opens);
    for (let i = 0; i < 5; i++) {
      const bx = 740 + i * 110;
      box(c, bx - 46, 520, 92, 186, '#7a4f38', 4);
      for (let r = 0; r < 3; r++) for (let k = 0; k < 6; k++) box(c, bx - 39 + k * 13, 530 + r * 58, 10, 46, CLOTHS[(i + r * 2 + k) % CLOTHS.length], 1);
    }
    [['gran', 860, 1], ['student', 955, 1], ['woman', 1075, -1], ['farmer', 1170, -1]].forEach(([name, px, facing], i) => drawPerson(c, CAST[name], px, 703, lifted > 0.7 ? pose.blend(pose.stand(t, i), pose.wave(t, i), step(t, 4 + i * 0.2, 0.5)) : pose.speak(t, i), { scale: 1.75, facing }));
    at(c, 960, 706 - lifted * 520, () => drawHall(c, 0, 0, 600, { lit: 0.9, wall: toned('#f1e3c6', hour), roof: toned('#6f8f7a', hour), doors: step(t, 0.7, 1.4) }), { opacity: 1 - step(t, 4, 1.4), turn: lifted * 0.05 + Math.sin(t * 34) * 0.004 * span(t, 1.5, 2.9, 0.5) });
    // The light runs down into the streets.
    for (const side of [-1, 1]) drawThread(c, measure([[960, 690], [960 + side * 200, 706], [960 + side * 400, 850], [960 + side * 640, 925], [960 + side * 1000, 925], [960 + side * 1500, 930]], 8), step(t, 3.8, 4, soft), t, { width: 9, strength: step(t, 3.8, 0.7) });
    for (let i = 0; i < 16; i++) { const k = (t * 0.16 + i / 16) % 1; drawSpark(c, 960 + Math.sin(i * 2.4 + t * 0.4) * (160 + k * 260), 640 - k * 420, 5, t + i, { strength: step(t, 4, 2) * Math.sin(k * Math.PI) }); }
    // They come: up the ramp, up the steps, along the street.
    const up = step(t, 6.4, 4.4, soft);
    const rx = lerp(210, 772, up);
    const tilt = clamp((rx - 380) / 60) * clamp((772 - rx) / 60);
    at(c, rx, 938 - clamp((rx - 400) / 372) * 222, () => wheels(c, 0, 0, lerp(2.6, 1.9, up), t, { smile: 1, rolls: rx / 40 }), { turn: -0.46 * tilt });
    drawWalker(c, CAST.boy, t, [[7.2, 160], [10, 690]], 1010, pose.cheer(t, 2), { scale: 3, swing: 1.3 });
    drawWalker(c, MOTHER, t, [[6.2, 1820], [9.6, 1340]], 985, { ...pose.offer(t, 2, baby(t)), handNear: [12, 12], smile: 1, gaze: 0.4 }, { scale: 2.75, carry: { holdNear: baby(t), handNear: [12, 12] } });
    drawWalker(c, NEWCOMER, t, [[7, 1860], [10.2, 1190]], 1015, pose.wave(t, 6), { scale: 2.85, face: 1 });
    drawWalker(c, CAST.mechanic, t, [[7.4, 60], [10.4, 440]], 1020, { ...pose.wave(t, 4), smile: 1 }, { scale: 2.8 });
    drawLamp(c, 180, 930, 250, 1);
    drawLamp(c, 1760, 930, 250, 1);
  });
  const close = span(t, 9, seconds + 2, 2);
  glow(c, 960, 560, 900, LIGHT, 0.22 * close);
}
