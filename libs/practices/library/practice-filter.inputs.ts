import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsISO31661Alpha2, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Region } from '@libs/cities/city.types.js';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { CostBand, EvidenceLevel, PopulationBand, PracticeStage, TargetGroup } from '../sections/section-choices.types.js';
import { PracticeSort } from './library.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const { choices: CHOICES, search: SEARCH } = LIMITS.library;

/** Within a list any is enough; of several lists each must agree. What is left out, null or empty asks nothing. */
@InputType({ description: 'Which practices: within a list any value is enough, and every list that is given must agree.' })
export class PracticeFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs.' }) @IsOptional() @ArrayMaxSize(CHOICES) @Matches(SLUG, { each: true }) themes?: string[] | null;
  @Field(() => [Int], { nullable: true, description: 'Goals for sustainable development, 1 to 17.' })
  @IsOptional()
  @ArrayMaxSize(CHOICES)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(17, { each: true })
  goals?: number[] | null;
  @Field(() => [Region], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(Region), { each: true }) regions?: Region[] | null;
  @Field(() => [String], { nullable: true, description: 'ISO 3166-1, two letters.' }) @IsOptional() @ArrayMaxSize(CHOICES) @IsISO31661Alpha2({ each: true }) countries?: string[] | null;
  @Field(() => [PopulationBand], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(PopulationBand), { each: true }) populationBands?: PopulationBand[] | null;
  @Field(() => [CostBand], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(CostBand), { each: true }) costBands?: CostBand[] | null;
  @Field(() => [TargetGroup], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(TargetGroup), { each: true }) targetGroups?: TargetGroup[] | null;
  @Field(() => [PracticeStage], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(PracticeStage), { each: true }) stages?: PracticeStage[] | null;
  @Field(() => [EvidenceLevel], { nullable: true }) @IsOptional() @ArrayMaxSize(CHOICES) @IsIn(Object.values(EvidenceLevel), { each: true }) evidence?: EvidenceLevel[] | null;
  @Field(() => [String], { nullable: true, description: 'Languages they are written in, BCP 47.' }) @IsOptional() @ArrayMaxSize(CHOICES) @Matches(LANGUAGE_TAG, { each: true }) languages?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether another city adapts it, runs it or has reported.' }) @IsOptional() @IsBoolean() adopted?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Slug of the city whose practices they are.' }) @IsOptional() @Matches(SLUG) city?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a city: practices of the cities most like it (`citiesLike`).' }) @IsOptional() @Matches(SLUG) like?: string | null;
}

/** What is looked for. */
@ArgsType()
export class PracticeFacetsArgs {
  @Field(() => PracticeFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeFilter) filter?: PracticeFilter | null;
  @Field(() => String, { nullable: true, description: 'Words as they are given to a search engine: all must be there; "quoted", or, -not. In whatever language: word forms are known in those that README names.' })
  @IsOptional()
  @IsString()
  @MaxLength(SEARCH)
  search?: string | null;
}

@ArgsType()
export class PracticesArgs extends ConnectionArgs {
  @Field(() => PracticeFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PracticeFilter) filter?: PracticeFilter | null;
  @Field(() => String, { nullable: true, description: 'As of `practiceFacets`.' }) @IsOptional() @IsString() @MaxLength(SEARCH) search?: string | null;
  @Field(() => PracticeSort, { nullable: true, description: 'Else BEST_MATCH with a search and NEWEST without.' }) @IsOptional() @IsIn(Object.values(PracticeSort)) sort?: PracticeSort | null;
  @Field(() => String, { nullable: true, description: 'Slug of a city, for NEAR_SIZE.' }) @IsOptional() @Matches(SLUG) near?: string | null;
}
