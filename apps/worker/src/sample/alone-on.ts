import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LOOK_AGAIN_MS = 500;

/** One that loads or removes the sample (or whatever else is named) at a time, over all hosts; another waits. `stopping` is told when the connection that holds the place is lost. */
export async function aloneOn(databaseUrl: string, stopping: AbortController, what = 'citylore sample'): Promise<pg.Client> {
  const guard = new pg.Client({ connectionString: databaseUrl, application_name: what });
  guard.on('error', (err) => stopping.abort(err));
  await guard.connect();
  for (;;) {
    const { rows } = await guard.query<{ alone: boolean }>("SELECT pg_try_advisory_lock(hashtext($1)) AS alone", [what]);
    if (rows[0]?.alone) return guard;
    await sleep(LOOK_AGAIN_MS, undefined, { signal: stopping.signal });
  }
}
