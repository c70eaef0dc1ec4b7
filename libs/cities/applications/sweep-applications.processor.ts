import type { OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { SWEEP_APPLICATIONS_EVERY_MS, sweepApplications } from './application.jobs.js';

/** People behind decided applications are kept this long, for questions about the decision. */
const CONTACTS_KEPT_MS = 180 * 24 * 3_600_000;

/** Deletes applications that were never confirmed once their link is good no longer, and after half a year who stood behind the others. */
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
    await this.dataSource.query(
      `UPDATE city_application SET contact_name = NULL, contact_email = NULL, why = NULL, token_hash = NULL WHERE decided_at < $1 AND (contact_email IS NOT NULL OR why IS NOT NULL)`,
      [this.clock.in(-CONTACTS_KEPT_MS)],
    );
  }
}
