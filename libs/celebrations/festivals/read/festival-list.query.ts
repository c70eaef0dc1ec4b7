import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import { isFestivalInsider } from '../festival.policy.js';
import { FESTIVAL_COLUMNS, FESTIVAL_JOINS, FestivalRows, type SeenFestival } from './festival-rows.query.js';

const SHOWN = `state = 'PUBLISHED' AND deleted_at IS NULL`;
/** The day that it is in the zone of each. */
const TODAY = '($1::timestamptz AT TIME ZONE zone)::date';
/** A festival is no longer, and no zone is further from another: so that an index can leave out the others. */
const NEAR = `($1::timestamptz - '${LIMITS.festival.days + 2} days'::interval)::date`;

/** Lists of festivals. */
@Injectable()
export class FestivalListQuery {
  // Visitors and a city's people see different ones: a request is of one person.
  private readonly ofCities = new OwnedPages<SeenFestival>({
    ownerOf: ({ cityId }) => cityId,
    positionOf: ({ startsOn, id }) => [startsOn, id],
    read: (context, cities, position) => this.readOfCities(context, cities, position),
  });

  constructor(
    private readonly rows: FestivalRows,
    private readonly clock: Clock,
  ) {}

  /** What is on the site: what is not over by the day it begins, or what is, the latest first. */
  async page(context: GraphqlContext, past: boolean, { first, after }: Position, wholeCity: boolean): Promise<Page<SeenFestival>> {
    const position = decodeCursor(after, 2);
    const [behind, order] = past ? ['<', 'starts_on DESC, id DESC'] : ['>', 'starts_on, id'];
    const time = past ? `ends_on < ${TODAY}` : `starts_on >= ${NEAR} AND ends_on >= ${TODAY}`;
    const from = position ? `AND (starts_on, id) ${behind} ($3::date, $4::uuid)` : '';
    const page = `(SELECT * FROM festival WHERE ${SHOWN} AND ${time} ${from} ORDER BY ${order} LIMIT $2) festival`;
    const statement = `SELECT ${FESTIVAL_COLUMNS} FROM ${page} ${FESTIVAL_JOINS} ORDER BY ${order.replaceAll(/starts_on|id/g, 'festival.$&')}`;
    const rows = await this.rows.read(context, statement, [this.clock.now(), first + 1, ...(position ?? [])], wholeCity);
    return toPage(rows, first, (one) => one, ({ startsOn, id }) => [startsOn, id]);
  }

  /** A city's, the latest first; for its people and the desk also what is not on the site. */
  ofCity(context: GraphqlContext, cityId: string, position: Position): Promise<Page<SeenFestival>> {
    return this.ofCities.page(context, cityId, position);
  }

  private readOfCities(context: GraphqlContext, cities: string[], { first, after }: Position): Promise<SeenFestival[]> {
    const position = decodeCursor(after, 2);
    const from = position ? 'AND (starts_on, id) < ($4::date, $5::uuid)' : '';
    const own = cities.filter((cityId) => isFestivalInsider(context.actor, { cityId }));
    const page = `SELECT * FROM festival WHERE city_id = asked.id AND deleted_at IS NULL AND (state = 'PUBLISHED' OR asked.id = ANY($3::uuid[])) ${from} ORDER BY starts_on DESC, id DESC LIMIT $2`;
    const statement = `SELECT ${FESTIVAL_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) CROSS JOIN LATERAL (${page}) festival ${FESTIVAL_JOINS}
      ORDER BY asked.place, festival.starts_on DESC, festival.id DESC`;
    return this.rows.read(context, statement, [cities, first + 1, own, ...(position ?? [])], false);
  }
}
