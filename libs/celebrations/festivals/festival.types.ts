import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The kind's name at the desk. */
export const FESTIVAL = 'FESTIVAL';

/** What a festival lacks before it can be submitted. */
export const FestivalMissing = { TITLE: 'TITLE', DESCRIPTION: 'DESCRIPTION', THEMES: 'THEMES', FUTURE_DAYS: 'FUTURE_DAYS', PICTURE_TEXT: 'PICTURE_TEXT' } as const;
export type FestivalMissing = keyof typeof FestivalMissing;

registerEnumType(FestivalMissing, {
  name: 'FestivalMissing',
  description: 'What a festival lacks before it can be submitted.',
  valuesMap: { FUTURE_DAYS: { description: 'All of its days are over.' } },
});

@ObjectType({ description: 'What the viewer may do with a festival now.' })
export class FestivalViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean, { description: 'Whether submitting puts it on the site at once.' }) publishAtOnce: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) delete: boolean;
  @Field(() => Boolean, { description: 'Make one of a later year of it.' }) copy: boolean;
  @Field(() => Boolean, { description: 'See its hosts and what they offer, accept and decline.' }) seeOffers: boolean;
  @Field(() => Boolean) review: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
  @Field(() => Boolean) appeal: boolean;
}

@ObjectType({ description: 'What there is on the days of a festival, in numbers.' })
export class FestivalTotals {
  @Field(() => Int) celebrations: number;
  @Field(() => Int, { description: 'How often something takes place.' }) times: number;
  @Field(() => Int) hosts: number;
  @Field(() => Int) places: number;
  @Field(() => Int, { description: 'Celebrations that cost nothing.' }) free: number;
  @Field(() => Int, { description: 'Celebrations with a service for people who need it.' }) accessible: number;
  @Field(() => Int, { description: 'Places that are taken.' }) registered: number;
  @Field(() => Int, { description: 'People who were received at the door.' }) came: number;
  @Field(() => Int, { nullable: true, description: 'Offers of hosts that wait for an answer; null for everybody but its organisers.' }) waitingOffers: number | null;
}

@ObjectType({ description: 'A day of a festival.' })
export class FestivalDay {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) date: string;
  @Field(() => Int, { description: 'How much there is on it.' }) total: number;
}

@ObjectType({ description: 'A place of a festival.' })
export class FestivalPlace {
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'How often something takes place there.' }) total: number;
}

@ObjectType({ description: 'The festival of an earlier year.' })
export class EarlierFestival {
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
}
