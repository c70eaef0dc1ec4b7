import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { type FlaggableKind, FlaggableKinds, type FlagFacts } from '@libs/review/flags/flaggable-kinds.service.js';
import { postGone } from '../discussion.errors.js';
import { PostHidden } from '../discussion.events.js';
import { DiscussionLog } from '../discussion-log.service.js';
import { mayMove } from '../discussion-state.js';
import { lockDiscussionOf } from '../lock-discussion.js';
import { Post } from '../post.entity.js';
import { ChangedPosts } from '../write/changed-posts.service.js';
import { RemovePost } from '../write/remove-post.js';
import { flagFactsOf } from './read-flag-facts.js';
import { POST } from './post-kind.types.js';

/** Registers posts with the review desk: what readers reported of them is decided there. */
@Injectable()
export class PostReview implements FlaggableKind, OnModuleInit {
  readonly kind = POST;

  constructor(
    private readonly kinds: FlaggableKinds,
    private readonly posts: ChangedPosts,
    private readonly removing: RemovePost,
    private readonly log: DiscussionLog,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(tx: Tx, id: string): Promise<FlagFacts | undefined> {
    const discussion = await lockDiscussionOf(tx, id);
    const post = discussion && (await tx.findOneBy(Post, { id }));
    return post ? flagFactsOf(post, discussion) : undefined;
  }

  async hide(tx: Tx, actor: MemberActor, id: string): Promise<void> {
    await this.posts.within(tx, actor.memberId, id, async (post, discussion) => {
      if (!mayMove(post.state, 'HIDDEN')) throw postGone();
      await this.log.write(tx, { discussionId: discussion.id, postId: id, action: 'HIDE', actorId: actor.memberId });
      return { set: { state: 'HIDDEN', removedBy: actor.memberId, removedReason: null }, event: PostHidden, ...(post.state === 'SHOWN' ? { shown: -1 } : {}) };
    });
  }

  async show(tx: Tx, actor: MemberActor, id: string): Promise<void> {
    await this.posts.within(tx, actor.memberId, id, async (post, discussion) => {
      if (!mayMove(post.state, 'SHOWN')) throw postGone();
      return this.removing.show(tx, actor, post, discussion);
    });
  }
}
