import { circle, group, n, rect, shape } from '../drawing/svg.mjs';
import { ground, hills, ridge, sky, stars } from '../drawing/land.mjs';
import { pane } from '../drawing/houses.mjs';
import { plant, flowerBox } from '../drawing/plants.mjs';
import { walkers } from '../drawing/crowd.mjs';
import { lamp } from '../drawing/things.mjs';
import { inTurn, during, sway } from '../drawing/motion.mjs';

const reader = (w, h, tone, t, shift) =>
  `${circle(w / 2, h * 0.56, w * 0.17, tone)}${shape(`M${n(w * 0.16)},${n(h)}Q${n(w * 0.16)},${n(h * 0.7)} ${n(w / 2)},${n(h * 0.69)}Q${n(w * 0.84)},${n(h * 0.7)} ${n(w * 0.84)},${n(h)}Z`, tone)}${rect(w * 0.36, h * (0.76 + 0.012 * sway(t, 2.4, shift)), w * 0.28, h * 0.13, '#fff6e0', { radius: 1 })}`;

/** One great house in the evening: its windows light one after the other, with somebody learning behind each. */
export const litWindows =
  ({ arch = true, rows = 2, cols = 6, crown = 'parapet', tree = 'cypress', people = 3 } = {}) =>
  (stage) => {
    const { w, h, pal, rng } = stage;
    const back = sky(stage, { sunX: 0.87, sunY: 0.14, sun: 26 });
    const starry = pal.light === 'night' ? stars(stage, rng) : () => '';
    const far = hills(stage, ridge(rng, { base: h * 0.68, height: 90 }), pal.far);
    const [x, y, bw, bh] = [w * 0.13, h * 0.8, w * 0.74, h * 0.6];
    const crowns = {
      parapet: Array.from({ length: 17 }, (_, i) => rect(x + 4 + i * (bw / 17), y - bh - 15, bw / 34, 17, pal.wall)).join(''),
      gable: shape(`M${n(x - 24)},${n(y - bh)}L${n(x + bw / 2)},${n(y - bh - 96)}L${n(x + bw + 24)},${n(y - bh)}Z`, pal.accent),
      flat: rect(x - 12, y - bh - 12, bw + 24, 16, pal.accent, { radius: 2 }),
    };
    const front =
      rect(x, y - bh, bw, bh, pal.wall) +
      rect(x, y - bh, bw, 10, pal.accent) +
      crowns[crown] +
      rect(x, y - bh * 0.5 - 4, bw, 5, pal.wallShade) +
      rect(x, y - 16, bw, 16, pal.wallShade);
    const cell = bw / cols;
    const [pw, ph] = [cell * 0.5, (bh / rows) * 0.56];
    const windows = [];
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < cols; c += 1) {
        if (r === rows - 1 && (c === Math.floor((cols - 1) / 2) || c === Math.floor(cols / 2))) continue;
        windows.push({ x: x + cell * (c + 0.5) - pw / 2, y: y - bh + 34 + r * (bh / rows), turn: rng(), shift: rng() });
      }
    }
    const order = windows.map((_, i) => i).sort((a, b) => windows[a].turn - windows[b].turn);
    const [dw, dh] = [cell * 0.86, bh * 0.38];
    const dx = x + bw / 2 - dw / 2;
    const door = (lit) => {
      const d = (p) =>
        `M${n(dx - p)},${n(y)}V${n(y - dh + dw / 2)}A${n(dw / 2 + p)},${n(dw / 2 + p)} 0 0 1 ${n(dx + dw + p)},${n(y - dh + dw / 2)}V${n(y)}Z`;
      return (
        shape(d(8), pal.accent) +
        shape(d(0), pal.accentDark) +
        (lit
          ? shape(d(0), pal.glow, { opacity: lit }) +
            shape(`M${n(dx)},${n(y)}H${n(dx + dw)}L${n(dx + dw + 70)},${n(h)}H${n(dx - 70)}Z`, pal.glow, { opacity: 0.2 * lit })
          : '')
      );
    };
    const boxes = windows
      .filter((_, i) => i % 3 === 0)
      .map((a) => flowerBox({ x: a.x - 4, y: a.y + ph + 2, w: pw + 8, pal }))
      .join('');
    const folk = walkers(stage, { count: people, y: h * 0.955, h: 128, speed: 40 });
    return (t) => {
      const zoom = 1 + 0.03 * (t / stage.seconds);
      const lights = order
        .map((i, turn) => {
          const a = windows[i];
          const lit = inTurn(t, turn, { from: 0.6, gap: (stage.seconds - 2.4) / windows.length, lasts: 0.5 });
          const inside = lit > 0.3 ? group(reader(pw, ph, pal.dim(pal.pure), t, a.shift), { x: a.x, y: a.y, opacity: lit }) : '';
          return pane({ x: a.x, y: a.y, w: pw, h: ph, pal, lit, arch, inside });
        })
        .join('');
      return (
        group(
          [
            back,
            starry(t),
            far,
            ground(stage, h * 0.79),
            front,
            lights,
            boxes,
            door(during(t, 0.3, 1.4)),
            [0.06, 0.94]
              .map((at, i) => plant(tree, { x: w * at, y: h * 0.83, size: 1.9, pal, lean: sway(t, 5, i * 0.3) }))
              .join(''),
            [0.24, 0.76].map((at) => lamp({ x: w * at, y: h * 0.85, h: 124, pal, lit: during(t, 0.2, 0.9) })).join(''),
          ],
          { x: ((1 - zoom) * w) / 2, y: ((1 - zoom) * h) / 2, scale: zoom, scaleX: zoom },
        ) + folk(t)
      );
    };
  };
