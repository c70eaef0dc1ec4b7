import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { Config } from '@libs/platform/config/config.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { NestLog } from '@libs/platform/log/log.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LoadSample } from './sample/load-sample.js';
import { readSample } from './sample/read-sample.js';
import { SampleModule } from './sample/sample.module.js';

// Usage: node dist/apps/worker/src/sample.js [folder]. Loads what is not loaded yet and exits 0 when all is.
const LOOK_AGAIN_MS = 1_000;
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => stopping.abort(new Error('told to stop')));

const say = (progress: object) => process.stdout.write(`${JSON.stringify(progress)}\n`);

async function run(): Promise<number> {
  const sample = await readSample(process.argv[2] ?? contentFolder('sample'));
  const guard = await aloneOn(new Config(process.env).databaseUrl);
  const app = await NestFactory.createApplicationContext(SampleModule, { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  try {
    const failed = await app.get(LoadSample).load(sample, { signal: stopping.signal, report: (ready, total) => say({ sample: 'films', ready, total }) });
    if (failed.length > 0) process.stderr.write(`These films of the sample failed: ${failed.join(', ')}\n`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await app.close();
    await guard.end();
  }
}

/** One loader at a time, over all hosts: another waits, and then finds all done. */
async function aloneOn(databaseUrl: string): Promise<pg.Client> {
  const guard = new pg.Client({ connectionString: databaseUrl, application_name: 'citylore sample' });
  guard.on('error', (err) => stopping.abort(err));
  await guard.connect();
  for (;;) {
    const { rows } = await guard.query<{ alone: boolean }>("SELECT pg_try_advisory_lock(hashtext('citylore sample')) AS alone");
    if (rows[0]?.alone) return guard;
    await sleep(LOOK_AGAIN_MS, undefined, { signal: stopping.signal });
  }
}

run().then(
  (code) => process.exit(code),
  (err: unknown) => {
    process.stderr.write(`The sample network is not complete: ${err instanceof Error ? (stopping.signal.aborted ? err.message : err.stack) : String(err)}\n`);
    process.exit(1);
  },
);
