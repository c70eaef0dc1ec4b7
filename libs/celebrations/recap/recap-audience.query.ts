import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { RecapsAskedPayload } from './recap.events.js';

export interface AskedMember {
  memberId: string;
  name: string;
  email: string;
  locale: string;
  /** Invented people have no mailbox. */
  isSample: boolean;
}

export interface AskedFor {
  /** Celebrations that are still on the site, and not told of meanwhile. */
  celebrations: { id: string; title: string }[];
  cityName: string;
  citySlug: string;
  members: AskedMember[];
}

/** Who is asked how celebrations were: the focal points and organisers of their city today. */
@Injectable()
export class RecapAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async of({ cityId, celebrationIds }: RecapsAskedPayload): Promise<AskedFor | undefined> {
    const [city, celebrations, members] = await Promise.all([
      this.database.row<{ name: string; slug: string }>('SELECT name, slug FROM city WHERE id = $1', [cityId]),
      this.database.rows<{ id: string; title: string }>(
        `SELECT celebration.id, celebration.title FROM celebration LEFT JOIN recap ON recap.celebration_id = celebration.id
          WHERE celebration.id = ANY($1) AND celebration.state = 'PUBLISHED' AND celebration.deleted_at IS NULL AND recap.published_at IS NULL ORDER BY celebration.id`,
        [celebrationIds],
      ),
      this.database.rows<AskedMember>(
        `SELECT DISTINCT ON (member.id) member.id AS "memberId", member.name, member.email::text AS email, member.locale, member.is_sample AS "isSample"
           FROM city_role held JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
          WHERE held.city_id = $1 AND held.role IN ('FOCAL_POINT', 'ORGANISER') AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)`,
        [cityId, this.clock.now().toISOString().slice(0, 10)],
      ),
    ]);
    return city && celebrations.length > 0 ? { celebrations, cityName: city.name, citySlug: city.slug, members } : undefined;
  }
}
