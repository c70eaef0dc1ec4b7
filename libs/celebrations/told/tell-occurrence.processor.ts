import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { Notices } from './notices.service.js';
import { tellOccurrence, type TellOccurrence } from './told.jobs.js';
import type { RegistrationMail } from './told.types.js';

interface Row {
  celebrationId: string;
  title: string;
  sequence: number;
  cancelReason: string | null;
}

const MAILS: Record<TellOccurrence['what'], RegistrationMail> = { MOVED: 'occurrence-moved', CANCELLED: 'occurrence-cancelled', RESTORED: 'occurrence-restored' };
const KINDS = { MOVED: 'OCCURRENCE_MOVED', CANCELLED: 'OCCURRENCE_CANCELLED', RESTORED: 'OCCURRENCE_RESTORED' } as const;

/** Everybody who is registered or waits hears of it once, by mail and, with an account, in the inbox. */
@ProcessorOf(tellOccurrence)
export class TellOccurrenceProcessor implements JobProcessor<TellOccurrence> {
  constructor(
    private readonly database: ReadDatabase,
    private readonly notices: Notices,
    private readonly notifications: NotificationsService,
  ) {}

  async run({ occurrenceId, what, sequence, reason, was }: TellOccurrence, { signal }: JobRun): Promise<void> {
    const row = await this.database.row<Row>(
      `SELECT c.id AS "celebrationId", c.title, o.sequence, o.cancel_reason AS "cancelReason" FROM occurrence o JOIN celebration c ON c.id = o.celebration_id WHERE o.id = $1`,
      [occurrenceId],
    );
    // What was changed again meanwhile is told as it stands, by the job of that change.
    if (!row || row.sequence > sequence) return;
    const { celebrationId, title, cancelReason } = row;
    const notice = { kind: what, eventKey: `occurrence:${sequence}`, mail: MAILS[what], reason: what === 'CANCELLED' ? cancelReason : reason, was };
    await this.notices.all(occurrenceId, ['REGISTERED', 'WAITING'], notice, signal);
    const many = {
      eventKey: `${KINDS[what]}:${occurrenceId}:${sequence}`,
      params: { title },
      href: `/celebrations/${celebrationId}?at=${occurrenceId}`,
      page: (after: string, limit: string) =>
        `SELECT DISTINCT member_id, '${KINDS[what]}' AS kind, NULL::jsonb AS extra FROM registration
          WHERE occurrence_id = $1 AND state IN ('REGISTERED', 'WAITING') AND member_id > ${after} ORDER BY member_id LIMIT ${limit}`,
      values: [occurrenceId],
    };
    await this.notifications.tellMany(many, signal);
  }
}
