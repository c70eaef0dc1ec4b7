import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { RedisConnections } from '../jobs/redis-connections.js';
import { createLog } from '../log/log.js';
import { RateLimits } from './rate-limit.js';

const LIMIT = { name: 'lanterns', points: 2, seconds: 60 };
const log = createLog('test', 'silent');

describe('limits while Redis does not answer', () => {
  const sockets = new Set<Socket>();
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it.each(['is not there', 'takes connections and says nothing'])('count in memory where it %s', async (how) => {
    const port = how === 'is not there' ? 1 : (silent.address() as AddressInfo).port;
    const config = new Config({ CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost', REDIS_URL: `redis://127.0.0.1:${port}` });
    const redis = new RedisConnections(config, log);
    const limits = new RateLimits({} as DataSource, config, redis, log);
    const began = Date.now();
    await limits.take(LIMIT, 'somebody');
    await limits.take(LIMIT, 'somebody');
    await expect(limits.take(LIMIT, 'somebody')).rejects.toMatchObject({ category: 'RATE_LIMITED' });
    expect(Date.now() - began).toBeLessThan(12_000);
    redis.onApplicationShutdown();
  });
});
