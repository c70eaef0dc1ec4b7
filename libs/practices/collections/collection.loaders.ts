import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { PracticePageQuery } from '../read/practice-page.query.js';
import type { PracticeCollectionItem } from './collection.types.js';
import type { PracticeCollection } from './practice-collection.entity.js';

/** Collections that a practice's page names. */
const NAMED = 10;

interface ItemRow {
  collectionId: string;
  practiceId: string;
  why: string;
}

/** What is in collections, read for all of an answer at once; only practices on the site. */
@Injectable()
export class CollectionLoaders {
  constructor(
    private readonly database: ReadDatabase,
    private readonly practices: PracticePageQuery,
  ) {}

  async items(context: GraphqlContext, collectionId: string): Promise<PracticeCollectionItem[]> {
    const rows = await loaderOf(context, this.itemsOf).load(collectionId);
    const practices = await Promise.all(rows.map(({ practiceId }) => this.practices.load(context, practiceId)));
    return rows.flatMap(({ why }, at) => {
      const practice = practices[at];
      return practice ? [{ practice, why }] : [];
    });
  }

  count(context: GraphqlContext, collectionId: string): Promise<number> {
    return loaderOf(context, this.countsOf).load(collectionId);
  }

  /** The collections a practice is in, what changed last first. */
  ofPractice(context: GraphqlContext, practiceId: string): Promise<PracticeCollection[]> {
    return loaderOf(context, this.ofPractices).load(practiceId);
  }

  private readonly itemsOf = async (ids: readonly string[]): Promise<ItemRow[][]> => {
    const rows = await this.database.rows<ItemRow>(
      `SELECT item.collection_id AS "collectionId", item.practice_id AS "practiceId", item.why
         FROM practice_collection_item item JOIN practice_card card ON card.practice_id = item.practice_id
        WHERE item.collection_id = ANY($1) ORDER BY item.collection_id, item.position`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ collectionId }) => collectionId);
  };

  private readonly countsOf = async (ids: readonly string[]): Promise<number[]> => {
    const rows = await this.database.rows<{ id: string; count: number }>(
      `SELECT item.collection_id AS id, count(*)::int AS count FROM practice_collection_item item JOIN practice_card card ON card.practice_id = item.practice_id
        WHERE item.collection_id = ANY($1) GROUP BY item.collection_id`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.count ?? 0);
  };

  private readonly ofPractices = async (ids: readonly string[]): Promise<PracticeCollection[][]> => {
    const rows = await this.database.rows<PracticeCollection & { practiceId: string }>(
      `SELECT named.* FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
         SELECT item.practice_id AS "practiceId", collection.id, collection.city_id AS "cityId", collection.language, collection.title, collection.intro, collection.edits,
                collection.created_at AS "createdAt", collection.updated_at AS "updatedAt", collection.is_sample AS "isSample"
           FROM practice_collection_item item JOIN practice_collection collection ON collection.id = item.collection_id AND collection.deleted_at IS NULL
          WHERE item.practice_id = asked.id ORDER BY collection.updated_at DESC, collection.id DESC LIMIT ${NAMED}) named`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ practiceId }) => practiceId);
  };
}
