import { registerEnumType } from '@nestjs/graphql';

export const PopulationBand = { UNDER_20K: 'UNDER_20K', FROM_20K: 'FROM_20K', FROM_100K: 'FROM_100K', FROM_500K: 'FROM_500K', OVER_2M: 'OVER_2M' } as const;
export type PopulationBand = keyof typeof PopulationBand;

export const BudgetBand = { UNDER_100: 'UNDER_100', FROM_100: 'FROM_100', FROM_500: 'FROM_500', FROM_2000: 'FROM_2000' } as const;
export type BudgetBand = keyof typeof BudgetBand;

export const CostBand = { NONE: 'NONE', UNDER_10K: 'UNDER_10K', FROM_10K: 'FROM_10K', FROM_100K: 'FROM_100K', OVER_1M: 'OVER_1M' } as const;
export type CostBand = keyof typeof CostBand;

export const TargetGroup = {
  EVERYBODY: 'EVERYBODY',
  CHILDREN: 'CHILDREN',
  YOUNG_PEOPLE: 'YOUNG_PEOPLE',
  ADULTS: 'ADULTS',
  OLDER_PEOPLE: 'OLDER_PEOPLE',
  FAMILIES: 'FAMILIES',
  WOMEN: 'WOMEN',
  MIGRANTS: 'MIGRANTS',
  DISABLED_PEOPLE: 'DISABLED_PEOPLE',
  UNEMPLOYED: 'UNEMPLOYED',
  WORKERS: 'WORKERS',
  TEACHERS: 'TEACHERS',
  PRISONERS: 'PRISONERS',
  RURAL_PEOPLE: 'RURAL_PEOPLE',
} as const;
export type TargetGroup = keyof typeof TargetGroup;

export const PartnerKind = {
  PUBLIC: 'PUBLIC',
  SCHOOL: 'SCHOOL',
  UNIVERSITY: 'UNIVERSITY',
  LIBRARY: 'LIBRARY',
  BUSINESS: 'BUSINESS',
  ASSOCIATION: 'ASSOCIATION',
  FAITH: 'FAITH',
  RESIDENTS: 'RESIDENTS',
  OTHER: 'OTHER',
} as const;
export type PartnerKind = keyof typeof PartnerKind;

export const PracticeStage = { PILOT: 'PILOT', RUNNING: 'RUNNING', SCALED: 'SCALED', ENDED: 'ENDED' } as const;
export type PracticeStage = keyof typeof PracticeStage;

export const FundingSource = {
  MUNICIPAL: 'MUNICIPAL',
  REGIONAL: 'REGIONAL',
  NATIONAL: 'NATIONAL',
  INTERNATIONAL: 'INTERNATIONAL',
  BUSINESS: 'BUSINESS',
  FOUNDATION: 'FOUNDATION',
  FEES: 'FEES',
  VOLUNTEERS: 'VOLUNTEERS',
  OTHER: 'OTHER',
} as const;
export type FundingSource = keyof typeof FundingSource;

/** From the weakest to the strongest; a card keeps the place in this order, from 1. */
export const EvidenceLevel = { TOLD: 'TOLD', COUNTED: 'COUNTED', COMPARED: 'COMPARED', EVALUATED: 'EVALUATED', PROVEN: 'PROVEN' } as const;
export type EvidenceLevel = keyof typeof EvidenceLevel;
export const EVIDENCE_LEVELS = Object.values(EvidenceLevel);

export const PracticeLicence = { CC_BY_4_0: 'CC_BY_4_0', CC_BY_SA_4_0: 'CC_BY_SA_4_0', CC_BY_NC_4_0: 'CC_BY_NC_4_0', CC0_1_0: 'CC0_1_0', ALL_RIGHTS: 'ALL_RIGHTS' } as const;
export type PracticeLicence = keyof typeof PracticeLicence;

registerEnumType(PopulationBand, { name: 'PopulationBand', description: 'People who live in a city.' });
registerEnumType(BudgetBand, { name: 'BudgetBand', description: 'A city’s budget an inhabitant and year, in US dollars, by its own estimate.' });
registerEnumType(CostBand, { name: 'CostBand', description: 'What a practice costs a year, in US dollars, by its city’s own estimate.' });
registerEnumType(TargetGroup, { name: 'TargetGroup', description: 'Whom a practice is for.' });
registerEnumType(PartnerKind, { name: 'PartnerKind', description: 'What a partner is.' });
registerEnumType(PracticeStage, { name: 'PracticeStage', description: 'How far a practice has come.' });
registerEnumType(FundingSource, { name: 'FundingSource', description: 'Where money or work comes from.' });
registerEnumType(EvidenceLevel, {
  name: 'EvidenceLevel',
  description: 'How well it is known that a practice works, from the weakest to the strongest.',
  valuesMap: {
    TOLD: { description: 'Participants tell of it.' },
    COUNTED: { description: 'It is counted regularly.' },
    COMPARED: { description: 'Compared with before.' },
    EVALUATED: { description: 'Evaluated from outside.' },
    PROVEN: { description: 'Compared with a group without it.' },
  },
});
registerEnumType(PracticeLicence, { name: 'PracticeLicence', description: 'Under what a material may be used.' });
