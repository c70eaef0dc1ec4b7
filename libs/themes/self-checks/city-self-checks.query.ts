import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { CitySelfCheck, CitySelfCheckAnswer } from './self-check.types.js';

interface Row {
  themeSlug: string;
  checkRevision: number;
  checkedAt: Date;
  key: string;
  level: number | null;
  note: string;
  answeredAt: Date;
  answeredBy: string | null;
}

/** Answers kept in sight of one statement; what is older stays in the database. */
const SHOWN = 10;

const ANSWERS = `
  SELECT s.theme_slug AS "themeSlug", s.revision AS "checkRevision", s.answered_at AS "checkedAt",
         a.key, a.level, a.note, a.answered_at AS "answeredAt", member.name AS "answeredBy"
    FROM self_check s
    JOIN LATERAL (
      SELECT *, row_number() OVER (PARTITION BY key ORDER BY revision DESC) AS place FROM self_check_answer
       WHERE city_id = s.city_id AND theme_slug = s.theme_slug) a ON a.place <= ${SHOWN}
    LEFT JOIN member ON member.id = a.answered_by
   WHERE s.city_id = $1 AND ($2::text IS NULL OR s.theme_slug = $2)
   ORDER BY s.theme_slug, a.key, a.revision DESC`;

/** What a city has answered, by theme and statement, with what it said before: one statement. */
@Injectable()
export class CitySelfChecksQuery {
  constructor(private readonly database: ReadDatabase) {}

  async of(cityId: string, themeSlug: string | null): Promise<CitySelfCheck[]> {
    const rows = await this.database.rows<Row>(ANSWERS, [cityId, themeSlug]);
    return [...Map.groupBy(rows, (row) => row.themeSlug)].map(([slug, given]) => ({
      themeSlug: slug,
      revision: given[0]?.checkRevision ?? 0,
      answeredAt: given[0]?.checkedAt ?? null,
      answers: [...Map.groupBy(given, ({ key }) => key).values()].flatMap(answerOf),
    }));
  }

  /** Of one theme; empty where nobody has answered yet. */
  async one(cityId: string, themeSlug: string): Promise<CitySelfCheck> {
    return (await this.of(cityId, themeSlug))[0] ?? { themeSlug, revision: 0, answeredAt: null, answers: [] };
  }
}

function answerOf(given: Row[]): CitySelfCheckAnswer[] {
  const [now, ...before] = given.map(({ key, level, note, answeredAt, answeredBy }) => ({ key, level, note, answeredAt, answeredBy }));
  return now ? [{ ...now, before }] : [];
}
