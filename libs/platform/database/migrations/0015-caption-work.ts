import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggestions of better lines, drafts by machines, and where the address of replaced captions leads. */
export class CaptionWork1795500015000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "caption_draft" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "kind" text NOT NULL, "language" text NOT NULL, "from_language" text, "state" text NOT NULL DEFAULT 'QUEUED', "code" text, "placed" boolean NOT NULL DEFAULT false, "cues" jsonb, "asked_by" uuid, "run" text, "attempt" integer NOT NULL DEFAULT '0', "beat_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "caption_draft_state" CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')), CONSTRAINT "caption_draft_kind" CHECK (kind IN ('SPEECH', 'TRANSLATION')), CONSTRAINT "PK_b1398e624cbcdba443d74ba28f4" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_d07cfd8d0598a4ae66d3e81c7d" ON "caption_draft" ("asked_by")`);
    await run.query(`CREATE INDEX "caption_draft_open" ON "caption_draft" ("beat_at") WHERE state IN ('QUEUED', 'RUNNING')`);
    await run.query(`CREATE UNIQUE INDEX "caption_draft_language" ON "caption_draft" ("film_id", "language")`);
    await run.query(`CREATE TABLE "caption_suggestion" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "language" text NOT NULL, "start_ms" integer NOT NULL, "end_ms" integer NOT NULL, "current" text NOT NULL, "suggested" text NOT NULL, "note" text, "state" text NOT NULL DEFAULT 'OPEN', "answer" text, "member_id" uuid, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "caption_suggestion_state" CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'OUTDATED')), CONSTRAINT "PK_e2b756381068fe2de01ae1cf48c" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_6b087ec30eedd864500cee2318" ON "caption_suggestion" ("member_id")`);
    await run.query(`CREATE INDEX "caption_suggestion_open" ON "caption_suggestion" ("film_id", "language") WHERE state = 'OPEN'`);
    await run.query(`CREATE INDEX "caption_suggestion_of_film" ON "caption_suggestion" ("film_id", "id")`);
    await run.query(`CREATE TABLE "former_captions" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "language" text NOT NULL, "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_12b6c1b865484250e85afe472d4" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "former_captions_of_film" ON "former_captions" ("film_id")`);
    await run.query(`ALTER TABLE "caption_draft" ADD CONSTRAINT "FK_b9fafdbafb822b488cc7bc3738c" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "caption_draft" ADD CONSTRAINT "FK_d07cfd8d0598a4ae66d3e81c7d0" FOREIGN KEY ("asked_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "caption_suggestion" ADD CONSTRAINT "FK_7e39191581687bad8823eadf85b" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "caption_suggestion" ADD CONSTRAINT "FK_6b087ec30eedd864500cee2318b" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "former_captions" ADD CONSTRAINT "FK_8b5b2a6d5599f78da6b5fa9dbba" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "former_captions" DROP CONSTRAINT "FK_8b5b2a6d5599f78da6b5fa9dbba"`);
    await run.query(`ALTER TABLE "caption_suggestion" DROP CONSTRAINT "FK_6b087ec30eedd864500cee2318b"`);
    await run.query(`ALTER TABLE "caption_suggestion" DROP CONSTRAINT "FK_7e39191581687bad8823eadf85b"`);
    await run.query(`ALTER TABLE "caption_draft" DROP CONSTRAINT "FK_d07cfd8d0598a4ae66d3e81c7d0"`);
    await run.query(`ALTER TABLE "caption_draft" DROP CONSTRAINT "FK_b9fafdbafb822b488cc7bc3738c"`);
    await run.query(`DROP INDEX "public"."former_captions_of_film"`);
    await run.query(`DROP TABLE "former_captions"`);
    await run.query(`DROP INDEX "public"."caption_suggestion_of_film"`);
    await run.query(`DROP INDEX "public"."caption_suggestion_open"`);
    await run.query(`DROP INDEX "public"."IDX_6b087ec30eedd864500cee2318"`);
    await run.query(`DROP TABLE "caption_suggestion"`);
    await run.query(`DROP INDEX "public"."caption_draft_language"`);
    await run.query(`DROP INDEX "public"."caption_draft_open"`);
    await run.query(`DROP INDEX "public"."IDX_d07cfd8d0598a4ae66d3e81c7d"`);
    await run.query(`DROP TABLE "caption_draft"`);
  }
}
