import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FlagReason } from '../review.types.js';

@ObjectType({ description: 'How many reported something for one reason, and what they added.' })
export class FlagReport {
  @Field(() => FlagReason) reasonCode: FlagReason;
  @Field(() => Int) count: number;
  @Field(() => [String], { description: 'The newest 10.' }) notes: string[];
}
