import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { loaderOf, inOrder } from '@libs/platform/graphql/loader.js';
import { DiscussedKinds, type DiscussedSubject, titleIn } from '@libs/discussions/discussed-kinds.service.js';
import { Practice } from '../practice.entity.js';
import { RelatedClip } from '../practice.types.js';
import type { PracticeRelated } from '../sections/sharing-sections.types.js';
import { PracticeLoaders } from './practice.loaders.js';

/** Clips that a practice names, as far as they are on the site. What they are is asked of whoever registered them. */
@Resolver(() => Practice)
export class RelatedClipsResolver {
  constructor(
    private readonly loaders: PracticeLoaders,
    private readonly kinds: DiscussedKinds,
  ) {}

  @ResolveField(() => [RelatedClip])
  async relatedClips(@Parent() { revision, language }: Practice, @Context() context: GraphqlContext): Promise<RelatedClip[]> {
    const clips = await this.named(revision.id, context);
    return clips.filter(({ isOpen }) => isOpen).map(({ id, href, cityName, titles }) => ({ id, href, cityName, title: titleIn(titles, language) }));
  }

  @ResolveField(() => Int, { description: 'How many of the clips that it names were on the site until their city took them back.' })
  async clipsTakenBack(@Parent() { revision }: Practice, @Context() context: GraphqlContext): Promise<number> {
    return (await this.named(revision.id, context)).filter(({ isTakenBack }) => isTakenBack).length;
  }

  private async named(revisionId: string, context: GraphqlContext): Promise<DiscussedSubject[]> {
    const saved = (await this.loaders.sections(context, revisionId)).find(({ section }) => section === 'RELATED');
    const { clipIds = [] } = (saved?.content ?? {}) as Partial<PracticeRelated>;
    const clips = await loaderOf(context, this.clips).loadMany(clipIds);
    return clips.filter((clip): clip is DiscussedSubject => clip !== null && !(clip instanceof Error));
  }

  private readonly clips = async (ids: readonly string[]): Promise<(DiscussedSubject | null)[]> => {
    const clips = (await this.kinds.of('CLIP')?.load(ids)) ?? [];
    return inOrder(ids, clips, ({ id }) => id, null);
  };
}
