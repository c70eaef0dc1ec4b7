import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PostState } from '../discussions.types.js';

@ObjectType({ description: 'A post as the review desk reads it, whatever its state.' })
export class ReviewedPost {
  @Field(() => ID) id: string;
  @Field(() => ID) discussionId: string;
  @Field(() => Int, { nullable: true, description: 'Null while it waits.' }) position: number | null;
  @Field(() => PostState) state: PostState;
  @Field(() => Int, { description: 'A decision names the one it is about.' }) revision: number;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String, { description: 'Safe to show as it is.' }) html: string;
  @Field(() => String, { nullable: true, description: 'Null where they have left.' }) authorName: string | null;
  @Field(() => String, { nullable: true, description: 'The city they speak for.' }) cityName: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Of a topic; of a thread the title of its subject.' }) discussionTitle: string | null;
  subjectKind: string | null;
  subjectId: string | null;
}
