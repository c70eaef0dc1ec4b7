import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { CheckCaptionsArgs, SaveCaptionsArgs } from './caption.inputs.js';
import { SaveCaptions } from './save-captions.js';

/** What the editor of captions does. */
@Resolver(() => CaptionTrack)
export class CaptionEditResolver {
  constructor(private readonly captions: SaveCaptions) {}

  @Access('MEMBER')
  @Mutation(() => CaptionTrack, { description: 'Captions in one language as they are to be, over those that were seen. The same as are there change nothing.' })
  saveCaptions(@CurrentActor() actor: MemberActor, @Args() args: SaveCaptionsArgs): Promise<CaptionTrack> {
    return this.captions.save(actor, args);
  }

  @Access('MEMBER')
  @Mutation(() => CaptionTrack, { description: 'Says whether a person has read captions against the film.' })
  setCaptionsChecked(@CurrentActor() actor: MemberActor, @Args() args: CheckCaptionsArgs): Promise<CaptionTrack> {
    return this.captions.check(actor, args);
  }
}
