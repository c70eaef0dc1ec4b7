import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a member read last, newest first: lists of their own look no further back than a bound. */
export class NewestRead1795399000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE INDEX "discussion_reader_newest" ON "discussion_reader"  ("member_id", "read_at", "discussion_id", "read_position") `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX "public"."discussion_reader_newest"`);
  }
}
