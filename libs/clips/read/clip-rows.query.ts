import { Injectable } from '@nestjs/common';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import { FilmViews } from '@libs/media/film-views.service.js';
import type { Film } from '@libs/media/film.entity.js';
import type { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';

/** What a reader wants of clips beyond what a card shows; each part costs something. */
export interface ClipParts {
  summary: boolean;
  /** How its texts came about. */
  origins: boolean;
  /** Whether it and its city are of the sample. */
  marks: boolean;
  /** How large its film is, and whether it sounds. */
  shape: boolean;
  /** More of its film than a card shows. */
  film: boolean;
  /** More of its city than a card shows. */
  city: boolean;
  /** More of its theme than the slug. */
  theme: boolean;
  author: boolean;
  /** Columns that only its own page and its people look at. */
  details: boolean;
}

const prefixed = (prefix: string, ...fields: string[]) => [...fields, '__typename'].map((field) => `${prefix}.${field}`);
/** What a card can show: of the clip, of its city, of its theme, and of its film with what follows from it. */
const CARD = new Set([
  ...['id', 'state', 'isSample', 'title', 'summary', 'texts', 'spokenLanguage', 'noSpeech', 'publishedAt', 'captions', '__typename'],
  ...['city', 'theme', 'media', 'author', 'author.name', 'author.__typename'],
]);
const CARD_CITY = new Set(prefixed('city', 'id', 'slug', 'name', 'country', 'isSample'));
const CARD_THEME = new Set(prefixed('theme', 'slug'));
const CARD_FILM = new Set(prefixed('media', 'id', 'state', 'durationMs', 'width', 'height', 'hasSound', 'masterUrl', 'audioUrl', 'posterUrl', 'posterSmallUrl'));

const known = new WeakMap<ReadonlySet<string>, ClipParts>();

/** The parts that answer these fields. */
export function partsOf(asked: ReadonlySet<string>): ClipParts {
  let parts = known.get(asked);
  if (!parts) known.set(asked, (parts = findParts([...asked])));
  return parts;
}

/** A part is read when one of the fields that need it is asked; `missing` and `viewerCan` look at more than they show. */
function findParts(fields: string[]): ClipParts {
  const asked = (...names: string[]) => fields.some((field) => names.includes(field));
  const askedBeyond = (prefix: string, card: Set<string>) => fields.some((field) => field.startsWith(prefix) && !card.has(field));
  return {
    summary: asked('summary', 'texts', 'missing'),
    origins: asked('texts'),
    marks: asked('isSample', 'city.isSample'),
    // Whether there is sound only follows from `hasSound`.
    shape: asked('media.width', 'media.height', 'media.hasSound', 'media.audioUrl'),
    film: asked('viewerCan') || askedBeyond('media.', CARD_FILM),
    city: askedBeyond('city.', CARD_CITY),
    theme: askedBeyond('theme.', CARD_THEME),
    author: asked('author'),
    details: fields.some((field) => !CARD.has(field) && !/^(city|theme|media)\./.test(field)),
  };
}

/** As the statement gives it, before it becomes a `Clip`. */
export type ClipRow = Omit<Clip, 'city' | 'theme' | 'author' | 'media'> & {
  filmState: Film['state'];
  filmGeneration: number;
  filmDurationMs: number | null;
  filmPoster: number | null;
  filmWidth?: number | null;
  filmHeight?: number | null;
  filmHasSound?: boolean | null;
  citySlug: string;
  cityName: string;
  cityCountry: string;
  cityIsSample?: boolean;
  themeId?: string;
  themePosition?: number;
  themeColour?: string;
  authorName?: string | null;
  authorShown?: boolean | null;
};

const CLIP = `clip.id, clip.state, clip.city_id AS "cityId", clip.theme_slug AS "themeSlug", clip.film_id AS "filmId",
  clip.spoken_language AS "spokenLanguage", clip.published_at AS "publishedAt", c.slug AS "citySlug", c.name AS "cityName", c.country AS "cityCountry",
  film.state AS "filmState", film.generation AS "filmGeneration", film.duration_ms AS "filmDurationMs", film.poster AS "filmPoster"`;
const MARKS = 'clip.is_sample AS "isSample", c.is_sample AS "cityIsSample"';
const SHAPE = 'film.width AS "filmWidth", film.height AS "filmHeight", film.has_sound AS "filmHasSound"';
const DETAILS = `clip.author_id AS "authorId", clip.revision, clip.licence, clip.consent, clip.created_at AS "createdAt", clip.updated_at AS "updatedAt",
  clip.submitted_at AS "submittedAt"`;
const THEME = 'theme.id AS "themeId", theme.position AS "themePosition", theme.colour_key AS "themeColour"';
const AUTHOR = 'author.name AS "authorName", author.show_publicly AS "authorShown"';
// Rows as they are: an object built of their columns costs PostgreSQL a good tenth more.
const textsWith = (columns: string[]) => `(SELECT json_agg(text) FROM (SELECT ${columns.join(', ')} FROM clip_text WHERE clip_id = clip.id ORDER BY language) text) AS texts`;

/** Columns of `clip` for a page, with what it is shown beside. */
export function clipColumns({ summary, origins, marks, shape, details, theme, author }: ClipParts): string {
  const texts = textsWith(['language', 'title', ...(summary ? ['summary'] : []), ...(origins ? ['origin'] : [])]);
  return [CLIP, texts, ...(marks ? [MARKS] : []), ...(shape ? [SHAPE] : []), ...(details ? [DETAILS] : []), ...(theme ? [THEME] : []), ...(author ? [AUTHOR] : [])].join(', ');
}

/** What `clipColumns` reads from, beside `clip`. */
export function clipJoins({ theme, author }: ClipParts): string {
  return [
    'JOIN city c ON c.id = clip.city_id JOIN film ON film.id = clip.film_id',
    ...(theme ? ['JOIN theme ON theme.slug = clip.theme_slug'] : []),
    ...(author ? ['LEFT JOIN member author ON author.id = clip.author_id'] : []),
  ].join(' ');
}

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
    if (parts.film || parts.city) await Promise.all(clips.map((clip) => this.complete(context, clip, parts)));
    return clips;
  }

  private async complete(context: GraphqlContext, clip: Clip, parts: ClipParts): Promise<void> {
    if (parts.film) clip.media = await this.films.film(context, clip.filmId);
    if (parts.city) clip.city = (await this.cities.loader(context).load(clip.cityId)) ?? clip.city;
  }
}

function asClip({ actor }: GraphqlContext, row: ClipRow): Clip {
  const clip = row as ClipRow & Clip;
  clip.city = { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as Clip['city'];
  clip.theme = { id: row.themeId, slug: row.themeSlug, position: row.themePosition, colourKey: row.themeColour } as Clip['theme'];
  clip.media = {
    id: row.filmId,
    cityId: row.cityId,
    state: row.filmState,
    generation: row.filmGeneration,
    durationMs: row.filmDurationMs,
    poster: row.filmPoster,
    width: row.filmWidth,
    height: row.filmHeight,
    hasSound: row.filmHasSound,
  } as Clip['media'];
  clip.author = row.authorName && (row.authorShown || isInsider(actor, row)) ? { name: row.authorName } : null;
  clip.noSpeech = row.spokenLanguage === NO_SPEECH;
  clip.texts ??= [];
  return clip;
}
