import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PracticeSection } from '../sections/practice-section.types.js';

@ObjectType({ description: 'Something a section lacks.' })
export class PracticeMissing {
  @Field(() => String, { description: 'Where in the section, for example `steps.0.title`.' }) path: string;
  @Field(() => String) code: string;
}

@ObjectType({ description: 'What a moderator said about a section when changes were asked for.' })
export class PracticeRemark {
  @Field(() => String) text: string;
  @Field(() => Date) at: Date;
}

@ObjectType({ description: 'How far a section is.' })
export class PracticeProgress {
  @Field(() => PracticeSection) section: PracticeSection;
  @Field(() => Boolean) filled: boolean;
  @Field(() => [PracticeMissing]) missing: PracticeMissing[];
  @Field(() => Int, { description: 'How often it was saved; who saves names the number they saw.' }) edits: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true }) editedByName: string | null;
  @Field(() => [PracticeRemark], { description: 'From the last time changes were asked for.' }) remarks: PracticeRemark[];
}
