import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { NestLog } from '@libs/platform/log/log.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { runProcess, serveHealth } from '@libs/platform/process/run-process.js';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async () => {
  const config = new Config(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  const health = await serveHealth(config.host, config.ports.worker, app.get(Readiness));
  return { app, port: (health.address() as AddressInfo).port };
});
