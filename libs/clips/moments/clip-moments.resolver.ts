import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { Clip } from '../clip.entity.js';
import { isCrew } from '../clip.policy.js';
import { ClipLoaders } from '../read/clip.loaders.js';
import { ClipMoment } from './clip-moment.entity.js';
import { canMark, canSuggest } from './moment.policy.js';
import { MomentLoaders, type MomentView } from './moment.loaders.js';

/** Passages of a clip, on its page. */
@Resolver(() => Clip)
export class ClipMomentsResolver {
  constructor(private readonly loaders: MomentLoaders) {}

  @ResolveField(() => [ClipMoment], { description: 'Passages that answer questions, in the order of the film.' })
  moments(@Parent() { id }: Clip, @Context() context: GraphqlContext): Promise<MomentView[]> {
    return this.loaders.shown(context, id);
  }

  @ResolveField(() => [ClipMoment], { description: 'Suggested passages that wait: all of them for its crew, one’s own for another member.' })
  suggestedMoments(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<MomentView[]> {
    return this.loaders.waiting(context, clip.id, isCrew(context.actor, clip));
  }

  @Direct()
  @ResolveField(() => Boolean, { description: 'Whether the viewer may mark its passages and chapters now.' })
  mayMarkMoments(@Parent() clip: Clip, @Context() { actor }: GraphqlContext): boolean {
    return canMark(actor, clip);
  }

  @Direct()
  @ResolveField(() => Boolean, { description: 'Whether the viewer may suggest passages of it.' })
  maySuggestMoments(@Parent() clip: Clip, @Context() { actor }: GraphqlContext): boolean {
    return canSuggest(actor, clip);
  }
}

/** The words of a passage. */
@Resolver(() => ClipMoment)
export class MomentWordsResolver {
  constructor(private readonly loaders: ClipLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'The question; null where the module no longer asks it.' })
  async question(
    @Parent() { themeSlug, questionKey }: MomentView,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true, description: 'BCP 47; the nearest there is else.' }) language?: string | null,
  ): Promise<string | null> {
    const questions = await this.loaders.moduleQuestions(context, themeSlug, language ?? null);
    return questions.find(({ key }) => key === questionKey)?.text ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who suggested it, for the crew of the clip.' })
  async suggestedByName(@Parent() { suggestedBy, tellsSuggester }: MomentView, @Context() context: GraphqlContext): Promise<string | null> {
    return suggestedBy && tellsSuggester ? this.loaders.name(context, suggestedBy) : null;
  }
}
