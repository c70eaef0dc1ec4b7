import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { FlagReport } from './flag-report.types.js';

type Row = FlagReport & { key: string };

/** What readers say of things, without who says it. */
@Injectable()
export class FlagReportsQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** One statement for all items of an answer; the most frequent reason first. */
  of(context: GraphqlContext, kind: string, subjectId: string): Promise<FlagReport[]> {
    return loaderOf(context, this.bySubject).load(`${kind}:${subjectId}`);
  }

  private readonly bySubject = async (keys: readonly string[]): Promise<FlagReport[][]> => {
    const rows = await this.database.rows<Row>(
      `SELECT flag.kind || ':' || flag.subject_id AS key, flag.reason_code AS "reasonCode", count(*)::int AS count,
              coalesce((array_agg(flag.note ORDER BY flag.at DESC) FILTER (WHERE flag.note IS NOT NULL))[1:10], '{}') AS notes
         FROM flag WHERE (flag.kind, flag.subject_id) IN (SELECT split_part(key, ':', 1), split_part(key, ':', 2)::uuid FROM unnest($1::text[]) AS key)
        GROUP BY flag.kind, flag.subject_id, flag.reason_code ORDER BY count(*) DESC, flag.reason_code`,
      [keys],
    );
    return groupsInOrder(keys, rows, ({ key }) => key);
  };
}
