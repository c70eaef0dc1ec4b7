import type { OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { SWEEP_APPLICATIONS_EVERY_MS, sweepApplications } from './application.jobs.js';

/** Deletes applications that were never confirmed once their link is good no longer. */
@ProcessorOf(sweepApplications)
export class SweepApplicationsProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepApplications, {}, SWEEP_APPLICATIONS_EVERY_MS);
  }

  async run(): Promise<void> {
    await this.dataSource.query(`DELETE FROM city_application WHERE state = 'UNCONFIRMED' AND expires_at < $1`, [this.clock.now()]);
  }
}
