import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, MaxLength, Max, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { BudgetBand, PartnerKind, PopulationBand, TargetGroup } from './section-choices.types.js';

// Each class is what is sent, what is stored and what is read. Empty text and null stand for what is not filled yet.
const LIMIT = LIMITS.practice;

@ObjectType('PracticePromise')
@InputType('PracticePromiseInput')
export class PracticePromise {
  @Field(() => String) @MaxLength(LIMIT.title) title: string;
  @Field(() => String, { description: 'What it brings, in one sentence.' }) @MaxLength(LIMIT.promise) promise: string;
}

@ObjectType('PracticeProblem')
@InputType('PracticeProblemInput')
export class PracticeProblem {
  @Field(() => String) @MaxLength(LIMIT.text) problem: string;
  @Field(() => String) @MaxLength(LIMIT.text) context: string;
  @Field(() => PopulationBand, { nullable: true }) @IsOptional() @IsIn(Object.values(PopulationBand)) populationBand?: PopulationBand | null;
  @Field(() => BudgetBand, { nullable: true }) @IsOptional() @IsIn(Object.values(BudgetBand)) budgetBand?: BudgetBand | null;
}

@ObjectType('PracticeTargetGroups')
@InputType('PracticeTargetGroupsInput')
export class PracticeTargetGroups {
  @Field(() => [TargetGroup]) @ArrayMaxSize(LIMIT.targetGroups) @IsIn(Object.values(TargetGroup), { each: true }) groups: TargetGroup[];
  @Field(() => String, { description: 'How they were reached.' }) @MaxLength(LIMIT.shortText) reached: string;
}

@ObjectType('PracticeStep')
@InputType('PracticeStepInput')
export class PracticeStep {
  @Field(() => String) @MaxLength(LIMIT.title) title: string;
  @Field(() => String) @MaxLength(LIMIT.shortText) text: string;
  @Field(() => Float, { nullable: true, description: 'How long it took.' }) @IsOptional() @Min(0) @Max(LIMIT.months) months?: number | null;
}

@ObjectType('PracticeSteps')
@InputType('PracticeStepsInput')
export class PracticeSteps {
  @Field(() => [PracticeStep]) @ArrayMaxSize(LIMIT.steps) @ValidateNested({ each: true }) @Type(() => PracticeStep) steps: PracticeStep[];
}

@ObjectType('PracticePartner')
@InputType('PracticePartnerInput')
export class PracticePartner {
  @Field(() => String) @MaxLength(LIMIT.title) name: string;
  @Field(() => PartnerKind, { nullable: true }) @IsOptional() @IsIn(Object.values(PartnerKind)) kind?: PartnerKind | null;
  @Field(() => String, { description: 'What they do in it.' }) @MaxLength(LIMIT.note) role: string;
}

@ObjectType('PracticePartners')
@InputType('PracticePartnersInput')
export class PracticePartners {
  @Field(() => [PracticePartner]) @ArrayMaxSize(LIMIT.partners) @ValidateNested({ each: true }) @Type(() => PracticePartner) partners: PracticePartner[];
  @Field(() => Boolean, { description: 'Whether the city does it without partners.' }) @IsBoolean() alone: boolean;
}

@ObjectType('PracticeSetbacks')
@InputType('PracticeSetbacksInput')
export class PracticeSetbacks {
  @Field(() => String, { description: 'What went wrong.' }) @MaxLength(LIMIT.text) text: string;
}

@ObjectType('PracticeConditions')
@InputType('PracticeConditionsInput')
export class PracticeConditions {
  @Field(() => [String], { description: 'What has to be there for it to succeed.' }) @ArrayMaxSize(LIMIT.conditions) @MaxLength(LIMIT.line, { each: true }) items: string[];
}

@ObjectType('PracticeAdapting')
@InputType('PracticeAdaptingInput')
export class PracticeAdapting {
  @Field(() => String, { description: 'What another city should change.' }) @MaxLength(LIMIT.adapting) adapt: string;
  @Field(() => String, { description: 'What it should leave as it is.' }) @MaxLength(LIMIT.adapting) keep: string;
}
