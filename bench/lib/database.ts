import pg from 'pg';
import { migrate } from '@libs/platform/database/migrate.js';

/** A migrated database of the benchmark's own, dropped at its end. */
export async function benchDatabase(serverUrl: string, name: string): Promise<{ url: string; drop(): Promise<void> }> {
  const at = (database: string) => {
    const url = new URL(serverUrl);
    url.pathname = `/${database}`;
    return url.href;
  };
  await statement(at('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await statement(at('postgres'), `CREATE DATABASE ${name}`);
  await migrate(at(name));
  return { url: at(name), drop: () => statement(at('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function statement(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
