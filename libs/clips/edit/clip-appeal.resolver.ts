import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectHiding } from '@libs/review/hiding/hiding.types.js';
import { AppealArgs } from '@libs/review/moves.types.js';
import { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { AppealClip } from './appeal-clip.js';

/** A hidden clip: why it is, and what its city says. */
@Resolver(() => Clip)
export class ClipAppealResolver {
  constructor(
    private readonly appealing: AppealClip,
    private readonly auditLog: AuditLog,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Asks the desk to look at a hidden clip again; for those who make clips in its city, once each time it is hidden.' })
  async appealClip(@CurrentActor() actor: MemberActor, @Args() { id, text }: AppealArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.appealing.appeal(actor, id, text);
    return this.page.changed(context, id);
  }

  @ResolveField(() => SubjectHiding, { nullable: true, description: 'Null unless it is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<SubjectHiding | null> {
    if (clip.state !== 'HIDDEN' || !isInsider(context.actor, clip)) return null;
    return this.auditLog.hiding(context, CLIP, clip.id);
  }
}
