import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { PracticeLine } from '../../sections/section-changes.types.js';
import { Adoption } from '../adoption.entity.js';

@ObjectType({ description: 'The plan or the report is saved.' })
export class AdoptionSaved {
  @Field(() => Adoption) adoption: Adoption;
}

@ObjectType({ description: 'A colleague saved it since it was opened; nothing was overwritten. Save again with `edits` of this answer to put yours in its place.' })
export class AdoptionConflict {
  @Field(() => Int, { description: 'Of the plan or the report as it stands.' }) edits: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Null where they are gone.' }) editedByName: string | null;
  @Field(() => Adoption, { description: 'As it stands.' }) adoption: Adoption;
  @Field(() => [PracticeLine], { description: 'From what stands to what was sent.' }) lines: PracticeLine[];
}

/** What stands against a save. */
export type PartConflict = Pick<AdoptionConflict, 'edits' | 'editedAt' | 'lines'>;

export const SaveAdoptionResult = createUnionType({
  name: 'SaveAdoptionResult',
  types: () => [AdoptionSaved, AdoptionConflict] as const,
  resolveType: (value: AdoptionSaved | AdoptionConflict) => ('lines' in value ? AdoptionConflict : AdoptionSaved),
});
