// What the shots of the film about involving everybody share: its colours, two people and a drum.
import { at, fill, oval, shape, stroke } from '../../draw/brush.mjs';
import { HUES, oklch } from '../../draw/colour.mjs';
import * as pose from '../../people/poses.mjs';
import { somebody } from '../../people/rig.mjs';

export const HUE = HUES.involvement;
export const RED = oklch(0.6, 0.16, HUE);
export const PALE = oklch(0.85, 0.07, HUE);
export const WEAVE = [RED, '#e0a23b', '#3f7d7a', PALE, '#8b4a6b', '#37507f', '#d98566'];
export const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });
export const horn = (c, [x, y]) => { shape(c, '#e0a23b', [[x - 4, y - 3], [x + 22, y - 13], [x + 22, y + 9], [x - 4, y + 3]]); oval(c, x + 22, y - 2, 3, 11, '#c98a2b'); };
export function drum(c, x, y, size) {
  at(c, x, y, () => {
    fill(c, '#7a4a35', () => (c.moveTo(-36, -66), c.lineTo(36, -66), c.lineTo(24, 8), c.lineTo(-24, 8)));
    oval(c, 0, -66, 36, 12, '#f0dfbd');
    for (let i = -2; i <= 2; i++) stroke(c, '#e0a23b', 2.4, () => (c.moveTo(i * 17, -58), c.lineTo(i * 11, 4)));
  }, { scale: size });
}
export const drums = (t, seed) => ({ ...pose.sit(t, seed, 21), handNear: [15, 21 + Math.abs(Math.sin(t * 6)) * -8], handFar: [18, 21 + Math.abs(Math.sin(t * 6 + 1.5)) * -8] });
export const TEACHER = somebody('teacher', { skin: '#a86f47', hair: '#1d1a24', hairStyle: 'braid', top: '#8b4a6b', bottom: '#35555c', bottomKind: 'skirt', glasses: true });
/** Bends the knees and takes something from the ground. */
export const BENDS = { hip: [0, -33], lean: 16, head: 0.2, gaze: -0.8, handNear: [18, 27], handFar: [22, 27], footNear: [-6, 0], footFar: [8, -0.6], smile: 0.5, blink: 0 };
