import { describe, expect, it } from '@jest/globals';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import { Config } from '../config/config.js';
import type { ReadDatabase } from '../database/read-database.js';
import { RedisConnections } from '../jobs/redis-connections.js';
import { S3Storage } from '../storage/s3-storage.js';
import { Readiness } from './readiness.service.js';

const REDIS = process.env.TEST_REDIS_URL;
const withRedis = REDIS ? it : it.skip;
const LEAST = { CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/x', SMTP_URL: 'smtp://localhost' };
const database = (answers: () => Promise<unknown>) => ({ rows: answers }) as unknown as ReadDatabase;
const well = database(() => Promise.resolve([]));
const listening = (server: Server) => new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
const s3 = (port: number) => ({ S3_ENDPOINT: `http://127.0.0.1:${port}`, S3_BUCKET: 'films', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' });

function readinessOf(environment: Record<string, string>, data = well): { readiness: Readiness; end: () => void } {
  const config = new Config({ ...LEAST, ...environment });
  const redis = new RedisConnections(config, pino({ level: 'silent' }));
  return { readiness: new Readiness(config, data, redis, config.s3 && new S3Storage(config.s3)), end: () => redis.onApplicationShutdown() };
}

describe('readiness', () => {
  it('is the database alone where nothing else is set', async () => {
    expect(await readinessOf({}).readiness.now()).toEqual({ ok: true, database: 'ok' });
    expect(await readinessOf({}, database(() => Promise.reject(new Error('away')))).readiness.now()).toEqual({ ok: false, database: 'away' });
  });

  it('is not reached with a Redis and a store that are not there, and says so soon even when they say nothing', async () => {
    const held = new Set<Socket>();
    const mute = createServer((socket) => held.add(socket.on('error', () => undefined)));
    const port = await listening(mute);
    for (const environment of [{ REDIS_URL: 'redis://127.0.0.1:1', ...s3(1) }, { REDIS_URL: `redis://127.0.0.1:${port}`, ...s3(port) }]) {
      const { readiness, end } = readinessOf(environment);
      const from = performance.now();
      expect(await readiness.now()).toEqual({ ok: false, database: 'ok', redis: 'away', s3: 'away' });
      expect(performance.now() - from).toBeLessThan(10_000);
      end();
    }
    for (const socket of held) socket.destroy();
    mute.close();
  });

  withRedis('once reached, stays without Redis but not without the database (needs redis)', async () => {
    const { port: redisPort, hostname } = new URL(REDIS ?? '');
    const open = new Set<Socket>();
    const line = createServer((socket) => {
      const beyond = connect(Number(redisPort), hostname);
      for (const one of [socket, beyond]) open.add(one.on('error', () => undefined));
      socket.pipe(beyond).pipe(socket);
    });
    let answer = () => Promise.resolve<unknown>([]);
    const port = await listening(line);
    const { readiness, end } = readinessOf({ REDIS_URL: `redis://127.0.0.1:${port}` }, database(() => answer()));
    const fresh = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      return readiness.now();
    };
    expect(await readiness.now()).toEqual({ ok: true, database: 'ok', redis: 'ok' });
    line.close();
    for (const one of open) one.destroy();
    expect(await fresh()).toEqual({ ok: true, database: 'ok', redis: 'away' });
    answer = () => Promise.reject(new Error('away'));
    expect(await fresh()).toEqual({ ok: false, database: 'away', redis: 'away' });
    end();
  });
});
