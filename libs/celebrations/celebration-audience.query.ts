import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

export interface Hearer {
  memberId: string;
  title: string;
  cityName: string;
  /** A host of a festival gave it, and hears of it by mail. */
  isHosts: boolean;
}

/** Who is told what happens to a celebration. */
@Injectable()
export class CelebrationAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** Its author as long as they work in the city, and the focal points and organisers of today. */
  of(celebrationId: string): Promise<Hearer[]> {
    return this.database.rows<Hearer>(
      `SELECT DISTINCT ON (member.id) member.id AS "memberId", celebration.title, c.name AS "cityName", celebration.festival_host_id IS NOT NULL AS "isHosts"
         FROM celebration
         JOIN city c ON c.id = celebration.city_id
         JOIN city_role held ON held.city_id = celebration.city_id AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE celebration.id = $1 AND (member.id = celebration.author_id OR held.role IN ('FOCAL_POINT', 'ORGANISER'))`,
      [celebrationId, this.clock.now().toISOString().slice(0, 10)],
    );
  }
}
