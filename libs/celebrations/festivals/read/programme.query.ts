import { Injectable } from '@nestjs/common';
import { badInput } from '@libs/platform/access/access.errors.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Position } from '@libs/platform/graphql/owned-pages.js';
import { isId } from '@libs/platform/ids/id.js';
import { type Bind, filterConditions } from '../../calendar/build-conditions.js';
import { notADay } from '../../calendar/calendar.errors.js';
import type { CalendarItem } from '../../calendar/calendar.types.js';
import { overlapping } from '../../calendar/find-overlapping.js';
import { type Days, daysBetween, oneDay, placesAmong, spanOf } from '../../calendar/list-days.js';
import { type ItemRow, itemOf, itemsOf } from '../../calendar/show-item.js';
import type { Festival } from '../festival.entity.js';
import type { ProgrammeFilter } from './programme.inputs.js';

type OnDays = Pick<Festival, 'id' | 'startsOn' | 'endsOn'>;

/** What takes place on the days of a festival, by the time it begins: one prepared statement a page. */
@Injectable()
export class ProgrammeQuery {
  constructor(private readonly database: ReadDatabase) {}

  async page(festival: OnDays, filter: ProgrammeFilter, { first, after }: Position): Promise<Page<CalendarItem>> {
    const days = daysOf(festival, filter.day ?? null);
    const values: unknown[] = [];
    const statement = days && programmeStatement(festival.id, days, filter, { first, after }, (value) => `$${values.push(value)}`);
    const rows = statement ? await this.database.rows<ItemRow>(statement, values) : [];
    return toPage(rows, first, itemOf, ({ startsAt, id }) => [startsAt.toISOString(), id]);
  }
}

/** Null for a day that is none of its. */
function daysOf({ startsOn, endsOn }: OnDays, day: string | null): Days | null {
  if (day === null) return daysBetween(startsOn, endsOn);
  const asked = oneDay(day, null);
  if (!asked) throw notADay('filter.day');
  return day >= startsOn && day <= endsOn ? asked : null;
}

/** The page is chosen from occurrences, and where place or age is asked for also from their celebrations; only then what is shown is joined. */
export function programmeStatement(festivalId: string, days: Days, filter: ProgrammeFilter, { first, after }: Position, bind: Bind): string {
  const { theme, accessServices, free, language } = filter;
  const { first: begins, last: ends } = placesAmong(days, bind);
  const conditions = [
    `o.festival_id = ${bind(festivalId)}::uuid`,
    ...filterConditions({ themes: theme ? [theme] : null, accessServices, free, languages: language ? [language] : null }, bind),
    ...celebrationCondition(filter, bind),
    `${begins} <= ${bind(days.dates.length)}::int`,
    `${ends} >= 1`,
    ...afterCondition(after, bind),
  ];
  const order = `ORDER BY o.starts_at, o.id LIMIT ${bind(first + 1)}::int`;
  const found = overlapping('o.id, o.starts_at', spanOf(days), conditions, bind, order);
  return `WITH listed AS (SELECT o.id FROM (${found}) o ${order})
  SELECT item.* FROM ${itemsOf('listed', {}, bind)} ORDER BY item."startsAt", item.id`;
}

/** Places are the same however their letters are cased, as `Festival.places` counts them. */
function celebrationCondition({ place, age }: ProgrammeFilter, bind: Bind): string[] {
  const at = place?.trim() ? [`lower(coalesce(o.place_name, of.place_name)) = lower(${bind(place.trim())}::text)`] : [];
  const years = age == null ? [] : [`coalesce(of.age_from, 0) <= ${bind(age)}::int`, `coalesce(of.age_to, 200) >= ${bind(age)}::int`];
  const asked = [...at, ...years];
  return asked.length > 0 ? [`EXISTS (SELECT 1 FROM celebration of WHERE of.id = o.celebration_id AND ${asked.join(' AND ')})`] : [];
}

function afterCondition(after: string | null | undefined, bind: Bind): string[] {
  const position = decodeCursor(after, 2);
  if (!position) return [];
  const [at, id] = [new Date(position[0] ?? ''), String(position[1])];
  if (Number.isNaN(at.getTime()) || !isId(id)) throw badInput([{ path: 'after', code: 'CURSOR_UNKNOWN' }]);
  return [`(o.starts_at, o.id) > (${bind(at)}::timestamptz, ${bind(id)}::uuid)`];
}
