import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { Cities } from '@libs/cities/cities.service.js';
import { City } from '@libs/cities/city.entity.js';
import { collectionUnknown } from './collection.errors.js';
import { CollectionId, CollectionsArgs, SaveCollectionInput } from './collection.inputs.js';
import { CollectionListQuery } from './collection-list.query.js';
import { CollectionLoaders } from './collection.loaders.js';
import { canEditCollection } from './collection.policy.js';
import { PracticeCollectionConnection, PracticeCollectionItem, PracticeCollectionViewerCan } from './collection.types.js';
import { DeleteCollection } from './delete-collection.js';
import { PracticeCollection } from './practice-collection.entity.js';
import { SaveCollection } from './save-collection.js';

/** Collections of practices. */
@Resolver(() => PracticeCollection)
export class CollectionsResolver {
  constructor(
    private readonly list: CollectionListQuery,
    private readonly loaders: CollectionLoaders,
    private readonly cities: Cities,
    private readonly saving: SaveCollection,
    private readonly deleting: DeleteCollection,
  ) {}

  @Public()
  @Query(() => PracticeCollectionConnection, { description: 'What changed last first.' })
  practiceCollections(@Args() { city, first, after }: CollectionsArgs): Promise<Page<PracticeCollection>> {
    return this.list.page({ first, after }, city);
  }

  @Public()
  @Query(() => PracticeCollection, { nullable: true })
  async practiceCollection(@Args() { id }: CollectionId): Promise<PracticeCollection | null> {
    return (await this.list.one(id)) ?? null;
  }

  @Access('MEMBER')
  @Mutation(() => PracticeCollection, { description: 'Makes a collection or saves it whole: editors the network’s, focal points and contributors their city’s.' })
  async saveCollection(@CurrentActor() actor: MemberActor, @Args('input') input: SaveCollectionInput): Promise<PracticeCollection> {
    await this.saving.save(actor, input);
    const saved = await this.list.one(input.id);
    if (!saved) throw collectionUnknown();
    return saved;
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Its practices stay.' })
  async deleteCollection(@CurrentActor() actor: MemberActor, @Args() { id }: CollectionId): Promise<boolean> {
    await this.deleting.delete(actor, id);
    return true;
  }

  @ResolveField(() => City, { nullable: true, description: 'Null for a collection of the network’s editors.' })
  city(@Parent() { cityId }: PracticeCollection, @Context() context: GraphqlContext): Promise<City | null> | null {
    return cityId ? this.cities.loader(context).load(cityId) : null;
  }

  @ResolveField(() => [PracticeCollectionItem], { description: 'In their order; only practices on the site.' })
  items(@Parent() { id }: PracticeCollection, @Context() context: GraphqlContext): Promise<PracticeCollectionItem[]> {
    return this.loaders.items(context, id);
  }

  @ResolveField(() => Int, { description: 'Practices in it that are on the site.' })
  itemCount(@Parent() { id }: PracticeCollection, @Context() context: GraphqlContext): Promise<number> {
    return this.loaders.count(context, id);
  }

  @ResolveField(() => PracticeCollectionViewerCan)
  viewerCan(@Parent() { cityId }: PracticeCollection, @Context() { actor }: GraphqlContext): PracticeCollectionViewerCan {
    return { edit: canEditCollection(actor, { cityId }) };
  }
}
