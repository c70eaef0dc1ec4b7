// Colours are made in OKLCH, where equal steps look equal, and mixed there.
const gamma = (x) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
const byte = (x) => Math.round(Math.min(1, Math.max(0, gamma(x))) * 255);

/** @param {number} l 0-1 @param {number} c 0-0.3 @param {number} h degrees; CSS Color 4, OKLCH to sRGB */
export function oklch(l, c, h, alpha = 1) {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S, -1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S, -0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S].map(byte);
  return `rgba(${rgb.join(',')},${alpha})`;
}

const numbers = (colour) => {
  if (colour[0] === '#') return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).concat(1);
  const [r, g, b, a = 1] = colour.slice(colour.indexOf('(') + 1, -1).split(',').map(Number);
  return [r, g, b, a];
};
/** Between two colours. */
export function mix(from, to, t) {
  const a = numbers(from);
  const b = numbers(to);
  const [r, g, bl, al] = a.map((x, i) => x + (b[i] - x) * t);
  return `rgba(${Math.round(r)},${Math.round(g)},${Math.round(bl)},${al})`;
}
export const alpha = (colour, opacity) => {
  const [r, g, b, a] = numbers(colour);
  return `rgba(${r},${g},${b},${a * opacity})`;
};
export const darker = (colour, by = 0.2) => mix(colour, '#141a38', by);
export const lighter = (colour, by = 0.2) => mix(colour, '#fff6e2', by);

/** The colour of each theme, the same hues as on the web site. */
export const HUES = { introduction: 282, planning: 245, involvement: 40, celebration: 358, accessibility: 152, funding: 82, monitoring: 205 };

export const LIGHT = '#ffd887';
export const CREAM = '#fbf1dd';
export const SKINS = ['#8a5636', '#5f3a26', '#c68a5c', '#e2b48c', '#f0cdae', '#a86f47', '#734629'];
export const HAIRS = ['#1d1a24', '#2c2027', '#4a2f24', '#7b4a2b', '#c9c4c4', '#e8e2dc', '#a9683a'];
/** Cloth: quiet and warm, none of them a theme's. */
export const CLOTHS = ['#c9593f', '#e0a23b', '#3f7d7a', '#5d6bb0', '#8b4a6b', '#6f8f4f', '#d98566', '#37507f', '#b98a52', '#4f9aa8'];
