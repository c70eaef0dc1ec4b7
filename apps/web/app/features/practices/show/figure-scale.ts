import type { Figure, ReportedFigure } from './show.types';

/** A bar of a figure: where it begins and how long it is, in per cent of the drawing's width. */
export interface Bar {
  key: string;
  kind: 'BEFORE' | 'NOW' | 'REPORTED';
  /** Of another city; null for the practice's own. */
  cityName: string | null;
  value: number;
  year: number | null;
  start: number;
  length: number;
}

/** Reports that are drawn; the table beneath has all. */
const DRAWN = 6;

/** All bars of a figure from one zero, as bars must: what is twice as much is twice as long. */
export function barsOf(figure: Figure, reported: readonly ReportedFigure[] = []): { zero: number; bars: Bar[] } {
  const { key, value, year, baselineValue, baselineYear } = figure;
  const bars: Omit<Bar, 'start' | 'length'>[] = [];
  if (baselineValue != null) bars.push({ key: `${key}-before`, kind: 'BEFORE', cityName: null, value: baselineValue, year: baselineYear ?? null });
  if (value != null) bars.push({ key, kind: 'NOW', cityName: null, value, year: year ?? null });
  for (const report of reported.slice(0, DRAWN)) {
    bars.push({ key: report.adoptionId, kind: 'REPORTED', cityName: report.cityName, value: report.value, year: report.year ?? null });
  }
  const values = bars.map((bar) => bar.value);
  const low = Math.min(0, ...values);
  const width = Math.max(0, ...values) - low || 1;
  const place = (at: number) => ((at - low) / width) * 100;
  return {
    zero: place(0),
    bars: bars.map((bar) => ({ ...bar, start: place(Math.min(0, bar.value)), length: (Math.abs(bar.value) / width) * 100 })),
  };
}

export interface Change {
  direction: 'UP' | 'DOWN' | 'SAME';
  /** Without a sign. */
  by: number;
  /** Undefined where nothing changed or nobody said which way is better. */
  isBetter: boolean | undefined;
}

/** What became of a figure since before; undefined where there is no before. */
export function changeOf({ value, baselineValue, moreIsBetter }: Figure): Change | undefined {
  if (value == null || baselineValue == null) return undefined;
  const difference = Number((value - baselineValue).toPrecision(12));
  if (difference === 0) return { direction: 'SAME', by: 0, isBetter: undefined };
  const isBetter = moreIsBetter == null ? undefined : difference > 0 === moreIsBetter;
  return { direction: difference > 0 ? 'UP' : 'DOWN', by: Math.abs(difference), isBetter };
}
