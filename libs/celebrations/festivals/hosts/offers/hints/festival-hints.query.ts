import { Injectable } from '@nestjs/common';
import type { EditorialState } from '@libs/review/review.types.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { showEnd, showStart } from '../../../../when/rules/format-local-time.js';
import type { Festival } from '../../../festival.entity.js';
import type { OfferState } from '../../host.types.js';
import type { FestivalHint, FestivalVenue } from '../offer.types.js';
import { FestivalVenuesQuery } from './festival-venues.query.js';
import { findHints } from './find-hints.js';
import { foldPlace } from './find-same-place.js';
import type { FoundHint, HintFacts, HintTime } from './hint.types.js';

type Row = Omit<HintFacts, 'isKnown' | 'times' | 'folded'> & {
  state: EditorialState;
  offer: OfferState | null;
  times: (Omit<HintTime, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[];
};

export type HintedFestival = Pick<Festival, 'id' | 'cityId' | 'startsOn' | 'endsOn'>;

// The celebrations asked for, and what of the festival lies across one of their times: not what other hosts still write, nor what will not take place.
const FACTS = `WITH own AS MATERIALIZED (SELECT DISTINCT starts_at, ends_at FROM occurrence WHERE celebration_id = ANY($2) AND state = 'SCHEDULED')
  SELECT c.id, c.title, c.festival_host_id AS "hostId", c.state, c.offer, c.all_day AS "allDay", c.place_name AS "placeName", c.latitude, c.longitude, c.theme_slugs AS "themeSlugs",
    c.age_from AS "ageFrom", c.age_to AS "ageTo", c.access_services AS "accessServices",
    jsonb_agg(jsonb_build_object('startsLocal', o.starts_local, 'endsLocal', o.ends_local, 'startsAt', o.starts_at, 'endsAt', o.ends_at) ORDER BY o.starts_at, o.id) AS times
  FROM celebration c JOIN occurrence o ON o.celebration_id = c.id AND o.state = 'SCHEDULED'
 WHERE c.festival_id = $1 AND c.deleted_at IS NULL
   AND (c.id = ANY($2) OR (
     c.state NOT IN ('REJECTED', 'WITHDRAWN', 'HIDDEN') AND (c.offer IS NULL OR c.offer IN ('OFFERED', 'ACCEPTED') OR c.festival_host_id = $3)
     AND EXISTS (SELECT 1 FROM own WHERE own.starts_at < o.ends_at AND own.ends_at > o.starts_at)))
 GROUP BY c.id ORDER BY min(o.starts_at), c.id`;

/** Hints about celebrations of a festival, for a host or its organisers. */
@Injectable()
export class FestivalHintsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly venues: FestivalVenuesQuery,
  ) {}

  /** In the order of the ids. `hostId`: of the host who asks, who knows their own and what is on the site; null for organisers. */
  async of(festival: HintedFestival, ids: readonly string[], hostId: string | null): Promise<FestivalHint[][]> {
    const [rows, venues] = await Promise.all([this.database.rows<Row>(FACTS, [festival.id, ids, hostId]), this.venues.of(festival.cityId)]);
    return hintsOf(rows.map((row) => asFacts(row, hostId)), ids, festival, venues);
  }
}

function hintsOf(facts: HintFacts[], ids: readonly string[], { startsOn, endsOn }: HintedFestival, venues: FestivalVenue[]): FestivalHint[][] {
  const byId = new Map(facts.map((one) => [one.id, one]));
  const known = venues.map((venue) => ({ ...venue, folded: foldPlace(venue.placeName) }));
  return ids.map((id) => {
    const celebration = byId.get(id);
    return celebration ? findHints(celebration, facts, { startsOn, endsOn, venues: known }).map(shown) : [];
  });
}

function asFacts({ state, times, ...row }: Row, hostId: string | null): HintFacts {
  const isKnown = hostId === null || state === 'PUBLISHED' || row.hostId === hostId;
  return { ...row, isKnown, folded: foldPlace(row.placeName ?? ''), times: times.map((time) => ({ ...time, startsAt: new Date(time.startsAt), endsAt: new Date(time.endsAt) })) };
}

function shown(found: FoundHint): FestivalHint {
  const known = found.with.filter(({ other }) => other.isKnown).slice(0, LIMITS.festivalHosts.hintNames);
  const celebrations = known.map(({ other: { id, title, placeName, allDay }, time }) => ({ id, title, placeName, startsLocal: showStart(time.startsLocal, allDay), endsLocal: showEnd(time.endsLocal, allDay) }));
  return { kind: found.kind, celebrations, others: found.with.length - celebrations.length, days: found.days };
}
