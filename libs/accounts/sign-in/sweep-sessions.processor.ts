import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { sweepSessions } from '../accounts.jobs.js';

/** Kept so long after their end, for a question about who was signed in. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** Deletes sessions and sign-in links that ended a month ago. */
@ProcessorOf(sweepSessions)
export class SweepSessionsProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = this.clock.in(-KEPT_MS);
    await this.dataSource.query('DELETE FROM session WHERE expires_at < $1 OR revoked_at < $1', [before]);
    await this.dataSource.query('DELETE FROM sign_in_link WHERE expires_at < $1', [before]);
  }
}
