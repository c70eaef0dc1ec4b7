import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars find what began long ago and is not over. */
export class IndexLongCelebrations1795403600000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE INDEX "occurrence_shown_long" ON "occurrence" ("starts_at", "id") WHERE shown AND ends_at - starts_at > '4 days'::interval`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX "occurrence_shown_long"`);
  }
}
