import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import type { RegistrationState } from '../registration/registration.types.js';
import { NoticesWritten, type NoticesWrittenPayload } from './told.events.js';
import type { NoticeKind } from './told.types.js';

export interface Notice extends Pick<NoticesWrittenPayload, 'mail' | 'reason' | 'was'> {
  kind: NoticeKind;
  /** What happened: the same for every repeat. */
  eventKey: string;
}

/** People in one transaction of a fan-out. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Asks for mails to people registered, once for each (registration, event): the notice and the event of its mail commit together. */
@Injectable()
export class Notices {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async one(registrationId: string, notice: Notice): Promise<void> {
    await this.dataSource.transaction((tx) => this.write(tx, [registrationId], notice));
  }

  /** Everybody of an occurrence in one of these states, in batches: whoever dies half way is repeated, and nobody is told twice. */
  async all(occurrenceId: string, states: RegistrationState[], notice: Notice, signal: AbortSignal): Promise<void> {
    for (let after = FIRST; ; ) {
      signal.throwIfAborted();
      const rows: { id: string }[] = await this.dataSource.query('SELECT id FROM registration WHERE occurrence_id = $1 AND state = ANY($2) AND id > $3 ORDER BY id LIMIT $4', [
        occurrenceId,
        states,
        after,
        BATCH,
      ]);
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await this.dataSource.transaction((tx) => this.write(tx, ids, notice));
      if (ids.length < BATCH) return;
      after = ids.at(-1) ?? after;
    }
  }

  private async write(tx: Tx, ids: string[], { kind, eventKey, mail, reason, was }: Notice): Promise<void> {
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO notice (registration_id, kind, event_key, at) SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) AS asked (id)
       ON CONFLICT DO NOTHING RETURNING registration_id AS id`,
      [ids, kind, eventKey, this.clock.now()],
    );
    if (rows.length > 0) await this.outbox.add(tx, NoticesWritten, { mail, registrationIds: rows.map(({ id }) => id), reason, was });
  }
}
