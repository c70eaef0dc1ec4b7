import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Celebration } from '../../celebration.entity.js';
import { moveLines } from '../../registration/places/move-lines.js';
import { COPIES, coordinate, copyToOccurrences } from './copy-to-occurrences.js';
import { OccurrenceCancelled, OccurrenceMoved } from '../occurrence.events.js';
import { type Own, type Placed, type Plan, planOccurrences, type Row } from './plan-occurrences.js';
import { ZONE_VERSION } from '../rules/find-instant.js';
import { whenOf } from '../store-when.js';
import { settleReminders } from './settle-reminders.js';

const PLACED = `"originalStart" text, "startsLocal" text, "endsLocal" text, "startsAt" timestamptz, "endsAt" timestamptz, "placeName" text`;

export interface Settling {
  /** What the city says about what is moved. */
  reason?: string | null;
  own?: Own;
}

/** Makes the rows of a celebration what its series makes, and tells what of it people see. */
@Injectable()
export class SettleOccurrences {
  constructor(private readonly outbox: Outbox) {}

  /** Locks celebration and rows, in this order. Twice is as good as once. */
  async settle(tx: Tx, celebrationId: string, at: Date, { reason = null, own }: Settling = {}): Promise<void> {
    const celebration = await tx.findOneOrFail(Celebration, { where: { id: celebrationId }, lock: { mode: 'pessimistic_write' } });
    const rows = await lockRows(tx, celebrationId);
    const plan = planOccurrences({ when: whenOf(celebration), rows, at, isPublished: celebration.publishedAt !== null, own });
    await this.write(tx, celebrationId, plan, at);
    await copyToOccurrences(tx, celebrationId, at);
    await settleReminders(tx, celebrationId, at);
    if (isShown(celebration)) await this.tell(tx, plan, reason, at);
    await moveLines(tx, this.outbox, celebrationId, at);
  }

  private async write(tx: Tx, celebrationId: string, { make, change, cancel, remove }: Plan, at: Date): Promise<void> {
    if (remove.length > 0) await tx.query('DELETE FROM occurrence WHERE id = ANY($1)', [idsOf(remove)]);
    if (cancel.length > 0) await tx.query(`UPDATE occurrence SET state = 'CANCELLED', cancelled_at = $2, sequence = sequence + 1, edits = edits + 1 WHERE id = ANY($1)`, [idsOf(cancel), at]);
    if (change.length > 0) {
      // A row whose name changed belongs to the series again.
      await tx.query(
        `UPDATE occurrence o SET original_start = x."originalStart", starts_local = x."startsLocal", ends_local = x."endsLocal", starts_at = x."startsAt", ends_at = x."endsAt",
                place_name = x."placeName", zone_version = greatest(o.zone_version, $2), moved_at = CASE WHEN o.original_start = x."originalStart" THEN o.moved_at END,
                sequence = o.sequence + x.seen, edits = o.edits + x.seen
           FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, seen int, ${PLACED}) WHERE o.id = x.id`,
        [JSON.stringify(change.map(({ row, to, isSeen }) => ({ ...to, id: row.id, seen: isSeen ? 1 : 0 }))), ZONE_VERSION],
      );
    }
    if (make.length > 0) await makeRows(tx, celebrationId, make);
  }

  private async tell(tx: Tx, { change, cancel }: Plan, reason: string | null, at: Date): Promise<void> {
    const seen = change.filter(({ isSeen, to }) => isSeen && to.endsAt > at).map(({ row }) => row);
    const sequences = await readSequences(tx, [...seen, ...cancel]);
    const sequenceOf = (id: string) => sequences.get(id) ?? 0;
    const moved = seen.map(({ id, startsLocal, endsLocal, startsAt, placeName }) => {
      const was = { startsLocal, endsLocal, startsAt: startsAt.toISOString(), placeName };
      return { occurrenceId: id, sequence: sequenceOf(id), reason, was };
    });
    await this.outbox.addAll(tx, OccurrenceMoved, moved);
    await this.outbox.addAll(tx, OccurrenceCancelled, cancel.map(({ id }) => ({ occurrenceId: id, sequence: sequenceOf(id) })));
  }
}

/** Whether people see it, and are told of what changes. */
export function isShown({ state, deletedAt }: Pick<Celebration, 'state' | 'deletedAt'>): boolean {
  return state === 'PUBLISHED' && deletedAt === null;
}

/** All rows of a celebration, locked, by their names. Read after the lock: who registered while it was waited for is seen. */
export async function lockRows(tx: Tx, celebrationId: string): Promise<Row[]> {
  await tx.query('SELECT FROM occurrence WHERE celebration_id = $1 ORDER BY id FOR UPDATE', [celebrationId]);
  return tx.query(
    `SELECT id, original_start AS "originalStart", starts_local AS "startsLocal", ends_local AS "endsLocal", starts_at AS "startsAt", ends_at AS "endsAt", zone_version AS "zoneVersion", state,
            moved_at AS "movedAt", place_name AS "placeName", EXISTS (SELECT FROM registration r WHERE r.occurrence_id = o.id) AS "isAwaited"
       FROM occurrence o WHERE celebration_id = $1 ORDER BY original_start`,
    [celebrationId],
  );
}

async function makeRows(tx: Tx, celebrationId: string, make: Placed[]): Promise<void> {
  const names = [...Object.keys(COPIES), 'capacity', 'latitude', 'longitude'];
  const values = [...Object.values(COPIES), 'c.capacity', coordinate('latitude', 'x."placeName"'), coordinate('longitude', 'x."placeName"')];
  await tx.query(
    `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, place_name, zone_version, ${names.join(', ')})
     SELECT x.id, c.id, x."originalStart", x."startsLocal", x."endsLocal", x."startsAt", x."endsAt", x."placeName", $3, ${values.join(', ')}
       FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, ${PLACED}) CROSS JOIN celebration c JOIN city ON city.id = c.city_id WHERE c.id = $1`,
    [celebrationId, JSON.stringify(make.map((placed) => ({ ...placed, id: newId() }))), ZONE_VERSION],
  );
}

async function readSequences(tx: Tx, rows: Row[]): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const found: { id: string; sequence: number }[] = await tx.query('SELECT id, sequence FROM occurrence WHERE id = ANY($1)', [idsOf(rows)]);
  return new Map(found.map(({ id, sequence }) => [id, sequence]));
}

function idsOf(rows: Row[]): string[] {
  return rows.map(({ id }) => id);
}
