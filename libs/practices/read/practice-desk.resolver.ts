import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { Practice } from '../practice.entity.js';
import { isInsider, viewerCan } from '../practice.policy.js';
import { PRACTICE, PracticeHiding, PracticeViewerCan } from '../practice.types.js';
import type { SeenPractice } from './practice-rows.query.js';

/** What the viewer may do with a practice, and why it is hidden. */
@Resolver(() => Practice)
export class PracticeDeskResolver {
  constructor(private readonly auditLog: AuditLog) {}

  @ResolveField(() => PracticeViewerCan)
  async viewerCan(@Parent() { facts, revision }: SeenPractice, @Context() context: GraphqlContext): Promise<PracticeViewerCan> {
    const can = viewerCan(context.actor, facts);
    if (!can.appeal) return can;
    const hiding = await this.auditLog.hiding(context, PRACTICE, revision.id);
    return { ...can, appeal: hiding !== undefined && !hiding.appeal };
  }

  @ResolveField(() => PracticeHiding, { nullable: true, description: 'Null unless the revision that is looked at is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() practice: Practice, @Context() context: GraphqlContext): Promise<PracticeHiding | null> {
    if (practice.state !== 'HIDDEN' || !isInsider(context.actor, practice)) return null;
    const hiding = await this.auditLog.hiding(context, PRACTICE, practice.revision.id);
    if (!hiding) return null;
    const { hidden, appeal, answer } = hiding;
    const answered = { answeredAt: answer?.at ?? null, reasonCode: answer?.reasonCode ?? null, note: answer?.note ?? null };
    return {
      at: hidden.at,
      reasonCode: hidden.reasonCode,
      note: hidden.note,
      appeal: appeal ? { text: appeal.note ?? '', at: appeal.at, byName: appeal.actorName ?? null, ...answered } : null,
    };
  }
}
