import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FilmViews } from '@libs/media/film-views.service.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { Theme } from '../theme.entity.js';
import { ConceptFilm } from './concept-film.types.js';
import { ConceptFilmsQuery, type ThemeFilm } from './concept-films.query.js';

/** The films of themes, those of a page read together. */
@Resolver(() => Theme)
export class ThemeFilmResolver {
  constructor(
    private readonly films: ConceptFilmsQuery,
    private readonly views: FilmViews,
  ) {}

  @ResolveField(() => ConceptFilm, { nullable: true, description: 'The film that opens its module; null where there is none that can be watched.' })
  async film(@Parent() { slug }: Theme, @Context() context: GraphqlContext): Promise<ConceptFilm | null> {
    const film = await loaderOf(context, this.read).load(slug);
    if (film) this.views.give(context, film.media, film.renditions);
    return film;
  }

  private readonly read = async (slugs: readonly string[]): Promise<(ThemeFilm | null)[]> => inOrder(slugs, await this.films.of(slugs), ({ themeSlug }) => themeSlug, null);
}
