import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { markSeen, type SeenRegistration } from '../registration/read/mark-seen.js';
import { REGISTRATION_COLUMNS } from '../registration/read/registration-list.query.js';
import type { Registration } from '../registration/registration.entity.js';
import type { RegistrationsArgs } from './door.inputs.js';
import { type Door, openDoor } from './open-door.js';

/** Rows of a file that are in memory at once. */
const BATCH = 500;

/** Registrations of an occurrence, for those who receive people, in the order in which they came in. */
@Injectable()
export class DoorListQuery {
  constructor(private readonly database: ReadDatabase) {}

  open(actor: Actor, occurrenceId: string): Promise<Door> {
    return openDoor((text, values) => this.database.rows<Door>(text, values), actor, occurrenceId);
  }

  async page(actor: Actor, { occurrenceId, first, after, state, search }: RegistrationsArgs): Promise<Page<SeenRegistration>> {
    await this.open(actor, occurrenceId);
    const [position] = decodeCursor(after, 1) ?? [null];
    const rows = await this.database.rows<Registration>(
      `SELECT ${REGISTRATION_COLUMNS} FROM registration r
        WHERE r.occurrence_id = $1 AND ($2::uuid IS NULL OR r.id > $2) AND CASE WHEN $4::text IS NULL THEN r.state <> 'EXPIRED' ELSE r.state = $4 END
          AND ($5::text IS NULL OR position(lower($5) IN lower(r.name)) > 0 OR position(lower($5) IN lower(r.email::text)) > 0)
        ORDER BY r.id LIMIT $3`,
      [occurrenceId, position, first + 1, state ?? null, search?.trim() || null],
    );
    return toPage(rows, first, (row) => markSeen(row, 'CREW'), ({ id }) => [id]);
  }

  /** All that have places, wait, or gave theirs back, a batch at a time. */
  async *all(occurrenceId: string): AsyncGenerator<Registration[]> {
    for (let after: string | null = null; ; ) {
      const rows: Registration[] = await this.database.rows<Registration>(
        `SELECT ${REGISTRATION_COLUMNS} FROM registration r
          WHERE r.occurrence_id = $1 AND ($2::uuid IS NULL OR r.id > $2) AND r.state IN ('REGISTERED', 'WAITING', 'CANCELLED') ORDER BY r.id LIMIT ${BATCH}`,
        [occurrenceId, after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.id ?? null;
    }
  }
}
