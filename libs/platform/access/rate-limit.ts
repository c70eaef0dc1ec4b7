import { Inject, Injectable, Module, Global } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { RedisConnections } from '../jobs/redis-connections.js';
import { LOG, type Log } from '../log/log.module.js';
import { tooMany } from './access.errors.js';

export interface Limit {
  /** Names the purse, for example `sign-in-address`. */
  name: string;
  points: number;
  seconds: number;
  /** Counted in each process alone: for what the database counts by itself, and two could do at the same moment. */
  isLocal?: boolean;
}

/** Counts tries per key over all processes, in PostgreSQL or Redis; in memory while neither answers. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterAbstract>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly redis: RedisConnections,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Takes a point; throws RATE_LIMITED with the seconds to wait when none is left. */
  async take(limit: Limit, key: string, points = 1): Promise<void> {
    try {
      await this.limiter(limit).consume(key, points);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw tooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      this.log.error({ err: refusal }, 'rate limit store failed; the try is let through');
    }
  }

  /** Gives a point back, for a try that came to nothing. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).reward(key);
  }

  /** Forgets the tries of a key, after a success. */
  async reset(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(key);
  }

  private limiter(limit: Limit): RateLimiterAbstract {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) this.limiters.set(limit.name, (limiter = this.make(limit)));
    return limiter;
  }

  private make({ name, points, seconds, isLocal }: Limit): RateLimiterAbstract {
    const purse = { keyPrefix: name, points, duration: seconds };
    const here = new RateLimiterMemory(purse);
    if (isLocal) return here;
    const common = { ...purse, insuranceLimiter: here };
    return this.config.redisUrl
      ? new RateLimiterRedis({ ...common, storeClient: this.redis.shared() })
      : new RateLimiterPostgres({ ...common, storeClient: this.dataSource, storeType: 'typeorm', tableName: 'rate_limit', tableCreated: true });
  }
}

@Global()
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class RateLimitModule {}
