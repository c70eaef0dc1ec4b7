import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Transcript } from '@libs/media/captions/caption.types.js';
import { ConceptFilm, SeenScene } from './concept-film.types.js';
import { ConceptFilmsQuery } from './concept-films.query.js';

/** What a film of a module says and shows, in the language asked for or the nearest there is. */
@Resolver(() => ConceptFilm)
export class ConceptFilmResolver {
  constructor(private readonly films: ConceptFilmsQuery) {}

  @ResolveField(() => String, { description: 'In the language asked for, or the nearest there is.' })
  title(@Parent() film: ConceptFilm, @Args('language', { type: () => String, nullable: true }) language?: string | null): string {
    return nearest(film.words, language)?.title ?? '';
  }

  @ResolveField(() => String, { description: 'What it tells, in a sentence.' })
  about(@Parent() film: ConceptFilm, @Args('language', { type: () => String, nullable: true }) language?: string | null): string {
    return nearest(film.words, language)?.about ?? '';
  }

  @ResolveField(() => Transcript, { nullable: true, description: 'In the language asked for, or the nearest there is.' })
  async transcript(@Parent() film: ConceptFilm, @Args('language', { type: () => String, nullable: true }) language?: string | null): Promise<Transcript | null> {
    const track = nearest(film.captions, language);
    return track ? { language: track.language, cues: await this.films.said(track.id) } : null;
  }

  @ResolveField(() => [SeenScene], { description: 'What is seen, for those who do not see it, in the language asked for or the nearest there is.' })
  async described(@Parent() film: ConceptFilm, @Args('language', { type: () => String, nullable: true }) language?: string | null): Promise<SeenScene[]> {
    const words = nearest(film.words, language);
    return words ? this.films.seen(film.media.id, words) : [];
  }
}

/** The language itself, else the same without its region, else English, else what there is. */
function nearest<T extends { language: string }>(of: readonly T[], language: string | null | undefined): T | undefined {
  for (const wanted of [language, language?.split('-')[0], 'en']) {
    const found = of.find((one) => one.language === wanted);
    if (found) return found;
  }
  return of[0];
}
