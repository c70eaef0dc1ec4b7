// Rooms and open places that several films share.
import { at, box, disc, fill, glow, line, oval, ramp } from '../draw/brush.mjs';
import { HEIGHT, WIDTH } from '../draw/camera.mjs';
import { CLOTHS, LIGHT, alpha, darker, lighter } from '../draw/colour.mjs';
import { chance } from '../draw/motion.mjs';

/** A room by night or day: wall, floor, window with the sky of the hour, shelf, lamp. */
export function drawRoom(c, t, { wall = '#7a5a72', floor = '#8a5f47', window = '#232b5c', lamp = 1, shelf = true, carpet = '#8b4a6b', floorY = 800 } = {}) {
  c.fillStyle = ramp(c, 0, 0, 0, floorY, [[0, darker(wall, 0.35)], [1, wall]]);
  c.fillRect(-500, -500, WIDTH + 1000, floorY + 500);
  for (let x = -460; x < WIDTH + 500; x += 92) box(c, x, -500, 40, floorY + 500, alpha('#fff6e2', 0.025));
  c.fillStyle = ramp(c, 0, floorY, 0, HEIGHT + 200, [[0, floor], [1, darker(floor, 0.4)]]);
  c.fillRect(-500, floorY, WIDTH + 1000, 900);
  box(c, -500, floorY - 14, WIDTH + 1000, 16, darker(wall, 0.45));
  for (let i = 0; i < 7; i++) line(c, alpha('#241a2c', 0.16), 3, [[-500, floorY + 30 + i * i * 8], [WIDTH + 500, floorY + 30 + i * i * 8]]);
  // Window.
  box(c, 300, 190, 330, 380, darker(wall, 0.5), 10);
  fill(c, window, () => c.roundRect(318, 208, 294, 344, 4));
  const dice = chance('room stars');
  for (let i = 0; i < 22; i++) disc(c, 326 + dice() * 280, 214 + dice() * 220, 1 + dice() * 1.6, alpha('#fff4dc', 0.5 + 0.4 * Math.sin(t * 2 + i * 3)));
  for (let i = 0; i < 6; i++) box(c, 318 + i * 50, 500 - (i * 37) % 46, 48, 60 + ((i * 37) % 46), '#171c40');
  line(c, darker(wall, 0.5), 12, [[465, 208], [465, 552]]);
  line(c, darker(wall, 0.5), 12, [[318, 380], [612, 380]]);
  box(c, 280, 566, 370, 20, lighter(floor, 0.1), 4);
  for (const [x, s] of [[262, 1], [668, -1]]) fill(c, alpha(carpet, 0.92), () => (c.moveTo(x, 150), c.bezierCurveTo(x + s * 90, 260, x + s * 16, 420, x + s * 46 + Math.sin(t * 0.8) * 4, 610), c.lineTo(x - s * 26, 610), c.lineTo(x - s * 26, 150)));
  box(c, 200, 140, 530, 16, darker(floor, 0.2), 8);
  if (shelf) {
    for (const y of [300, 440]) {
      box(c, 1240, y, 420, 14, darker(floor, 0.1), 4);
      let x = 1254;
      const books = chance(`shelf ${y}`);
      while (x < 1620) {
        const w = 14 + books() * 18;
        const h = 62 + books() * 38;
        box(c, x, y - h, w, h, darker(CLOTHS[Math.floor(books() * CLOTHS.length)], 0.2), 3);
        x += w + 3 + (books() > 0.85 ? 22 : 0);
      }
    }
  }
  oval(c, 960, 925, 560, 92, darker(carpet, 0.25));
  oval(c, 960, 922, 520, 80, carpet);
  oval(c, 960, 922, 440, 62, lighter(carpet, 0.12));
  if (lamp > 0) {
    line(c, '#2a2238', 7, [[1130, 820], [1130, 430]]);
    oval(c, 1130, 826, 50, 12, '#2a2238');
    fill(c, ramp(c, 0, 350, 0, 440, [[0, lighter(LIGHT, 0.5)], [1, '#f0b45c']]), () => (c.moveTo(1086, 440), c.lineTo(1104, 352), c.lineTo(1156, 352), c.lineTo(1174, 440)));
    glow(c, 1130, 430, 760, '#ffc878', lamp * 0.85);
  }
}

/** An armchair; somebody sits on it 24 units of the puppet high (at scale 3.4: 82). */
export function drawChair(c, x, y, size, colour = '#3f5f7d') {
  at(c, x, y, () => {
    for (const k of [-52, 58]) line(c, '#2a2238', 9, [[k, -10], [k, 4]]);
    fill(c, darker(colour, 0.2), () => c.roundRect(-84, -250, 84, 240, [40, 30, 10, 20]));
    fill(c, colour, () => c.roundRect(-66, -92, 150, 84, [16, 26, 12, 12]));
    fill(c, lighter(colour, 0.12), () => c.roundRect(-30, -134, 118, 40, 20));
  }, { scale: size });
}

/** A place where people meet: ground with a pattern of stones that shows depth. */
export function drawSquare(c, y, colour, { left = -800, right = 2720 } = {}) {
  c.fillStyle = ramp(c, 0, y, 0, HEIGHT + 100, [[0, lighter(colour, 0.12)], [1, darker(colour, 0.16)]]);
  c.fillRect(left, y, right - left, 900);
  for (let i = 1; i < 9; i++) line(c, alpha(darker(colour, 0.5), 0.12), 2.5, [[left, y + i * i * 6], [right, y + i * i * 6]]);
  for (let i = -16; i <= 16; i++) line(c, alpha(darker(colour, 0.5), 0.1), 2.5, [[960 + i * 60, y], [960 + i * 260, y + 420]]);
}
