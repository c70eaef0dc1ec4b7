import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { defineJob, QUEUES } from '../jobs/job.js';
import { Jobs } from '../jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '../jobs/processor.js';

const EVERY_MS = 60 * 60_000;
/** How long what is done, or has failed for good, can still be looked at. */
const KEPT_MS = 7 * 24 * EVERY_MS;
const FAILED_AT_ONCE = 1_000;

export const sweepOutbox = defineJob<object>({ queue: 'maintenance', name: 'sweep-outbox', attempts: 3, backoffMs: 5_000, timeoutMs: 5 * 60_000 });

/** Forgets relayed events, failed jobs and run-out counts of tries. */
@Injectable()
@ProcessorOf(sweepOutbox)
export class SweepOutboxProcessor implements JobProcessor<object>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepOutbox, {}, EVERY_MS);
  }

  async run(): Promise<void> {
    await this.dataSource.query('DELETE FROM outbox WHERE relayed_at < $1', [new Date(Date.now() - KEPT_MS)]);
    await this.dataSource.query('DELETE FROM rate_limit WHERE expire < $1', [Date.now()]);
    for (const queue of QUEUES) await (await this.jobs.queue(queue)).clean(KEPT_MS, FAILED_AT_ONCE, 'failed');
  }
}
