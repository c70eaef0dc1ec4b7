import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { moveNowhere } from '../discussion.errors.js';
import { DiscussionLog } from '../discussion-log.service.js';
import { KeptDiscussions } from './kept-discussions.service.js';

/** Pins, locks, slows down and moves a discussion; each is recorded, and twice is once. */
@Injectable()
export class DiscussionOrder {
  constructor(
    private readonly discussions: KeptDiscussions,
    private readonly log: DiscussionLog,
    private readonly clock: Clock,
  ) {}

  /** At the head of its forum. */
  pin(actor: MemberActor, id: string, on: boolean): Promise<void> {
    return this.discussions.change(actor, id, async (tx, { isPinned }) => {
      if (isPinned === on) return false;
      await tx.query('UPDATE discussion SET is_pinned = $2::boolean, pinned_at = CASE WHEN $2::boolean THEN $3::timestamptz END WHERE id = $1', [id, on, this.clock.now()]);
      await this.log.write(tx, { discussionId: id, action: on ? 'PIN' : 'UNPIN', actorId: actor.memberId });
      return true;
    });
  }

  lock(actor: MemberActor, id: string, on: boolean, reason: string | null): Promise<void> {
    return this.discussions.change(actor, id, async (tx, { lockedAt }) => {
      if ((lockedAt !== null) === on) return false;
      await tx.query('UPDATE discussion SET locked_at = $2 WHERE id = $1', [id, on ? this.clock.now() : null]);
      await this.log.write(tx, { discussionId: id, action: on ? 'LOCK' : 'UNLOCK', actorId: actor.memberId, reason });
      return true;
    });
  }

  slow(actor: MemberActor, id: string, seconds: number): Promise<void> {
    return this.discussions.change(actor, id, async (tx, { slowModeSeconds }) => {
      if (slowModeSeconds === seconds) return false;
      await tx.query('UPDATE discussion SET slow_mode_seconds = $2 WHERE id = $1', [id, seconds]);
      await this.log.write(tx, { discussionId: id, action: 'SLOW_MODE', actorId: actor.memberId, details: { seconds } });
      return true;
    });
  }

  /** A topic goes to another theme's forum; a thread stays with its subject. */
  move(actor: MemberActor, id: string, themeSlug: string, reason: string | null): Promise<void> {
    return this.discussions.change(actor, id, async (tx, discussion) => {
      const [theme]: unknown[] = await tx.query('SELECT 1 FROM theme WHERE slug = $1', [themeSlug]);
      if (discussion.kind !== 'TOPIC' || !theme) throw moveNowhere();
      if (discussion.themeSlug === themeSlug) return false;
      await tx.query('UPDATE discussion SET theme_slug = $2 WHERE id = $1', [id, themeSlug]);
      await this.log.write(tx, { discussionId: id, action: 'MOVE', actorId: actor.memberId, reason, details: { from: discussion.themeSlug, to: themeSlug } });
      return true;
    });
  }
}
