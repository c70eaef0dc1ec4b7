import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const SLUG = /^[a-z0-9-]{1,60}$/;
const KEY = /^[a-z0-9-]{1,80}$/;
const LONGEST = LIMITS.upload.maxDurationMs;

@ArgsType()
export class MomentId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class MomentRevision extends MomentId {
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
}

@ArgsType()
export class MomentOfClip {
  @Field(() => ID) @IsUUID() clipId: string;
}

@InputType()
export class MomentInput {
  @Field(() => String, { nullable: true, description: 'The theme that asks the question; the clip’s own where it is left out.' }) @IsOptional() @Matches(SLUG) themeSlug?: string | null;
  @Field(() => String, { description: 'Key of a question of the theme.' }) @Matches(KEY) questionKey: string;
  @Field(() => Int, { description: 'Milliseconds from the start of the film.' }) @IsInt() @Min(0) @Max(LONGEST) startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the start of the film.' }) @IsInt() @Min(0) @Max(LONGEST) endMs: number;
  @Field(() => String, { nullable: true, description: 'What one hears there, in a line.' }) @IsOptional() @MaxLength(LIMITS.moment.note) note?: string | null;
  @Field(() => String, { nullable: true, description: 'BCP 47, of the note.' }) @IsOptional() @Matches(LANGUAGE_TAG) noteLanguage?: string | null;
}

@ArgsType()
export class DecideMomentArgs extends MomentRevision {
  @Field(() => Boolean) @IsBoolean() accept: boolean;
  @Field(() => Int, { nullable: true, description: 'Where the city lets it begin instead.' }) @IsOptional() @IsInt() @Min(0) @Max(LONGEST) startMs?: number | null;
  @Field(() => Int, { nullable: true, description: 'Where the city lets it end instead.' }) @IsOptional() @IsInt() @Min(0) @Max(LONGEST) endMs?: number | null;
}

@ArgsType()
export class ChapterArgs extends MomentOfClip {
  @Field(() => Int, { description: 'Milliseconds from the start of the film.' }) @IsInt() @Min(0) @Max(LONGEST) startMs: number;
}

@ArgsType()
export class ChapterRevision extends ChapterArgs {
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
}

@ArgsType()
export class SetChapterArgs extends ChapterArgs {
  @Field(() => Int, { nullable: true, description: 'Where it began until now; left out for a new one.' }) @IsOptional() @IsInt() @Min(0) @Max(LONGEST) fromMs?: number | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was seen; left out for a new one.' }) @IsOptional() @IsInt() @Min(1) revision?: number | null;
  @Field(() => String, { description: 'Language of the title, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMITS.clip.title) @Matches(/\S/) title: string;
}

@ArgsType()
export class PassagesArgs {
  @Field(() => Int, { nullable: true, description: `Passages a question, at most ${LIMITS.moment.perQuestion}; ${LIMITS.moment.shownFirst} where it is left out.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LIMITS.moment.perQuestion)
  first?: number | null;
}

@ArgsType()
export class MomentsOfQuestionsArgs extends PassagesArgs {
  @Field(() => [String], { description: `Keys of questions, at most ${LIMITS.moment.keys}.` })
  @ArrayMaxSize(LIMITS.moment.keys)
  @Matches(KEY, { each: true })
  keys: string[];
}
