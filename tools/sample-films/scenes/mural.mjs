import { circle, group, n, rect, shape, smooth, stroke } from '../drawing/svg.mjs';
import { shadow, sky } from '../drawing/land.mjs';
import { plant } from '../drawing/plants.mjs';
import { cast, person } from '../drawing/people.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { during, pop, sway } from '../drawing/motion.mjs';

/** A long wall that neighbours paint: hills, a path, windows and figures appear where their brushes pass. */
export const mural =
  ({ finished = false } = {}) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.86, sunY: 0.09, sun: 22 });
    const [x, y, mw, mh] = [w * 0.04, h * 0.17, w * 0.92, h * 0.55];
    const wall =
      rect(x - 12, y - 12, mw + 24, mh + 40, pal.wallShade, { radius: 3 }) +
      rect(x - 18, y - 22, mw + 36, 14, pal.woodDark, { radius: 3 }) +
      rect(x, y, mw, mh, pal.paper);
    const land = rect(-20, h * 0.76, w + 40, h, pal.ground) + rect(-20, h * 0.755, w + 40, 7, pal.groundDark);
    const painted = [
      shape(
        `M${x},${y + mh}V${n(y + mh * 0.55)}Q${n(x + mw * 0.2)},${n(y + mh * 0.25)} ${n(x + mw * 0.4)},${n(y + mh * 0.55)}T${n(x + mw * 0.78)},${n(y + mh * 0.48)}T${x + mw},${n(y + mh * 0.56)}V${y + mh}Z`,
        pal.accentLight,
      ),
      shape(
        `M${x},${y + mh}V${n(y + mh * 0.78)}Q${n(x + mw * 0.3)},${n(y + mh * 0.56)} ${n(x + mw * 0.55)},${n(y + mh * 0.8)}T${x + mw},${n(y + mh * 0.74)}V${y + mh}Z`,
        pal.dim('#4f8583'),
      ),
      circle(x + mw * 0.84, y + mh * 0.24, 36, pal.dim('#e3a63f')),
    ];
    const road = smooth([
      [x + 10, y + mh - 14],
      [x + mw * 0.22, y + mh * 0.82],
      [x + mw * 0.4, y + mh * 0.92],
      [x + mw * 0.6, y + mh * 0.7],
      [x + mw * 0.8, y + mh * 0.76],
      [x + mw * 0.9, y + mh * 0.5],
    ]);
    const homes = [0.12, 0.26, 0.42, 0.58, 0.72].map((at, i) => ({
      x: x + mw * at,
      y: y + mh * (0.62 + (i % 2) * 0.12),
      colour: [pal.accent, pal.dim('#e3a63f'), pal.dim('#6f6391'), pal.accentDark, pal.dim('#cf6a4d')][i],
    }));
    const figures = [0.2, 0.34, 0.5, 0.66, 0.88].map((at, i) => ({
      x: x + mw * at,
      y: y + mh * 0.93,
      colour: pal.cloth[(i * 2 + 1) % 6],
    }));
    const painters = cast(rng, pal, 4, looks);
    const folk = finished ? walkers(stage, { count: 5, y: h * 0.93, rows: 2, depth: 24, h: 142, speed: 36 }) : () => '';
    return (t) => {
      const swept = finished ? 1 : during(t, 0.2, stage.seconds - 1.3);
      const at = (share) => (finished ? 1 : pop((swept - share * 0.86) / 0.12));
      const picture =
        `<clipPath id="mural${finished ? 1 : 0}"><rect x="${n(x)}" y="${n(y)}" width="${n(mw * Math.min(1, swept * 1.08))}" height="${n(mh)}"/></clipPath><g clip-path="url(#mural${finished ? 1 : 0})">${rect(x, y, mw, mh, pal.accentPale)}${painted.join('')}${stroke(road, pal.paper, 15)}</g>` +
        homes
          .map((o, i) =>
            group(
              rect(-24, -52, 48, 52, pal.paper) +
                shape('M-31,-51L0,-84L31,-51Z', o.colour) +
                rect(-10, -36, 20, 20, pal.glow) +
                rect(-0.8, -36, 1.6, 20, pal.paper),
              { x: o.x, y: o.y, scale: at((o.x - x) / mw) * (finished && i % 2 ? 1 + 0.015 * sway(t, 2, i * 0.2) : 1) },
            ),
          )
          .join('') +
        figures
          .map((o) =>
            group(shape('M-11,0Q-12,-38 0,-40Q12,-38 11,0Z', o.colour) + circle(0, -50, 10, pal.dim('#b98058')), {
              x: o.x,
              y: o.y,
              scale: at((o.x - x) / mw),
            }),
          )
          .join('');
      const edge = x + mw * swept;
      const working = finished
        ? ''
        : painters
            .map((look, i) => {
              const px = Math.min(w - 60, Math.max(50, edge - 10 - i * 130 + 14 * sway(t, 2.6, i * 0.3)));
              const brush =
                rect(-2, -26, 4, 24, pal.woodDark, { radius: 1 }) + rect(-5, -36, 10, 12, pal.cloth[i], { radius: 3 });
              return (
                shadow(px, h * 0.95, 60) +
                person({
                  x: px,
                  y: h * (0.945 + (i % 2) * 0.025),
                  h: i === 2 ? 134 : 172,
                  look,
                  dir: i % 2 ? -1 : 1,
                  raise: 0.7 + 0.18 * sway(t, 1.1, i * 0.27),
                  carry: brush,
                })
              );
            })
            .join('');
      return (
        back +
        [0.02, 0.99]
          .map((p, i) => plant('round', { x: w * p, y: h * 0.74, size: 2.2, pal, lean: sway(t, 4, i * 0.4) }))
          .join('') +
        wall +
        picture +
        land +
        [0.2, 0.55, 0.8]
          .map((p, i) =>
            finished
              ? ''
              : rect(w * p, h * 0.93, 22, 20, pal.cloth[i], { radius: 3 }) +
                rect(w * p - 2, h * 0.93, 26, 5, pal.paper, { radius: 2 }),
          )
          .join('') +
        working +
        folk(t)
      );
    };
  };
