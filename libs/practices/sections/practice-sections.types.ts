import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PracticeSection } from './practice-section.types.js';
import { PracticeEvidence, PracticeFigures, PracticeResources, PracticeTimeline } from './result-sections.types.js';
import { PracticeContact, PracticeGoals, PracticeMaterials, PracticeRelated } from './sharing-sections.types.js';
import { PracticeAdapting, PracticeConditions, PracticePartners, PracticeProblem, PracticePromise, PracticeSetbacks, PracticeSteps, PracticeTargetGroups } from './story-sections.types.js';

/** The content of all sections; null where nothing was saved yet. Saved one by one, as an input with exactly one of them. */
@ObjectType('PracticeSections', { description: 'What a practice tells, section by section; plain text with paragraphs. Null where nothing was saved yet.' })
@InputType('PracticeSectionInput', { description: 'Exactly one section, whole.' })
export class PracticeSections {
  @Field(() => PracticePromise, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticePromise) promise?: PracticePromise | null;
  @Field(() => PracticeProblem, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeProblem) problem?: PracticeProblem | null;
  @Field(() => PracticeTargetGroups, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeTargetGroups) targetGroups?: PracticeTargetGroups | null;
  @Field(() => PracticeSteps, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeSteps) steps?: PracticeSteps | null;
  @Field(() => PracticePartners, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticePartners) partners?: PracticePartners | null;
  @Field(() => PracticeTimeline, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeTimeline) timeline?: PracticeTimeline | null;
  @Field(() => PracticeResources, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeResources) resources?: PracticeResources | null;
  @Field(() => PracticeFigures, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeFigures) figures?: PracticeFigures | null;
  @Field(() => PracticeEvidence, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeEvidence) evidence?: PracticeEvidence | null;
  @Field(() => PracticeSetbacks, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeSetbacks) setbacks?: PracticeSetbacks | null;
  @Field(() => PracticeConditions, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeConditions) conditions?: PracticeConditions | null;
  @Field(() => PracticeAdapting, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeAdapting) adapting?: PracticeAdapting | null;
  @Field(() => PracticeMaterials, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeMaterials) materials?: PracticeMaterials | null;
  @Field(() => PracticeContact, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeContact) contact?: PracticeContact | null;
  @Field(() => PracticeGoals, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeGoals) goals?: PracticeGoals | null;
  @Field(() => PracticeRelated, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeRelated) related?: PracticeRelated | null;
}

export type SectionKey = keyof PracticeSections;
export type SectionContent = NonNullable<PracticeSections[SectionKey]>;

/** The property of each section, here and in the input. */
export const SECTION_KEYS: Record<PracticeSection, SectionKey> = {
  PROMISE: 'promise',
  PROBLEM: 'problem',
  TARGET_GROUPS: 'targetGroups',
  STEPS: 'steps',
  PARTNERS: 'partners',
  TIMELINE: 'timeline',
  RESOURCES: 'resources',
  FIGURES: 'figures',
  EVIDENCE: 'evidence',
  SETBACKS: 'setbacks',
  CONDITIONS: 'conditions',
  ADAPTING: 'adapting',
  MATERIALS: 'materials',
  CONTACT: 'contact',
  GOALS: 'goals',
  RELATED: 'related',
};
