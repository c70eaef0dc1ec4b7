import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { discussionUnknown } from '../discussion.errors.js';
import { canSee } from '../discussion.policy.js';
import { SeenSubjects } from '../seen-subjects.service.js';
import { BARE, type DiscussionParts, DiscussionRows, type ReadDiscussion } from './discussion-rows.query.js';

/** One discussion for the one who asks. */
@Injectable()
export class DiscussionPage {
  constructor(
    private readonly rows: DiscussionRows,
    private readonly subjects: SeenSubjects,
  ) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async one(context: GraphqlContext, id: string, parts: DiscussionParts): Promise<ReadDiscussion | null> {
    return this.seen(context, await this.rows.find(context, 'd.id = $1', [id], parts));
  }

  async require(context: GraphqlContext, id: string, parts: DiscussionParts = BARE): Promise<ReadDiscussion> {
    const discussion = await this.one(context, id, parts);
    if (!discussion) throw discussionUnknown();
    return discussion;
  }

  /** The one that this post stands in. */
  async ofPost(context: GraphqlContext, postId: string, parts: DiscussionParts = BARE): Promise<ReadDiscussion | null> {
    return this.seen(context, await this.rows.find(context, 'd.id = (SELECT discussion_id FROM post WHERE post.id = $1)', [postId], parts));
  }

  /** The thread of a subject that the one who asks is known to see. */
  async ofSubject(context: GraphqlContext, kind: string, id: string, parts: DiscussionParts): Promise<ReadDiscussion | null> {
    return (await this.rows.find(context, 'd.subject_kind = $1 AND d.subject_id = $2', [kind, id], parts)) ?? null;
  }

  /** The discussion, if the one who asks may see it. */
  async seen({ actor }: GraphqlContext, discussion: ReadDiscussion | undefined): Promise<ReadDiscussion | null> {
    if (!discussion) return null;
    return canSee(actor, discussion, await this.subjects.sees(actor, discussion)) ? discussion : null;
  }
}
