import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { isId } from '@libs/platform/ids/id.js';
import { discussionLocked, newMemberLinks, postChanged, postGone } from '../discussion.errors.js';
import { PostEdited } from '../discussion.events.js';
import { canEdit, isAuthor, mustBeHeld } from '../discussion.policy.js';
import type { Post } from '../post.entity.js';
import { PostRevisionRow } from '../post-parts.entity.js';
import type { RenderedPost } from '../render/render-post.js';
import { ChangedPosts } from './changed-posts.service.js';
import { checkLength, renderBody } from './check-body.js';
import { PostingLimits } from './posting-limits.service.js';

export interface EditPostGiven {
  id: string;
  /** The one that was seen. */
  revision: number;
  body: string;
  language: string;
}

/** An author changes their post; what it said before stays in its history. */
@Injectable()
export class EditPost {
  constructor(
    private readonly posts: ChangedPosts,
    private readonly limits: PostingLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async edit(actor: MemberActor, { id, revision, body, language }: EditPostGiven): Promise<void> {
    checkLength(body);
    await this.limits.edit(actor.memberId);
    const rendered = renderBody(body, this.config.origin);
    await this.posts.change(actor, id, async (tx, post, discussion) => {
      if (!isAuthor(actor, post)) throw forbidden();
      if (post.state !== 'SHOWN' && post.state !== 'HELD') throw postGone();
      if (!canEdit(actor, post, discussion)) throw discussionLocked();
      // A repeat, or nothing new.
      if (post.body === body && post.language === language) return null;
      if (post.revision !== revision) throw postChanged(post.revision);
      if (post.state === 'SHOWN' && mustBeHeld(actor, rendered.links, await this.hasOther(tx, post))) throw newMemberLinks();
      await tx.insert(PostRevisionRow, { postId: id, revision, body: post.body, language: post.language, editedBy: post.authorId, editedAt: post.editedAt ?? post.createdAt });
      await writeMentions(tx, id, rendered);
      return { set: { body, html: rendered.html, language, revision: revision + 1, editedAt: this.clock.now() }, event: PostEdited };
    });
  }

  private async hasOther(tx: Tx, { id, authorId }: Post): Promise<boolean> {
    const others: unknown[] = await tx.query(`SELECT 1 FROM post WHERE author_id = $1 AND state = 'SHOWN' AND id <> $2 LIMIT 1`, [authorId, id]);
    return others.length > 0;
  }
}

/** Those whom the new text mentions, in place of those before. */
async function writeMentions(tx: Tx, postId: string, { mentions }: RenderedPost): Promise<void> {
  const targets = (kind: 'MEMBER' | 'CITY') => mentions.filter((mention) => mention.kind === kind).map(({ target }) => target);
  await tx.query('DELETE FROM post_mention WHERE post_id = $1', [postId]);
  if (mentions.length === 0) return;
  await tx.query(
    `INSERT INTO post_mention (post_id, kind, target_id)
     SELECT $1::uuid, 'MEMBER', member.id FROM member WHERE member.id = ANY($2::uuid[]) AND member.status = 'ACTIVE'
     UNION ALL SELECT $1::uuid, 'CITY', city.id FROM city WHERE city.slug = ANY($3::text[]) AND city.status <> 'APPLICANT'`,
    [postId, targets('MEMBER').filter(isId), targets('CITY')],
  );
}
