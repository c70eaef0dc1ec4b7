import { createServer, type Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';
import type { Readiness } from './readiness.service.js';

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

/** /healthz and /readyz for a process that serves nothing else over HTTP. */
export async function serveHealth(host: string, port: number, readiness: Readiness): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object = { ok: status === 200 }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/healthz') answer(200);
    else if (request.url === '/readyz') readiness.now().then((ready) => answer(ready.ok ? 200 : 503, ready), () => answer(503));
    else answer(404);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return server;
}
