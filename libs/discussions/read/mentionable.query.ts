import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Mentionable } from './discussion-read.types.js';

const MOST = 8;
/** Of those found, how many are cities where there are people too. */
const CITIES = 3;
/** Posts whose authors are looked at, newest first. */
const NEWEST = 1_000;

// The beginning of any word of a name.
const begins = (text: string) => `(${text} LIKE $1 || '%' OR ${text} LIKE '% ' || $1 || '%')`;
const NAME = 'plain_text(m.name)';
const THEIR_CITY = `(SELECT city.name FROM city_role role JOIN city ON city.id = role.city_id
  WHERE role.member_id = m.id AND role.since <= current_date AND (role.until IS NULL OR role.until > current_date) ORDER BY role.since, role.id LIMIT 1)`;

const person = (about: string) => `'MEMBER' AS kind, m.id, NULL AS slug, m.name, ${about} AS about`;

// Who agreed to be shown is shown with their city; who only posted here, by the name under which they posted.
const POSTERS = `SELECT ${person(`CASE WHEN m.show_publicly THEN ${THEIR_CITY} END`)}, 0 AS rank
  FROM (SELECT DISTINCT author_id FROM (SELECT author_id FROM post WHERE discussion_id = $3 AND state = 'SHOWN' AND position IS NOT NULL ORDER BY position DESC LIMIT ${NEWEST}) newest) here
  JOIN member m ON m.id = here.author_id WHERE m.status = 'ACTIVE' AND m.id <> $2 AND ${begins(NAME)} ORDER BY m.name, m.id LIMIT ${MOST}`;
const SHOWN = `SELECT ${person(THEIR_CITY)}, 1 AS rank
  FROM (SELECT * FROM member m WHERE m.show_publicly AND m.status = 'ACTIVE' AND m.id <> $2 AND ${begins(NAME)} ORDER BY m.name, m.id LIMIT ${MOST}) m`;
const OF_CITIES = `SELECT 'CITY' AS kind, c.id, c.slug, c.name, c.country AS about, 2 AS rank
  FROM city c WHERE c.status <> 'APPLICANT' AND ${begins(`plain_text(c.name || ' ' || coalesce(c.local_name, ''))`)} ORDER BY c.name, c.id LIMIT ${MOST}`;

/** People and cities whose name has a word that begins so. No address is looked at or told. */
@Injectable()
export class MentionableQuery {
  constructor(private readonly database: ReadDatabase) {}

  async search(viewer: string, search: string, discussionId: string | null): Promise<Mentionable[]> {
    const parts = [...(discussionId ? [POSTERS] : []), SHOWN, OF_CITIES].map((part) => `(${part})`);
    const rows = await this.database.rows<Mentionable>(
      `WITH asked AS (SELECT plain_text($1::text) AS begin) SELECT kind, id, slug, name, about FROM (${parts.join(' UNION ALL ').replaceAll('$1', '(SELECT begin FROM asked)')}) found ORDER BY rank, name, id`,
      [search.replace(/[\\%_]/g, String.raw`\$&`), viewer, ...(discussionId ? [discussionId] : [])],
    );
    const found = [...new Map(rows.map((row) => [row.id, row])).values()];
    const [people, cities] = [found.filter(({ kind }) => kind === 'MEMBER'), found.filter(({ kind }) => kind === 'CITY')];
    const ofCities = Math.max(MOST - people.length, Math.min(CITIES, cities.length));
    return [...people.slice(0, MOST - Math.min(ofCities, cities.length)), ...cities.slice(0, ofCities)];
  }
}
