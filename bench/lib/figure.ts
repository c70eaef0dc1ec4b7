/** One line of a benchmark's answer. Ratios are product over peer where there is one, else over limit; `min` and `max` are of the rounds. */
export interface Figure {
  name: string;
  what: string;
  product: number;
  limit: number;
  peer: number | null;
  unit: string;
  ratio: number;
  min: number;
  max: number;
  cpuRatio: number | null;
  goal: string;
  holds: boolean;
}

export interface BenchOptions {
  /** Fewer rounds, less data, goals eased by 30 %. */
  quick: boolean;
  /** URL of a PostgreSQL server on which databases may be made. */
  serverUrl: string;
  say(line: string): void;
}

export type Bench = (options: BenchOptions) => Promise<Figure[]>;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const low = sorted[middle - 1];
  const high = sorted[middle];
  if (high === undefined) return Number.NaN;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

export function spread(values: number[]): { median: number; min: number; max: number } {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** A goal in quick mode is eased by 30 %. */
export function eased(goal: number, quick: boolean, better: 'more' | 'less'): number {
  if (!quick) return goal;
  return better === 'less' ? goal * 1.3 : goal * 0.7;
}

export function line(figure: Figure): string {
  const numbers = `${round(figure.product)} beside ${round(figure.peer ?? figure.limit)} ${figure.unit}, ratio ${round(figure.ratio)} (${round(figure.min)}-${round(figure.max)})`;
  const cpu = figure.cpuRatio === null ? '' : `, CPU ${round(figure.cpuRatio)}`;
  return `${figure.holds ? 'holds' : 'MISSES'}  ${figure.name}: ${figure.what}: ${numbers}${cpu}; goal ${figure.goal}`;
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
