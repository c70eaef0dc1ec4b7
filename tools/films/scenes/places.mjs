// Rooms and open places that several films share.
import { at, box, disc, fill, glow, line, oval, ramp, shape, stroke } from '../draw/brush.mjs';
import { HEIGHT, WIDTH } from '../draw/camera.mjs';
import { CLOTHS, CREAM, LIGHT, alpha, darker, lighter, mix } from '../draw/colour.mjs';
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

/** A town from above as paper: blocks, a river, streets. `lights`: [x, y, strength][]; blocks without light stay grey. */
export function drawCityMap(c, t, { river = '#8fbfcf', paper = '#efe3c8', block = '#dcc9a0', hue = '#9aa7d6', seed = 'map' } = {}) {
  c.fillStyle = paper;
  c.fillRect(-800, -800, WIDTH + 1600, HEIGHT + 1600);
  const dice = chance(seed);
  for (let y = -420; y < HEIGHT + 420; y += 118) for (let x = -520; x < WIDTH + 520; x += 168) {
    const w = 112 + dice() * 36;
    const h = 66 + dice() * 30;
    const colour = mix(block, hue, dice() * 0.45);
    box(c, x + 4 + dice() * 14, y + 6 + dice() * 12, w, h, 'rgba(60,50,80,0.1)', 10);
    box(c, x + dice() * 14, y + dice() * 12, w, h, colour, 9);
    if (dice() > 0.55) {
      const [rx, ry] = [x + 20 + dice() * 60, y + 14 + dice() * 26];
      shape(c, '#b7705c', [[rx, ry + 16], [rx + 19, ry], [rx + 38, ry + 16]]);
      box(c, rx + 5, ry + 16, 28, 18, CREAM, 1);
    }
    if (dice() > 0.7) for (let k = 0; k < 3; k++) disc(c, x + 30 + dice() * 80, y + 20 + dice() * 40, 9 + dice() * 5, '#84a878');
  }
  const bank = () => (c.moveTo(820, -820), c.bezierCurveTo(700, 150, 1180, 330, 1060, 620), c.bezierCurveTo(1000, 820, 1150, 1000, 1120, 1900));
  stroke(c, darker(paper, 0.1), 128, bank);
  stroke(c, river, 112, bank);
  stroke(c, lighter(river, 0.25), 5, () => (c.moveTo(800, -820), c.bezierCurveTo(680, 150, 1160, 330, 1040, 620), c.bezierCurveTo(980, 820, 1130, 1000, 1100, 1900)));
}

/** A place where people meet: ground with a pattern of stones that shows depth. */
export function drawSquare(c, y, colour, { left = -800, right = 2720 } = {}) {
  c.fillStyle = ramp(c, 0, y, 0, HEIGHT + 100, [[0, lighter(colour, 0.12)], [1, darker(colour, 0.16)]]);
  c.fillRect(left, y, right - left, 900);
  for (let i = 1; i < 9; i++) line(c, alpha(darker(colour, 0.5), 0.12), 2.5, [[left, y + i * i * 6], [right, y + i * i * 6]]);
  for (let i = -16; i <= 16; i++) line(c, alpha(darker(colour, 0.5), 0.1), 2.5, [[960 + i * 60, y], [960 + i * 260, y + 420]]);
}
