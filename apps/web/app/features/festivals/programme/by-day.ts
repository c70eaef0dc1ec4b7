/** Lines of a programme under the days on which they begin, in the order in which they come; what began before the first day stands there. */
export function byDay<Item extends { startsLocal: string }>(items: readonly Item[], first: string): [day: string, items: Item[]][] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const starts = item.startsLocal.slice(0, 10);
    const day = starts < first ? first : starts;
    const there = days.get(day);
    if (there) there.push(item);
    else days.set(day, [item]);
  }
  return [...days].toSorted(([a], [b]) => a.localeCompare(b));
}
