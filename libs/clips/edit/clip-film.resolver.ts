import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { CaptionsInput, CaptionsLanguage, ClipId, ClipOfFilm, FinishClipUpload, PosterOfClip } from './clip.inputs.js';
import { ChoosePoster } from './choose-poster.js';
import { ClipFilm } from './clip-film.service.js';

/** What a city's people do with the film and the captions of a clip. */
@Resolver(() => Clip)
export class ClipFilmResolver {
  constructor(
    private readonly film: ClipFilm,
    private readonly poster: ChoosePoster,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Says that every byte was sent; the film is then made ready.' })
  async finishClipUpload(@CurrentActor() actor: MemberActor, @Args() args: FinishClipUpload, @Context() context: GraphqlContext): Promise<Clip> {
    await this.film.finishUpload(actor, args);
    return this.page.changed(context, args.clipId);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Gives the upload up; what has arrived is thrown away.' })
  async cancelClipUpload(@CurrentActor() actor: MemberActor, @Args() { clipId }: ClipOfFilm, @Context() context: GraphqlContext): Promise<Clip> {
    await this.film.cancelUpload(actor, clipId);
    return this.page.changed(context, clipId);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Tries a film that failed again, without sending it again.' })
  async retryClipFilm(@CurrentActor() actor: MemberActor, @Args() { id }: ClipId, @Context() context: GraphqlContext): Promise<Clip> {
    await this.film.retry(actor, id);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Makes a still of its film its poster; without a number, the one that the program chose.' })
  async chooseClipPoster(@CurrentActor() actor: MemberActor, @Args() { clipId, number }: PosterOfClip, @Context() context: GraphqlContext): Promise<Clip> {
    await this.poster.choose(actor, clipId, number ?? null);
    return this.page.changed(context, clipId);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Captions in one language, in place of those that were there.' })
  async addCaptions(
    @CurrentActor() actor: MemberActor,
    @Args() { clipId }: ClipOfFilm,
    @Args('input') input: CaptionsInput,
    @Context() context: GraphqlContext,
  ): Promise<Clip> {
    await this.film.addCaptions(actor, clipId, input);
    return this.page.changed(context, clipId);
  }

  @Access('MEMBER')
  @Mutation(() => Clip)
  async removeCaptions(@CurrentActor() actor: MemberActor, @Args() { clipId, language }: CaptionsLanguage, @Context() context: GraphqlContext): Promise<Clip> {
    await this.film.removeCaptions(actor, clipId, language);
    return this.page.changed(context, clipId);
  }
}
