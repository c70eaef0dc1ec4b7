import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectDecision } from '@libs/review/review.types.js';
import { Transition } from '@libs/review/transition.entity.js';
import { Clip } from '../clip.entity.js';
import { isInsider, viewerCan } from '../clip.policy.js';
import { CLIP, ClipConsent, ClipViewerCan, MissingItem } from '../clip.types.js';
import { ConsentEntries } from '../consent/consent-entries.query.js';
import { findMissing } from '../find-missing.js';
import { ClipLoaders } from './clip.loaders.js';

/** What its city and the desk see of a clip, and the public does not. */
@Resolver(() => Clip)
export class ClipDeskResolver {
  constructor(
    private readonly loaders: ClipLoaders,
    private readonly auditLog: AuditLog,
    private readonly captions: CaptionsService,
    private readonly consents: ConsentEntries,
  ) {}

  @ResolveField(() => ClipViewerCan)
  viewerCan(@Parent() clip: Clip, @Context() context: GraphqlContext): ClipViewerCan | Promise<ClipViewerCan> {
    const can = viewerCan(context.actor, clip, clip.media);
    return can.appeal ? this.auditLog.mayBeAppealed(context, CLIP, clip.id).then((appeal) => ({ ...can, appeal })) : can;
  }

  @ResolveField(() => ClipConsent, { nullable: true, description: 'Null where nothing was stated yet.' })
  async consent(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<ClipConsent | null> {
    if (!clip.consent) return null;
    const { peopleShown, statement, statedBy, statedAt } = clip.consent;
    const seesAll = isInsider(context.actor, clip);
    return {
      peopleShown,
      statement: seesAll ? statement : null,
      statedByName: seesAll ? await this.loaders.name(context, statedBy) : null,
      statedAt: new Date(statedAt),
    };
  }

  @ResolveField(() => [MissingItem], { description: 'What it lacks before it can be submitted; empty for everybody but its people and moderators.' })
  async missing(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<MissingItem[]> {
    if (!isInsider(context.actor, clip)) return [];
    const [tracks, consentLapsed] = await Promise.all([this.captions.tracks(context, clip.filmId), this.consents.lapsed(context, clip.id)]);
    const uncheckedLanguages = tracks.filter(({ checked }) => !checked).map(({ language }) => language);
    return findMissing({ ...clip, filmState: clip.media.state, captionLanguages: tracks.map(({ language }) => language), uncheckedLanguages, consentLapsed });
  }

  @ResolveField(() => [Transition], { description: 'Every change of its state, oldest first; empty for everybody but its people and moderators.' })
  async history(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<Transition[]> {
    return isInsider(context.actor, clip) ? this.auditLog.history(context, CLIP, clip.id) : [];
  }

  @ResolveField(() => SubjectDecision, { nullable: true, description: 'The desk’s latest, for its people and moderators.' })
  async lastDecision(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<SubjectDecision | null> {
    if (!isInsider(context.actor, clip)) return null;
    return this.auditLog.lastDecision(context, CLIP, clip.id);
  }
}
