import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/id.js';
import type { EventDefinition } from './event.js';

/** PostgreSQL channel that wakes the relays when a transaction with events commits. */
export const OUTBOX_CHANNEL = 'citylore_outbox';

/** The only way to a side effect: the row and its event commit together. */
@Injectable()
export class Outbox {
  add<P extends object>(tx: Tx, event: EventDefinition<P>, payload: P): Promise<void> {
    return this.addAll(tx, event, [payload]);
  }

  /** The same event of many things, told in their order: one statement, however many there are. */
  async addAll<P extends object>(tx: Tx, event: EventDefinition<P>, payloads: P[]): Promise<void> {
    if (payloads.length === 0) return;
    await tx.query(
      `WITH entry AS (INSERT INTO outbox (id, type, payload) SELECT x.id, $1, x.payload FROM unnest($2::uuid[], $3::jsonb[]) AS x(id, payload))
       SELECT pg_notify('${OUTBOX_CHANNEL}', '')`,
      [event.type, payloads.map(() => newId()), payloads.map((payload) => JSON.stringify(payload))],
    );
  }
}
