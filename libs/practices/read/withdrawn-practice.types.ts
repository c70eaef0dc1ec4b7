import { Field, ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';

@ObjectType({ description: 'A practice that was on the site until its city took it back. Of its words nothing is told.' })
export class WithdrawnPractice {
  @Field(() => Date) at: Date;
  @Field(() => City) city: Relation<City>;
}
