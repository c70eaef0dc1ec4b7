import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openTestDatabase } from '@libs/platform/testing/test-database.js';
import { createGateway } from '../../tools/gateway.mjs';
import { freePort } from '../../tools/lib/ports.mjs';
import { startMailCatcher } from '../../tools/services/mail.mjs';
import { ProductProcess } from './child-process.js';
import { Front } from './front.js';

export interface Stack {
  /** Where a browser goes. */
  origin: string;
  databaseUrl: string;
  dataDir: string;
  /** Mails the product sent, as .eml files. */
  mailDir: string;
  environment: Record<string, string>;
  /** Of the first host. */
  api: ProductProcess;
  realtime: ProductProcess;
  /** Of all hosts. */
  apis: ProductProcess[];
  realtimes: ProductProcess[];
  /** Before the hosts; undefined where there is one. */
  front?: Front;
  workers: ProductProcess[];
  web?: ProductProcess;
  close(): Promise<void>;
}

export interface StackOptions {
  /** Each has a gateway, an api and a realtime process. */
  hosts?: number;
  workers?: number;
  /** Left out where no page is opened. */
  web?: boolean;
  environment?: Record<string, string>;
}

/** The whole product as its own processes behind the gateway, on a database and a folder of its own, from the build. */
export async function startStack({ hosts = 1, workers = 1, web = true, environment = {} }: StackOptions = {}): Promise<Stack> {
  const database = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'citylore-stack-'));
  const mailDir = join(dataDir, 'mail');
  await mkdir(mailDir);
  const mail = await startMailCatcher({ folder: mailDir });
  const taken = new Set<number>();
  const port = { public: await freePort(taken), web: await freePort(taken) };
  const hostPorts = await Promise.all(Array.from({ length: hosts }, async () => ({ gateway: await freePort(taken), api: await freePort(taken), realtime: await freePort(taken) })));
  const first = hostPorts[0] ?? { gateway: 0, api: 0, realtime: 0 };
  const origin = `http://localhost:${port.public}`;
  const at = (number: number) => `http://127.0.0.1:${number}`;
  const common: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    CITYLORE_ORIGIN: origin,
    DATABASE_URL: database.url,
    DATABASE_POOL: '6',
    DATA_DIR: dataDir,
    SMTP_URL: mail.url,
    API_PORT: String(first.api),
    REALTIME_PORT: String(first.realtime),
    WEB_PORT: String(port.web),
    API_URL: at(first.api),
    REALTIME_URL: at(first.realtime),
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const make = (name: string, entry: string, number: number, more: Record<string, string> = {}) =>
    new ProductProcess(name, resolve('dist/apps', entry), { ...common, ...more }, number);
  await promisify(execFile)(process.execPath, [resolve('dist/apps/worker/src/migrate.js')], { env: common });
  const named = (name: string, index: number) => (hosts > 1 ? `${name} ${index + 1}` : name);
  const apis = hostPorts.map(({ api }, index) => make(named('api', index), 'api/src/main.js', api, { API_PORT: String(api) }));
  const realtimes = hostPorts.map(({ realtime }, index) => make(named('realtime', index), 'realtime/src/main.js', realtime, { REALTIME_PORT: String(realtime) }));
  const workerList = await Promise.all(
    Array.from({ length: workers }, async (_, index) => {
      const number = await freePort(taken);
      return make(`worker ${index + 1}`, 'worker/src/main.js', number, { WORKER_PORT: String(number) });
    }),
  );
  const webServer = web ? make('web', 'web/server.js', port.web) : undefined;
  const all = [...apis, ...realtimes, ...workerList, ...(webServer ? [webServer] : [])];
  const gateways = hostPorts.map(({ api, realtime }) => createGateway({ targets: { api: at(api), realtime: at(realtime), web: at(port.web) }, origin }));
  const front = hosts > 1 ? new Front(hostPorts.map(({ gateway }) => gateway)) : undefined;
  const close = async () => {
    await front?.close().catch(() => undefined);
    await Promise.all(gateways.map((gateway) => gateway.close().catch(() => undefined)));
    await Promise.all(all.map((child) => child.kill('SIGTERM')));
    await mail.stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all(all.map((child) => child.start()));
    await Promise.all(gateways.map((gateway, index) => gateway.listen(front ? (hostPorts[index]?.gateway ?? 0) : port.public, '127.0.0.1')));
    await front?.listen(port.public);
  } catch (err) {
    await close();
    throw err;
  }
  const [api, realtime] = [apis[0], realtimes[0]];
  if (!api || !realtime) throw new Error('A stack has one host at least');
  return { origin, databaseUrl: database.url, dataDir, mailDir, environment: common, api, realtime, apis, realtimes, front, workers: workerList, web: webServer, close };
}
