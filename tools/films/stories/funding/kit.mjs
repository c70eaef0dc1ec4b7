// What the shots of the film about means share: its colours, its meadow and what hands hold.
import { disc, fill, line } from '../../draw/brush.mjs';
import { HUES, mix, oklch } from '../../draw/colour.mjs';
import { drawGrass } from '../../draw/land.mjs';

export const HUE = HUES.funding;
export const GOLD = oklch(0.76, 0.12, HUE);
export const PALE = oklch(0.9, 0.06, HUE);

export function meadow(c, y, colour, t, left = -900, right = 3400) {
  fill(c, colour, () => c.rect(left, y, right - left, 900));
  drawGrass(c, left + 200, right - 200, y + 3, mix(colour, '#4f6a3a', 0.35), t);
}
export const jug = (c, [x, y]) => fill(c, '#a4513d', () => (c.moveTo(x - 6, y - 10), c.lineTo(x + 5, y - 10), c.bezierCurveTo(x + 13, y - 4, x + 9, y + 9, x, y + 9), c.bezierCurveTo(x - 10, y + 9, x - 13, y - 4, x - 6, y - 10)));
export const spade = (c, [x, y]) => { line(c, '#7a5642', 3, [[x - 6, y - 22], [x + 7, y + 22]]); fill(c, '#8d93a4', () => (c.moveTo(x + 2, y + 20), c.lineTo(x + 13, y + 17), c.lineTo(x + 14, y + 30), c.quadraticCurveTo(x + 10, y + 36, x + 6, y + 32))); };
export const basket = (c, [x, y]) => { for (let i = 0; i < 5; i++) disc(c, x - 8 + i * 4.4, y - 1 - (i % 2) * 3, 3.4, ['#c9593f', GOLD, '#6f8f4f'][i % 3]); fill(c, '#a5703e', () => (c.moveTo(x - 13, y), c.lineTo(x + 14, y), c.lineTo(x + 10, y + 12), c.lineTo(x - 9, y + 12))); };

export const spadeHead = (c) => fill(c, '#9aa0b2', () => (c.moveTo(-19, 108), c.lineTo(19, 108), c.lineTo(17, 142), c.quadraticCurveTo(0, 166, -17, 142)));
