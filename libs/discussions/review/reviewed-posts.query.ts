import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { MentionedNames } from '../render/mentioned-names.service.js';
import type { ReviewedPost } from './reviewed-post.types.js';

/** Posts shown before and after the one in question. */
const AROUND = 3;

const COLUMNS = `p.id, p.discussion_id AS "discussionId", p.position, p.state, p.revision, p.language, p.html, author.name AS "authorName", city.name AS "cityName",
  p.created_at AS "createdAt", p.edited_at AS "editedAt", d.title AS "discussionTitle", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId"`;
const JOINS = 'JOIN discussion d ON d.id = p.discussion_id LEFT JOIN member author ON author.id = p.author_id LEFT JOIN city ON city.id = p.city_id';

/** Reads posts for the desk; only its items lead here. */
@Injectable()
export class ReviewedPostsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly mentions: MentionedNames,
  ) {}

  one(context: GraphqlContext, id: string): Promise<ReviewedPost | null> {
    return loaderOf(context, this.byId).load(id);
  }

  /** What stands before and after it, in order, without itself; before what waits, the end of the discussion. */
  around({ id, discussionId, position }: ReviewedPost): Promise<ReviewedPost[]> {
    return this.rows(
      `SELECT ${COLUMNS} FROM (
         (SELECT * FROM post WHERE discussion_id = $2 AND state = 'SHOWN' AND position < coalesce($3, 2147483647) ORDER BY position DESC LIMIT ${AROUND})
         UNION ALL (SELECT * FROM post WHERE discussion_id = $2 AND state = 'SHOWN' AND position > $3 ORDER BY position LIMIT ${AROUND})) p ${JOINS}
        WHERE p.id <> $1 ORDER BY p.position`,
      [id, discussionId, position],
    );
  }

  private readonly byId = async (ids: readonly string[]): Promise<(ReviewedPost | null)[]> =>
    inOrder(ids, await this.rows(`SELECT ${COLUMNS} FROM post p ${JOINS} WHERE p.id = ANY($1::uuid[])`, [ids]), ({ id }) => id, null);

  private async rows(statement: string, values: unknown[]): Promise<ReviewedPost[]> {
    const posts = await this.database.rows<ReviewedPost>(statement, values);
    await this.mentions.fill(posts);
    return posts;
  }
}
