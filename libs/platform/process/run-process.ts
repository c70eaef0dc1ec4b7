import { createServer, type Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';

/** A stopping process that has not drained by then is ended. */
const STOP_MS = 10_000;

export interface Running {
  app: INestApplicationContext;
  port: number;
}

/** The life of a process: say when it is ready, drain on SIGTERM, never outlive the one that started it. */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code || 1), STOP_MS).unref();
    void (running?.app.close() ?? Promise.resolve()).finally(() => process.exit(code));
  };
  const log = (): Log | undefined => running?.app.get<Log>(LOG);
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  process.once('disconnect', () => stop(0));
  process.on('uncaughtException', (err) => {
    log()?.fatal({ err }, 'uncaught');
    if (!running) process.stderr.write(`${err.stack}\n`);
    stop(1);
  });
  try {
    running = await start();
  } catch (err) {
    process.stderr.write(`${name} could not start: ${err instanceof ConfigError ? err.message : err instanceof Error ? err.stack : String(err)}\n`);
    process.exit(1);
  }
  process.stdout.write(`${JSON.stringify({ ready: true, name, port: running.port })}\n`);
}

export type HealthCheck = () => Promise<void>;

/** /healthz and /readyz for a process that serves nothing else over HTTP. */
export async function serveHealth(host: string, port: number, ready: HealthCheck): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: status === 200 }));
    if (request.url === '/healthz') answer(200);
    else if (request.url === '/readyz') ready().then(() => answer(200), () => answer(503));
    else answer(404);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return server;
}
