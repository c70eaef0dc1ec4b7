// What stands nearer to the camera than the story: leaves and stalks along the lower rim, out of its light.
import { at, fill, oval, stroke } from './brush.mjs';
import { darker, mix } from './colour.mjs';
import { chance, noise, sway } from './motion.mjs';

function blades(c, size, t, i, colour) {
  for (let k = -3; k <= 3; k++) {
    const tip = k * size * 0.17 + sway(t, i + k, 1.1) * size * 0.05;
    const high = size * (1 - Math.abs(k) * 0.11);
    fill(c, k % 2 ? colour : darker(colour, 0.14), () => (c.moveTo(k * 9 - 9, 20), c.quadraticCurveTo(k * 9 - 6, -high * 0.5, tip, -high), c.quadraticCurveTo(k * 9 + 12, -high * 0.45, k * 9 + 11, 20)));
  }
}
function leaves(c, size, t, i, colour) {
  for (let k = 0; k < 5; k++) {
    const a = -2.5 + k * 0.47 + sway(t, i + k, 0.9) * 0.04;
    at(c, 0, 10, () => {
      oval(c, size * 0.45, 0, size * 0.5, size * 0.16, k % 2 ? colour : darker(colour, 0.14));
      stroke(c, darker(colour, 0.3), 2.5, () => (c.moveTo(4, 0), c.lineTo(size * 0.86, 0)));
    }, { turn: a });
  }
}

/**
 * Plants before the picture; they move faster than the story when the camera moves.
 * @param {{ seed?: string, colour?: string, accent?: string | null, every?: number, high?: number }} [how] accent: some bear a flower of this colour
 */
export function drawNear(c, camera, t, { seed = 'near', colour = '#35523a', accent = null, every = 104, high = 150 } = {}) {
  const fast = camera.zoom * 1.45;
  const first = Math.floor((camera.x - 1300 / fast) / every);
  const last = Math.ceil((camera.x + 1300 / fast) / every);
  for (let i = first; i <= last; i++) {
    const dice = chance(`${seed} ${i}`);
    const x = 960 + ((i + dice() * 0.7) * every - camera.x) * fast;
    const size = high * (0.42 + dice() * 0.34 + Math.max(0, noise(i * 0.33, seed.length)) * 0.9);
    const tint = mix(colour, '#1b2a3f', dice() * 0.35);
    at(c, x, 1104, () => {
      if (accent && dice() > 0.5) {
        const tip = sway(t, i, 1) * 8;
        stroke(c, tint, 7, () => (c.moveTo(0, 0), c.quadraticCurveTo(4, -size * 0.7, tip, -size * 1.15)));
        for (let k = 0; k < 6; k++) oval(c, tip + Math.cos(k * 1.047) * 15, -size * 1.15 + Math.sin(k * 1.047) * 15, 13, 13, darker(accent, 0.12));
        oval(c, tip, -size * 1.15, 9, 9, '#f3d08a');
      }
      if (dice() > 0.45) blades(c, size, t, i, tint); else leaves(c, size, t, i, tint);
    });
  }
}
