import { Injectable } from '@nestjs/common';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { hasNetworkRole } from '@libs/platform/access/actor.js';
import type { ReviewQueueArgs } from './review.inputs.js';
import type { ReviewItem, ReviewPage } from '../review-item.entity.js';
import { mayJudge } from '../review.policy.js';

const PAGE_SIZE = 20;

// $1 is the member who asks, $2 the time. A claim that ran out counts as waiting, also before the sweep has seen it.
const COLUMNS = `item.id, item.kind, item.purpose, item.hidden_by AS "hiddenBy", item.subject_id AS "subjectId", item.revision, item.city_id AS "cityId", item.submitted_by AS "submittedBy", item.author_id AS "authorId",
  item.language, item.theme_slug AS "themeSlug", shown.state, item.decision, item.reason_code AS "reasonCode", item.note,
  item.submitted_at AS "submittedAt", item.decided_at AS "decidedAt", submitter.name AS "submittedByName", decider.name AS "decidedByName",
  CASE WHEN shown.state = 'CLAIMED' THEN item.claimed_until END AS "claimedUntil",
  CASE WHEN shown.state = 'CLAIMED' THEN json_build_object('id', claimer.id, 'name', claimer.name) END AS "claimedBy",
  shown.state = 'CLAIMED' AND item.claimed_by = $1 AS "claimedByMe", item.hidden_by IS NOT DISTINCT FROM $1 AS "hiddenByMe",
  EXISTS (SELECT 1 FROM flag WHERE flag.kind = item.kind AND flag.subject_id = item.subject_id AND flag.member_id = $1) AS "reportedByMe",
  CASE WHEN item.purpose = 'APPEAL' THEN (
    SELECT moved.note FROM transition moved
     WHERE moved.kind = item.kind AND moved.subject_id = item.subject_id AND moved.from_state = 'HIDDEN' AND moved.to_state = 'HIDDEN' AND moved.actor_role = 'CITY'
     ORDER BY moved.id DESC LIMIT 1) END AS appeal`;

const ITEMS = `review_item item
  CROSS JOIN LATERAL (SELECT CASE WHEN item.state = 'CLAIMED' AND item.claimed_until <= $2 THEN 'WAITING' ELSE item.state END AS state) shown`;

const NAMES = `LEFT JOIN member submitter ON submitter.id = item.submitted_by
    LEFT JOIN member claimer ON claimer.id = item.claimed_by
    LEFT JOIN member decider ON decider.id = item.decided_by`;

const OPEN = `item.state IN ('WAITING', 'CLAIMED')`;

/** The desk's reads. */
@Injectable()
export class ReviewQueueQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** What a moderator may judge and what is of their own cities, marked so; all of it for an administrator. Oldest first. */
  async page(actor: MemberActor, { kind, language, theme, state, page }: ReviewQueueArgs): Promise<ReviewPage> {
    const where = `
      WHERE ${state ? `shown.state = $3` : `${OPEN} AND $3::text IS NULL`}
        AND ($4::text IS NULL OR item.kind = $4) AND ($5::text IS NULL OR item.language = $5) AND ($6::text IS NULL OR item.theme_slug = $6)
        AND ($7::jsonb IS NULL OR EXISTS (
              SELECT 1 FROM jsonb_to_recordset($7) AS routed (languages text[], themes text[])
               WHERE (cardinality(routed.languages) = 0 OR item.language = '${NO_SPEECH}' OR item.language = ANY(routed.languages))
                 AND (cardinality(routed.themes) = 0 OR item.theme_slug IS NULL OR item.theme_slug = ANY(routed.themes))))`;
    const values = [actor.memberId, this.clock.now(), state ?? null, kind ?? null, language ?? null, theme ?? null, routes(actor)];
    const isDone = state === 'DECIDED' || state === 'WITHDRAWN';
    const rows = await this.database.rows<ReviewItem & { total: number }>(
      `SELECT ${COLUMNS}, (SELECT count(*) FROM ${ITEMS} ${where}) AS total FROM ${ITEMS} ${NAMES} ${where}
        ORDER BY ${isDone ? 'item.decided_at DESC NULLS LAST, item.id DESC' : 'item.submitted_at, item.id'} LIMIT ${PAGE_SIZE} OFFSET $8`,
      [...values, (page - 1) * PAGE_SIZE],
    );
    return { nodes: rows.map((row) => judged(actor, row)), page, pageSize: PAGE_SIZE, total: rows[0]?.total ?? 0 };
  }

  async one(actor: MemberActor, id: string): Promise<ReviewItem | null> {
    const row = await this.database.row<ReviewItem>(`SELECT ${COLUMNS} FROM ${ITEMS} ${NAMES} WHERE item.id = $3`, [actor.memberId, this.clock.now(), id]);
    return row ? judged(actor, row) : null;
  }

  /** Several by their ids, in this order. */
  async many(actor: MemberActor, ids: readonly string[]): Promise<ReviewItem[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.rows<ReviewItem>(
      `SELECT ${COLUMNS} FROM unnest($3::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN ${ITEMS} ON item.id = asked.id ${NAMES} ORDER BY asked.place`,
      [actor.memberId, this.clock.now(), ids],
    );
    return rows.map((row) => judged(actor, row));
  }

  /** Items that wait for a moderator, whoever that may be. */
  async waiting(): Promise<number> {
    const row = await this.database.row<{ waiting: number }>(
      `SELECT count(*) AS waiting FROM review_item item WHERE ${OPEN} AND (item.state = 'WAITING' OR item.claimed_until <= $1)`,
      [this.clock.now()],
    );
    return row?.waiting ?? 0;
  }
}

function judged(actor: MemberActor, row: ReviewItem): ReviewItem {
  return { ...row, mayReview: mayJudge(actor, row) && !row.reportedByMe };
}

function routes(actor: MemberActor): string | null {
  if (hasNetworkRole(actor, 'ADMIN')) return null;
  return JSON.stringify(actor.networkRoles.filter(({ role }) => role === 'MODERATOR').map(({ languages, themes }) => ({ languages, themes })));
}
