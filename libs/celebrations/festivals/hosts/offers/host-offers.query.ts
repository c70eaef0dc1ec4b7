import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { offerUnknown } from '../host.errors.js';
import { HostsQuery } from '../hosts.query.js';
import { OfferLoaders } from './offer.loaders.js';
import { OfferRows, type SeenHostOffer } from './offer-rows.query.js';
import type { FestivalHint } from './offer.types.js';

/** A host's offers by their link. */
@Injectable()
export class HostOffersQuery {
  constructor(
    private readonly hosts: HostsQuery,
    private readonly rows: OfferRows,
    private readonly loaders: OfferLoaders,
  ) {}

  /** After a write, for the host who made it. */
  async changed(context: GraphqlContext, token: string, id: string): Promise<SeenHostOffer> {
    const hosting = await this.hosts.byToken(token);
    const [offer] = hosting ? await this.rows.ofHost(context, hosting, id) : [];
    if (!offer) throw offerUnknown();
    return offer;
  }

  async hints(context: GraphqlContext, token: string, id: string): Promise<FestivalHint[]> {
    return this.loaders.hints(context, await this.changed(context, token, id));
  }
}
