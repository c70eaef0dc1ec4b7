import { Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { NotificationCreated, NotificationsCreated } from './notification.events.js';
import { NotificationsService } from './notifications.service.js';

/** What follows a new notification: a hint to the member's open pages. */
@Injectable()
export class NotificationReactions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(NotificationCreated)
  async hint({ notificationId, memberId }: { notificationId: string; memberId: string }): Promise<void> {
    const told = await this.database.row<{ kind: string; href: string }>('SELECT kind, href FROM notification WHERE id = $1', [notificationId]);
    if (!told) return;
    await this.live.send([room.member(memberId)], 'notification', { unread: await this.notifications.unread(memberId), ...told });
  }

  /** Of many at once: one statement for all their counters. */
  @On(NotificationsCreated)
  async hintMany({ notificationIds }: { notificationIds: string[] }): Promise<void> {
    const told = await this.database.rows<{ memberId: string; kind: string; href: string; unread: number }>(
      `SELECT told.member_id AS "memberId", told.kind, told.href,
              (SELECT count(*) FROM notification own WHERE own.member_id = told.member_id AND own.read_at IS NULL)::int AS unread
         FROM notification told WHERE told.id = ANY($1)`,
      [notificationIds],
    );
    for (const { memberId, ...hint } of told) await this.live.send([room.member(memberId)], 'notification', hint);
  }
}
