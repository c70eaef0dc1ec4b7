import { Field, Int, ObjectType } from '@nestjs/graphql';
import { City } from '../city.entity.js';
import { CityApplication } from './application.entity.js';

@ObjectType({ description: 'A city that asks to join, with what it said.' })
export class Applicant {
  @Field(() => City) city: City;
  @Field(() => CityApplication, { nullable: true, description: 'Null where it did not come in by the form.' }) application: CityApplication | null;
  @Field(() => Date) since: Date;
}

@ObjectType({ description: 'Applicants, the longest wait first, a page of 50.' })
export class ApplicantPage {
  @Field(() => [Applicant]) nodes: Applicant[];
  @Field(() => Int, { description: 'From 1.' }) page: number;
  @Field(() => Int) pageSize: number;
  @Field(() => Int) total: number;
}

@ObjectType({ description: 'What an opened link has confirmed.' })
export class ConfirmedApplication {
  @Field(() => String) cityName: string;
}
