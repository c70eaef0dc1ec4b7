import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectHiding } from '@libs/review/hiding/hiding.types.js';
import { Practice } from '../practice.entity.js';
import { isInsider, viewerCan } from '../practice.policy.js';
import { PRACTICE, PracticeViewerCan } from '../practice.types.js';
import type { SeenPractice } from './practice-rows.query.js';

/** What the viewer may do with a practice, and why it is hidden. */
@Resolver(() => Practice)
export class PracticeDeskResolver {
  constructor(private readonly auditLog: AuditLog) {}

  @ResolveField(() => PracticeViewerCan)
  async viewerCan(@Parent() { facts, revision }: SeenPractice, @Context() context: GraphqlContext): Promise<PracticeViewerCan> {
    const can = viewerCan(context.actor, facts);
    if (!can.appeal) return can;
    return { ...can, appeal: await this.auditLog.mayBeAppealed(context, PRACTICE, revision.id) };
  }

  @ResolveField(() => SubjectHiding, { nullable: true, description: 'Null unless the revision that is looked at is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() practice: Practice, @Context() context: GraphqlContext): Promise<SubjectHiding | null> {
    if (practice.state !== 'HIDDEN' || !isInsider(context.actor, practice)) return null;
    return this.auditLog.hiding(context, PRACTICE, practice.revision.id);
  }
}
