import type { Tx } from '@libs/platform/database/tx.js';
import type { Outbox } from '@libs/platform/outbox/outbox.js';
import { OccurrenceCancelled } from '../occurrence.events.js';
import type { Row } from './plan-occurrences.js';

export interface RowsToCancel {
  rows: Row[];
  reason: string | null;
  at: Date;
  /** Whether people see them. */
  isShown: boolean;
}

/** Cancels rows that are locked, and tells; those that are cancelled already stay as they are. */
export async function cancelRows(tx: Tx, outbox: Outbox, { rows, reason, at, isShown }: RowsToCancel): Promise<void> {
  const ids = rows.filter(({ state }) => state === 'SCHEDULED').map(({ id }) => id);
  if (ids.length === 0) return;
  const cancelled: { id: string; sequence: number }[] = await tx.query(
    `WITH done AS (
       UPDATE occurrence SET state = 'CANCELLED', cancelled_at = $2, cancel_reason = $3, sequence = sequence + 1, edits = edits + 1 WHERE id = ANY($1) RETURNING id, sequence, starts_at
     ) SELECT id, sequence FROM done ORDER BY starts_at`,
    [ids, at, reason],
  );
  if (!isShown) return;
  await outbox.addAll(tx, OccurrenceCancelled, cancelled.map(({ id: occurrenceId, sequence }) => ({ occurrenceId, sequence })));
}
