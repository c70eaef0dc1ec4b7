import { Args, ArgsType, Context, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CaptionDraft } from '@libs/media/captions/machine/caption-draft.entity.js';
import { CaptionDrafts } from '@libs/media/captions/machine/caption-drafts.service.js';
import { CaptionEngines } from '@libs/media/captions/machine/caption-draft.types.js';
import { Engines } from '@libs/media/captions/machine/engines.service.js';
import { Clip } from '../clip.entity.js';
import { isCrew } from '../clip.policy.js';
import { CaptionsLanguage, ClipId } from '../edit/clip.inputs.js';
import { DraftCaptions } from './draft-captions.js';

@ArgsType()
class TranslateCaptionsArgs {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => String, { description: 'Captions that are there, BCP 47.' }) @Matches(LANGUAGE_TAG) from: string;
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) to: string;
}

/** Captions drafted by machines, where the network has any. */
@Resolver(() => Clip)
export class CaptionDraftsResolver {
  constructor(
    private readonly engines: Engines,
    private readonly drafting: DraftCaptions,
    private readonly drafts: CaptionDrafts,
  ) {}

  @Access('MEMBER')
  @Query(() => CaptionEngines, { description: 'Which machines for captions this network has.' })
  captionEngines(): CaptionEngines {
    return { speech: Boolean(this.engines.speech), translation: Boolean(this.engines.translation) };
  }

  @Access('MEMBER')
  @Mutation(() => CaptionDraft, { description: 'Has a machine write down what is said. One that is under way in this language is answered as it is.' })
  draftCaptions(@CurrentActor() actor: MemberActor, @Args() { clipId, language }: CaptionsLanguage): Promise<CaptionDraft> {
    return this.drafting.ask(actor, clipId, language, null);
  }

  @Access('MEMBER')
  @Mutation(() => CaptionDraft, { description: 'Has a machine translate captions.' })
  translateCaptions(@CurrentActor() actor: MemberActor, @Args() { clipId, from, to }: TranslateCaptionsArgs): Promise<CaptionDraft> {
    return this.drafting.ask(actor, clipId, to, from);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Throws a draft away; one that is under way is given up. Captions that it has become stay.' })
  dismissCaptionDraft(@CurrentActor() actor: MemberActor, @Args() { id }: ClipId): Promise<boolean> {
    return this.drafting.dismiss(actor, id);
  }

  @ResolveField(() => [CaptionDraft], { description: 'What machines were asked for, oldest first; for those who make the clip, otherwise none.' })
  captionDrafts(@Parent() clip: Clip, @Context() context: GraphqlContext): CaptionDraft[] | Promise<CaptionDraft[]> {
    return isCrew(context.actor, clip) ? this.drafts.of(context, clip.filmId) : [];
  }
}
