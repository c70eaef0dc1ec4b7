/** Keeps a value between two bounds. */
export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));

/** A value between two others. */
export const lerp = (from, to, share) => from + (to - from) * share;

/** Starts and ends at rest. */
export const ease = (share) => {
  const s = clamp(share);
  return s * s * (3 - 2 * s);
};

/** 0 before `from`, 1 after `to` (seconds), eased between. */
export const during = (t, from, to) => ease((t - from) / (to - from));

/** The same, a little later for each following thing: one after the other. */
export const inTurn = (t, index, { from = 0, gap = 0.3, lasts = 0.5 } = {}) =>
  during(t, from + index * gap, from + index * gap + lasts);

/** A slow swing around 0, `period` in seconds, `shift` as a share of it. */
export const sway = (t, period, shift = 0) => Math.sin((t / period + shift) * Math.PI * 2);

/** Grows to 1 with a small overshoot, as a thing that is put down. */
export const pop = (share) => {
  const s = clamp(share);
  return s === 0 ? 0 : 1 + 1.7 * (s - 1) ** 3 + 0.7 * (s - 1) ** 2;
};
