import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The server that tests may create databases on. */
export function testServerUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests through `npm test`, which starts a database for them');
  return url;
}

export function urlOf(database: string): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** One statement on the server's maintenance database. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Named anew by each run, so that a schema of yesterday is never met. */
export function templateName(): string {
  return process.env.TEST_DATABASE_TEMPLATE ?? 'citylore_template';
}

export function freshName(): string {
  return `test_${randomBytes(6).toString('hex')}`;
}
