import { circle, group, n, rect, smooth, stroke } from '../drawing/svg.mjs';
import { hills, ridge, shadow, sky, clouds } from '../drawing/land.mjs';
import { house } from '../drawing/houses.mjs';
import { plant } from '../drawing/plants.mjs';
import { jar } from '../drawing/things.mjs';
import { cast, person } from '../drawing/people.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { during, ease, inTurn, sway } from '../drawing/motion.mjs';

function oasis(stage) {
  const { w, h, pal, rng } = stage;
  const back = sky(stage, { sunX: 0.16, sunY: 0.18 });
  const drifting = clouds(stage, rng, 2);
  const peaks =
    hills(stage, ridge(rng, { base: h * 0.52, height: 170, waves: 5 }), pal.far) +
    hills(stage, ridge(rng, { base: h * 0.55, height: 90, waves: 4 }), pal.mid);
  return (t) => back + drifting(t) + peaks + rect(-60, h * 0.52, w + 120, h, pal.ground);
}

const flow = (d, t, pal, width) =>
  stroke(d, pal.groundDark, width + 9) +
  stroke(d, pal.water, width) +
  stroke(d, pal.waterLight, width * 0.3, { dash: '14 60', extra: `stroke-dashoffset="${n(-t * 46)}"` });

/** An oasis: the old channel comes down from the mountains and parts among the palms; houses light as it reaches them. */
export const waterChannel =
  ({ branches = false } = {}) =>
  (stage) => {
    const { w, h, pal, rng } = stage;
    const view = oasis(stage);
    const stem = smooth([
      [w * 0.56, h * 0.5],
      [w * 0.5, h * 0.56],
      [w * 0.53, h * 0.62],
      [w * 0.5, h * 0.7],
    ]);
    const ends = branches ? [0.12, 0.31, 0.5, 0.69, 0.88] : [0.28, 0.66];
    const arms = ends.map((x) => ({
      d: smooth([
        [w * 0.5, h * 0.7],
        [w * 0.5, h * 0.75],
        [w * ((0.5 + x) / 2), h * 0.765],
        [w * x, h * 0.79],
        [w * x, h * (branches ? 0.88 : 1.06)],
      ]),
      length: Math.abs(x - 0.5) * w + h * 0.42,
    }));
    const palms = Array.from({ length: branches ? 6 : 11 }, (_, i) => ({
      x: ((i + rng.between(0.2, 0.8)) / (branches ? 6 : 11)) * w,
      y: h * rng.between(0.56, branches ? 0.64 : 0.72),
      size: rng.between(0.75, 1.15),
      shift: rng(),
      flip: rng() < 0.5 ? -1 : 1,
    }))
      .filter((p) => Math.abs(p.x - w * 0.52) > 46)
      .sort((a, b) => a.y - b.y);
    const folk = walkers(stage, { count: branches ? 0 : 3, y: h * 0.93, h: 126, speed: 36 });
    return (t) =>
      view(t) +
      palms.map((p) => plant('palm', { ...p, pal, lean: 1.3 * sway(t, 4, p.shift) })).join('') +
      flow(stem, t, pal, branches ? 24 : 30) +
      arms
        .map((a, i) =>
          branches
            ? stroke(a.d, pal.groundDark, 21) +
              stroke(a.d, pal.water, 14, { drawn: during(t, 0.4 + i * 0.3, 2.2 + i * 0.35), length: a.length })
            : flow(a.d, t, pal, 20),
        )
        .join('') +
      (branches
        ? ends
            .map((x, i) =>
              house({
                x: w * x - 52,
                y: h * 0.985,
                w: 104,
                h: 82,
                pal,
                roof: i % 2 ? 'dome' : 'parapet',
                rows: 1,
                cols: 3,
                arch: true,
                lit: (j) => inTurn(t, i + j * 0.3, { from: 1.9, gap: 0.38 }),
              }),
            )
            .join('')
        : '') +
      folk(t);
  };

/** The common jar: people come one after the other and put in their share; it fills. */
export const commonJar = () => (stage) => {
  const { w, h, pal, rng, looks } = stage;
  const view = oasis(stage);
  const people = cast(rng, pal, 6, looks);
  const floor = rect(-60, h * 0.72, w + 120, h, pal.path) + rect(-60, h * 0.715, w + 120, 7, pal.groundDark);
  const towns = [0.03, 0.16, 0.76, 0.89]
    .map((x, i) =>
      house({
        x: w * x,
        y: h * 0.72,
        w: w * 0.11,
        h: 86 + (i % 2) * 30,
        pal,
        roof: i % 2 ? 'parapet' : 'dome',
        rows: 1,
        cols: 2,
        arch: true,
      }),
    )
    .join('');
  return (t) => {
    const gap = (stage.seconds - 1.6) / 6;
    const level = people.reduce((sum, _, i) => sum + ease((t - 1 - i * gap) / 0.4) / 6, 0);
    const coins = people
      .map((_, i) => {
        const s = (t - 0.45 - i * gap) / 0.55;
        if (s <= 0 || s >= 1) return '';
        const from = i % 2 ? 1 : -1;
        return (
          circle(w * 0.5 + from * 84 * (1 - s), h * 0.5 - Math.sin(s * Math.PI) * 54 + s * 20, 9, '#e9b949') +
          circle(w * 0.5 + from * 84 * (1 - s), h * 0.5 - Math.sin(s * Math.PI) * 54 + s * 20, 5, '#f6d98d')
        );
      })
      .join('');
    return (
      view(t) +
      towns +
      floor +
      shadow(w * 0.5, h * 0.93, 200) +
      group(coins) +
      jar({ x: w * 0.5, y: h * 0.93, size: 1.55, pal, level }) +
      people
        .map((look, i) => {
          const side = i % 2 ? 1 : -1;
          const rank = Math.floor(i / 2);
          const x = w * 0.5 + side * (124 + rank * 92);
          const given = during(t, 0.1 + i * gap, 0.5 + i * gap) - during(t, 0.9 + i * gap, 1.4 + i * gap);
          return (
            shadow(x, h * (0.93 + rank * 0.015), 56) +
            person({
              x: x - side * 14 * given,
              y: h * (0.93 + rank * 0.015),
              h: 158,
              look,
              dir: -side,
              reach: given,
              raise: 0.28 * given,
            })
          );
        })
        .join('')
    );
  };
};
