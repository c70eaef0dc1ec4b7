import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { NestLog } from '@libs/platform/log/log.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { aloneOn } from './sample/alone-on.js';
import { LoadSample, SampleRemoved } from './sample/load-sample.js';
import { readSample } from './sample/read-sample.js';
import { SampleModule } from './sample/sample.module.js';

// Usage: node dist/apps/worker/src/sample.js [folder]. Loads what is not loaded yet and exits 0 when all is, or when it was removed.
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => stopping.abort(new Error('told to stop')));

const say = (progress: object) => process.stdout.write(`${JSON.stringify(progress)}\n`);

async function run(): Promise<number> {
  const sample = await readSample(process.argv[2] ?? contentFolder('sample'));
  const guard = await aloneOn(new Config(process.env).databaseUrl, stopping);
  const app = await NestFactory.createApplicationContext(SampleModule, { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  try {
    const failed = await app.get(LoadSample).load(sample, { signal: stopping.signal, report: (ready, total) => say({ sample: 'films', ready, total }) });
    if (failed.length > 0) process.stderr.write(`These films of the sample failed: ${failed.join(', ')}\n`);
    return failed.length > 0 ? 1 : 0;
  } catch (err) {
    if (!(err instanceof SampleRemoved)) throw err;
    say({ sample: 'removed, and not loaded again' });
    return 0;
  } finally {
    await app.close();
    await guard.end();
  }
}

run().then(
  (code) => process.exit(code),
  (err: unknown) => {
    process.stderr.write(`The sample network is not complete: ${err instanceof Error ? (stopping.signal.aborted ? err.message : err.stack) : String(err)}\n`);
    process.exit(1);
  },
);
