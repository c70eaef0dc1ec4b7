import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '@libs/platform/access/access.errors.js';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';
import { AlikeCities } from '@libs/cities/alike/alike-cities.service.js';
import { PracticeConnection } from '../read/practice-connection.types.js';
import type { Practice } from '../practice.entity.js';
import type { Asked } from './build-conditions.js';
import { PracticeFacets } from './library.types.js';
import { type PracticeFilter, PracticeFacetsArgs, PracticesArgs } from './practice-filter.inputs.js';
import { PracticeFacetsQuery } from './practice-facets.query.js';
import { PracticeListQuery } from './practice-list.query.js';

/** Fields that a card answers, or that are read for all practices of a page at once. */
const OF_CARD = new Set([
  ...['id', 'title', 'promise', 'language', 'isSample', 'publishedAt', 'firstPublishedAt', 'state', '__typename'],
  ...['city', 'theme', 'card', 'running', 'counts', 'revisions', 'parent'],
]);

/** The practices of all cities, and what they can be told apart by. */
@Resolver()
export class PracticeLibraryResolver {
  constructor(
    private readonly list: PracticeListQuery,
    private readonly facets: PracticeFacetsQuery,
    private readonly alike: AlikeCities,
  ) {}

  @Public()
  @Query(() => PracticeConnection, { description: 'Practices on the site.' })
  async practices(@Args() { filter, search, sort, near, first, after }: PracticesArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Practice>> {
    const asked = await this.asked(filter, search);
    const order = sort ?? (asked.search ? 'BEST_MATCH' : 'NEWEST');
    if (order === 'BEST_MATCH' && !asked.search) throw badInput([{ path: 'search', code: 'REQUIRED' }]);
    if (order === 'NEAR_SIZE' && !near) throw badInput([{ path: 'near', code: 'REQUIRED' }]);
    const isWhole = [...fieldsAsked(info)].some((field) => !field.includes('.') && field !== 'pageInfo' && field !== 'cursor' && !OF_CARD.has(field));
    return this.list.page(context, { ...asked, sort: order, near: near ?? null }, { first, after }, isWhole);
  }

  @Public()
  @Query(() => PracticeFacets, { description: 'How many practices there are by each facet. For a second visitors may get the counts that were made for another.' })
  async practiceFacets(@Args() { filter, search }: PracticeFacetsArgs, @Context() context: GraphqlContext): Promise<PracticeFacets> {
    return this.facets.counts(context, await this.asked(filter, search));
  }

  private async asked(filter: PracticeFilter | null | undefined, search: string | null | undefined): Promise<Asked> {
    const alike = filter?.like ? (await this.alike.of(filter.like)).map(({ cityId }) => cityId) : null;
    return { filter: filter ?? {}, search: search?.trim() || null, alike };
  }
}
