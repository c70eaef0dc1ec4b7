import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Member } from './member.entity.js';

@ObjectType({ description: 'A person as other people meet them.' })
export class Person {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType({ description: 'The person who asks.' })
export class Viewer {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { description: 'Language they read, BCP 47.' }) locale: string;
  @Field(() => String, { description: 'IANA time zone.' }) timeZone: string;
  @Field(() => Boolean, { description: 'Whether their name stands on the pages of their cities and clips.' }) showPublicly: boolean;
  @Field(() => Boolean, { description: 'Whether they can sign in by password, besides by mail link.' }) hasPassword: boolean;
  @Field(() => Boolean, { description: 'Whether they are an invented person of the sample network.' }) isSample: boolean;
}

@ObjectType({ description: 'A browser in which the viewer is signed in.' })
export class ViewerSession {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) current: boolean;
  @Field(() => String, { nullable: true, description: 'How the browser names itself.' }) userAgent: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { description: 'Right to the minute.' }) lastSeenAt: Date;
}

@ObjectType({ description: 'Members, a page of 50.' })
export class MemberPage {
  @Field(() => [Member]) nodes: Member[];
  @Field(() => Int, { description: 'From 1.' }) page: number;
  @Field(() => Int) pageSize: number;
  @Field(() => Int) total: number;
}
