import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a watch level is about, as its member may see it.' })
export class WatchedThing {
  @Field(() => String, { description: 'Of a topic; of comments and of a subject the subject’s, in the language asked for or the nearest there is.' }) title: string;
  @Field(() => Boolean, { description: 'Whether it is the comments on what the title names.' }) isComments: boolean;
  @Field(() => String, { description: 'Path on the web site without the language.' }) href: string;
  titles: Record<string, string>;
}
