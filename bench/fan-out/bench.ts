import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchOptions, eased, type Figure, median, spread } from '../lib/figure.js';
import { afterCommit } from './after-commit.js';
import type { Room } from './room.js';
import { FanOutStage } from './stage.js';

interface Round {
  /** Milliseconds from publish to last delivery, one post at a time. */
  times: number[];
  /** CPU seconds of the servers for each delivery. */
  cpu: number;
}

/** How far the limit may differ from itself; above this the run says nothing. */
const NOISE = 0.15;
const IN_FLIGHT = 32;
const MIB = 1024 * 1024;

export const fanOut1000 = (options: BenchOptions): Promise<Figure[]> => fanOut('fan-out-1000', 1_000, options);
export const fanOut5000 = (options: BenchOptions): Promise<Figure[]> => fanOut('fan-out-5000', 5_000, options);

async function fanOut(name: string, clients: number, { quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new FanOutStage(serverUrl, clients);
  try {
    const [bare, product, pair] = [await stage.bare(), await stage.product(1), await stage.product(2)];
    say(`${name}: clients are in`);
    const run = async (room: Room): Promise<Round> => {
      const before = room.cpu();
      const times: number[] = [];
      const posts = quick ? 15 : 40;
      // Nobody writes the moment the last post has arrived.
      for (let post = 0; post < posts; post += 1, await sleep(15)) times.push(await room.publish());
      return { times, cpu: (room.cpu() - before) / posts / clients };
    };
    const rounds = await interleaved([bare.room, product.room, pair.room, bare.room], run, quick, (round) => say(`${name}: ${round}`));
    const [limit = [], one = [], two = [], again = []] = rounds;
    const noise = noiseOf(p50s(limit), p50s(again));
    const figure = figureOf(name, noise, quick);
    const cpu = ratioOf(one.map((round) => round.cpu), limit.map((round) => round.cpu)).median;
    return [
      figure('publish to last delivery, one in flight, p50, beside bare ws', p50s(one), p50s(limit), 'ms', 1.3, cpu),
      figure('the same, p99', p99s(one), p99s(limit), 'ms', 1.3, null, [p99(one.flatMap(({ times }) => times)), p99(limit.flatMap(({ times }) => times))]),
      figure('two processes beside one, p50', p50s(two), p50s(one), 'ms', 1.3, ratioOf(two.map((round) => round.cpu), one.map((round) => round.cpu)).median),
      figure('memory a connection, beside bare ws', [product.memory / 1024], [bare.memory / 1024], 'KiB', 1.8, null),
      figure('memory of the process after all rounds, beside before', [product.room.memory() / MIB], [product.held / MIB], 'MiB', 1.1, null),
      ...(clients === 1_000 ? [await afterCommit(name, stage, quick)] : []),
    ];
  } finally {
    await stage.close();
  }
}

/** As many posts as go through with 32 on their way. */
export async function flood({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const clients = 1_000;
  const stage = new FanOutStage(serverUrl, clients);
  try {
    const [bare, product, pair] = [await stage.bare(), await stage.product(1), await stage.product(2)];
    const run = async (room: Room): Promise<{ rate: number; cpu: number }> => {
      const [before, from] = [room.cpu(), performance.now()];
      const until = from + (quick ? 2_000 : 3_000);
      let posts = 0;
      const writer = async () => {
        for (; performance.now() < until; posts += 1) await room.publish();
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, writer));
      return { rate: (posts / (performance.now() - from)) * 1_000, cpu: (room.cpu() - before) / posts / clients };
    };
    const [limit = [], one = [], two = [], again = []] = await interleaved([bare.room, product.room, pair.room, bare.room], run, quick, (round) => say(`flood: ${round}`));
    const rates = (rounds: { rate: number }[]) => rounds.map(({ rate }) => rate);
    const cpus = (rounds: { cpu: number }[]) => rounds.map(({ cpu }) => cpu * 1e6);
    const figure = figureOf('flood', noiseOf(rates(limit), rates(again)), quick);
    return [
      figure('posts to 1,000 clients, 32 in flight, beside bare ws', rates(one), rates(limit), 'posts/s', -6, ratioOf(cpus(one), cpus(limit)).median),
      figure('CPU a delivery, beside bare ws', cpus(one), cpus(limit), 'µs', 0.4, null),
      figure('two processes beside one', rates(two), rates(one), 'posts/s', -1 / 1.3, ratioOf(cpus(two), cpus(one)).median),
    ];
  } finally {
    await stage.close();
  }
}

async function interleaved<T>(rooms: Room[], run: (room: Room) => Promise<T>, quick: boolean, say: (round: string) => void): Promise<T[][]> {
  const found: T[][] = rooms.map(() => []);
  for (const room of new Set(rooms)) await run(room);
  const rounds = quick ? 2 : 7;
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, room] of rooms.entries()) found[index]?.push(await run(room));
    say(`round ${round + 1} of ${rounds}`);
  }
  return found;
}

/** A negative goal is one to be reached, a positive one is not to be passed. */
function figureOf(name: string, noise: number, quick: boolean) {
  return (what: string, product: number[], limit: number[], unit: string, goal: number, cpuRatio: number | null, whole?: [number, number]): Figure => {
    const { median: middle, min, max } = ratioOf(product, limit);
    const better = goal < 0 ? 'more' : 'less';
    const wanted = eased(Math.abs(goal), quick, better);
    const ratio = whole ? whole[0] / whole[1] : middle;
    return {
      ...{ name, what: noise > NOISE ? `${what} (void: the limit differs from itself by ${Math.round(noise * 100)} %)` : what },
      ...{ product: whole?.[0] ?? median(product), limit: whole?.[1] ?? median(limit), peer: null, unit, ratio, min, max, cpuRatio },
      ...{ goal: `${better === 'less' ? '<=' : '>='} ${wanted.toPrecision(3)}`, holds: better === 'less' ? ratio <= wanted : ratio >= wanted },
    };
  };
}

const ratioOf = (product: number[], limit: number[]) => spread(product.map((value, round) => value / (limit[round] ?? Number.NaN)));
const noiseOf = (limit: number[], again: number[]) => Math.abs(median(again) / median(limit) - 1);
const p50s = (rounds: Round[]) => rounds.map(({ times }) => median(times));
const p99s = (rounds: Round[]) => rounds.map(({ times }) => p99(times));

function p99(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}
