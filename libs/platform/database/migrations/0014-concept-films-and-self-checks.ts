import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The films that open the modules, and what cities say of themselves. What comes with the product has no sender. */
export class ConceptFilmsAndSelfChecks1795500014000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "concept_film" ("film_id" uuid NOT NULL, "theme_slug" text NOT NULL, "master_sha256" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "concept_film_master" UNIQUE ("theme_slug", "master_sha256"), CONSTRAINT "PK_08c6a5f3e6abfae5b34dab27249" PRIMARY KEY ("film_id"))`);
    await run.query(`CREATE TABLE "concept_film_words" ("film_id" uuid NOT NULL, "language" text NOT NULL, "title" text NOT NULL, "about" text NOT NULL, "described" jsonb NOT NULL, "sha256" text NOT NULL, CONSTRAINT "PK_44f8d142c0d3e07fa73a5b3f6f9" PRIMARY KEY ("film_id", "language"))`);
    await run.query(`CREATE TABLE "self_check" ("city_id" uuid NOT NULL, "theme_slug" text NOT NULL, "revision" integer NOT NULL, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e75dbc6b40ab5650c954bedccfa" PRIMARY KEY ("city_id", "theme_slug"))`);
    await run.query(`CREATE INDEX "IDX_8dcff9eb72a5580aac5940f55d" ON "self_check"  ("answered_by") `);
    await run.query(`CREATE TABLE "self_check_answer" ("city_id" uuid NOT NULL, "theme_slug" text NOT NULL, "key" text NOT NULL, "revision" integer NOT NULL, "level" smallint, "note" text NOT NULL DEFAULT '', "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "self_check_answer_note" CHECK (char_length(note) <= 500), CONSTRAINT "self_check_answer_level" CHECK (level BETWEEN 0 AND 3), CONSTRAINT "PK_edc1ef310985b255cd345ccb813" PRIMARY KEY ("city_id", "theme_slug", "key", "revision"))`);
    await run.query(`CREATE INDEX "IDX_f5e112e0be37ea5086c57af5fa" ON "self_check_answer"  ("answered_by") `);
    await run.query(`ALTER TABLE "caption_track" ALTER COLUMN "created_by" DROP NOT NULL`);
    await run.query(`ALTER TABLE "upload" ALTER COLUMN "member_id" DROP NOT NULL`);
    await run.query(`ALTER TABLE "upload" ALTER COLUMN "city_id" DROP NOT NULL`);
    await run.query(`ALTER TABLE "concept_film" ADD CONSTRAINT "FK_08c6a5f3e6abfae5b34dab27249" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "concept_film" ADD CONSTRAINT "FK_9995c6a9a06d686ad7a51adf56d" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "concept_film_words" ADD CONSTRAINT "FK_5dd264f3efe7576ee4072aa7938" FOREIGN KEY ("film_id") REFERENCES "concept_film"("film_id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "self_check" ADD CONSTRAINT "FK_625767ec28c12350c0ad4c59486" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "self_check" ADD CONSTRAINT "FK_96fe1587e95c228c390515207c1" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "self_check" ADD CONSTRAINT "FK_8dcff9eb72a5580aac5940f55de" FOREIGN KEY ("answered_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "self_check_answer" ADD CONSTRAINT "FK_54c5bbf3648bb221269d4ea3da1" FOREIGN KEY ("city_id", "theme_slug") REFERENCES "self_check"("city_id","theme_slug") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "self_check_answer" ADD CONSTRAINT "FK_f5e112e0be37ea5086c57af5fac" FOREIGN KEY ("answered_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "self_check_answer" DROP CONSTRAINT "FK_f5e112e0be37ea5086c57af5fac"`);
    await run.query(`ALTER TABLE "self_check_answer" DROP CONSTRAINT "FK_54c5bbf3648bb221269d4ea3da1"`);
    await run.query(`ALTER TABLE "self_check" DROP CONSTRAINT "FK_8dcff9eb72a5580aac5940f55de"`);
    await run.query(`ALTER TABLE "self_check" DROP CONSTRAINT "FK_96fe1587e95c228c390515207c1"`);
    await run.query(`ALTER TABLE "self_check" DROP CONSTRAINT "FK_625767ec28c12350c0ad4c59486"`);
    await run.query(`ALTER TABLE "concept_film_words" DROP CONSTRAINT "FK_5dd264f3efe7576ee4072aa7938"`);
    await run.query(`ALTER TABLE "concept_film" DROP CONSTRAINT "FK_9995c6a9a06d686ad7a51adf56d"`);
    await run.query(`ALTER TABLE "concept_film" DROP CONSTRAINT "FK_08c6a5f3e6abfae5b34dab27249"`);
    await run.query(`DELETE FROM "caption_track" WHERE created_by IS NULL`);
    await run.query(`DELETE FROM "upload" WHERE city_id IS NULL OR member_id IS NULL`);
    await run.query(`ALTER TABLE "upload" ALTER COLUMN "city_id" SET NOT NULL`);
    await run.query(`ALTER TABLE "upload" ALTER COLUMN "member_id" SET NOT NULL`);
    await run.query(`ALTER TABLE "caption_track" ALTER COLUMN "created_by" SET NOT NULL`);
    await run.query(`DROP INDEX "public"."IDX_f5e112e0be37ea5086c57af5fa"`);
    await run.query(`DROP TABLE "self_check_answer"`);
    await run.query(`DROP INDEX "public"."IDX_8dcff9eb72a5580aac5940f55d"`);
    await run.query(`DROP TABLE "self_check"`);
    await run.query(`DROP TABLE "concept_film_words"`);
    await run.query(`DROP TABLE "concept_film"`);
  }
}
