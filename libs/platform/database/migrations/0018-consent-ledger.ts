import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of who is shown in a clip and how they agreed, its proofs, and films sent in place of those on the site. */
export class ConsentLedger1795500018000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "consent_record" ("id" uuid NOT NULL, "clip_id" uuid NOT NULL, "city_id" uuid NOT NULL, "subject" text NOT NULL, "kind" text NOT NULL, "minors" boolean NOT NULL, "release" text NOT NULL, "given_on" date NOT NULL, "expires_on" date, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "note" text NOT NULL DEFAULT '', "revision" integer NOT NULL DEFAULT '1', "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "consent_record_days" CHECK (expires_on IS NULL OR expires_on >= given_on), CONSTRAINT "consent_record_minors" CHECK (NOT minors OR release = 'GUARDIAN'), CONSTRAINT "consent_record_release" CHECK (release IN ('WRITTEN', 'RECORDED', 'GUARDIAN', 'NOTICE_GIVEN')), CONSTRAINT "consent_record_kind" CHECK (kind IN ('PERSON', 'GROUP')), CONSTRAINT "PK_b357c35aea3aa0be4647282324f" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_26ec6d840e167a14af9bdc8826" ON "consent_record" ("city_id")`);
    await run.query(`CREATE INDEX "IDX_8a5d4a99621a6bf4cde895b7eb" ON "consent_record" ("created_by")`);
    await run.query(`CREATE INDEX "consent_record_withdrawn" ON "consent_record" ("clip_id") WHERE withdrawn_at IS NOT NULL`);
    await run.query(`CREATE INDEX "consent_record_ends" ON "consent_record" ("expires_on", "id") WHERE withdrawn_at IS NULL AND expires_on IS NOT NULL`);
    await run.query(`CREATE INDEX "consent_record_clip" ON "consent_record" ("clip_id", "id")`);
    await run.query(`CREATE TABLE "consent_proof" ("id" uuid NOT NULL, "record_id" uuid, "object_key" text NOT NULL, "name" text NOT NULL, "type" text NOT NULL, "bytes" integer NOT NULL, "sha256" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "consent_proof_size" CHECK (bytes > 0), CONSTRAINT "PK_a37be7a48796f526e78496c1f04" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "IDX_b7ae57a59a361438fc86116c8b" ON "consent_proof" ("record_id")`);
    await run.query(`CREATE INDEX "consent_proof_loose" ON "consent_proof" ("created_at") WHERE record_id IS NULL`);
    await run.query(`CREATE TABLE "clip_film_change" ("id" uuid NOT NULL, "clip_id" uuid NOT NULL, "film_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'DRAFT', "note" text NOT NULL DEFAULT '', "revision" integer NOT NULL DEFAULT '1', "author_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "REL_0e866f7b94ff21f1a4aab3f48b" UNIQUE ("film_id"), CONSTRAINT "clip_film_change_state" CHECK (state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN')), CONSTRAINT "PK_6a975eb744717f3c64a06a4d2c5" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_b30e30a6648622d0030977512d" ON "clip_film_change" ("author_id")`);
    await run.query(`CREATE INDEX "clip_film_change_of_clip" ON "clip_film_change" ("clip_id", "id")`);
    await run.query(`CREATE UNIQUE INDEX "clip_film_change_open" ON "clip_film_change" ("clip_id") WHERE state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED')`);
    await run.query(`ALTER TABLE "consent_record" ADD CONSTRAINT "FK_51de1ce31b041d03a17d4b8b44d" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "consent_record" ADD CONSTRAINT "FK_26ec6d840e167a14af9bdc8826a" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "consent_record" ADD CONSTRAINT "FK_8a5d4a99621a6bf4cde895b7eb7" FOREIGN KEY ("created_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "consent_proof" ADD CONSTRAINT "FK_b7ae57a59a361438fc86116c8b5" FOREIGN KEY ("record_id") REFERENCES "consent_record"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_film_change" ADD CONSTRAINT "FK_5e5e372a80350c0a5ef8a0a541d" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_film_change" ADD CONSTRAINT "FK_0e866f7b94ff21f1a4aab3f48b5" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_film_change" ADD CONSTRAINT "FK_b30e30a6648622d0030977512d2" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "clip_film_change" DROP CONSTRAINT "FK_b30e30a6648622d0030977512d2"`);
    await run.query(`ALTER TABLE "clip_film_change" DROP CONSTRAINT "FK_0e866f7b94ff21f1a4aab3f48b5"`);
    await run.query(`ALTER TABLE "clip_film_change" DROP CONSTRAINT "FK_5e5e372a80350c0a5ef8a0a541d"`);
    await run.query(`ALTER TABLE "consent_proof" DROP CONSTRAINT "FK_b7ae57a59a361438fc86116c8b5"`);
    await run.query(`ALTER TABLE "consent_record" DROP CONSTRAINT "FK_8a5d4a99621a6bf4cde895b7eb7"`);
    await run.query(`ALTER TABLE "consent_record" DROP CONSTRAINT "FK_26ec6d840e167a14af9bdc8826a"`);
    await run.query(`ALTER TABLE "consent_record" DROP CONSTRAINT "FK_51de1ce31b041d03a17d4b8b44d"`);
    await run.query(`DROP INDEX "public"."clip_film_change_open"`);
    await run.query(`DROP INDEX "public"."clip_film_change_of_clip"`);
    await run.query(`DROP INDEX "public"."IDX_b30e30a6648622d0030977512d"`);
    await run.query(`DROP TABLE "clip_film_change"`);
    await run.query(`DROP INDEX "public"."consent_proof_loose"`);
    await run.query(`DROP INDEX "public"."IDX_b7ae57a59a361438fc86116c8b"`);
    await run.query(`DROP TABLE "consent_proof"`);
    await run.query(`DROP INDEX "public"."consent_record_clip"`);
    await run.query(`DROP INDEX "public"."consent_record_ends"`);
    await run.query(`DROP INDEX "public"."consent_record_withdrawn"`);
    await run.query(`DROP INDEX "public"."IDX_8a5d4a99621a6bf4cde895b7eb"`);
    await run.query(`DROP INDEX "public"."IDX_26ec6d840e167a14af9bdc8826"`);
    await run.query(`DROP TABLE "consent_record"`);
  }
}
