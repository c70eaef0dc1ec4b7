import { circle, group, n, rect, shape } from './svg.mjs';
import { mix } from './colour.mjs';

/** A window: dark at `lit` 0, warm at 1; `arch` rounds its head. */
export function pane({ x, y, w, h, pal, lit = 0, arch = false, frame = pal.wallShade, inside = '' }) {
  const fill = mix(pal.pane, pal.glow, lit);
  const halo =
    lit > 0.05 && pal.light !== 'day' ? rect(x - 5, y - 5, w + 10, h + 10, pal.glow, { radius: 8, opacity: 0.16 * lit }) : '';
  const outline = arch
    ? (pad) =>
        `M${n(x - pad)},${n(y + h + pad)}V${n(y + w / 2)}A${n(w / 2 + pad)},${n(w / 2 + pad)} 0 0 1 ${n(x + w + pad)},${n(y + w / 2)}V${n(y + h + pad)}Z`
    : (pad) => `M${n(x - pad)},${n(y - pad)}H${n(x + w + pad)}V${n(y + h + pad)}H${n(x - pad)}Z`;
  const bar = w > 14 && !inside ? rect(x + w / 2 - 0.8, y, 1.6, h, frame) : '';
  return halo + shape(outline(2.4), frame) + shape(outline(0), fill) + inside + bar;
}

const roofs = {
  gable: ({ x, y, w, h, roof }) =>
    shape(`M${n(x - 8)},${n(y - h)}L${n(x + w / 2)},${n(y - h - w * 0.36)}L${n(x + w + 8)},${n(y - h)}Z`, roof),
  slope: ({ x, y, w, h, roof }) =>
    shape(
      `M${n(x - 9)},${n(y - h)}L${n(x + w * 0.16)},${n(y - h - w * 0.24)}H${n(x + w * 0.84)}L${n(x + w + 9)},${n(y - h)}Z`,
      roof,
    ),
  tin: ({ x, y, w, h, roof }) =>
    shape(`M${n(x - 7)},${n(y - h - 4)}L${n(x + w + 8)},${n(y - h - 16)}V${n(y - h - 8)}L${n(x - 7)},${n(y - h + 4)}Z`, roof) +
    shape(`M${n(x)},${n(y - h)}L${n(x + w)},${n(y - h - 12)}V${n(y - h + 1)}H${n(x)}Z`, 'WALL'),
  flat: ({ x, y, w, h, roof }) => rect(x - 3, y - h - 7, w + 6, 9, roof, { radius: 1 }),
  parapet: ({ x, y, w, h, roof, wall }) =>
    Array.from({ length: Math.floor(w / 16) }, (_, i) => rect(x + 3 + i * (w / Math.floor(w / 16)), y - h - 8, 8, 9, wall)).join(
      '',
    ) + rect(x, y - h, w, 4, roof),
  dome: ({ x, y, w, h, roof }) =>
    shape(`M${n(x + w * 0.16)},${n(y - h)}A${n(w * 0.34)},${n(w * 0.34)} 0 0 1 ${n(x + w * 0.84)},${n(y - h)}Z`, roof) +
    rect(x - 3, y - h - 3, w + 6, 6, roof),
  eaves: ({ x, y, w, h, roof }) =>
    shape(
      `M${n(x - 17)},${n(y - h + 4)}Q${n(x + w * 0.12)},${n(y - h - 8)} ${n(x + w * 0.24)},${n(y - h - 30)}H${n(x + w * 0.76)}Q${n(x + w * 0.88)},${n(y - h - 8)} ${n(x + w + 17)},${n(y - h + 4)}Z`,
      roof,
    ),
  block: ({ x, y, w, h, roof }) => rect(x - 2, y - h - 5, w + 4, 7, roof) + rect(x + w * 0.6, y - h - 18, w * 0.2, 14, roof),
};

/** The names of the roofs a house can have. */
export const roofStyles = Object.keys(roofs);

/** A house standing at (x, y) with rows of windows; `lit(i)` says how warm each one is. */
export function house({
  x,
  y,
  w,
  h,
  pal,
  roof = 'gable',
  wall = pal.wall,
  roofFill = pal.accent,
  rows = 1,
  cols = 2,
  lit = () => 0,
  door = true,
  arch = false,
  doorFill = pal.accentDark,
}) {
  const parts = [rect(x, y - h, w, h, wall), rect(x + w * 0.86, y - h, w * 0.14, h, '#2a2735', { opacity: 0.06 })];
  parts.push(roofs[roof]({ x, y, w, h, roof: roofFill, wall }).replace('WALL', wall));
  const doorHeight = door ? Math.min(46, h * 0.42) : 0;
  const doorWidth = Math.min(24, w * 0.24);
  const cell = w / cols;
  const paneWidth = Math.min(20, cell * 0.5);
  const storey = (h - 10) / rows;
  let index = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      const px = x + cell * (col + 0.5) - paneWidth / 2;
      const blocked = door && row === rows - 1 && Math.abs(px + paneWidth / 2 - (x + w / 2)) < doorWidth * 0.8;
      if (!blocked)
        parts.push(
          pane({ x: px, y: y - h + 12 + row * storey, w: paneWidth, h: Math.min(26, storey * 0.5), pal, lit: lit(index), arch }),
        );
      index += 1;
    }
  }
  if (door) {
    const dx = x + w / 2 - doorWidth / 2;
    const top = y - doorHeight;
    parts.push(
      arch
        ? shape(
            `M${n(dx)},${n(y)}V${n(top + doorWidth / 2)}A${n(doorWidth / 2)},${n(doorWidth / 2)} 0 0 1 ${n(dx + doorWidth)},${n(top + doorWidth / 2)}V${n(y)}Z`,
            doorFill,
          )
        : rect(dx, top, doorWidth, doorHeight, doorFill, { radius: 2 }),
    );
    parts.push(circle(dx + doorWidth - 4.5, y - doorHeight * 0.45, 1.5, pal.glow));
  }
  return parts.join('');
}

/** A row of houses along a base line; returns a function of the windows' light `lit(house, window)`. */
export function houseRow(
  rng,
  { pal, from, to, base, roofs: kinds, minH = 80, maxH = 140, gap = 16, arch = false, walls, storeys = 2, width = [70, 118] },
) {
  const all = [];
  const tints = walls ?? [pal.wall, pal.wallShade, mix(pal.wall, pal.accentLight, 0.45), mix(pal.wall, pal.dim('#e3a63f'), 0.25)];
  const tops = [pal.accent, pal.accentDark, mix(pal.accent, pal.woodDark, 0.5)];
  for (let x = from, i = 0; x < to; i += 1) {
    const w = rng.between(width[0], width[1]);
    all.push({
      x,
      y: base,
      w,
      h: rng.between(minH, maxH),
      pal,
      roof: kinds[i % kinds.length],
      wall: tints[i % tints.length],
      roofFill: tops[i % tops.length],
      rows: 1 + Math.floor(rng() * storeys),
      cols: w > 95 ? 3 : 2,
      arch,
      doorFill: i % 2 ? pal.accentDark : pal.woodDark,
    });
    x += w + rng.between(gap * 0.5, gap * 1.5);
  }
  const draw = (lit = () => 0) => all.map((one, i) => house({ ...one, lit: (j) => lit(i, j) })).join('');
  draw.count = all.length;
  return draw;
}

/** A little house for hillsides: a wall, a roof and one window. */
export const tinyHouse = ({ x, y, size, pal, wall = pal.wall, roof = pal.accent, lit = 0 }) =>
  group(
    rect(-10, -13, 20, 13, wall) +
      shape('M-13,-12.6L0,-23L13,-12.6Z', roof) +
      (lit > 0.05 ? circle(0, -6.5, 9, pal.glow, { opacity: 0.2 * lit }) : '') +
      rect(-3.4, -9.6, 6.8, 6.6, mix(pal.pane, pal.glow, lit)),
    { x, y, scale: size },
  );
