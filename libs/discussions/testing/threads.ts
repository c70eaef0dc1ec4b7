import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';

export interface MadeDiscussion {
  kind?: 'TOPIC' | 'THREAD';
  theme?: string | null;
  subjectKind?: string;
  subjectId?: string;
  cityId?: string | null;
  title?: string;
  language?: string;
  authorId?: string | null;
  /** How many posts are shown, by turns by these writers. */
  posts?: number;
  writers?: string[];
  lastPostAt?: Date;
  isPinned?: boolean;
  isOpen?: boolean;
  slowModeSeconds?: number;
  askedAt?: Date | null;
  answeredAt?: Date | null;
}

/** For tests of reading: a discussion as writing would have left it; answers its id. */
export async function addDiscussion(dataSource: DataSource, given: MadeDiscussion): Promise<string> {
  const id = newId();
  const kind = given.kind ?? 'TOPIC';
  const posts = given.posts ?? 0;
  const writers = given.writers ?? [];
  const at = given.lastPostAt ?? new Date();
  await dataSource.query(
    `INSERT INTO discussion (id, kind, theme_slug, subject_kind, subject_id, city_id, title, language, author_id, created_at, post_count, last_position, version, last_post_at,
       last_post_author_id, is_pinned, pinned_at, is_open, slow_mode_seconds, asked_at, first_answer_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $11, $10, $12, $13, CASE WHEN $13 THEN $10::timestamptz END, $14, $15, $16, $17)`,
    [
      ...[id, kind, given.theme === undefined ? 'planning' : given.theme, given.subjectKind ?? null, given.subjectId ?? null, given.cityId ?? null],
      ...[kind === 'TOPIC' ? (given.title ?? 'Where do we begin?') : null, given.language ?? 'en', given.authorId ?? null, at, posts, writers[0] ?? null],
      ...[given.isPinned ?? false, given.isOpen ?? true, given.slowModeSeconds ?? 0, given.askedAt ?? (kind === 'TOPIC' ? at : null), given.answeredAt ?? null],
    ],
  );
  await addPosts(dataSource, id, 1, posts, writers, given.cityId ?? null);
  return id;
}

/** Posts from one position to another as they lie in the database, each saying which it is. */
export async function addPosts(dataSource: DataSource, discussionId: string, from: number, to: number, writers: string[], cityId: string | null = null): Promise<void> {
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ id: newId(), position: from + index, writer: writers[(from + index) % writers.length] ?? null }));
  await dataSource.query(
    `INSERT INTO post (id, discussion_id, position, version, author_id, city_id, client_key, language, body, html, state, created_at)
     SELECT id, $2, position, position, writer, $3, id, 'en', 'Post *' || position || '*', '<p>Post <em>' || position || '</em></p>', 'SHOWN', timestamptz '2026-01-01' + make_interval(mins => position)
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, position int, writer uuid)`,
    [JSON.stringify(rows), discussionId, cityId],
  );
  await dataSource.query('UPDATE discussion SET last_position = greatest(last_position, $2), version = greatest(version, $2) WHERE id = $1', [discussionId, to]);
}
