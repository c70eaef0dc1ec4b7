import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { worksIn } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { FilmFigures } from '@libs/media/figures/film-figures.service.js';
import { FiguresArgs, FilmFiguresView } from '@libs/media/figures/film-figures.types.js';
import { Clip } from '../clip.entity.js';

/** How often a clip is watched, for its city. */
@Resolver(() => Clip)
export class ClipFiguresResolver {
  constructor(private readonly films: FilmFigures) {}

  @ResolveField(() => FilmFiguresView, { nullable: true, description: 'For the people of its city; null to everybody else.' })
  async figures(@Parent() { filmId, cityId }: Clip, @Args() { days }: FiguresArgs, @Context() { actor }: GraphqlContext): Promise<FilmFiguresView | null> {
    return worksIn(actor, cityId) ? this.films.ofFilm(filmId, days ?? undefined) : null;
  }
}
