import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { RecapsAsked } from './recap.events.js';
import { ASK_EVERY_MS, askRecaps } from './recap.jobs.js';

const BATCH = 500;
const HOUR_MS = 3_600_000;

/**
 * What is on the site, ended last between $1 and $2, has nothing more to come, and was neither asked about nor told. The bound of
 * days inside are those of the index of what lasts long.
 */
const DUE = `
  SELECT celebration.id, celebration.city_id AS "cityId", celebration.language FROM celebration
   WHERE celebration.state = 'PUBLISHED' AND celebration.deleted_at IS NULL
     AND celebration.id IN (
       SELECT o.celebration_id FROM occurrence o
        WHERE o.shown AND o.state = 'SCHEDULED' AND o.ends_at > $1 AND o.ends_at <= $2 AND o.starts_at <= $2
          AND (o.starts_at > $1::timestamptz - '4 days'::interval OR o.ends_at - o.starts_at > '4 days'::interval))
     AND NOT EXISTS (SELECT FROM occurrence later WHERE later.celebration_id = celebration.id AND later.state = 'SCHEDULED' AND later.ends_at > $2)
     AND NOT EXISTS (SELECT FROM recap WHERE recap.celebration_id = celebration.id AND (recap.asked_at IS NOT NULL OR recap.published_at IS NOT NULL))
   ORDER BY celebration.city_id, celebration.id LIMIT ${BATCH} FOR UPDATE OF celebration SKIP LOCKED`;

interface Due {
  id: string;
  cityId: string;
  language: string;
}

/** Every hour: asks cities how their celebrations were, of each once; a city hears of all that are over in one go. */
@ProcessorOf(askRecaps)
export class AskRecapsProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(askRecaps, {}, ASK_EVERY_MS);
  }

  async run(_payload: Record<string, never>, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    let asked = 0;
    for (;;) {
      signal.throwIfAborted();
      const batch = await this.askSome();
      asked += batch;
      if (batch < BATCH) break;
    }
    if (asked > 0) this.log.info({ asked }, 'asked how celebrations were');
  }

  // That it was asked and the event that tells it commit together: whoever dies in between has asked nobody.
  private askSome(): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      const { askAfterHours, askForDays } = LIMITS.recap;
      const due: Due[] = await tx.query(DUE, [this.clock.in(-askForDays * 24 * HOUR_MS), this.clock.in(-askAfterHours * HOUR_MS)]);
      if (due.length === 0) return 0;
      // Nobody has saved anything of it: edits 0.
      await tx.query(
        `INSERT INTO recap (celebration_id, language, edits, asked_at, updated_at) SELECT id, language, 0, $3, $3 FROM unnest($1::uuid[], $2::text[]) AS due (id, language)
         ON CONFLICT (celebration_id) DO UPDATE SET asked_at = $3`,
        [due.map(({ id }) => id), due.map(({ language }) => language), at],
      );
      const cities = Map.groupBy(due, ({ cityId }) => cityId);
      await this.outbox.addAll(tx, RecapsAsked, [...cities].map(([cityId, celebrations]) => ({ cityId, celebrationIds: celebrations.map(({ id }) => id) })));
      return due.length;
    });
  }
}
