import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { ChangeFilm } from './edit-film-change.js';
import { DescribeFilmChange, FilmChangeCaptions, FilmChangeId, FilmChangeOf, FilmChangeRevision, FinishFilmChange } from './film-change.inputs.js';
import { CLIP_FILM, FilmChangeView } from './film-change.types.js';
import { FilmChanges } from './film-changes.query.js';
import { SubmitFilmChange } from './submit-film-change.js';

/** Another film for a clip that is on the site. */
@Resolver(() => Clip)
export class FilmChangeResolver {
  constructor(
    private readonly changing: ChangeFilm,
    private readonly submitting: SubmitFilmChange,
    private readonly changes: FilmChanges,
    private readonly page: ClipPageQuery,
  ) {}

  @ResolveField(() => FilmChangeView, { nullable: true, description: 'The film that waits to take its film’s place, or the last that was refused; null for everybody but its people and moderators.' })
  async filmChange(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<FilmChangeView | null> {
    return isInsider(context.actor, clip) ? this.changes.ofClip(context, clip.id) : null;
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Begins another film for a published clip, which is sent by tus to its film; the open one where there is one.' })
  async beginFilmChange(@CurrentActor() actor: MemberActor, @Args() { clipId }: FilmChangeOf, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.begin(actor, clipId));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Says to the desk what is other in it.' })
  async describeFilmChange(@CurrentActor() actor: MemberActor, @Args() { id, revision, note }: DescribeFilmChange, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.describe(actor, id, revision, note));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Says that every byte was sent.' })
  async finishFilmChangeUpload(@CurrentActor() actor: MemberActor, @Args() args: FinishFilmChange, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.finishUpload(actor, args));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Gives the upload up.' })
  async cancelFilmChangeUpload(@CurrentActor() actor: MemberActor, @Args() { id }: FilmChangeId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.cancelUpload(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Tries a film that failed again, without sending it again.' })
  async retryFilmChange(@CurrentActor() actor: MemberActor, @Args() { id }: FilmChangeId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.retry(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Captions of the other film in one language, in place of those that were carried over; without a text they are removed.' })
  async setFilmChangeCaptions(@CurrentActor() actor: MemberActor, @Args() args: FilmChangeCaptions, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.setCaptions(actor, args));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Hands the other film to the desk; refused with all that is missing.' })
  async submitFilmChange(@CurrentActor() actor: MemberActor, @Args() { id, revision }: FilmChangeRevision, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.submitting.submit(actor, id, revision));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Takes it back from the desk while nobody has looked.' })
  async takeBackFilmChange(@CurrentActor() actor: MemberActor, @Args() { id }: FilmChangeId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.submitting.takeBack(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'The other film goes; the clip stays as it is.' })
  async discardFilmChange(@CurrentActor() actor: MemberActor, @Args() { id }: FilmChangeId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.changing.discard(actor, id));
  }
}

/** The film that waits at the desk to take another's place. */
@Resolver(() => ReviewItem)
export class ReviewItemFilmChangeResolver {
  constructor(
    private readonly changes: FilmChanges,
    private readonly page: ClipPageQuery,
  ) {}

  @ResolveField(() => FilmChangeView, { nullable: true, description: 'Null where the item is not about a film in place of another.' })
  async filmChange(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<FilmChangeView | null> {
    return kind === CLIP_FILM ? this.changes.one(context, subjectId) : null;
  }

  @ResolveField(() => Clip, { nullable: true, description: 'The clip whose film it would take the place of.' })
  async changedClip(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Clip | null> {
    const change = kind === CLIP_FILM ? await this.changes.one(context, subjectId) : null;
    return change ? this.page.load(context, change.clipId) : null;
  }
}
