import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, type Page } from '@libs/platform/graphql/connection.js';
import { HostsQuery } from '../hosts.query.js';
import { AnswerOffers } from './answer-offers.js';
import { AcceptOffersArgs, DeclineOffersArgs, FestivalOffersArgs } from './offer.inputs.js';
import { OfferRows, type SeenFestivalOffer } from './offer-rows.query.js';
import { BulkResult, FestivalOffer } from './offer.types.js';

export const FestivalOfferConnection = Connection(FestivalOffer);

/** Organisers look at what hosts offer, and answer many at once. */
@Resolver(() => FestivalOffer)
export class FestivalOffersResolver {
  constructor(
    private readonly hosts: HostsQuery,
    private readonly rows: OfferRows,
    private readonly answering: AnswerOffers,
  ) {}

  @Access('MEMBER')
  @Query(() => FestivalOfferConnection, { description: 'What hosts offer, what was offered first first; for organisers and focal points of the festival’s city.' })
  async festivalOffers(@Args() { festivalId, offer, first, after }: FestivalOffersArgs, @CurrentActor() actor: MemberActor, @Context() context: GraphqlContext): Promise<Page<SeenFestivalOffer>> {
    const festival = await this.hosts.own(actor, festivalId);
    return this.rows.ofFestival(context, festival, offer ?? 'OFFERED', { first, after });
  }

  @Access('MEMBER')
  @Mutation(() => [BulkResult], { description: 'Accepts offers as they were seen and submits them, or where an administrator trusts the city, puts them on the site at once. What is refused does not stop the others; told again it changes nothing.' })
  acceptOffers(@Args() { festivalId, offers }: AcceptOffersArgs, @CurrentActor() actor: MemberActor): Promise<BulkResult[]> {
    return this.answering.accept(actor, festivalId, offers);
  }

  @Access('MEMBER')
  @Mutation(() => [BulkResult], { description: 'Declines offers as they were seen; their hosts read why. What is refused does not stop the others; told again it changes nothing.' })
  declineOffers(@Args() { festivalId, offers, note }: DeclineOffersArgs, @CurrentActor() actor: MemberActor): Promise<BulkResult[]> {
    return this.answering.decline(actor, festivalId, offers, note);
  }
}
