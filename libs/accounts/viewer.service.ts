import { Injectable } from '@nestjs/common';
import { type Actor, isMember } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Viewer, ViewerSession } from './accounts.types.js';

const VIEWER = `
  SELECT id, name, email, locale, time_zone AS "timeZone", show_publicly AS "showPublicly",
         password_hash IS NOT NULL AS "hasPassword", is_sample AS "isSample"
  FROM member WHERE id = $1`;

const SESSIONS = `
  SELECT id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt", id = $2 AS current
  FROM session WHERE member_id = $1 AND revoked_at IS NULL AND expires_at > $3
  ORDER BY last_seen_at DESC, id DESC LIMIT 100`;

/** The person who asks, as they see themselves. */
@Injectable()
export class Viewers {
  constructor(private readonly database: ReadDatabase) {}

  async of(actor: Actor): Promise<Viewer | null> {
    if (!isMember(actor)) return null;
    return (await this.database.row<Viewer>(VIEWER, [actor.memberId])) ?? null;
  }

  /** For operations that only a member reaches. */
  async mine(actor: Actor): Promise<Viewer> {
    const viewer = await this.of(actor);
    if (!viewer) throw new Error('A member has no row');
    return viewer;
  }

  async sessions(actor: Actor, now: Date): Promise<ViewerSession[]> {
    return this.database.rows<ViewerSession>(SESSIONS, [actor.memberId, actor.sessionId, now]);
  }
}
