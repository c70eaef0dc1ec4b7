import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A picture finds the recap that shows it. */
export class IndexRecapPictures1795411800000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE INDEX "recap_of_picture" ON "recap" USING gin ("picture_ids")`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX "recap_of_picture"`);
  }
}
