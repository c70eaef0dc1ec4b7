import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { Transition } from '@libs/review/transition.entity.js';
import { Celebration } from '../celebration.entity.js';
import { isInsider, viewerCan } from '../celebration.policy.js';
import { CELEBRATION, CelebrationDecision, CelebrationHiding, CelebrationMissing, CelebrationViewerCan } from '../celebration.types.js';
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
    const hiding = await this.auditLog.hiding(context, CELEBRATION, celebration.id);
    return { ...can, appeal: hiding !== undefined && !hiding.appeal };
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

  @ResolveField(() => CelebrationDecision, { nullable: true, description: 'The desk’s latest, for its people and moderators.' })
  async lastDecision(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<CelebrationDecision | null> {
    if (!isInsider(context.actor, celebration)) return null;
    return (await this.auditLog.lastDecision(context, CELEBRATION, celebration.id)) ?? null;
  }

  @ResolveField(() => CelebrationHiding, { nullable: true, description: 'Null unless it is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<CelebrationHiding | null> {
    if (celebration.state !== 'HIDDEN' || !isInsider(context.actor, celebration)) return null;
    const hiding = await this.auditLog.hiding(context, CELEBRATION, celebration.id);
    if (!hiding) return null;
    const { hidden, appeal, answer } = hiding;
    const told = appeal && {
      ...{ text: appeal.note ?? '', at: appeal.at, byName: appeal.actorName ?? null },
      ...{ answeredAt: answer?.at ?? null, reasonCode: answer?.reasonCode ?? null, note: answer?.note ?? null },
    };
    return { at: hidden.at, reasonCode: hidden.reasonCode, note: hidden.note, appeal: told ?? null };
  }
}
