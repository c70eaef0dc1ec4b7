import { Module } from '@nestjs/common';
import { CelebrationsReadModule } from '../../read/celebrations-read.module.js';
import { FestivalsReadModule } from '../read/festivals-read.module.js';
import { ApproveFestivalCelebrations } from './desk/approve-festival-celebrations.js';
import { FestivalDeskBulkResolver } from './desk/festival-desk-bulk.resolver.js';
import { HostLimits } from './host-limits.service.js';
import { HostsModule } from './hosts.module.js';
import { HostsQuery } from './hosts.query.js';
import { FestivalOfHostResolver, HostsResolver } from './hosts.resolver.js';
import { FestivalOffersResolver } from './offers/festival-offers.resolver.js';
import { FestivalHintsQuery } from './offers/hints/festival-hints.query.js';
import { FestivalVenuesQuery } from './offers/hints/festival-venues.query.js';
import { FestivalHostingFieldsResolver, FestivalOfferFieldsResolver, HostOfferFieldsResolver } from './offers/host-offer-fields.resolver.js';
import { HostOffersQuery } from './offers/host-offers.query.js';
import { HostOffersResolver } from './offers/host-offers.resolver.js';
import { OfferLoaders } from './offers/offer.loaders.js';
import { OfferRows } from './offers/offer-rows.query.js';

const QUERIES = [HostLimits, HostsQuery, OfferRows, HostOffersQuery, OfferLoaders, FestivalHintsQuery, FestivalVenuesQuery, ApproveFestivalCelebrations];
const RESOLVERS = [HostsResolver, FestivalOfHostResolver, HostOffersResolver, HostOfferFieldsResolver, FestivalOffersResolver, FestivalOfferFieldsResolver, FestivalHostingFieldsResolver, FestivalDeskBulkResolver];

@Module({ imports: [HostsModule, CelebrationsReadModule, FestivalsReadModule], providers: [...QUERIES, ...RESOLVERS] })
export class HostsApiModule {}
