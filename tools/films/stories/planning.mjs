// A plan that holds: a sheet of paper, many hands, and the city that comes of it.
import { at, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { HEIGHT, WIDTH, hand, seen } from '../draw/camera.mjs';
import { CLOTHS, HUES, LIGHT, alpha, mix, oklch } from '../draw/colour.mjs';
import { drawHouse, drawLamp, someHouse } from '../draw/houses.mjs';
import { drawFlowers, drawTree } from '../draw/land.mjs';
import { along, drawSpark, drawThread, measure } from '../draw/light.mjs';
import { back, between, chance, clamp, easeOut, lerp, linear, noise, soft, span, step, track } from '../draw/motion.mjs';
import { SLANT, drawGroundSheet, drawInk, drawSeam, paperBasket, paperHill, paperRings, paperStone, popUp } from '../draw/paper.mjs';
import { drawBench, drawWheelchair } from '../draw/things.mjs';
import * as pose from '../people/poses.mjs';
import { drawPerson, somebody } from '../people/rig.mjs';
import { drawAir, drawHills, drawStreet, drawTown, toned } from '../scenes/backdrop.mjs';
import { drawSquare } from '../scenes/places.mjs';
import { CAST } from './cast.mjs';

const HUE = HUES.planning;
const BLUE = oklch(0.62, 0.13, HUE);
const PALE = oklch(0.86, 0.06, HUE);
const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });
const MAYOR_LATER = { ...CAST.mayor, hair: '#c9c4c4', kind: 'elder' };

/** A lantern in the hand. */
const lantern = (t) => (c, [x, y]) => {
  line(c, '#2f3358', 1.4, [[x, y], [x + 1, y + 9]]);
  oval(c, x + 1, y + 15, 5, 6.5, '#ffe6ad');
  glow(c, x + 1, y + 15, 74, LIGHT, 0.85 + 0.08 * Math.sin(t * 9));
};
/** A bank of fog that drifts: soft, and thicker at its foot. */
function fogBand(c, t, y, opacity, seed) {
  for (let i = 0; i < 6; i++) {
    const x = ((i * 520 + t * (16 + seed * 6)) % 3100) - 550;
    const rx = 520 + 90 * noise(i, seed);
    c.save();
    c.translate(x, y + noise(i + seed, 3) * 46);
    c.scale(1, 0.24);
    const g = c.createRadialGradient(0, 0, 0, 0, 0, rx);
    g.addColorStop(0, `rgba(216,216,232,${opacity * 1.5})`);
    g.addColorStop(0.5, `rgba(212,214,232,${opacity * 0.8})`);
    g.addColorStop(1, 'rgba(210,214,232,0)');
    c.fillStyle = g;
    c.fillRect(-rx, -rx, rx * 2, rx * 2);
    c.restore();
  }
}

/** Three lanterns in the fog; each makes a path of its own. */
function fog(c, t, seconds) {
  const camera = hand({ x: 960, y: 600, zoom: track(t, [[0, 1.02], [seconds, 1.26]]) }, t);
  drawAir(c, t, 0.72, { hue: HUE, sun: false });
  drawHills(c, camera, 0.72, { y: 560 });
  drawTown(c, camera, t, 0.72, { y: 720, seed: 'fog town', depth: 0.6, lit: () => 0.12 });
  fogBand(c, t, 650, 0.3, 1);
  seen(c, camera, () => {
    fill(c, toned('#8b946e', 0.8), () => c.rect(-900, 790, 3800, 900));
    const walkers = [['mechanic', 150, 930, 1, 104, 2.6], ['nurse', 1800, 985, -1, 96, 2.75], ['student', 620, 1050, 1, 88, 2.95]];
    walkers.forEach(([name, from, foot, facing, pace, scale], i) => {
      const bump = i < 2 ? clamp((t - 6.5) / 0.5) : 0;
      const gone = Math.min(t, i < 2 ? 6.6 : 99);
      const x = from + facing * gone * pace;
      // Their path: dots that stay for a while.
      for (let k = 0; k < 26; k++) {
        const px = from + facing * k * 34;
        if ((px - x) * facing < -20) oval(c, px, foot + 4 + Math.sin(k * 1.3 + i) * 8, 13, 5, alpha(PALE, 0.5 * clamp(1 - (Math.abs(px - x) - 480) / 260)));
      }
      const stagger = bump > 0 ? { ...pose.stand(t, i), lean: -6 * Math.sin(clamp((t - 6.5) / 1.1) * Math.PI), head: -0.2 * Math.sin(clamp((t - 6.5) / 1.1) * Math.PI), smile: 0.05, gaze: 0.2 } : pose.walk((x - from) * facing / (44 * scale), i);
      drawPerson(c, CAST[name], x - (bump ? facing * easeOut(bump) * 34 : 0), foot, { ...stagger, handFar: [18, 10], smile: 0.1, holdFar: lantern(t + i) }, { scale, facing });
    });
    fogBand(c, t + 30, 905, 0.18, 2);
  });
  fogBand(c, t + 9, 820, 0.24, 3);
  fogBand(c, t + 60, 1010, 0.3, 4);
}

/** Square, wind and the roll of paper. The corners are held one after the other. */
function theSheet(c, t, seconds) {
  const hour = track(t, [[0, 1.25], [seconds, 1.8]]);
  const camera = hand({ x: 960, y: track(t, [[0, 640], [seconds, 690]]), zoom: track(t, [[0, 1.16], [seconds, 1.42]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 520 });
  drawTown(c, camera, t, hour, { y: 680, seed: 'sheet town', depth: 0.6 });
  fogBand(c, t, 660, 0.26 * (1 - step(t, 0, 4)), 1);
  seen(c, camera, () => {
    drawSquare(c, 730, '#d8c093');
    drawTree(c, 210, 790, 430, 'poplar', t, { seed: 5 });
    drawTree(c, 1760, 800, 440, 'round', t, { seed: 9 });
    const open = step(t, 2.6, 2.2, soft);
    const held = [4.6, 5.6, 6.4, 5.1].map((when) => step(t, when, 0.5, easeOut));
    const gust = span(t, 3.6, seconds, 1);
    const lift = held.map((k) => gust * 0.75 * (1 - k));
    const far = (name, to, from, when, facing) => {
      const k = step(t, when - 1.6, 1.6, linear);
      if (k <= 0) return;
      const x = lerp(from, to, k);
      drawPerson(c, CAST[name], x, 838, k < 1 ? pose.walk(Math.abs(x - from) / 92, 2, 1.4) : { ...pose.work(t, 3), lean: 12, hip: [0, -38] }, { scale: 2.25, facing });
    };
    far('baker', 470, -300, held[0] === 0 ? 4.6 : 4.6, 1);
    far('builder', 1450, 2300, 5.6, -1);
    drawGroundSheet(c, 960, 930, 1060, 420, t, { open, lift: lift.map((x, i) => (open < 1 && (i === 1 || i === 2) ? 0 : x)), draw: (w, d) => grid(c, w, d, 0.4) });
    const arrives = step(t, 0.2, 2.2, linear);
    const mx = lerp(-220, 420, arrives) + step(t, 2.6, 2.2, soft) * 60;
    drawPerson(c, CAST.mayor, mx, 985, arrives < 1 ? { ...pose.walk(mx / 120, 1), handNear: [12, 2], handFar: [15, 2], holdNear: roll } : open < 1 ? { ...pose.work(t, 1), lean: 10, hip: [0, -40] } : pose.blend(pose.reach(t, 1, [23, -4]), pose.stand(t, 1), step(t, 7.5, 1)), { scale: 2.9 });
    const near = (name, to, from, when, facing, foot) => {
      const k = step(t, when - 1.6, 1.6, linear);
      if (k <= 0) return;
      const x = lerp(from, to, k);
      drawPerson(c, CAST[name], x, foot, k < 1 ? pose.walk(Math.abs(x - from) / 110, 4, 1.4) : { ...pose.work(t, 5), lean: 12, hip: [0, -38] }, { scale: 2.85, facing });
    };
    near('student', 1530, 2400, 6.4, -1, 1030);
    near('gran', 380, -420, 5.1, 1, 1050);
    // What the wind carries.
    for (let i = 0; i < 16; i++) {
      const k = (t * 0.42 + i * 0.13) % 1;
      oval(c, -200 + k * 2400, 560 + ((i * 97) % 420) + Math.sin(k * 9 + i) * 40, 9, 4, alpha('#9aa85a', 0.8 * gust), k * 12 + i);
    }
  });
}
function roll(c, [x, y]) {
  c.save();
  c.translate(x, y - 6);
  c.rotate(-0.22);
  fill(c, ramp(c, 0, -7, 0, 7, [[0, '#fff8e6'], [1, '#cdbd98']]), () => c.roundRect(-34, -7, 74, 14, 7));
  oval(c, 40, 0, 3.4, 7, '#a8976f');
  c.restore();
}
function grid(c, w, d, opacity) {
  for (let x = -w / 2; x <= w / 2; x += 88) line(c, alpha(BLUE, 0.16 * opacity * 2), 3, [[x, -d / 2], [x, d / 2]]);
  for (let y = -d / 2; y <= d / 2; y += 88) line(c, alpha(BLUE, 0.16 * opacity * 2), 3, [[-w / 2, y], [w / 2, y]]);
}

/** The paper stands up, piece by piece, where hands draw. */
function belongs(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 1240], [4.4, 1180], [8, 880], [seconds, 960]]), y: track(t, [[0, 560], [seconds, 600]]), zoom: track(t, [[0, 1.36], [8, 1.24], [seconds, 1.03]]) }, t);
  c.fillStyle = ramp(c, 0, 0, 0, HEIGHT, [[0, '#5d6a9a'], [0.5, '#a7a9b4'], [1, '#c4b088']]);
  c.fillRect(0, 0, WIDTH, HEIGHT);
  seen(c, camera, () => {
    drawGroundSheet(c, 960, 760, 1900, 1320, t, { draw: (w, d) => {
      grid(c, w, d, 0.8);
      const drawn = measure([[-760, 300], [-380, 60], [-60, 200], [240, -60], [520, -330]], 8);
      const to = step(t, 4.6, 3.4, soft);
      drawInk(c, drawn, to, t, { width: 11 });
    } });
    popUp(c, 1480, 640, step(t, 2, 1.2), () => paperHill(c, 330, step(t, 3.2, 0.9, back), BLUE, t));
    const stones = [[300, 870], [470, 822], [640, 800], [800, 826], [950, 836], [1090, 796], [1220, 730], [1320, 678]];
    stones.forEach(([x, y], i) => popUp(c, x, y, step(t, 5 + i * 0.3, 0.6), () => paperStone(c, 46 - i * 2.4, PALE)));
    // The sun travels over the steps: time.
    const day = between(t, 7, 13);
    if (t > 6.8) {
      const arc = (k) => [lerp(330, 1480, k), 560 - Math.sin(k * Math.PI) * 330];
      stroke(c, alpha('#fff3d0', 0.5), 4, () => { c.setLineDash([4, 18]); for (let k = 0; k <= day; k += 0.02) { if (k) c.lineTo(...arc(k)); else c.moveTo(...arc(k)); } });
      c.setLineDash([]);
      const [sx, sy] = arc(day);
      popUp(c, sx, sy, step(t, 6.8, 0.6), () => { glow(c, 0, 0, 220, '#ffcf87', 0.8); disc(c, 0, 0, 44, '#ffdf9a'); });
      const walker = along(stones, clamp((day * 7) / 7));
      drawPerson(c, CAST.girl, walker[0], walker[1] - 8, day < 1 ? { ...pose.walk(day * 14, 2), ...(Math.abs(((day * 7) % 1) - 0.5) < 0.3 ? { air: 5 } : {}) } : pose.cheer(t, 1), { scale: 1.75 });
    }
    popUp(c, 620, 1010, step(t, 10.6, 0.9), () => paperBasket(c, 112, between(t, 11.2, 13.6), ['#c9593f', '#e0a23b', '#6f8f4f', LIGHT]));
    popUp(c, 1180, 1000, step(t, 11.6, 0.9), () => paperRings(c, 172, between(t, 12.2, 15) * 6, BLUE));
    // Hands at the rim of the sheet.
    drawPerson(c, CAST.mayor, 90, 1010, { ...pose.reach(t, 2, [23, 12 + Math.sin(t * 3) * 3]), lean: 8 }, { scale: 3 });
    drawPerson(c, CAST.builder, 1800, 1000, { ...pose.reach(t, 4, [24, 8 + Math.cos(t * 3.3) * 3]), lean: 8 }, { scale: 3, facing: -1 });
  });
}

/** Gaps around the sheet; the girl sees them and fetches who is missing. Each draws in another colour. */
function emptyPlaces(c, t, seconds) {
  const camera = hand({ x: track(t, [[0, 900], [seconds, 980]]), y: 640, zoom: track(t, [[0, 1.3], [4, 1.12], [seconds, 1.26]]) }, t);
  drawAir(c, t, 2, { hue: HUE });
  drawHills(c, camera, 2, { y: 500 });
  drawTown(c, camera, t, 2, { y: 660, seed: 'gaps around', depth: 0.6 });
  seen(c, camera, () => {
    drawSquare(c, 720, '#d8c093');
    drawTree(c, 100, 770, 420, 'acacia', t, { seed: 4 });
    const stays = [['mayor', 560, 1], ['farmer', 760, 1], ['sikh', 1380, -1]];
    stays.forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 800, t < 6 ? pose.offer(t, i) : pose.speak(t, i), { scale: 2.3, facing }));
    // Where nobody stands the ground waits.
    [[960, 812], [1170, 812], [1500, 985], [420, 985]].forEach(([x, y], i) => stroke(c, alpha('#fff6e2', 0.75 * span(t, 0.8 + i * 0.3, 6.4 + i * 0.4, 0.6)), 4, () => { c.setLineDash([12, 12]); c.ellipse(x, y, 62, 20, 0, t * 0.4, t * 0.4 + 6.283); }));
    c.setLineDash([]);
    const come = (when) => step(t, when, 2, easeOut);
    const wx = lerp(2300, 1500, come(5));
    drawPerson(c, CAST.gran, lerp(2300, 1170, come(5.4)), 806, come(5.4) < 1 ? pose.walk(t * 0.9, 3, 0.5) : pose.reach(t, 3, [20, 14 + Math.sin(t * 3) * 3]), { scale: 2.3, facing: -1 });
    drawPerson(c, NEWCOMER, lerp(2500, 960, come(6)), 806, { ...(come(6) < 1 ? pose.walk(t * 1.1, 4) : pose.reach(t, 5, [20, 15 + Math.cos(t * 3) * 3])), ...(come(6) < 1 ? { holdNear: suitcase } : {}) }, { scale: 2.3, facing: come(6) < 1 ? -1 : 1 });
    drawGroundSheet(c, 960, 930, 960, 340, t, { draw: (w, d) => {
      grid(c, w, d, 0.6);
      const lines = [['#dd9226', [[-420, 80], [-160, -40], [120, 60], [420, -60]], 1.2], ['#c9593f', [[440, 120], [240, 10], [40, 110], [-200, 60]], 7.6], ['#6f8f4f', [[200, -150], [120, 0], [-60, 40], [-300, -80]], 8.4], ['#e0a23b', [[0, -150], [-60, -20], [60, 100], [320, 110]], 9], ['#8b4a6b', [[-440, 140], [-200, 120], [60, 20], [260, -110]], 9.4]];
      for (const [colour, points, when] of lines) {
        const k = step(t, when, 2.2, soft);
        drawInk(c, measure(points, 5), k, t, { colour });
      }
    } });
    drawWheelchair(c, wx, 990, 2.5, wx / 40, { facing: -1 });
    drawPerson(c, CAST.wheeler, wx - 4, 990, { ...pose.sit(t, 2, 23), handFar: come(5) < 1 ? [6, 20] : [26, 9 + Math.sin(t * 3) * 2], handNear: [4 + Math.sin(wx / 24) * 6, 20], smile: 1 }, { scale: 2.5, facing: -1, shadow: 0 });
    const leaves = step(t, 2.6, 1.3, linear);
    const returns = step(t, 6.4, 1.4, easeOut);
    const gx = returns > 0 ? lerp(2300, 420, returns) : lerp(420, 2300, leaves);
    const girl = returns >= 1 ? pose.cheer(t, 2) : leaves > 0 ? pose.walk(t * 2.1, 2, 1.5) : { ...pose.reach(t, 2, [17, -8]), head: Math.sin(t * 3) * 0.2 };
    drawPerson(c, CAST.girl, gx, 992, girl, { scale: 2.7, facing: returns > 0 && returns < 1 ? -1 : 1 });
  });
}
const suitcase = (c, [x, y]) => {
  fill(c, '#7a5540', () => c.roundRect(x - 9, y + 3, 19, 14, 2));
  stroke(c, '#5d4335', 1.6, () => c.arc(x, y + 3, 4, Math.PI, 0));
};

/** What gets in the way, and how a line gets past it. */
function inTheWay(c, t, seconds) {
  const x = track(t, [[0, 420], [4.6, 760], [8.8, 1480], [seconds, 2080]]);
  const camera = hand({ x, y: 600, zoom: 1.3 }, t, 0.7);
  drawAir(c, t, 1.85, { hue: HUE });
  drawHills(c, { ...camera, x: camera.x * 0.6 + 300 }, 1.85, { y: 520 });
  const gust = span(t, 7.4, 9, 0.4);
  const sewn = step(t, 9, 2.2, linear);
  seen(c, camera, () => {
    drawSquare(c, 700, '#cbb489', { left: -1400, right: 4200 });
    const path = measure([[-900, 60], [-620, -20], [-480, -150], [-330, -30], [-100, 40], [240, 0], [520, 30], [860, -60], [1240, 20]], 6);
    drawGroundSheet(c, 1240, 840, 2500, 560, t, { tear: span(t, 7.8, 20, 0.3) * (1 - sewn * 0.9), draw: (w, d) => {
      grid(c, w, d, 0.6);
      // The river, drawn in blue over the whole sheet.
      stroke(c, alpha(BLUE, 0.75), 150, () => (c.moveTo(-20, -320), c.bezierCurveTo(-120, -100, 120, 100, 0, 330)));
      for (let i = 0; i < 3; i++) stroke(c, alpha('#fff6e2', 0.4), 5, () => (c.moveTo(-30 + i * 30, -320), c.bezierCurveTo(-130 + i * 30 + Math.sin(t * 2 + i) * 8, -100, 110 + i * 30, 100, -10 + i * 30, 330)));
      drawInk(c, path, track(t, [[0.4, 0.1, linear], [2.6, 0.26, linear], [4.4, 0.42], [5.6, 0.46, linear], [7.4, 0.62], [9, 0.64], [11.4, 0.82], [seconds - 1, 1]]), t, { width: 13 });
    } });
    // A rock.
    shape(c, '#6f6a78', [[690, 810], [715, 735], [770, 700], [838, 728], [862, 800], [800, 822]]);
    shape(c, '#8d8794', [[770, 700], [838, 728], [862, 800], [800, 790]]);
    drawPerson(c, CAST.mechanic, 600, 790, t < 3.4 ? { ...pose.work(t, 3), handFar: [22, 5] } : pose.reach(t, 3, [20, -18]), { scale: 2.1 });
    // A bridge over the drawn river.
    const built = between(t, 5.2, 7);
    for (let i = 0; i < 11; i++) {
      const on = clamp(built * 12 - i);
      if (on <= 0) continue;
      const k = i / 10;
      at(c, lerp(1120, 1360, k), 842 - Math.sin(k * Math.PI) * 52 - (1 - easeOut(on)) * 90, () => fill(c, '#a8714a', () => c.roundRect(-14, 0, 28, 44, 4)), { opacity: on });
    }
    drawPerson(c, CAST.builder, 1050, 975, t > 5 && t < 7.4 ? { ...pose.work(t * 1.6, 4), lean: 9 } : pose.stand(t, 4), { scale: 2.5 });
    if (built >= 1) drawPerson(c, CAST.boy, lerp(1080, 1420, step(t, 7, 2.6, linear)), 850 - Math.sin(clamp((lerp(1080, 1420, step(t, 7, 2.6, linear)) - 1120) / 240) * Math.PI) * 52, t < 9.6 ? pose.walk(t * 1.5, 3) : pose.cheer(t, 2), { scale: 2 });
    // The tear is sewn.
    const rip = Array.from({ length: 9 }, (_, i) => [1240 + 2500 * 0.16 + noise(i * 1.7, 4) * 26, 840 - 280 * SLANT + 560 * SLANT * (i / 8)]);
    drawSeam(c, rip, sewn, '#c9593f');
    drawPerson(c, CAST.gran, 1560, 990, t > 8.8 && sewn < 1 ? { ...pose.work(t * 1.5, 2), lean: 9 } : pose.stand(t, 2), { scale: 2.5 });
    drawPerson(c, CAST.nurse, 1740, 752, t > 8.8 && sewn < 1 ? { ...pose.work(t * 1.4, 6), lean: 9 } : pose.stand(t, 6), { scale: 2, facing: -1 });
    // Who turned away is asked and brings a piece of paper.
    const asked = step(t, 10.4, 0.9);
    const comes = step(t, 11.6, 1.6, soft);
    const mx = lerp(1900, 2110, step(t, 9.6, 1.4));
    drawPerson(c, CAST.mayor, mx, 950, t < 11 ? pose.walk(t * 0.9, 1) : pose.reach(t, 1, [22, 2]), { scale: 2.5 });
    drawPerson(c, CAST.farmer, lerp(2330, 2240, comes), 956, comes > 0 ? { ...pose.offer(t, 3), smile: 1, holdNear: piece } : { ...pose.stand(t, 3), head: 0.15 * (1 - asked), smile: 0.15 + asked * 0.5 }, { scale: 2.5, facing: asked > 0.5 ? -1 : 1 });
    for (let i = 0; i < 20; i++) {
      const k = (t * 0.9 + i * 0.13) % 1;
      oval(c, x - 1100 + k * 2300, 520 + ((i * 83) % 420), 10, 4, alpha('#9aa85a', 0.85 * gust), k * 14 + i);
    }
  });
}
const piece = (c, [x, y]) => {
  shape(c, '#f4ead2', [[x - 6, y - 17], [x + 16, y - 14], [x + 13, y + 2], [x - 4, y]]);
  line(c, LIGHT, 2, [[x - 2, y - 10], [x + 5, y - 6], [x + 12, y - 10]]);
};

/** A bare corner becomes a place. */
function hundredDays(c, t, seconds) {
  const hour = track(t, [[0, 1.7], [seconds, 2.75]]);
  const camera = hand({ x: track(t, [[0, 860], [seconds, 1000]]), y: 660, zoom: track(t, [[0, 1.2], [seconds, 1.42]]) }, t);
  drawAir(c, t, hour, { hue: HUE });
  drawHills(c, camera, hour, { y: 560 });
  drawTown(c, camera, t, hour, { y: 720, seed: 'hundred', depth: 0.6 });
  drawStreet(c, camera, t, hour, { y: 800, seed: 'corner street', every: 340, trees: false, lamps: false, kinds: ['block', 'gable', 'flat', 'row', 'stilts'] });
  seen(c, camera, () => {
    const put = (when) => step(t, when, 0.6, back);
    drawTree(c, 1250, 880, 400, 'blossom', t, { seed: 13, grown: step(t, 2.2, 2.4, soft), colour: '#7fae62' });
    drawFlowers(c, 640, 1340, 905, t, [PALE, '#f2d7a0', '#e7a0a4'], { count: 26, grown: step(t, 4, 1.8), high: 44 });
    drawLamp(c, 720, 895, 330, step(t, 6, 0.8));
    at(c, 960, 905, () => drawBench(c, 0, 0, 300, mix('#9a6a48', BLUE, 0.5)), { scale: Math.max(0.001, put(1.6)) });
    at(c, 1230, 910, () => {
      fill(c, BLUE, () => c.roundRect(-62, -170, 124, 110, 8));
      fill(c, '#2f3560', () => c.rect(-52, -160, 104, 90));
      for (let i = 0; i < 7; i++) fill(c, CLOTHS[i], () => c.rect(-48 + i * 14, -148 + (i % 3) * 8, 11, 78 - (i % 3) * 8));
      line(c, '#2f3358', 9, [[0, -60], [0, 0]]);
    }, { scale: Math.max(0.001, put(3.4)) });
    const carry = step(t, 0, 1.7, linear);
    drawPerson(c, CAST.builder, lerp(300, 830, carry), 930, carry < 1 ? pose.walk(t * 1.4, 1) : t < 4.4 ? { ...pose.work(t * 1.6, 2) } : t < 6.2 ? pose.stand(t, 1) : pose.clap(t, 1), { scale: 2.6 });
    drawPerson(c, CAST.student, lerp(1800, 1390, step(t, 1.2, 1.5, linear)), 940, t < 2.7 ? pose.walk(t * 1.3, 5) : t < 5 ? pose.work(t * 1.5, 3) : pose.clap(t, 3), { scale: 2.6, facing: -1 });
    const sits = step(t, 5.6, 0.8);
    drawPerson(c, CAST.gran, lerp(200, 1010, step(t, 3.6, 2, easeOut)), 925, sits > 0 ? pose.blend(pose.stand(t, 2), { ...pose.sit(t, 2, 21), gaze: -0.5 }, sits) : pose.walk(t * 1.2, 2, 0.6), { scale: 2.55, shadow: 0 });
    drawPerson(c, CAST.boy, lerp(2000, 1120, step(t, 4.6, 2, easeOut)), 945, t < 6.6 ? pose.walk(t * 1.8, 4) : { ...pose.stand(t, 5), gaze: 0.4 }, { scale: 2.6, facing: -1 });
    drawPerson(c, CAST.sikh, lerp(-100, 600, step(t, 6, 2.2, easeOut)), 965, t < 8.2 ? pose.walk(t * 1.1, 7) : pose.wave(t, 7), { scale: 2.75 });
    if (t > 6) glow(c, 985, 800, 420, LIGHT, 0.35 * step(t, 6, 1));
  });
}

/** Seasons pass; one who leads gives the roll to the next. */
function handedOn(c, t, seconds) {
  const camera = hand({ x: 960, y: 650, zoom: track(t, [[0, 1.12], [seconds, 1.4]]) }, t);
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
    [['baker', 560, 1], ['sikh', 760, 1], ['nurse', 1180, -1], ['mechanic', 1390, -1]].forEach(([name, x, facing], i) => drawPerson(c, CAST[name], x, 806, { ...pose.work(t, i), lean: 8 }, { scale: 2.2, facing }));
    drawGroundSheet(c, 960, 925, 980, 330, t, { draw: (w, d) => {
      grid(c, w, d, 0.7);
      drawInk(c, measure([[-460, 60], [-200, -60], [60, 40], [300, -40], [470, 20]], 6), 1, t, { width: 10 });
      for (let i = 0; i < 9; i++) { const on = clamp(t * 1.1 - i * 0.6); if (on > 0) fill(c, alpha(i % 2 ? PALE : '#f2d7a0', on), () => c.roundRect(-420 + i * 96, -90 + (i % 3) * 70, 60, 60, 8)); }
    } });
    const give = step(t, 5.6, 1.4, soft);
    const older = step(t, 1, 3.4, linear);
    drawPerson(c, older > 0.55 ? MAYOR_LATER : CAST.mayor, 800, 1012, pose.blend({ ...pose.offer(t, 1), holdNear: give < 0.5 ? roll : undefined }, { ...pose.stand(t, 1), smile: 1, handFar: [18, 6] }, give), { scale: 2.85 });
    drawPerson(c, CAST.woman, lerp(1500, 1085, step(t, 3.6, 1.8, easeOut)), 1016, t < 5.4 ? pose.walk(t * 1.1, 2) : { ...pose.offer(t, 2), smile: 1, holdNear: give >= 0.5 ? roll : undefined }, { scale: 2.85, facing: -1 });
    drawSpark(c, lerp(860, 1030, give), 812, 15 * step(t, 5, 0.8, back), t);
    // Snow, then petals.
    const dice = chance('seasons');
    for (let i = 0; i < 50; i++) {
      const fx = dice() * 2200 - 100;
      const fy = ((dice() * 900 + t * 150) % 900) + 100;
      disc(c, fx + Math.sin(t + i) * 20, fy, 4.5, alpha('#ffffff', 0.8 * span(t, 3, 5, 0.5)));
    }
  });
}

/** From above: the lines are streets, the folds are houses. */
function one(c, t) {
  const rise = step(t, 0, 6.5, soft);
  const camera = { x: 960, y: lerp(700, 540, rise), zoom: lerp(1.9, 0.9, rise), turn: lerp(-0.05, 0.03, rise) };
  c.fillStyle = ramp(c, 0, 0, 0, HEIGHT, [[0, '#2b3566'], [1, '#46507f']]);
  c.fillRect(0, 0, WIDTH, HEIGHT);
  const rows = [[210, 0.62], [330, 0.72], [460, 0.84], [610, 0.98], [780, 1.14]];
  seen(c, camera, () => {
    fill(c, 'rgba(12,14,40,0.35)', () => c.rect(-40, 70, 2060, 990));
    fill(c, ramp(c, 0, 40, 0, 1040, [[0, '#cfc6b4'], [1, '#efe3c8']]), () => c.rect(-60, 40, 2040, 990));
    c.save();
    c.beginPath();
    c.rect(-60, 40, 2040, 990);
    c.clip();
    for (let x = -60; x < 1990; x += 96) line(c, alpha(BLUE, 0.22), 3, [[x, 40], [x, 1030]]);
    for (let y = 40; y < 1040; y += 72) line(c, alpha(BLUE, 0.22), 3, [[-60, y], [1980, y]]);
    stroke(c, alpha(BLUE, 0.8), 66, () => (c.moveTo(-80, 930), c.bezierCurveTo(500, 820, 700, 1010, 1200, 900), c.bezierCurveTo(1500, 830, 1700, 960, 2000, 880)));
    const dark = step(t, 4, 4);
    rows.forEach(([y, scale], r) => {
      const dice = chance(`row ${r}`);
      for (let i = 0; i < 15; i++) {
        const x = -20 + i * 140 + dice() * 40;
        const up = step(t, 1.2 + dice() * 2.6, 0.9);
        const house = someHouse(`one ${r} ${i}`, { halo: 0.35 });
        if (dice() > 0.72) drawTree(c, x, y, 110 * scale, 'round', t, { grown: up });
        else drawHouse(c, house, x, y, { scale: scale * 0.72, rise: up, lit: (n) => step(t, 5 + ((n * 7 + i * 3 + r) % 13) * 0.24, 0.5) });
      }
      const street = measure([[-80, y + 22], [400, y + 34], [900, y + 16], [1500, y + 36], [2040, y + 20]], 10);
      drawThread(c, street, step(t, 0.4 + r * 0.35, 3, soft), t, { width: 4.5 + r * 0.7, sparks: 0.3 });
    });
    c.fillStyle = `rgba(26,32,84,${0.34 * dark})`;
    c.globalCompositeOperation = 'multiply';
    c.fillRect(-60, 40, 2040, 990);
    c.restore();
    // Those who hold it.
    [['mayor', -20, 1085, 1], ['girl', 520, 1100, 1], ['wheeler', 960, 1095, 1], ['gran', 1400, 1095, -1], ['builder', 1950, 1085, -1]].forEach(([name, x, y, facing], i) => {
      if (name === 'wheeler') drawWheelchair(c, x, y + 20, 1.75, 0);
      drawPerson(c, CAST[name], x, y + 20, name === 'wheeler' ? pose.sit(t, i, 23) : { ...pose.reach(t, i, [14, -20]), gaze: 0.6 }, { scale: 1.75, facing });
    });
  });
}

export const story = {
  draw: { fog, 'the sheet': theSheet, 'what belongs in it': belongs, 'empty places': emptyPlaces, 'in the way': inTheWay, 'a hundred days': hundredDays, 'handed on': handedOn, one },
  score: {
    bpm: 92,
    sections: [
      { at: 0, chords: ['Dm', 'Bb', 'Gm', 'A'], pad: 1.2, figure: 'slow', voice: 'bell', figureGain: 0.6 },
      { at: 9.6, chords: ['F', 'C', 'Dm', 'Bb'], figure: 'arp', voice: 'pluck', bass: true, pad: 0.7, beat: 'pulse' },
      { at: 20.2, chords: ['F', 'C/E', 'Dm', 'Am', 'Bb', 'F/A', 'Gm', 'C'], figure: 'run', voice: 'kalimba', bass: true, pad: 0.8, beat: 'clock' },
      { at: 35, chords: ['Bb', 'F', 'C', 'Dm'], figure: 'lift', voice: 'pluck', bass: true, beat: 'hands', beatGain: 0.6 },
      { at: 45.6, chords: ['Dm', 'C', 'Bb', 'A', 'Dm', 'F', 'Gm', 'C'], figure: 'arp', voice: 'pluck', bass: true, beat: 'walk', pad: 0.9 },
      { at: 59.4, chords: ['F', 'Bb', 'C', 'F'], figure: 'lift', voice: 'mallet', bass: true, beat: 'hands' },
      { at: 69, chords: ['Bb', 'C', 'Am', 'Dm'], figure: 'slow', voice: 'kalimba', pad: 1.1 },
      { at: 78.6, chords: ['F', 'C/E', 'Dm', 'Bb', 'F', 'C', 'Fadd9', 'Fadd9'], figure: 'arp', voice: 'pluck', bass: true, pad: 1.3, beat: 'pulse', beatGain: 0.6 },
    ],
    tunes: [
      { at: 12.2, voice: 'flute', gain: 0.9, notes: [[77, 1], [79, 1], [81, 2], [84, 2], [81, 2], [79, 1], [77, 1], [79, 4]] },
      { at: 23.6, voice: 'pluck', notes: [[77, 1], [81, 1], [84, 1], [81, 1], [79, 1], [77, 1], [76, 2], [74, 1], [77, 1], [81, 1], [79, 1], [77, 4]] },
      { at: 48.4, voice: 'flute', gain: 0.85, notes: [[74, 1.5], [77, 0.5], [81, 2], [79, 1], [77, 1], [76, 2], [74, 2], [0, 2], [77, 1], [81, 1], [84, 3]] },
      { at: 81.2, voice: 'flute', notes: [[77, 1], [79, 1], [81, 2], [84, 2], [86, 1], [84, 1], [81, 2], [79, 1], [77, 5]] },
    ],
    heard: [
      ['steps', 1, 14, 0.42], ['knock', 6.5, 2, 0.09], ['pass', 9.4], ['birds', 10.5, 8, 0.7], ['page', 12.4], ['page', 13.2], ['rise', 13, 3], ['people', 15, 5, 0.5],
      ['pass', 20], ['light', 23.4, 86], ['knock', 25.2, 8, 0.3], ['drops', 31.4, 8, 0.28], ['light', 33.4, 89], ['people', 41, 4.6, 0.7], ['lights', 42.4, 5, 0.5], ['steps', 37.6, 6, 0.2],
      ['pass', 45.4], ['knock', 47.6, 1], ['knock', 50.8, 9, 0.18], ['rise', 52.6, 1.4], ['page', 53.3], ['light', 58, 86], ['pass', 59.2], ['knock', 61, 5, 0.22], ['claps', 66, 10, 0.24], ['birds', 61.4, 6],
      ['pass', 68.8], ['rise', 70.4, 3], ['light', 74.6, 88], ['pass', 78.4], ['lights', 80, 5, 0.4], ['lights', 83.6, 14, 0.28], ['people', 85, 3, 0.4],
    ],
  },
};
