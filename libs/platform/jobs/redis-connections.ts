import { Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { Config } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';

/** A short command that Redis does not answer fails by then, rather than hold up who asked; milliseconds. */
const ANSWER_MS = 1_000;

/** Redis connections of the process, made when first asked for; there are none where REDIS_URL is not set. */
@Injectable()
export class RedisConnections implements OnApplicationShutdown {
  private common?: Redis;
  private readonly made: Redis[] = [];

  constructor(
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** For short commands of any kind; they fail while Redis is away. */
  shared(): Redis {
    this.common ??= this.create({ maxRetriesPerRequest: 1, commandTimeout: ANSWER_MS });
    return this.common;
  }

  /** One of its own, for a subscription, which waits for Redis to come back. */
  create(options: RedisOptions = { maxRetriesPerRequest: null }): Redis {
    if (!this.config.redisUrl) throw new Error('REDIS_URL is not set');
    const redis = new Redis(this.config.redisUrl, options);
    redis.on('error', (err) => this.log.error({ err }, 'redis connection'));
    this.made.push(redis);
    return redis;
  }

  onApplicationShutdown(): void {
    for (const redis of this.made) redis.disconnect();
  }
}

@Global()
@Module({ providers: [RedisConnections], exports: [RedisConnections] })
export class RedisModule {}
