import { Module } from '@nestjs/common';
import { RateLimitModule } from './access/rate-limit.js';
import { ClockModule } from './clock/clock.js';
import { ConfigModule } from './config/config.module.js';
import { ChannelModule } from './database/channel-listener.js';
import { DatabaseModule } from './database/database.module.js';
import { RedisModule } from './jobs/redis-connections.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LogModule } from './log/log.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { LiveModule } from './realtime/live-bus.js';

/** What every process has: settings, log, clock, database, outbox, jobs, live bus, rate limits. */
@Module({
  imports: [
    ConfigModule,
    LogModule,
    ClockModule,
    DatabaseModule.forProcess(),
    ChannelModule,
    RedisModule,
    JobsModule,
    OutboxModule,
    LiveModule,
    RateLimitModule,
  ],
})
export class PlatformModule {}
