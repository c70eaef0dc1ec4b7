import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sums of how films are watched: by day, by country, by the language of captions. */
export class FilmFigures1795500017000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "film_day" ("film_id" uuid NOT NULL, "day" date NOT NULL, "plays" integer NOT NULL DEFAULT '0', "elsewhere" integer NOT NULL DEFAULT '0', "reports" integer NOT NULL DEFAULT '0', "curve" integer array, CONSTRAINT "film_day_counts" CHECK (plays >= 0 AND elsewhere >= 0 AND reports >= 0), CONSTRAINT "PK_8b345fb13b961543affd9c11fff" PRIMARY KEY ("film_id", "day"))`);
    await run.query(`CREATE INDEX "film_day_day" ON "film_day" ("day")`);
    await run.query(`CREATE TABLE "film_day_count" ("film_id" uuid NOT NULL, "day" date NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "count" integer NOT NULL, CONSTRAINT "film_day_count_kind" CHECK (kind IN ('COUNTRY', 'CAPTIONS')), CONSTRAINT "PK_7c1a34f003beede58930430dd3c" PRIMARY KEY ("film_id", "day", "kind", "name"))`);
    await run.query(`CREATE INDEX "film_day_count_day" ON "film_day_count" ("day")`);
    await run.query(`ALTER TABLE "film_day" ADD CONSTRAINT "FK_af125237ac2cc957c3d2133aa5b" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "film_day_count" ADD CONSTRAINT "FK_d8e9927c06752b81a8b4aa971e6" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE "film_day_count"`);
    await run.query(`DROP TABLE "film_day"`);
  }
}
