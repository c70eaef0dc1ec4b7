import { runMigrations } from 'bullmq';
import pg from 'pg';
import { createDataSource } from './data-source.js';

/** Brings a database to this version: ours, then the queues'. Safe to run again, and by several at once. */
export async function migrate(url: string): Promise<number> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query("SELECT pg_advisory_lock(hashtext('citylore migrate'))");
    const dataSource = await createDataSource({ url, pool: 2, entities: [] }).initialize();
    try {
      const ran = await dataSource.runMigrations();
      await runMigrations(guard, 'bullmq');
      return ran.length;
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}
