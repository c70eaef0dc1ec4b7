import type { CitySelfCheckFieldsFragment, SelfCheckFieldsFragment } from '~/api/generated/graphql';
import { type Answers, placed } from './answers';

type Statement = SelfCheckFieldsFragment['statements'][number];

/** The weakest of all themes that are named beside each other. */
const NAMED = 3;

/** A city's answers that stand. */
export function answersOf(given: Pick<CitySelfCheckFieldsFragment, 'answers'> | undefined): Answers {
  return Object.fromEntries((given?.answers ?? []).flatMap(({ key, level }) => (level === null || level === undefined ? [] : [[key, level]])));
}

/** The level of each statement, in the order they are asked; null where there is no answer. */
export function levelsOf(statements: readonly { key: string }[], given: Pick<CitySelfCheckFieldsFragment, 'answers'> | undefined): (number | null)[] {
  const answers = answersOf(given);
  return statements.map(({ key }) => answers[key] ?? null);
}

/** The weakest statements of all themes, of the same level those of the first themes. */
export function weakestOf(
  themes: readonly { slug: string; check: { language: string; statements: readonly Statement[] } }[],
  checks: readonly Pick<CitySelfCheckFieldsFragment, 'themeSlug' | 'answers'>[],
): { slug: string; language: string; statement: Statement; level: number }[] {
  const all = themes.flatMap(({ slug, check }) =>
    placed(check.statements, answersOf(checks.find(({ themeSlug }) => themeSlug === slug))).weak.map((weak) => ({ ...weak, slug, language: check.language })),
  );
  return all.toSorted((a, b) => a.level - b.level).slice(0, NAMED);
}
