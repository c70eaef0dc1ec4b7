import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import { PracticeRows, type SeenPractice } from './practice-rows.query.js';
import type { CityPracticeCounts } from './city-practice-counts.types.js';

/** The column by which practices belong to something: a theme's slug, a city's id. */
type Owner = 'theme_slug' | 'city_id';

const TYPE: Record<Owner, string> = { theme_slug: 'text', city_id: 'uuid' };
const NONE: CityPracticeCounts = { published: 0, adoptedHere: 0, adoptedElsewhere: 0 };

/** Practices of cities and themes: one statement for all that an answer asks for alike. */
@Injectable()
export class OwnedPractices {
  private readonly lists: Record<Owner, OwnedPages<SeenPractice>> = {
    theme_slug: this.listOf('theme_slug', ({ themeSlug }) => themeSlug),
    city_id: this.listOf('city_id', ({ cityId }) => cityId),
  };

  constructor(
    private readonly rows: PracticeRows,
    private readonly database: ReadDatabase,
  ) {}

  /** Those on the site, newest first. */
  page(context: GraphqlContext, owner: Owner, key: string, position: Position): Promise<Page<SeenPractice>> {
    return this.lists[owner].page(context, key, position);
  }

  /** All of a city, for its people: what changed last first. */
  async all(context: GraphqlContext, cityId: string, { first, after }: Position): Promise<Page<SeenPractice>> {
    const position = decodeCursor(after, 2);
    const before = position ? 'AND (updated_at, id) < ($3::timestamptz, $4::uuid)' : '';
    const from = `(SELECT * FROM practice WHERE city_id = $1 AND deleted_at IS NULL ${before} ORDER BY updated_at DESC, id DESC LIMIT $2) practice`;
    const practices = await this.rows.read(context, { from, order: 'practice.updated_at DESC, practice.id DESC' }, [cityId, first + 1, ...(position ?? [])]);
    return toPage(practices, first, (one) => one, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }

  none({ first }: Position): Page<SeenPractice> {
    return toPage([], first, (one: SeenPractice) => one, positionOf);
  }

  counts(context: GraphqlContext, cityId: string): Promise<CityPracticeCounts> {
    return loaderOf(context, this.countsOf).load(cityId);
  }

  private listOf(owner: Owner, ownerOf: (practice: SeenPractice) => string): OwnedPages<SeenPractice> {
    return new OwnedPages({ ownerOf, positionOf, read: (context, keys, position) => this.list(context, owner, keys, position) });
  }

  // The library's rows give the order, the practice what is shown. The bound inside says how few there can be where the planner cannot know.
  private list(context: GraphqlContext, owner: Owner, keys: string[], { first, after }: Position): Promise<SeenPractice[]> {
    const position = decodeCursor(after, 2);
    const before = position ? 'AND (card.published_at, card.practice_id) < ($3::timestamptz, $4::uuid)' : '';
    const cards = `SELECT card.practice_id, card.published_at FROM practice_card card WHERE card.${owner} = owner.key ${before}
      ORDER BY card.published_at DESC, card.practice_id DESC LIMIT ${LIMITS.graphql.maxPageSize + 1}`;
    const from = `unnest($1::${TYPE[owner]}[]) WITH ORDINALITY AS owner (key, place)
      CROSS JOIN LATERAL (SELECT * FROM (${cards}) card ORDER BY card.published_at DESC, card.practice_id DESC LIMIT $2) card
      JOIN practice ON practice.id = card.practice_id`;
    const values = [keys, first + 1, ...(position ?? [])];
    return this.rows.read(context, { from, order: 'owner.place, card.published_at DESC, card.practice_id DESC' }, values);
  }

  private readonly countsOf = async (ids: readonly string[]): Promise<CityPracticeCounts[]> => {
    const rows = await this.database.rows<CityPracticeCounts & { id: string }>(
      `SELECT city.id, (SELECT count(*) FROM practice_card card WHERE card.city_id = city.id) AS published,
              (SELECT count(*) FROM adoption JOIN practice_card card ON card.practice_id = adoption.practice_id
                WHERE adoption.city_id = city.id AND adoption.state IN ('ADAPTING', 'RUNNING', 'REPORTED')) AS "adoptedHere",
              (SELECT coalesce(sum(card.adoption_count), 0) FROM practice_card card WHERE card.city_id = city.id)::int AS "adoptedElsewhere"
         FROM unnest($1::uuid[]) AS city (id)`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, NONE);
  };
}

function positionOf({ publishedAt, id }: SeenPractice): [string, string] {
  return [(publishedAt ?? new Date(0)).toISOString(), id];
}
