import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passages and chapters of clips count their changes, so that two people who write at once hear of each other. */
export class MomentRevisions1795500019000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "clip_moment" ADD "revision" integer NOT NULL DEFAULT '1'`);
    await run.query(`ALTER TABLE "clip_chapter" ADD "revision" integer NOT NULL DEFAULT '1'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "clip_chapter" DROP COLUMN "revision"`);
    await run.query(`ALTER TABLE "clip_moment" DROP COLUMN "revision"`);
  }
}
