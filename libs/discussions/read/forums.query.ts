import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { FORUM, LISTED, unreadOf } from './discussion-list.query.js';
import type { AnswerTimes, Forum } from './discussion-read.types.js';

/** How far a count goes: what is beyond is shown as this. */
const COUNTED = { discussions: 10_000, unanswered: 1_000, unread: 100 };
/** Questions that answer times are taken of. */
const TIMED = 1_000;
const YEAR_MS = 365 * 24 * 3_600_000;

const SECONDS = 'percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_answer_at - asked_at))';

const COUNTS = `(SELECT count(*)::int AS "discussionCount", max(last_post_at) AS "lastPostAt"
     FROM (SELECT d.last_post_at FROM discussion d WHERE ${FORUM} AND d.theme_slug = theme.slug ORDER BY d.is_pinned DESC, d.last_post_at DESC LIMIT ${COUNTED.discussions}) listed) counted`;
const UNANSWERED = `(SELECT count(*)::int AS "unansweredCount"
     FROM (SELECT FROM discussion d WHERE ${FORUM} AND d.first_answer_at IS NULL AND d.theme_slug = theme.slug LIMIT ${COUNTED.unanswered}) listed) open`;
const MEDIAN = `(SELECT round(${SECONDS})::int AS "medianAnswerSeconds"
     FROM (SELECT d.asked_at, d.first_answer_at FROM discussion d WHERE d.theme_slug = theme.slug AND d.asked_at > $1 AND d.first_answer_at IS NOT NULL
       ORDER BY d.asked_at DESC LIMIT ${TIMED}) answered) times`;

const UNREAD = `SELECT d.theme_slug AS "themeSlug", least(count(*), ${COUNTED.unread})::int AS count FROM ${unreadOf('$1')} WHERE ${LISTED} AND d.theme_slug IS NOT NULL GROUP BY d.theme_slug`;

/** Forums in numbers, and how soon questions are answered; a fixed number of statements, each bounded. */
@Injectable()
export class ForumsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** All themes in their order. */
  async forums(viewer: string | null, asked: ReadonlySet<string>): Promise<Forum[]> {
    const times = asked.has('medianAnswerSeconds');
    const [forums, unread] = await Promise.all([
      this.database.rows<Forum>(
        `SELECT theme.slug AS "themeSlug", counted.*, open.* ${times ? ', times.*' : ''} FROM theme CROSS JOIN LATERAL ${COUNTS} CROSS JOIN LATERAL ${UNANSWERED}
         ${times ? `CROSS JOIN LATERAL ${MEDIAN}` : ''} ORDER BY theme.position`,
        times ? [this.yearAgo()] : [],
      ),
      viewer && asked.has('unreadCount') ? this.database.rows<{ themeSlug: string; count: number }>(UNREAD, [viewer]) : [],
    ]);
    const counts = new Map(unread.map(({ themeSlug, count }) => [themeSlug, count]));
    for (const forum of forums) forum.unreadCount = counts.get(forum.themeSlug) ?? 0;
    return forums;
  }

  async answerTimes({ theme, city }: { theme?: string | null; city?: string | null }): Promise<AnswerTimes> {
    const values: unknown[] = [this.yearAgo()];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const ofCity = city ? [`d.city_id = (SELECT id FROM city WHERE slug = ${bind(city)})`] : [];
    const newest = (where: string[]) =>
      `SELECT d.asked_at, d.first_answer_at FROM discussion d WHERE ${[`d.asked_at > $1 AND ${LISTED}`, ...where].join(' AND ')} ORDER BY d.asked_at DESC LIMIT ${TIMED}`;
    // The index begins with the theme: all of them together are read theme by theme.
    const source =
      theme || city
        ? newest([...(theme ? [`d.theme_slug = ${bind(theme)}`] : []), ...ofCity])
        : `SELECT asked.* FROM theme CROSS JOIN LATERAL (${newest(['d.theme_slug = theme.slug'])}) asked`;
    const row = await this.database.row<AnswerTimes>(
      `SELECT round(${SECONDS} FILTER (WHERE first_answer_at IS NOT NULL))::int AS "medianSeconds", count(first_answer_at)::int AS answered,
              count(*) FILTER (WHERE first_answer_at IS NULL)::int AS unanswered FROM (${source}) asked`,
      values,
    );
    return row ?? { medianSeconds: null, answered: 0, unanswered: 0 };
  }

  private yearAgo(): Date {
    return new Date(this.clock.now().getTime() - YEAR_MS);
  }
}
