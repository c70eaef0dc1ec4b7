import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { Flags } from '@libs/review/flags/flags.service.js';
import { FlagsDecided, type FlagsDecidedPayload } from '@libs/review/review.events.js';
import { type PostChangeEvent, type PostEvent, PostHeld, PostRemoved, PostWritten } from '../discussion.events.js';
import { Post } from '../post.entity.js';
import { ToldPosts } from '../told/told-post.query.js';
import { flagFactsOf } from './read-flag-facts.js';
import { POST } from './post-kind.types.js';

/** Posts at the review desk: what waits comes before it, what is gone leaves it, and what it decides is told. */
@Injectable()
export class PostFlagsReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly flags: Flags,
    private readonly posts: ToldPosts,
    private readonly notifications: NotificationsService,
  ) {}

  @On(PostHeld)
  async openHeld({ postId }: PostEvent): Promise<void> {
    const discussion = await this.database.row<{ themeSlug: string | null }>('SELECT d.theme_slug AS "themeSlug" FROM discussion d JOIN post ON post.discussion_id = d.id WHERE post.id = $1', [postId]);
    if (!discussion) return;
    await this.dataSource.transaction(async (tx) => {
      const post = await tx.findOneBy(Post, { id: postId });
      // Released meanwhile, on the page itself.
      if (post?.state === 'HELD') await this.flags.open(tx, { kind: POST, subjectId: postId }, flagFactsOf(post, discussion));
    });
  }

  /** Released by a moderator on the page itself. */
  @On(PostWritten)
  async closeHeld({ postId, actorId }: PostEvent & Partial<PostChangeEvent>, { eventId }: EventContext): Promise<void> {
    if (actorId) await this.dataSource.transaction((tx) => this.flags.close(tx, { kind: POST, subjectId: postId }, eventId, 'HELD'));
  }

  @On(PostRemoved)
  async closeRemoved({ postId }: PostEvent, { eventId }: EventContext): Promise<void> {
    await this.dataSource.transaction((tx) => this.flags.close(tx, { kind: POST, subjectId: postId }, eventId));
    await this.tellReaders(postId, eventId, 'REMOVED');
  }

  @On(FlagsDecided)
  async tellDecided({ kind, subjectId, transitionId, decision, reasonCode, actorId }: FlagsDecidedPayload): Promise<void> {
    if (kind !== POST) return;
    await this.tellAuthor(subjectId, transitionId, decision, reasonCode, actorId);
    await this.tellReaders(subjectId, transitionId, decision);
  }

  private async tellAuthor(postId: string, transitionId: string, decision: string, reasonCode: string | null, actorId: string): Promise<void> {
    const post = await this.posts.of(postId);
    const memberId = post?.authorId;
    if (!memberId || memberId === actorId) return;
    const line = await this.database.row<{ note: string | null }>(
      `SELECT moved.note FROM transition moved JOIN member ON member.id = $2 AND member.status = 'ACTIVE' WHERE moved.id = $1`,
      [transitionId, memberId],
    );
    if (!line) return;
    const params = { ...post.params, ...(reasonCode ? { reasonCode } : {}) };
    const kinds = [...(decision.startsWith('HIDE') ? (['POST_HIDDEN'] as const) : []), ...(decision.endsWith('WARN') ? (['AUTHOR_WARNED'] as const) : [])];
    // What the moderator writes is read once, with the last of them.
    const note = (kind: string): Record<string, string> => (line.note && kind === kinds.at(-1) ? { note: line.note } : {});
    await this.dataSource.transaction((tx) => this.notifications.tell(tx, kinds.map((kind) => ({ memberId, eventKey: `${kind}:${transitionId}`, kind, params: { ...params, ...note(kind) }, href: post.href }))));
  }

  /** Those whose report this answers; not how the author was spoken to beyond that. */
  private async tellReaders(postId: string, answerId: string, decision: string): Promise<void> {
    const post = await this.posts.of(postId);
    if (!post) return;
    const { excerpt: _, ...params } = post.params;
    await this.notifications.tellMany({
      eventKey: `FLAG_DECIDED:${answerId}`,
      params: { ...params, decision },
      href: post.href,
      values: [answerId],
      page: (after, limit) => `
        SELECT flag.member_id, CASE WHEN member.status = 'ACTIVE' THEN 'FLAG_DECIDED' END AS kind, NULL::jsonb AS extra
          FROM flag JOIN member ON member.id = flag.member_id WHERE flag.decision_id = $1::uuid AND flag.member_id > ${after} ORDER BY flag.member_id LIMIT ${limit}`,
    });
  }
}
