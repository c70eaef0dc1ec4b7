// Who and what the shots of this film share.
import { disc, oval, stroke } from '../../draw/brush.mjs';
import { HUES, oklch } from '../../draw/colour.mjs';
import { drawWheelchair } from '../../draw/things.mjs';
import * as pose from '../../people/poses.mjs';
import { drawPerson, somebody } from '../../people/rig.mjs';
import { CAST } from '../cast.mjs';

export const HUE = HUES.accessibility;
export const GREEN = oklch(0.68, 0.12, HUE);
export const MOTHER = somebody('mother', { skin: '#a86f47', hair: '#1d1a24', hairStyle: 'braid', top: '#d98566', bottom: '#5d4a6b', bottomKind: 'skirt' });
export const NEWCOMER = somebody('newcomer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'long', top: '#6f8f4f', bottom: '#4a3d4f', bottomKind: 'skirt' });
export const LIBRARIAN = somebody('librarian', { skin: '#5f3a26', hair: '#1d1a24', hairStyle: 'afro', top: oklch(0.6, 0.1, HUE), bottom: '#2f3560', bottomKind: 'trousers', glasses: true });

/** A baby in a cloth before the chest. */
export const baby = (t) => (c, [x, y]) => {
  oval(c, x - 6, y - 5, 10, 8, '#fbf1dd', -0.4);
  disc(c, x - 1, y - 10 + Math.sin(t * 2) * 0.5, 5.2, '#a86f47');
  stroke(c, '#2c2027', 2, () => c.arc(x - 1, y - 11, 4.6, 3.4, 5.6));
};

export function wheels(c, x, y, scale, t, { facing = 1, rolls = 0, ...how } = {}) {
  drawWheelchair(c, x, y, scale, rolls, { facing });
  drawPerson(c, CAST.wheeler, x + 3 * facing, y, { ...pose.sit(t, 2, 23), handNear: [4 + Math.sin(rolls * 1.3) * 7, 20], ...how }, { scale, facing, shadow: 0 });
}
