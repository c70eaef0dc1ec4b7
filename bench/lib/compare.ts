import { eased, type Figure, median, spread } from './figure.js';
import type { Measured, Sample, Samples } from './stage.js';

export interface Compared {
  name: string;
  what: string;
  key: keyof Sample;
  product: Measured;
  limit: Measured;
  /** Where there is one, the ratio is of product over peer, and the limit is told beside it. */
  peer?: Measured;
  unit: string;
  /** None: the figure is told, and always holds. */
  goal?: number;
  better: 'more' | 'less';
}

/** How far a limit may differ from itself in one run, as the median of its rounds like every other ratio; above this the run says nothing. */
const NOISE = 0.15;

/** Figures of product against limit or peer, round by round; `twins` is one limit under two names. */
export function figuresOf(samples: Samples, twins: [Measured, Measured], quick: boolean): (compared: Compared) => Figure {
  const of = (server: Measured, key: keyof Sample) => (samples.get(server) ?? []).map((sample) => sample[key]);
  const [first, second] = [of(twins[0], 'rate'), of(twins[1], 'rate')];
  const noise = Math.abs(median(second.map((value, round) => value / (first[round] ?? Number.NaN))) - 1);
  return ({ name, what, key, product, limit, peer, unit, goal, better }) => {
    const ratios = (by: keyof Sample) => of(product, by).map((value, round) => value / (of(peer ?? limit, by)[round] ?? Number.NaN));
    const { median: ratio, min, max } = spread(ratios(key));
    const wanted = goal === undefined ? undefined : eased(goal, quick, better);
    return {
      name,
      what: noise > NOISE ? `${what} (void: the limit differs from itself by ${Math.round(noise * 100)} %)` : what,
      product: median(of(product, key)),
      limit: median(of(limit, key)),
      peer: peer ? median(of(peer, key)) : null,
      unit,
      ratio,
      min,
      max,
      cpuRatio: median(ratios('cpu')),
      goal: wanted === undefined ? 'reported' : `${better === 'less' ? '<=' : '>='} ${wanted.toPrecision(3)}`,
      holds: wanted === undefined || (better === 'less' ? ratio <= wanted : ratio >= wanted),
    };
  };
}
