import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';

const { reason: REASON, splitPosts: SPLIT, slowModeSeconds: SECONDS } = LIMITS.discussions;
const SLUG = /^[a-z0-9-]{1,60}$/;

@ArgsType()
export class DiscussionId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
class ReasonedArgs extends DiscussionId {
  @Field(() => String, { nullable: true, description: 'Why; it stands in the record.' }) @IsOptional() @MaxLength(REASON) reason?: string | null;
}

@ArgsType()
export class PinDiscussionArgs extends DiscussionId {
  @Field(() => Boolean) @IsBoolean() on: boolean;
}

@ArgsType()
export class LockDiscussionArgs extends ReasonedArgs {
  @Field(() => Boolean) @IsBoolean() on: boolean;
}

@ArgsType()
export class MoveDiscussionArgs extends ReasonedArgs {
  @Field(() => String) @Matches(SLUG) themeSlug: string;
}

@ArgsType()
export class SplitDiscussionArgs extends ReasonedArgs {
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(SPLIT) @IsUUID(undefined, { each: true }) postIds: string[];
  @Field(() => String, { description: 'Of the new topic.' }) @IsString() title: string;
}

@ArgsType()
export class SlowModeArgs extends DiscussionId {
  @Field(() => Int, { description: `One of ${SECONDS.join(', ')}.` }) @IsInt() @IsIn([...SECONDS]) seconds: number;
}
