import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { NestLog } from '@libs/platform/log/log.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { runProcess, serveHealth } from '@libs/platform/process/run-process.js';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async () => {
  const config = new Config(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  const database = app.get(ReadDatabase);
  const health = await serveHealth(config.host, config.ports.worker, async () => void (await database.rows('SELECT 1')));
  return { app, port: (health.address() as AddressInfo).port };
});
