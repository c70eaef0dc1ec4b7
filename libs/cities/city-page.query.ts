import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { City } from './city.entity.js';
import type { CityFigure } from './city-figure.entity.js';
import type { CityRating } from './city-rating.entity.js';
import type { Region } from './city.types.js';

/** A row of the list with where it stands in the order. */
export type ListedCity = City & { sortName: string };

/** What a city says about itself, read for all cities of a page at once. */
export interface CityDetails {
  id: string;
  texts: { language: string; description: string }[];
  figures: CityFigure[];
  ratings: CityRating[];
}

export interface CityFilter {
  region?: Region | null;
  country?: string | null;
  search?: string | null;
}

/** Every public column of a city `c`, named as the type names them. */
export const CITY_COLUMNS = `c.id, c.slug, c.name, c.local_name AS "localName", c.kind, c.country, c.region, c.latitude, c.longitude, c.languages,
  c.year_joined AS "yearJoined", c.status, c.time_zone AS "timeZone", c.is_sample AS "isSample",
  c.storage_limit_bytes AS "storageLimitBytes", c.created_at AS "createdAt"`;

const NAMES = `plain_text(c.name || ' ' || coalesce(c.local_name, ''))`;

const DETAILS = `
  SELECT c.id,
    (SELECT coalesce(json_agg(json_build_object('language', t.language, 'description', t.description)), '[]') FROM city_text t WHERE t.city_id = c.id) AS texts,
    (SELECT coalesce(json_agg(json_build_object('key', f.key, 'value', f.value, 'unit', f.unit, 'year', f.year) ORDER BY f.key, f.year DESC), '[]')
     FROM city_figure f WHERE f.city_id = c.id) AS figures,
    (SELECT coalesce(json_agg(json_build_object('themeSlug', r.theme_slug, 'challenge', r.challenge, 'strength', r.strength) ORDER BY r.theme_slug), '[]')
     FROM city_rating r WHERE r.city_id = c.id) AS ratings
  FROM unnest($1::uuid[]) AS c(id)`;

/** Reads of cities for pages: a fixed number of statements, whatever the page's length. */
@Injectable()
export class CityPageQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** By name as people look for it (without accents or case), then by id; one row more than asked for, if there is one. */
  list(filter: CityFilter, first: number, after: (string | number)[] | undefined): Promise<ListedCity[]> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    // Only conditions that are asked for stand in the text: each combination is a statement with a plan of its own.
    const where = [`c.status = ANY(ARRAY['MEMBER', 'LAPSED'])`];
    if (filter.region) where.push(`c.region = ${bind(filter.region)}`);
    if (filter.country) where.push(`c.country = ${bind(filter.country)}`);
    if (filter.search) where.push(`${NAMES} LIKE '%' || plain_text(${bind(filter.search.replace(/[\\%_]/g, '\\$&'))}) || '%'`);
    if (after) where.push(`(plain_text(c.name), c.id) > (${bind(after[0])}, ${bind(after[1])}::uuid)`);
    return this.database.rows<ListedCity>(
      `SELECT ${CITY_COLUMNS}, plain_text(c.name) AS "sortName" FROM city c WHERE ${where.join(' AND ')}
       ORDER BY plain_text(c.name), c.id LIMIT ${bind(first + 1)}`,
      values,
    );
  }

  bySlug(slug: string): Promise<City | undefined> {
    return this.database.row<City>(`SELECT ${CITY_COLUMNS} FROM city c WHERE c.slug = $1`, [slug]);
  }

  byIds(ids: readonly string[]): Promise<City[]> {
    return this.database.rows<City>(`SELECT ${CITY_COLUMNS} FROM city c WHERE c.id = ANY($1)`, [ids]);
  }

  details(ids: readonly string[]): Promise<CityDetails[]> {
    return this.database.rows<CityDetails>(DETAILS, [ids]);
  }
}
