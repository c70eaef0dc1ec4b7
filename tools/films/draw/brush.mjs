// What is drawn with. A brush holds a canvas' context; all sizes are in the world's units until a camera says otherwise.
import { alpha } from './colour.mjs';

/** Draws with a state of its own. */
export function held(c, draw) {
  c.save();
  draw();
  c.restore();
}

/** Moved, turned and grown. */
export function at(c, x, y, draw, { scale = 1, turn = 0, flip = false, opacity = 1 } = {}) {
  if (opacity <= 0 || scale === 0) return;
  c.save();
  c.translate(x, y);
  if (turn) c.rotate(turn);
  c.scale(flip ? -scale : scale, scale);
  if (opacity < 1) c.globalAlpha *= opacity;
  draw();
  c.restore();
}

export function fill(c, colour, path) {
  c.beginPath();
  path(c);
  c.fillStyle = colour;
  c.fill();
}

export function stroke(c, colour, width, path) {
  c.beginPath();
  path(c);
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.lineCap = 'round';
  c.lineJoin = 'round';
  c.stroke();
}

export const disc = (c, x, y, r, colour) => fill(c, colour, () => c.arc(x, y, r, 0, Math.PI * 2));
export const oval = (c, x, y, rx, ry, colour, turn = 0) => fill(c, colour, () => c.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2));
export const box = (c, x, y, w, h, colour, round = 0) => fill(c, colour, () => (round ? c.roundRect(x, y, w, h, round) : c.rect(x, y, w, h)));
/** @param {number[][]} points */
export const shape = (c, colour, points) => fill(c, colour, () => points.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y))));
export const line = (c, colour, width, points) => stroke(c, colour, width, () => points.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y))));

/** A curve through points (Catmull-Rom), for outlines that are drawn and not measured. */
export function through(c, points, closed = false) {
  const n = points.length;
  const p = (i) => (closed ? points[(i + n) % n] : points[Math.min(n - 1, Math.max(0, i))]);
  c.moveTo(points[0][0], points[0][1]);
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, d, e] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
    c.bezierCurveTo(b[0] + (d[0] - a[0]) / 6, b[1] + (d[1] - a[1]) / 6, d[0] - (e[0] - b[0]) / 6, d[1] - (e[1] - b[1]) / 6, d[0], d[1]);
  }
  if (closed) c.closePath();
}
export const blob = (c, colour, points) => fill(c, colour, () => through(c, points, true));

/** Colours from top to bottom (or along any line). @param {[number, string][]} stops */
export function ramp(c, x0, y0, x1, y1, stops) {
  const gradient = c.createLinearGradient(x0, y0, x1, y1);
  for (const [where, colour] of stops) gradient.addColorStop(where, colour);
  return gradient;
}

/** Light that adds to what is there. `strength` 0-1. */
export function glow(c, x, y, r, colour, strength = 1) {
  if (strength <= 0.003 || r <= 0) return;
  c.save();
  c.globalCompositeOperation = 'screen';
  const gradient = c.createRadialGradient(x, y, 0, x, y, r);
  gradient.addColorStop(0, alpha(colour, 0.7 * strength));
  gradient.addColorStop(0.35, alpha(colour, 0.26 * strength));
  gradient.addColorStop(1, alpha(colour, 0));
  c.fillStyle = gradient;
  c.fillRect(x - r, y - r, r * 2, r * 2);
  c.restore();
}

/** A shadow on the ground below somebody or something. */
export const ground = (c, x, y, rx, opacity = 0.22) => oval(c, x, y, rx, rx * 0.2, `rgba(16,18,48,${opacity})`);
