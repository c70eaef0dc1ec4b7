import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

/** Whose people: of the city that takes over, or of the one whose practice it is. */
export type Side = 'TAKER' | 'GIVER';

export interface Hearer {
  memberId: string;
  practiceTitle: string;
  /** Of the other side. */
  cityName: string;
}

/** Who is told what happens to an adoption. */
@Injectable()
export class AdoptionAudienceQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** The focal points of a side, and who began the adoption or wrote the practice as long as they work there. */
  of(adoptionId: string, side: Side): Promise<Hearer[]> {
    const [own, other, author] = side === 'TAKER' ? ['adoption.city_id', 'practice.city_id', 'adoption.author_id'] : ['practice.city_id', 'adoption.city_id', 'practice.author_id'];
    return this.database.rows<Hearer>(
      `SELECT DISTINCT member.id AS "memberId", other.name AS "cityName", coalesce((SELECT promise.content ->> 'title'
                FROM practice_revision based JOIN practice_section promise ON promise.revision_id = based.id AND promise.section = 'PROMISE'
               WHERE based.practice_id = practice.id AND based.number = adoption.based_on), '') AS "practiceTitle"
         FROM adoption JOIN practice ON practice.id = adoption.practice_id JOIN city other ON other.id = ${other}
         JOIN city_role held ON held.city_id = ${own} AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)
         JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
        WHERE adoption.id = $1 AND (member.id = ${author} OR held.role = 'FOCAL_POINT')`,
      [adoptionId, this.clock.now().toISOString().slice(0, 10)],
    );
  }
}
