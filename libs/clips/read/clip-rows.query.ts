import { Injectable } from '@nestjs/common';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import { FilmViews } from '@libs/media/film-views.service.js';
import type { Film } from '@libs/media/film.entity.js';
import type { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';

/** What a reader wants of a clip beyond its own columns; each part costs something. */
export interface ClipParts {
  summary: boolean;
  /** More of its film than the list of clips shows. */
  film: boolean;
  /** More of its city than the list of clips shows. */
  city: boolean;
}

/** What its addresses follow from, and what a card says of it. */
const BRIEF_FILM = new Set(['id', 'state', 'durationMs', 'width', 'height', 'hasSound', 'masterUrl', 'audioUrl', 'posterUrl', 'posterSmallUrl', '__typename'].map((field) => `media.${field}`));
const BRIEF_CITY = new Set(['city.id', 'city.slug', 'city.name', 'city.country', 'city.isSample', 'city.__typename']);

export function partsOf(asked: ReadonlySet<string>): ClipParts {
  return {
    summary: asked.has('summary') || asked.has('texts') || asked.has('missing'),
    film: asked.has('viewerCan') || [...asked].some((field) => field.startsWith('media.') && !BRIEF_FILM.has(field)),
    city: [...asked].some((field) => field.startsWith('city.') && !BRIEF_CITY.has(field)),
  };
}

/** As the statement gives it, before it becomes a `Clip`. */
export type ClipRow = Omit<Clip, 'city' | 'theme' | 'author' | 'media'> & {
  filmState: Film['state'];
  filmGeneration: number;
  filmDurationMs: number | null;
  filmWidth: number | null;
  filmHeight: number | null;
  filmHasSound: boolean | null;
  citySlug: string;
  cityName: string;
  cityCountry: string;
  cityIsSample: boolean;
  themeId: string;
  themePosition: number;
  themeColour: string;
  authorName: string | null;
  authorShown: boolean | null;
};

/** Columns of `clip` for a page, with what it is shown beside. */
export function clipColumns({ summary }: ClipParts): string {
  return `clip.id, clip.state, clip.revision, clip.is_sample AS "isSample", clip.city_id AS "cityId", clip.author_id AS "authorId",
    clip.theme_slug AS "themeSlug", clip.film_id AS "filmId", clip.spoken_language AS "spokenLanguage", clip.licence, clip.consent,
    clip.created_at AS "createdAt", clip.updated_at AS "updatedAt", clip.submitted_at AS "submittedAt", clip.published_at AS "publishedAt",
    c.slug AS "citySlug", c.name AS "cityName", c.country AS "cityCountry", c.is_sample AS "cityIsSample",
    theme.id AS "themeId", theme.position AS "themePosition", theme.colour_key AS "themeColour",
    film.state AS "filmState", film.generation AS "filmGeneration", film.duration_ms AS "filmDurationMs", film.width AS "filmWidth",
    film.height AS "filmHeight", film.has_sound AS "filmHasSound", author.name AS "authorName", author.show_publicly AS "authorShown",
    (SELECT json_agg(json_build_object('language', text.language, 'title', text.title, 'origin', text.origin${summary ? `, 'summary', text.summary` : ''})
                     ORDER BY text.language) FROM clip_text text WHERE text.clip_id = clip.id) AS texts`;
}

/** What `clipColumns` reads from, beside `clip`. */
export const CLIP_JOINS = `JOIN city c ON c.id = clip.city_id
  JOIN theme ON theme.slug = clip.theme_slug
  JOIN film ON film.id = clip.film_id
  LEFT JOIN member author ON author.id = clip.author_id`;

/** Rows become clips: what the row has is a property, what is left is read for all of them at once. */
@Injectable()
export class ClipRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
    private readonly films: FilmViews,
  ) {}

  async read(context: GraphqlContext, statement: string, values: unknown[], parts: ClipParts): Promise<Clip[]> {
    const rows = await this.database.rows<ClipRow>(statement, values);
    const clips = rows.map((row) => asClip(context, row));
    await Promise.all(
      clips.map(async (clip) => {
        if (parts.film) clip.media = await this.films.film(context, clip.filmId);
        if (parts.city) clip.city = (await this.cities.loader(context).load(clip.cityId)) ?? clip.city;
      }),
    );
    return clips;
  }
}

function asClip({ actor }: GraphqlContext, row: ClipRow): Clip {
  const { citySlug, cityName, cityCountry, cityIsSample, themeId, themePosition, themeColour, authorName, authorShown, ...rest } = row;
  const { filmState, filmGeneration, filmDurationMs, filmWidth, filmHeight, filmHasSound, ...columns } = rest;
  const clip: Clip = columns as Clip;
  clip.city = { id: row.cityId, slug: citySlug, name: cityName, country: cityCountry, isSample: cityIsSample } as Clip['city'];
  const [state, generation, durationMs, width, height, hasSound] = [filmState, filmGeneration, filmDurationMs, filmWidth, filmHeight, filmHasSound];
  clip.media = { id: row.filmId, cityId: row.cityId, state, generation, durationMs, width, height, hasSound } as Clip['media'];
  clip.theme = { id: themeId, slug: row.themeSlug, position: themePosition, colourKey: themeColour };
  clip.author = authorName && (authorShown || isInsider(actor, row)) ? { name: authorName } : null;
  clip.noSpeech = row.spokenLanguage === NO_SPEECH;
  clip.texts ??= [];
  return clip;
}
