import { circle, group, n, rect, shape, stroke } from '../drawing/svg.mjs';
import { hills, ridge } from '../drawing/land.mjs';
import { bust, cast } from '../drawing/people.mjs';
import { pot } from '../drawing/plants.mjs';
import { book, heldBook, lantern, sheet, shelf, table } from '../drawing/things.mjs';
import { during, inTurn, sway } from '../drawing/motion.mjs';
import { mix } from '../drawing/colour.mjs';

function windowView(stage, x, y, w, h, arch) {
  const { inside: pal, pal: outside, rng } = stage;
  const line = ridge(rng, { base: h * 0.85, height: h * 0.5, span: w * 2.4 });
  const night = outside.light !== 'day';
  const id = `view${Math.round(x)}`;
  const outline = (p) =>
    arch
      ? `M${n(x - p)},${n(y + h + p)}V${n(y + w / 2)}A${n(w / 2 + p)},${n(w / 2 + p)} 0 0 1 ${n(x + w + p)},${n(y + w / 2)}V${n(y + h + p)}Z`
      : `M${n(x - p)},${n(y - p)}H${n(x + w + p)}V${n(y + h + p)}H${n(x - p)}Z`;
  return (
    shape(outline(7), pal.woodDark) +
    `<clipPath id="${id}"><path d="${outline(0)}"/></clipPath><g clip-path="url(#${id})">` +
    rect(x, y, w, h, outside.sky) +
    circle(x + w * 0.72, y + h * 0.28, 11, outside.sun) +
    group(hills({ w, h }, line, night ? outside.near : outside.mid), { x, y }) +
    '</g>' +
    rect(x + w / 2 - 2, y, 4, h, pal.woodDark) +
    rect(x - 13, y + h + 5, w + 26, 8, pal.wood, { radius: 2 })
  );
}

const onTable = {
  plan: (stage, t) => {
    const { w, h, inside: pal } = stage;
    const drawn = during(t, 0.8, 3.6);
    const y = h * 0.655;
    return (
      shape(`M${w * 0.3},${y + 12}L${w * 0.34},${y - 22}H${w * 0.66}L${w * 0.7},${y + 12}Z`, pal.paper) +
      stroke(`M${w * 0.35},${y + 2}Q${w * 0.42},${y - 22} ${w * 0.5},${y - 8}T${w * 0.64},${y - 12}`, pal.accent, 4, {
        drawn,
        length: 300,
      }) +
      [0.38, 0.5, 0.62]
        .map((at, i) => circle(w * at, y - 6 - (i % 2) * 5, 5 * inTurn(t, i, { from: 1.4, gap: 0.7 }), pal.dim('#e3a63f')))
        .join('')
    );
  },
  books: (stage, t) =>
    [0.22, 0.41, 0.6, 0.79]
      .map((at, i) =>
        book({
          x: stage.w * at,
          y: stage.h * 0.645,
          size: 1.25,
          pal: stage.inside,
          turn: (t * 0.45 + i * 0.37) % 1.6,
          cover: stage.inside.cloth[i % 5],
        }),
      )
      .join(''),
  notes: (stage, t) =>
    [0.24, 0.4, 0.58, 0.75]
      .map((at, i) =>
        sheet({
          x: stage.w * at,
          y: stage.h * 0.65,
          w: 54,
          h: 26,
          pal: stage.inside,
          written: inTurn(t, i, { from: 0.5, gap: 0.6, lasts: 1.6 }),
          turn: (i - 1.5) * 3,
        }),
      )
      .join(''),
  lanterns: (stage, t) =>
    [0.2, 0.4, 0.6, 0.8]
      .map((at, i) =>
        lantern({
          x: stage.w * at,
          y: stage.h * 0.56,
          size: 1.7,
          colour: stage.inside.cloth[[0, 2, 3, 7][i]],
          pal: stage.inside,
          lit: inTurn(t, i, { from: 1.8, gap: 0.6, lasts: 0.8 }),
        }),
      )
      .join(''),
};

/** A room with people at a long table: a plan, books, notes or lanterns before them; hands may go up. */
export const room =
  ({ work = 'plan', arch = false, hands = false, books = true, children = false, count = 5, lampOn = true }) =>
  (stage) => {
    const { w, h, rng, looks } = stage;
    const pal = stage.inside;
    const wall = stage.pal.light === 'day' ? pal.accentPale : mix(pal.accentPale, '#f0c184', 0.4);
    const back =
      rect(0, 0, w, h, wall) +
      rect(0, h * 0.72, w, h * 0.28, pal.ground) +
      rect(0, h * 0.715, w, 6, pal.woodDark, { opacity: 0.5 });
    const views = [0.14, 0.66].map((at) => windowView(stage, w * at, h * 0.11, w * 0.19, h * 0.3, arch)).join('');
    const filled = books ? shelf(rng, { x: w * 0.415, y: h * 0.14, w: w * 0.17, pal, rows: 3, rowHeight: 42 })(1) : '';
    const people = cast(rng, pal, count, looks).map((look, i) => ({
      look,
      x: w * (0.5 + ((i + 0.5) / count - 0.5) * 0.82),
      shift: rng(),
    }));
    const kids = children ? cast(rng, pal, 3, { ...looks, heads: ['plaits', 'round', 'short'] }) : [];
    const lamps = [0.26, 0.74].map((at) => w * at);
    return (t) => {
      const zoom = 1 + 0.03 * (t / stage.seconds);
      const glow = lampOn
        ? lamps
            .map(
              (x) =>
                circle(x, h * 0.1, 74, pal.glow, { opacity: 0.16 }) +
                rect(x - 1, -4, 2, h * 0.08, pal.ink) +
                shape(
                  `M${n(x - 24)},${n(h * 0.12)}Q${n(x - 20)},${n(h * 0.065)} ${n(x)},${n(h * 0.065)}Q${n(x + 20)},${n(h * 0.065)} ${n(x + 24)},${n(h * 0.12)}Z`,
                  pal.accent,
                ) +
                circle(x, h * 0.122, 7, '#fff0c4'),
            )
            .join('')
        : '';
      const seated = people
        .map((p, i) =>
          bust({
            x: p.x,
            y: h * 0.665,
            h: 176,
            look: p.look,
            dir: p.x < w / 2 ? 1 : -1,
            nod: 0.8 * sway(t, 3.2, p.shift),
            raise: hands ? inTurn(t, (i * 2) % count, { from: 0.9, gap: 0.5, lasts: 0.5 }) : 0,
            reach: 0.45 + 0.25 * sway(t, 4.4, p.shift),
          }),
        )
        .join('');
      const playing = kids
        .map((look, i) =>
          bust({
            x: w * (0.34 + i * 0.16),
            y: h * 1.01,
            h: 148,
            look: { ...look, height: 1 },
            dir: i % 2 ? -1 : 1,
            raise: 0.5 + 0.4 * sway(t, 1.9, i * 0.35),
            carry: i === 1 ? circle(2, -4, 7, pal.dim('#e3a63f')) : heldBook(pal.cloth[i + 1]),
          }),
        )
        .join('');
      return group(
        [
          back,
          views,
          filled,
          glow,
          pot({ x: w * 0.045, y: h * 0.74, size: 1.9, pal }),
          pot({ x: w * 0.955, y: h * 0.74, size: 1.6, pal }),
          seated,
          table({ x: w * 0.06, y: h * 0.67, w: w * 0.88, h: h * 0.25, pal }),
          onTable[work](stage, t),
          playing,
        ],
        { x: ((1 - zoom) * w) / 2, y: ((1 - zoom) * h) / 2, scale: zoom, scaleX: zoom },
      );
    };
  };
