// Many places of learning that do not know of each other, and streets without any: a town by night, street behind street.
import { fill, glow, ramp } from '../../draw/brush.mjs';
import { HEIGHT, WIDTH, hand, seen } from '../../draw/camera.mjs';
import { LIGHT, alpha, mix } from '../../draw/colour.mjs';
import { drawHouse, someHouse } from '../../draw/houses.mjs';
import { drawTree } from '../../draw/land.mjs';
import { drawSpark, drawThread, measure } from '../../draw/light.mjs';
import { back, between, chance, soft, step, track } from '../../draw/motion.mjs';
import { drawBench, drawBicycle, drawBook } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson } from '../../people/rig.mjs';
import { NIGHT } from '../../scenes/backdrop.mjs';
import { CAST } from '../cast.mjs';

const ROWS = [0, 1, 2, 3, 4, 5].map((row) => 250 + row * 250);
/** The streets go up and down as the hill does. */
const streetAt = (row, x) => ROWS[row] + Math.sin(x / 330 + row * 1.9) * 26 + Math.sin(x / 140 + row) * 5;
/** Where people learn: x, street, which way its thread goes and how far it comes. */
const PLACES = [[440, 3, 1, 330], [1180, 2, -1, 300], [120, 1, 1, 350], [1620, 1, -1, 320], [900, 5, 1, 280], [-260, 4, 1, 300], [880, 0, 1, 330], [1010, 4, 1, 300]];
const IN_THE_DARK = Object.fromEntries(['oldMan', 'boy', 'woman'].map((name) => {
  const who = { ...CAST[name] };
  for (const key of ['skin', 'hair', 'top', 'bottom', 'shoes']) who[key] = mix(who[key], NIGHT, 0.34);
  return [name, who];
}));

const lightOf = (t, i) => step(t, i === 0 ? 0 : 0.5 + i * 0.3, 0.9, back);

function drawStreets(c, t, row) {
  const dice = chance(`lights ${row}`);
  const band = (colour, up, high) => fill(c, colour, () => {
    for (let x = -1400; x <= 3400; x += 40) c.lineTo(x, streetAt(row, x) - up);
    for (let x = 3400; x >= -1400; x -= 40) c.lineTo(x, streetAt(row, x) - up + high);
  });
  let n = 0;
  for (let x = -900; x < 2800; x += 118 + dice() * 44) {
    const y = streetAt(row, x) + 6;
    const low = ['gable', 'flat', 'dome', 'round', 'eaves', 'gable', 'stilts'][Math.floor(dice() * 7)];
    const house = someHouse(`lights ${row} ${n}`, { halo: 0.5, kind: row < 2 && dice() > 0.6 ? 'tower' : low });
    const near = PLACES.reduce((most, [px, place], p) => Math.max(most, place === row ? lightOf(t, p) * (1 - between(Math.abs(px - x), 90, 310)) : 0), 0);
    house.wall = mix(mix(house.wall, NIGHT, 0.55), '#f0c08c', near * 0.6);
    house.roof = mix(house.roof, NIGHT, 0.55 - near * 0.3);
    if (dice() > 0.45) drawTree(c, x + 62, y, 100 + dice() * 60, ['round', 'poplar', 'pine', 'acacia'][n % 4], t, { colour: mix('#4c7a62', NIGHT, 0.5 - near * 0.35), trunk: '#39304a' });
    drawHouse(c, house, x, y, { scale: 0.92, lit: (k) => near * (((k * 5 + n) % 3) / 2 > 0.2 ? 1 : 0.4) });
    n++;
  }
  band(mix('#565b92', '#6d6796', row / 6), 2, 58);
  band(mix('#3c4a70', '#39406f', row / 6), -56, 260);
}

const LEARNERS = [
  (c, x, y, t) => {
    drawBicycle(c, x + 66, y, 1.4, t * 2, '#c9593f');
    drawPerson(c, CAST.mechanic, x - 20, y, { ...pose.work(t, 2), lean: 9 }, { scale: 1.55 });
    drawPerson(c, CAST.nurse, x + 152, y + 4, pose.work(t, 4), { scale: 1.55, facing: -1 });
  },
  (c, x, y, t) => {
    drawPerson(c, CAST.baker, x - 30, y, pose.speak(t, 1), { scale: 1.55 });
    drawPerson(c, CAST.sikh, x + 38, y + 3, pose.offer(t, 4), { scale: 1.55, facing: -1 });
  },
  (c, x, y, t) => {
    drawPerson(c, CAST.drummer, x - 34, y, pose.clap(t, 1), { scale: 1.55 });
    drawPerson(c, CAST.boy, x + 34, y + 3, pose.dance(t, 1), { scale: 1.55, facing: -1 });
  },
  (c, x, y, t) => {
    drawPerson(c, CAST.builder, x - 30, y, pose.work(t, 1), { scale: 1.55 });
    drawPerson(c, CAST.student, x + 34, y + 3, pose.speak(t, 6), { scale: 1.55, facing: -1 });
  },
  (c, x, y, t) => {
    drawBench(c, x, y, 150);
    drawPerson(c, CAST.gran, x - 26, y + 2, { ...pose.sit(t, 3, 24), gaze: -0.5 }, { scale: 1.55, shadow: 0 });
    drawPerson(c, CAST.girl, x + 44, y + 4, { ...pose.stand(t, 4), gaze: -0.4, handNear: [12, 17], handFar: [13, 16] }, { scale: 1.55, facing: -1 });
    drawBook(c, x + 14, y - 76, 44, { shine: 0.4, t });
  },
];

/** Each place shines, sends out its thread and reaches nobody; then the dark streets, and who walks there. */
export function mapOfLights(c, t, seconds) {
  const camera = hand({
    x: track(t, [[0, 500], [1, 520], [4.4, 760], [5, 790], [7.4, 1560], [seconds, 1650]]),
    y: track(t, [[0, ROWS[3] - 84], [1, ROWS[3] - 88], [4.4, 830], [5, 830], [7.4, ROWS[4] - 76], [seconds, ROWS[4] - 84]]),
    zoom: track(t, [[0, 2.5], [1, 2.35], [4.4, 0.92], [5, 0.9], [7.4, 2.15], [seconds, 2.3]]),
  }, t, 0.6);
  c.fillStyle = ramp(c, 0, 0, 0, HEIGHT, [[0, '#262b5c'], [1, '#34396b']]);
  c.fillRect(0, 0, WIDTH, HEIGHT);
  seen(c, camera, () => {
    ROWS.forEach((_, row) => {
      drawStreets(c, t, row);
      PLACES.forEach(([x, at, side, far], i) => {
        if (at !== row) return;
        const y = streetAt(row, x);
        const on = lightOf(t, i);
        glow(c, x + 20, y - 50, 330, LIGHT, on * 0.75);
        if (on > 0.05) c.globalAlpha = Math.min(1, on);
        if (on > 0.05) LEARNERS[i % LEARNERS.length](c, x, y + 24, t + i);
        c.globalAlpha = 1;
        drawSpark(c, x + 20, y - 176 + Math.sin(t * 2 + i) * 4, 11 * on, t + i, { strength: on });
        // The thread feels its way along the street, tires and draws back.
        const late = i === 7 ? 5.4 : 1.9 + i * 0.16;
        const reach = step(t, late, 1.9, soft) * (1 - 0.35 * step(t, late + 2.1, 1.4, soft)) * (1 + 0.03 * Math.sin(t * 5 + i));
        const curve = measure([[x + 20, y - 176], [x + 20 + side * far * 0.3, y - 110], [x + 20 + side * far * 0.65, streetAt(row, x + side * far * 0.65) - 14], [x + 20 + side * far, streetAt(row, x + side * far) + 22]], 4);
        drawThread(c, curve, Math.min(1, reach), t, { width: 4.5, strength: 1 - 0.55 * step(t, late + 2.1, 1.6), sparks: 0.3 });
      });
      if (row !== 4) return;
      // Nobody has lit anything here: they feel for the way, and one looks back at the far shine.
      const go = between(t, 4, seconds);
      [['oldMan', 1400, 1.8], ['boy', 1515, 1.8], ['woman', 1665, 1.8]].forEach(([name, from, scale], i) => {
        const x = from + go * 150;
        const looks = name === 'boy' ? step(t, 7.4, 0.5) * (1 - step(t, 8.9, 0.5)) : 0;
        const body = { ...pose.walk((x - from) / 70 + i * 0.3, i, 0.5), smile: 0, gaze: -0.3 };
        drawPerson(c, IN_THE_DARK[name], x, streetAt(4, x) + 28 + (i % 2) * 9, looks > 0.5 ? { ...body, gaze: 0.3 } : i === 0 ? { ...body, handFar: [22, 12] } : body, { scale, facing: looks > 0.5 ? -1 : 1 });
      });
    });
    // The night lies thicker where no light is.
    const g = c.createRadialGradient(1640, ROWS[4] - 60, 60, 1640, ROWS[4] - 60, 720);
    g.addColorStop(0, alpha('#141842', 0.3));
    g.addColorStop(1, alpha('#141842', 0));
    c.fillStyle = g;
    c.fillRect(900, 400, 1500, 1400);
  });
}

