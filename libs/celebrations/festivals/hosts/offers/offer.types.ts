import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SubjectDecision } from '@libs/review/review.types.js';
import { Celebration } from '../../../celebration.entity.js';
import { AccessService, CelebrationMissing } from '../../../celebration.types.js';
import { OfferState } from '../host.types.js';

/** What somebody should look at before an offer is sent or accepted; nothing of it stands in the way. */
export const HintKind = {
  SAME_PLACE: 'SAME_PLACE',
  SAME_THEME: 'SAME_THEME',
  OWN_CLASH: 'OWN_CLASH',
  OUTSIDE_DAYS: 'OUTSIDE_DAYS',
  PLACE_UNKNOWN_ACCESS: 'PLACE_UNKNOWN_ACCESS',
} as const;
export type HintKind = keyof typeof HintKind;

registerEnumType(HintKind, {
  name: 'FestivalHintKind',
  description: 'What somebody should look at before an offer is sent or accepted.',
  valuesMap: {
    SAME_PLACE: { description: 'Something else takes place there at the same time.' },
    SAME_THEME: { description: 'Something else of the same theme, for the same ages, takes place at the same time.' },
    OWN_CLASH: { description: 'The same host has something else at the same time.' },
    OUTSIDE_DAYS: { description: 'It takes place on days that are none of the festival’s.' },
    PLACE_UNKNOWN_ACCESS: { description: 'Nobody has said yet whether people with a disability get into the place and follow there.' },
  },
});

@ObjectType({ description: 'A celebration that a hint speaks of.' })
export class HintedCelebration {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Of the time that overlaps: wall time of its zone, YYYY-MM-DDTHH:mm; of whole days the first, YYYY-MM-DD.' }) startsLocal: string;
  @Field(() => String, { description: 'Likewise; of whole days the last of them.' }) endsLocal: string;
  @Field(() => String, { nullable: true }) placeName: string | null;
}

@ObjectType({ description: 'What somebody should look at before an offer is sent or accepted; nothing of it stands in the way.' })
export class FestivalHint {
  @Field(() => HintKind) kind: HintKind;
  @Field(() => [HintedCelebration], { description: 'The first five that the one who asks may know of.' }) celebrations: HintedCelebration[];
  @Field(() => Int, { description: 'How many there are besides: more of them, or of other hosts and not on the site yet.' }) others: number;
  @Field(() => [String], { description: 'Of OUTSIDE_DAYS: the days, YYYY-MM-DD.' }) days: string[];
}

@ObjectType({ description: 'A place where something is celebrated in the city, as one may write it down again.' })
export class FestivalVenue {
  @Field(() => String) placeName: string;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => Number, { nullable: true }) latitude: number | null;
  @Field(() => Number, { nullable: true }) longitude: number | null;
  @Field(() => [AccessService], { description: 'What was said of it.' }) accessServices: AccessService[];
}

@ObjectType({ description: 'What a host can do with an offer now.' })
export class OfferCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) send: boolean;
  @Field(() => Boolean) takeBack: boolean;
  @Field(() => Boolean) delete: boolean;
}

/** A host's celebration, with what its host sees of it and the public does not. */
@ObjectType({ description: 'A host’s celebration, for its host.' })
export class HostOffer {
  @Field(() => ID, { description: 'Of the celebration.' }) id: string;
  @Field(() => Celebration) celebration: Celebration;
  @Field(() => OfferState) offer: OfferState;
  @Field(() => Date, { nullable: true }) offeredAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the organisers said when they declined it.' }) offerNote: string | null;
  @Field(() => String, { nullable: true }) onlineUrl: string | null;
  @Field(() => [CelebrationMissing], { description: 'What it lacks before it can be sent.' }) missing: CelebrationMissing[];
  @Field(() => SubjectDecision, { nullable: true, description: 'The desk’s latest.' }) decision: SubjectDecision | null;
  @Field(() => OfferCan) can: OfferCan;
}

/** An offer, for those who organise the festival. */
@ObjectType({ description: 'What a host offers to a festival, for its organisers.' })
export class FestivalOffer {
  @Field(() => ID, { description: 'Of the celebration.' }) id: string;
  @Field(() => Celebration) celebration: Celebration;
  @Field(() => OfferState) offer: OfferState;
  @Field(() => Date, { nullable: true }) offeredAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the organisers said when they declined it.' }) offerNote: string | null;
  @Field(() => ID, { nullable: true }) hostId: string | null;
  @Field(() => String, { description: 'As they joined; what the programme says is `celebration.host`.' }) hostName: string;
  @Field(() => String, { nullable: true }) hostEmail: string | null;
}

@ObjectType({ description: 'What became of one of several.' })
export class BulkResult {
  @Field(() => ID, { description: 'As it was given.' }) id: string;
  @Field(() => Boolean, { description: 'It is as it was asked for; also where it was so before.' }) done: boolean;
  @Field(() => String, { nullable: true, description: 'Else the code of the error.' }) code: string | null;
}
