import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Answers go from "not yet" (0) to "measured and shared" (3). */
export const MOST_LEVEL = 3;

/** A statement as its file has it. */
@ObjectType({ description: 'Something that is more or less true of a city.' })
export class SelfCheckStatement {
  @Field({ description: 'Stays the same in every language; answers are kept by it.' }) key: string;
  @Field() text: string;
  @Field(() => [String], { description: 'Four answers, from "not yet" (0) to "measured and shared" (3).' }) levels: string[];
  @Field(() => [String], { description: 'Keys of the module’s action tips that help.' }) tips: string[];
  @Field(() => [String], { description: 'Keys of the module’s questions whose answers help.' }) questions: string[];
}

/** A self-check as its file has it. */
export interface SelfCheckContent {
  title: string;
  intro: string;
  statements: SelfCheckStatement[];
}

@ObjectType({ description: 'Where does my city stand? Statements about one theme, in one language.' })
export class SelfCheck {
  @Field({ description: 'The language it really is in (BCP 47).' }) language: string;
  @Field(() => [String], { description: 'Languages it is written in.' }) languages: string[];
  @Field() title: string;
  @Field() intro: string;
  @Field(() => [SelfCheckStatement]) statements: SelfCheckStatement[];
}

@ObjectType({ description: 'An answer that was given before.' })
export class PastAnswer {
  @Field(() => Int, { nullable: true, description: '0-3; null where the answer was taken back.' }) level: number | null;
  @Field() note: string;
  @Field() answeredAt: Date;
  @Field(() => String, { nullable: true, description: 'Name of who gave it; null where the person has left.' }) answeredBy: string | null;
}

@ObjectType({ description: 'What a city says to one statement today.' })
export class CitySelfCheckAnswer extends PastAnswer {
  @Field({ description: 'Of the statement.' }) key: string;
  @Field(() => [PastAnswer], { description: 'What it said before, the latest first.' }) before: PastAnswer[];
}

@ObjectType({ description: 'The answers of a city to the self-check of one theme. Only its own people see them.' })
export class CitySelfCheck {
  @Field() themeSlug: string;
  @Field(() => Int, { description: 'Counts saves; whoever saves names the one they saw. 0 before the first.' }) revision: number;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => [CitySelfCheckAnswer]) answers: CitySelfCheckAnswer[];
}
