import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { ModuleText } from './module-text.types.js';
import { Theme } from './theme.entity.js';
import { textAsked } from './read-asked-text.js';
import { ThemeLoaders } from './theme.loaders.js';
import { ThemesService } from './themes.service.js';

@Resolver(() => Theme)
export class ThemesResolver {
  constructor(
    private readonly themes: ThemesService,
    private readonly loaders: ThemeLoaders,
  ) {}

  @Public()
  @Query(() => [Theme], { name: 'themes', description: 'The introduction and the areas of action, in their order.' })
  all(): Promise<Theme[]> {
    return this.themes.all();
  }

  @Public()
  @Query(() => Theme, { nullable: true })
  async theme(@Args('slug') slug: string, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Theme | null> {
    const language = textAsked(info);
    return language === undefined ? ((await this.themes.bySlug(slug)) ?? null) : this.loaders.withText(context, slug, language);
  }

  @Direct()
  @ResolveField(() => ModuleText, { description: 'The words of its module in this language, or the nearest there is; it says which.' })
  text(
    @Parent() theme: Theme,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true }) language?: string | null,
  ): Promise<ModuleText> {
    return this.loaders.text(context, theme.id, language ?? null);
  }
}
