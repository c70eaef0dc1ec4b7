import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import type { FieldShape, Shape, Stored } from '../sections/describe-sections.js';

const LIMIT = LIMITS.adoption;
const { amount: AMOUNT, staffMonths: STAFF_MONTHS, unit: UNIT, title: LABEL, note: NOTE, figures: FIGURES } = LIMITS.practice;
const { min: FIRST_YEAR, max: LAST_YEAR } = LIMITS.practice.year;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What a city means to do with a practice. Words are plain text; '' and null stand for what is not filled yet. */
@ObjectType({ isAbstract: true })
@InputType('AdoptionPlanInput', { description: 'The whole plan; what is not filled yet is empty.' })
export class PlanContent {
  @Field(() => String, { description: 'What the city keeps as it is.' }) @MaxLength(LIMIT.text) keep: string;
  @Field(() => String, { description: 'What it changes.' }) @MaxLength(LIMIT.text) change: string;
  @Field(() => String) @MaxLength(LIMIT.text) why: string;
  @Field(() => String, { description: 'Who does it.' }) @MaxLength(LIMIT.people) people: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' }) @IsOptional() @Matches(DAY) @IsISO8601({ strict: true }) startsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null where it is to go on.' }) @IsOptional() @Matches(DAY) @IsISO8601({ strict: true }) endsOn?: string | null;
  @Field(() => Float, { nullable: true, description: 'What it will cost a year.' }) @IsOptional() @Min(0) @Max(AMOUNT) costAmount?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217, three letters.' }) @IsOptional() @MaxLength(3) costCurrency?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of the cost.' }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) costYear?: number | null;
  @Field(() => Float, { nullable: true, description: 'Work of its staff a year, in months of one person.' }) @IsOptional() @Min(0) @Max(STAFF_MONTHS) staffMonths?: number | null;
}

/** A figure of the practice (by its key) as the city that took it over measured it. */
@InputType('AdoptionFigureInput', { description: 'A figure of the practice, by its key, as this city measured it.' })
export class ReportedFigure {
  @Field(() => ID) @IsUUID() key: string;
  @Field(() => Float, { nullable: true }) @IsOptional() @Min(-AMOUNT) @Max(AMOUNT) value?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) year?: number | null;
  @Field(() => String, { description: 'Empty where as the practice measures it.' }) @MaxLength(NOTE) howMeasured: string;
}

/** A figure that only this city has. */
@ObjectType('AdoptionOwnFigure', { description: 'A figure that only the city that took over has.' })
@InputType('AdoptionOwnFigureInput')
export class OwnFigure {
  @Field(() => ID, { description: 'Made by the client once, a UUID.' }) @IsUUID() key: string;
  @Field(() => String) @MaxLength(LABEL) label: string;
  @Field(() => String) @MaxLength(UNIT) unit: string;
  @Field(() => Float, { nullable: true }) @IsOptional() @Min(-AMOUNT) @Max(AMOUNT) value?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(FIRST_YEAR) @Max(LAST_YEAR) year?: number | null;
  @Field(() => String) @MaxLength(NOTE) howMeasured: string;
}

/** The words of a report. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export class ReportWords {
  @Field(() => String, { description: 'What was changed in the end.' }) @MaxLength(LIMIT.text) changed: string;
  @Field(() => String) @MaxLength(LIMIT.text) wentWrong: string;
  @Field(() => String, { description: 'What it would tell the next city.' }) @MaxLength(LIMIT.text) advice: string;
  @Field(() => [OwnFigure]) @ArrayMaxSize(LIMIT.ownFigures) @ValidateNested({ each: true }) @Type(() => OwnFigure) ownFigures: OwnFigure[];
}

@InputType('AdoptionReportInput', { description: 'The whole report; what is not filled yet is empty.' })
export class ReportContent extends ReportWords {
  @Field(() => [ReportedFigure], { description: 'Of the practice; those that were not measured are left out or have no value.' })
  @ArrayMaxSize(FIGURES)
  @ValidateNested({ each: true })
  @Type(() => ReportedFigure)
  figures: ReportedFigure[];
}

/** Who saved a part, and how often it was. */
export interface Saved {
  edits: number;
  editedAt: string | null;
  editedBy: string | null;
}

export type StoredPlan = PlanContent & Saved;
export type StoredReport = ReportContent & Saved;

const hasNone = (owner: Stored) => owner.value == null;
const text: FieldShape = { kind: 'TEXT' };
const line: FieldShape = { kind: 'LINE' };
const value: FieldShape = { kind: 'VALUE' };
const key: FieldShape = { kind: 'KEY' };

/** What plan and report consist of: cleaning, completeness and differences follow from it as for sections. */
export const PLAN_SHAPE: Shape = {
  ...{ keep: text, change: text, why: text, people: text, startsOn: value, endsOn: { kind: 'VALUE', optional: true } },
  ...{ costAmount: value, costCurrency: { kind: 'CURRENCY' }, costYear: value, staffMonths: { kind: 'VALUE', optional: true } },
};
const MEASURED: Shape = { value: { kind: 'VALUE', optional: true }, year: { kind: 'VALUE', optional: hasNone } };
export const REPORT_SHAPE: Shape = {
  ...{ changed: text, wentWrong: text, advice: text },
  figures: { kind: 'ITEMS', of: { key, ...MEASURED, howMeasured: { kind: 'TEXT', optional: true } }, optional: true },
  ownFigures: { kind: 'ITEMS', of: { key, label: line, unit: line, value, year: value, howMeasured: text }, optional: true },
};
