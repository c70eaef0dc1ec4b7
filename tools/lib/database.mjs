// A database of one's own, named by DATABASE_URL: does it answer?
import { Fault, warn } from './say.mjs';

const TRIED_WITH = 18;

/** Connects once; a refusal becomes a sentence without the password. */
export async function checkDatabase(url) {
  let where;
  try {
    const { host, pathname } = new URL(url);
    where = `${host}${pathname}`;
  } catch {
    throw new Fault('DATABASE_URL is not a web address: write it as postgres://user:password@host:5432/name.');
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (version < TRIED_WITH) warn(`The database at ${where} is PostgreSQL ${version}; Citylore is made for ${TRIED_WITH}.`);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`The database of DATABASE_URL (${where}) does not answer (${error.message || error.code}): start it, correct DATABASE_URL, or unset it to use the embedded one.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether somebody took the sample network away for good (npm run sample:remove). */
export async function isSampleRemoved(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT 1 FROM network_setting WHERE key = 'sample-network-removed' AND value = 'true'`);
    return rows.length > 0;
  } finally {
    await client.end().catch(() => {});
  }
}
