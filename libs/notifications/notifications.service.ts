import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { NotificationCreated } from './notification.events.js';
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
