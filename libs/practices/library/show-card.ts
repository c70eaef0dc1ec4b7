import type { City } from '@libs/cities/city.entity.js';
import type { Theme } from '@libs/themes/theme.entity.js';
import type { Practice } from '../practice.entity.js';
import type { PracticeCard } from './practice-card.entity.js';

/** A card with its practice, its city and its theme, as the statement gives it. */
export type CardRow = Omit<Practice, 'city' | 'theme' | 'card' | 'publishedAt'> &
  Pick<PracticeCard, 'country' | 'region' | 'population' | 'populationBand' | 'costBand' | 'targetGroups' | 'stage' | 'evidence' | 'goals' | 'adoptionCount'> & {
    publishedAt: Date;
    /** Where it stands in the order. */
    place: number;
    citySlug: string;
    cityName: string;
    cityIsSample: boolean;
    themeId: string;
    themePosition: number;
    themeColour: string;
  };

/** Columns of `card`, `practice`, city `c` and `theme`. */
export const SHOWN_CARD = `card.practice_id AS id, card.city_id AS "cityId", card.theme_slug AS "themeSlug", card.language, card.title, card.promise, card.country, card.region,
  card.population, card.population_band AS "populationBand", card.cost_band AS "costBand", card.target_groups AS "targetGroups", card.stage, card.evidence, card.goals,
  card.adoption_count AS "adoptionCount", card.published_at AS "publishedAt", card.last_confirmed_at AS "lastConfirmedAt", card.is_sample AS "isSample",
  practice.author_id AS "authorId", practice.parent_id AS "parentId", practice.shown_revision_id AS "shownRevisionId", practice.first_published_at AS "firstPublishedAt",
  practice.running AS "runningAnswer", practice.asked_at AS "askedAt", practice.created_at AS "createdAt", practice.updated_at AS "updatedAt",
  c.slug AS "citySlug", c.name AS "cityName", c.is_sample AS "cityIsSample", theme.id AS "themeId", theme.position AS "themePosition", theme.colour_key AS "themeColour"`;

/** What a practice shows in a list: it is published, or it had no card. */
export function practiceOf(row: CardRow): Practice {
  const practice = row as CardRow & Practice;
  practice.state = 'PUBLISHED';
  practice.city = { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.country, isSample: row.cityIsSample } as City;
  practice.theme = { id: row.themeId, slug: row.themeSlug, position: row.themePosition, colourKey: row.themeColour } as Theme;
  practice.card = row as unknown as PracticeCard;
  return practice;
}
