import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { runCommand } from './run-command.js';
import { aloneOn } from './sample/alone-on.js';
import { type Removed, RemoveSample } from './sample/remove-sample.js';
import { SampleModule } from './sample/sample.module.js';

// Usage: node dist/apps/worker/src/sample-remove.js. Takes the sample network away for good; run again after a kill it goes on.
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => process.exit(1));
stopping.signal.addEventListener('abort', () => {
  process.stderr.write('The database went away in between: run this again, it goes on where it stopped.\n');
  process.exit(1);
});

await runCommand(async () => {
  const app = await NestFactory.createApplicationContext(SampleModule, { logger: false, abortOnError: false });
  try {
    await app.get(RemoveSample).shutTheDoor();
    const guard = await aloneOn(new Config(process.env).databaseUrl, stopping);
    const removed = await app.get(RemoveSample).run();
    await guard.end();
    return said(removed);
  } finally {
    await app.close();
  }
});

function said({ clips, practices, celebrations, people, cities, kept, hasAdmin }: Removed): string {
  const nothing = clips + practices + celebrations + people + cities + kept.length === 0;
  const lines = [nothing ? 'There is nothing of the sample network here, and it will not be loaded.' : `The sample network is removed and will not be loaded again: ${cities} cities, ${people} people, ${clips} clips with their films, ${practices} practices, ${celebrations} celebrations.`];
  if (kept.length > 0) lines.push(`These cities stay, as members have clips, practices or celebrations there: ${kept.join(', ')}.`);
  if (!hasAdmin) lines.push('No administrator is left: make one with npm run admin -- you@city.example "Your Name".');
  return lines.join('\n');
}
