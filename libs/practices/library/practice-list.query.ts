import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { PracticeRows } from '../read/practice-rows.query.js';
import type { Practice } from '../practice.entity.js';
import { type Asked, type Bind, facetConditions, plainConditions } from './build-conditions.js';
import { type CardRow, practiceOf, SHOWN_CARD } from './show-card.js';
import { orderOf, positionAt, positionOf, rankedFrom, type SortAsked } from './list-cards.js';

type Position = Pick<ConnectionArgs, 'first' | 'after'>;

/** The library: one prepared statement a page, its text made of what is asked for and nothing else. */
@Injectable()
export class PracticeListQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly rows: PracticeRows,
  ) {}

  /** `isWhole`: more of a practice is asked for than its card tells, which is read for all of the page at once. */
  async page(context: GraphqlContext, asked: Asked & SortAsked, { first, after }: Position, isWhole: boolean): Promise<Page<Practice>> {
    const values: unknown[] = [];
    const statement = listStatement(asked, { first, after }, (value) => `$${values.push(value)}`);
    const found = await this.database.rows<CardRow>(statement, values);
    const shown = isWhole ? await this.whole(context, found) : new Map<string, Practice>();
    return toPage(
      found,
      first,
      (row) => shown.get(row.id) ?? practiceOf(row),
      (row) => positionOf(asked.sort, row),
    );
  }

  private async whole(context: GraphqlContext, found: CardRow[]): Promise<Map<string, Practice>> {
    const practices = await this.rows.read(context, { from: 'practice', where: 'practice.id = ANY($1)' }, [found.map(({ id }) => id)]);
    const cards = new Map(found.map((row) => [row.id, practiceOf(row)]));
    return new Map(practices.map((practice) => [practice.id, Object.assign(practice, { card: cards.get(practice.id)?.card })]));
  }
}

/**
 * The page is chosen from the cards alone and only then joined. Where there are words, what matches is gathered first: beside an
 * order that has an index the planner would else walk that, and take the words of card after card out of their store.
 */
export function listStatement(asked: Asked & SortAsked, { first, after }: Position, bind: Bind): string {
  const conditions = [...plainConditions(asked, bind), ...facetConditions(asked, bind).values()];
  const where = conditions.length > 0 ? conditions.join(' AND ') : 'true';
  const { sort } = asked;
  const position = positionAt(sort, after);
  const isGathered = asked.search !== null;
  const gathered = `found AS MATERIALIZED (SELECT card.practice_id, card.published_at, card.adoption_count, card.evidence, card.population FROM practice_card card WHERE ${where})`;
  const source = isGathered ? { cards: 'found card', where: 'true' } : { cards: 'practice_card card', where };
  const { withs, from } = rankedFrom(asked, { ...source, position, limit: `${bind(first + 1)}::int` }, bind);
  const all = [...(isGathered ? [gathered] : []), ...withs];
  return `${all.length > 0 ? `WITH ${all.join(', ')} ` : ''}SELECT ${SHOWN_CARD}, listed.place::float8 AS place FROM (${from}) listed
    JOIN practice_card card ON card.practice_id = listed.practice_id JOIN practice ON practice.id = card.practice_id
    JOIN city c ON c.id = card.city_id JOIN theme ON theme.slug = card.theme_slug ORDER BY ${orderOf(sort, 'listed')}`;
}
