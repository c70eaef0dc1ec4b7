import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { LoadConceptFilms } from '@libs/themes/films/load-concept-films.js';
import { FilmsModule } from './films/films.module.js';
import { runCommand } from './run-command.js';
import { aloneOn } from './sample/alone-on.js';

// Usage: node dist/apps/worker/src/films.js [folder]. Brings in the films of the modules that are not there yet, and their words in every language.
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => stopping.abort(new Error('told to stop')));

await runCommand(async () => {
  const guard = await aloneOn(new Config(process.env).databaseUrl, stopping, 'citylore films');
  const app = await NestFactory.createApplicationContext(FilmsModule, { logger: false, abortOnError: false });
  try {
    const { sent, all } = await app.get(LoadConceptFilms).load(process.argv[2], stopping.signal);
    return sent.length > 0 ? `Films of the modules: ${sent.length} of ${all.length} handed to the workers, who make them ready: ${sent.join(', ')}` : `Films of the modules: ${all.length}, nothing new`;
  } finally {
    await app.close();
    await guard.end();
  }
});
