import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectHiding } from '@libs/review/hiding/hiding.types.js';
import { SubjectDecision } from '@libs/review/review.types.js';
import { Transition } from '@libs/review/transition.entity.js';
import { todayIn } from '../check-days.js';
import { Festival } from '../festival.entity.js';
import { festivalViewerCan, isFestivalInsider } from '../festival.policy.js';
import { FESTIVAL, FestivalMissing, FestivalViewerCan } from '../festival.types.js';
import { findFestivalMissing } from '../find-festival-missing.js';
import type { SeenFestival } from './festival-rows.query.js';

/** What its city and the desk see of a festival, and the public does not. */
@Resolver(() => Festival)
export class FestivalDeskResolver {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => FestivalViewerCan)
  async viewerCan(@Parent() festival: SeenFestival, @Context() context: GraphqlContext): Promise<FestivalViewerCan> {
    const can = festivalViewerCan(context.actor, festival, festival.cityAtOnce);
    if (!can.appeal) return can;
    return { ...can, appeal: await this.auditLog.mayBeAppealed(context, FESTIVAL, festival.id) };
  }

  @ResolveField(() => [FestivalMissing], { description: 'What it lacks before it can be submitted; empty for everybody but its people and moderators.' })
  missing(@Parent() festival: SeenFestival, @Context() context: GraphqlContext): FestivalMissing[] {
    if (!isFestivalInsider(context.actor, festival)) return [];
    return findFestivalMissing({ ...festival, pictureText: festival.poster?.alt ?? null, today: todayIn(festival.zone, this.clock.now()) });
  }

  @ResolveField(() => [Transition], { description: 'Every change of its state, oldest first; empty for everybody but its people and moderators.' })
  async history(@Parent() festival: SeenFestival, @Context() context: GraphqlContext): Promise<Transition[]> {
    return isFestivalInsider(context.actor, festival) ? this.auditLog.history(context, FESTIVAL, festival.id) : [];
  }

  @ResolveField(() => SubjectDecision, { nullable: true, description: 'The desk’s latest, for its people and moderators.' })
  async lastDecision(@Parent() festival: SeenFestival, @Context() context: GraphqlContext): Promise<SubjectDecision | null> {
    if (!isFestivalInsider(context.actor, festival)) return null;
    return this.auditLog.lastDecision(context, FESTIVAL, festival.id);
  }

  @ResolveField(() => SubjectHiding, { nullable: true, description: 'Null unless it is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() festival: SeenFestival, @Context() context: GraphqlContext): Promise<SubjectHiding | null> {
    if (festival.state !== 'HIDDEN' || !isFestivalInsider(context.actor, festival)) return null;
    return this.auditLog.hiding(context, FESTIVAL, festival.id);
  }
}
