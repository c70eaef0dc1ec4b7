import { Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { OUTBOX_CHANNEL } from '@libs/platform/outbox/outbox.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { DiscussionStarted, PostHeld, PostWritten } from '../discussion.events.js';
import type { Standing } from '../discussion-hints.service.js';
import type { RenderedPost } from '../render/render-post.js';

/** Where a post goes: into a discussion there is, a topic it begins, or the thread of a subject that has none yet. */
export type Place =
  | { to: 'DISCUSSION'; id: string; slowModeSeconds: number }
  | { to: 'TOPIC'; themeSlug: string; title: string; isSample: boolean }
  | { to: 'THREAD'; kind: string; id: string; themeSlug: string | null; cityId: string | null; isOpen: boolean };

export interface NewPost {
  authorId: string;
  cityId: string | null;
  answersId: string | null;
  key: string;
  language: string;
  body: string;
  rendered: RenderedPost;
  isHeld: boolean;
  at: Date;
}

export interface StoredPost extends Standing {
  postId: string;
  /** Open pages were told by the statement itself. */
  isTold: boolean;
}

// $1 to $11 are the post and its events, the place begins at $12.
const COUNTED = `last_position = discussion.last_position + 1, version = discussion.version + 1, post_count = discussion.post_count + 1,
  last_post_at = greatest(discussion.last_post_at, $3::timestamptz), last_post_author_id = $2::uuid`;
const STANDING = 'id, kind, theme_slug, version, last_position';

const PLACES = {
  // The row's lock gives positions one after another; what the facts said of it is asked once more under the lock.
  DISCUSSION: {
    shown: `UPDATE discussion SET ${COUNTED},
        asked_at = CASE WHEN kind = 'TOPIC' AND last_position = 0 THEN $3::timestamptz ELSE asked_at END,
        first_answer_at = CASE WHEN kind = 'TOPIC' AND first_answer_at IS NULL AND last_position > 0 AND author_id IS DISTINCT FROM $2::uuid THEN $3::timestamptz ELSE first_answer_at END
      WHERE id = $12::uuid AND locked_at IS NULL AND slow_mode_seconds = $13::int RETURNING ${STANDING}`,
    held: `SELECT ${STANDING} FROM discussion WHERE id = $12::uuid AND locked_at IS NULL AND slow_mode_seconds = $13::int FOR KEY SHARE`,
  },
  TOPIC: topic,
  THREAD: thread,
};

function topic(isHeld: boolean): string {
  const first = isHeld ? '0, 0, 0, NULL::timestamptz' : '1, 1, 1, $3::timestamptz';
  return `INSERT INTO discussion (id, kind, theme_slug, title, city_id, language, author_id, created_at, last_post_at, last_post_author_id, is_sample, post_count, last_position, version, asked_at)
      VALUES ($12::uuid, 'TOPIC', $13, $14, $4::uuid, $7, $2::uuid, $3, $3, $2::uuid, $15::boolean, ${first}) RETURNING ${STANDING}`;
}

// Of two first comments at once the second waits for the first and comes after it.
function thread(isHeld: boolean): string {
  const counts = isHeld ? '0, 0, 0' : '1, 1, 1';
  return `INSERT INTO discussion (id, kind, subject_kind, subject_id, theme_slug, city_id, is_open, language, created_at, last_post_at, last_post_author_id, post_count, last_position, version)
      VALUES ($12::uuid, 'THREAD', $13, $14::uuid, $15, $16::uuid, $17::boolean, $7, $3, $3, ${isHeld ? 'NULL::uuid' : '$2::uuid'}, ${counts})
      ON CONFLICT (subject_kind, subject_id) DO UPDATE SET ${isHeld ? 'subject_kind = EXCLUDED.subject_kind' : COUNTED}
      WHERE discussion.locked_at IS NULL AND discussion.slow_mode_seconds = 0 RETURNING ${STANDING}`;
}

function mentions(from: number): string {
  return `, mentioned AS (
    INSERT INTO post_mention (post_id, kind, target_id)
    SELECT written.id, found.kind, found.id FROM written, (
      SELECT 'MEMBER' AS kind, member.id FROM member WHERE member.id = ANY($${from}::uuid[]) AND member.status = 'ACTIVE'
      UNION ALL SELECT 'CITY', city.id FROM city WHERE city.slug = ANY($${from + 1}::text[]) AND city.status <> 'APPLICANT') found)`;
}

/** The hint to open pages, as `DiscussionHints` sends it, and heard with the commit: no second round, no second connection. */
function told(channel: string): string {
  const to = (name: string, message: string, payload: string) => `json_build_object('rooms', json_build_array(${name}), 'message', '${message}', 'payload', json_build_object(${payload}))::text`;
  const posts = to(`'${room.discussion('')}' || id`, 'posts', `'discussionId', id, 'version', version, 'lastPosition', last_position, 'postIds', json_build_array($1::uuid)`);
  const forum = to(`'${room.forum('')}' || theme_slug`, 'forum', `'themeSlug', theme_slug, 'discussionId', id, 'lastPosition', last_position`);
  return `(SELECT count(pg_notify('${channel}', ${posts})) + count(CASE WHEN kind = 'TOPIC' AND theme_slug IS NOT NULL THEN pg_notify('${channel}', ${forum}) END) FROM place)`;
}

/** One statement, one transaction: the place, the post, its mentions, how far its author has read, the events, and whom it tells. */
function statement(place: string, isHeld: boolean, mentioned: string, channel: string | null): string {
  return `WITH place AS (${place}), written AS (
    INSERT INTO post (id, discussion_id, position, version, author_id, city_id, answers_id, client_key, language, body, html, state, created_at)
    SELECT $1::uuid, place.id, ${isHeld ? 'NULL::int, NULL::int' : 'place.last_position, place.version'}, $2::uuid, $4::uuid, $5::uuid, $6::uuid, $7, $8, $9, '${isHeld ? 'HELD' : 'SHOWN'}', $3::timestamptz
      FROM place RETURNING id, discussion_id, position)${mentioned}${
        isHeld
          ? ''
          : `, seen AS (
    INSERT INTO discussion_reader (member_id, discussion_id, read_position, read_at) SELECT $2::uuid, discussion_id, position, $3::timestamptz FROM written
    ON CONFLICT (member_id, discussion_id) DO UPDATE SET read_position = EXCLUDED.read_position, read_at = EXCLUDED.read_at
    WHERE discussion_reader.read_position >= EXCLUDED.read_position - 1)`
      }, entry AS (
    INSERT INTO outbox (id, type, payload)
    SELECT event.id, event.type, jsonb_build_object('postId', written.id, 'discussionId', written.discussion_id) FROM written, unnest($10::uuid[], $11::text[]) AS event (id, type)
    RETURNING id), woken AS (SELECT count(pg_notify('${OUTBOX_CHANNEL}', '')) AS n FROM entry)
  SELECT place.id, place.kind, place.theme_slug AS "themeSlug", place.version, place.last_position AS "lastPosition", ${channel && !isHeld ? `${told(channel)} > 0` : 'false'} AS "isTold" FROM place, woken`;
}

/** Writes a post where it belongs. */
@Injectable()
export class StorePost {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly database: ReadDatabase,
    private readonly live: LiveBus,
  ) {}

  /** Undefined where the discussion was locked or slowed down meanwhile; throws unique_violation where the key is known. */
  async store(place: Place, post: NewPost): Promise<StoredPost | undefined> {
    const postId = newId();
    const events = post.isHeld ? [PostHeld] : place.to === 'TOPIC' ? [DiscussionStarted, PostWritten] : [PostWritten];
    const targets = (kind: 'MEMBER' | 'CITY') => post.rendered.mentions.filter((mention) => mention.kind === kind).map(({ target }) => target);
    const values = [
      ...[postId, post.authorId, post.at, post.cityId, post.answersId, post.key, post.language, post.body, post.rendered.html],
      ...[events.map(() => newId()), events.map(({ type }) => type)],
      ...valuesOf(place),
    ];
    const isMentioning = post.rendered.mentions.length > 0;
    const text = this.text(place.to, post.isHeld, isMentioning ? values.length + 1 : 0);
    const [standing] = await this.database.rows<Omit<StoredPost, 'postId'>>(text, isMentioning ? [...values, targets('MEMBER').filter(isId), targets('CITY')] : values);
    return standing && { ...standing, postId };
  }

  private text(to: Place['to'], isHeld: boolean, mentionsFrom: number): string {
    const name = `${to} ${isHeld} ${mentionsFrom}`;
    let text = this.texts.get(name);
    if (!text) {
      const place = to === 'DISCUSSION' ? PLACES.DISCUSSION[isHeld ? 'held' : 'shown'] : PLACES[to](isHeld);
      text = statement(place, isHeld, mentionsFrom ? mentions(mentionsFrom) : '', this.live.channel);
      this.texts.set(name, text);
    }
    return text;
  }
}

function valuesOf(place: Place): unknown[] {
  if (place.to === 'DISCUSSION') return [place.id, place.slowModeSeconds];
  if (place.to === 'TOPIC') return [newId(), place.themeSlug, place.title, place.isSample];
  return [newId(), place.kind, place.id, place.themeSlug, place.cityId, place.isOpen];
}
