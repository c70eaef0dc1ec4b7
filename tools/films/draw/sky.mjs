// Sky, sun, moon, stars and clouds of any hour.
import { disc, fill, glow, held, oval, ramp, stroke } from './brush.mjs';
import { HEIGHT, WIDTH } from './camera.mjs';
import { alpha, mix, oklch } from './colour.mjs';
import { chance, clamp, lerp, noise } from './motion.mjs';

/** Zenith, middle, horizon at 0 night, 1 dawn, 2 day, 3 evening, 4 night again. */
const HOURS = [
  ['#141a3d', '#232b5c', '#3c3f78'],
  ['#3d4a86', '#b9798c', '#ffc18a'],
  ['#74b6cf', '#b4dbdc', '#f5ecd2'],
  ['#4a4182', '#c76f7c', '#ffb56e'],
  ['#141a3d', '#232b5c', '#3c3f78'],
];

/** The three colours of an hour. */
export function hourColours(hour) {
  const h = clamp(hour, 0, 3.999);
  const i = Math.floor(h);
  return HOURS[i].map((colour, k) => mix(colour, HOURS[i + 1][k], h - i));
}
/** How dark it is, 0 day to 1 night: lamps and windows go by it. */
export const darkness = (hour) => clamp(Math.abs(clamp(hour, 0, 4) - 2) - 0.45, 0, 1.2) / 1.2;
/** What the air lays over everything at that hour. */
export const airOf = (hour) => hourColours(hour)[2];

export function drawSky(c, hour, { hue = null, horizon = HEIGHT * 0.72 } = {}) {
  const tint = hue === null ? (x) => x : (x) => mix(x, oklch(0.62, 0.09, hue), 0.16);
  const [top, middle, low] = hourColours(hour).map(tint);
  c.fillStyle = ramp(c, 0, 0, 0, horizon, [[0, top], [0.55, middle], [1, low]]);
  c.fillRect(-400, -400, WIDTH + 800, HEIGHT + 800);
}

const STARS = (() => {
  const dice = chance('stars');
  return Array.from({ length: 150 }, () => [dice() * WIDTH, dice() ** 1.5 * HEIGHT * 0.62, 0.6 + dice() * 1.5, dice() * 9]);
})();
export function drawStars(c, t, amount) {
  if (amount <= 0) return;
  for (const [x, y, r, seed] of STARS) disc(c, x, y, r, `rgba(255,244,220,${clamp(amount * (0.55 + 0.4 * noise(t * 0.8 + seed * 11, 3)))})`);
}

export function drawSun(c, x, y, r, strength = 1, colour = '#ffdf9a') {
  glow(c, x, y, r * 5.5, colour, 0.5 * strength);
  disc(c, x, y, r * 1.28, alpha(colour, 0.22 * strength));
  disc(c, x, y, r, mix(colour, '#fff7e0', 0.55));
}
export function drawMoon(c, x, y, r, strength = 1) {
  glow(c, x, y, r * 5, '#cfd8ff', 0.4 * strength);
  held(c, () => {
    c.globalAlpha *= strength;
    disc(c, x, y, r, '#f6efdc');
    oval(c, x - r * 0.3, y - r * 0.2, r * 0.22, r * 0.18, 'rgba(190,180,170,0.35)');
    oval(c, x + r * 0.28, y + r * 0.3, r * 0.28, r * 0.2, 'rgba(190,180,170,0.3)');
  });
}

/** One cloud of torn paper. */
export function drawCloud(c, x, y, size, colour, seed = 1) {
  const dice = chance(`cloud ${seed}`);
  const humps = 4 + Math.floor(dice() * 3);
  fill(c, colour, () => {
    const w = size * 2.4;
    c.moveTo(x - w / 2, y);
    for (let i = 0; i < humps; i++) {
      const a = x - w / 2 + (w * i) / humps;
      const b = a + w / humps;
      const high = size * (0.35 + 0.5 * Math.sin(((i + 0.5) / humps) * Math.PI)) * (0.8 + dice() * 0.4);
      c.bezierCurveTo(a - size * 0.1, y - high * 1.5, b + size * 0.1, y - high * 1.5, b, y - (i === humps - 1 ? 0 : high * 0.35));
    }
    c.quadraticCurveTo(x, y + size * 0.16, x - w / 2, y);
  });
}
/** A sky of clouds that drift. */
export function drawClouds(c, t, hour, { count = 6, seed = 'clouds', low = 90, high = 430, speed = 7 } = {}) {
  const dice = chance(seed);
  const colour = mix(hourColours(hour)[2], '#ffffff', 0.5 * (1 - darkness(hour)));
  for (let i = 0; i < count; i++) {
    const far = dice();
    const x = ((dice() * (WIDTH + 700) + t * speed * lerp(0.5, 1.4, far)) % (WIDTH + 700)) - 350;
    drawCloud(c, x, low + dice() * (high - low), 40 + far * 75, alpha(colour, 0.28 + 0.4 * far), `${seed}${i}`);
  }
}

/** Birds far away: two strokes each. */
export function drawBirds(c, t, x, y, count, colour, size = 12) {
  for (let i = 0; i < count; i++) {
    const bx = x + ((i * 53) % 190) + Math.sin(t * 0.7 + i) * 14 - i * 6;
    const by = y + ((i * 37) % 80) + Math.sin(t * 1.1 + i * 2) * 8;
    const flap = Math.sin(t * 8 + i * 1.9) * 0.5 + 0.25;
    const s = size * (0.7 + ((i * 17) % 10) / 20);
    stroke(c, colour, 2.4, () => {
      c.moveTo(bx - s, by - s * flap);
      c.quadraticCurveTo(bx - s * 0.4, by - s * flap * 0.9, bx, by);
      c.quadraticCurveTo(bx + s * 0.4, by - s * flap * 0.9, bx + s, by - s * flap);
    });
  }
}

