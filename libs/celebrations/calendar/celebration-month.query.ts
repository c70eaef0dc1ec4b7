import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type Bind, filterConditions } from './build-conditions.js';
import type { CelebrationFilter } from './calendar.inputs.js';
import type { CalendarDay } from './calendar.types.js';
import { overlapping } from './find-overlapping.js';
import { type Days, placesAmong, spanOf } from './list-days.js';
import { type ItemRow, itemOf, itemsOf } from './show-item.js';

interface DayRow extends ItemRow {
  day: number;
  total: number;
}

/** A month: one prepared statement. */
@Injectable()
export class CelebrationMonthQuery {
  constructor(private readonly database: ReadDatabase) {}

  async days(days: Days, filter: CelebrationFilter): Promise<CalendarDay[]> {
    const values: unknown[] = [];
    const statement = monthStatement(days, filter, (value) => `$${values.push(value)}`);
    const rows = Map.groupBy(await this.database.rows<DayRow>(statement, values), ({ day }) => day);
    return days.dates.map((date, index) => {
      const all = rows.get(index + 1) ?? [];
      return { date, total: all[0]?.total ?? 0, items: all.map(itemOf) };
    });
  }
}

/** Occurrences alone are counted and put in order, day by day; only what is shown of each day is joined. */
export function monthStatement(days: Days, filter: CelebrationFilter, bind: Bind): string {
  const { first, last } = placesAmong(days, bind);
  const found = overlapping(`o.id, o.starts_at, ${first} AS first, ${last} AS last`, spanOf(days), filterConditions(filter, bind), bind);
  return `WITH found AS (${found}),
  placed AS (
    SELECT id, day, (count(*) OVER (PARTITION BY day))::int AS total, row_number() OVER (PARTITION BY day ORDER BY starts_at, id) AS nth
      FROM found, generate_series(greatest(first, 1), least(last, ${bind(days.dates.length)}::int)) day),
  shown AS (SELECT * FROM placed WHERE nth <= ${LIMITS.calendar.perDay})
  SELECT shown.day, shown.total, item.* FROM ${itemsOf('shown', filter, bind)} ORDER BY shown.day, shown.nth`;
}
