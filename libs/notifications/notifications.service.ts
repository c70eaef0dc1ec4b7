import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox, OUTBOX_CHANNEL } from '@libs/platform/outbox/outbox.js';
import { NotificationCreated, NotificationsCreated } from './notification.events.js';
import type { NotificationKind } from './notification.types.js';

export interface Told {
  memberId: string;
  /** The same for every repeat of one event; a member is told once. */
  eventKey: string;
  kind: NotificationKind;
  params: Record<string, string | number>;
  /** Path on the web site. */
  href: string;
}

/** One thing that many are told. */
export interface ToldToMany {
  eventKey: string;
  params: Record<string, string | number>;
  href: string;
  /**
   * SQL of a page of those who may be concerned, in the order of their ids: `member_id`, `kind` (NULL for who is not told after
   * all) and `extra` jsonb for the sentence. `after` and `limit` are the placeholders of the page's bounds.
   */
  page: (after: string, limit: string) => string;
  values: unknown[];
}

/** Members in one statement of a fan-out. */
const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The inbox of a member, and the only way into it. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly database: ReadDatabase,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Tells members; what they were told before is left as it is. Called from reactions, in a transaction of their own. */
  async tell(tx: Tx, told: Told[]): Promise<void> {
    if (told.length === 0) return;
    const rows = told.map((one) => ({ id: newId(), member_id: one.memberId, event_key: one.eventKey, kind: one.kind, params: one.params, href: one.href }));
    const created: { id: string; memberId: string }[] = await tx.query(
      `INSERT INTO notification (id, member_id, event_key, kind, params, href, created_at)
       SELECT id, member_id, event_key, kind, params, href, $2
         FROM jsonb_to_recordset($1::jsonb) AS one (id uuid, member_id uuid, event_key text, kind text, params jsonb, href text)
       ON CONFLICT (member_id, event_key) DO NOTHING
       RETURNING id, member_id AS "memberId"`,
      [JSON.stringify(rows), this.clock.now()],
    );
    for (const { id, memberId } of created) await this.outbox.add(tx, NotificationCreated, { notificationId: id, memberId });
  }

  /**
   * Tells as many as there are, a batch a statement and a transaction: whoever dies half way is repeated by the next, and
   * those who know already are passed over.
   */
  async tellMany({ eventKey, params, href, page, values }: ToldToMany, signal?: AbortSignal): Promise<void> {
    const at = values.length;
    const text = `
      WITH concerned AS (${page(`$${at + 1}::uuid`, `$${at + 2}::int`)}),
      numbered AS (SELECT *, row_number() OVER (ORDER BY member_id) AS number FROM concerned),
      created AS (
        INSERT INTO notification (id, member_id, event_key, kind, params, href, created_at)
        SELECT ($${at + 3}::uuid[])[number], member_id, $${at + 4}, kind, $${at + 5}::jsonb || coalesce(extra, '{}'), $${at + 6}, $${at + 7} FROM numbered WHERE kind IS NOT NULL
        ON CONFLICT (member_id, event_key) DO NOTHING RETURNING id),
      entry AS (
        INSERT INTO outbox (id, type, payload)
        SELECT $${at + 8}::uuid, '${NotificationsCreated.type}', jsonb_build_object('notificationIds', jsonb_agg(id)) FROM created HAVING count(*) > 0 RETURNING id),
      woken AS (SELECT count(pg_notify('${OUTBOX_CHANNEL}', '')) AS n FROM entry)
      SELECT (array_agg(member_id ORDER BY member_id DESC))[1] AS last, count(*)::int AS seen FROM numbered CROSS JOIN woken`;
    let after = FIRST;
    for (;;) {
      signal?.throwIfAborted();
      const ids = Array.from({ length: BATCH }, newId);
      const row = await this.database.row<{ last: string | null; seen: number }>(text, [...values, after, BATCH, ids, eventKey, JSON.stringify(params), href, this.clock.now(), newId()]);
      if (!row?.last || row.seen < BATCH) return;
      after = row.last;
    }
  }

  /** Changes words of what was told, for example where a text is not to be read any more. */
  async reword(eventKey: string, params: Record<string, string | number>): Promise<void> {
    await this.database.rows('UPDATE notification SET params = params || $2::jsonb WHERE event_key = $1 AND NOT params @> $2::jsonb', [eventKey, JSON.stringify(params)]);
  }

  /** Marks the member's own notifications read, all of them where no ids are given; answers how many were unread. */
  async markRead(memberId: string, ids: string[] | null): Promise<number> {
    const read = await this.database.rows(
      `UPDATE notification SET read_at = $2 WHERE member_id = $1 AND read_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY($3)) RETURNING id`,
      [memberId, this.clock.now(), ids],
    );
    return read.length;
  }

  async unread(memberId: string): Promise<number> {
    const row = await this.database.row<{ unread: number }>('SELECT count(*) AS unread FROM notification WHERE member_id = $1 AND read_at IS NULL', [memberId]);
    return row?.unread ?? 0;
  }
}
