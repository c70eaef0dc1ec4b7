import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectHiding } from '@libs/review/hiding/hiding.types.js';
import { SubjectDecision } from '@libs/review/review.types.js';
import { Transition } from '@libs/review/transition.entity.js';
import { Celebration } from '../celebration.entity.js';
import { isInsider, viewerCan } from '../celebration.policy.js';
import { CELEBRATION, CelebrationMissing, CelebrationViewerCan } from '../celebration.types.js';
import { findMissing } from '../find-missing.js';
import { CelebrationLoaders } from './celebration.loaders.js';
import type { SeenCelebration } from './celebration-rows.query.js';

/** What its city and the desk see of a celebration, and the public does not. */
@Resolver(() => Celebration)
export class CelebrationDeskResolver {
  constructor(
    private readonly loaders: CelebrationLoaders,
    private readonly auditLog: AuditLog,
  ) {}

  @ResolveField(() => CelebrationViewerCan)
  async viewerCan(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<CelebrationViewerCan> {
    const can = viewerCan(context.actor, celebration, celebration.cityAtOnce);
    if (!can.appeal) return can;
    return { ...can, appeal: await this.auditLog.mayBeAppealed(context, CELEBRATION, celebration.id) };
  }

  @ResolveField(() => [CelebrationMissing], { description: 'What it lacks before it can be submitted; empty for everybody but its people and moderators.' })
  async missing(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<CelebrationMissing[]> {
    if (!isInsider(context.actor, celebration)) return [];
    const hasFuture = await this.loaders.hasFuture(context, celebration.id);
    return findMissing({ ...celebration, pictureText: celebration.poster?.alt ?? null, hasFuture });
  }

  @ResolveField(() => [Transition], { description: 'Every change of its state, oldest first; empty for everybody but its people and moderators.' })
  async history(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<Transition[]> {
    return isInsider(context.actor, celebration) ? this.auditLog.history(context, CELEBRATION, celebration.id) : [];
  }

  @ResolveField(() => SubjectDecision, { nullable: true, description: 'The desk’s latest, for its people and moderators.' })
  async lastDecision(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<SubjectDecision | null> {
    if (!isInsider(context.actor, celebration)) return null;
    return this.auditLog.lastDecision(context, CELEBRATION, celebration.id);
  }

  @ResolveField(() => SubjectHiding, { nullable: true, description: 'Null unless it is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<SubjectHiding | null> {
    if (celebration.state !== 'HIDDEN' || !isInsider(context.actor, celebration)) return null;
    return this.auditLog.hiding(context, CELEBRATION, celebration.id);
  }
}
