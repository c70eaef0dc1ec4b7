import type { PracticeSection, PracticeSectionInput } from '~/api/generated/graphql';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';

/** Names of choices in the catalogue `practice-words`. */
export type ChoiceWords = 'populationBand' | 'budgetBand' | 'costBand' | 'targetGroup' | 'partnerKind' | 'stage' | 'fundingSource' | 'evidence' | 'licence' | 'goal';

interface Named {
  name: string;
  optional?: boolean;
}

/** One question of a section. What is asked, how it is read from a form and how it is compared all follow from it. */
export type Field =
  | (Named & { kind: 'line' | 'text'; max: number; rows?: number })
  | (Named & { kind: 'number' | 'year' | 'month' | 'link' | 'currency' | 'language' | 'languages' | 'clips' | 'flag' | 'yesNo' | 'key' })
  | (Named & { kind: 'choice' | 'choices' | 'numbers'; words: ChoiceWords; choices: readonly string[]; look?: 'radio' })
  | (Named & { kind: 'lines'; max: number; most: number })
  | (Named & { kind: 'items'; of: readonly Field[]; most: number });

export type ItemsField = Extract<Field, { kind: 'items' }>;
export type LinesField = Extract<Field, { kind: 'lines' }>;

const LIMIT = LIMITS.practice;

const line = (name: string, max: number, optional?: boolean): Field => ({ kind: 'line', name, max, optional });
const text = (name: string, max: number, rows = 8, optional?: boolean): Field => ({ kind: 'text', name, max, rows, optional });
const simple = (kind: 'number' | 'year' | 'month' | 'link' | 'currency' | 'language' | 'languages' | 'clips' | 'flag' | 'yesNo' | 'key', name: string, optional?: boolean): Field => ({ kind, name, optional });
const choice = (name: string, words: ChoiceWords, choices: readonly string[], look?: 'radio'): Field => ({ kind: 'choice', name, words, choices, look });

/** In the order of the API's fields. */
export const SECTION_FIELDS: Record<PracticeSection, readonly Field[]> = {
  PROMISE: [line('title', LIMIT.title), { kind: 'text', name: 'promise', max: LIMIT.promise, rows: 3 }],
  PROBLEM: [
    text('problem', LIMIT.text),
    text('context', LIMIT.text),
    choice('populationBand', 'populationBand', ['UNDER_20K', 'FROM_20K', 'FROM_100K', 'FROM_500K', 'OVER_2M']),
    choice('budgetBand', 'budgetBand', ['UNDER_100', 'FROM_100', 'FROM_500', 'FROM_2000']),
  ],
  TARGET_GROUPS: [
    {
      kind: 'choices',
      name: 'groups',
      words: 'targetGroup',
      choices: [
        ...['EVERYBODY', 'CHILDREN', 'YOUNG_PEOPLE', 'ADULTS', 'OLDER_PEOPLE', 'FAMILIES', 'WOMEN'],
        ...['MIGRANTS', 'DISABLED_PEOPLE', 'UNEMPLOYED', 'WORKERS', 'TEACHERS', 'PRISONERS', 'RURAL_PEOPLE'],
      ],
    },
    text('reached', LIMIT.shortText, 6),
  ],
  STEPS: [{ kind: 'items', name: 'steps', most: LIMIT.steps, of: [line('title', LIMIT.title), text('text', LIMIT.shortText, 5), simple('number', 'months', true)] }],
  PARTNERS: [
    {
      kind: 'items',
      name: 'partners',
      most: LIMIT.partners,
      of: [
        line('name', LIMIT.title),
        choice('kind', 'partnerKind', ['PUBLIC', 'SCHOOL', 'UNIVERSITY', 'LIBRARY', 'BUSINESS', 'ASSOCIATION', 'FAITH', 'RESIDENTS', 'OTHER']),
        text('role', LIMIT.note, 3),
      ],
    },
    simple('flag', 'alone', true),
  ],
  TIMELINE: [
    choice('stage', 'stage', ['PILOT', 'RUNNING', 'SCALED', 'ENDED'], 'radio'),
    simple('month', 'startedOn'),
    simple('month', 'endedOn', true),
    { kind: 'items', name: 'milestones', most: LIMIT.milestones, optional: true, of: [simple('month', 'on'), line('what', LIMIT.line)] },
  ],
  RESOURCES: [
    simple('number', 'staffMonths'),
    simple('number', 'costAmount'),
    simple('currency', 'costCurrency'),
    simple('year', 'costYear'),
    choice('costBand', 'costBand', ['NONE', 'UNDER_10K', 'FROM_10K', 'FROM_100K', 'OVER_1M']),
    {
      kind: 'items',
      name: 'funding',
      most: LIMIT.funding,
      of: [
        choice('source', 'fundingSource', ['MUNICIPAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL', 'BUSINESS', 'FOUNDATION', 'FEES', 'VOLUNTEERS', 'OTHER']),
        line('note', LIMIT.shortNote, true),
      ],
    },
    text('note', LIMIT.shortText, 5, true),
  ],
  FIGURES: [
    {
      kind: 'items',
      name: 'figures',
      most: LIMIT.figures,
      of: [
        simple('key', 'key'),
        line('label', LIMIT.title),
        line('unit', LIMIT.unit),
        simple('number', 'value'),
        simple('year', 'year'),
        simple('number', 'baselineValue', true),
        simple('year', 'baselineYear', true),
        text('howMeasured', LIMIT.note, 3),
        simple('yesNo', 'moreIsBetter'),
      ],
    },
  ],
  EVIDENCE: [choice('level', 'evidence', ['TOLD', 'COUNTED', 'COMPARED', 'EVALUATED', 'PROVEN'], 'radio'), text('how', LIMIT.shortText, 6), simple('link', 'sourceUrl', true)],
  SETBACKS: [text('text', LIMIT.text, 10)],
  CONDITIONS: [{ kind: 'lines', name: 'items', max: LIMIT.line, most: LIMIT.conditions }],
  ADAPTING: [text('adapt', LIMIT.adapting), text('keep', LIMIT.adapting)],
  MATERIALS: [
    {
      kind: 'items',
      name: 'materials',
      most: LIMIT.materials,
      of: [
        line('title', LIMIT.materialTitle),
        simple('link', 'url'),
        choice('licence', 'licence', ['CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_NC_4_0', 'CC0_1_0', 'ALL_RIGHTS']),
        simple('language', 'language'),
      ],
    },
    simple('flag', 'none', true),
  ],
  CONTACT: [simple('languages', 'languages'), text('note', LIMIT.note, 3, true)],
  GOALS: [{ kind: 'numbers', name: 'goals', words: 'goal', choices: Array.from({ length: 17 }, (_, index) => String(index + 1)) }],
  RELATED: [simple('clips', 'clipIds'), simple('flag', 'none', true)],
};

export const SECTIONS = Object.keys(SECTION_FIELDS) as PracticeSection[];

type SectionKey = keyof PracticeSectionInput;

/** The property of a section in the API: TARGET_GROUPS is `targetGroups`. */
export const keyOf = (section: PracticeSection): SectionKey => section.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as SectionKey;

/** In addresses: TARGET_GROUPS is `target-groups`. */
export const slugOf = (section: PracticeSection): string => section.toLowerCase().replaceAll('_', '-');

export const sectionOf = (slug: string): PracticeSection | undefined => SECTIONS.find((section) => slugOf(section) === slug);
