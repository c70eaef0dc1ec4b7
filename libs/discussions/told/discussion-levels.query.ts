import { Injectable } from '@nestjs/common';
import { type MemberActor, worksIn } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import { nearestLevel, WatchLevels, type WatchTarget } from '@libs/notifications/watch-levels.service.js';
import { WATCHED_CITY, WATCHED_DISCUSSION, WATCHED_THEME, WatchLevel } from '@libs/notifications/watch.types.js';
import { DiscussedKinds, type DiscussedSubject } from '../discussed-kinds.service.js';

/** SQL of what a discussion belongs to, the nearest first. */
const chainOf = (d: string): WatchTarget[] => [
  { kind: `'${WATCHED_DISCUSSION}'`, id: `${d}.id::text`, distance: 1 },
  { kind: `${d}.subject_kind`, id: `${d}.subject_id::text`, distance: 2 },
  { kind: `'${WATCHED_CITY}'`, id: `${d}.city_id::text`, distance: 3 },
  { kind: `'${WATCHED_THEME}'`, id: `${d}.theme_slug`, distance: 3 },
];

/** SQL of a member's level in the discussion of the row `d`. `byRight`: whether they watch unless they chose otherwise. */
export function levelIn(d: string, memberId: string, byRight?: string): string {
  return nearestLevel(memberId, chainOf(d), byRight);
}

interface LevelRow {
  id: string;
  subjectKind: string | null;
  subjectId: string | null;
  level: WatchLevel;
  levelByRight: WatchLevel;
}

/** How much the one who asks wants to hear of discussions. */
@Injectable()
export class DiscussionLevels {
  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
    private readonly levels: WatchLevels,
  ) {}

  /** One statement for all discussions of an answer, and one for each kind of subject among them. */
  async of(context: GraphqlContext, actor: MemberActor, discussionId: string): Promise<WatchLevel> {
    const { level, levelByRight, subjectKind, subjectId } = await loaderOf(context, this.batch).load(`${actor.memberId} ${discussionId}`);
    if (level === levelByRight || !subjectKind || !subjectId) return level;
    const subject = await loaderOf(context, this.subjects).load(`${subjectKind} ${subjectId}`);
    return subject && watchesByRight(actor, subject) ? levelByRight : level;
  }

  /** Of a subject that has no thread yet. */
  async ofSubject(actor: MemberActor, kind: string, id: string): Promise<WatchLevel> {
    const [subject] = (await this.kinds.of(kind)?.load([id])) ?? [];
    const targets: WatchTarget[] = [
      { kind, id, distance: 2 },
      { kind: WATCHED_CITY, id: subject?.cityId ?? null, distance: 3 },
      { kind: WATCHED_THEME, id: subject?.themeSlug ?? null, distance: 3 },
    ];
    return this.levels.levelOf(actor.memberId, targets, subject !== undefined && watchesByRight(actor, subject));
  }

  private readonly batch = async (keys: readonly string[]): Promise<LevelRow[]> => {
    const rows = await this.database.rows<LevelRow>(
      `SELECT wanted.key AS id, d.subject_kind AS "subjectKind", d.subject_id AS "subjectId",
              ${levelIn('d', 'wanted.member_id')} AS level, ${levelIn('d', 'wanted.member_id', `d.kind = 'THREAD'`)} AS "levelByRight"
         FROM (SELECT key, split_part(key, ' ', 1)::uuid AS member_id, split_part(key, ' ', 2)::uuid AS id FROM unnest($1::text[]) AS key) wanted
         JOIN discussion d ON d.id = wanted.id`,
      [keys],
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    const unset = { subjectKind: null, subjectId: null, level: WatchLevel.NORMAL, levelByRight: WatchLevel.NORMAL };
    return keys.map((key) => known.get(key) ?? { id: key, ...unset });
  };

  private readonly subjects = async (keys: readonly string[]): Promise<(DiscussedSubject | null)[]> => {
    const byKind = Map.groupBy(keys, (key) => key.split(' ')[0] ?? '');
    const found = new Map<string, DiscussedSubject>();
    for (const [kind, of] of byKind) {
      const subjects = (await this.kinds.of(kind)?.load(of.map((key) => key.slice(kind.length + 1)))) ?? [];
      for (const subject of subjects) found.set(`${kind} ${subject.id}`, subject);
    }
    return keys.map((key) => found.get(key) ?? null);
  };
}

/** Who made what a thread is about, and who speaks for its city, hear of it unless they chose otherwise. */
function watchesByRight(actor: MemberActor, { authorId, cityId }: DiscussedSubject): boolean {
  return actor.memberId === authorId || (cityId !== null && worksIn(actor, cityId, 'FOCAL_POINT'));
}
