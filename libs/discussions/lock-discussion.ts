import type { Tx } from '@libs/platform/database/tx.js';
import type { Standing } from './discussion-hints.service.js';
import type { DiscussionFacts } from './discussion.policy.js';
import type { Discussed } from './seen-subjects.service.js';

/** A discussion whose row this transaction holds: nobody else changes it or its posts meanwhile. */
export interface LockedDiscussion extends Standing, DiscussionFacts, Discussed {
  title: string | null;
  language: string;
  lockedAt: Date | null;
  isPinned: boolean;
  slowModeSeconds: number;
  bestAnswerId: string | null;
}

const LOCK = (where: string) => `
  SELECT d.id, d.kind, d.theme_slug AS "themeSlug", d.author_id AS "authorId", d.city_id AS "cityId", d.title, d.language, d.locked_at AS "lockedAt", d.is_pinned AS "isPinned",
         d.slow_mode_seconds AS "slowModeSeconds", d.best_answer_id AS "bestAnswerId", d.version, d.last_position AS "lastPosition",
         d.is_open AS "isOpen", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId"
    FROM discussion d WHERE ${where} FOR UPDATE`;

/** Always before the lock of a post, so that two never wait for each other. */
export async function lockDiscussion(tx: Tx, id: string): Promise<LockedDiscussion | undefined> {
  return ((await tx.query(LOCK('d.id = $1'), [id])) as LockedDiscussion[])[0];
}

/** The one a post stands in. */
export async function lockDiscussionOf(tx: Tx, postId: string): Promise<LockedDiscussion | undefined> {
  return ((await tx.query(LOCK('d.id = (SELECT discussion_id FROM post WHERE post.id = $1)'), [postId])) as LockedDiscussion[])[0];
}

const STANDING = 'id, kind, theme_slug AS "themeSlug", version, last_position AS "lastPosition"';

/** Raises the version of a locked discussion to the one its changed posts were stamped with. */
export async function raiseVersion(tx: Tx, { id, version }: Pick<LockedDiscussion, 'id' | 'version'>): Promise<Standing> {
  const rows = (await tx.query(`WITH raised AS (UPDATE discussion SET version = $2 WHERE id = $1 RETURNING ${STANDING}) SELECT * FROM raised`, [id, version + 1])) as Standing[];
  return rows[0] as Standing;
}

/**
 * The same where posts came or went: the counters follow. `shown`: by how much more posts are shown; `placed`: how many
 * new positions were given; `at`: the time of the change.
 */
export async function recount(tx: Tx, { id, version }: Pick<LockedDiscussion, 'id' | 'version'>, { shown, placed = 0, at }: { shown: number; placed?: number; at: Date }): Promise<Standing> {
  const latest = `FROM post WHERE post.discussion_id = $1 AND post.state = 'SHOWN' ORDER BY post.position DESC LIMIT 1`;
  const rows = (await tx.query(
    `WITH counted AS (
       UPDATE discussion d SET version = $2, post_count = d.post_count + $3, last_position = d.last_position + $4,
         last_post_at = coalesce((SELECT post.created_at ${latest}), d.created_at), last_post_author_id = (SELECT post.author_id ${latest}),
         asked_at = CASE WHEN d.kind = 'TOPIC' AND d.last_position + $4 > 0 THEN coalesce(d.asked_at, $5::timestamptz) END,
         first_answer_at = CASE WHEN d.kind = 'TOPIC' THEN (SELECT post.created_at FROM post WHERE post.discussion_id = $1 AND post.position > 1 AND post.state = 'SHOWN'
           AND post.author_id IS DISTINCT FROM d.author_id ORDER BY post.position LIMIT 1) END,
         best_answer_id = (SELECT post.id FROM post WHERE post.id = d.best_answer_id AND post.discussion_id = $1 AND post.state = 'SHOWN')
       WHERE d.id = $1 RETURNING ${STANDING.replace('id,', 'd.id,')})
     SELECT * FROM counted`,
    [id, version + 1, shown, placed, at],
  )) as Standing[];
  return rows[0] as Standing;
}
