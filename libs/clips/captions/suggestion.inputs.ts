import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { CaptionSuggestion } from '@libs/media/captions/suggestions/caption-suggestion.entity.js';
import { SuggestionState } from '@libs/media/captions/suggestions/suggestion.types.js';
import { Connection, ConnectionArgs } from '@libs/platform/graphql/connection.js';
import type { TrackView } from '@libs/media/captions/captions.service.js';
import type { SuggestionRow } from '@libs/media/captions/suggestions/suggestion-lists.service.js';

@InputType()
export class SuggestCaptionInput {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => String, { description: 'Of the captions, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => Int, { description: 'Where the line is seen; milliseconds from the beginning.' }) @IsInt() @Min(0) @Max(LIMITS.upload.maxDurationMs) startMs: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(LIMITS.upload.maxDurationMs) endMs: number;
  @Field(() => String, { description: 'The line as it was seen.' }) @MaxLength(LIMITS.captions.cueCharacters) current: string;
  @Field(() => String, { description: 'The line as it should be.' }) @MaxLength(LIMITS.captions.cueCharacters) text: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) @IsOptional() @MaxLength(LIMITS.captions.note) note?: string | null;
}

@ArgsType()
export class SuggestionsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => SuggestionState, { nullable: true }) @IsOptional() @IsIn(Object.values(SuggestionState)) state?: SuggestionState | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}

@ArgsType()
export class DecideSuggestionArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Boolean) @IsBoolean() accept: boolean;
  @Field(() => String, { nullable: true, description: 'Accepted in other words than suggested.' }) @IsOptional() @MaxLength(LIMITS.captions.cueCharacters) text?: string | null;
  @Field(() => String, { nullable: true, description: 'What is said to who suggested it.' }) @IsOptional() @MaxLength(LIMITS.captions.note) answer?: string | null;
}

export const SuggestionConnection = Connection(CaptionSuggestion);

@ObjectType({ description: 'A suggestion that was decided, and the captions as they are now.' })
export class CaptionSuggestionDecided {
  @Field(() => CaptionSuggestion) suggestion: SuggestionRow;
  @Field(() => CaptionTrack, { nullable: true }) track: CaptionTrack | TrackView | null;
}
