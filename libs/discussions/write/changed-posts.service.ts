import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { EventDefinition } from '@libs/platform/outbox/event.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { postUnknown } from '../discussion.errors.js';
import type { PostChangeEvent, PostEvent } from '../discussion.events.js';
import { DiscussionHints, type Standing } from '../discussion-hints.service.js';
import { canSee, canSeePost } from '../discussion.policy.js';
import { type LockedDiscussion, lockDiscussionOf, raiseVersion, recount } from '../lock-discussion.js';
import { Post } from '../post.entity.js';
import { type Discussed, SeenSubjects } from '../seen-subjects.service.js';

/** What a change comes to. */
export interface PostChange {
  set: Partial<Pick<Post, 'body' | 'html' | 'language' | 'state' | 'revision' | 'editedAt' | 'removedBy' | 'removedReason' | 'reactionCounts'>>;
  event: EventDefinition<PostEvent & Partial<PostChangeEvent>>;
  /** One more or one fewer is shown. */
  shown?: 1 | -1;
}

/** The frame of every change of one post: discussion and post locked, sight asked, version raised, event written, pages hinted. */
@Injectable()
export class ChangedPosts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly subjects: SeenSubjects,
    private readonly outbox: Outbox,
    private readonly hints: DiscussionHints,
    private readonly clock: Clock,
  ) {}

  /** Runs the change; where it answers null nothing was to be changed and no version is raised. */
  async change(actor: MemberActor, postId: string, change: (tx: Tx, post: Post, discussion: LockedDiscussion) => Promise<PostChange | null>): Promise<void> {
    const discussed = await this.database.row<Discussed>(
      'SELECT d.is_open AS "isOpen", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId" FROM post JOIN discussion d ON d.id = post.discussion_id WHERE post.id = $1',
      [postId],
    );
    if (!discussed) throw postUnknown();
    const seesSubject = await this.subjects.sees(actor, discussed);
    const changed = await this.dataSource.transaction((tx) =>
      this.within(tx, actor.memberId, postId, async (post, discussion) => {
        if (!canSee(actor, discussion, seesSubject) || !canSeePost(actor, post)) throw postUnknown();
        return change(tx, post, discussion);
      }),
    );
    if (changed?.standing) this.hints.soon(changed.standing, [postId], changed.inForum);
  }

  /** The same in a transaction of the caller's, who has asked whether they may; pages are hinted by the event. */
  async within(tx: Tx, actorId: string, postId: string, change: (post: Post, discussion: LockedDiscussion) => Promise<PostChange | null>): Promise<{ standing: Standing | null; inForum: boolean } | null> {
    const discussion = await lockDiscussionOf(tx, postId);
    const post = discussion && (await tx.findOneBy(Post, { id: postId, discussionId: discussion.id }));
    if (!post) throw postUnknown();
    const wanted = await change(post, discussion);
    return wanted && { standing: await this.save(tx, actorId, post, discussion, wanted), inForum: wanted.shown !== undefined };
  }

  // A held post that stays unseen has no position and changes nothing that a reader sees.
  private async save(tx: Tx, actorId: string, post: Post, discussion: LockedDiscussion, { set, event, shown }: PostChange): Promise<Standing | null> {
    const placed = post.position === null && set.state === 'SHOWN' ? 1 : 0;
    const isSeen = post.position !== null || placed === 1;
    const place = placed ? { position: discussion.lastPosition + 1 } : {};
    await tx.update(Post, post.id, { ...set, ...place, ...(isSeen ? { version: discussion.version + 1 } : {}) });
    await this.outbox.add(tx, event, { postId: post.id, discussionId: discussion.id, actorId });
    if (!isSeen) return null;
    return shown ? recount(tx, discussion, { shown, placed, at: this.clock.now() }) : raiseVersion(tx, discussion);
  }
}
