import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Compared } from './compare.js';
import type { Figure } from './figure.js';
import type { ServerProcess } from './server-process.js';
import type { BenchStage } from './stage.js';

/** Others' servers of GraphQL over the same tables; their names are those of the words they are asked in. */
export const MERCURIUS = 'Mercurius with JIT';
export const POSTGRAPHILE = 'PostGraphile';

const FOLDER = resolve('bench/peers');

/** How a server is asked for a page, in its own words. */
export interface Words<Place> {
  query: string;
  variables(place: Place): Record<string, unknown>;
  /** Its answer in the product's shape, where it says the same otherwise. */
  translated?(answer: unknown): unknown;
}

/** A request in these words. */
export function bodyIn<Place>(words: Words<Place>, place: Place): string {
  return JSON.stringify({ query: words.query, variables: words.variables(place) });
}

export async function startPeers(stage: BenchStage, databaseUrl: string, say: (line: string) => void): Promise<[mercurius: ServerProcess, postgraphile: ServerProcess]> {
  installPeers(say);
  return [await stage.peer('mercurius', MERCURIUS, databaseUrl), await stage.peer('postgraphile', POSTGRAPHILE, databaseUrl)];
}

/** Requests a second beside each peer; `limit` is told with them. Beside PostGraphile nothing is promised. */
export function besidePeers(figure: (compared: Compared) => Figure, of: Pick<Compared, 'name' | 'product' | 'limit'>, [mercurius, postgraphile]: [ServerProcess, ServerProcess]): Figure[] {
  const rate = { ...of, key: 'rate', unit: '1/s', better: 'more' } as const;
  return [
    figure({ ...rate, what: `requests a second beside ${MERCURIUS}`, peer: mercurius, goal: 1.3 }),
    figure({ ...rate, what: `requests a second beside ${POSTGRAPHILE}`, peer: postgraphile }),
  ];
}

// They are a package of their own: nobody who installs the product gets them, and a run that needs them says that it fetches them.
function installPeers(say: (line: string) => void): void {
  const [wanted, there] = [resolve(FOLDER, 'package-lock.json'), resolve(FOLDER, 'node_modules/.package-lock.json')];
  if (existsSync(there) && statSync(there).mtimeMs >= statSync(wanted).mtimeMs) return;
  say('peers: npm ci in bench/peers (Mercurius, PostGraphile; about 330 MB)');
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) throw new Error(`the peers could not be installed: npm ci in ${FOLDER} ended with ${status}`);
}
