import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { CELEBRATION_COLUMNS, CELEBRATION_JOINS, CelebrationRows, IN_HANDS_OF_CITY, type SeenCelebration } from './celebration-rows.query.js';

/** By what celebrations belong to something: a theme's slug, a city's id. */
type Owner = 'theme' | 'city';

/** A row of such a list: which one it belongs to, and when it takes place next. */
type Next = SeenCelebration & { owner: string; nextAt: Date };

const TYPE: Record<Owner, string> = { theme: 'text', city: 'uuid' };
const OF_OWNER: Record<Owner, string> = { theme: 'o.theme_slugs @> ARRAY[owner.key]', city: 'o.city_id = owner.key' };

/** Of a celebration that takes place again and again, only what comes next: it is one line of the list. */
const NEXT = `o.shown AND o.state = 'SCHEDULED' AND o.ends_at > $3
  AND NOT EXISTS (SELECT 1 FROM occurrence sooner WHERE sooner.celebration_id = o.celebration_id AND sooner.state = 'SCHEDULED' AND sooner.ends_at > $3
                  AND (sooner.starts_at, sooner.id) < (o.starts_at, o.id))`;

/** Lists of celebrations: one statement for all owners that an answer asks for alike. */
@Injectable()
export class CelebrationListQuery {
  private readonly lists: Record<Owner, OwnedPages<Next>> = { theme: this.listOf('theme'), city: this.listOf('city') };

  constructor(
    private readonly rows: CelebrationRows,
    private readonly clock: Clock,
  ) {}

  /** What is on the site and not over, the next one first. */
  next(context: GraphqlContext, owner: Owner, key: string, position: Position): Promise<Page<SeenCelebration>> {
    return this.lists[owner].page(context, key, position);
  }

  /** Every celebration in a city's hands, for its people: what changed last first. What hosts offer has a list of its own. */
  async ofCity(context: GraphqlContext, cityId: string, { state, own }: { state: EditorialState | null; own: boolean }, { first, after }: Position): Promise<Page<SeenCelebration>> {
    const values: unknown[] = [cityId];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = ['celebration.city_id = $1', 'celebration.deleted_at IS NULL', IN_HANDS_OF_CITY];
    if (own) where.push('celebration.festival_host_id IS NULL');
    if (state) where.push(`celebration.state = ${bind(state)}`);
    const position = decodeCursor(after, 2);
    if (position) where.push(`(celebration.updated_at, celebration.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const order = 'celebration.updated_at DESC, celebration.id DESC';
    const page = `(SELECT * FROM celebration WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${bind(first + 1)}) celebration`;
    const rows = await this.rows.read(context, `SELECT ${CELEBRATION_COLUMNS} FROM ${page} ${CELEBRATION_JOINS} ORDER BY ${order}`, values, true);
    return toPage(rows, first, (one) => one, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }

  private listOf(owner: Owner): OwnedPages<Next> {
    return new OwnedPages({
      ownerOf: (row) => row.owner,
      positionOf: ({ nextAt, id }) => [nextAt.toISOString(), id],
      read: (context, keys, position) => this.read(context, owner, keys, position),
    });
  }

  // The bound inside says how few there can be where the planner cannot know.
  private read(context: GraphqlContext, owner: Owner, keys: string[], { first, after }: Position): Promise<Next[]> {
    const position = decodeCursor(after, 2);
    const behind = position ? 'AND (o.starts_at, o.celebration_id) > ($4::timestamptz, $5::uuid)' : '';
    const order = 'starts_at, celebration_id';
    const next = `SELECT o.celebration_id, o.starts_at FROM occurrence o WHERE ${OF_OWNER[owner]} AND ${NEXT} ${behind} ORDER BY ${order} LIMIT ${LIMITS.graphql.maxPageSize + 1}`;
    const statement = `SELECT owner.key AS owner, next.starts_at AS "nextAt", ${CELEBRATION_COLUMNS}
      FROM unnest($1::${TYPE[owner]}[]) WITH ORDINALITY AS owner (key, place)
      CROSS JOIN LATERAL (SELECT * FROM (${next}) o ORDER BY ${order} LIMIT $2) next
      JOIN celebration ON celebration.id = next.celebration_id ${CELEBRATION_JOINS} ORDER BY owner.place, next.starts_at, celebration.id`;
    return this.rows.read(context, statement, [keys, first + 1, this.clock.now(), ...(position ?? [])], false) as Promise<Next[]>;
  }
}
