import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import type { PracticeCollection } from './practice-collection.entity.js';

const COLUMNS = `collection.id, collection.city_id AS "cityId", collection.language, collection.title, collection.intro, collection.edits,
  collection.created_at AS "createdAt", collection.updated_at AS "updatedAt", collection.is_sample AS "isSample"`;

const NEWEST = 'collection.updated_at DESC, collection.id DESC';

/** Collections, what changed last first. */
@Injectable()
export class CollectionListQuery {
  private readonly owned = new OwnedPages<PracticeCollection>({
    read: (_context, cityIds, position) => this.ofCities(cityIds, position),
    ownerOf: ({ cityId }) => cityId ?? '',
    positionOf,
  });

  constructor(private readonly database: ReadDatabase) {}

  one(id: string): Promise<PracticeCollection | undefined> {
    return this.database.row<PracticeCollection>(`SELECT ${COLUMNS} FROM practice_collection collection WHERE collection.id = $1 AND collection.deleted_at IS NULL`, [id]);
  }

  /** All, or those of a city by its slug. */
  async page({ first, after }: Position, citySlug?: string | null): Promise<Page<PracticeCollection>> {
    const values: unknown[] = [first + 1];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = citySlug ? [`collection.city_id = (SELECT id FROM city WHERE slug = ${bind(citySlug)})`] : [];
    const rows = await this.database.rows<PracticeCollection>(`SELECT ${COLUMNS} FROM practice_collection collection WHERE ${shown(where, after, bind)} ORDER BY ${NEWEST} LIMIT $1`, values);
    return toPage(rows, first, (row) => row, positionOf);
  }

  /** Those of a city, read together for all cities of an answer. */
  ofCity(context: GraphqlContext, cityId: string, position: Position): Promise<Page<PracticeCollection>> {
    return this.owned.page(context, cityId, position);
  }

  private ofCities(cityIds: string[], { first, after }: Position): Promise<PracticeCollection[]> {
    const values: unknown[] = [cityIds, first + 1];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const list = `SELECT * FROM practice_collection collection WHERE ${shown(['collection.city_id = owner.key'], after, bind)} ORDER BY ${NEWEST} LIMIT $2`;
    return this.database.rows<PracticeCollection>(
      `SELECT ${COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS owner (key, place) CROSS JOIN LATERAL (${list}) collection ORDER BY owner.place, ${NEWEST}`,
      values,
    );
  }
}

function shown(where: string[], after: string | null | undefined, bind: (value: unknown) => string): string {
  const position = decodeCursor(after, 2);
  const before = position ? [`(collection.updated_at, collection.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`] : [];
  return ['collection.deleted_at IS NULL', ...where, ...before].join(' AND ');
}

function positionOf({ updatedAt, id }: PracticeCollection): [string, string] {
  return [updatedAt.toISOString(), id];
}
