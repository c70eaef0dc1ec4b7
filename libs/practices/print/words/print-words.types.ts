import type { CostBand, EvidenceLevel, FundingSource, PartnerKind, PopulationBand, PracticeLicence, PracticeStage, TargetGroup } from '../../sections/section-choices.types.js';

/** Words around what a city wrote; `{name}` stands for what is put in. */
export type PrintLabel =
  | 'kind'
  | 'glance'
  | 'stage'
  | 'began'
  | 'ended'
  | 'evidence'
  | 'cost'
  | 'costBand'
  | 'staff'
  | 'population'
  | 'confirmed'
  | 'neverConfirmed'
  | 'overdue'
  | 'hasEnded'
  | 'hasChanged'
  | 'problem'
  | 'context'
  | 'groups'
  | 'reached'
  | 'steps'
  | 'figures'
  | 'counted'
  | 'before'
  | 'now'
  | 'drawn'
  | 'howMeasured'
  | 'evidenceTitle'
  | 'evidenceSource'
  | 'costs'
  | 'funding'
  | 'setbacks'
  | 'conditions'
  | 'adapt'
  | 'keep'
  | 'partners'
  | 'alone'
  | 'milestones'
  | 'materials'
  | 'noMaterials'
  | 'contact'
  | 'contactText'
  | 'contactLanguages'
  | 'goals'
  | 'goal'
  | 'address'
  | 'revision'
  | 'page'
  | 'licence'
  | 'sample';

/** All that a printed practice says in one language. Themes and goals by their slug and number. */
export interface PrintWords {
  labels: Record<PrintLabel, string>;
  themes: Record<string, string>;
  stage: Record<PracticeStage, string>;
  evidenceLevel: Record<EvidenceLevel, string>;
  costBand: Record<CostBand, string>;
  populationBand: Record<PopulationBand, string>;
  targetGroup: Record<TargetGroup, string>;
  partnerKind: Record<PartnerKind, string>;
  fundingSource: Record<FundingSource, string>;
  licence: Record<PracticeLicence, string>;
  goals: Record<number, string>;
}
