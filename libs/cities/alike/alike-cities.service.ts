import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { LikeReason } from './alike.types.js';
import { type CityTraits, scoreLikeness } from './measure-likeness.js';

export interface AlikeCity {
  cityId: string;
  score: number;
  reasons: LikeReason[];
}

/** Beyond these a list of likes says nothing any more. */
export const MOST_ALIKE = 20;
/** A city less like it than this is not named: a neighbour of another size that speaks another language is none. */
const LEAST_SCORE = 25;
/** How long the traits of all cities are kept; they change by hand, and seldom. */
const FRESH_MS = 5_000;

type Traits = CityTraits & { id: string; slug: string; isMember: boolean };

// A city without ratings or figures has empty lists; ids break ties, so that two answers are in one order.
const TRAITS = `
  SELECT city.id, city.slug, city.region, city.languages, city.status = 'MEMBER' AS "isMember",
    (SELECT figure.value::float8 FROM city_figure figure WHERE figure.city_id = city.id AND figure.key = 'population' ORDER BY figure.year DESC LIMIT 1) AS population,
    (SELECT coalesce(json_agg(json_build_object('themeSlug', rating.theme_slug, 'challenge', rating.challenge, 'strength', rating.strength) ORDER BY rating.theme_slug), '[]')
       FROM city_rating rating WHERE rating.city_id = city.id) AS ratings
  FROM city WHERE city.status IN ('MEMBER', 'LAPSED') ORDER BY city.id`;

/** Which member cities are like one, by what everybody may know of them. */
@Injectable()
export class AlikeCities {
  private kept: { until: number; traits: Promise<Traits[]> } | undefined;

  constructor(private readonly database: ReadDatabase) {}

  /** The most alike first; nobody for a city that is none. */
  async of(slug: string, first = MOST_ALIKE): Promise<AlikeCity[]> {
    const all = await this.traits();
    const own = all.find((city) => city.slug === slug);
    if (!own) return [];
    return all
      .filter(({ id, isMember }) => isMember && id !== own.id)
      .map((other) => ({ cityId: other.id, ...scoreLikeness(own, other) }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || (a.cityId < b.cityId ? -1 : 1))
      .slice(0, first);
  }

  private traits(): Promise<Traits[]> {
    const now = performance.now();
    if (!this.kept || this.kept.until <= now) {
      const traits = this.database.rows<Traits>(TRAITS);
      this.kept = { until: now + FRESH_MS, traits };
      traits.catch(() => (this.kept = undefined));
    }
    return this.kept.traits;
  }
}
