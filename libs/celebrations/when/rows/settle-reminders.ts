import type { Tx } from '@libs/platform/database/tx.js';

const DUE = 'o.starts_at - make_interval(mins => m.minutes)';

/**
 * When those registered are to be reminded follows the occurrences. A reminder that was sent comes again where what it reminded of was
 * moved away from it; one whose time is over when it is asked for never comes.
 */
export async function settleReminders(tx: Tx, celebrationId: string, at: Date): Promise<void> {
  await tx.query(
    `WITH wanted AS (
       SELECT o.id AS occurrence_id, m.minutes, ${DUE} AS due_at
         FROM celebration c JOIN occurrence o ON o.celebration_id = c.id CROSS JOIN LATERAL unnest(c.reminders) AS m(minutes)
        WHERE c.id = $1 AND c.registration = 'NEEDED' AND o.shown AND o.state = 'SCHEDULED' AND o.starts_at > $2
     ), gone AS (
       DELETE FROM reminder r USING occurrence o
        WHERE o.celebration_id = $1 AND r.occurrence_id = o.id AND r.sent_at IS NULL
          AND NOT EXISTS (SELECT FROM wanted w WHERE w.occurrence_id = r.occurrence_id AND w.minutes = r.minutes AND (w.due_at > $2 OR w.due_at = r.due_at))
     )
     INSERT INTO reminder (occurrence_id, minutes, due_at)
     SELECT occurrence_id, minutes, due_at FROM wanted WHERE due_at > $2
     ON CONFLICT (occurrence_id, minutes) DO UPDATE SET due_at = excluded.due_at, sent_at = NULL WHERE reminder.due_at <> excluded.due_at`,
    [celebrationId, at],
  );
}
