import { circle, group, rect, smooth, stroke } from '../drawing/svg.mjs';
import { shadow } from '../drawing/land.mjs';
import { cast, person } from '../drawing/people.mjs';
import { pot } from '../drawing/plants.mjs';
import { bunting } from '../drawing/things.mjs';
import { during, inTurn, sway } from '../drawing/motion.mjs';

/** A chart on a wall of the city: bars rise one after the other, a line follows them, people look on or cheer. */
export const wallChart =
  ({ values = [0.28, 0.36, 0.33, 0.5, 0.62, 0.8], cheer = false, flags = false, watchers = 4, icons = 'dots' } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const bricks = Array.from({ length: 26 }, () =>
      rect(rng() * w, rng() * h * 0.7, 34, 13, pal.wallShade, { radius: 2, opacity: 0.3 }),
    ).join('');
    const back =
      rect(0, 0, w, h, pal.accentPale) +
      bricks +
      rect(-20, h * 0.76, w + 40, h, pal.ground) +
      rect(-20, h * 0.755, w + 40, 7, pal.groundDark);
    const [bx, by, bw, bh] = [w * 0.2, h * 0.09, w * 0.6, h * 0.56];
    const board =
      rect(bx - 10, by - 10, bw + 20, bh + 20, pal.woodDark, { radius: 5 }) +
      rect(bx, by, bw, bh, pal.paper, { radius: 2 }) +
      [0.25, 0.5, 0.75].map((at) => rect(bx + 22, by + bh * at, bw - 44, 1.4, pal.wallShade)).join('') +
      rect(bx + 22, by + bh - 24, bw - 44, 3, pal.ink, { opacity: 0.7 });
    const cell = (bw - 70) / values.length;
    const tops = values.map((v, i) => [bx + 35 + cell * (i + 0.5), by + bh - 24 - v * (bh - 62)]);
    const people = cast(rng, pal, watchers, looks);
    const line = smooth([tops[0], ...tops.slice(1, -1), tops.at(-1)]);
    return (t) => {
      const bars = values
        .map((v, i) => {
          const grown = cheer ? 1 : inTurn(t, i, { from: 0.5, gap: (stage.seconds - 2.4) / values.length, lasts: 0.8 });
          const [cx] = tops[i];
          const height = v * (bh - 62) * grown;
          const dots =
            icons === 'people'
              ? Array.from({ length: Math.floor(height / 21) }, (_, k) =>
                  circle(cx, by + bh - 36 - k * 21, 5.4, pal.paper, { opacity: 0.75 }),
                ).join('')
              : '';
          return (
            rect(
              cx - cell * 0.29,
              by + bh - 24 - height,
              cell * 0.58,
              height,
              i === values.length - 1 ? pal.accent : pal.accentLight,
              { radius: 3 },
            ) + dots
          );
        })
        .join('');
      const drawn = during(t, cheer ? 0.3 : stage.seconds * 0.3, stage.seconds * (cheer ? 0.45 : 0.86));
      const trend =
        stroke(line, pal.dim('#dd8a2e'), 5, { drawn, length: bw * 1.1 }) +
        (drawn >= 1 ? circle(...tops.at(-1), 8 + 1.4 * sway(t, 1.2), pal.dim('#dd8a2e')) : '');
      const zoom = 1 + 0.025 * (t / stage.seconds);
      const folk = people
        .map((look, i) => {
          const side = i < watchers / 2 ? -1 : 1;
          const rank = i < watchers / 2 ? i : watchers - 1 - i;
          const x = w * 0.5 + side * w * (0.41 - rank * 0.12);
          const y = h * (0.93 + (rank % 2) * 0.045);
          const joy = cheer ? inTurn(t, i, { from: 0.7, gap: 0.25, lasts: 0.35 }) * (0.82 + 0.16 * sway(t, 0.9, i * 0.21)) : 0;
          const point = !cheer && i === watchers - 1 ? during(t, 0.4, 1) * (0.46 + 0.1 * sway(t, 2.4)) : 0;
          return (
            shadow(x, y, 62) +
            person({
              x,
              y: y - joy * 5 * Math.abs(sway(t, 0.9, i * 0.21)),
              h: i % 3 === 1 ? 150 : 172,
              look,
              dir: -side,
              raise: Math.max(joy, point),
              bothUp: cheer && i % 2 ? joy : 0,
            })
          );
        })
        .join('');
      return (
        group(
          [
            back,
            board,
            bars,
            trend,
            flags
              ? bunting({
                  x1: -10,
                  y1: 6,
                  x2: w + 10,
                  y2: 6,
                  sag: 20,
                  count: 18,
                  colours: [pal.accent, pal.dim('#e3a63f'), pal.paper],
                  flutter: 8 * sway(t, 1.8),
                })
              : '',
            pot({ x: w * 0.5, y: h * 0.8, size: 1.9, pal }),
          ],
          { x: ((1 - zoom) * w) / 2, y: ((1 - zoom) * h) / 2, scale: zoom, scaleX: zoom },
        ) + folk
      );
    };
  };
