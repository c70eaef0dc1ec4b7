import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Practices of a city in numbers.' })
export class CityPracticeCounts {
  @Field(() => Int, { description: 'Its own on the site.' }) published: number;
  @Field(() => Int, { description: 'Practices of others that it adapts, runs or has reported on.' }) adoptedHere: number;
  @Field(() => Int, { description: 'Times that others adapt, run or have reported on one of its own.' }) adoptedElsewhere: number;
}
