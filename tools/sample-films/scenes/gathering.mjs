import { ellipse, group, rect, shape, n } from '../drawing/svg.mjs';
import { clouds, hills, ridge, shadow, sky } from '../drawing/land.mjs';
import { plant } from '../drawing/plants.mjs';
import { cast, person, sitter } from '../drawing/people.mjs';
import { houseRow } from '../drawing/houses.mjs';
import { during, inTurn, sway } from '../drawing/motion.mjs';

/** People sit in a half circle under a great tree; `hands` go up one after the other, a speaker stands. */
export const gathering =
  ({ tree = 'baobab', roofs = ['flat'], hands = false, speaker = true, close = false, treeSize = 1.75 }) =>
  (stage) => {
    const { w, h, pal, rng, looks } = stage;
    const back = sky(stage, { sunX: 0.82, sunY: 0.18 });
    const drifting = clouds(stage, rng, 3);
    const far = hills(stage, ridge(rng, { base: h * 0.6, height: 50 }), pal.far);
    const row = houseRow(rng, { pal, from: -30, to: w + 40, base: h * 0.64, roofs, minH: 50, maxH: 86, gap: 30, storeys: 1 })();
    const land =
      rect(-60, h * 0.635, w + 120, h, pal.ground) +
      shape(
        `M-60,${h}Q${w * 0.12},${n(h * 0.72)} ${w * 0.46},${n(h * 0.7)}Q${w * 0.3},${n(h * 0.82)} ${w * 0.34},${h}Z`,
        pal.path,
      );
    const places = [];
    for (let i = 0; i < 9; i += 1) {
      const angle = Math.PI * (0.06 + (0.88 * i) / 8);
      places.push([w * 0.5 - Math.cos(angle) * w * 0.33, h * 0.76 + Math.sin(angle) * h * 0.16]);
    }
    const seats = cast(rng, pal, places.length, looks)
      .map((look, i) => ({ look, x: places[i][0], y: places[i][1], size: 88 + (places[i][1] - h * 0.76) * 0.22, turn: rng() }))
      .sort((a, b) => a.y - b.y);
    const order = seats.map((_, i) => (i * 4) % 9);
    const talker = cast(rng, pal, 1, looks)[0];
    return (t) => {
      const zoom = (close ? 1.16 : 1) + 0.035 * (t / stage.seconds);
      const sitting = seats.map((s, i) => {
        const up = hands
          ? inTurn(t, order[i], { from: 0.7, gap: 0.4, lasts: 0.45 }) * (0.93 + 0.05 * sway(t, 1.6, s.turn))
          : 0.3 * Math.max(0, sway(t, 5, s.turn)) ** 3;
        const dir = s.x < w / 2 ? 1 : -1;
        return (
          shadow(s.x + dir * 8, s.y, 52) +
          rect(s.x - 13, s.y - 20, 26, 20, pal.woodDark, { radius: 5 }) +
          sitter({ x: s.x, y: s.y, h: s.size, look: s.look, dir, raise: up, reach: 0.2 })
        );
      });
      const standing = speaker
        ? shadow(w * 0.5, h * 0.745, 44) +
          person({
            x: w * 0.5,
            y: h * 0.745,
            h: 104,
            look: talker,
            dir: sway(t, 8) > 0 ? 1 : -1,
            reach: 0.35 + 0.3 * sway(t, 2.2),
            raise: 0.12 * during(t, 1, 2),
          })
        : '';
      return (
        back +
        drifting(t) +
        far +
        group(
          [
            row,
            land,
            ellipse(w * 0.5, h * 0.77, 250, 40, pal.groundDark, { opacity: 0.7 }),
            plant(tree, { x: w * 0.5, y: h * 0.72, size: treeSize, pal, lean: 0.5 * sway(t, 5) }),
            standing,
            ...sitting,
          ],
          { x: (1 - zoom) * w * 0.5, y: (1 - zoom) * h * 0.8, scale: zoom, scaleX: zoom },
        )
      );
    };
  };
