import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, type Page } from '@libs/platform/graphql/connection.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';
import { asksCity } from '../../read/celebration-rows.query.js';
import { Festival } from '../festival.entity.js';
import { FestivalListQuery } from './festival-list.query.js';
import { FestivalPageQuery } from './festival-page.query.js';
import { FestivalBySlug, FestivalsArgs } from './programme.inputs.js';

export const FestivalConnection = Connection(Festival);

/** Festivals by name, and those of the network. */
@Resolver(() => Festival)
export class FestivalsResolver {
  constructor(
    private readonly page: FestivalPageQuery,
    private readonly list: FestivalListQuery,
  ) {}

  @Public()
  @Query(() => Festival, { nullable: true, description: 'Null also for one that the viewer may not see.' })
  festival(@Args() { slug }: FestivalBySlug, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Festival | null> {
    return this.page.bySlug(context, slug, asksCity(fieldsAsked(info)));
  }

  @Public()
  @Query(() => FestivalConnection, { description: 'What is on the site and not over, the next one first.' })
  festivals(@Args() { past, first, after }: FestivalsArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Festival>> {
    return this.list.page(context, past ?? false, { first, after }, asksCity(fieldsAsked(info)));
  }
}
