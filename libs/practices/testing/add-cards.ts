import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';
import { CostBand, PopulationBand, PracticeStage, TargetGroup } from '../sections/section-choices.types.js';
import { searchedAs } from '../library/find-words.js';

/** A practice on the site as the library knows it. */
export interface TestCard {
  id: string;
  revision: string;
  cityId: string;
  theme: string;
  language: string;
  title: string;
  country: string;
  region: string;
  population: number | null;
  populationBand: string;
  costBand: string;
  targetGroups: string[];
  stage: string;
  evidence: number;
  goals: number[];
  adopted: number;
  publishedAt: string;
  words: string;
}

interface OfCity {
  id: string;
  country: string;
  region: string;
  population: number | null;
}

/** A row of numbers that looks random and is the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** For tests: cards of every shape, two a minute, so that positions are told apart by id too. */
export function makeCards(count: number, cities: readonly OfCity[], themes: readonly string[], seed = 7): TestCard[] {
  const below = numbersFrom(seed);
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] => [...new Set(Array.from({ length: 1 + below(most) }, () => one(from)))];
  const goals = Array.from({ length: 17 }, (_, index) => index + 1);
  return Array.from({ length: count }, (_, index) => {
    const city = one(cities);
    const language = one(['en', 'fr', 'ar', 'de', 'sw']);
    return {
      ...{ id: newId(), revision: newId(), cityId: city.id, theme: one(themes), language, title: `Practice ${index}`, country: city.country, region: city.region },
      ...{ population: city.population, populationBand: one(Object.keys(PopulationBand)), costBand: one(Object.keys(CostBand)), targetGroups: some(Object.keys(TargetGroup), 3) },
      ...{ stage: one(Object.keys(PracticeStage)), evidence: 1 + below(5), goals: some(goals, 4), adopted: Math.max(0, below(6) - 2) },
      publishedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 2) * 60_000).toISOString(),
      words: some(['river', 'rivers', 'market', 'bibliothèques', 'learning', 'مكتبة'], 3).join(' '),
    };
  });
}

/** For tests: puts them into the library as if they had been published. */
export async function addCards(dataSource: DataSource, cards: readonly TestCard[]): Promise<void> {
  const rows = JSON.stringify(cards.map((card) => ({ ...card, configuration: searchedAs(card.language) })));
  const from = `FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, revision uuid, "cityId" uuid, theme text, language text, title text, country text, region text, population int,
    "populationBand" text, "costBand" text, "targetGroups" text[], stage text, evidence smallint, goals smallint[], adopted int, "publishedAt" timestamptz, words text, configuration text)`;
  await dataSource.query(
    `INSERT INTO practice (id, city_id, theme_slug, language, shown_revision_id, first_published_at, published_at, created_at, updated_at)
     SELECT id, "cityId", theme, language, revision, "publishedAt", "publishedAt", "publishedAt", "publishedAt" ${from}`,
    [rows],
  );
  await dataSource.query(
    `INSERT INTO practice_revision (id, practice_id, number, state, created_at, updated_at, published_at) SELECT revision, id, 1, 'PUBLISHED', "publishedAt", "publishedAt", "publishedAt" ${from}`,
    [rows],
  );
  await dataSource.query(
    `INSERT INTO practice_card (practice_id, city_id, theme_slug, language, title, promise, country, region, population, population_band, cost_band, target_groups, stage, evidence,
       goals, adoption_count, published_at, words)
     SELECT id, "cityId", theme, language, title, 'A promise.', country, region, population, "populationBand", "costBand", "targetGroups", stage, evidence, goals, adopted, "publishedAt",
            setweight(to_tsvector(configuration::regconfig, plain_text(title)), 'A') || to_tsvector(configuration::regconfig, plain_text(words)) ${from}`,
    [rows],
  );
}
