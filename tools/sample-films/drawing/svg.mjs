const round = (value) => Math.round(value * 10) / 10;
const attributes = ({ opacity, extra }) =>
  (opacity !== undefined && opacity < 1 ? ` opacity="${Math.round(opacity * 100) / 100}"` : '') + (extra ? ` ${extra}` : '');

/** A number as it goes into a path: one decimal is finer than a pixel and keeps frames short. */
export const n = (value) => String(round(value));

/** A filled rectangle; `radius` rounds its corners. */
export const rect = (x, y, width, height, fill, { radius = 0, ...rest } = {}) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}"` +
  `${radius ? ` rx="${n(radius)}"` : ''} fill="${fill}"${attributes(rest)}/>`;

/** A filled circle. */
export const circle = (x, y, radius, fill, options = {}) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(Math.max(0, radius))}" fill="${fill}"${attributes(options)}/>`;

/** A filled ellipse. */
export const ellipse = (x, y, rx, ry, fill, options = {}) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(Math.max(0, rx))}" ry="${n(Math.max(0, ry))}" fill="${fill}"${attributes(options)}/>`;

/** A filled shape from path data. */
export const shape = (d, fill, options = {}) => `<path d="${d}" fill="${fill}"${attributes(options)}/>`;

/** A stroke with round ends; `drawn` from 0 to 1 shows only its beginning, `length` being the whole. */
export const stroke = (d, colour, width, { drawn, length, dash, ...rest } = {}) => {
  let dashes = dash ? ` stroke-dasharray="${dash}"` : '';
  if (drawn !== undefined) {
    if (drawn <= 0) return '';
    if (drawn < 1) dashes = ` stroke-dasharray="${n(length * drawn)} ${n(length * 2)}"`;
  }
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${dashes}${attributes(rest)}/>`;
};

/** Path data of a polyline. */
export const through = (points) => points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)},${n(y)}`).join('');

/** Path data of a smooth curve through points, by mid-points. */
export const smooth = (points) => {
  let d = `M${n(points[0][0])},${n(points[0][1])}`;
  for (let i = 1; i < points.length - 1; i += 1) {
    const [x, y] = points[i];
    const end = i === points.length - 2 ? points[i + 1] : [(x + points[i + 1][0]) / 2, (y + points[i + 1][1]) / 2];
    d += `Q${n(x)},${n(y)} ${n(end[0])},${n(end[1])}`;
  }
  return d;
};

/** The same smooth curve as many short straight steps, for things that move along it. */
export const smoothSteps = (points, each = 12) => {
  const all = [points[0]];
  for (let i = 1; i < points.length - 1; i += 1) {
    const [from, by] = [all.at(-1), points[i]];
    const to = i === points.length - 2 ? points[i + 1] : [(by[0] + points[i + 1][0]) / 2, (by[1] + points[i + 1][1]) / 2];
    for (let k = 1; k <= each; k += 1) {
      const s = k / each;
      all.push([0, 1].map((axis) => (1 - s) ** 2 * from[axis] + 2 * (1 - s) * s * by[axis] + s * s * to[axis]));
    }
  }
  return all;
};

/** Moves, turns, scales or fades what it holds. */
export const group = (children, { x = 0, y = 0, scale = 1, scaleX = scale, turn = 0, opacity } = {}) => {
  const body = Array.isArray(children) ? children.join('') : children;
  const parts = [];
  if (x || y) parts.push(`translate(${n(x)} ${n(y)})`);
  if (turn) parts.push(`rotate(${n(turn)})`);
  if (scale !== 1 || scaleX !== 1) parts.push(`scale(${Math.round(scaleX * 1000) / 1000} ${Math.round(scale * 1000) / 1000})`);
  const transform = parts.length ? ` transform="${parts.join(' ')}"` : '';
  return `<g${transform}${attributes({ opacity })}>${body}</g>`;
};
