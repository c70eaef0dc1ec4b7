import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { type Actor, type CityGrant, type NetworkGrant, VISITOR } from '@libs/platform/access/actor.js';
import { ActorSource, CityGrantSource } from '@libs/platform/access/actor-source.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { sessionTokenIn } from './session-cookie.types.js';

/** A session's time is written at most so often. */
const SEEN_EVERY_MS = 60_000;

interface Row {
  sessionId: string;
  lastSeenAt: Date;
  memberId: string;
  name: string;
  networkRoles: NetworkGrant[];
  cityRoles: CityGrant[];
}

const session = (cityRoles: string) => `
  SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", m.id AS "memberId", m.name,
         (SELECT coalesce(json_agg(json_build_object('role', r.role, 'languages', r.languages, 'themes', r.themes) ORDER BY r.role), '[]')
          FROM network_role r
          WHERE r.member_id = m.id AND r.since <= $2 AND (r.until IS NULL OR r.until > $2)) AS "networkRoles",
         ${cityRoles} AS "cityRoles"
  FROM session s JOIN member m ON m.id = s.member_id
  WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND m.status = 'ACTIVE'`;

const SEEN = 'UPDATE session SET last_seen_at = $2, expires_at = $3 WHERE id = $1 AND revoked_at IS NULL AND last_seen_at <= $4';

/** Who a cookie speaks for: asked anew for every request, so that what is revoked, ended or suspended counts at once. */
@Injectable()
export class SessionActors extends ActorSource {
  private readonly statement: string;

  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
    cities: CityGrantSource,
  ) {
    super();
    this.statement = session(cities.grantsOf('m.id', '$2::timestamptz'));
  }

  async fromHeaders(headers: IncomingHttpHeaders): Promise<Actor> {
    const token = sessionTokenIn(headers.cookie);
    if (!token) return VISITOR;
    const now = this.clock.now();
    const row = await this.database.row<Row>(this.statement, [hashToken(token), now]);
    if (!row) return VISITOR;
    await this.seen(row, now);
    return { memberId: row.memberId, sessionId: row.sessionId, name: row.name, networkRoles: row.networkRoles, cityRoles: row.cityRoles };
  }

  private async seen({ sessionId, lastSeenAt }: Row, now: Date): Promise<void> {
    const stale = new Date(now.getTime() - SEEN_EVERY_MS);
    if (lastSeenAt > stale) return;
    await this.database.rows(SEEN, [sessionId, now, this.clock.in(LIMITS.signIn.sessionExpiresMs), stale]);
  }
}
