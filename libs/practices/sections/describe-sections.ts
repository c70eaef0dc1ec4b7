import type { PracticeSection } from './practice-section.types.js';

/** What is stored of a section, as far as one looks at no section in particular. */
export type Stored = Record<string, unknown>;

/** Left empty without anything missing; or depending on what else is filled. */
type Optional = true | ((owner: Stored) => boolean);

/** LINE, TEXT: words. VALUE: a number or a choice. FLAG: yes or no, never missing. KEY: made by a program. The others are lists, or have a form. */
export type Plain = 'LINE' | 'TEXT' | 'VALUE' | 'FLAG' | 'KEY' | 'MONTH' | 'CURRENCY' | 'LINK' | 'LINES' | 'VALUES';

export type FieldShape = { kind: Plain; optional?: Optional } | { kind: 'ITEMS'; of: Shape; optional?: Optional };
export type Shape = Readonly<Record<string, FieldShape>>;

const line = (optional?: Optional): FieldShape => ({ kind: 'LINE', optional });
const text = (optional?: Optional): FieldShape => ({ kind: 'TEXT', optional });
const value = (optional?: Optional): FieldShape => ({ kind: 'VALUE', optional });
const month = (optional?: Optional): FieldShape => ({ kind: 'MONTH', optional });
const link = (optional?: Optional): FieldShape => ({ kind: 'LINK', optional });
const values = (optional?: Optional): FieldShape => ({ kind: 'VALUES', optional });
const items = (of: Shape, optional?: Optional): FieldShape => ({ kind: 'ITEMS', of, optional });
const flag: FieldShape = { kind: 'FLAG' };
const key: FieldShape = { kind: 'KEY' };

const isSet = (name: string) => (owner: Stored) => Boolean(owner[name]);
const isNot = (name: string) => (owner: Stored) => owner[name] == null;

/** What each section consists of, in the order of its fields: cleaning, completeness and differences all follow from it. */
export const SECTION_SHAPES: Record<PracticeSection, Shape> = {
  PROMISE: { title: line(), promise: line() },
  PROBLEM: { problem: text(), context: text(), populationBand: value(), budgetBand: value() },
  TARGET_GROUPS: { groups: values(), reached: text() },
  STEPS: { steps: items({ title: line(), text: text(), months: value(true) }) },
  PARTNERS: { partners: items({ name: line(), kind: value(), role: text() }, isSet('alone')), alone: flag },
  TIMELINE: {
    startedOn: month(),
    endedOn: month(({ stage }) => stage !== 'ENDED'),
    stage: value(),
    milestones: items({ on: month(), what: line() }, true),
  },
  RESOURCES: {
    staffMonths: value(),
    costAmount: value(),
    costCurrency: { kind: 'CURRENCY' },
    costYear: value(),
    costBand: value(),
    funding: items({ source: value(), note: line(true) }, ({ costBand }) => costBand === 'NONE'),
    note: text(true),
  },
  FIGURES: {
    figures: items({
      key,
      label: line(),
      unit: line(),
      value: value(),
      year: value(),
      baselineValue: value(true),
      baselineYear: value(isNot('baselineValue')),
      howMeasured: text(),
      moreIsBetter: value(),
    }),
  },
  EVIDENCE: { level: value(), how: text(), sourceUrl: link(true) },
  SETBACKS: { text: text() },
  CONDITIONS: { items: { kind: 'LINES' } },
  ADAPTING: { adapt: text(), keep: text() },
  MATERIALS: { materials: items({ title: line(), url: link(), licence: value(), language: value() }, isSet('none')), none: flag },
  CONTACT: { languages: values(), note: text(true) },
  GOALS: { goals: values() },
  RELATED: { clipIds: values(isSet('none')), none: flag },
};
