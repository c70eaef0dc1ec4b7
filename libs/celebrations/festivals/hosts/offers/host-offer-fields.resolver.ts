import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectDecision } from '@libs/review/review.types.js';
import { CELEBRATION, CelebrationMissing } from '../../../celebration.types.js';
import { findMissing } from '../../../find-missing.js';
import { CelebrationLoaders } from '../../../read/celebration.loaders.js';
import { FestivalHosting } from '../hosting.types.js';
import type { SeenHosting } from '../hosts.query.js';
import { FestivalVenuesQuery } from './hints/festival-venues.query.js';
import { OfferLoaders } from './offer.loaders.js';
import { OfferRows, type SeenFestivalOffer, type SeenHostOffer } from './offer-rows.query.js';
import { FestivalHint, FestivalOffer, FestivalVenue, HostOffer } from './offer.types.js';

const HINTS = 'What one should look at; nothing of it stands in the way.';

/** What a host is told of an offer beside its columns. */
@Resolver(() => HostOffer)
export class HostOfferFieldsResolver {
  constructor(
    private readonly celebrations: CelebrationLoaders,
    private readonly loaders: OfferLoaders,
    private readonly auditLog: AuditLog,
  ) {}

  @ResolveField(() => [CelebrationMissing])
  async missing(@Parent() { celebration }: SeenHostOffer, @Context() context: GraphqlContext): Promise<CelebrationMissing[]> {
    return findMissing({ ...celebration, pictureText: celebration.poster?.alt ?? null, hasFuture: await this.celebrations.hasFuture(context, celebration.id) });
  }

  @ResolveField(() => SubjectDecision, { nullable: true })
  async decision(@Parent() { id }: SeenHostOffer, @Context() context: GraphqlContext): Promise<SubjectDecision | null> {
    return this.auditLog.lastDecision(context, CELEBRATION, id);
  }

  @ResolveField(() => [FestivalHint], { description: HINTS })
  hints(@Parent() offer: SeenHostOffer, @Context() context: GraphqlContext): Promise<FestivalHint[]> {
    return this.loaders.hints(context, offer);
  }
}

/** The same hints for organisers, who may know more. */
@Resolver(() => FestivalOffer)
export class FestivalOfferFieldsResolver {
  constructor(private readonly loaders: OfferLoaders) {}

  @ResolveField(() => [FestivalHint], { description: HINTS })
  hints(@Parent() offer: SeenFestivalOffer, @Context() context: GraphqlContext): Promise<FestivalHint[]> {
    return this.loaders.hints(context, offer);
  }
}

/** What is a host's at a festival. */
@Resolver(() => FestivalHosting)
export class FestivalHostingFieldsResolver {
  constructor(
    private readonly rows: OfferRows,
    private readonly venuesQuery: FestivalVenuesQuery,
  ) {}

  @ResolveField(() => [HostOffer])
  offers(@Parent() hosting: SeenHosting, @Context() context: GraphqlContext): Promise<SeenHostOffer[]> {
    return this.rows.ofHost(context, hosting);
  }

  @ResolveField(() => [FestivalVenue])
  venues(@Parent() { of }: SeenHosting): Promise<FestivalVenue[]> {
    return this.venuesQuery.of(of.cityId);
  }
}
