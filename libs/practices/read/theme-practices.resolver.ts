import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Theme } from '@libs/themes/theme.entity.js';
import type { Practice } from '../practice.entity.js';
import { OwnedPractices } from './owned-practices.query.js';
import { PracticeConnection } from './practice-connection.types.js';

/** Practices on the page of a theme. */
@Resolver(() => Theme)
export class ThemePracticesResolver {
  constructor(private readonly owned: OwnedPractices) {}

  @ResolveField(() => PracticeConnection, { description: 'Practices on the site, newest first.' })
  practices(@Parent() { slug }: Theme, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Practice>> {
    return this.owned.page(context, 'theme_slug', slug, args);
  }
}
