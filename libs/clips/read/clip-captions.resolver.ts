import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { Transcript } from '@libs/media/captions/caption.types.js';
import { CaptionsService, type TrackView } from '@libs/media/captions/captions.service.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';
import { chooseLanguage } from './choose-language.js';

@ArgsType()
class TrackLanguage {
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
}

/** The spoken words of a clip. */
@Resolver(() => Clip)
export class ClipCaptionsResolver {
  constructor(private readonly captionsService: CaptionsService) {}

  @ResolveField(() => [CaptionTrack])
  async captions(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<TrackView[]> {
    const tracks = await this.captionsService.tracks(context, clip.filmId);
    return isInsider(context.actor, clip) ? tracks : tracks.map((track) => ({ ...track, changedByName: null }));
  }

  @ResolveField(() => CaptionTrack, { nullable: true, description: 'In exactly this language; null where there are none.' })
  async captionTrack(@Parent() clip: Clip, @Context() context: GraphqlContext, @Args() { language }: TrackLanguage): Promise<TrackView | null> {
    return (await this.captions(clip, context)).find((track) => track.language === language) ?? null;
  }

  @ResolveField(() => Transcript, { nullable: true, description: 'In the language asked for, or the nearest there is; null where nobody wrote one.' })
  async transcript(
    @Parent() { filmId, spokenLanguage }: Clip,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true }) language?: string | null,
  ): Promise<Transcript | null> {
    const tracks = await this.captionsService.tracks(context, filmId);
    const track = chooseLanguage(tracks, (one) => one.language, language, spokenLanguage);
    return track ? this.captionsService.transcript(filmId, track.language) : null;
  }
}
