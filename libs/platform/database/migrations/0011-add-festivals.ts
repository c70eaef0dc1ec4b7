import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddFestivals1795410258636 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "recap" DROP CONSTRAINT "FK_67c9bb4763fe4c209b6417763d0"`);
    await run.query(`DROP INDEX "public"."IDX_f672aa547e3be91690742e62c0"`);
    await run.query(`CREATE TABLE "calendar_import" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "member_id" uuid NOT NULL, "file_name" text NOT NULL, "text" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_232eb8c6fafb5cd869c4ae38163" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_56bc1df0593c577b035e721dcc" ON "calendar_import"  ("city_id") `);
    await run.query(`CREATE INDEX "IDX_bcbebf1353f9329fa9f4c8b04d" ON "calendar_import"  ("member_id") `);
    await run.query(`CREATE INDEX "calendar_import_age" ON "calendar_import"  ("created_at") `);
    await run.query(`ALTER TABLE "festival" DROP COLUMN "call_token"`);
    await run.query(`ALTER TABLE "recap" DROP CONSTRAINT "REL_67c9bb4763fe4c209b6417763d"`);
    await run.query(`ALTER TABLE "recap" DROP COLUMN "film_id"`);
    await run.query(`ALTER TABLE "festival" ADD "key" uuid NOT NULL`);
    await run.query(`ALTER TABLE "festival" ADD "poster_id" uuid`);
    await run.query(`ALTER TABLE "festival" ADD "call_opened_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "festival" ADD "revision" integer NOT NULL DEFAULT '1'`);
    await run.query(`ALTER TABLE "festival_host" ADD "locale" text NOT NULL DEFAULT 'en'`);
    await run.query(`ALTER TABLE "festival_host" ADD "state" text NOT NULL DEFAULT 'ACTIVE'`);
    await run.query(`ALTER TABLE "festival_host" ADD "confirmed_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "festival_host" ADD "invited_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "festival_host" ADD "copied_from" uuid`);
    await run.query(`ALTER TABLE "celebration" ADD "festival_host_id" uuid`);
    await run.query(`ALTER TABLE "celebration" ADD "offer" text`);
    await run.query(`ALTER TABLE "celebration" ADD "offered_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "celebration" ADD "offer_note" text`);
    await run.query(`ALTER TABLE "recap" ADD "language" text NOT NULL`);
    await run.query(`ALTER TABLE "recap" ADD "clip_id" uuid`);
    await run.query(`ALTER TABLE "festival_host" ALTER COLUMN "token_hash" DROP NOT NULL`);
    await run.query(`CREATE INDEX "IDX_59169dc5229ae09aa26598f92d" ON "festival"  ("poster_id") `);
    await run.query(`CREATE UNIQUE INDEX "festival_once" ON "festival"  ("city_id", "key") `);
    await run.query(`CREATE INDEX "festival_host_listed" ON "festival_host"  ("festival_id", "id") `);
    await run.query(`CREATE INDEX "celebration_of_host" ON "celebration"  ("festival_host_id", "id") WHERE festival_host_id IS NOT NULL AND deleted_at IS NULL`);
    await run.query(`CREATE INDEX "celebration_offered" ON "celebration"  ("festival_id", "offer", "offered_at", "id") WHERE offer IS NOT NULL AND deleted_at IS NULL`);
    await run.query(`CREATE INDEX "recap_published" ON "recap"  ("published_at", "celebration_id") WHERE published_at IS NOT NULL`);
    await run.query(`ALTER TABLE "festival_host" ADD CONSTRAINT "festival_host_state" CHECK (state IN ('INVITED', 'ACTIVE', 'REMOVED'))`);
    await run.query(`ALTER TABLE "celebration" ADD CONSTRAINT "celebration_offer" CHECK (offer IN ('DRAFT', 'OFFERED', 'ACCEPTED', 'DECLINED'))`);
    await run.query(`ALTER TABLE "festival" ADD CONSTRAINT "FK_59169dc5229ae09aa26598f92dc" FOREIGN KEY ("poster_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "celebration" ADD CONSTRAINT "FK_7d6214c9d53b4689d1f7df2fe13" FOREIGN KEY ("festival_host_id") REFERENCES "festival_host"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "calendar_import" ADD CONSTRAINT "FK_56bc1df0593c577b035e721dcc4" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "calendar_import" ADD CONSTRAINT "FK_bcbebf1353f9329fa9f4c8b04da" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "calendar_import" DROP CONSTRAINT "FK_bcbebf1353f9329fa9f4c8b04da"`);
    await run.query(`ALTER TABLE "calendar_import" DROP CONSTRAINT "FK_56bc1df0593c577b035e721dcc4"`);
    await run.query(`ALTER TABLE "celebration" DROP CONSTRAINT "FK_7d6214c9d53b4689d1f7df2fe13"`);
    await run.query(`ALTER TABLE "festival" DROP CONSTRAINT "FK_59169dc5229ae09aa26598f92dc"`);
    await run.query(`ALTER TABLE "celebration" DROP CONSTRAINT "celebration_offer"`);
    await run.query(`ALTER TABLE "festival_host" DROP CONSTRAINT "festival_host_state"`);
    await run.query(`DROP INDEX "public"."recap_published"`);
    await run.query(`DROP INDEX "public"."celebration_offered"`);
    await run.query(`DROP INDEX "public"."celebration_of_host"`);
    await run.query(`DROP INDEX "public"."festival_host_listed"`);
    await run.query(`DROP INDEX "public"."festival_once"`);
    await run.query(`DROP INDEX "public"."IDX_59169dc5229ae09aa26598f92d"`);
    await run.query(`ALTER TABLE "festival_host" ALTER COLUMN "token_hash" SET NOT NULL`);
    await run.query(`ALTER TABLE "recap" DROP COLUMN "clip_id"`);
    await run.query(`ALTER TABLE "recap" DROP COLUMN "language"`);
    await run.query(`ALTER TABLE "celebration" DROP COLUMN "offer_note"`);
    await run.query(`ALTER TABLE "celebration" DROP COLUMN "offered_at"`);
    await run.query(`ALTER TABLE "celebration" DROP COLUMN "offer"`);
    await run.query(`ALTER TABLE "celebration" DROP COLUMN "festival_host_id"`);
    await run.query(`ALTER TABLE "festival_host" DROP COLUMN "copied_from"`);
    await run.query(`ALTER TABLE "festival_host" DROP COLUMN "invited_at"`);
    await run.query(`ALTER TABLE "festival_host" DROP COLUMN "confirmed_at"`);
    await run.query(`ALTER TABLE "festival_host" DROP COLUMN "state"`);
    await run.query(`ALTER TABLE "festival_host" DROP COLUMN "locale"`);
    await run.query(`ALTER TABLE "festival" DROP COLUMN "revision"`);
    await run.query(`ALTER TABLE "festival" DROP COLUMN "call_opened_at"`);
    await run.query(`ALTER TABLE "festival" DROP COLUMN "poster_id"`);
    await run.query(`ALTER TABLE "festival" DROP COLUMN "key"`);
    await run.query(`ALTER TABLE "recap" ADD "film_id" uuid`);
    await run.query(`ALTER TABLE "recap" ADD CONSTRAINT "REL_67c9bb4763fe4c209b6417763d" UNIQUE ("film_id")`);
    await run.query(`ALTER TABLE "festival" ADD "call_token" text NOT NULL`);
    await run.query(`DROP INDEX "public"."calendar_import_age"`);
    await run.query(`DROP INDEX "public"."IDX_bcbebf1353f9329fa9f4c8b04d"`);
    await run.query(`DROP INDEX "public"."IDX_56bc1df0593c577b035e721dcc"`);
    await run.query(`DROP TABLE "calendar_import"`);
    await run.query(`CREATE UNIQUE INDEX "IDX_f672aa547e3be91690742e62c0" ON "festival" USING btree ("call_token") `);
    await run.query(`ALTER TABLE "recap" ADD CONSTRAINT "FK_67c9bb4763fe4c209b6417763d0" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }
}
