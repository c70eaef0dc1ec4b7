import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { City } from '../city.entity.js';

/** Why a city is like another. */
export const LikeReasonKind = { SIZE: 'SIZE', REGION: 'REGION', LANGUAGE: 'LANGUAGE', THEIR_STRENGTH: 'THEIR_STRENGTH', SHARED_CHALLENGE: 'SHARED_CHALLENGE' } as const;
export type LikeReasonKind = keyof typeof LikeReasonKind;

registerEnumType(LikeReasonKind, {
  name: 'LikeReasonKind',
  valuesMap: {
    THEIR_STRENGTH: { description: 'They are strong where the other is challenged, both by what they say themselves.' },
    SHARED_CHALLENGE: { description: 'Both are challenged.' },
  },
});

@ObjectType({ description: 'Why a city is like another.' })
export class LikeReason {
  @Field(() => LikeReasonKind) kind: LikeReasonKind;
  @Field(() => Float, { description: 'What it adds to the score.' }) points: number;
  @Field(() => Int, { nullable: true, description: 'Of SIZE: people in the city that is like it.' }) population: number | null;
  @Field(() => [String], { description: 'Of LANGUAGE: those both speak, BCP 47.' }) languages: string[];
  @Field(() => [String], { description: 'Of THEIR_STRENGTH and SHARED_CHALLENGE: slugs of themes.' }) themes: string[];
}

@ObjectType({ description: 'A city that is like another.' })
export class CityLike {
  cityId: string;
  @Field(() => City) city: City;
  @Field(() => Float, { description: '0 to 100.' }) score: number;
  @Field(() => [LikeReason], { description: 'What weighs most first.' }) reasons: LikeReason[];
}
