import { Injectable } from '@nestjs/common';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { type PostEvent, PostEdited, PostHidden, PostRemoved, PostRestored, PostWritten } from '../discussion.events.js';
import { findConcerned } from './find-concerned.js';
import { ToldPosts } from './told-post.query.js';

const keyOf = (postId: string) => `POST:${postId}`;

/** Whom a post concerns is told once of it; what they were told follows what it says. */
@Injectable()
export class ToldMembersReactions {
  constructor(
    private readonly posts: ToldPosts,
    private readonly notifications: NotificationsService,
    private readonly clock: Clock,
  ) {}

  @On(PostWritten)
  tellWritten({ postId }: PostEvent, { signal }: EventContext): Promise<void> {
    return this.tell(postId, false, signal);
  }

  /** Who is mentioned only now is told now. */
  @On(PostEdited)
  async tellEdited({ postId }: PostEvent, { signal }: EventContext): Promise<void> {
    await this.tell(postId, true, signal);
    await this.reword(postId);
  }

  @On(PostRemoved)
  rewordRemoved({ postId }: PostEvent): Promise<void> {
    return this.reword(postId);
  }

  @On(PostHidden)
  rewordHidden({ postId }: PostEvent): Promise<void> {
    return this.reword(postId);
  }

  @On(PostRestored)
  rewordRestored({ postId }: PostEvent): Promise<void> {
    return this.reword(postId);
  }

  private async tell(postId: string, onlyMentioned: boolean, signal: AbortSignal): Promise<void> {
    const post = await this.posts.of(postId);
    if (!post || post.state !== 'SHOWN') return;
    const concerned = findConcerned(post, this.clock.now(), onlyMentioned);
    await this.notifications.tellMany({ eventKey: keyOf(postId), params: post.params, href: post.href, ...concerned }, signal);
  }

  /** The beginning of a text that nobody reads any more is gone from inboxes too, and comes back with it. */
  private async reword(postId: string): Promise<void> {
    const post = await this.posts.of(postId);
    const { excerpt = '', language = '' } = post?.params ?? {};
    await this.notifications.reword(keyOf(postId), { excerpt, language });
  }
}
