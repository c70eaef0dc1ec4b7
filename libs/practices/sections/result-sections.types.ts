import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { CostBand, EvidenceLevel, FundingSource, PracticeStage } from './section-choices.types.js';

const LIMIT = LIMITS.practice;
const { min: FIRST_YEAR, max: LAST_YEAR } = LIMIT.year;

@ObjectType('PracticeMilestone')
@InputType('PracticeMilestoneInput')
export class PracticeMilestone {
  @Field(() => String, { nullable: true, description: 'YYYY-MM.' }) @IsOptional() @MaxLength(7) on?: string | null;
  @Field(() => String) @MaxLength(LIMIT.line) what: string;
}

@ObjectType('PracticeTimeline')
@InputType('PracticeTimelineInput')
export class PracticeTimeline {
  @Field(() => String, { nullable: true, description: 'YYYY-MM.' }) @IsOptional() @MaxLength(7) startedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM; null where it goes on.' }) @IsOptional() @MaxLength(7) endedOn?: string | null;
  @Field(() => PracticeStage, { nullable: true }) @IsOptional() @IsIn(Object.values(PracticeStage)) stage?: PracticeStage | null;
  @Field(() => [PracticeMilestone]) @ArrayMaxSize(LIMIT.milestones) @ValidateNested({ each: true }) @Type(() => PracticeMilestone) milestones: PracticeMilestone[];
}

@ObjectType('PracticeFunding')
@InputType('PracticeFundingInput')
export class PracticeFunding {
  @Field(() => FundingSource, { nullable: true }) @IsOptional() @IsIn(Object.values(FundingSource)) source?: FundingSource | null;
  @Field(() => String) @MaxLength(LIMIT.shortNote) note: string;
}

@ObjectType('PracticeResources')
@InputType('PracticeResourcesInput')
export class PracticeResources {
  @Field(() => Float, { nullable: true, description: 'Work of the city’s staff a year, in months of one person.' }) @IsOptional() @Min(0) @Max(LIMIT.staffMonths) staffMonths?: number | null;
  @Field(() => Float, { nullable: true, description: 'What it costs a year.' }) @IsOptional() @Min(0) @Max(LIMIT.amount) costAmount?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217, three letters.' }) @IsOptional() @MaxLength(3) costCurrency?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of the cost.' }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) costYear?: number | null;
  @Field(() => CostBand, { nullable: true, description: 'The cost in US dollars by the city’s own estimate: the product knows no exchange rates.' })
  @IsOptional()
  @IsIn(Object.values(CostBand))
  costBand?: CostBand | null;
  @Field(() => [PracticeFunding]) @ArrayMaxSize(LIMIT.funding) @ValidateNested({ each: true }) @Type(() => PracticeFunding) funding: PracticeFunding[];
  @Field(() => String) @MaxLength(LIMIT.shortText) note: string;
}

@ObjectType('PracticeFigure')
@InputType('PracticeFigureInput')
export class PracticeFigure {
  @Field(() => ID, { description: 'Made by the client once, a UUID: by it a figure is the same in every revision and in the reports of other cities.' }) @IsUUID() key: string;
  @Field(() => String, { description: 'What is counted.' }) @MaxLength(LIMIT.title) label: string;
  @Field(() => String, { description: 'For example `people` or `%`.' }) @MaxLength(LIMIT.unit) unit: string;
  @Field(() => Float, { nullable: true }) @IsOptional() @Min(-LIMIT.amount) @Max(LIMIT.amount) value?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) year?: number | null;
  @Field(() => Float, { nullable: true, description: 'Before the practice.' }) @IsOptional() @Min(-LIMIT.amount) @Max(LIMIT.amount) baselineValue?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) baselineYear?: number | null;
  @Field(() => String) @MaxLength(LIMIT.note) howMeasured: string;
  @Field(() => Boolean, { nullable: true }) @IsOptional() moreIsBetter?: boolean | null;
}

@ObjectType('PracticeFigures')
@InputType('PracticeFiguresInput')
export class PracticeFigures {
  @Field(() => [PracticeFigure]) @ArrayMaxSize(LIMIT.figures) @ValidateNested({ each: true }) @Type(() => PracticeFigure) figures: PracticeFigure[];
}

@ObjectType('PracticeEvidence')
@InputType('PracticeEvidenceInput')
export class PracticeEvidence {
  @Field(() => EvidenceLevel, { nullable: true }) @IsOptional() @IsIn(Object.values(EvidenceLevel)) level?: EvidenceLevel | null;
  @Field(() => String, { description: 'How it is known.' }) @MaxLength(LIMIT.shortText) how: string;
  @Field(() => String, { nullable: true, description: 'Where it can be read, https.' }) @IsOptional() @MaxLength(LIMIT.url) sourceUrl?: string | null;
}
