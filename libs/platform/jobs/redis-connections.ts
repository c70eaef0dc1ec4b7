import { Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';

/** Redis connections of the process, made when first asked for; there are none where REDIS_URL is not set. */
@Injectable()
export class RedisConnections implements OnApplicationShutdown {
  private common?: Redis;
  private readonly made: Redis[] = [];

  constructor(
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** For short commands of any kind. */
  shared(): Redis {
    this.common ??= this.create();
    return this.common;
  }

  /** One of its own, for a subscription. */
  create(): Redis {
    if (!this.config.redisUrl) throw new Error('REDIS_URL is not set');
    const redis = new Redis(this.config.redisUrl, { maxRetriesPerRequest: null });
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
