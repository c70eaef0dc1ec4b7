import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Celebration } from '../celebration.entity.js';

/** What a save is about, field by field: colleagues who change different ones are not in each other's way. */
export const CelebrationField = {
  TITLE: 'TITLE',
  DESCRIPTION: 'DESCRIPTION',
  LANGUAGE: 'LANGUAGE',
  HOST: 'HOST',
  THEMES: 'THEMES',
  WHEN: 'WHEN',
  PLACE_NAME: 'PLACE_NAME',
  ADDRESS: 'ADDRESS',
  COORDINATES: 'COORDINATES',
  ONLINE_URL: 'ONLINE_URL',
  PRICE: 'PRICE',
  AGES: 'AGES',
  SPOKEN_LANGUAGES: 'SPOKEN_LANGUAGES',
  ACCESS_SERVICES: 'ACCESS_SERVICES',
  REGISTRATION: 'REGISTRATION',
  CAPACITY: 'CAPACITY',
  PLACES_EACH: 'PLACES_EACH',
  REGISTRATION_CLOSES: 'REGISTRATION_CLOSES',
  QUESTIONS: 'QUESTIONS',
  REMINDERS: 'REMINDERS',
  POSTER: 'POSTER',
} as const;
export type CelebrationField = keyof typeof CelebrationField;

registerEnumType(CelebrationField, {
  name: 'CelebrationField',
  description: 'What a save is about.',
  valuesMap: { WHEN: { description: 'Zone, start, end and whether it is whole days.' }, POSTER: { description: 'The picture.' } },
});

/** On the site, the desk looks again when one of them was changed: words, picture and link. */
export const LOOKED_AT: readonly CelebrationField[] = ['TITLE', 'DESCRIPTION', 'LANGUAGE', 'HOST', 'THEMES', 'ONLINE_URL', 'PRICE', 'QUESTIONS', 'POSTER'];

@ObjectType({ description: 'It is saved.' })
export class CelebrationSaved {
  @Field(() => Celebration) celebration: Celebration;
}

@ObjectType({ description: 'Somebody changed the same since it was opened; nothing was overwritten. Save again with `edits` of this answer to put yours in its place.' })
export class CelebrationConflict {
  @Field(() => Int, { description: 'Of the celebration as it stands.' }) edits: number;
  @Field(() => [CelebrationField], { description: 'What was changed by both.' }) fields: CelebrationField[];
  @Field(() => Date) editedAt: Date;
  @Field(() => String, { nullable: true, description: 'Who saved last; null where they are gone.' }) editedByName: string | null;
  @Field(() => Celebration, { description: 'As it stands.' }) celebration: Celebration;
}

/** What stands against a save, before names and the celebration are looked up. */
export type StandingEdit = Pick<CelebrationConflict, 'edits' | 'fields' | 'editedAt'> & { editedBy: string | null };

export const SaveCelebrationResult = createUnionType({
  name: 'SaveCelebrationResult',
  types: () => [CelebrationSaved, CelebrationConflict] as const,
  resolveType: (value: CelebrationSaved | CelebrationConflict) => ('fields' in value ? CelebrationConflict : CelebrationSaved),
});
