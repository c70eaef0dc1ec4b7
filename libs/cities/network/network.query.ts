import { Injectable } from '@nestjs/common';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { todayOf } from '../tell-today.js';
import type { CityPoint, Network, SamplePersonCard } from '../network.types.js';

const COUNTS = `SELECT count(*)::int AS "cityCount", count(DISTINCT country)::int AS "countryCount" FROM city WHERE status = 'MEMBER'`;

const MAP = `SELECT id, slug, name, country, region, latitude, longitude FROM city WHERE status = 'MEMBER' ORDER BY id`;

const SAMPLE_PEOPLE = `
  SELECT m.id, m.name, p.featured, p.about AS texts, coalesce(r.roles, '{}') || coalesce(c.roles, '{}') AS roles, c.name AS "cityName"
  FROM sample_person p
  JOIN member m ON m.id = p.member_id AND m.is_sample AND m.status = 'ACTIVE'
  LEFT JOIN LATERAL (
    SELECT array_agg(n.role ORDER BY n.role) AS roles FROM network_role n
    WHERE n.member_id = m.id AND n.since <= $1 AND (n.until IS NULL OR n.until > $1)) r ON true
  LEFT JOIN LATERAL (
    SELECT min(t.name) AS name, array_agg(o.role ORDER BY o.role) AS roles FROM city_role o JOIN city t ON t.id = o.city_id
    WHERE o.member_id = m.id AND o.since <= $2::date AND (o.until IS NULL OR o.until > $2::date)
    GROUP BY o.city_id ORDER BY min(o.since) LIMIT 1) c ON true
  ORDER BY p.position, m.id`;

/** Reads about the network as a whole. */
@Injectable()
export class NetworkQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly settings: NetworkSettings,
    private readonly clock: Clock,
  ) {}

  async network(): Promise<Network> {
    const [counts, sampleLoaded] = await Promise.all([
      this.database.row<{ cityCount: number; countryCount: number }>(COUNTS),
      this.settings.sampleLoaded(),
    ]);
    const { maxBytes, maxDurationMs, extensions } = LIMITS.upload;
    return {
      sampleLoaded,
      languages: [...LANGUAGE_CODES],
      cityCount: counts?.cityCount ?? 0,
      countryCount: counts?.countryCount ?? 0,
      upload: { maxBytes, maxDurationSeconds: Math.floor(maxDurationMs / 1000), acceptedTypes: ['video/*'], extensions: [...extensions] },
    };
  }

  map(): Promise<CityPoint[]> {
    return this.database.rows<CityPoint>(MAP);
  }

  /** Nobody while the sample network is not loaded. */
  async samplePeople(): Promise<SamplePersonCard[]> {
    if (!(await this.settings.sampleLoaded())) return [];
    return this.database.rows<SamplePersonCard>(SAMPLE_PEOPLE, [this.clock.now(), todayOf(this.clock)]);
  }
}
