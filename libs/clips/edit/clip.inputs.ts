import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { Licence, PeopleShown } from '../clip.types.js';

const SLUG = /^[a-z0-9-]{1,60}$/;
const KEY = /^[a-z0-9-]{1,80}$/;
const NOT_BLANK = /\S/;

@ArgsType()
export class ClipId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class ClipRevision extends ClipId {
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
}

@InputType()
export class CreateClipInput {
  @Field(() => ID, { nullable: true, description: 'Made by the client: a repeat then finds the clip it made.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => String) @Matches(SLUG) themeSlug: string;
  @Field(() => String, { description: 'Language of the title, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMITS.clip.title) @Matches(NOT_BLANK) title: string;
}

@InputType()
export class ClipQuestionInput {
  @Field(() => String, { description: 'Key of a question of the theme.' }) @Matches(KEY) key: string;
  @Field(() => Int, { nullable: true, description: 'Milliseconds from its start; without it, from its start.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.upload.maxDurationMs)
  startMs?: number | null;

  @Field(() => Int, { nullable: true, description: 'Milliseconds from its start; without it, where the next begins, or after a minute.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.upload.maxDurationMs)
  endMs?: number | null;
}

@InputType()
export class ChapterTitleInput {
  @Field(() => String) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMITS.clip.title) @Matches(NOT_BLANK) title: string;
}

@InputType()
export class ClipChapterInput {
  @Field(() => Int, { description: 'Milliseconds from its start.' }) @IsInt() @Min(0) @Max(LIMITS.upload.maxDurationMs) startMs: number;

  @Field(() => [ChapterTitleInput])
  @ArrayMaxSize(LIMITS.clip.languages)
  @ValidateNested({ each: true })
  @Type(() => ChapterTitleInput)
  titles: ChapterTitleInput[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateClipInput {
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(SLUG) themeSlug?: string | null;
  @Field(() => String, { nullable: true, description: 'BCP 47; zxx where nobody speaks.' }) @IsOptional() @Matches(LANGUAGE_TAG) spokenLanguage?: string | null;
  @Field(() => Licence, { nullable: true }) @IsOptional() @IsIn(Object.values(Licence)) licence?: Licence | null;

  @Field(() => [ClipQuestionInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMITS.clip.questions)
  @ValidateNested({ each: true })
  @Type(() => ClipQuestionInput)
  questions?: ClipQuestionInput[] | null;

  @Field(() => [ClipChapterInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMITS.clip.questions)
  @ValidateNested({ each: true })
  @Type(() => ClipChapterInput)
  chapters?: ClipChapterInput[] | null;
}

@InputType()
export class ClipTextInput {
  @Field(() => String) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMITS.clip.title) @Matches(NOT_BLANK) title: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMITS.clip.summary) summary?: string | null;
  @Field(() => TextOrigin, { nullable: true, description: 'ORIGINAL where it is left out.' }) @IsOptional() @IsIn(Object.values(TextOrigin)) origin?: TextOrigin | null;
}

@ArgsType()
export class ClipTextLanguage extends ClipRevision {
  @Field(() => String) @Matches(LANGUAGE_TAG) language: string;
}

@InputType()
export class ConsentInput {
  @Field(() => PeopleShown) @IsIn(Object.values(PeopleShown)) peopleShown: PeopleShown;
  @Field(() => String, { description: 'Who agreed to what, and how. May be empty where nobody can be recognised.' })
  @MaxLength(LIMITS.clip.statement)
  statement: string;
}

@InputType()
export class CaptionsInput {
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String, { description: 'The text of a WebVTT or SRT file.' }) @MaxLength(LIMITS.captions.maxBytes) content: string;
  @Field(() => TextOrigin, { nullable: true, description: 'ORIGINAL where it is left out.' }) @IsOptional() @IsIn(Object.values(TextOrigin)) origin?: TextOrigin | null;
  @Field(() => ID, { nullable: true, description: 'The track that was seen: where another is there by now, the answer is CAPTIONS_CHANGED. Left out, whatever is there is replaced.' })
  @IsOptional()
  @IsUUID()
  baseId?: string | null;
}

@ArgsType()
export class CaptionsLanguage {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => String) @Matches(LANGUAGE_TAG) language: string;
}

@ArgsType()
export class FinishClipUpload {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => ID) @Matches(/^[A-Za-z0-9_-]{1,80}$/) uploadId: string;
  @Field(() => String, { nullable: true, description: 'Of the whole file, 64 hexadecimal digits.' }) @IsOptional() @Matches(/^[0-9a-fA-F]{64}$/) sha256?: string | null;
}

@ArgsType()
export class ClipOfFilm {
  @Field(() => ID) @IsUUID() clipId: string;
}

@ArgsType()
export class PosterOfClip extends ClipOfFilm {
  @Field(() => Int, { nullable: true, description: 'Of the still; null for the one that the program chose.' }) @IsOptional() @IsInt() @Min(1) @Max(99) number?: number | null;
}

@ArgsType()
export class WithdrawClipArgs extends ClipId {
  @Field(() => String, { nullable: true, description: 'Required for a published clip.' }) @IsOptional() @MaxLength(LIMITS.review.note) reason?: string | null;
}
