import { registerEnumType } from '@nestjs/graphql';

/** What a practice is told in, in the order a person would write it. */
export const PracticeSection = {
  PROMISE: 'PROMISE',
  PROBLEM: 'PROBLEM',
  TARGET_GROUPS: 'TARGET_GROUPS',
  STEPS: 'STEPS',
  PARTNERS: 'PARTNERS',
  TIMELINE: 'TIMELINE',
  RESOURCES: 'RESOURCES',
  FIGURES: 'FIGURES',
  EVIDENCE: 'EVIDENCE',
  SETBACKS: 'SETBACKS',
  CONDITIONS: 'CONDITIONS',
  ADAPTING: 'ADAPTING',
  MATERIALS: 'MATERIALS',
  CONTACT: 'CONTACT',
  GOALS: 'GOALS',
  RELATED: 'RELATED',
} as const;
export type PracticeSection = (typeof PracticeSection)[keyof typeof PracticeSection];
export const PRACTICE_SECTIONS = Object.values(PracticeSection);

registerEnumType(PracticeSection, {
  name: 'PracticeSection',
  description: 'A part of a practice, saved by itself. A practice can be submitted when each is filled.',
  valuesMap: {
    SETBACKS: { description: 'What went wrong.' },
    CONDITIONS: { description: 'What has to be there for it to succeed.' },
    ADAPTING: { description: 'What another city should change, and what it should leave alone.' },
    GOALS: { description: 'The United Nations’ goals for sustainable development.' },
  },
});
