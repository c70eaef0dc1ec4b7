import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { MOST_LEVEL } from './self-check.types.js';

@InputType()
export class SelfCheckAnswerInput {
  @Field({ description: 'Of the statement.' }) @IsString() @MaxLength(60) key: string;
  @Field(() => Int, { nullable: true, description: '0-3; null takes the answer back.' }) @IsOptional() @IsInt() @Min(0) @Max(MOST_LEVEL) level?: number | null;
  @Field(() => String, { nullable: true, description: 'A word for colleagues: why, since when, what is missing.' }) @IsOptional() @IsString() @MaxLength(LIMITS.selfCheck.note) note?: string | null;
}

@InputType()
export class SaveSelfCheckInput {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field() @IsString() @MaxLength(60) themeSlug: string;
  @Field(() => Int, { description: 'The revision the answers were given on top of; 0 where there was none.' }) @IsInt() @Min(0) baseRevision: number;
  @Field(() => [SelfCheckAnswerInput], { description: 'What is not named stays as it is.' })
  @Type(() => SelfCheckAnswerInput) @ValidateNested({ each: true }) @ArrayMaxSize(LIMITS.selfCheck.statements)
  answers: SelfCheckAnswerInput[];
}
