import type { NotificationKind } from '@libs/notifications/notification.types.js';
import type { ToldToMany } from '@libs/notifications/notifications.service.js';
import { levelIn } from './discussion-levels.query.js';
import type { ToldPost } from './told-post.query.js';

/** Why somebody is told, the strongest first: they are told once, for the strongest. */
const REASONS: NotificationKind[] = ['POST_MENTIONED_YOU', 'POST_MENTIONED_CITY', 'POST_ANSWERED_YOU', 'POST_QUOTED_YOU', 'POST_WRITTEN'];
const WATCHED = REASONS.length;

// $1 post, $2 positions quoted, $3 who made the subject, $4 today, $5 titles by language, $6 the title else, $7 whether all reasons count.
const today = (held: string) => `${held}.since <= $4::date AND (${held}.until IS NULL OR ${held}.until > $4::date)`;

const MENTIONED = `
  SELECT mention.target_id AS member_id, 1 AS reason FROM post_mention mention WHERE mention.post_id = $1::uuid AND mention.kind = 'MEMBER'
  UNION ALL SELECT held.member_id, 2 FROM post_mention mention JOIN city_role held ON held.city_id = mention.target_id AND held.role IN ('FOCAL_POINT', 'CONTRIBUTOR') AND ${today('held')}
    WHERE mention.post_id = $1::uuid AND mention.kind = 'CITY'`;

/** What is written straight beneath a question answers it. */
const ANSWERED = `
  SELECT answered.author_id, 3 FROM post told JOIN post answered ON answered.id = told.answers_id WHERE told.id = $1::uuid
  UNION ALL SELECT d.author_id, 3 FROM post told JOIN discussion d ON d.id = told.discussion_id WHERE told.id = $1::uuid AND d.kind = 'TOPIC' AND told.answers_id IS NULL
  UNION ALL SELECT quoted.author_id, 4 FROM post told JOIN post quoted ON quoted.discussion_id = told.discussion_id WHERE told.id = $1::uuid AND quoted.position = ANY($2::int[])`;

const watching = (kind: string, id: string) =>
  `SELECT w.member_id, ${WATCHED} FROM post told JOIN discussion d ON d.id = told.discussion_id
     JOIN watch w ON w.target_kind = ${kind} AND w.target_id = ${id} AND w.level = 'WATCHING' WHERE told.id = $1::uuid`;
const WATCHING = [
  watching(`'DISCUSSION'`, 'd.id::text'),
  watching('d.subject_kind', 'd.subject_id::text'),
  watching(`'CITY'`, 'd.city_id::text'),
  watching(`'THEME'`, 'd.theme_slug'),
  `SELECT $3::uuid, ${WATCHED}`,
  `SELECT held.member_id, ${WATCHED} FROM post told JOIN discussion d ON d.id = told.discussion_id JOIN city_role held ON held.city_id = d.city_id AND held.role = 'FOCAL_POINT' AND ${today('held')}
    WHERE told.id = $1::uuid AND d.kind = 'THREAD'`,
].join(' UNION ALL ');

const BY_RIGHT = `d.kind = 'THREAD' AND (member.id = $3::uuid OR EXISTS (SELECT 1 FROM city_role held WHERE held.member_id = member.id AND held.city_id = d.city_id AND held.role = 'FOCAL_POINT' AND ${today('held')}))`;

/** The comments on what is not public are told to those alone who made it or work in its city. */
const SEES = `d.is_open OR member.id = $3::uuid OR EXISTS (SELECT 1 FROM city_role held WHERE held.member_id = member.id AND held.city_id = d.city_id AND ${today('held')})`;

/**
 * Everybody whom a post concerns: mentioned, answered, quoted, watching. Not its author, nobody who is suspended or wants to
 * hear nothing; `onlyMentioned` after an edit, for the others were told of what it said before.
 */
export function findConcerned(post: ToldPost, today: Date, onlyMentioned = false): Pick<ToldToMany, 'page' | 'values'> {
  const { '': title = Object.values(post.titles)[0] ?? '', ...byLanguage } = post.titles;
  const kinds = REASONS.map((kind) => (kind === 'POST_WRITTEN' && post.kind === 'TOPIC' && post.position === 1 ? 'DISCUSSION_STARTED' : kind));
  return {
    values: [post.id, post.quoted, post.subject?.authorId ?? null, today.toISOString().slice(0, 10), JSON.stringify(byLanguage), byLanguage.en ?? title, !onlyMentioned],
    page: (after, limit) => `
      SELECT concerned.member_id,
             CASE WHEN told.author_id IS DISTINCT FROM member.id AND member.status = 'ACTIVE' AND d.id IS NOT NULL AND (${SEES}) AND level.held <> 'MUTED' AND (concerned.reason < ${WATCHED} OR level.held = 'WATCHING')
                  THEN (ARRAY['${kinds.join("', '")}'])[concerned.reason] END AS kind,
             jsonb_build_object('discussionTitle', coalesce($5::jsonb ->> member.locale, $6::text)) AS extra
        FROM (SELECT reasons.member_id, min(reasons.reason) AS reason
                FROM (${MENTIONED} UNION ALL SELECT * FROM (${ANSWERED} UNION ALL ${WATCHING}) AS further (member_id, reason) WHERE $7::boolean) reasons
               WHERE reasons.member_id > ${after} GROUP BY reasons.member_id ORDER BY reasons.member_id LIMIT ${limit}) concerned
        LEFT JOIN post told ON told.id = $1::uuid AND told.state = 'SHOWN'
        LEFT JOIN discussion d ON d.id = told.discussion_id
        LEFT JOIN member ON member.id = concerned.member_id
        CROSS JOIN LATERAL (SELECT ${levelIn('d', 'member.id', BY_RIGHT)} AS held) level`,
  };
}
