import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { ADOPTION_STATES, AdoptionState } from './adoption-state.js';
import { PlanContent, ReportContent } from './adoption-parts.types.js';
import { ReportAnswer } from './adoption.types.js';

const LIMIT = LIMITS.adoption;
const SLUG = /^[a-z0-9-]{1,80}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

@InputType()
export class AdoptPracticeInput {
  @Field(() => ID, { nullable: true, description: 'Made by the client, a UUID: a repeat then finds the adoption it made.' }) @IsOptional() @IsUUID() key?: string | null;
  @Field(() => ID) @IsUUID() practiceId: string;
  @Field(() => String, { description: 'The city that takes it over.' }) @Matches(SLUG) citySlug: string;
}

@InputType()
export class SaveAdoptionPlanInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Saves of the plan that were seen.' }) @IsInt() @Min(0) edits: number;
  @Field(() => PlanContent) @ValidateNested() @Type(() => PlanContent) plan: PlanContent;
}

@InputType()
export class SaveAdoptionReportInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Saves of the report that were seen.' }) @IsInt() @Min(0) edits: number;
  @Field(() => ReportContent) @ValidateNested() @Type(() => ReportContent) report: ReportContent;
}

@InputType()
export class MoveAdoptionInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the adoption that were seen.' }) @IsInt() @Min(1) edits: number;
  @Field(() => AdoptionState) @IsIn(ADOPTION_STATES) to: AdoptionState;
  @Field(() => String, { nullable: true, description: 'Why it stops.' }) @IsOptional() @MaxLength(LIMIT.reason) reason?: string | null;
}

@InputType()
export class AddAdoptionEntryInput {
  @Field(() => ID, { description: 'Of the adoption.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'Made by the client, a UUID: a repeat is one entry.' }) @IsUUID() key: string;
  @Field(() => String, { description: 'YYYY-MM-DD.' }) @Matches(DAY) @IsISO8601({ strict: true }) happenedOn: string;
  @Field(() => String, { description: 'Plain text.' }) @MaxLength(LIMIT.entry) text: string;
  @Field(() => [ID], { description: 'Clips on the site.' }) @ArrayMaxSize(LIMIT.clips) @IsUUID(undefined, { each: true }) clipIds: string[];
}

@InputType()
export class OfferHelpInput {
  @Field(() => ID, { description: 'Of the adoption.' }) @IsUUID() id: string;
  @Field(() => ID, { description: 'Made by the client, a UUID: a repeat is one offer.' }) @IsUUID() key: string;
  @Field(() => String, { description: 'Plain text.' }) @MaxLength(LIMIT.offer) text: string;
}

@InputType()
export class AnswerReportInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the adoption that were seen: the report is answered as it was read.' }) @IsInt() @Min(1) edits: number;
  @Field(() => ReportAnswer) @IsIn(Object.values(ReportAnswer)) answer: ReportAnswer;
  @Field(() => String, { description: 'May be empty to confirm, not to comment.' }) @MaxLength(LIMIT.text) text: string;
}

@ArgsType()
export class AdoptionId {
  @Field(() => ID) @IsUUID() id: string;
}
