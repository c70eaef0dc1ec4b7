import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { FlagReason } from '@libs/review/review.types.js';

@ArgsType()
export class FlagPostArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => FlagReason)
  @IsIn(Object.values(FlagReason))
  reasonCode: FlagReason;

  @Field(() => String, { nullable: true, description: 'For the moderators. Required with OTHER.' })
  @IsOptional()
  @MaxLength(LIMITS.discussions.reason)
  note?: string | null;
}
