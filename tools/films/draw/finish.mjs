// What lies over every picture: the grain of paper and a darker rim.
import { createCanvas } from '@napi-rs/canvas';
import { HEIGHT, WIDTH } from './camera.mjs';
import { chance } from './motion.mjs';

let paper = null;
function grain() {
  if (paper) return paper;
  const size = 480;
  const canvas = createCanvas(size, size);
  const c = canvas.getContext('2d');
  const image = c.createImageData(size, size);
  const dice = chance('paper');
  const values = new Float32Array(size * size).map(() => dice() - 0.5);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    // Fibres: grain smeared along the line.
    let sum = 0;
    for (let k = -2; k <= 2; k++) sum += values[y * size + ((x + k + size) % size)];
    const v = 128 + sum * 30;
    image.data.set([v, v, v, 12], (y * size + x) * 4);
  }
  c.putImageData(image, 0, 0);
  paper = canvas;
  return paper;
}
let rim = null;
function vignette() {
  if (rim) return rim;
  rim = createCanvas(WIDTH, HEIGHT);
  const c = rim.getContext('2d');
  const g = c.createRadialGradient(WIDTH / 2, HEIGHT * 0.48, HEIGHT * 0.45, WIDTH / 2, HEIGHT / 2, HEIGHT * 1.12);
  g.addColorStop(0, 'rgba(20,16,48,0)');
  g.addColorStop(1, 'rgba(20,16,48,0.3)');
  c.fillStyle = g;
  c.fillRect(0, 0, WIDTH, HEIGHT);
  return rim;
}

/** `dark` 0-1 takes the picture away, for beginnings and ends. */
export function finish(c, dark = 0) {
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.globalAlpha = 1;
  c.globalCompositeOperation = 'overlay';
  c.fillStyle = c.createPattern(grain(), 'repeat');
  c.fillRect(0, 0, WIDTH, HEIGHT);
  c.globalCompositeOperation = 'source-over';
  c.drawImage(vignette(), 0, 0);
  if (dark > 0) {
    c.fillStyle = `rgba(18,20,48,${dark})`;
    c.fillRect(0, 0, WIDTH, HEIGHT);
  }
}
