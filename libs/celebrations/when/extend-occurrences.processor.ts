import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { ZONE_VERSION } from './rules/find-instant.js';
import { SettleOccurrences } from './rows/settle-occurrences.js';
import { EXTEND_EVERY_MS, extendOccurrences } from './when.jobs.js';

const BATCH = 200;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Every day, and as a worker starts: with it may have come another zone database. Each celebration is a transaction of its own. */
@ProcessorOf(extendOccurrences)
export class ExtendOccurrencesProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettleOccurrences,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(extendOccurrences, {}, EXTEND_EVERY_MS);
    if (await this.hasOlder()) await this.jobs.add(extendOccurrences, {}, { id: `extend-occurrences-${ZONE_VERSION}` });
  }

  async run(_payload: Record<string, never>, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    let after = NO_ID;
    let settled = 0;
    for (;;) {
      const ids = await this.listDue(after);
      for (const id of ids) {
        signal.throwIfAborted();
        await this.dataSource.transaction((tx) => this.settling.settle(tx, id, this.clock.now()));
      }
      settled += ids.length;
      after = ids.at(-1) ?? after;
      if (ids.length < BATCH) break;
    }
    if (settled > 0) this.log.info({ settled, zoneVersion: ZONE_VERSION }, 'occurrences extended');
  }

  /** Series that go on, and whatever lies ahead by an older zone database. */
  private async listDue(after: string): Promise<string[]> {
    const found: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM celebration c
        WHERE deleted_at IS NULL AND id > $1
          AND ((state = 'PUBLISHED' AND rule IS NOT NULL) OR EXISTS (SELECT FROM occurrence o WHERE o.celebration_id = c.id AND o.starts_at > $2 AND o.zone_version < $3))
        ORDER BY id LIMIT ${BATCH}`,
      [after, this.clock.now(), ZONE_VERSION],
    );
    return found.map(({ id }) => id);
  }

  private async hasOlder(): Promise<boolean> {
    const found: unknown[] = await this.dataSource.query('SELECT FROM occurrence WHERE starts_at > $1 AND zone_version < $2 LIMIT 1', [this.clock.now(), ZONE_VERSION]);
    return found.length > 0;
  }
}
