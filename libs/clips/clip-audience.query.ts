import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

export interface Hearer {
  memberId: string;
  /** In the language of the hearer, as far as there is one. */
  clipTitle: string;
  cityName: string;
}

/** Of `clip`, in the language of `member` as far as there is one. */
const TITLE = `coalesce((SELECT text.title FROM clip_text text WHERE text.clip_id = clip.id
                         ORDER BY (text.language = member.locale) DESC, (text.language = clip.spoken_language) DESC, (text.language = 'en') DESC, text.language
                         LIMIT 1), '')`;

/** Who is told what happens to a clip. */
@Injectable()
export class ClipAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** One member, who need not work there; nobody where they are gone. */
  one(clipId: string, memberId: string): Promise<Hearer[]> {
    return this.database.rows<Hearer>(
      `SELECT member.id AS "memberId", c.name AS "cityName", ${TITLE} AS "clipTitle"
         FROM clip JOIN city c ON c.id = clip.city_id JOIN member ON member.id = $2 AND member.status = 'ACTIVE'
        WHERE clip.id = $1 AND clip.deleted_at IS NULL`,
      [clipId, memberId],
    );
  }

  /** Its author as long as they work in the city, and unless only the author is meant the focal points of today. */
  of(clipId: string, onlyAuthor: boolean): Promise<Hearer[]> {
    return this.database.rows<Hearer>(
      `SELECT DISTINCT ON (member.id) member.id AS "memberId", c.name AS "cityName",
              ${TITLE} AS "clipTitle"
         FROM clip
         JOIN city c ON c.id = clip.city_id
         JOIN city_role held ON held.city_id = clip.city_id AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE clip.id = $1 AND (member.id = clip.author_id OR (held.role = 'FOCAL_POINT' AND NOT $3::boolean))`,
      [clipId, this.clock.now().toISOString().slice(0, 10), onlyAuthor],
    );
  }
}
