/** A group of fewer is not told: somebody could be found in it. */
export const SMALLEST_TOLD = 5;

export interface Told {
  /** Null: not known. */
  name: string | null;
  /** Null: fewer than five, or kept back so that these cannot be reckoned. */
  plays: number | null;
}

/**
 * Largest first. As the sum of all is known, what is kept back must hide in company: never one group alone, never together
 * fewer than five; else the smallest that would be told is kept back too.
 */
export function hideSmall(counts: readonly { name: string; count: number }[]): Told[] {
  const sorted = [...counts].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  let told = sorted.findIndex(({ count }) => count < SMALLEST_TOLD);
  if (told < 0) told = sorted.length;
  const hidden = () => sorted.slice(told);
  const sum = () => hidden().reduce((all, { count }) => all + count, 0);
  while (told > 0 && hidden().length > 0 && (hidden().length === 1 || sum() < SMALLEST_TOLD)) told -= 1;
  const named = (name: string) => name || null;
  return [
    ...sorted.slice(0, told).map(({ name, count }) => ({ name: named(name), plays: count })),
    // In the order of their names, which says nothing of their size.
    ...hidden().map(({ name }) => ({ name: named(name), plays: null })).sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? '')),
  ];
}
