import type { Tx } from '@libs/platform/database/tx.js';
import { linesOf } from '../sections/find-section-changes.js';
import type { PracticeSection } from '../sections/practice-section.types.js';
import type { SectionContent } from '../sections/practice-sections.types.js';
import { searchedAs } from './find-words.js';
import { EVIDENCE_LEVELS } from '../sections/section-choices.types.js';
import { asSections, readContents } from '../sections/read-contents.js';

/** Sections whose words find a practice beside its title and promise. */
const SEARCHED: PracticeSection[] = ['PROBLEM', 'TARGET_GROUPS', 'STEPS', 'PARTNERS', 'FIGURES', 'EVIDENCE', 'SETBACKS', 'CONDITIONS', 'ADAPTING'];
/** Choices are codes, not words. */
const CODES = new Set(['populationBand', 'budgetBand', 'groups', 'partners.kind', 'level', 'figures.moreIsBetter', 'sourceUrl']);

/** Puts a shown practice into the library, or writes anew what the library knows of it. */
export async function writeCard(tx: Tx, practiceId: string): Promise<void> {
  const [shown]: { revisionId: string; language: string }[] = await tx.query('SELECT shown_revision_id AS "revisionId", language FROM practice WHERE id = $1 AND shown_revision_id IS NOT NULL', [practiceId]);
  if (!shown) return;
  const contents = await readContents(tx, shown.revisionId);
  const { promise, problem, resources, timeline, targetGroups, evidence, goals } = asSections(contents);
  await tx.query(
    `INSERT INTO practice_card (practice_id, city_id, theme_slug, language, title, promise, country, region, population, population_band, cost_band,
                                target_groups, stage, evidence, goals, adoption_count, published_at, last_confirmed_at, is_sample, ordinal, words)
     SELECT practice.id, practice.city_id, practice.theme_slug, practice.language, $2, $3, city.country, city.region,
            (SELECT value FROM city_figure figure WHERE figure.city_id = city.id AND figure.key = 'population' ORDER BY year DESC LIMIT 1),
            $4, $5, $6, $7, $8, $9,
            (SELECT count(*) FROM adoption WHERE adoption.practice_id = practice.id AND adoption.state IN ('ADAPTING', 'RUNNING', 'REPORTED')),
            practice.published_at, practice.last_confirmed_at, practice.is_sample,
            coalesce((SELECT ordinal FROM practice_card WHERE practice_id = $1), nextval('practice_card_ordinal_seq')),
            setweight(to_tsvector($10::regconfig, plain_text($2)), 'A') || setweight(to_tsvector($10::regconfig, plain_text($3)), 'B') || to_tsvector($10::regconfig, plain_text($11))
       FROM practice JOIN city ON city.id = practice.city_id WHERE practice.id = $1
     ON CONFLICT (practice_id) DO UPDATE SET
       (city_id, theme_slug, language, title, promise, country, region, population, population_band, cost_band, target_groups, stage, evidence, goals,
        adoption_count, published_at, last_confirmed_at, is_sample, words) =
       (excluded.city_id, excluded.theme_slug, excluded.language, excluded.title, excluded.promise, excluded.country, excluded.region, excluded.population,
        excluded.population_band, excluded.cost_band, excluded.target_groups, excluded.stage, excluded.evidence, excluded.goals, excluded.adoption_count,
        excluded.published_at, excluded.last_confirmed_at, excluded.is_sample, excluded.words)`,
    [
      practiceId,
      promise?.title ?? '',
      promise?.promise ?? '',
      problem?.populationBand,
      resources?.costBand,
      targetGroups?.groups ?? [],
      timeline?.stage,
      EVIDENCE_LEVELS.findIndex((level) => level === evidence?.level) + 1,
      goals?.goals ?? [],
      searchedAs(shown.language),
      wordsOf(contents),
    ],
  );
}

function wordsOf(contents: ReadonlyMap<PracticeSection, SectionContent>): string {
  return SEARCHED.flatMap((section) => linesOf(section, contents.get(section) ?? null))
    .filter(({ field }) => !CODES.has(field))
    .map(({ text }) => text)
    .join('\n');
}
