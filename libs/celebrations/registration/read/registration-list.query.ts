import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Position } from '@libs/platform/graphql/owned-pages.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { markSeen, type SeenRegistration } from './mark-seen.js';
import type { Registration } from '../registration.entity.js';

export const REGISTRATION_COLUMNS = `r.id, r.occurrence_id AS "occurrenceId", r.member_id AS "memberId", r.name, r.email::text, r.locale, r.places, r.answers AS "storedAnswers", r.state, r.line, r.code,
  r.created_at AS "createdAt", r.registered_at AS "registeredAt", r.cancelled_at AS "cancelledAt", r.cancelled_by AS "cancelledBy", r.cancel_reason AS "cancelReason",
  r.attended_at AS "attendedAt", r.attended_places AS "attendedPlaces"`;

/** Registrations for the person they are of. */
@Injectable()
export class RegistrationListQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** By the token of its page or of its confirmation: both were mailed to its owner. */
  async byToken(token: string): Promise<SeenRegistration | null> {
    const row = await this.database.row<Registration>(`SELECT ${REGISTRATION_COLUMNS} FROM registration r WHERE r.manage_token_hash = $1 OR r.confirm_token_hash = $1`, [hashToken(token)]);
    return row ? markSeen(row, 'SELF') : null;
  }

  /** A member's own, newest first. */
  async ofMember(memberId: string, { first, after }: Position): Promise<Page<SeenRegistration>> {
    const position = decodeCursor(after, 2) ?? [null, null];
    const rows = await this.database.rows<Registration>(
      `SELECT ${REGISTRATION_COLUMNS} FROM registration r
        WHERE r.member_id = $1 AND ($3::timestamptz IS NULL OR (r.created_at, r.id) < ($3, $4::uuid)) ORDER BY r.created_at DESC, r.id DESC LIMIT $2`,
      [memberId, first + 1, ...position],
    );
    return toPage(rows, first, (row) => markSeen(row, 'SELF'), ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }
}
