import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Flags } from '@libs/review/flags/flags.service.js';
import { ownPost, postGone, required } from '../discussion.errors.js';
import { PostHeld, PostRemoved, PostRestored, PostWritten } from '../discussion.events.js';
import { DiscussionLog } from '../discussion-log.service.js';
import { canRemove, canRestore, isAuthor, isModerator, isOwn } from '../discussion.policy.js';
import { mayMove } from '../discussion-state.js';
import type { LockedDiscussion } from '../lock-discussion.js';
import type { Post } from '../post.entity.js';
import { POST } from '../review/post-kind.types.js';
import { ChangedPosts, type PostChange } from './changed-posts.service.js';
import { PostingLimits } from './posting-limits.service.js';

/** Takes a post away, by its author or with a reason by a moderator, and brings it back. Its place stays, as a stub. */
@Injectable()
export class RemovePost {
  constructor(
    private readonly posts: ChangedPosts,
    private readonly log: DiscussionLog,
    private readonly limits: PostingLimits,
    private readonly flags: Flags,
  ) {}

  async remove(actor: MemberActor, id: string, givenReason: string | null): Promise<void> {
    const reason = givenReason?.trim() || null;
    await this.limits.edit(actor.memberId);
    await this.posts.change(actor, id, async (tx, post, discussion): Promise<PostChange | null> => {
      if (!isAuthor(actor, post)) {
        if (!isModerator(actor)) throw forbidden();
        if (isOwn(actor, post)) throw ownPost();
        if (!reason) throw required('reason');
      }
      // A repeat.
      if (post.state === 'REMOVED') return null;
      if (!mayMove(post.state, 'REMOVED')) throw postGone();
      if (!canRemove(actor, post)) throw forbidden();
      await this.log.write(tx, { discussionId: discussion.id, postId: id, action: 'REMOVE', actorId: actor.memberId, reason });
      return {
        set: { state: 'REMOVED', removedBy: actor.memberId, removedReason: reason },
        event: PostRemoved,
        ...(post.state === 'SHOWN' ? { shown: -1 } : {}),
      };
    });
  }

  /** Also releases a post that waits for a moderator: it then gets its place. */
  async restore(actor: MemberActor, id: string): Promise<void> {
    await this.limits.edit(actor.memberId);
    await this.posts.change(actor, id, async (tx, post, discussion): Promise<PostChange | null> => {
      if (!isAuthor(actor, post) && !isModerator(actor)) throw forbidden();
      // A repeat.
      if (post.state === 'SHOWN') return null;
      if (!mayMove(post.state, 'SHOWN')) throw postGone();
      if (!canRestore(actor, post)) throw isModerator(actor) && isOwn(actor, post) ? ownPost() : forbidden();
      const isFirst = post.position === null;
      // What waited when its author took it back, waits again.
      if (isFirst && isAuthor(actor, post)) return { set: { state: 'HELD', removedBy: null, removedReason: null }, event: PostHeld };
      if (post.state === 'HIDDEN') {
        await this.flags.record(tx, { kind: POST, subjectId: id, revision: post.revision, from: 'HIDDEN', to: 'SHOWN', actorId: actor.memberId });
      }
      return this.show(tx, actor, post, discussion);
    });
  }

  /** Brings a locked post before its readers, for the first time or again; whether the actor may is the caller's question. */
  async show(tx: Tx, actor: MemberActor, post: Post, discussion: LockedDiscussion): Promise<PostChange> {
    const isFirst = post.position === null;
    await this.log.write(tx, { discussionId: discussion.id, postId: post.id, action: isFirst ? 'RELEASE' : 'RESTORE', actorId: actor.memberId });
    return { set: { state: 'SHOWN', removedBy: null, removedReason: null }, event: isFirst ? PostWritten : PostRestored, shown: 1 };
  }
}
