import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { Config } from '@libs/platform/config/config.js';
import { NestLog } from '@libs/platform/log/log.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { type Running, serveHealth } from '@libs/platform/process/run-process.js';
import { LiveServer } from './live-server.js';
import { RealtimeModule } from './realtime.module.js';

/** Brings a realtime process up, ready for sockets when this returns. */
export async function startRealtime(): Promise<Running> {
  const app = await NestFactory.createApplicationContext(RealtimeModule, { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  const { host, ports } = app.get(Config);
  const server: Server = await serveHealth(host, ports.realtime, app.get(Readiness));
  await app.get(LiveServer).attach(server);
  return { app, port: (server.address() as AddressInfo).port };
}
