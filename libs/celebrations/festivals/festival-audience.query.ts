import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

export interface FestivalHearer {
  memberId: string;
  slug: string;
  title: string;
  cityName: string;
}

/** Who is told what happens to a festival. */
@Injectable()
export class FestivalAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** The focal points and organisers of today. */
  of(festivalId: string): Promise<FestivalHearer[]> {
    return this.database.rows<FestivalHearer>(
      `SELECT DISTINCT ON (member.id) member.id AS "memberId", festival.slug, festival.title, c.name AS "cityName"
         FROM festival
         JOIN city c ON c.id = festival.city_id
         JOIN city_role held ON held.city_id = festival.city_id AND held.role IN ('FOCAL_POINT', 'ORGANISER') AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE festival.id = $1`,
      [festivalId, this.clock.now().toISOString().slice(0, 10)],
    );
  }
}
