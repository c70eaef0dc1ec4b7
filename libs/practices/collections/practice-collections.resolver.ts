import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Practice } from '../practice.entity.js';
import { CollectionLoaders } from './collection.loaders.js';
import { PracticeCollection } from './practice-collection.entity.js';

/** "In these collections", on the page of a practice. */
@Resolver(() => Practice)
export class PracticeCollectionsResolver {
  constructor(private readonly loaders: CollectionLoaders) {}

  @ResolveField(() => [PracticeCollection], { description: 'Collections that it is in, at most ten, what changed last first.' })
  collections(@Parent() { id }: Practice, @Context() context: GraphqlContext): Promise<PracticeCollection[]> {
    return this.loaders.ofPractice(context, id);
  }
}
