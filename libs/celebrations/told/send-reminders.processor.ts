import type { OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { Notices } from './notices.service.js';
import { sendReminders } from './told.jobs.js';

const EVERY_MS = 60_000;
/** Occurrences in one run; the next minute goes on. */
const AT_ONCE = 200;

interface Due {
  occurrenceId: string;
  minutes: number;
  dueAt: Date;
}

/** Reminds those who have places, once for each reminder; of what is cancelled, over or not on the site nobody is reminded. */
@ProcessorOf(sendReminders)
export class SendRemindersProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    private readonly database: ReadDatabase,
    private readonly notices: Notices,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sendReminders, {}, EVERY_MS);
  }

  async run(_payload: Record<string, never>, { signal }: JobRun): Promise<void> {
    const at = this.clock.now();
    const due = await this.database.rows<Due>(
      `SELECT m.occurrence_id AS "occurrenceId", m.minutes, m.due_at AS "dueAt" FROM reminder m JOIN occurrence o ON o.id = m.occurrence_id
        WHERE m.sent_at IS NULL AND m.due_at <= $1 AND o.shown AND o.state = 'SCHEDULED' AND o.starts_at > $1 ORDER BY m.due_at LIMIT ${AT_ONCE}`,
      [at],
    );
    for (const { occurrenceId, minutes, dueAt } of due) {
      const eventKey = `${minutes}:${dueAt.toISOString()}`;
      await this.notices.all(occurrenceId, ['REGISTERED'], { kind: 'REMINDER', eventKey, mail: 'registration-reminder', reason: null, was: null }, signal);
      // Only now: whoever dies before is repeated, and the notices know who was told.
      await this.database.rows('UPDATE reminder SET sent_at = $4 WHERE occurrence_id = $1 AND minutes = $2 AND due_at = $3 AND sent_at IS NULL', [occurrenceId, minutes, dueAt, at]);
    }
  }
}
