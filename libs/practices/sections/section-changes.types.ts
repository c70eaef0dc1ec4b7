import { Field, ObjectType } from '@nestjs/graphql';
import { TextPart } from '@libs/discussions/read/discussion-read.types.js';
import { PracticeSection } from './practice-section.types.js';

@ObjectType({ description: 'A line of a section, and what became of it: a paragraph, a number, or a choice by its code.' })
export class PracticeLine {
  @Field(() => String, { description: 'Where it stands, without places in lists, for example `steps.title`.' }) field: string;
  @Field(() => [TextPart]) parts: TextPart[];
}

@ObjectType({ description: 'What became of a section from one revision to another.' })
export class PracticeSectionDifference {
  @Field(() => PracticeSection) section: PracticeSection;
  @Field(() => [PracticeLine]) lines: PracticeLine[];
}
