import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { DiscussionFilter } from '../discussions.types.js';
import { WINDOW } from './discussion-read.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const KIND = /^[A-Z_]{1,40}$/;
/** What a column of positions holds. */
const MAX_INT = 2 ** 31 - 1;
const MOST = LIMITS.graphql.maxPageSize;

@ArgsType()
export class DiscussionArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class DiscussionsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Slug of a theme.' }) @IsOptional() @Matches(SLUG) theme?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a city; with the comments beneath what is the city’s.' }) @IsOptional() @Matches(SLUG) city?: string | null;
  @Field(() => DiscussionFilter, { nullable: true, description: 'MINE and UNREAD, for members, list comments beneath things too.' })
  @IsOptional()
  @IsIn(Object.values(DiscussionFilter))
  filter?: DiscussionFilter | null;
  @Field(() => String, { nullable: true, description: 'BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}

@ArgsType()
export class SubjectArgs {
  @Field(() => String, { description: 'For example CLIP.' }) @Matches(KIND) kind: string;
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class WindowArgs {
  @Field(() => Int, { nullable: true, description: 'A position: the stretch around it.' }) @IsOptional() @IsInt() @Min(0) @Max(MAX_INT) at?: number | null;
  @Field(() => Int, { nullable: true, description: 'The stretch that ends before this position.' }) @IsOptional() @IsInt() @Min(0) @Max(MAX_INT) before?: number | null;
  @Field(() => Int, { nullable: true, description: 'The stretch that begins after this position.' }) @IsOptional() @IsInt() @Min(0) @Max(MAX_INT - MOST) after?: number | null;
  @Field(() => Int, { defaultValue: WINDOW, description: `How many, at most ${MOST}.` }) @IsInt() @Min(1) @Max(MOST) first: number = WINDOW;
}

/** Whether these arguments are a window that would be let in; what is not is left to the field, which says why. */
export function isWindow(given: Record<string, unknown>): given is { at?: number | null; before?: number | null; after?: number | null; first: number } {
  const { at, before, after, first } = given;
  const isPosition = (value: unknown) => value == null || (typeof value === 'number' && value >= 0 && value <= MAX_INT - MOST);
  return typeof first === 'number' && first >= 1 && first <= MOST && [at, before, after].every(isPosition);
}

@ArgsType()
export class ChangesArgs extends DiscussionArgs {
  @Field(() => Int, { description: 'The version that the caller has.' }) @IsInt() @Min(0) @Max(MAX_INT) since: number;
  @Field(() => Int, { defaultValue: MOST, description: `How many posts, at most ${MOST}; a split’s stay together.` }) @IsInt() @Min(1) @Max(MOST) first: number = MOST;
}

@ArgsType()
export class RecordArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class AnswerTimesArgs {
  @Field(() => String, { nullable: true, description: 'Slug of a theme.' }) @IsOptional() @Matches(SLUG) theme?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of the city that asks.' }) @IsOptional() @Matches(SLUG) city?: string | null;
}

@ArgsType()
export class MentionableArgs {
  @Field(() => String, { description: 'How a name or one of its words begins.' }) @IsString() @MinLength(1) @MaxLength(60) search: string;
  @Field(() => ID, { nullable: true, description: 'Its writers may be mentioned, too.' }) @IsOptional() @IsUUID() discussionId?: string | null;
}

@ArgsType()
export class PreviewArgs {
  // Longer than can be posted, so that the preview can say so; what is far longer is no text somebody writes.
  @Field(() => String, { description: 'Markdown.' }) @IsString() @MaxLength(LIMITS.discussions.body * 2) body: string;
}
