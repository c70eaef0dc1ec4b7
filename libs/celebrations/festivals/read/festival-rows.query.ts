import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import type { Picture } from '@libs/media/pictures/picture.entity.js';
import type { Festival } from '../festival.entity.js';
import { isFestivalInsider } from '../festival.policy.js';

/** A festival as the statement gives it and the resolvers take it. */
export type SeenFestival = Festival & {
  /** An administrator trusts its city. */
  cityAtOnce: boolean;
};

type Row = Omit<SeenFestival, 'city' | 'poster'> & {
  citySlug: string;
  cityName: string;
  cityCountry: string;
  cityIsSample: boolean;
  poster: Picture | null;
};

/** Columns of `festival` with what it is shown beside; `FESTIVAL_JOINS` joins that. Days as text: the driver makes instants of dates. */
export const FESTIVAL_COLUMNS = `festival.id, festival.city_id AS "cityId", festival.author_id AS "authorId", festival.slug, festival.language, festival.title, festival.description,
  festival.theme_slugs AS "themeSlugs", festival.starts_on::text AS "startsOn", festival.ends_on::text AS "endsOn", festival.zone, festival.poster_id AS "posterId", festival.call_text AS "callText",
  festival.call_open_until AS "callOpenUntil", festival.call_opened_at AS "callOpenedAt", festival.state, festival.revision, festival.edits, festival.checked_later AS "checkedLater",
  festival.copied_from AS "copiedFromId", festival.created_at AS "createdAt", festival.updated_at AS "updatedAt", festival.submitted_at AS "submittedAt", festival.published_at AS "publishedAt",
  festival.is_sample AS "isSample", c.slug AS "citySlug", c.name AS "cityName", c.country AS "cityCountry", c.is_sample AS "cityIsSample", c.celebrations_at_once AS "cityAtOnce",
  CASE WHEN poster.id IS NOT NULL THEN jsonb_build_object('id', poster.id, 'purpose', poster.purpose, 'width', poster.width, 'height', poster.height, 'alt', poster.alt, 'createdAt', poster.created_at) END AS poster`;

export const FESTIVAL_JOINS = `JOIN city c ON c.id = festival.city_id LEFT JOIN picture poster ON poster.id = festival.poster_id AND poster.deleted_at IS NULL`;

/** Rows become festivals: nothing in them that is not for who asks. */
@Injectable()
export class FestivalRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
  ) {}

  /** `wholeCity`: more of it than a card shows is asked for. */
  async read(context: GraphqlContext, statement: string, values: unknown[], wholeCity: boolean): Promise<SeenFestival[]> {
    const rows = await this.database.rows<Row>(statement, values);
    const festivals = rows.map((row) => asFestival(context, row));
    if (wholeCity) await Promise.all(festivals.map((one) => this.complete(context, one)));
    return festivals;
  }

  private async complete(context: GraphqlContext, festival: SeenFestival): Promise<void> {
    festival.city = (await this.cities.loader(context).load(festival.cityId)) ?? festival.city;
  }
}

function asFestival({ actor }: GraphqlContext, row: Row): SeenFestival {
  const seen = row as unknown as SeenFestival;
  seen.city = { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as SeenFestival['city'];
  if (row.poster) row.poster.createdAt = new Date(row.poster.createdAt);
  seen.checkedLater = row.checkedLater && isFestivalInsider(actor, row);
  return seen;
}
