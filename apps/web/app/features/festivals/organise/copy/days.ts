const DAY_MS = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00Z`);

/** Days are YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** The nearest number of whole weeks, as celebrations are moved: a Tuesday's stays on a Tuesday. */
export function wholeWeeks(days: number): number {
  return Math.round(days / 7) * 7;
}
