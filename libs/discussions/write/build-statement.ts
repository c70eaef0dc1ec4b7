import { room } from '@libs/contracts/live-messages.js';
import { OUTBOX_CHANNEL } from '@libs/platform/outbox/outbox.js';

/** Where in a statement that stores a post things stand, as SQL. */
export interface StatementParts {
  /** A statement with RETURNING or a SELECT of the discussion the post goes to, its row as it stands with the post. */
  place: string;
  isHeld: boolean;
  author: string;
  city: string;
  answers: string;
  /** Rows of an id and a type for each. */
  events: string;
  /** Placeholders of the members' ids and of the cities' slugs that are mentioned. */
  mentioned?: { members: string; cities: string };
  /** PostgreSQL's channel to open pages. */
  channel: string | null;
  /** Further columns of `place` that are answered. */
  more?: string[];
}

/** What every statement has in the same places: the post's id at $1, the time at $3, key, language, body and HTML at $6 to $9. */
export const AT = '$3::timestamptz';

/** Of the discussion's row. */
export const STANDING = 'discussion.id, discussion.kind, discussion.theme_slug, discussion.version, discussion.last_position';

/** What a shown post changes in its discussion. */
export function counted(author: string): string {
  return `last_position = discussion.last_position + 1, version = discussion.version + 1, post_count = discussion.post_count + 1,
  last_post_at = greatest(discussion.last_post_at, ${AT}), last_post_author_id = ${author}`;
}

/** The same and what it is to a question: that it is asked, or answered. */
export function countedIn(author: string): string {
  return `${counted(author)},
        asked_at = CASE WHEN kind = 'TOPIC' AND last_position = 0 THEN ${AT} ELSE asked_at END,
        first_answer_at = CASE WHEN kind = 'TOPIC' AND first_answer_at IS NULL AND last_position > 0 AND author_id IS DISTINCT FROM ${author} THEN ${AT} ELSE first_answer_at END`;
}

function mentions({ members, cities }: NonNullable<StatementParts['mentioned']>): string {
  return `, mentioned AS (
    INSERT INTO post_mention (post_id, kind, target_id)
    SELECT written.id, found.kind, found.id FROM written, (
      SELECT 'MEMBER' AS kind, member.id FROM member WHERE member.id = ANY(${members}::uuid[]) AND member.status = 'ACTIVE'
      UNION ALL SELECT 'CITY', city.id FROM city WHERE city.slug = ANY(${cities}::text[]) AND city.status <> 'APPLICANT') found)`;
}

/** The hint to open pages, as `DiscussionHints` sends it, and heard with the commit: no second round, no second connection. */
function told(channel: string): string {
  const to = (name: string, message: string, payload: string) => `json_build_object('rooms', json_build_array(${name}), 'message', '${message}', 'payload', json_build_object(${payload}))::text`;
  const posts = to(`'${room.discussion('')}' || id`, 'posts', `'discussionId', id, 'version', version, 'lastPosition', last_position, 'postIds', json_build_array($1::uuid)`);
  const forum = to(`'${room.forum('')}' || theme_slug`, 'forum', `'themeSlug', theme_slug, 'discussionId', id, 'lastPosition', last_position`);
  return `(SELECT count(pg_notify('${channel}', ${posts})) + count(CASE WHEN kind = 'TOPIC' AND theme_slug IS NOT NULL THEN pg_notify('${channel}', ${forum}) END) FROM place)`;
}

/** One statement, one transaction: the place, the post, its mentions, how far its author has read, the events, and whom it tells. */
export function buildStatement({ place, isHeld, author, city, answers, events, mentioned, channel, more = [] }: StatementParts): string {
  return `WITH place AS (${place}), written AS (
    INSERT INTO post (id, discussion_id, position, version, author_id, city_id, answers_id, client_key, language, body, html, state, created_at)
    SELECT $1::uuid, place.id, ${isHeld ? 'NULL::int, NULL::int' : 'place.last_position, place.version'}, ${author}, ${city}, ${answers}, $6::uuid, $7, $8, $9, '${isHeld ? 'HELD' : 'SHOWN'}', ${AT}
      FROM place RETURNING id, discussion_id, position, author_id)${mentioned ? mentions(mentioned) : ''}${
        isHeld
          ? ''
          : `, seen AS (
    INSERT INTO discussion_reader (member_id, discussion_id, read_position, read_at) SELECT author_id, discussion_id, position, ${AT} FROM written
    ON CONFLICT (member_id, discussion_id) DO UPDATE SET read_position = EXCLUDED.read_position, read_at = EXCLUDED.read_at
    WHERE discussion_reader.read_position >= EXCLUDED.read_position - 1)`
      }, entry AS (
    INSERT INTO outbox (id, type, payload)
    SELECT event.id, event.type, jsonb_build_object('postId', written.id, 'discussionId', written.discussion_id) FROM written, ${events} AS event (id, type)
    RETURNING id), woken AS (SELECT count(pg_notify('${OUTBOX_CHANNEL}', '')) AS n FROM entry)
  SELECT place.id, place.kind, place.theme_slug AS "themeSlug", place.version, place.last_position AS "lastPosition", ${more.map((column) => `place.${column}, `).join('')}${channel && !isHeld ? `${told(channel)} > 0` : 'false'} AS "isTold" FROM place, woken`;
}
