import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { Transcript } from '@libs/media/captions/caption.types.js';
import { CaptionsService, type TrackView } from '@libs/media/captions/captions.service.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { chooseLanguage } from './choose-language.js';

/** The spoken words of a clip. */
@Resolver(() => Clip)
export class ClipCaptionsResolver {
  constructor(private readonly captionsService: CaptionsService) {}

  @ResolveField(() => [CaptionTrack])
  captions(@Parent() { filmId }: Clip, @Context() context: GraphqlContext): Promise<TrackView[]> {
    return this.captionsService.tracks(context, filmId);
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
