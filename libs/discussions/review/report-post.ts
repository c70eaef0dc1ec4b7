import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Flags } from '@libs/review/flags/flags.service.js';
import type { FlagReason } from '@libs/review/review.types.js';
import { ownPost, postGone, postUnknown } from '../discussion.errors.js';
import { canFlag, canSee, canSeePost, isAuthor, type DiscussionFacts, type PostFacts } from '../discussion.policy.js';
import { type Discussed, SeenSubjects } from '../seen-subjects.service.js';
import { flagFactsOf } from './read-flag-facts.js';
import { POST } from './post-kind.types.js';

const FLAGS: Limit = { name: 'post-flags', points: LIMITS.review.flagsAnHour, seconds: 3_600 };

interface Row extends PostFacts, Discussed {
  revision: number;
  language: string;
  themeSlug: string | null;
  askerId: string | null;
  lastPosition: DiscussionFacts['lastPosition'];
}

/** A reader reports a post to the review desk. */
@Injectable()
export class FlagPost {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly subjects: SeenSubjects,
    private readonly flags: Flags,
    private readonly limits: RateLimits,
  ) {}

  /** The same report told twice is one. */
  async flag(actor: MemberActor, id: string, reasonCode: FlagReason, givenNote: string | null): Promise<void> {
    const note = givenNote?.trim() || null;
    if (reasonCode === 'OTHER' && !note) throw badInput([{ path: 'note', code: 'NOTE_REQUIRED' }]);
    await this.limits.take(FLAGS, actor.memberId);
    const post = await this.database.row<Row>(
      `SELECT post.author_id AS "authorId", post.city_id AS "cityId", post.state, post.position, post.removed_by AS "removedBy", post.revision, post.language, d.theme_slug AS "themeSlug",
              d.author_id AS "askerId", d.last_position AS "lastPosition", d.is_open AS "isOpen", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId"
         FROM post JOIN discussion d ON d.id = post.discussion_id WHERE post.id = $1`,
      [id],
    );
    if (!post || !canSee(actor, { authorId: post.askerId, lastPosition: post.lastPosition }, await this.subjects.sees(actor, post)) || !canSeePost(actor, post)) throw postUnknown();
    if (isAuthor(actor, post)) throw ownPost();
    if (!canFlag(actor, post)) throw postGone();
    await this.dataSource.transaction((tx) => this.flags.report(tx, { kind: POST, subjectId: id, memberId: actor.memberId, reasonCode, note }, flagFactsOf(post, post)));
  }
}
