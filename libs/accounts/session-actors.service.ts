import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { type Actor, type CityGrant, type NetworkGrant, VISITOR } from '@libs/platform/access/actor.js';
import { ActorSource, CityGrantSource, type SessionSource } from '@libs/platform/access/actor-source.js';
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

/** Of a network role `r`: whether it counts at this time. */
const isHeld = (at: string) => `r.since <= ${at} AND (r.until IS NULL OR r.until > ${at})`;

/** Of a session `s` and its member `m`: whether the key speaks for them at this time. */
const speaks = (key: string, at: string) => `s.token_hash = ${key} AND s.revoked_at IS NULL AND s.expires_at > ${at} AND m.status = 'ACTIVE'`;

const session = (cityRoles: string) => `
  SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", m.id AS "memberId", m.name,
         (SELECT coalesce(json_agg(json_build_object('role', r.role, 'languages', r.languages, 'themes', r.themes) ORDER BY r.role), '[]')
          FROM network_role r
          WHERE r.member_id = m.id AND ${isHeld('$2')}) AS "networkRoles",
         ${cityRoles} AS "cityRoles"
  FROM session s JOIN member m ON m.id = s.member_id
  WHERE ${speaks('$1', '$2')}`;

const SEEN = 'UPDATE session SET last_seen_at = $2, expires_at = $3 WHERE id = $1 AND revoked_at IS NULL AND last_seen_at <= $4';

/** Who a cookie speaks for: asked anew for every request, so that what is revoked, ended or suspended counts at once. */
@Injectable()
export class SessionActors extends ActorSource implements SessionSource {
  private readonly statement: string;

  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
    private readonly cities: CityGrantSource,
  ) {
    super();
    this.statement = session(cities.grantsOf('m.id', '$2::timestamptz'));
  }

  async fromHeaders(headers: IncomingHttpHeaders): Promise<Actor> {
    const key = this.keyOf(headers);
    if (!key) return VISITOR;
    const now = this.clock.now();
    const row = await this.database.row<Row>(this.statement, [key, now]);
    if (!row) return VISITOR;
    await this.seen(row, now);
    return { memberId: row.memberId, sessionId: row.sessionId, name: row.name, networkRoles: row.networkRoles, cityRoles: row.cityRoles };
  }

  keyOf({ cookie }: IncomingHttpHeaders): Buffer | undefined {
    const token = sessionTokenIn(cookie);
    return token === undefined ? undefined : hashToken(token);
  }

  memberOf(key: string, at: string): string {
    return `SELECT m.id, m.created_at, EXISTS (SELECT FROM network_role r WHERE r.member_id = m.id AND ${isHeld(at)}) AS keeps, ${this.cities.grantsOf('m.id', at)} AS cities
      FROM session s JOIN member m ON m.id = s.member_id WHERE ${speaks(key, at)} AND s.last_seen_at > ${at} - interval '${SEEN_EVERY_MS} milliseconds'`;
  }

  private async seen({ sessionId, lastSeenAt }: Row, now: Date): Promise<void> {
    const stale = new Date(now.getTime() - SEEN_EVERY_MS);
    if (lastSeenAt > stale) return;
    await this.database.rows(SEEN, [sessionId, now, this.clock.in(LIMITS.signIn.sessionExpiresMs), stale]);
  }
}
