import { Injectable } from '@nestjs/common';
import { badInput } from '@libs/platform/access/access.errors.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { isId } from '@libs/platform/ids/id.js';
import { type Bind, filterConditions } from './build-conditions.js';
import type { CelebrationFilter } from './calendar.inputs.js';
import type { CalendarItem } from './calendar.types.js';
import { overlapping, type Span } from './find-overlapping.js';
import { type Days, placesAmong, spanOf } from './list-days.js';
import { type ItemRow, itemOf, itemsOf } from './show-item.js';

/** A stretch of time, or a day of a reader. */
export type ListedTime = Span | Days;

type Position = Pick<ConnectionArgs, 'first' | 'after'>;

/** What there is, by the time it begins: one prepared statement a page. */
@Injectable()
export class CelebrationListQuery {
  constructor(private readonly database: ReadDatabase) {}

  async page(time: ListedTime, filter: CelebrationFilter, { first, after }: Position): Promise<Page<CalendarItem>> {
    const values: unknown[] = [];
    const statement = listStatement(time, filter, { first, after }, (value) => `$${values.push(value)}`);
    return toPage(await this.database.rows<ItemRow>(statement, values), first, itemOf, ({ startsAt, id }) => [startsAt.toISOString(), id]);
  }
}

/** The page is chosen from occurrences alone and only then joined. */
export function listStatement(time: ListedTime, filter: CelebrationFilter, { first, after }: Position, bind: Bind): string {
  const conditions = [...filterConditions(filter, bind), ...timeConditions(time, bind), ...afterCondition(after, bind)];
  const order = `ORDER BY o.starts_at, o.id LIMIT ${bind(first + 1)}::int`;
  const found = overlapping('o.id, o.starts_at', 'dates' in time ? spanOf(time) : time, conditions, bind, order);
  return `WITH listed AS (SELECT o.id FROM (${found}) o ${order})
  SELECT item.* FROM ${itemsOf('listed', filter, bind)} ORDER BY item."startsAt", item.id`;
}

function timeConditions(time: ListedTime, bind: Bind): string[] {
  if ('dates' in time) {
    const { first, last } = placesAmong(time, bind);
    return [`${first} <= 1`, `${last} >= 1`];
  }
  const from = `${bind(time.from)}::timestamptz`;
  return [`(o.starts_at >= ${from} OR o.ends_at > ${from})`];
}

function afterCondition(after: string | null | undefined, bind: Bind): string[] {
  const position = decodeCursor(after, 2);
  if (!position) return [];
  const [at, id] = [new Date(position[0] ?? ''), String(position[1])];
  if (Number.isNaN(at.getTime()) || !isId(id)) throw badInput([{ path: 'after', code: 'CURSOR_UNKNOWN' }]);
  return [`(o.starts_at, o.id) > (${bind(at)}::timestamptz, ${bind(id)}::uuid)`];
}
