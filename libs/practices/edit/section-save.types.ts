import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Practice } from '../practice.entity.js';
import { PracticeProgress } from '../read/practice-progress.types.js';
import { PracticeSection } from '../sections/practice-section.types.js';
import { PracticeSections } from '../sections/practice-sections.types.js';
import { PracticeLine } from '../sections/section-changes.types.js';

@ObjectType({ description: 'The section is saved.' })
export class PracticeSectionSaved {
  @Field(() => Practice) practice: Practice;
  @Field(() => PracticeProgress, { description: 'Of the section.' }) progress: PracticeProgress;
}

@ObjectType({ description: 'Somebody saved the section since it was opened; nothing was overwritten. Save again with `edits` of this answer to put yours in its place.' })
export class PracticeSectionConflict {
  @Field(() => PracticeSection) section: PracticeSection;
  @Field(() => Int, { description: 'Of the section as it stands.' }) edits: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Null where they are gone.' }) editedByName: string | null;
  @Field(() => PracticeSections, { description: 'The section as it stands; the others are null.' }) theirs: PracticeSections;
  @Field(() => [PracticeLine], { description: 'From what stands to what was sent.' }) lines: PracticeLine[];
}

/** What stands against a save, before names are looked up. */
export type SectionConflict = Omit<PracticeSectionConflict, 'editedByName'> & { editedBy: string | null };

export const SavePracticeSectionResult = createUnionType({
  name: 'SavePracticeSectionResult',
  types: () => [PracticeSectionSaved, PracticeSectionConflict] as const,
  resolveType: (value: PracticeSectionSaved | PracticeSectionConflict) => ('lines' in value ? PracticeSectionConflict : PracticeSectionSaved),
});
