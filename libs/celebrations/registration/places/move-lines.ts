import type { Tx } from '@libs/platform/database/tx.js';
import type { Outbox } from '@libs/platform/outbox/outbox.js';
import { PlaceFreed } from '../registration.events.js';

/**
 * Gives free places to the line, first come first served: where the first does not fit, nobody behind passes them. The
 * occurrence is locked by the caller. Nobody moves up once it has begun.
 */
export async function moveLine(tx: Tx, outbox: Outbox, occurrenceId: string, at: Date): Promise<void> {
  const moved: { id: string }[] = await tx.query(
    `WITH free AS (
       SELECT capacity - taken AS places FROM occurrence WHERE id = $1 AND state = 'SCHEDULED' AND starts_at > $2 AND waiting > 0
     ), line AS (
       SELECT id, places, sum(places) OVER (ORDER BY line) AS upto FROM (
         SELECT id, places, line FROM registration WHERE occurrence_id = $1 AND state = 'WAITING' ORDER BY line LIMIT (SELECT CASE WHEN places < 0 THEN 0 ELSE places END FROM free)) first
     ), up AS (
       UPDATE registration r SET state = 'REGISTERED', line = NULL, registered_at = $2 FROM line l, free f
        WHERE r.id = l.id AND (f.places IS NULL OR l.upto <= f.places) RETURNING r.id, r.places, l.upto
     ), counted AS (
       UPDATE occurrence o SET taken = taken + s.places, waiting = waiting - s.places FROM (SELECT coalesce(sum(places), 0)::int AS places FROM up) s
        WHERE o.id = $1 AND s.places > 0
     )
     SELECT up.id FROM up ORDER BY up.upto`,
    [occurrenceId, at],
  );
  await outbox.addAll(tx, PlaceFreed, moved.map(({ id }) => ({ registrationId: id })));
}

/** After the capacity of a celebration was raised, or something of it takes place again. */
export async function moveLines(tx: Tx, outbox: Outbox, celebrationId: string, at: Date): Promise<void> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM occurrence WHERE celebration_id = $1 AND waiting > 0 AND state = 'SCHEDULED' AND starts_at > $2 AND (capacity IS NULL OR taken < capacity)
      ORDER BY id FOR UPDATE`,
    [celebrationId, at],
  );
  for (const { id } of rows) await moveLine(tx, outbox, id, at);
}
