import { Args, Query, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@libs/contracts/limits.js';
import { Public } from '@libs/platform/access/access.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { findZone } from '../when/rules/find-instant.js';
import { notAZone } from '../when/when.errors.js';
import { notADay, spanTooLong } from './calendar.errors.js';
import { CelebrationListArgs, CelebrationMapArgs, CelebrationMonthArgs } from './calendar.inputs.js';
import { CalendarDay, type CalendarItem, CalendarItemConnection, MapPlace } from './calendar.types.js';
import { CelebrationListQuery, type ListedTime } from './celebration-list.query.js';
import { CelebrationMapQuery } from './celebration-map.query.js';
import { CelebrationMonthQuery } from './celebration-month.query.js';
import { DAY_MS } from './find-overlapping.js';
import { daysOfMonth, oneDay } from './list-days.js';

const MAP_DAYS = 31;

/** The calendars of the network: what is on the site, by month, as a list and on a map. */
@Resolver()
export class CelebrationCalendarResolver {
  constructor(
    private readonly month: CelebrationMonthQuery,
    private readonly list: CelebrationListQuery,
    private readonly map: CelebrationMapQuery,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => [CalendarDay], { description: 'Every day of a month. What goes on for several days is on each of them; whole days are those of its place.' })
  celebrationMonth(@Args() { year, month, zone, filter }: CelebrationMonthArgs): Promise<CalendarDay[]> {
    return this.month.days(daysOfMonth(year, month, zoneOf(zone)), filter ?? {});
  }

  @Public()
  @Query(() => CalendarItemConnection, { description: 'What there is, by the time it begins; what has begun and is not over comes first.' })
  celebrationList(@Args() { filter, from, to, day, zone, first, after }: CelebrationListArgs): Promise<Page<CalendarItem>> {
    const span = { from: from ?? this.clock.now(), to: to ?? null };
    return this.list.page(day ? dayOf(day, zoneOf(zone)) : span, filter ?? {}, { first, after });
  }

  @Public()
  @Query(() => [MapPlace], { description: `Places where something takes place, those with most first, at most ${LIMITS.calendar.mapPlaces}.` })
  celebrationMap(@Args() { filter, from: asked, to }: CelebrationMapArgs): Promise<MapPlace[]> {
    const { mapDays } = LIMITS.calendar;
    const from = asked ?? this.clock.now();
    if (to && to.getTime() - from.getTime() > mapDays * DAY_MS) throw spanTooLong('to', mapDays);
    return this.map.places({ from, to: to ?? new Date(from.getTime() + MAP_DAYS * DAY_MS) }, filter ?? {});
  }
}

function zoneOf(name: string | null | undefined): string | null {
  if (!name) return null;
  const zone = findZone(name);
  if (!zone) throw notAZone('zone');
  return zone;
}

function dayOf(date: string, zone: string | null): ListedTime {
  const day = oneDay(date, zone);
  if (!day) throw notADay('day');
  return day;
}
