import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsOptional, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const NOT_BLANK = /\S/;
/** Longest of a zone's names and of a day; what they have to be is said by the operation. */
const TIME = 40;
const LIMIT = LIMITS.festival;
const KEY = 'Made by the client, a UUID: a repeat then finds the festival it made.';

@InputType()
export class CreateFestivalInput {
  @Field(() => ID, { description: KEY }) @IsUUID() key: string;
  @Field(() => String) @Matches(SLUG) citySlug: string;
  @Field(() => String, { description: 'Language of its text, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMIT.title) @Matches(NOT_BLANK) title: string;
  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' }) @MaxLength(TIME) startsOn: string;
  @Field(() => String, { description: `Its last day, at most ${LIMIT.days} with the first.` }) @MaxLength(TIME) endsOn: string;
  @Field(() => String, { description: 'IANA time zone.' }) @MaxLength(TIME) zone: string;
}

/** What is left out stays as it is; null empties what may be empty. */
@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class SaveFestivalInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the festival that were seen.' }) @IsInt() @Min(1) edits: number;

  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.title) @Matches(NOT_BLANK) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text with paragraphs.' }) @IsOptional() @MaxLength(LIMIT.description) description?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its text, BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
  @Field(() => [String], { nullable: true, description: 'Slugs, at most three; moderators of the first look at it.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.themes)
  @ArrayUnique()
  @Matches(SLUG, { each: true })
  themes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its first day, YYYY-MM-DD.' }) @IsOptional() @MaxLength(TIME) startsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Its last day.' }) @IsOptional() @MaxLength(TIME) endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) @IsOptional() @MaxLength(TIME) zone?: string | null;
  @Field(() => ID, { nullable: true, description: 'A picture of its city.' }) @IsOptional() @IsUUID() posterId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says to those who could offer something: plain text with paragraphs.' }) @IsOptional() @MaxLength(LIMIT.callText) callText?: string | null;
  @Field(() => String, { nullable: true, description: 'The last day of the call, YYYY-MM-DD; null closes it.' }) @IsOptional() @MaxLength(TIME) callOpenUntil?: string | null;
}

@InputType()
export class CopyFestivalInput {
  @Field(() => ID, { description: 'The festival of the earlier year.' }) @IsUUID() id: string;
  @Field(() => ID, { description: KEY }) @IsUUID() key: string;
  @Field(() => String, { description: 'The first day of the copy, YYYY-MM-DD.' }) @MaxLength(TIME) startsOn: string;
}

@ArgsType()
export class FestivalId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class SubmitFestivalArgs extends FestivalId {
  @Field(() => Int, { description: 'Edits of the festival that were seen.' }) @IsInt() @Min(1) edits: number;
}

@ArgsType()
export class PutIntoFestivalArgs {
  @Field(() => ID) @IsUUID() celebrationId: string;
  @Field(() => ID, { nullable: true, description: 'Null takes it out.' }) @IsOptional() @IsUUID() festivalId?: string | null;
}
