import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { ON_DAYS_OF_F } from '../festivals/read/find-on-days.js';
import type { FeedEntry } from './feed.types.js';

/** A calendar goes back and ahead so many months, and is no longer than so many entries; those to come first. */
const MONTHS_BACK = 3;
const MONTHS_AHEAD = 12;
const MOST = 1_000;
const MOST_NEWS = 50;

const ENTRY = `o.id, o.celebration_id AS "celebrationId", c.title, c.description, c.language, c.host, city.name AS "cityName", coalesce(o.place_name, c.place_name) AS "placeName",
  CASE WHEN o.place_name IS NULL THEN c.address END AS address, o.latitude, o.longitude, o.online AS "isOnline", c.zone, o.starts_local AS "startsLocal", o.ends_local AS "endsLocal",
  o.starts_at AS "startsAt", o.ends_at AS "endsAt", c.all_day AS "allDay", o.state, o.cancel_reason AS "cancelReason", o.sequence, o.theme_slugs AS themes, o.access_services AS "accessServices",
  c.price_kind AS "priceKind", c.price_amount AS "priceAmount", c.price_currency AS "priceCurrency", c.price_note AS "priceNote", c.registration = 'NEEDED' AS "registrationNeeded",
  coalesce(c.published_at, c.created_at) AS "publishedAt", greatest(c.updated_at, c.published_at, o.moved_at, o.cancelled_at) AS "changedAt"`;
const BESIDE = 'JOIN celebration c ON c.id = o.celebration_id JOIN city ON city.id = o.city_id';
const PUBLIC = `${ENTRY}, NULL AS "onlineUrl"`;

/** Chosen from occurrences alone; what was cancelled stays for as long as what took place. */
const near = (where: string) => `WITH chosen AS (
    SELECT o.id FROM occurrence o WHERE ${where} AND o.starts_at < $2::timestamptz + '${MONTHS_AHEAD} months'::interval AND o.starts_at > $2::timestamptz - '${MONTHS_BACK + 12} months'::interval
       AND o.ends_at > $2::timestamptz - '${MONTHS_BACK} months'::interval ORDER BY o.ends_at < $2::timestamptz, o.starts_at, o.id LIMIT ${MOST})
  SELECT ${PUBLIC} FROM chosen JOIN occurrence o ON o.id = chosen.id ${BESIDE} ORDER BY o.starts_at, o.id`;

/** The next time of each celebration, newest announced first. */
const news = (where: string) => `WITH next AS (
    SELECT DISTINCT ON (o.celebration_id) o.id FROM occurrence o
     WHERE ${where} AND o.state = 'SCHEDULED' AND o.starts_at >= $2::timestamptz AND o.starts_at < $2::timestamptz + '${MONTHS_AHEAD} months'::interval ORDER BY o.celebration_id, o.starts_at, o.id)
  SELECT ${PUBLIC} FROM next JOIN occurrence o ON o.id = next.id ${BESIDE} ORDER BY c.published_at DESC NULLS LAST, o.id LIMIT ${MOST_NEWS}`;

const OF_CITY = 'o.shown AND o.city_id = $1';
const OF_THEME = 'o.shown AND o.theme_slugs && ARRAY[$1::text]';
const OF_FESTIVAL = `o.shown AND o.festival_id = $1 AND EXISTS (SELECT 1 FROM festival f WHERE f.id = $1 AND ${ON_DAYS_OF_F})`;

/**
 * What a member registered for or waits for, and all times of celebrations they watch: while it is on the site, and as cancelled once
 * its city took it back. The link is for those who have a place.
 */
const MINE = `WITH mine AS (
    SELECT id, bool_or(is_registered) AS is_registered FROM (
      SELECT occurrence_id AS id, state = 'REGISTERED' AS is_registered FROM registration WHERE member_id = $1 AND state IN ('REGISTERED', 'WAITING')
      UNION ALL
      SELECT o.id, false FROM watch w JOIN occurrence o ON o.celebration_id = CASE WHEN w.target_kind = 'CELEBRATION' THEN w.target_id::uuid END
       WHERE w.member_id = $1 AND w.target_kind = 'CELEBRATION' AND w.level = 'WATCHING') own GROUP BY id),
  chosen AS (
    SELECT mine.* FROM mine JOIN occurrence o USING (id) WHERE o.starts_at < $2::timestamptz + '${MONTHS_AHEAD} months'::interval AND o.ends_at > $2::timestamptz - '${MONTHS_BACK} months'::interval
     ORDER BY o.ends_at < $2::timestamptz, o.starts_at, o.id LIMIT ${MOST})
  SELECT ${ENTRY}, CASE WHEN chosen.is_registered AND o.state = 'SCHEDULED' THEN c.online_url END AS "onlineUrl" FROM chosen JOIN occurrence o USING (id) ${BESIDE}
   WHERE o.shown OR (c.state = 'WITHDRAWN' AND o.state = 'CANCELLED' AND c.deleted_at IS NULL) ORDER BY o.starts_at, o.id`;

/** What feeds are made of; one statement each. */
@Injectable()
export class FeedEntriesQuery {
  constructor(private readonly database: ReadDatabase) {}

  one(occurrenceId: string): Promise<FeedEntry[]> {
    return this.database.rows(`SELECT ${PUBLIC} FROM occurrence o ${BESIDE} WHERE o.id = $1 AND o.shown`, [occurrenceId]);
  }

  ofCity(cityId: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(near(OF_CITY), [cityId, now]);
  }

  ofTheme(slug: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(near(OF_THEME), [slug, now]);
  }

  newsOfCity(cityId: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(news(OF_CITY), [cityId, now]);
  }

  newsOfTheme(slug: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(news(OF_THEME), [slug, now]);
  }

  ofFestival(festivalId: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(near(OF_FESTIVAL), [festivalId, now]);
  }

  newsOfFestival(festivalId: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(news(OF_FESTIVAL), [festivalId, now]);
  }

  ofMember(memberId: string, now: Date): Promise<FeedEntry[]> {
    return this.database.rows(MINE, [memberId, now]);
  }

  city(slug: string): Promise<{ id: string; name: string } | undefined> {
    return this.database.row(`SELECT id, name FROM city WHERE slug = $1 AND status <> 'APPLICANT'`, [slug]);
  }

  /** One that is on the site. */
  festival(slug: string): Promise<{ id: string; title: string; language: string } | undefined> {
    return this.database.row(`SELECT id, title, language FROM festival WHERE slug = $1 AND state = 'PUBLISHED' AND deleted_at IS NULL`, [slug]);
  }

  /** Titles of all themes, in this language or else in English. */
  async themes(language: string): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ slug: string; title: string }>(
      `SELECT theme.slug, coalesce(text.title, theme.slug) AS title FROM theme LEFT JOIN LATERAL (
         SELECT content ->> 'title' AS title FROM module_text m WHERE m.theme_id = theme.id AND m.language IN ($1, 'en') ORDER BY m.language = $1 DESC, m.version DESC LIMIT 1) text ON true`,
      [language],
    );
    return new Map(rows.map(({ slug, title }) => [slug, title]));
  }
}
