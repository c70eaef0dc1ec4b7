import { eased, type Figure, median, spread } from './figure.js';
import type { ServerProcess } from './server-process.js';
import type { Sample, Samples } from './stage.js';

export interface Compared {
  name: string;
  what: string;
  key: keyof Sample;
  product: ServerProcess;
  limit: ServerProcess;
  /** Where there is one, the ratio is of product over peer, and the limit is told beside it. */
  peer?: ServerProcess;
  unit: string;
  /** None: the figure is told, and always holds. */
  goal?: number;
  better: 'more' | 'less';
}

/** How far a limit differs from itself in one run; above this the run says nothing. */
const NOISE = 0.15;

/** Figures of product against limit or peer, round by round; `twins` is one limit under two names. */
export function figuresOf(samples: Samples, twins: [ServerProcess, ServerProcess], quick: boolean): (compared: Compared) => Figure {
  const of = (server: ServerProcess, key: keyof Sample) => (samples.get(server) ?? []).map((sample) => sample[key]);
  const noise = Math.abs(median(of(twins[1], 'rate')) / median(of(twins[0], 'rate')) - 1);
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
