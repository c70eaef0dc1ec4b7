import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { FlagDecision, FlagReason } from '../review.types.js';

@InputType()
export class DecideFlaggedInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => Int, { description: 'The revision of the text that was looked at.' })
  @IsInt()
  @Min(1)
  revision: number;

  @Field(() => FlagDecision)
  @IsIn(Object.values(FlagDecision))
  decision: FlagDecision;

  @Field(() => FlagReason, { nullable: true, description: 'Required unless the decision is KEEP.' })
  @IsOptional()
  @IsIn(Object.values(FlagReason))
  reasonCode?: FlagReason | null;

  @Field(() => String, { nullable: true, description: 'For its author. Required with OTHER.' })
  @IsOptional()
  @MaxLength(LIMITS.review.note)
  note?: string | null;
}
