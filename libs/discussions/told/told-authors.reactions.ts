import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { BestAnswerChosen, type PostChangeEvent, type PostEvent, PostRemoved, PostRestored, PostWritten } from '../discussion.events.js';
import { ToldPosts } from './told-post.query.js';

/** Authors learn what others did with their posts; never what they did themselves. */
@Injectable()
export class ToldAuthorsReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly posts: ToldPosts,
    private readonly notifications: NotificationsService,
  ) {}

  @On(BestAnswerChosen)
  tellChosen({ postId, actorId }: PostChangeEvent): Promise<void> {
    return this.tell(postId, actorId, 'BEST_ANSWER_YOURS', postId);
  }

  @On(PostRemoved)
  tellRemoved({ postId, actorId }: PostChangeEvent, { eventId }: EventContext): Promise<void> {
    return this.tell(postId, actorId, 'POST_REMOVED', eventId);
  }

  @On(PostRestored)
  tellRestored({ postId, actorId }: PostChangeEvent, { eventId }: EventContext): Promise<void> {
    return this.tell(postId, actorId, 'POST_RESTORED', eventId);
  }

  /** Written by a moderator's hand: it had waited. */
  @On(PostWritten)
  async tellReleased({ postId, actorId }: PostEvent & Partial<PostChangeEvent>): Promise<void> {
    if (actorId) await this.tell(postId, actorId, 'POST_RELEASED', postId);
  }

  private async tell(postId: string, actorId: string, kind: NotificationKind, once: string): Promise<void> {
    const post = await this.posts.of(postId);
    const memberId = post?.authorId;
    if (!memberId || memberId === actorId) return;
    const active = await this.database.row(`SELECT 1 FROM member WHERE id = $1 AND status = 'ACTIVE'`, [memberId]);
    if (!active) return;
    const params = { ...post.params, ...(kind === 'POST_REMOVED' && post.removedReason ? { reason: post.removedReason } : {}) };
    await this.dataSource.transaction((tx) => this.notifications.tell(tx, [{ memberId, eventKey: `${kind}:${once}`, kind, params, href: post.href }]));
  }
}
