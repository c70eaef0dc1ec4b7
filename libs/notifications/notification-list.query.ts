import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Notification } from './notification.entity.js';

/** A member's inbox, newest first. */
@Injectable()
export class NotificationListQuery {
  constructor(private readonly database: ReadDatabase) {}

  async of(memberId: string, { first, after }: ConnectionArgs): Promise<Page<Notification>> {
    const before = decodeCursor(after, 1)?.[0] ?? null;
    const rows = await this.database.rows<Notification>(
      `SELECT id, kind, params, href, created_at AS "createdAt", read_at AS "readAt"
         FROM notification WHERE member_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [memberId, before, first + 1],
    );
    return toPage(
      rows,
      first,
      (row) => row,
      ({ id }) => [id],
    );
  }
}
