import { group, n, rect, shape } from '../drawing/svg.mjs';
import { shadow } from '../drawing/land.mjs';
import { pane } from '../drawing/houses.mjs';
import { flowerBox, pot } from '../drawing/plants.mjs';
import { cast, person, sitter, steps } from '../drawing/people.mjs';
import { sheet } from '../drawing/things.mjs';
import { during, sway } from '../drawing/motion.mjs';

/** Two neighbours with a sheet of questions go to a door; it opens, and they ask. */
export const doorstep =
  ({ arch = false } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const folk = cast(rng, pal, 4, looks);
    const base = h * 0.84;
    const wall =
      rect(0, 0, w, base, pal.wall) +
      rect(0, base - 46, w, 46, pal.accentLight) +
      rect(0, 0, w, 28, pal.accent) +
      shape(
        Array.from(
          { length: 18 },
          (_, i) => `M${n((i * w) / 17 - 24)},28h${n(w / 17)}a${n(w / 34)},13 0 0 1 ${n(-w / 17)},0z`,
        ).join(''),
        pal.accentDark,
      );
    const street = rect(0, base, w, h, pal.path) + rect(0, base, w, 8, pal.groundDark);
    const [dx, dw, dh] = [w * 0.56, 104, 220];
    const frame =
      rect(dx - 9, base - dh - 9, dw + 18, dh + 9, pal.accentDark, { radius: 3 }) +
      rect(dx, base - dh, dw, dh, pal.dim('#f5cf8b')) +
      rect(dx - 22, base - 8, dw + 44, 12, pal.wallShade, { radius: 3 });
    const windows = [
      [0.08, 0.2],
      [0.27, 0.2],
      [0.83, 0.2],
    ]
      .map(
        ([x, y], i) =>
          pane({ x: w * x, y: h * y, w: 92, h: 116, pal, lit: i === 1 ? 0.85 : 0.3, arch, frame: pal.accent }) +
          flowerBox({ x: w * x - 6, y: h * y + 120, w: 104, pal }),
      )
      .join('');
    return (t) => {
      const zoom = 1 + 0.03 * (t / stage.seconds);
      const open = during(t, 1.3, 2.2);
      const walked = Math.min(1, t / 1.7);
      const leaf = group(
        rect(0, -dh, dw, dh, pal.accent, { radius: 2 }) +
          rect(14, -dh + 18, dw - 28, dh * 0.36, pal.accentDark, { opacity: 0.4, radius: 2 }) +
          rect(14, -dh * 0.46, dw - 28, dh * 0.36, pal.accentDark, { opacity: 0.4, radius: 2 }),
        { x: dx, y: base, scaleX: 1 - 0.86 * open, scale: 1 },
      );
      const asking = [0, 1]
        .map((i) => {
          const goal = w * (0.47 - i * 0.115);
          const x =
            -60 - i * 50 + (goal + 60 + i * 50) * (walked < 0.8 ? walked * 1.1 : 0.88 + 0.12 * (1 - ((1 - walked) / 0.2) ** 2));
          const card = sheet({ x: 7, y: -8, w: 27, h: 33, pal, written: during(t, 2.2, stage.seconds - 0.6), turn: 8 });
          return (
            shadow(x, h * 0.95, 76) +
            person({
              x,
              y: h * 0.95,
              h: i ? 196 : 208,
              look: folk[i],
              walk: walked < 1 ? steps(x, 205, i) : null,
              carry: i ? '' : card,
              reach: i ? 0.15 + 0.3 * Math.max(0, sway(t, 2.8)) : 0.75,
            })
          );
        })
        .join('');
      const host =
        open > 0.25
          ? group(
              person({ x: dx + dw * 0.6, y: base + 3, h: 198, look: folk[2], dir: -1, reach: 0.4 + 0.35 * sway(t, 2.2, 0.2) }),
              { opacity: open },
            )
          : '';
      return group(
        [
          wall,
          windows,
          frame,
          host,
          leaf,
          street,
          pot({ x: dx - 44, y: base + 12, size: 2, pal }),
          pot({ x: dx + dw + 44, y: base + 12, size: 2, pal }),
          rect(w * 0.86, base - 8, 150, 34, pal.woodDark, { radius: 4 }),
          sitter({ x: w * 0.915, y: base + 30, h: 176, look: folk[3], dir: -1, reach: 0.3 + 0.2 * sway(t, 3), seat: 24 }),
          asking,
        ],
        { x: (1 - zoom) * w * 0.55, y: (1 - zoom) * h * 0.7, scale: zoom, scaleX: zoom },
      );
    };
  };
