import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { PracticeLicence } from './section-choices.types.js';

const LIMIT = LIMITS.practice;

@ObjectType('PracticeMaterial')
@InputType('PracticeMaterialInput')
export class PracticeMaterial {
  @Field(() => String) @MaxLength(LIMIT.materialTitle) title: string;
  @Field(() => String, { nullable: true, description: 'https.' }) @IsOptional() @MaxLength(LIMIT.url) url?: string | null;
  @Field(() => PracticeLicence, { nullable: true }) @IsOptional() @IsIn(Object.values(PracticeLicence)) licence?: PracticeLicence | null;
  @Field(() => String, { nullable: true, description: 'BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}

@ObjectType('PracticeMaterials')
@InputType('PracticeMaterialsInput')
export class PracticeMaterials {
  @Field(() => [PracticeMaterial]) @ArrayMaxSize(LIMIT.materials) @ValidateNested({ each: true }) @Type(() => PracticeMaterial) materials: PracticeMaterial[];
  @Field(() => Boolean, { description: 'Whether there are none to share.' }) @IsBoolean() none: boolean;
}

@ObjectType('PracticeContact', { description: 'How to ask: through the practice’s thread and the city’s page; no private address is published.' })
@InputType('PracticeContactInput')
export class PracticeContact {
  @Field(() => [String], { description: 'Languages it may be asked in, BCP 47.' }) @ArrayMaxSize(LIMIT.languages) @Matches(LANGUAGE_TAG, { each: true }) languages: string[];
  @Field(() => String) @MaxLength(LIMIT.note) note: string;
}

@ObjectType('PracticeGoals')
@InputType('PracticeGoalsInput')
export class PracticeGoals {
  @Field(() => [Int], { description: 'Numbers of goals for sustainable development, 1 to 17.' })
  @ArrayMaxSize(LIMIT.goals)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(17, { each: true })
  goals: number[];
}

@ObjectType('PracticeRelated')
@InputType('PracticeRelatedInput')
export class PracticeRelated {
  @Field(() => [ID], { description: 'Clips; those that are on the site are shown.' }) @ArrayMaxSize(LIMIT.relatedClips) @IsUUID(undefined, { each: true }) clipIds: string[];
  @Field(() => Boolean, { description: 'Whether there are none.' }) @IsBoolean() none: boolean;
}
