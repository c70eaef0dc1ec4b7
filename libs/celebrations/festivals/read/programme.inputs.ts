import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { AccessService } from '../../celebration.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const DATE = /^20\d\d-\d\d-\d\d$/;

/** What is left out, null or empty asks nothing. */
@InputType({ description: 'What of a festival: every part that is given must agree.' })
export class ProgrammeFilter {
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; what goes on for several days is on each of them.' }) @IsOptional() @Matches(DATE) day?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of a place, as `Festival.places` has it.' }) @IsOptional() @MaxLength(LIMITS.celebration.placeName) place?: string | null;
  @Field(() => Int, { nullable: true, description: 'Years: what is meant for that age, or for all.' }) @IsOptional() @IsInt() @Min(0) @Max(LIMITS.celebration.age) age?: number | null;
  @Field(() => String, { nullable: true, description: 'Slug.' }) @IsOptional() @Matches(SLUG) theme?: string | null;
  @Field(() => [AccessService], { nullable: true, description: 'All of them are needed.' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.calendar.choices)
  @IsIn(Object.values(AccessService), { each: true })
  accessServices?: AccessService[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether coming costs nothing.' }) @IsOptional() @IsBoolean() free?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Spoken or signed there, BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}

@ArgsType()
export class ProgrammeArgs extends ConnectionArgs {
  @Field(() => ProgrammeFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ProgrammeFilter) filter?: ProgrammeFilter | null;
}

@ArgsType()
export class FestivalsArgs extends ConnectionArgs {
  @Field(() => Boolean, { nullable: true, description: 'What is over instead, the latest first.' }) @IsOptional() @IsBoolean() past?: boolean | null;
}

@ArgsType()
export class FestivalBySlug {
  @Field(() => String) @Matches(SLUG) slug: string;
}
