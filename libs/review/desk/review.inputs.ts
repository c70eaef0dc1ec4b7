import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { ReviewDecision, ReviewReason, ReviewState } from '../review.types.js';

const KIND = /^[A-Z_]{1,30}$/;
const SLUG = /^[a-z0-9-]{1,60}$/;

@ArgsType()
export class ReviewId {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

/** Which items of the queue are wanted. */
@ArgsType()
export class ReviewWanted {
  @Field(() => String, { nullable: true, description: 'For example CLIP.' })
  @IsOptional()
  @Matches(KIND)
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47.' })
  @IsOptional()
  @Matches(LANGUAGE_TAG)
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a theme.' })
  @IsOptional()
  @Matches(SLUG)
  theme?: string | null;
}

@ArgsType()
export class ReviewQueueArgs extends ReviewWanted {
  @Field(() => ReviewState, { nullable: true, description: 'Without it: all that is open, oldest first.' })
  @IsOptional()
  @IsIn(Object.values(ReviewState))
  state?: ReviewState | null;

  @Field(() => Int, { defaultValue: 1 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;
}

@InputType({ description: 'What a moderator says about one part of a subject.' })
export class ReviewRemarkInput {
  @Field(() => String, { description: 'Of a practice: the section, for example STEPS.' })
  @Matches(KIND)
  part: string;

  @Field(() => String, { description: 'For its city.' })
  @MaxLength(LIMITS.practice.remarks.text)
  text: string;
}

@InputType()
export class DecideReviewInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The revision of the item that was looked at.' })
  @IsInt()
  @Min(1)
  revision: number;

  @Field(() => ReviewDecision)
  @IsIn(Object.values(ReviewDecision))
  decision: ReviewDecision;

  @Field(() => ReviewReason, { nullable: true, description: 'One of the item’s reasons; required unless the decision is APPROVE.' })
  @IsOptional()
  @IsIn(Object.values(ReviewReason))
  reasonCode?: ReviewReason | null;

  @Field(() => String, { nullable: true, description: 'For its city, in its language where possible. Required with OTHER.' })
  @IsOptional()
  @MaxLength(LIMITS.review.note)
  note?: string | null;

  @Field(() => [ReviewRemarkInput], { nullable: true, description: 'About parts of what is judged; practices have them.' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.practice.remarks.count)
  @ValidateNested({ each: true })
  @Type(() => ReviewRemarkInput)
  remarks?: ReviewRemarkInput[] | null;
}

@ArgsType()
export class AuditLogArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(KIND)
  kind?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;
}
