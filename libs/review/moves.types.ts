import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReviewReason } from './review.types.js';

/** Of what it is asked. */
@ArgsType()
class SubjectArgs {
  @Field(() => ID) @IsUUID() id: string;
}

/** Arguments with which a city takes something back. */
@ArgsType()
export class WithdrawArgs extends SubjectArgs {
  @Field(() => String, { nullable: true, description: 'Why it goes from the site; without it a submission is taken back.' }) @IsOptional() @MaxLength(LIMITS.review.note) reason?: string | null;
}

/** Arguments with which a moderator puts something back on the site. */
@ArgsType()
export class RestoreArgs extends SubjectArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMITS.review.note) note?: string | null;
}

/** Arguments with which a moderator takes something from the site. */
@ArgsType()
export class HideArgs extends RestoreArgs {
  @Field(() => ReviewReason) @IsIn(Object.values(ReviewReason)) reasonCode: ReviewReason;
}

/** Arguments with which a city appeals against that. */
@ArgsType()
export class AppealArgs extends SubjectArgs {
  @Field(() => String, { description: 'For the moderators: why it should be on the site.' }) @IsString() @MaxLength(LIMITS.review.note) text: string;
}
