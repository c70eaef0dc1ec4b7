import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page } from '@libs/platform/graphql/connection.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import type { RecapFigure } from './recap.types.js';

type Row = Omit<RecapFigure, 'address'> & { cityId: string; publishedAt: Date; place: number };

const FIGURES = `SELECT 'people' AS key, '' AS label, '' AS unit, recap.people::float8 AS value, 0 AS place WHERE recap.people IS NOT NULL
  UNION ALL SELECT one ->> 'key', one ->> 'label', one ->> 'unit', (one ->> 'value')::float8, place::int FROM jsonb_array_elements(recap.numbers) WITH ORDINALITY AS listed (one, place)`;

/** Figures of published recaps, one statement for all cities that an answer asks for alike. */
@Injectable()
export class RecapFiguresQuery {
  private readonly pages = new OwnedPages<Row>({
    ownerOf: ({ cityId }) => cityId,
    positionOf: ({ publishedAt, celebrationId, place }) => [publishedAt.toISOString(), celebrationId, place],
    read: (_context, cityIds, position) => this.read(cityIds, position),
  });

  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async of(context: GraphqlContext, cityId: string, position: Position): Promise<Page<RecapFigure>> {
    const page = await this.pages.page(context, cityId, position);
    const withAddress = (row: Row): RecapFigure => ({ ...row, address: `/celebrations/${row.celebrationId}#figure-${row.key}` });
    return { nodes: page.nodes.map(withAddress), get edges() { return page.edges.map(({ cursor, node }) => ({ cursor, node: withAddress(node) })); }, pageInfo: page.pageInfo };
  }

  private read(cityIds: string[], { first, after }: Position): Promise<Row[]> {
    const position = decodeCursor(after, 3);
    const behind = position ? 'AND ((recap.published_at, celebration.id) < ($4::timestamptz, $5::uuid) OR ((recap.published_at, celebration.id) = ($4::timestamptz, $5::uuid) AND figure.place > $6::int))' : '';
    return this.database.rows<Row>(
      `SELECT owner.id AS "cityId", listed.*, (SELECT left(max(o.starts_local), 4)::int FROM occurrence o WHERE o.celebration_id = listed."celebrationId" AND o.state = 'SCHEDULED' AND o.ends_at <= $3) AS year
         FROM unnest($1::uuid[]) WITH ORDINALITY AS owner (id, place)
         CROSS JOIN LATERAL (
           SELECT celebration.id AS "celebrationId", celebration.title, recap.language, recap.published_at AS "publishedAt", figure.*
             FROM celebration JOIN recap ON recap.celebration_id = celebration.id AND recap.published_at IS NOT NULL CROSS JOIN LATERAL (${FIGURES}) figure
            WHERE celebration.city_id = owner.id AND celebration.state = 'PUBLISHED' AND celebration.deleted_at IS NULL ${behind}
            ORDER BY recap.published_at DESC, celebration.id DESC, figure.place LIMIT $2) listed
        ORDER BY owner.place, listed."publishedAt" DESC, listed."celebrationId" DESC, listed.place`,
      [cityIds, first + 1, this.clock.now(), ...(position ?? [])],
    );
  }
}
