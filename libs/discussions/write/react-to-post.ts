import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ownPost, postGone } from '../discussion.errors.js';
import { PostReacted } from '../discussion.events.js';
import { canReact, isAuthor } from '../discussion.policy.js';
import type { ReactionKind } from '../discussions.types.js';
import { ChangedPosts } from './changed-posts.service.js';
import { PostingLimits } from './posting-limits.service.js';

/** A reaction given or taken back; the post keeps the counts, so that a page reads no rows for them. */
@Injectable()
export class ReactToPost {
  constructor(
    private readonly posts: ChangedPosts,
    private readonly limits: PostingLimits,
  ) {}

  async react(actor: MemberActor, id: string, kind: ReactionKind, on: boolean): Promise<void> {
    await this.limits.react(actor.memberId);
    await this.posts.change(actor, id, async (tx, post) => {
      if (post.state !== 'SHOWN') throw postGone();
      if (isAuthor(actor, post) || !canReact(actor, post)) throw ownPost();
      const changed = (await tx.query(
        on
          ? `WITH given AS (INSERT INTO post_reaction (post_id, member_id, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1) SELECT * FROM given`
          : `WITH taken AS (DELETE FROM post_reaction WHERE post_id = $1 AND member_id = $2 AND kind = $3 RETURNING 1) SELECT * FROM taken`,
        [id, actor.memberId, kind],
      )) as unknown[];
      // A repeat.
      if (changed.length === 0) return null;
      const count = Math.max(0, (post.reactionCounts[kind] ?? 0) + (on ? 1 : -1));
      const { [kind]: _, ...others } = post.reactionCounts;
      return { set: { reactionCounts: count > 0 ? { ...others, [kind]: count } : others }, event: PostReacted };
    });
  }
}
