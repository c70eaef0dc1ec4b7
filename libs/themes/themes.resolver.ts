import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';
import { ModuleText } from './module-text.types.js';
import { ModuleTextsQuery, type ReadTheme } from './module-texts.query.js';
import { Theme } from './theme.entity.js';
import { textAsked } from './read-asked-text.js';
import { ThemeLoaders } from './theme.loaders.js';
import { ThemesService } from './themes.service.js';

@Resolver(() => Theme)
export class ThemesResolver {
  constructor(
    private readonly themes: ThemesService,
    private readonly loaders: ThemeLoaders,
    private readonly texts: ModuleTextsQuery,
  ) {}

  @Direct()
  @Public()
  @Query(() => [Theme], { name: 'themes', description: 'The introduction and the areas of action, in their order.' })
  all(): Promise<Theme[]> {
    return this.themes.all();
  }

  @Direct()
  @Public()
  @Query(() => Theme, { nullable: true })
  async theme(@Args('slug') slug: string, @Info() info: GraphQLResolveInfo): Promise<ReadTheme | null> {
    const language = textAsked(info);
    const theme = language === undefined ? this.themes.bySlug(slug) : this.texts.themeWith(slug, language, fieldsAsked(info));
    return (await theme) ?? null;
  }

  @Direct()
  @ResolveField(() => ModuleText, { description: 'The words of its module in this language, or the nearest there is; it says which.' })
  text(
    @Parent() { id, read }: ReadTheme,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true }) language?: string | null,
  ): ModuleText | Promise<ModuleText> {
    return read && read.requestedLanguage === (language ?? null) ? read : this.loaders.text(context, id, language ?? null);
  }
}
