import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '@libs/platform/graphql/connection.js';
import { Festival } from '../festival.entity.js';
import { HostState } from './host.types.js';
import { FestivalVenue, HostOffer } from './offers/offer.types.js';

@ObjectType({ description: 'What is a host’s at a festival, by the link in their mail.' })
export class FestivalHosting {
  @Field(() => Festival) festival: Festival;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => Boolean, { description: 'They took part in the festival of an earlier year, and find drafts of what they held.' }) isFromLastYear: boolean;
  @Field(() => [HostOffer], { description: 'By when they begin.' }) offers: HostOffer[];
  @Field(() => [FestivalVenue], { description: 'Places of the city where something was celebrated, by name.' }) venues: FestivalVenue[];
}

@ObjectType({ description: 'A host of a festival, for its organisers.' })
export class FestivalHostEntry {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { description: 'Language of their mails.' }) locale: string;
  @Field(() => HostState) state: HostState;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When their newest link was asked for.' }) invitedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When they first wrote by their link: the address is theirs.' }) confirmedAt: Date | null;
  @Field(() => Int, { description: 'Offers that wait.' }) offered: number;
  @Field(() => Int, { description: 'Offers that were accepted.' }) accepted: number;
  @Field(() => Int, { description: 'Offers that were declined.' }) declined: number;
  @Field(() => Int, { description: 'Of what was accepted, what is on the site.' }) published: number;
}

export const FestivalHostConnection = Connection(FestivalHostEntry);
