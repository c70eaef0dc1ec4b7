import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Films of the network itself, storyboards, stills to choose the poster from, and what a line of sound is drawn from. */
export class FilmDepth1795500013000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "film" ALTER COLUMN "city_id" DROP NOT NULL`);
    await run.query(`ALTER TABLE "film" ADD "storyboard" jsonb`);
    await run.query(`ALTER TABLE "film" ADD "poster" integer`);
    await run.query(`ALTER TABLE "rendition" DROP CONSTRAINT "rendition_kind"`);
    await run.query(`ALTER TABLE "rendition" ADD CONSTRAINT "rendition_kind" CHECK (kind IN ('VIDEO', 'AUDIO', 'POSTER', 'DOWNLOAD', 'STORYBOARD', 'STILL', 'WAVEFORM'))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DELETE FROM "rendition" WHERE kind IN ('STORYBOARD', 'STILL', 'WAVEFORM')`);
    await run.query(`ALTER TABLE "rendition" DROP CONSTRAINT "rendition_kind"`);
    await run.query(`ALTER TABLE "rendition" ADD CONSTRAINT "rendition_kind" CHECK (kind IN ('VIDEO', 'AUDIO', 'POSTER', 'DOWNLOAD'))`);
    await run.query(`ALTER TABLE "film" DROP COLUMN "poster"`);
    await run.query(`ALTER TABLE "film" DROP COLUMN "storyboard"`);
    await run.query(`ALTER TABLE "film" ALTER COLUMN "city_id" SET NOT NULL`);
  }
}
