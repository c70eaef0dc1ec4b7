import { Args, ArgsType, Context, Field, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { ClipHiding } from '../clip.types.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { AppealClip } from './appeal-clip.js';
import { ClipId } from './clip.inputs.js';

@ArgsType()
class AppealClipArgs extends ClipId {
  @Field(() => String, { description: 'For the moderators: why it should be on the site.' }) @IsString() @MaxLength(LIMITS.review.note) text: string;
}

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
  async appealClip(@CurrentActor() actor: MemberActor, @Args() { id, text }: AppealClipArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.appealing.appeal(actor, id, text);
    return this.page.changed(context, id);
  }

  @ResolveField(() => ClipHiding, { nullable: true, description: 'Null unless it is hidden, and for everybody but its people and moderators.' })
  async hiding(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<ClipHiding | null> {
    if (clip.state !== 'HIDDEN' || !isInsider(context.actor, clip)) return null;
    const hiding = await this.auditLog.hiding(context, CLIP, clip.id);
    if (!hiding) return null;
    const { hidden, appeal, answer } = hiding;
    return {
      at: hidden.at,
      reasonCode: hidden.reasonCode,
      note: hidden.note,
      appeal: appeal
        ? {
            text: appeal.note ?? '',
            at: appeal.at,
            byName: appeal.actorName ?? null,
            answeredAt: answer?.at ?? null,
            reasonCode: answer?.reasonCode ?? null,
            note: answer?.note ?? null,
          }
        : null,
    };
  }
}
