import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Where something can be begun to write. */
const PLACE = new RegExp(`^(?:discussion:${UUID}(?::${UUID})?|topic:[a-z0-9-]{1,80}|subject:[A-Z_]{1,40}:${UUID})$`);
/** A text that is too long to be posted yet is kept all the same, so that it can be made shorter. */
const KEPT = 2;

@ArgsType()
export class MarkReadArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'The last post seen.' }) @IsInt() @Min(0) @Max(2 ** 31 - 1) position: number;
  @Field(() => Boolean, { nullable: true, description: 'To go back: what is after `position` is unread again.' }) @IsOptional() @IsBoolean() unread?: boolean | null;
}

@ArgsType()
export class PlaceArgs {
  @Field(() => String, { description: 'discussion:<id>, discussion:<id>:<answered post>, topic:<theme> or subject:<KIND>:<id>.' }) @Matches(PLACE) place: string;
}

@InputType()
export class SaveDraftInput {
  @Field(() => String) @Matches(PLACE) place: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.discussions.title * KEPT) title?: string | null;
  @Field(() => String) @IsString() @MaxLength(LIMITS.discussions.body * KEPT) body: string;
  @Field(() => String, { nullable: true, description: 'BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}
