import type { Translator } from '~/i18n/translate';

/** Kinds of choices in a practice: parts of the keys in `practice-words.json`. */
export type ChoiceKind =
  | 'section'
  | 'targetGroup'
  | 'partnerKind'
  | 'stage'
  | 'fundingSource'
  | 'evidence'
  | 'populationBand'
  | 'budgetBand'
  | 'costBand'
  | 'licence'
  | 'goal'
  | 'running'
  | 'state'
  | 'adoption';

/** What a choice is called. One that is newer than the catalogue shows its code. */
export function choiceName({ maybe }: Pick<Translator, 'maybe'>, kind: ChoiceKind, code: string | number): string {
  return maybe(`practice-words.${kind}.${code}`) ?? String(code);
}

/** From the weakest to the strongest: the place in this order, from 1, is a level's rank. */
export const EVIDENCE_LEVELS = ['TOLD', 'COUNTED', 'COMPARED', 'EVALUATED', 'PROVEN'] as const;

/** The 17 goals by their numbers. */
export const GOALS: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);

/** Fields of sections whose value is a choice, as differences name them: `SECTION.field`. */
const CHOICE_FIELDS: Readonly<Record<string, ChoiceKind>> = {
  'PROBLEM.populationBand': 'populationBand',
  'PROBLEM.budgetBand': 'budgetBand',
  'TARGET_GROUPS.groups': 'targetGroup',
  'PARTNERS.partners.kind': 'partnerKind',
  'TIMELINE.stage': 'stage',
  'RESOURCES.costBand': 'costBand',
  'RESOURCES.funding.source': 'fundingSource',
  'EVIDENCE.level': 'evidence',
  'MATERIALS.materials.licence': 'licence',
  'GOALS.goals': 'goal',
};

/** The kind of choice that a field of a section holds, or undefined where it holds words or numbers. */
export function choiceKindOf(section: string, field: string): ChoiceKind | undefined {
  return CHOICE_FIELDS[`${section}.${field}`];
}
