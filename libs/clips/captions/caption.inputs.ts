import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { CaptionsLanguage } from '../edit/clip.inputs.js';

/** Looked at by check-cues.ts, which names the cue at fault. */
@InputType({ description: 'Words of a film and when they are said.' })
export class CueInput {
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) endMs: number;
  @Field(() => String, { description: 'Plain text; lines are parted by a line feed.' }) text: string;
}

@ArgsType()
export class SaveCaptionsArgs extends CaptionsLanguage {
  @Field(() => ID, { nullable: true, description: 'The track that was seen; null where there was none.' }) @IsOptional() @IsUUID() baseId?: string | null;
  @Field(() => [CueInput], { nullable: true, description: 'Either these or `content`.' }) @IsOptional() @IsArray() cues?: CueInput[] | null;

  @Field(() => String, { nullable: true, description: 'The text of a WebVTT or SRT file.' })
  @IsOptional()
  @MaxLength(LIMITS.captions.maxBytes)
  content?: string | null;

  @Field(() => TextOrigin, { nullable: true, description: 'Of new captions; those that are there keep theirs.' })
  @IsOptional()
  @IsIn(Object.values(TextOrigin))
  origin?: TextOrigin | null;

  @Field(() => ID, { nullable: true, description: 'The machine’s draft whose words these are, changed or not: they are then the machine’s and unchecked, and the draft goes.' })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out, it stays as it was; new ones count as checked unless a machine made them.' })
  @IsOptional()
  @IsBoolean()
  checked?: boolean | null;
}

@ArgsType()
export class CheckCaptionsArgs extends CaptionsLanguage {
  @Field(() => ID, { description: 'The track that was read.' }) @IsUUID() baseId: string;
  @Field(() => Boolean) @IsBoolean() checked: boolean;
}

/** What a file brings with it, in the query of its request. */
export class CaptionsFileQuery {
  @IsUUID() clip: string;
  @Matches(LANGUAGE_TAG) language: string;
  @IsOptional() @IsIn(Object.values(TextOrigin)) origin?: TextOrigin;
  @IsOptional() @IsUUID() base?: string;
  @IsOptional() @MaxLength(20) encoding?: string;
  @IsOptional() @IsIn(['yes', 'no']) save?: 'yes' | 'no';
}
