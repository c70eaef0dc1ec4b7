import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { PracticeCollection } from './practice-collection.entity.js';

type Position = Pick<ConnectionArgs, 'first' | 'after'>;

const COLUMNS = `collection.id, collection.city_id AS "cityId", collection.language, collection.title, collection.intro, collection.edits,
  collection.created_at AS "createdAt", collection.updated_at AS "updatedAt", collection.is_sample AS "isSample"`;

/** Collections, what changed last first. */
@Injectable()
export class CollectionListQuery {
  constructor(private readonly database: ReadDatabase) {}

  one(id: string): Promise<PracticeCollection | undefined> {
    return this.database.row<PracticeCollection>(`SELECT ${COLUMNS} FROM practice_collection collection WHERE collection.id = $1 AND collection.deleted_at IS NULL`, [id]);
  }

  /** All, or those of a city by its slug or its id. */
  async page({ first, after }: Position, city: { slug?: string | null; id?: string } = {}): Promise<Page<PracticeCollection>> {
    const values: unknown[] = [first + 1];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = ['collection.deleted_at IS NULL'];
    if (city.id) where.push(`collection.city_id = ${bind(city.id)}`);
    if (city.slug) where.push(`collection.city_id = (SELECT id FROM city WHERE slug = ${bind(city.slug)})`);
    const position = decodeCursor(after, 2);
    if (position) where.push(`(collection.updated_at, collection.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const rows = await this.database.rows<PracticeCollection>(
      `SELECT ${COLUMNS} FROM practice_collection collection WHERE ${where.join(' AND ')} ORDER BY collection.updated_at DESC, collection.id DESC LIMIT $1`,
      values,
    );
    return toPage(rows, first, (row) => row, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }
}
