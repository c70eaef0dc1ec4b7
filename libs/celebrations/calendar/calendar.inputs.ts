import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDate, IsIn, IsInt, IsISO31661Alpha2, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Region } from '@libs/cities/city.types.js';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { AccessService } from '../celebration.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const DATE = /^20\d\d-\d\d-\d\d$/;
const { choices: CHOICES, nearKm: FARTHEST, zone: ZONE, years: YEARS } = LIMITS.calendar;

@InputType({ description: 'Around a place.' })
export class NearInput {
  @Field(() => Float) @IsNumber() @Min(-90) @Max(90) latitude: number;
  @Field(() => Float) @IsNumber() @Min(-180) @Max(180) longitude: number;
  @Field(() => Float, { description: `How far from it, at most ${FARTHEST}.` }) @IsNumber() @Min(0.1) @Max(FARTHEST) km: number;
}

/** What is left out, null or empty asks nothing. */
@InputType({ description: 'Which celebrations: within a list any value is enough but for `accessServices`, of which all must be there; every part that is given must agree.' })
export class CelebrationFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs.' }) @IsOptional() @ArrayMaxSize(CHOICES) @Matches(SLUG, { each: true }) themes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Slugs.' }) @IsOptional() @ArrayMaxSize(CHOICES) @Matches(SLUG, { each: true }) cities?: string[] | null;
  @Field(() => [Region], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(Region), { each: true }) regions?: Region[] | null;
  @Field(() => [String], { nullable: true, description: 'ISO 3166-1, two letters.' }) @IsOptional() @ArrayMaxSize(CHOICES) @IsISO31661Alpha2({ each: true }) countries?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether coming costs nothing.' }) @IsOptional() @IsBoolean() free?: boolean | null;
  @Field(() => [AccessService], { nullable: true, description: 'All of them are needed.' })
  @IsOptional()
  @ArrayMaxSize(CHOICES)
  @IsIn(Object.values(AccessService), { each: true })
  accessServices?: AccessService[] | null;
  @Field(() => [String], { nullable: true, description: 'Spoken or signed there, BCP 47.' }) @IsOptional() @ArrayMaxSize(CHOICES) @Matches(LANGUAGE_TAG, { each: true }) languages?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether one can take part from afar.' }) @IsOptional() @IsBoolean() online?: boolean | null;
  @Field(() => NearInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => NearInput) near?: NearInput | null;
  @Field(() => String, { nullable: true, description: 'Slug of the festival they are part of.' }) @IsOptional() @Matches(SLUG) festival?: string | null;
}

@ArgsType()
export class CelebrationMonthArgs {
  @Field(() => Int) @IsInt() @Min(YEARS.min) @Max(YEARS.max) year: number;
  @Field(() => Int, { description: '1 to 12.' }) @IsInt() @Min(1) @Max(12) month: number;
  @Field(() => String, { nullable: true, description: 'IANA time zone of the reader, by which days are counted; else the days are those of each place.' }) @IsOptional() @IsString() @MaxLength(ZONE) zone?: string | null;
  @Field(() => CelebrationFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CelebrationFilter) filter?: CelebrationFilter | null;
}

@ArgsType()
export class CelebrationListArgs extends ConnectionArgs {
  @Field(() => CelebrationFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CelebrationFilter) filter?: CelebrationFilter | null;
  @Field(() => Date, { nullable: true, description: 'What is over by then is left out; else now.' }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'What begins then or later is left out.' }) @IsOptional() @IsDate() to?: Date | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD: all of a day as `celebrationMonth` counts it, in place of `from` and `to`; goes with `zone`.' }) @IsOptional() @Matches(DATE) day?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of the reader; else days are those of each place.' }) @IsOptional() @IsString() @MaxLength(ZONE) zone?: string | null;
}

@ArgsType()
export class CelebrationMapArgs {
  @Field(() => CelebrationFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CelebrationFilter) filter?: CelebrationFilter | null;
  @Field(() => Date, { nullable: true, description: 'What is over by then is left out; else now.' }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => Date, { nullable: true, description: `At most ${LIMITS.calendar.mapDays} days later; else 31.` }) @IsOptional() @IsDate() to?: Date | null;
}
