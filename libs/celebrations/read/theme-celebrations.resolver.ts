import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Theme } from '@libs/themes/theme.entity.js';
import type { Celebration } from '../celebration.entity.js';
import { CelebrationListQuery } from './celebration-list.query.js';
import { CelebrationConnection } from './celebrations.resolver.js';

/** Celebrations on the page of a theme. */
@Resolver(() => Theme)
export class ThemeCelebrationsResolver {
  constructor(private readonly list: CelebrationListQuery) {}

  @ResolveField(() => CelebrationConnection, { description: 'What is on the site and not over, each once, the next one first.' })
  celebrations(@Parent() { slug }: Theme, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Celebration>> {
    return this.list.next(context, 'theme', slug, args);
  }
}
