import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

export interface Hearer {
  memberId: string;
  practiceTitle: string;
  cityName: string;
}

/** Who is told what happens to a practice. */
@Injectable()
export class PracticeAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** Its author and who began the revision, as long as they work in the city, and the focal points of today; with the title of that revision. */
  of(practiceId: string, revisionId: string): Promise<Hearer[]> {
    return this.database.rows<Hearer>(
      `SELECT DISTINCT member.id AS "memberId", city.name AS "cityName",
              coalesce((SELECT promise.content ->> 'title' FROM practice_section promise WHERE promise.revision_id = revision.id AND promise.section = 'PROMISE'), '') AS "practiceTitle"
         FROM practice
         JOIN practice_revision revision ON revision.practice_id = practice.id AND revision.id = $2
         JOIN city ON city.id = practice.city_id
         JOIN city_role held ON held.city_id = practice.city_id AND held.since <= $3::date AND (held.until IS NULL OR held.until > $3::date)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE practice.id = $1 AND practice.deleted_at IS NULL AND (member.id IN (practice.author_id, revision.author_id) OR held.role = 'FOCAL_POINT')`,
      [practiceId, revisionId, this.clock.now().toISOString().slice(0, 10)],
    );
  }
}
