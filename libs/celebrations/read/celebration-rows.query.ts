import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import type { Picture } from '@libs/media/pictures/picture.entity.js';
import type { Celebration } from '../celebration.entity.js';
import { isInsider } from '../celebration.policy.js';
import { showEnd, showStart } from '../when/rules/format-local-time.js';

/** A celebration as the statement gives it and the resolvers take it. */
export type SeenCelebration = Celebration & {
  /** An administrator trusts its city. */
  cityAtOnce: boolean;
};

type Row = Omit<SeenCelebration, 'city' | 'poster' | 'author' | 'price'> & {
  citySlug: string;
  cityName: string;
  cityCountry: string;
  cityIsSample: boolean;
  poster: Picture | null;
  authorName: string | null;
  authorShown: boolean | null;
};

/** Columns of `celebration` with what it is shown beside; `CELEBRATION_JOINS` joins that. */
export const CELEBRATION_COLUMNS = `celebration.id, celebration.city_id AS "cityId", celebration.author_id AS "authorId", celebration.festival_id AS "festivalId",
  celebration.festival_host_id AS "festivalHostId", celebration.offer, celebration.offered_at AS "offeredAt", celebration.offer_note AS "offerNote", celebration.state, celebration.edits, celebration.language,
  celebration.title, celebration.description, celebration.theme_slugs AS "themeSlugs", celebration.host, celebration.place_name AS "placeName", celebration.address,
  celebration.latitude, celebration.longitude, celebration.online_url AS "storedOnlineUrl", celebration.zone, celebration.starts_local AS "startsLocal",
  celebration.ends_local AS "endsLocal", celebration.all_day AS "allDay", celebration.rule, celebration.excluded, celebration.extra, celebration.price_kind AS "priceKind",
  celebration.price_amount AS "priceAmount", celebration.price_currency AS "priceCurrency", celebration.price_note AS "priceNote", celebration.age_from AS "ageFrom",
  celebration.age_to AS "ageTo", celebration.access_services AS "accessServices", celebration.spoken_languages AS "spokenLanguages", celebration.registration,
  celebration.capacity, celebration.places_each AS "placesEach", celebration.registration_closes_minutes AS "registrationClosesMinutes", celebration.questions,
  celebration.reminders, celebration.poster_id AS "posterId", celebration.calendar_uid AS "calendarUid", celebration.checked_later AS "checkedLater",
  celebration.created_at AS "createdAt", celebration.updated_at AS "updatedAt", celebration.submitted_at AS "submittedAt", celebration.published_at AS "publishedAt",
  celebration.is_sample AS "isSample", c.slug AS "citySlug", c.name AS "cityName", c.country AS "cityCountry", c.is_sample AS "cityIsSample",
  c.celebrations_at_once AS "cityAtOnce", author.name AS "authorName", author.show_publicly AS "authorShown",
  CASE WHEN poster.id IS NOT NULL THEN jsonb_build_object('id', poster.id, 'purpose', poster.purpose, 'width', poster.width, 'height', poster.height, 'alt', poster.alt, 'createdAt', poster.created_at) END AS poster`;

export const CELEBRATION_JOINS = `JOIN city c ON c.id = celebration.city_id LEFT JOIN member author ON author.id = celebration.author_id
  LEFT JOIN picture poster ON poster.id = celebration.poster_id AND poster.deleted_at IS NULL`;

/** Of `celebration`: not what a host still has (`isWithHost`), and never submitted. */
export const IN_HANDS_OF_CITY = `(celebration.offer IS NULL OR celebration.offer = 'ACCEPTED' OR celebration.state <> 'DRAFT')`;

/** What a row already has of the city. */
const CARD_CITY = new Set(['id', 'slug', 'name', 'country', 'isSample', '__typename'].map((field) => `city.${field}`));

/** Whether more of its city is asked for than a card shows. */
export function asksCity(asked: ReadonlySet<string>): boolean {
  return [...asked].some((field) => field.startsWith('city.') && !CARD_CITY.has(field));
}

/** Rows become celebrations: times as the API says them, and nothing that is not for who asks. */
@Injectable()
export class CelebrationRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
  ) {}

  /** `wholeCity`: more of it than a card shows is asked for. */
  async read(context: GraphqlContext, statement: string, values: unknown[], wholeCity: boolean): Promise<SeenCelebration[]> {
    const rows = await this.database.rows<Row>(statement, values);
    const celebrations = rows.map((row) => asCelebration(context, row));
    if (wholeCity) await Promise.all(celebrations.map((one) => this.complete(context, one)));
    return celebrations;
  }

  private async complete(context: GraphqlContext, celebration: SeenCelebration): Promise<void> {
    celebration.city = (await this.cities.loader(context).load(celebration.cityId)) ?? celebration.city;
  }
}

function asCelebration({ actor }: GraphqlContext, row: Row): SeenCelebration {
  const seen = row as unknown as SeenCelebration;
  const { allDay, authorName, authorShown } = row;
  const shown = (local: string) => showStart(local, allDay);
  seen.city = { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as SeenCelebration['city'];
  seen.price = { kind: row.priceKind, amount: row.priceAmount, currency: row.priceCurrency, note: row.priceNote };
  if (row.poster) row.poster.createdAt = new Date(row.poster.createdAt);
  seen.isOnline = row.storedOnlineUrl !== null;
  seen.startsLocal = shown(row.startsLocal);
  seen.endsLocal = showEnd(row.endsLocal, allDay);
  seen.excluded = row.excluded.map(shown);
  seen.extra = row.extra.map(shown);
  const seesAll = isInsider(actor, row);
  seen.checkedLater = row.checkedLater && seesAll;
  seen.author = authorName && (authorShown || seesAll) ? { name: authorName } : null;
  return seen;
}
