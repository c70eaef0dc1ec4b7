// What the shots of this film share.
import { fill, line } from '../../draw/brush.mjs';
import { HUES, alpha, oklch } from '../../draw/colour.mjs';

export const HUE = HUES.monitoring;
export const TEAL = oklch(0.66, 0.1, HUE);
export const PALE = oklch(0.86, 0.05, HUE);

export function bed(c, x, y, w, colour) {
  fill(c, '#6a4a3a', () => (c.moveTo(x - w / 2, y), c.quadraticCurveTo(x, y - 34, x + w / 2, y), c.lineTo(x + w / 2 + 20, y + 34), c.lineTo(x - w / 2 - 20, y + 34)));
  line(c, alpha('#3d2a24', 0.35), 4, [[x - w / 2 + 20, y + 14], [x + w / 2 - 20, y + 14]]);
  if (colour) fill(c, colour, () => c.ellipse(x, y + 8, w * 0.4, 9, 0, 0, 7));
}
