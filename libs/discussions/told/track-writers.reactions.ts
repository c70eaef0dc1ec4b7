import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { WatchLevels } from '@libs/notifications/watch-levels.service.js';
import { WATCHED_DISCUSSION } from '@libs/notifications/watch.types.js';
import { type PostEvent, PostWritten } from '../discussion.events.js';

/** Who writes in a discussion follows it. */
@Injectable()
export class TrackWritersReactions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly levels: WatchLevels,
  ) {}

  @On(PostWritten)
  async track({ postId, discussionId }: PostEvent): Promise<void> {
    const post = await this.database.row<{ authorId: string | null }>('SELECT author_id AS "authorId" FROM post WHERE id = $1', [postId]);
    if (post?.authorId) await this.levels.trackIfUnchosen(post.authorId, WATCHED_DISCUSSION, discussionId);
  }
}
