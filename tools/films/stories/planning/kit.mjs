// What the shots of the plan share: its colours, the sheet's grid, fog, and things that hands hold.
import { fill, glow, line, oval, ramp, stroke } from '../../draw/brush.mjs';
import { HUES, LIGHT, alpha, oklch } from '../../draw/colour.mjs';
import { noise } from '../../draw/motion.mjs';
import { somebody } from '../../people/rig.mjs';

export const HUE = HUES.planning;
export const BLUE = oklch(0.62, 0.13, HUE);
export const PALE = oklch(0.86, 0.06, HUE);
export const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });

/** A lantern in the hand. */
export const lantern = (t) => (c, [x, y]) => {
  line(c, '#2f3358', 1.4, [[x, y], [x + 1, y + 9]]);
  oval(c, x + 1, y + 15, 5, 6.5, '#ffe6ad');
  glow(c, x + 1, y + 15, 74, LIGHT, 0.85 + 0.08 * Math.sin(t * 9));
};
export const suitcase = (c, [x, y]) => {
  fill(c, '#7a5540', () => c.roundRect(x - 9, y + 3, 19, 14, 2));
  stroke(c, '#5d4335', 1.6, () => c.arc(x, y + 3, 4, Math.PI, 0));
};
/** The plan, rolled up. */
export function roll(c, [x, y]) {
  c.save();
  c.translate(x, y - 6);
  c.rotate(-0.22);
  fill(c, ramp(c, 0, -7, 0, 7, [[0, '#fff8e6'], [1, '#cdbd98']]), () => c.roundRect(-34, -7, 74, 14, 7));
  oval(c, 40, 0, 3.4, 7, '#a8976f');
  c.restore();
}
/** A bank of fog that drifts: soft, and thicker at its foot. */
export function fogBand(c, t, y, opacity, seed) {
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
/** The faint squares on the sheet. */
export function grid(c, w, d, opacity) {
  for (let x = -w / 2; x <= w / 2; x += 88) line(c, alpha(BLUE, 0.32 * opacity), 3, [[x, -d / 2], [x, d / 2]]);
  for (let y = -d / 2; y <= d / 2; y += 88) line(c, alpha(BLUE, 0.32 * opacity), 3, [[-w / 2, y], [w / 2, y]]);
}
