import { createHash } from 'node:crypto';
import pg from 'pg';
import { readTime } from './read-time.js';

// bigint columns hold bytes and counts, far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, readTime);

/** Longest list of prepared statements a connection keeps; past it a statement runs unnamed. */
const KEPT = 400;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= KEPT) return undefined;
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

const mayBePrepared = /^\s*(select|insert|update|delete|with)\b/i;

/** A client that prepares every parametrised statement once a connection: PostgreSQL then plans it once. */
class NamingClient extends pg.Client {
  // pg's overloads cannot be restated one by one; the arguments pass through untouched but for the name.
  override query(...given: unknown[]): never {
    const [first, second] = given;
    if (typeof first === 'string' && Array.isArray(second) && second.length > 0 && mayBePrepared.test(first)) {
      const name = nameOf(first);
      if (name) return super.query(...([{ name, text: first, values: second }, ...given.slice(2)] as unknown as [string])) as never;
    }
    return super.query(...(given as [string])) as never;
  }
}

class NamingPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super({ ...options, Client: NamingClient } as pg.PoolConfig);
  }
}

/** What TypeORM takes for its `driver` in place of pg. */
export const namedPg = { ...pg, Pool: NamingPool, Client: NamingClient };
