import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { FestivalVenue } from '../offer.types.js';
import { foldPlace } from './find-same-place.js';

/** Spellings of places that are looked at, the most used first. */
const SPELLINGS = 1_000;

/** Places of a city, from what is on the site. */
@Injectable()
export class FestivalVenuesQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** Each place once, by its name; as most write it, with every service that was said of it. */
  async of(cityId: string): Promise<FestivalVenue[]> {
    const rows = await this.database.rows<FestivalVenue>(
      `SELECT place_name AS "placeName", address, latitude, longitude, access_services AS "accessServices" FROM celebration
        WHERE city_id = $1 AND state = 'PUBLISHED' AND deleted_at IS NULL AND place_name IS NOT NULL
        GROUP BY place_name, address, latitude, longitude, access_services ORDER BY count(*) DESC, max(id::text) DESC LIMIT ${SPELLINGS}`,
      [cityId],
    );
    const venues = [...Map.groupBy(rows, ({ placeName }) => foldPlace(placeName)).values()].map(joined);
    return venues.slice(0, LIMITS.festivalHosts.venues).sort((a, b) => a.placeName.localeCompare(b.placeName));
  }
}

function joined(spellings: FestivalVenue[]): FestivalVenue {
  const [first] = spellings as [FestivalVenue];
  const located = spellings.find(({ latitude }) => latitude !== null);
  return {
    placeName: first.placeName,
    address: spellings.find(({ address }) => address !== null)?.address ?? null,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
    accessServices: [...new Set(spellings.flatMap(({ accessServices }) => accessServices))].sort(),
  };
}
