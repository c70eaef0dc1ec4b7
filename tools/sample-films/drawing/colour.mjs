const channels = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** A colour between two others; share 0 is the first. */
export function mix(from, to, share) {
  const a = channels(from);
  const b = channels(to);
  return `#${a
    .map((v, i) =>
      Math.round(v + (b[i] - v) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The colour of each theme in the films. */
export const themeColours = {
  introduction: '#2f6690',
  planning: '#1f7a72',
  involvement: '#c4603a',
  celebration: '#b5446e',
  accessibility: '#3f7f4f',
  funding: '#b07d24',
  monitoring: '#6a5aa0',
};

const CREAM = '#fbf4e6';
const INK = '#2a2735';
const NIGHT = '#1f2542';

const lights = {
  day: (c) => ({
    sky: mix(CREAM, c, 0.13),
    skyLow: mix(CREAM, c, 0.05),
    sun: '#f6c667',
    cloud: '#fffdf7',
    far: mix(CREAM, c, 0.3),
    mid: mix(CREAM, c, 0.48),
    near: mix(CREAM, c, 0.68),
    ground: '#ecdcbd',
    groundDark: '#dfc9a1',
    path: '#fffaf0',
    wall: '#fff6e6',
    wallShade: '#f2dfc0',
    pane: mix('#5b6378', c, 0.35),
    water: mix('#a5cdd6', c, 0.14),
    waterLight: mix('#e6f4f4', c, 0.04),
    shade: 0,
  }),
  dusk: (c) => ({
    sky: mix('#eeb894', c, 0.12),
    skyLow: mix('#fbdcae', c, 0.03),
    sun: '#fff0c2',
    cloud: mix('#fde6c6', c, 0.12),
    far: mix('#e9b78d', c, 0.28),
    mid: mix(c, '#e9c39a', 0.42),
    near: mix(c, INK, 0.4),
    ground: mix('#d9ad80', c, 0.1),
    groundDark: mix('#b98a68', c, 0.2),
    path: '#fbe6c4',
    wall: '#f6dfbf',
    wallShade: '#e2bf98',
    pane: mix('#4d3f57', c, 0.25),
    water: mix('#8fa3b8', c, 0.2),
    waterLight: '#fbdcae',
    shade: 0.13,
  }),
  night: (c) => ({
    sky: mix(NIGHT, c, 0.2),
    skyLow: mix('#39406a', c, 0.32),
    sun: '#f7ecce',
    cloud: mix('#4a507c', c, 0.3),
    far: mix('#343c66', c, 0.32),
    mid: mix('#2a3158', c, 0.26),
    near: mix('#20264a', c, 0.2),
    ground: mix('#3c3f63', c, 0.2),
    groundDark: mix('#2e3154', c, 0.18),
    path: mix('#8a86a0', c, 0.15),
    wall: mix('#6c6a8c', c, 0.2),
    wallShade: mix('#555478', c, 0.2),
    pane: mix('#2b2d4d', c, 0.12),
    water: mix('#2b3763', c, 0.22),
    waterLight: mix('#56619a', c, 0.22),
    shade: 0.32,
  }),
};

/** All colours of a scene, from its theme and its light: day, dusk or night. */
export function paletteFor(theme, light = 'day') {
  const accent = themeColours[theme];
  const set = lights[light](accent);
  const dim = (hex) => mix(hex, NIGHT, set.shade);
  return {
    ...set,
    light,
    dim,
    accent: dim(accent),
    accentDark: dim(mix(accent, INK, 0.4)),
    accentLight: dim(mix(accent, CREAM, 0.5)),
    accentPale: dim(mix(accent, CREAM, 0.78)),
    pure: accent,
    cream: CREAM,
    ink: INK,
    wood: dim('#b58457'),
    woodDark: dim('#8a5f3d'),
    leaf: dim(mix('#6f9a5c', accent, 0.3)),
    leafDark: dim(mix('#47764c', accent, 0.25)),
    glow: '#ffd98a',
    paper: '#fffaf0',
    cloth: [accent, mix(accent, INK, 0.45), '#e3a63f', '#cf6a4d', '#4f8583', '#efe0c4', '#6f6391', mix(accent, CREAM, 0.45)].map(
      dim,
    ),
  };
}
