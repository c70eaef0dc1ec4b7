/** What many cities measured, in five values. */
export interface Spread {
  least: number;
  quarter: number;
  middle: number;
  threeQuarters: number;
  most: number;
}

/** The least and the most, the one in the middle, and between which values half of them lie. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const part = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place % 1);
  };
  return sorted.length === 0 ? null : { least: part(0), quarter: part(0.25), middle: part(0.5), threeQuarters: part(0.75), most: part(1) };
}
