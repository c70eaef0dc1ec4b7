// What stands behind a story: a sky and ridges of land, a town on a hill, a street. All of it is toned by the hour.
import { seen } from '../draw/camera.mjs';
import { mix } from '../draw/colour.mjs';
import { drawHouse, drawLamp, someHouse } from '../draw/houses.mjs';
import { drawRidge, drawTree, ridgeAt } from '../draw/land.mjs';
import { chance } from '../draw/motion.mjs';
import { airOf, darkness, drawClouds, drawMoon, drawSky, drawStars, drawSun } from '../draw/sky.mjs';

export const NIGHT = '#20264f';
/** A colour at an hour and a distance (`near` 0-1). */
export const toned = (colour, hour, near = 1) => mix(mix(colour, airOf(hour), 0.6 * (1 - near)), NIGHT, darkness(hour) * 0.55);

/** Sky with sun or moon where the hour has them. */
export function drawAir(c, t, hour, { hue = null, clouds = 6, seed = 'clouds', sun = true } = {}) {
  const dark = darkness(hour);
  drawSky(c, hour, { hue });
  drawStars(c, t, dark);
  if (sun && hour > 0.55 && hour < 3.45) {
    const day = (hour - 0.55) / 2.9;
    drawSun(c, 260 + day * 1400, 760 - Math.sin(day * Math.PI) * 560, 62, 1 - dark * 0.2, hour < 1.5 || hour > 2.6 ? '#ffc27a' : '#ffe3a6');
  }
  if (dark > 0.3) drawMoon(c, 1500, 210, 50, (dark - 0.3) / 0.7);
  drawClouds(c, t, hour, { count: clouds, seed });
}

/** Ridges far away. */
export function drawHills(c, camera, hour, { seed = 3, y = 600, colours = ['#7b92a8', '#7f9f8f'] } = {}) {
  colours.forEach((colour, i) =>
    seen(c, camera, () => drawRidge(c, y + i * 80, 90 - i * 15, toned(colour, hour, 0.15 + i * 0.25), { seed: seed + i * 2, wave: 520 - i * 120 }), 0.2 + i * 0.2),
  );
}

/** A town along a hill. `lit(house, window)` 0-1. */
export function drawTown(c, camera, t, hour, { y = 770, rough = 60, seed = 'town', every = 132, left = -300, right = 2300, depth = 0.65, scale = 0.75, ground = '#86a56f', lit = null, rise = 1, kinds = null } = {}) {
  const dark = darkness(hour);
  seen(c, camera, () => {
    const dice = chance(seed);
    let i = 0;
    for (let x = left; x < right; x += every * (0.8 + dice() * 0.5)) {
      const foot = ridgeAt(x, y, rough, { seed: seed.length }) + 14;
      const kind = kinds ? kinds[i % kinds.length] : undefined;
      const house = someHouse(`${seed}${i}`, { halo: 0.4, ...(kind ? { kind } : {}) });
      house.wall = toned(house.wall, hour, 0.4 + depth * 0.6);
      house.roof = toned(house.roof, hour, 0.4 + depth * 0.6);
      const number = i;
      if (dice() > 0.3) drawTree(c, x + 66 * scale, foot + 4, (110 + dice() * 70) * scale, ['round', 'poplar', 'pine', 'round'][i % 4], t, { colour: toned('#5f8f5a', hour, depth) });
      drawHouse(c, house, x, foot, { scale, rise, lit: (n) => (lit ? lit(number, n) : dark * (((n * 7 + number * 3) % 5) / 4)) });
      i++;
    }
    drawRidge(c, y, rough, toned(ground, hour, depth), { seed: seed.length, fadeTo: toned('#5f7d52', hour, depth) });
  }, depth);
}

/** A street at the plane of the story: houses, trees and lamps above a pavement whose edge is at `y`. */
export function drawStreet(c, camera, t, hour, { y = 840, seed = 'street', every = 240, left = -700, right = 2700, scale = 1.35, lit = null, rise = () => 1, trees = true, lamps = true, kinds = null, pave = '#d9c39a', road = '#b7a284', depth = 1 } = {}) {
  const dark = darkness(hour);
  seen(c, camera, () => {
    const dice = chance(seed);
    let i = 0;
    for (let x = left; x < right; x += every * (0.82 + dice() * 0.36)) {
      const kind = kinds ? kinds[i % kinds.length] : undefined;
      const house = someHouse(`${seed}${i}`, kind ? { kind } : {});
      house.wall = toned(house.wall, hour);
      house.roof = toned(house.roof, hour);
      const number = i;
      drawHouse(c, house, x, y, { scale: scale * (0.9 + dice() * 0.2), rise: rise(number), lit: (n) => (lit ? lit(number, n) : dark * (((n * 5 + number * 3) % 4) / 3)) });
      if (trees && dice() > 0.35) drawTree(c, x + every * 0.5, y + 6, 150 + dice() * 90, ['round', 'palm', 'acacia', 'poplar', 'pine'][Math.floor(dice() * 5)], t, { colour: undefined });
      i++;
    }
    c.fillStyle = toned(pave, hour);
    c.fillRect(left - 400, y - 2, right - left + 800, 74);
    c.fillStyle = toned('#c4ab80', hour);
    c.fillRect(left - 400, y + 66, right - left + 800, 10);
    c.fillStyle = toned(road, hour);
    c.fillRect(left - 400, y + 76, right - left + 800, 900);
    if (lamps) for (let x = left + 120; x < right; x += 470) drawLamp(c, x, y + 30, 210, dark);
  }, depth);
}
