import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/id.js';
import type { EventDefinition } from './event.js';

/** PostgreSQL channel that wakes the relays when a transaction with events commits. */
export const OUTBOX_CHANNEL = 'citylore_outbox';

/** The only way to a side effect: the row and its event commit together. */
@Injectable()
export class Outbox {
  async add<P extends object>(tx: Tx, event: EventDefinition<P>, payload: P): Promise<void> {
    await tx.query(
      `WITH entry AS (INSERT INTO outbox (id, type, payload) VALUES ($1, $2, $3::jsonb) RETURNING id)
       SELECT pg_notify('${OUTBOX_CHANNEL}', '') FROM entry`,
      [newId(), event.type, JSON.stringify(payload)],
    );
  }
}
