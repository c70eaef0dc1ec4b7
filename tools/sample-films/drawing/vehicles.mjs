import { circle, group, rect, shape, stroke } from './svg.mjs';
import { mix } from './colour.mjs';

const wheel = (x, spin) =>
  group(circle(0, 0, 19, '#2a2735') + circle(0, 0, 8, '#d8d2c8') + group(rect(-1, -8, 2, 16, '#8d8792'), { turn: spin }), {
    x,
    y: -19,
  });

/** The library bus facing right, its wheels on y; `open` lifts the flap over its shelves, given as svg. */
export function libraryBus({ x, y, pal, roll = 0, open = 0, books = '', size = 1, bounce = 0 }) {
  const spin = ((roll / size / 19) * 180) / Math.PI;
  const body =
    shape(
      'M-170,-34V-138Q-170,-154 -154,-154H140Q158,-154 164,-138L178,-84Q180,-78 180,-70V-34Q180,-24 170,-24H-160Q-170,-24 -170,-34Z',
      pal.accent,
    ) +
    rect(-170, -60, 350, 9, pal.cream, { opacity: 0.85 }) +
    rect(-150, -138, 40, 44, pal.pane, { radius: 5 }) +
    shape('M118,-138H138Q146,-138 150,-128L163,-84H118Z', mix(pal.pane, '#ffffff', 0.25)) +
    rect(76, -138, 32, 100, pal.accentDark, { radius: 4 }) +
    rect(80, -134, 24, 58, mix(pal.pane, '#ffffff', 0.2), { radius: 3 }) +
    rect(171, -58, 9, 13, pal.glow, { radius: 3 });
  const bay = rect(-98, -138, 162, 78, open > 0.02 ? pal.wallShade : pal.accentDark, { radius: 4 }) + (open > 0.02 ? books : '');
  const flap = group(
    rect(0, 0, 162, 78, pal.accentLight, { radius: 4 }) +
      circle(81, 36, 17, pal.cream) +
      shape('M81,30Q75,25 68,28V42Q75,39 81,44Q87,39 94,42V28Q87,25 81,30Z', pal.accent),
    { x: -98, y: -138 - open * 4, scale: 1 - open * 0.74, scaleX: 1 },
  );
  const awning = open > 0.3 ? shape(`M-102,-140H68L80,${-140 + 18 * open}H-114Z`, pal.cream) : '';
  return group(group(body + bay + (open < 0.98 ? flap : '') + awning, { y: bounce }) + wheel(-112, spin) + wheel(122, spin), {
    x,
    y,
    scale: size,
  });
}

/** A wooden boat with a coloured rim; `sail` adds a lateen sail. */
export const boat = ({ x, y, size = 1, pal, sail = false, rock = 0, dir = 1, rider = '' }) =>
  group(
    (sail
      ? stroke('M2,-8V-104', pal.woodDark, 4) +
        shape('M-44,-26Q4,-70 20,-124Q42,-70 40,-24Q0,-34 -44,-26Z', pal.cream) +
        shape('M-44,-26Q4,-70 20,-124Q16,-70 -4,-29Q-30,-29 -44,-26Z', pal.accentLight, { opacity: 0.6 })
      : '') +
      rider +
      shape('M-70,-16Q0,-6 76,-22Q66,8 40,12H-38Q-62,8 -70,-16Z', pal.wood) +
      stroke('M-70,-16Q0,-6 76,-22', pal.accent, 6),
    { x, y, scale: size, scaleX: size * dir, turn: rock },
  );

/** A cabin of the cable railway hanging from (x, y). */
export const cabin = ({ x, y, size = 1, pal, colour = pal.accent, lit = 0, swing = 0 }) =>
  group(
    rect(-2, 0, 4, 24, pal.ink) +
      rect(-9, -4, 18, 7, pal.ink, { radius: 3 }) +
      rect(-30, 22, 60, 48, colour, { radius: 11 }) +
      rect(-25, 28, 50, 24, mix(mix(pal.pane, '#ffffff', 0.3), pal.glow, lit), { radius: 5 }) +
      [-12, 7]
        .map(
          (at, i) =>
            circle(at, 38, 4.4, '#6b4a3a') +
            shape(`M${at - 8},52Q${at - 7},43 ${at},43Q${at + 7},43 ${at + 8},52Z`, pal.cloth[(i * 2 + 2) % 8]),
        )
        .join('') +
      rect(-30, 55, 60, 5, pal.cream, { opacity: 0.8 }),
    { x, y, scale: size, turn: swing },
  );
