import type { OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { expireUnconfirmed } from './registration.jobs.js';

const EVERY_MS = 10 * 60_000;

/** What was never confirmed held no place; its address is free for another try. */
@ProcessorOf(expireUnconfirmed)
export class ExpireUnconfirmedProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(expireUnconfirmed, {}, EVERY_MS);
  }

  async run(): Promise<void> {
    await this.dataSource.query(`UPDATE registration SET state = 'EXPIRED' WHERE state = 'UNCONFIRMED' AND confirm_until <= $1`, [this.clock.now()]);
  }
}
