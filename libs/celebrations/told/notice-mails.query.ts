import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { CancelledBy, RegistrationState } from '../registration/registration.types.js';
import type { OccurrenceState } from '../when/occurrence.types.js';

/** All that mails about a registration are made of. */
export interface NoticeMailRow {
  id: string;
  name: string;
  email: string;
  locale: string;
  places: number;
  code: string;
  state: RegistrationState;
  cancelledBy: CancelledBy | null;
  cancelReason: string | null;
  /** Places in the line before and with theirs. */
  number: number;
  occurrenceId: string;
  celebrationId: string;
  occurrenceState: OccurrenceState;
  sequence: number;
  startsLocal: string;
  endsLocal: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  allDay: boolean;
  title: string;
  host: string;
  place: string | null;
  address: string | null;
  onlineUrl: string | null;
}

/** Registrations with what they are for, as they stand when a mail is written. */
@Injectable()
export class NoticeMailsQuery {
  constructor(private readonly database: ReadDatabase) {}

  of(registrationIds: string[]): Promise<NoticeMailRow[]> {
    return this.database.rows<NoticeMailRow>(
      `SELECT r.id, r.name, r.email::text, r.locale, r.places, r.code, r.state, r.cancelled_by AS "cancelledBy", r.cancel_reason AS "cancelReason",
              CASE WHEN r.state = 'WAITING' THEN (SELECT count(*)::int FROM registration w WHERE w.occurrence_id = r.occurrence_id AND w.state = 'WAITING' AND w.line <= r.line) ELSE 0 END AS number,
              o.id AS "occurrenceId", c.id AS "celebrationId", o.state AS "occurrenceState", o.sequence, o.starts_local AS "startsLocal", o.ends_local AS "endsLocal",
              o.starts_at AS "startsAt", o.ends_at AS "endsAt", c.zone, c.all_day AS "allDay", c.title, c.host, coalesce(o.place_name, c.place_name) AS place,
              CASE WHEN o.place_name IS NULL THEN c.address END AS address, c.online_url AS "onlineUrl"
         FROM registration r JOIN occurrence o ON o.id = r.occurrence_id JOIN celebration c ON c.id = o.celebration_id WHERE r.id = ANY($1) ORDER BY r.id`,
      [registrationIds],
    );
  }
}
