import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReactionKind } from '../discussions.types.js';

const SLUG = /^[a-z0-9-]{1,60}$/;
/** Of a city, which are longer. */
export const CITY_SLUG = /^[a-z0-9-]{1,120}$/;
const KIND = /^[A-Z_]{1,30}$/;
const CITY_SPOKEN_FOR = 'Slug of the city they speak for; left out, the only one they work in; null, none.';

@InputType()
export class StartDiscussionInput {
  @Field(() => ID, { description: 'Made by the client: a repeat finds the topic it began.' }) @IsUUID() key: string;
  @Field(() => String) @Matches(SLUG) themeSlug: string;
  // Length and contents are refused with reasons of their own.
  @Field(() => String) @IsString() title: string;
  @Field(() => String, { description: 'Markdown.' }) @IsString() body: string;
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String, { nullable: true, description: CITY_SPOKEN_FOR }) @IsOptional() @Matches(CITY_SLUG) citySlug?: string | null;
}

@InputType({ description: 'A post in a discussion, or on a subject.' })
export class WritePostInput {
  @Field(() => ID, { description: 'Made by the client: a repeat finds the post it made.' }) @IsUUID() key: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() discussionId?: string | null;
  @Field(() => String, { nullable: true, description: 'For example CLIP; with subjectId in place of discussionId.' }) @IsOptional() @Matches(KIND) subjectKind?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() subjectId?: string | null;
  @Field(() => String, { description: 'Markdown.' }) @IsString() body: string;
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => ID, { nullable: true, description: 'The post it answers.' }) @IsOptional() @IsUUID() answersId?: string | null;
  @Field(() => String, { nullable: true, description: CITY_SPOKEN_FOR }) @IsOptional() @Matches(CITY_SLUG) citySlug?: string | null;
}

@InputType()
export class EditPostInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
  @Field(() => String, { description: 'Markdown.' }) @IsString() body: string;
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
}

@ArgsType()
export class PostId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class RemovePostArgs extends PostId {
  @Field(() => String, { nullable: true, description: 'Needed of moderators.' }) @IsOptional() @MaxLength(LIMITS.discussions.reason) reason?: string | null;
}

@ArgsType()
export class ReactToPostArgs extends PostId {
  @Field(() => ReactionKind) @IsIn(Object.values(ReactionKind)) kind: ReactionKind;
  @Field(() => Boolean) @IsBoolean() on: boolean;
}

@ArgsType()
export class ChooseBestAnswerArgs {
  @Field(() => ID) @IsUUID() discussionId: string;
  @Field(() => ID, { nullable: true, description: 'Null takes the choice back.' }) @IsOptional() @IsUUID() postId?: string | null;
}
