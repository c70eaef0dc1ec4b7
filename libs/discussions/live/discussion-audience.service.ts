import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { canPost, canSee, type DiscussionFacts } from '../discussion.policy.js';
import { type Discussed, SeenSubjects } from '../seen-subjects.service.js';

/** What says who may hear a discussion, and where it stands. */
export interface HeardDiscussion extends DiscussionFacts, Discussed {
  id: string;
  version: number;
}

/** Who may hear a discussion and write in it, for the processes that keep its room. */
@Injectable()
export class DiscussionAudience {
  constructor(
    private readonly database: ReadDatabase,
    private readonly subjects: SeenSubjects,
  ) {}

  /** Those of the ids that there are, in any order; one statement however many. */
  load(ids: readonly string[]): Promise<HeardDiscussion[]> {
    return this.database.rows<HeardDiscussion>(
      `SELECT id, kind, author_id AS "authorId", city_id AS "cityId", locked_at AS "lockedAt", last_position AS "lastPosition", version,
              is_open AS "isOpen", subject_kind AS "subjectKind", subject_id AS "subjectId" FROM discussion WHERE id = ANY($1)`,
      [ids],
    );
  }

  async maySee(actor: Actor, discussion: HeardDiscussion): Promise<boolean> {
    return canSee(actor, discussion, await this.subjects.sees(actor, discussion));
  }

  async mayPost(actor: Actor, discussion: HeardDiscussion): Promise<boolean> {
    return canPost(actor, discussion, await this.subjects.sees(actor, discussion));
  }

  /** Slugs of the themes: each has a forum that everybody sees. */
  async forums(): Promise<string[]> {
    return (await this.database.rows<{ slug: string }>('SELECT slug FROM theme')).map(({ slug }) => slug);
  }

  /** Of these members those who agreed to be shown. */
  shown(memberIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.rows(`SELECT id, name FROM member WHERE id = ANY($1) AND show_publicly AND status = 'ACTIVE'`, [memberIds]);
  }
}
