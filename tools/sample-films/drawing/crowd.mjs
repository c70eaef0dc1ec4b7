import { cast, person, steps } from './people.mjs';
import { shadow } from './land.mjs';

/** People walking along at `y`, some each way; nearer ones (`rows`) are larger and drawn later. */
export function walkers(stage, { count = 4, y, h = 104, rows = 1, depth = 26, speed = 34, dir, carry = () => '', spread = 1 }) {
  const { w, rng, pal, looks } = stage;
  const people = cast(rng, pal, count, looks)
    .map((look, i) => {
      const row = rows === 1 ? 0 : i % rows;
      const size = h * (1 + row * 0.14);
      const way = dir ?? (rng() < 0.5 ? -1 : 1);
      const own = speed * rng.between(0.85, 1.2);
      const middle = w * (0.5 + ((i + 0.5) / count - 0.5) * spread) + rng.between(-20, 20);
      return {
        look,
        size,
        way,
        own,
        x: middle - (way * own * stage.seconds) / 2,
        y: y + row * depth,
        shift: rng() * 6,
        hold: carry(i, look),
      };
    })
    .sort((a, b) => a.y - b.y);
  return (t) =>
    people
      .map((p) => {
        const gone = p.own * t;
        const x = p.x + p.way * gone;
        if (x < -60 || x > w + 60) return '';
        return (
          shadow(x, p.y, p.size * 0.4) +
          person({
            x,
            y: p.y,
            h: p.size,
            look: p.look,
            dir: p.way,
            walk: steps(gone, p.size, p.shift),
            carry: p.hold,
            reach: p.hold ? 0.55 : 0,
          })
        );
      })
      .join('');
}

/** People who come in from both sides and stop at their places, as at a meeting. */
export function arriving(stage, { places, h = 104, from = 0, lasts = 3, raise = () => 0, dress }) {
  const { w, rng, pal, looks } = stage;
  const people = cast(rng, pal, places.length, dress ? { ...looks, dress } : looks).map((look, i) => {
    const [x, y, facing] = places[i];
    const left = x < w / 2;
    return {
      look,
      x,
      y,
      facing: facing ?? (left ? 1 : -1),
      start: left ? -50 - rng() * 60 : w + 50 + rng() * 60,
      late: rng() * 0.6,
      shift: rng() * 6,
    };
  });
  return (t) =>
    people
      .map((p, i) => {
        const share = Math.min(1, Math.max(0, (t - from - p.late) / lasts));
        const slowed = share < 0.8 ? share * 1.1 : 0.88 + 0.12 * (1 - ((1 - share) / 0.2) ** 2);
        const x = p.start + (p.x - p.start) * slowed;
        const way = p.x > p.start ? 1 : -1;
        return (
          shadow(x, p.y, h * 0.4) +
          person({
            x,
            y: p.y,
            h,
            look: p.look,
            dir: share < 1 ? way : p.facing,
            walk: share < 1 ? steps(Math.abs(x - p.start), h, p.shift) : null,
            raise: share < 1 ? 0 : raise(i, t),
          })
        );
      })
      .join('');
}
