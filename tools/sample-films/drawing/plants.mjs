import { circle, ellipse, group, n, rect, shape, stroke } from './svg.mjs';
import { mix } from './colour.mjs';

const trunk = (h, width, colour) => shape(`M${-width / 2},0L${-width * 0.3},${-h}H${width * 0.3}L${width / 2},0Z`, colour);

const kinds = {
  round: (pal) =>
    trunk(40, 8, pal.woodDark) +
    circle(0, -62, 32, pal.leaf) +
    circle(-14, -52, 20, pal.leafDark) +
    circle(12, -72, 17, mix(pal.leaf, pal.cream, 0.16)),
  acacia: (pal) =>
    stroke('M0,0L-2,-40L-22,-66M-2,-40L20,-68M0,-30L6,-64', pal.woodDark, 5) +
    ellipse(-8, -72, 52, 11, pal.leafDark) +
    ellipse(8, -80, 42, 10, pal.leaf),
  palm: (pal) =>
    stroke('M0,0Q8,-44 3,-84', pal.wood, 7) +
    [-72, -38, -8, 24, 58]
      .map((a, i) => group(shape('M0,0Q24,-16 48,6Q24,-4 0,0Z', i % 2 ? pal.leaf : pal.leafDark), { x: 3, y: -84, turn: a - 30 }))
      .join('') +
    [200, 166, 140]
      .map((a, i) => group(shape('M0,0Q24,-16 48,6Q24,-4 0,0Z', i % 2 ? pal.leafDark : pal.leaf), { x: 3, y: -84, turn: a }))
      .join('') +
    circle(0, -80, 4, '#c98b3c') +
    circle(7, -79, 4, '#b4762f'),
  cypress: (pal) => trunk(14, 6, pal.woodDark) + shape('M0,-104Q19,-50 12,-10H-12Q-19,-50 0,-104Z', pal.leafDark),
  pine: (pal) => trunk(20, 7, pal.woodDark) + shape('M0,-98L24,-52H12L32,-16H-32L-12,-52H-24Z', pal.leafDark),
  blossom: (pal) =>
    stroke('M0,0Q-4,-26 3,-44M0,-30L-16,-54', pal.woodDark, 6) +
    [
      [2, -66, 25],
      [-22, -58, 17],
      [24, -56, 16],
      [8, -82, 14],
    ]
      .map(([x, y, r], i) => circle(x, y, r, pal.dim(i % 2 ? '#f4c3cc' : '#f8dadd')))
      .join(''),
  bush: (pal) => circle(-12, -9, 12, pal.leafDark) + circle(10, -10, 13, pal.leaf) + circle(0, -17, 13, pal.leaf),
  baobab: (pal) =>
    shape('M-24,0Q-14,-40 -18,-84L-46,-112L-10,-94L-8,-124L4,-96L40,-118L18,-82Q14,-40 25,0Z', pal.wood) +
    [
      [-52, -118, 34],
      [-6, -132, 40],
      [46, -122, 35],
      [-30, -138, 28],
      [24, -142, 30],
    ]
      .map(([x, y, r], i) => ellipse(x, y, r, r * 0.62, i % 2 ? pal.leaf : pal.leafDark))
      .join(''),
  reeds: (pal) =>
    [-12, -5, 2, 9, 15]
      .map((x, i) => stroke(`M${x},0Q${x + 2},-20 ${x + (i - 2) * 3},${-34 - (i % 3) * 8}`, i % 2 ? pal.leaf : pal.leafDark, 3))
      .join(''),
};

/** A plant of a kind, its foot at (x, y), leaning a little with `lean` (degrees). */
export const plant = (kind, { x, y, size = 1, lean = 0, pal, flip = 1 }) =>
  group(kinds[kind](pal), { x, y, scale: size, scaleX: size * flip, turn: lean });

/** A pot with a small plant, for rooms and doorsteps. */
export const pot = ({ x, y, size = 1, pal }) =>
  group(
    shape('M-9,-14H9L6,0H-6Z', pal.dim('#c46f4a')) +
      [-40, -14, 14, 40]
        .map((a) => group(shape('M0,0Q7,-12 0,-25Q-7,-12 0,0Z', a % 28 ? pal.leaf : pal.leafDark), { y: -13, turn: a }))
        .join(''),
    { x, y, scale: size },
  );

/** Rows of a kitchen garden or of terraces, following a line. */
export function rowsOfGreen({ pal, from, to, line, rows = 4, step = 14, depth = 16 }) {
  let svg = '';
  for (let r = 0; r < rows; r += 1) {
    let d = '';
    for (let x = from; x <= to; x += step) d += `${x === from ? 'M' : 'L'}${n(x)},${n(line(x) + 12 + r * depth)}`;
    svg += stroke(d, r % 2 ? pal.leaf : pal.leafDark, 4, { opacity: 0.55 });
  }
  return svg;
}

/** A window box of flowers. */
export const flowerBox = ({ x, y, w, pal }) =>
  rect(x, y, w, 7, pal.woodDark, { radius: 2 }) +
  Array.from({ length: Math.floor(w / 7) }, (_, i) =>
    circle(x + 4 + i * 7, y - 2, 3.4, i % 2 ? pal.accentLight : pal.dim('#cf6a4d')),
  ).join('');
