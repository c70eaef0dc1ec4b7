import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Discussions1795376513852 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "discussion" ("id" uuid NOT NULL, "kind" text NOT NULL, "theme_slug" text, "subject_kind" text, "subject_id" uuid, "city_id" uuid, "title" text, "language" text NOT NULL, "author_id" uuid, "is_open" boolean NOT NULL DEFAULT true, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "post_count" integer NOT NULL DEFAULT '0', "last_position" integer NOT NULL DEFAULT '0', "version" integer NOT NULL DEFAULT '0', "last_post_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_post_author_id" uuid, "is_pinned" boolean NOT NULL DEFAULT false, "pinned_at" TIMESTAMP WITH TIME ZONE, "locked_at" TIMESTAMP WITH TIME ZONE, "slow_mode_seconds" integer NOT NULL DEFAULT '0', "best_answer_id" uuid, "asked_at" TIMESTAMP WITH TIME ZONE, "first_answer_at" TIMESTAMP WITH TIME ZONE, "is_sample" boolean NOT NULL DEFAULT false, CONSTRAINT "discussion_thread" CHECK (kind <> 'THREAD' OR (subject_kind IS NOT NULL AND subject_id IS NOT NULL AND title IS NULL)), CONSTRAINT "discussion_topic" CHECK (kind <> 'TOPIC' OR (theme_slug IS NOT NULL AND title IS NOT NULL AND subject_id IS NULL)), CONSTRAINT "discussion_kind" CHECK (kind IN ('TOPIC', 'THREAD')), CONSTRAINT "PK_b93169eb129e530c6a4c3b9fda1" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_ece98699d7f7ab191a54202b6c" ON "discussion"  ("author_id") `);
    await run.query(`CREATE INDEX "discussion_asked_in_city" ON "discussion"  ("city_id", "asked_at") WHERE asked_at IS NOT NULL`);
    await run.query(`CREATE INDEX "discussion_asked" ON "discussion"  ("theme_slug", "asked_at") WHERE asked_at IS NOT NULL`);
    await run.query(`CREATE INDEX "discussion_of_city" ON "discussion"  ("city_id", "is_pinned", "last_post_at", "id") WHERE is_open AND last_position > 0`);
    await run.query(`CREATE INDEX "discussion_unanswered" ON "discussion"  ("theme_slug", "is_pinned", "last_post_at", "id") WHERE kind = 'TOPIC' AND is_open AND last_position > 0 AND first_answer_at IS NULL`);
    await run.query(`CREATE INDEX "discussion_newest" ON "discussion"  ("is_pinned", "last_post_at", "id") WHERE kind = 'TOPIC' AND is_open AND last_position > 0`);
    await run.query(`CREATE INDEX "discussion_forum" ON "discussion"  ("theme_slug", "is_pinned", "last_post_at", "id") WHERE kind = 'TOPIC' AND is_open AND last_position > 0`);
    await run.query(`CREATE UNIQUE INDEX "discussion_of_subject" ON "discussion"  ("subject_kind", "subject_id") `);
    await run.query(`CREATE TABLE "discussion_reader" ("member_id" uuid NOT NULL, "discussion_id" uuid NOT NULL, "read_position" integer NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_bb7d68d3e1f0655ba58c095f3f6" PRIMARY KEY ("member_id", "discussion_id"))`);
    await run.query(`CREATE INDEX "IDX_462cac436b1e798da4ae41e5ae" ON "discussion_reader"  ("discussion_id") `);
    await run.query(`CREATE TABLE "discussion_record" ("id" uuid NOT NULL, "discussion_id" uuid NOT NULL, "post_id" uuid, "action" text NOT NULL, "actor_id" uuid NOT NULL, "reason" text, "details" jsonb NOT NULL DEFAULT '{}', "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ea52a571d58f31ae5ed02289e95" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "discussion_record_of" ON "discussion_record"  ("discussion_id", "id") `);
    await run.query(`CREATE TABLE "draft" ("member_id" uuid NOT NULL, "place" text NOT NULL, "title" text, "body" text NOT NULL, "language" text, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_7ad799d65dde7bee1e7d6f07f38" PRIMARY KEY ("member_id", "place"))`);
    await run.query(`CREATE TABLE "post" ("id" uuid NOT NULL, "discussion_id" uuid NOT NULL, "position" integer, "version" integer, "author_id" uuid, "city_id" uuid, "answers_id" uuid, "client_key" uuid NOT NULL, "language" text NOT NULL, "body" text NOT NULL, "html" text NOT NULL, "state" text NOT NULL, "moved_to_id" uuid, "moved_post_id" uuid, "removed_by" uuid, "removed_reason" text, "revision" integer NOT NULL DEFAULT '1', "reactions" jsonb NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "edited_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "post_place" CHECK ((position IS NULL) = (version IS NULL) AND (position IS NOT NULL OR state <> 'SHOWN')), CONSTRAINT "post_state" CHECK (state IN ('SHOWN', 'HELD', 'REMOVED', 'HIDDEN', 'MOVED')), CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "post_answers" ON "post"  ("answers_id") WHERE answers_id IS NOT NULL`);
    await run.query(`CREATE INDEX "post_held" ON "post"  ("discussion_id") WHERE state = 'HELD'`);
    await run.query(`CREATE INDEX "post_of_author_in" ON "post"  ("author_id", "discussion_id", "created_at") `);
    await run.query(`CREATE INDEX "post_of_author" ON "post"  ("author_id", "created_at") `);
    await run.query(`CREATE UNIQUE INDEX "post_key" ON "post"  ("author_id", "client_key") `);
    await run.query(`CREATE INDEX "post_version" ON "post"  ("discussion_id", "version") `);
    await run.query(`CREATE UNIQUE INDEX "post_position" ON "post"  ("discussion_id", "position") `);
    await run.query(`CREATE TABLE "post_revision" ("post_id" uuid NOT NULL, "revision" integer NOT NULL, "body" text NOT NULL, "language" text NOT NULL, "edited_by" uuid, "edited_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_fbfb106b4a01d993708cc5c4a32" PRIMARY KEY ("post_id", "revision"))`);
    await run.query(`CREATE TABLE "post_reaction" ("post_id" uuid NOT NULL, "member_id" uuid NOT NULL, "kind" text NOT NULL, CONSTRAINT "post_reaction_kind" CHECK (kind IN ('THANKS', 'AGREE', 'IDEA', 'CELEBRATE')), CONSTRAINT "PK_bae265d68d866c1b254bef1303a" PRIMARY KEY ("post_id", "member_id", "kind"))`);
    await run.query(`CREATE INDEX "IDX_51db0146a78c1a92f80714a7d8" ON "post_reaction"  ("member_id") `);
    await run.query(`CREATE TABLE "post_mention" ("post_id" uuid NOT NULL, "kind" text NOT NULL, "target_id" uuid NOT NULL, CONSTRAINT "post_mention_kind" CHECK (kind IN ('MEMBER', 'CITY')), CONSTRAINT "PK_cf02fe84038e5abc7213d1ce803" PRIMARY KEY ("post_id", "kind", "target_id"))`);
    await run.query(`CREATE INDEX "post_mention_target" ON "post_mention"  ("kind", "target_id") `);
    await run.query(`ALTER TABLE "discussion" ADD CONSTRAINT "FK_ec0aaa27a46dea31157445a55cf" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "discussion" ADD CONSTRAINT "FK_ece98699d7f7ab191a54202b6cb" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "discussion" ADD CONSTRAINT "FK_c26fd8f5ad6af551ea694ee16b6" FOREIGN KEY ("last_post_author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "discussion_reader" ADD CONSTRAINT "FK_e483ab3165eb17dd4c931916401" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "discussion_reader" ADD CONSTRAINT "FK_462cac436b1e798da4ae41e5aea" FOREIGN KEY ("discussion_id") REFERENCES "discussion"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "draft" ADD CONSTRAINT "FK_bb99b01d5c0f13874ee9736ad77" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post" ADD CONSTRAINT "FK_ae553f36abf2e8e9f7fc7a694ae" FOREIGN KEY ("discussion_id") REFERENCES "discussion"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post" ADD CONSTRAINT "FK_2f1a9ca8908fc8168bc18437f62" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post" ADD CONSTRAINT "FK_568362fbb7175a4caffe0f7fb99" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post_revision" ADD CONSTRAINT "FK_16871ad1d4b765c7db2fb46ee0c" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post_revision" ADD CONSTRAINT "FK_0ebde4cb06ede1305c17e6f0326" FOREIGN KEY ("edited_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post_reaction" ADD CONSTRAINT "FK_860c24b55da4541f8322a2bdced" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post_reaction" ADD CONSTRAINT "FK_51db0146a78c1a92f80714a7d8e" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "post_mention" ADD CONSTRAINT "FK_c03144065921fd20a80d8f9856d" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    // By hand: the record is never changed, and people are found by a part of their name to be mentioned.
    await run.query(`CREATE FUNCTION refuse_discussion_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'the record of discussions is not changed'; END $$`);
    await run.query(`CREATE TRIGGER discussion_record_kept BEFORE UPDATE OR DELETE ON discussion_record FOR EACH ROW EXECUTE FUNCTION refuse_discussion_record_change()`);
    await run.query(`CREATE TRIGGER discussion_record_not_emptied BEFORE TRUNCATE ON discussion_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_discussion_record_change()`);
    await run.query(`CREATE INDEX member_shown_name ON member USING gin (plain_text(name) gin_trgm_ops) WHERE show_publicly AND status = 'ACTIVE'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX member_shown_name`);
    await run.query(`ALTER TABLE "post_mention" DROP CONSTRAINT "FK_c03144065921fd20a80d8f9856d"`);
    await run.query(`ALTER TABLE "post_reaction" DROP CONSTRAINT "FK_51db0146a78c1a92f80714a7d8e"`);
    await run.query(`ALTER TABLE "post_reaction" DROP CONSTRAINT "FK_860c24b55da4541f8322a2bdced"`);
    await run.query(`ALTER TABLE "post_revision" DROP CONSTRAINT "FK_0ebde4cb06ede1305c17e6f0326"`);
    await run.query(`ALTER TABLE "post_revision" DROP CONSTRAINT "FK_16871ad1d4b765c7db2fb46ee0c"`);
    await run.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_568362fbb7175a4caffe0f7fb99"`);
    await run.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_2f1a9ca8908fc8168bc18437f62"`);
    await run.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_ae553f36abf2e8e9f7fc7a694ae"`);
    await run.query(`ALTER TABLE "draft" DROP CONSTRAINT "FK_bb99b01d5c0f13874ee9736ad77"`);
    await run.query(`ALTER TABLE "discussion_reader" DROP CONSTRAINT "FK_462cac436b1e798da4ae41e5aea"`);
    await run.query(`ALTER TABLE "discussion_reader" DROP CONSTRAINT "FK_e483ab3165eb17dd4c931916401"`);
    await run.query(`ALTER TABLE "discussion" DROP CONSTRAINT "FK_c26fd8f5ad6af551ea694ee16b6"`);
    await run.query(`ALTER TABLE "discussion" DROP CONSTRAINT "FK_ece98699d7f7ab191a54202b6cb"`);
    await run.query(`ALTER TABLE "discussion" DROP CONSTRAINT "FK_ec0aaa27a46dea31157445a55cf"`);
    await run.query(`DROP INDEX "public"."post_mention_target"`);
    await run.query(`DROP TABLE "post_mention"`);
    await run.query(`DROP INDEX "public"."IDX_51db0146a78c1a92f80714a7d8"`);
    await run.query(`DROP TABLE "post_reaction"`);
    await run.query(`DROP TABLE "post_revision"`);
    await run.query(`DROP INDEX "public"."post_position"`);
    await run.query(`DROP INDEX "public"."post_version"`);
    await run.query(`DROP INDEX "public"."post_key"`);
    await run.query(`DROP INDEX "public"."post_of_author"`);
    await run.query(`DROP INDEX "public"."post_of_author_in"`);
    await run.query(`DROP INDEX "public"."post_held"`);
    await run.query(`DROP INDEX "public"."post_answers"`);
    await run.query(`DROP TABLE "post"`);
    await run.query(`DROP TABLE "draft"`);
    await run.query(`DROP INDEX "public"."discussion_record_of"`);
    await run.query(`DROP TABLE "discussion_record"`);
    await run.query(`DROP FUNCTION refuse_discussion_record_change`);
    await run.query(`DROP INDEX "public"."IDX_462cac436b1e798da4ae41e5ae"`);
    await run.query(`DROP TABLE "discussion_reader"`);
    await run.query(`DROP INDEX "public"."discussion_of_subject"`);
    await run.query(`DROP INDEX "public"."discussion_forum"`);
    await run.query(`DROP INDEX "public"."discussion_newest"`);
    await run.query(`DROP INDEX "public"."discussion_unanswered"`);
    await run.query(`DROP INDEX "public"."discussion_of_city"`);
    await run.query(`DROP INDEX "public"."discussion_asked"`);
    await run.query(`DROP INDEX "public"."discussion_asked_in_city"`);
    await run.query(`DROP INDEX "public"."IDX_ece98699d7f7ab191a54202b6c"`);
    await run.query(`DROP TABLE "discussion"`);
  }
}
