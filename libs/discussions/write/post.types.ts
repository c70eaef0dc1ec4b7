import { Field, ObjectType } from '@nestjs/graphql';
import { Discussion } from '../discussion.entity.js';
import { Post } from '../post.entity.js';

@ObjectType({ description: 'A post as it was written, and its discussion after it.' })
export class WritePostResult {
  @Field(() => Post) post: Post;
  @Field(() => Discussion) discussion: Discussion;
}
