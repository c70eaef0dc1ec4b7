import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Discussion } from '../discussion.entity.js';
import { moveNowhere, postGone } from '../discussion.errors.js';
import { DiscussionChanged, DiscussionStarted } from '../discussion.events.js';
import { DiscussionHints } from '../discussion-hints.service.js';
import { DiscussionLog } from '../discussion-log.service.js';
import { type LockedDiscussion, recount } from '../lock-discussion.js';
import { KeptDiscussions } from './kept-discussions.service.js';

interface SplitPost {
  id: string;
  position: number;
  language: string;
  authorId: string | null;
  cityId: string | null;
  createdAt: Date;
}

/** Posts become a topic of their own. They keep their ids; in their places stubs say where they went. */
@Injectable()
export class SplitDiscussion {
  constructor(
    private readonly discussions: KeptDiscussions,
    private readonly log: DiscussionLog,
    private readonly outbox: Outbox,
    private readonly hints: DiscussionHints,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the new topic. */
  async split(actor: MemberActor, id: string, postIds: string[], title: string, reason: string | null): Promise<string> {
    const [left, begun] = await this.discussions.locked(actor, id, async (tx, discussion) => {
      if (!discussion.themeSlug) throw moveNowhere();
      const posts: SplitPost[] = await tx.query(
        `SELECT id, position, language, author_id AS "authorId", city_id AS "cityId", created_at AS "createdAt"
           FROM post WHERE discussion_id = $1 AND id = ANY($2) AND state = 'SHOWN' ORDER BY position`,
        [id, postIds],
      );
      const [first] = posts;
      if (!first || posts.length !== new Set(postIds).size) throw postGone();
      const topic = await this.begin(tx, discussion, first, title);
      await moveOver(tx, discussion, topic.id, posts);
      const at = this.clock.now();
      const [wasLeft, wasBegun] = [await recount(tx, discussion, { shown: -posts.length, at }), await recount(tx, topic, { shown: posts.length, placed: posts.length, at: first.createdAt })];
      await this.log.write(tx, { discussionId: id, action: 'SPLIT', actorId: actor.memberId, reason, details: { to: topic.id, posts: posts.map((post) => post.id) } });
      await this.log.write(tx, { discussionId: topic.id, action: 'SPLIT', actorId: actor.memberId, reason, details: { from: id } });
      await this.outbox.add(tx, DiscussionChanged, { discussionId: id });
      await this.outbox.add(tx, DiscussionStarted, { discussionId: topic.id });
      return [wasLeft, wasBegun];
    });
    this.hints.soon(left, [], true);
    this.hints.soon(begun, [], true);
    return begun.id;
  }

  /** Who wrote the first of the posts is the asker. */
  private async begin(tx: Tx, { themeSlug }: LockedDiscussion, first: SplitPost, title: string): Promise<{ id: string; version: number }> {
    const id = newId();
    await tx.insert(Discussion, {
      id,
      kind: 'TOPIC',
      themeSlug,
      title,
      cityId: first.cityId,
      language: first.language,
      authorId: first.authorId,
      createdAt: first.createdAt,
      lastPostAt: first.createdAt,
    });
    return { id, version: 0 };
  }
}

async function moveOver(tx: Tx, from: LockedDiscussion, to: string, posts: SplitPost[]): Promise<void> {
  const ids = posts.map(({ id }) => id);
  const version = from.version + 1;
  // Answers and what they answer are parted where one goes and the other stays.
  await tx.query(
    `UPDATE post SET answers_id = NULL, version = CASE WHEN version IS NULL THEN NULL ELSE $3::int END
      WHERE discussion_id = $1 AND answers_id = ANY($2) AND NOT id = ANY($2)`,
    [from.id, ids, version],
  );
  await tx.query(
    `UPDATE post SET discussion_id = $3::uuid, position = going.place, version = 1,
            answers_id = CASE WHEN answers_id = ANY($1) THEN answers_id END
       FROM unnest($1::uuid[], $2::int[]) AS going (id, place) WHERE post.id = going.id`,
    [ids, ids.map((_, index) => index + 1), to],
  );
  await tx.query(
    `INSERT INTO post (id, discussion_id, position, version, author_id, client_key, language, body, html, state, moved_to_id, moved_post_id, created_at)
     SELECT stub.id, $1::uuid, stub.position, $2::int, NULL, stub.id, stub.language, '', '', 'MOVED', $3::uuid, stub.post_id, stub.created_at
       FROM unnest($4::uuid[], $5::int[], $6::text[], $7::uuid[], $8::timestamptz[]) AS stub (id, position, language, post_id, created_at)`,
    [from.id, version, to, ids.map(() => newId()), posts.map(({ position }) => position), posts.map(({ language }) => language), ids, posts.map(({ createdAt }) => createdAt)],
  );
}
