import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { discussionUnknown, notAnAnswer, ownPost } from '../discussion.errors.js';
import { BestAnswerChosen, DiscussionChanged } from '../discussion.events.js';
import { DiscussionHints } from '../discussion-hints.service.js';
import { DiscussionLog } from '../discussion-log.service.js';
import { canChooseBest, canSee, isAnswer, isAuthor, isModerator } from '../discussion.policy.js';
import { type LockedDiscussion, lockDiscussion, raiseVersion } from '../lock-discussion.js';
import { Post } from '../post.entity.js';

/** The asker, or a moderator, says which answer helped; a later choice takes the place of an earlier one. */
@Injectable()
export class ChooseBestAnswer {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly log: DiscussionLog,
    private readonly hints: DiscussionHints,
  ) {}

  /** Null takes the choice back. */
  async choose(actor: MemberActor, discussionId: string, postId: string | null): Promise<void> {
    const chosen = await this.dataSource.transaction(async (tx) => {
      const discussion = await lockDiscussion(tx, discussionId);
      // Only topics have answers, and topics are open to all.
      if (!discussion || !canSee(actor, discussion, discussion.isOpen)) throw discussionUnknown();
      if (discussion.kind !== 'TOPIC') throw notAnAnswer();
      const before = discussion.bestAnswerId;
      const post = postId ? await tx.findOneBy(Post, { id: postId, discussionId }) : null;
      if (postId && (!post || !isAnswer(post, discussion))) throw notAnAnswer();
      if (!canChooseBest(actor, post ?? discussion, discussion)) throw isModerator(actor) && !isAuthor(actor, discussion) ? ownPost() : forbidden();
      // A repeat.
      if (before === postId) return null;
      const touched = [before, postId].filter((id) => id !== null);
      const standing = await this.save(tx, actor, discussion, postId, touched);
      return { standing, touched };
    });
    if (chosen) this.hints.soon(chosen.standing, chosen.touched, true);
  }

  private async save(tx: Tx, actor: MemberActor, discussion: LockedDiscussion, postId: string | null, touched: string[]) {
    const { id: discussionId } = discussion;
    await tx.query('UPDATE discussion SET best_answer_id = $2 WHERE id = $1', [discussionId, postId]);
    await tx.query('UPDATE post SET version = $2 WHERE id = ANY($1) AND position IS NOT NULL', [touched, discussion.version + 1]);
    await this.log.write(tx, { discussionId, postId, action: 'BEST_ANSWER', actorId: actor.memberId, details: { before: discussion.bestAnswerId } });
    if (postId) await this.outbox.add(tx, BestAnswerChosen, { postId, discussionId, actorId: actor.memberId });
    else await this.outbox.add(tx, DiscussionChanged, { discussionId });
    return raiseVersion(tx, discussion);
  }
}
