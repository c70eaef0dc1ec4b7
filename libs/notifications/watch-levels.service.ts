import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { watchUnknown } from './notifications.errors.js';
import type { Watch } from './watch.entity.js';
import { WatchTargets } from './watch-targets.service.js';
import { WatchLevel } from './watch.types.js';

/** One of the things that something belongs to, and how far off: 1 itself, 2 what it is about, 3 its city or theme. */
export interface WatchTarget {
  kind: string;
  id: string | null;
  distance: 1 | 2 | 3;
}

/** Most levels a list gives. */
const LISTED = 500;
const CHANGES: Limit = { name: 'watch-levels', points: 60, seconds: 60 };
const LEVELS = `ARRAY['${Object.values(WatchLevel).join("', '")}']`;
const COLUMNS = 'target_kind AS "targetKind", target_id AS "targetId", level, chosen, since';

/**
 * SQL of a member's level for something with these targets, all of them SQL too. The nearest choice wins; of a city and a
 * theme the one of which more is told. What came of itself never lowers a choice made farther off: who writes in a theme
 * they watch goes on watching. `byRight`: whether they watch unless they chose otherwise.
 */
export function nearestLevel(memberId: string, targets: WatchTarget[], byRight = 'false'): string {
  const chain = targets.map(({ kind, id, distance }) => `(${kind}, ${id ?? 'NULL'}, ${distance})`).join(', ');
  return `(SELECT (${LEVELS})[coalesce(
      (array_agg(array_position(${LEVELS}, w.level) ORDER BY target.distance) FILTER (WHERE w.chosen AND target.distance < 3))[1],
      greatest(max(array_position(${LEVELS}, w.level)), CASE WHEN ${byRight} THEN 4 END), 2)]
    FROM (VALUES ${chain}) AS target (kind, id, distance)
    JOIN watch w ON w.member_id = ${memberId} AND w.target_kind = target.kind AND w.target_id = target.id)`;
}

/** How much members want to hear of what. */
@Injectable()
export class WatchLevels {
  constructor(
    private readonly database: ReadDatabase,
    private readonly targets: WatchTargets,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** What the member chose, newest first, and then what came of itself. */
  of(memberId: string): Promise<Watch[]> {
    return this.database.rows<Watch>(`SELECT ${COLUMNS} FROM watch WHERE member_id = $1 ORDER BY chosen DESC, since DESC, target_id LIMIT ${LISTED}`, [memberId]);
  }

  /** The level for something with these targets; ids as they are, not SQL. */
  async levelOf(memberId: string, targets: WatchTarget[], byRight = false): Promise<WatchLevel> {
    const values: unknown[] = [memberId];
    const bind = (value: unknown) => `$${values.push(value)}::text`;
    const bound = targets.filter(({ id }) => id !== null).map(({ kind, id, distance }) => ({ kind: bind(kind), id: bind(id), distance }));
    if (bound.length === 0) return byRight ? WatchLevel.WATCHING : WatchLevel.NORMAL;
    const row = await this.database.row<{ level: WatchLevel }>(`SELECT ${nearestLevel('$1::uuid', bound, String(byRight))} AS level`, values);
    return row?.level ?? WatchLevel.NORMAL;
  }

  /** The member's own choice, about what they may see. */
  async setLevel(actor: MemberActor, kind: string, id: string, level: WatchLevel): Promise<Watch> {
    await this.limits.take(CHANGES, actor.memberId);
    if (!(await this.targets.maySee(actor, kind, id))) throw watchUnknown();
    const row = await this.database.row<Watch>(
      `INSERT INTO watch (member_id, target_kind, target_id, level, chosen, since) VALUES ($1, $2, $3, $4, true, $5)
       ON CONFLICT (member_id, target_kind, target_id) DO UPDATE
         SET level = EXCLUDED.level, chosen = true, since = CASE WHEN watch.level = EXCLUDED.level AND watch.chosen THEN watch.since ELSE EXCLUDED.since END
       RETURNING ${COLUMNS}`,
      [actor.memberId, kind, id, level, this.clock.now()],
    );
    return row as Watch;
  }

  /** Who writes somewhere follows it, unless they have chosen a level for it. Harmless when repeated. */
  async trackIfUnchosen(memberId: string, kind: string, id: string): Promise<void> {
    await this.database.rows(
      `INSERT INTO watch (member_id, target_kind, target_id, level, chosen, since)
       SELECT member.id, $2, $3, 'TRACKING', false, $4 FROM member WHERE member.id = $1
       ON CONFLICT (member_id, target_kind, target_id) DO NOTHING`,
      [memberId, kind, id, this.clock.now()],
    );
  }
}
