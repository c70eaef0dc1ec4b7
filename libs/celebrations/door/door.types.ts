import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who was to come to an occurrence, and who did.' })
export class OccurrenceAttendance {
  @Field(() => Int, { description: 'Registrations that have their places.' }) registered: number;
  @Field(() => Int) places: number;
  @Field(() => Int, { description: 'Registrations in the line.' }) waiting: number;
  @Field(() => Int, { description: 'Registrations that were let in.' }) came: number;
  @Field(() => Int, { description: 'People that were let in with them.' }) camePlaces: number;
}
