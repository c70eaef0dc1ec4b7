import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { HostTokenArgs } from '../host.inputs.js';
import { HostLimits } from '../host-limits.service.js';
import { CreateOffer } from './create-offer.js';
import { DeleteOffer } from './delete-offer.js';
import { HostOffersQuery } from './host-offers.query.js';
import { CreateOfferInput, OfferArgs, SaveOfferInput, SendOfferArgs } from './offer.inputs.js';
import type { SeenHostOffer } from './offer-rows.query.js';
import { FestivalHint, HostOffer } from './offer.types.js';
import { SaveOffer } from './save-offer.js';
import { SendOffer } from './send-offer.js';

/** What hosts write, by the link in their mail. */
@Resolver(() => HostOffer)
export class HostOffersResolver {
  constructor(
    private readonly creating: CreateOffer,
    private readonly saving: SaveOffer,
    private readonly sending: SendOffer,
    private readonly deleting: DeleteOffer,
    private readonly offers: HostOffersQuery,
    private readonly limits: HostLimits,
  ) {}

  @Public()
  @Mutation(() => HostOffer, { description: 'Begins something with a title and a time, on the festival’s clock. While the call is open.' })
  async createOffer(@Args() { token }: HostTokenArgs, @Args('input') input: CreateOfferInput, @Context() context: GraphqlContext): Promise<SeenHostOffer> {
    await this.limits.takeToken(context);
    return this.offers.changed(context, token, await this.creating.create(token, { ...input, allDay: input.allDay ?? false }));
  }

  @Public()
  @Mutation(() => HostOffer, { description: 'Saves what is given, also half filled; CELEBRATION_CHANGED where the same was changed since it was opened. What waits for an answer is taken back first.' })
  async saveOffer(@Args() { token }: HostTokenArgs, @Args('input') input: SaveOfferInput, @Context() context: GraphqlContext): Promise<SeenHostOffer> {
    await this.limits.takeToken(context);
    await this.saving.save(token, input);
    return this.offers.changed(context, token, input.id);
  }

  @Public()
  @Mutation(() => HostOffer, { description: 'Sends it to the organisers; refused with all that is missing. Told again it changes nothing.' })
  async sendOffer(@Args() { token, id, edits }: SendOfferArgs, @Context() context: GraphqlContext): Promise<SeenHostOffer> {
    await this.limits.takeToken(context);
    await this.sending.send(token, id, edits);
    return this.offers.changed(context, token, id);
  }

  @Public()
  @Mutation(() => HostOffer, { description: 'Takes it back before it is answered, to change it. Told again it changes nothing.' })
  async takeBackOffer(@Args() { token, id }: OfferArgs, @Context() context: GraphqlContext): Promise<SeenHostOffer> {
    await this.limits.takeToken(context);
    await this.sending.takeBack(token, id);
    return this.offers.changed(context, token, id);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Deletes what was not accepted. Told again it changes nothing.' })
  async deleteOffer(@Args() { token, id }: OfferArgs, @Context() context: GraphqlContext): Promise<boolean> {
    await this.limits.takeToken(context);
    await this.deleting.delete(token, id);
    return true;
  }

  @Public()
  @Query(() => [FestivalHint], { description: 'What its host should look at before sending it. Of others only what is on the site is named.' })
  async offerHints(@Args() { token, id }: OfferArgs, @Context() context: GraphqlContext): Promise<FestivalHint[]> {
    await this.limits.takeToken(context);
    return this.offers.hints(context, token, id);
  }
}
