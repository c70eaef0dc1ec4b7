import { circle, ellipse, group, n, rect, shape, stroke } from './svg.mjs';
import { mix } from './colour.mjs';

/** A street lamp at (x, y); `lit` from 0 to 1. */
export const lamp = ({ x, y, h = 110, pal, lit = 0 }) =>
  group(
    (lit > 0
      ? circle(0, -h + 6, 46, pal.glow, { opacity: 0.14 * lit }) + circle(0, -h + 6, 22, pal.glow, { opacity: 0.25 * lit })
      : '') +
      rect(-2, -h + 12, 4, h - 12, pal.ink) +
      rect(-7, -4, 14, 4, pal.ink, { radius: 2 }) +
      shape(`M-7,${-h + 14}L-9,${-h - 2}H9L7,${-h + 14}Z`, mix('#d9d4cd', pal.glow, lit)) +
      shape(`M-11,${-h - 2}L0,${-h - 11}L11,${-h - 2}Z`, pal.ink),
    { x, y },
  );

/** An open book seen from in front; `turn` 0 to 1 lifts a page. */
export function book({ x, y, size = 1, pal, turn = 0, cover = pal.accent }) {
  const lift = Math.cos(turn * Math.PI) * 13;
  const page =
    turn > 0 && turn < 1
      ? shape(
          `M0,-2Q${n(lift * 0.5)},${n(-9 - Math.sin(turn * Math.PI) * 7)} ${n(lift)},${n(-5 - Math.sin(turn * Math.PI) * 6)}V6L0,9Z`,
          '#fff3d9',
        )
      : '';
  return group(
    shape('M0,1Q-9,-6 -17,-2V10Q-8,6 0,12Q8,6 17,10V-2Q9,-6 0,1Z', cover) +
      shape('M0,-1Q-8,-8 -15,-4V7Q-7,4 0,10Q7,4 15,7V-4Q8,-8 0,-1Z', pal.paper) +
      stroke('M0,-1V9', pal.wallShade, 1.2) +
      page,
    { x, y, scale: size },
  );
}

/** A closed book held in a hand. */
export const heldBook = (colour) =>
  rect(-2, -8, 11, 14, colour, { radius: 1.5 }) + rect(0, -6, 1.6, 10, '#ffffff', { opacity: 0.5 });

/** A shelf of books; `full` from 0 to 1 says how many stand on it. */
export function shelf(rng, { x, y, w, pal, rows = 2, rowHeight = 34 }) {
  const spines = [];
  for (let r = 0; r < rows; r += 1) {
    for (let at = 4; at < w - 9;) {
      const wide = rng.between(5, 10);
      const tall = rng.between(0.6, 0.85) * rowHeight;
      if (rng() > 0.08)
        spines.push({ x: x + at, y: y + (r + 1) * rowHeight - tall - 3, w: wide, h: tall, fill: rng.pick(pal.cloth) });
      at += wide + 1.2;
    }
  }
  const boards = Array.from({ length: rows + 1 }, (_, r) => rect(x, y + r * rowHeight - 3, w, 4, pal.woodDark)).join('');
  return (full = 1) =>
    rect(x, y, w, rows * rowHeight, pal.wallShade) +
    spines
      .slice(0, Math.ceil(spines.length * full))
      .map((s) => rect(s.x, s.y, s.w, s.h, s.fill, { radius: 1 }))
      .join('') +
    boards +
    rect(x - 3, y - 3, 4, rows * rowHeight + 4, pal.woodDark) +
    rect(x + w - 1, y - 3, 4, rows * rowHeight + 4, pal.woodDark);
}

/** A table seen from the side, its top at `y`. */
export const table = ({ x, y, w, h = 60, pal }) =>
  rect(x + 14, y, 7, h, pal.woodDark) +
  rect(x + w - 21, y, 7, h, pal.woodDark) +
  rect(x, y - 4, w, 11, pal.wood, { radius: 3 }) +
  rect(x + 6, y + 7, w - 12, 5, pal.woodDark, { opacity: 0.6 });

/** A paper lantern hanging from (x, y); `lit` from 0 to 1. */
export const lantern = ({ x, y, size = 1, colour, pal, lit = 1, turn = 0 }) =>
  group(
    (lit > 0 ? circle(0, 15, 27, pal.glow, { opacity: 0.2 * lit }) : '') +
      stroke('M0,-4V3', pal.ink, 1.2) +
      ellipse(0, 15, 11, 13, mix(colour, '#ffdf94', 0.55 * lit)) +
      ellipse(0, 15, 4.6, 13, '#fff1c4', { opacity: 0.25 + 0.45 * lit }) +
      rect(-5, 1, 10, 3, pal.ink, { radius: 1 }) +
      rect(-5, 26, 10, 3, pal.ink, { radius: 1 }),
    { x, y, scale: size, turn },
  );

/** A lantern that floats on water. */
export const floatingLantern = ({ x, y, size = 1, colour, pal, lit = 1 }) =>
  group(
    ellipse(0, 9, 26, 5, pal.glow, { opacity: 0.28 * lit }) +
      circle(0, -8, 30, pal.glow, { opacity: 0.13 * lit }) +
      shape('M-13,5L-11,-20H11L13,5Z', mix(colour, '#ffe09a', 0.6 * lit)) +
      shape('M-4,4L-3.4,-19H3.4L4,4Z', '#fff4cf', { opacity: 0.7 * lit }) +
      rect(-16, 4, 32, 4.5, pal.woodDark, { radius: 2 }),
    { x, y, scale: size },
  );

/** Small flags on a string between two points. */
export function bunting({ x1, y1, x2, y2, sag = 26, colours, count = 11, flutter = 0 }) {
  const at = (s) => [x1 + (x2 - x1) * s, y1 + (y2 - y1) * s + sag * 4 * s * (1 - s)];
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2 + sag * 2];
  const flags = Array.from({ length: count }, (_, i) => {
    const [x, y] = at((i + 0.5) / count);
    return group(shape('M-8,0H8L0,16Z', colours[i % colours.length]), { x, y, turn: flutter * Math.sin(i * 1.7) });
  });
  return stroke(`M${n(x1)},${n(y1)}Q${n(mx)},${n(my)} ${n(x2)},${n(y2)}`, '#5a5364', 1.6) + flags.join('');
}

/** A market stall with a striped awning, its counter in front of whoever stands behind. */
export function stall({ x, y, w = 130, pal, stripe = pal.accent }) {
  const bands = Array.from({ length: 6 }, (_, i) =>
    shape(
      `M${n(x - 8 + (i * (w + 16)) / 6)},${n(y - 128)}h${n((w + 16) / 6)}v20a${n((w + 16) / 12)},9 0 0 1 ${n(-(w + 16) / 6)},0z`,
      i % 2 ? pal.cream : stripe,
    ),
  ).join('');
  return {
    back:
      rect(x, y - 122, 5, 122, pal.woodDark) +
      rect(x + w - 5, y - 122, 5, 122, pal.woodDark) +
      rect(x + 5, y - 122, w - 10, 84, pal.wallShade, { opacity: 0.45 }),
    front:
      rect(x - 4, y - 42, w + 8, 8, pal.wood, { radius: 2 }) +
      rect(x, y - 34, w, 34, pal.woodDark) +
      rect(x + 8, y - 27, w - 16, 20, stripe, { opacity: 0.5, radius: 3 }) +
      bands,
  };
}

/** An umbrella for a carrying hand. */
export const umbrella = (colour) =>
  stroke('M0,4V-40', '#3a3644', 1.8) +
  shape('M-31,-36Q-28,-62 0,-63Q28,-62 31,-36Q23,-42 15.5,-36Q8,-42 0,-36Q-8,-42 -15.5,-36Q-23,-42 -31,-36Z', colour);

/** A clay jar; `level` from 0 to 1 shows what it holds. */
export function jar({ x, y, size = 1, pal, level = 0 }) {
  const top = -18 - level * 86;
  return group(
    shape('M-34,0Q-62,-62 -30,-106V-122H30V-106Q62,-62 34,0Z', '#f6ead2', { extra: `stroke="${pal.accent}" stroke-width="4"` }) +
      `<clipPath id="jar"><path d="M-30,-5Q-55,-62 -25,-104H25Q55,-62 30,-5Z"/></clipPath><g clip-path="url(#jar)">${rect(-60, top, 120, 130, '#e9bf5c')}${ellipse(0, top, 60, 5, '#f5d98e')}</g>` +
      rect(-36, -128, 72, 9, pal.accent, { radius: 4 }) +
      stroke('M-30,-64Q-38,-40 -27,-14', '#ffffff', 4, { opacity: 0.5 }),
    { x, y, scale: size },
  );
}

/** A sheet with lines of writing that appear as `written` goes from 0 to 1. */
export const sheet = ({ x, y, w, h, pal, written = 1, turn = 0 }) =>
  group(
    rect(-w / 2, -h / 2, w, h, pal.paper, { radius: 2 }) +
      Array.from({ length: 4 }, (_, i) => {
        const share = Math.min(1, Math.max(0, written * 4 - i));
        return share > 0
          ? rect(
              -w * 0.36,
              -h * 0.3 + i * h * 0.19,
              w * 0.72 * share * (i === 3 ? 0.6 : 1),
              Math.max(1.5, h * 0.06),
              pal.accentLight,
              { radius: 1 },
            )
          : '';
      }).join(''),
    { x, y, turn },
  );
