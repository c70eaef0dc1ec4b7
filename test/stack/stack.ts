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

export interface Stack {
  /** Where a browser goes. */
  origin: string;
  databaseUrl: string;
  dataDir: string;
  /** Mails the product sent, as .eml files. */
  mailDir: string;
  environment: Record<string, string>;
  api: ProductProcess;
  realtime: ProductProcess;
  workers: ProductProcess[];
  web?: ProductProcess;
  close(): Promise<void>;
}

export interface StackOptions {
  workers?: number;
  /** Left out where no page is opened. */
  web?: boolean;
  environment?: Record<string, string>;
}

/** The whole product as its own processes behind the gateway, on a database and a folder of its own, from the build. */
export async function startStack({ workers = 1, web = true, environment = {} }: StackOptions = {}): Promise<Stack> {
  const database = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'citylore-stack-'));
  const mailDir = join(dataDir, 'mail');
  await mkdir(mailDir);
  const mail = await startMailCatcher({ folder: mailDir });
  const taken = new Set<number>();
  const port = { public: await freePort(taken), api: await freePort(taken), realtime: await freePort(taken), web: await freePort(taken) };
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
    API_PORT: String(port.api),
    REALTIME_PORT: String(port.realtime),
    WEB_PORT: String(port.web),
    API_URL: at(port.api),
    REALTIME_URL: at(port.realtime),
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const make = (name: string, entry: string, number: number, more: Record<string, string> = {}) =>
    new ProductProcess(name, resolve('dist/apps', entry), { ...common, ...more }, number);
  await promisify(execFile)(process.execPath, [resolve('dist/apps/worker/src/migrate.js')], { env: common });
  const api = make('api', 'api/src/main.js', port.api);
  const realtime = make('realtime', 'realtime/src/main.js', port.realtime);
  const workerList = await Promise.all(
    Array.from({ length: workers }, async (_, index) => {
      const number = await freePort(taken);
      return make(`worker ${index + 1}`, 'worker/src/main.js', number, { WORKER_PORT: String(number) });
    }),
  );
  const webServer = web ? make('web', 'web/server.js', port.web) : undefined;
  const all = [api, realtime, ...workerList, ...(webServer ? [webServer] : [])];
  const gateway = createGateway({ targets: { api: at(port.api), realtime: at(port.realtime), web: at(port.web) }, origin });
  const close = async () => {
    await gateway.close().catch(() => undefined);
    await Promise.all(all.map((child) => child.kill('SIGTERM')));
    await mail.stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all(all.map((child) => child.start()));
    await gateway.listen(port.public, '127.0.0.1');
  } catch (err) {
    await close();
    throw err;
  }
  return { origin, databaseUrl: database.url, dataDir, mailDir, environment: common, api, realtime, workers: workerList, web: webServer, close };
}
