import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { DiscussionRecord } from '../discussion-record.entity.js';

/** What was done to keep order, newest first. */
@Injectable()
export class DiscussionRecordQuery {
  constructor(private readonly database: ReadDatabase) {}

  async page(discussionId: string, { first, after }: Pick<ConnectionArgs, 'first' | 'after'>): Promise<Page<DiscussionRecord>> {
    const position = decodeCursor(after, 1);
    const rows = await this.database.rows<DiscussionRecord>(
      `SELECT r.id, r.discussion_id AS "discussionId", r.post_id AS "postId", r.action, r.reason, r.details, r.at, actor.name AS "actorName"
         FROM (SELECT * FROM discussion_record WHERE discussion_id = $1 ${position ? 'AND id < $3::uuid' : ''} ORDER BY id DESC LIMIT $2) r
         LEFT JOIN member actor ON actor.id = r.actor_id ORDER BY r.id DESC`,
      [discussionId, first + 1, ...(position ?? [])],
    );
    return toPage(
      rows,
      first,
      (row) => row,
      ({ id }) => [id],
    );
  }
}
