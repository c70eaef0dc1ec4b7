import { Field, ObjectType } from '@nestjs/graphql';
import { ReviewReason } from '../review.types.js';

@ObjectType({ description: 'What a city says against something of its own being hidden, and what it was told.' })
export class SubjectAppeal {
  @Field(() => String) text: string;
  @Field(() => Date) at: Date;
  @Field(() => String, { nullable: true, description: 'Who wrote it; null where they are gone.' }) byName: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was decided that it stays hidden.' }) answeredAt: Date | null;
  @Field(() => ReviewReason, { nullable: true }) reasonCode: ReviewReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType({ description: 'Why something is hidden.' })
export class SubjectHiding {
  @Field(() => Date) at: Date;
  @Field(() => ReviewReason, { nullable: true }) reasonCode: ReviewReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => SubjectAppeal, { nullable: true }) appeal: SubjectAppeal | null;
}
