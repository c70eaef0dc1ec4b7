import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { postUnknown } from '../discussion.errors.js';
import { canReadText } from '../discussion.policy.js';
import type { PostState } from '../discussions.types.js';
import { findChanges } from '@libs/platform/text/find-changes.js';
import { DiscussionPage } from './discussion-page.query.js';
import type { PostRevision } from './discussion-read.types.js';

/** Texts shown; a post edited more often shows its newest. */
const SHOWN = 20;

type Row = Omit<PostRevision, 'changes'> & { state: PostState; authorId: string | null };

const TEXTS = `
  SELECT t.revision, t.body, t.edited_at AS "editedAt", editor.name AS "editedByName", p.state, p.author_id AS "authorId"
    FROM post p CROSS JOIN LATERAL (
      SELECT p.revision, p.body, coalesce(p.edited_at, p.created_at) AS edited_at, p.author_id AS edited_by
      UNION ALL (SELECT r.revision, r.body, r.edited_at, r.edited_by FROM post_revision r WHERE r.post_id = p.id ORDER BY r.revision DESC LIMIT ${SHOWN})) t
    LEFT JOIN member editor ON editor.id = t.edited_by
   WHERE p.id = $1 ORDER BY t.revision`;

/** The texts a post has had, each beside the one before. */
@Injectable()
export class PostHistoryQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly page: DiscussionPage,
  ) {}

  async of(context: GraphqlContext, id: string, withChanges: boolean): Promise<PostRevision[]> {
    const [discussion, rows] = await Promise.all([this.page.ofPost(context, id), this.database.rows<Row>(TEXTS, [id])]);
    const [row] = rows;
    if (!discussion || !row || !canReadText(context.actor, row)) throw postUnknown();
    const texts = rows.slice(-SHOWN);
    const revisions: PostRevision[] = [];
    for (const [index, text] of texts.entries()) {
      const before = texts[index - 1];
      // Some milliseconds each for long texts: others are served in between.
      if (before && withChanges) await setImmediate();
      revisions.push({ ...text, changes: before && withChanges ? findChanges(before.body, text.body) : [] });
    }
    return revisions;
  }
}
