import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { Connection } from '@libs/platform/graphql/connection.js';
import { AccessService, PriceKind } from '../celebration.types.js';
import { OccurrenceState } from '../when/occurrence.types.js';

/** One time at which a celebration takes place, with all that a calendar shows of it. */
@ObjectType({ description: 'What happens at one time, as calendars show it.' })
export class CalendarItem {
  @Field(() => ID, { description: 'Of the occurrence.' }) id: string;
  @Field(() => ID) celebrationId: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Language of its text, BCP 47.' }) language: string;
  @Field(() => City) city: Relation<City>;
  @Field(() => [String], { description: 'Slugs.' }) themes: string[];
  @Field(() => String) host: string;
  @Field(() => String, { nullable: true, description: 'Its own place, or its celebration’s.' }) placeName: string | null;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => Float, { nullable: true, description: 'Kilometres from the place that the filter names; else null.' }) distanceKm: number | null;
  @Field(() => Boolean, { description: 'Whether one can take part from afar.' }) isOnline: boolean;
  @Field(() => String, { description: 'IANA time zone of its local times.' }) zone: string;
  @Field(() => String, { description: 'Wall time of its zone, YYYY-MM-DDTHH:mm; of whole days the first, YYYY-MM-DD.' }) startsLocal: string;
  @Field(() => String, { description: 'Likewise; of whole days the last of them.' }) endsLocal: string;
  @Field(() => Boolean) allDay: boolean;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => OccurrenceState) state: OccurrenceState;
  @Field(() => Boolean, { description: 'Whether it was moved.' }) isMoved: boolean;
  @Field(() => Boolean, { description: 'Whether it is one of a series.' }) isRepeated: boolean;
  @Field(() => PriceKind) priceKind: PriceKind;
  @Field(() => [AccessService]) accessServices: AccessService[];
  @Field(() => [String], { description: 'Spoken or signed there, BCP 47.' }) spokenLanguages: string[];
  @Field(() => Boolean, { description: 'Whether one registers beforehand.' }) registrationNeeded: boolean;
  @Field(() => Int, { nullable: true, description: 'Places that nobody has or waits for; null without a limit.' }) placesLeft: number | null;
  @Field(() => Picture, { nullable: true }) poster: Relation<Picture> | null;
  @Field(() => Boolean) isSample: boolean;
}

export const CalendarItemConnection = Connection(CalendarItem);

@ObjectType({ description: 'A day of a month.' })
export class CalendarDay {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) date: string;
  @Field(() => Int, { description: 'How much there is on it.' }) total: number;
  @Field(() => [CalendarItem], { description: 'The first five of it; `celebrationList` has all of a day.' }) items: CalendarItem[];
}

@ObjectType({ description: 'A place on the map.' })
export class MapPlace {
  @Field(() => Float) latitude: number;
  @Field(() => Float) longitude: number;
  @Field(() => Int, { description: 'How much there is in it.' }) count: number;
  @Field(() => [CalendarItem], { description: 'The first three of it.' }) items: CalendarItem[];
}
