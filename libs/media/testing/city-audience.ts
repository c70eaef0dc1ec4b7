import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import { type Actor, worksIn } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { CaptionTrack } from '../captions/caption-track.entity.js';
import { CaptionsService, type TrackView } from '../captions/captions.service.js';
import { Film } from '../film.entity.js';
import { type FilmAudience, FilmAudiences } from '../film-audience.service.js';
import { FilmViews } from '../film-views.service.js';
import { MediaModule } from '../media.module.js';

/** Films that a test made public. */
export const PUBLIC_FILMS = new Set<string>();

/** As content would be: everybody of a film's city may see and change it; a film stands for a clip of the same id. */
@Injectable()
class CityAudience implements FilmAudience, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly audiences: FilmAudiences,
  ) {}

  onModuleInit(): void {
    this.audiences.register(this);
  }

  async mayChange(actor: Actor, filmId: string): Promise<boolean> {
    const film = await this.database.row<{ cityId: string }>('SELECT city_id AS "cityId" FROM film WHERE id = $1 AND deleted_at IS NULL', [filmId]);
    return film !== undefined && worksIn(actor, film.cityId);
  }

  maySee(actor: Actor, filmId: string): Promise<boolean> {
    return this.mayChange(actor, filmId);
  }

  async isPublic(filmId: string): Promise<boolean> {
    return PUBLIC_FILMS.has(filmId);
  }

  async clipIdOf(filmId: string): Promise<string | null> {
    return filmId;
  }

  async hold(): Promise<boolean> {
    return true;
  }

  async replaced(): Promise<void> {}

  async filmIdOf(clipId: string): Promise<string | null> {
    return clipId;
  }
}

/** A way to films without clips. */
@Resolver()
class FilmQueries {
  constructor(
    private readonly films: FilmViews,
    private readonly tracks: CaptionsService,
  ) {}

  @Public()
  @Query(() => Film)
  film(@Args('id', { type: () => ID }) id: string, @Context() context: GraphqlContext): Promise<Film> {
    return this.films.film(context, id);
  }

  @Public()
  @Query(() => [CaptionTrack])
  captions(@Args('id', { type: () => ID }) id: string, @Context() context: GraphqlContext): Promise<TrackView[]> {
    return this.tracks.tracks(context, id);
  }
}

@Module({ imports: [MediaModule], providers: [CityAudience] })
export class CityAudienceModule {}

@Module({ imports: [MediaModule, CityAudienceModule], providers: [FilmQueries] })
export class FilmQueriesModule {}
