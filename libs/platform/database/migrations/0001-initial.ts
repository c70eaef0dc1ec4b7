import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: every table of the product as it began. */
export class Initial1763800000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE EXTENSION IF NOT EXISTS citext`);
    await run.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await run.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await run.query(`CREATE TABLE "outbox" ("id" uuid NOT NULL, "type" text NOT NULL, "payload" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "relayed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "outbox_waiting" ON "outbox"  ("id") WHERE relayed_at IS NULL`);
    await run.query(`CREATE TABLE "network_setting" ("key" text NOT NULL, "value" jsonb NOT NULL, CONSTRAINT "PK_bd4b0c1939ee5936694ed77c091" PRIMARY KEY ("key"))`);
    await run.query(`CREATE TABLE "member" ("id" uuid NOT NULL, "email" citext NOT NULL, "name" text NOT NULL, "locale" text NOT NULL, "time_zone" text NOT NULL DEFAULT 'UTC', "password_hash" text, "status" text NOT NULL DEFAULT 'ACTIVE', "suspended_reason" text, "show_publicly" boolean NOT NULL DEFAULT false, "is_sample" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "member_status" CHECK (status IN ('ACTIVE', 'SUSPENDED')), CONSTRAINT "PK_97cbbe986ce9d14ca5894fdc072" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "IDX_4678079964ab375b2b31849456" ON "member"  ("email") `);
    await run.query(`CREATE INDEX "member_by_name" ON "member"  ("name", "id") `);
    await run.query(`CREATE TABLE "network_role" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "role" text NOT NULL, "languages" text array NOT NULL DEFAULT '{}', "themes" text array NOT NULL DEFAULT '{}', "since" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "network_role_name" CHECK (role IN ('MODERATOR', 'EDITOR', 'ADMIN')), CONSTRAINT "PK_7eb6abdbef5e644bf69367ac138" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_db25bf825b110284916e2dc969" ON "network_role"  ("member_id") `);
    await run.query(`CREATE UNIQUE INDEX "network_role_open" ON "network_role"  ("member_id", "role") WHERE until IS NULL`);
    await run.query(`CREATE TABLE "session" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "token_hash" bytea NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "user_agent" text, "address" text, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_d89c936c1022875dade62be24e" ON "session"  ("member_id") `);
    await run.query(`CREATE UNIQUE INDEX "IDX_a83507eb0338ac037780e02f2b" ON "session"  ("token_hash") `);
    await run.query(`CREATE TABLE "sample_person" ("member_id" uuid NOT NULL, "about" jsonb NOT NULL, "featured" boolean NOT NULL DEFAULT false, "position" integer NOT NULL, CONSTRAINT "PK_78ae2dc9f0a0186659e7c13b8e6" PRIMARY KEY ("member_id"))`);
    await run.query(`CREATE TABLE "sign_in_link" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "token_hash" bytea NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_2e37c859be8a656fef206f62b27" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_60e6d69e14b0e1aaf0aaf91eb1" ON "sign_in_link"  ("member_id") `);
    await run.query(`CREATE UNIQUE INDEX "IDX_70e02809dd11038da50c4d38f8" ON "sign_in_link"  ("token_hash") `);
    await run.query(`CREATE TABLE "city" ("id" uuid NOT NULL, "slug" text NOT NULL, "name" text NOT NULL, "local_name" text, "kind" text NOT NULL, "country" text NOT NULL, "region" text NOT NULL, "latitude" double precision NOT NULL, "longitude" double precision NOT NULL, "languages" text array NOT NULL, "year_joined" integer, "status" text NOT NULL, "time_zone" text NOT NULL, "is_sample" boolean NOT NULL DEFAULT false, "storage_limit_bytes" bigint NOT NULL DEFAULT '21474836480', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "city_place" CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180), CONSTRAINT "city_region" CHECK (region IN ('AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN')), CONSTRAINT "city_status" CHECK (status IN ('APPLICANT', 'MEMBER', 'LAPSED')), CONSTRAINT "city_kind" CHECK (kind IN ('CITY', 'DISTRICT', 'TOWN', 'COUNTY', 'COMMUNE', 'CONSORTIUM')), CONSTRAINT "PK_b222f51ce26f7e5ca86944a6739" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "IDX_12c33d73f8702451fe40e4387e" ON "city"  ("slug") `);
    await run.query(`CREATE INDEX "IDX_962c89fb9b146a0bc345eb3301" ON "city"  ("country") `);
    await run.query(`CREATE INDEX "IDX_0a1337647fa659eb0784717dc5" ON "city"  ("region") `);
    await run.query(`CREATE TABLE "city_figure" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "key" text NOT NULL, "value" numeric NOT NULL, "unit" text NOT NULL, "year" integer NOT NULL, CONSTRAINT "PK_c9d20c6c695d6fa45b91a236829" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "city_figure_once" ON "city_figure"  ("city_id", "key", "year") `);
    await run.query(`CREATE TABLE "city_rating" ("city_id" uuid NOT NULL, "theme_slug" text NOT NULL, "challenge" integer, "strength" integer, CONSTRAINT "city_rating_scale" CHECK (challenge BETWEEN 1 AND 5 AND strength BETWEEN 1 AND 5), CONSTRAINT "PK_3a30d4e8e5d5c1b35faf072e8d8" PRIMARY KEY ("city_id", "theme_slug"))`);
    await run.query(`CREATE TABLE "city_role" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "member_id" uuid NOT NULL, "role" text NOT NULL, "since" date NOT NULL, "until" date, "granted_by" uuid, CONSTRAINT "city_role_dates" CHECK (until >= since), CONSTRAINT "city_role_name" CHECK (role IN ('FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER')), CONSTRAINT "PK_3bca4e1a8497bc9c123c596cedc" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "city_role_in_city" ON "city_role"  ("city_id") `);
    await run.query(`CREATE INDEX "city_role_of_member" ON "city_role"  ("member_id") `);
    await run.query(`CREATE UNIQUE INDEX "city_role_open" ON "city_role"  ("city_id", "member_id", "role") WHERE until IS NULL`);
    await run.query(`CREATE TABLE "city_text" ("city_id" uuid NOT NULL, "language" text NOT NULL, "description" text NOT NULL, "origin" text NOT NULL DEFAULT 'ORIGINAL', CONSTRAINT "city_text_origin" CHECK (origin IN ('ORIGINAL', 'HUMAN', 'MACHINE')), CONSTRAINT "PK_e73528cc060f247f93253104322" PRIMARY KEY ("city_id", "language"))`);
    await run.query(`CREATE TABLE "invitation" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "role" text NOT NULL, "email" citext NOT NULL, "name" text, "locale" text NOT NULL, "token_hash" bytea NOT NULL, "invited_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "accepted_by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "invitation_role" CHECK (role IN ('FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER')), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_575d0f70877b081c03e81ddec9" ON "invitation"  ("city_id") `);
    await run.query(`CREATE INDEX "IDX_bcb0a0d2333443083582a05cdd" ON "invitation"  ("email") `);
    await run.query(`CREATE UNIQUE INDEX "IDX_b827d3749ffbb3b5ab5099afd6" ON "invitation"  ("token_hash") `);
    await run.query(`CREATE TABLE "notification" ("id" uuid NOT NULL, "member_id" uuid NOT NULL, "event_key" text NOT NULL, "kind" text NOT NULL, "params" jsonb NOT NULL, "href" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "notification_unread" ON "notification"  ("member_id") WHERE read_at IS NULL`);
    await run.query(`CREATE INDEX "notification_inbox" ON "notification"  ("member_id", "id") `);
    await run.query(`CREATE UNIQUE INDEX "notification_once" ON "notification"  ("member_id", "event_key") `);
    await run.query(`CREATE TABLE "film" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'EMPTY', "stage" text, "percent" integer, "failure_code" text, "failure_params" jsonb, "retryable" boolean NOT NULL DEFAULT false, "source_key" text, "source_name" text, "source_bytes" bigint, "source_sha256" text, "expected_sha256" text, "generation" integer NOT NULL DEFAULT '0', "run" text, "job_id" text, "queued_at" TIMESTAMP WITH TIME ZONE, "beat_at" TIMESTAMP WITH TIME ZONE, "attempt" integer NOT NULL DEFAULT '0', "output_prefix" text, "duration_ms" integer, "width" integer, "height" integer, "has_sound" boolean, "loudness" double precision, "probe" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "deleted_at" TIMESTAMP WITH TIME ZONE, "files_removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "film_stage" CHECK (stage IN ('PROBING', 'TRANSCODING', 'PUBLISHING')), CONSTRAINT "film_state" CHECK (state IN ('EMPTY', 'UPLOADING', 'PROCESSING', 'READY', 'FAILED')), CONSTRAINT "PK_37ec0ffe0011ccbe438a65e3c6e" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "film_deleted" ON "film"  ("deleted_at") WHERE deleted_at IS NOT NULL AND files_removed_at IS NULL`);
    await run.query(`CREATE INDEX "film_processing" ON "film"  ("beat_at") WHERE state = 'PROCESSING'`);
    await run.query(`CREATE INDEX "film_city" ON "film"  ("city_id") WHERE deleted_at IS NULL`);
    await run.query(`CREATE TABLE "rendition" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "generation" integer NOT NULL, "kind" text NOT NULL, "height" integer, "bandwidth" integer, "codecs" text, "path" text NOT NULL, "bytes" bigint NOT NULL, CONSTRAINT "rendition_kind" CHECK (kind IN ('VIDEO', 'AUDIO', 'POSTER', 'DOWNLOAD')), CONSTRAINT "PK_eabe29fb03748843bb12dbc6bf5" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "rendition_film" ON "rendition"  ("film_id", "generation") `);
    await run.query(`CREATE TABLE "upload" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "member_id" uuid NOT NULL, "city_id" uuid NOT NULL, "file_name" text NOT NULL, "size" bigint NOT NULL, "offset_bytes" bigint NOT NULL DEFAULT '0', "content_type" text NOT NULL, "sha256" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "cancelled_at" TIMESTAMP WITH TIME ZONE, "lease_holder" text, "lease_until" TIMESTAMP WITH TIME ZONE, "lease_wanted" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_1fe8db121b3de4ddfa677fc51f3" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "upload_film" ON "upload"  ("film_id") `);
    await run.query(`CREATE INDEX "upload_city" ON "upload"  ("city_id") WHERE finished_at IS NULL AND cancelled_at IS NULL`);
    await run.query(`CREATE INDEX "upload_unfinished" ON "upload"  ("expires_at") WHERE finished_at IS NULL`);
    await run.query(`CREATE UNIQUE INDEX "upload_open" ON "upload"  ("film_id") WHERE finished_at IS NULL AND cancelled_at IS NULL`);
    await run.query(`CREATE TABLE "theme" ("id" uuid NOT NULL, "slug" text NOT NULL, "position" integer NOT NULL, "colour_key" text NOT NULL, CONSTRAINT "UQ_36551e08e2fc4b5b68b48b4ef97" UNIQUE ("slug"), CONSTRAINT "PK_c1934d0b4403bf10c1ab0c18166" PRIMARY KEY ("id"))`);
    await run.query(`CREATE TABLE "clip" ("id" uuid NOT NULL, "city_id" uuid NOT NULL, "author_id" uuid, "theme_slug" text NOT NULL, "film_id" uuid NOT NULL, "spoken_language" text, "licence" text, "consent" jsonb, "state" text NOT NULL DEFAULT 'DRAFT', "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "published_at" TIMESTAMP WITH TIME ZONE, "deleted_at" TIMESTAMP WITH TIME ZONE, "is_sample" boolean NOT NULL DEFAULT false, CONSTRAINT "REL_c67d520bd4f6b85b11a5b8c000" UNIQUE ("film_id"), CONSTRAINT "clip_published_is_dated" CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL), CONSTRAINT "clip_state" CHECK (state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN')), CONSTRAINT "PK_f0685dac8d4dd056d7255670b75" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_73878552340eb9606d68c23461" ON "clip"  ("author_id") `);
    await run.query(`CREATE INDEX "clip_of_city" ON "clip"  ("city_id", "updated_at", "id") WHERE deleted_at IS NULL`);
    await run.query(`CREATE INDEX "clip_published_city" ON "clip"  ("city_id", "published_at", "id") WHERE state = 'PUBLISHED' AND deleted_at IS NULL`);
    await run.query(`CREATE INDEX "clip_published_theme" ON "clip"  ("theme_slug", "published_at", "id") WHERE state = 'PUBLISHED' AND deleted_at IS NULL`);
    await run.query(`CREATE INDEX "clip_published" ON "clip"  ("published_at", "id") WHERE state = 'PUBLISHED' AND deleted_at IS NULL`);
    await run.query(`CREATE TABLE "caption_track" ("id" uuid NOT NULL, "film_id" uuid NOT NULL, "language" text NOT NULL, "origin" text NOT NULL, "checked" boolean NOT NULL DEFAULT false, "cues" jsonb NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_182dde23d67ed07eab0d459cec0" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "caption_track_language" ON "caption_track"  ("film_id", "language") `);
    await run.query(`CREATE TABLE "review_item" ("id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "revision" integer NOT NULL, "city_id" uuid NOT NULL, "submitted_by" uuid, "author_id" uuid, "language" text NOT NULL, "theme_slug" text NOT NULL, "state" text NOT NULL, "claimed_by" uuid, "claimed_until" TIMESTAMP WITH TIME ZONE, "decision" text, "reason_code" text, "note" text, "decided_by" uuid, "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "review_item_decision" CHECK ((state = 'DECIDED') = (decision IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL)), CONSTRAINT "review_item_claim" CHECK ((state = 'CLAIMED') = (claimed_by IS NOT NULL AND claimed_until IS NOT NULL)), CONSTRAINT "PK_91cdf1e8bef5fd3c1c8352e1873" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_944e9ee3b90b92f4c142c4389f" ON "review_item"  ("city_id") `);
    await run.query(`CREATE INDEX "review_item_open" ON "review_item"  ("submitted_at", "id") WHERE state IN ('WAITING', 'CLAIMED')`);
    await run.query(`CREATE UNIQUE INDEX "review_item_subject" ON "review_item"  ("kind", "subject_id") `);
    await run.query(`CREATE TABLE "transition" ("id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "revision" integer NOT NULL, "from_state" text NOT NULL, "to_state" text NOT NULL, "actor_id" uuid, "actor_role" text NOT NULL, "reason_code" text, "note" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_bb9daff96e2e8586928b5757e4e" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "transition_of_subject" ON "transition"  ("kind", "subject_id", "id") `);
    await run.query(`CREATE TABLE "module_text" ("id" uuid NOT NULL, "theme_id" uuid NOT NULL, "language" text NOT NULL, "version" integer NOT NULL, "content" jsonb NOT NULL, "html" jsonb NOT NULL, "origin" text NOT NULL, "note" text NOT NULL DEFAULT '', "restored_from" integer, "edited_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "module_text_version" UNIQUE ("theme_id", "language", "version"), CONSTRAINT "module_text_counted" CHECK (version > 0), CONSTRAINT "module_text_origin" CHECK (origin IN ('ORIGINAL', 'HUMAN', 'MACHINE')), CONSTRAINT "PK_b07330f19635a5fade844a99c39" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_bfe16cdfd367592100ae6fa140" ON "module_text"  ("edited_by") `);
    await run.query(`CREATE TABLE "clip_text" ("clip_id" uuid NOT NULL, "language" text NOT NULL, "title" text NOT NULL, "summary" text NOT NULL DEFAULT '', "origin" text NOT NULL, CONSTRAINT "PK_db72060460f432f1d17ded17ac4" PRIMARY KEY ("clip_id", "language"))`);
    await run.query(`CREATE TABLE "clip_question" ("clip_id" uuid NOT NULL, "question_key" text NOT NULL, "start_ms" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_4bc13b7842bc7eebe9a2bd91ea1" PRIMARY KEY ("clip_id", "question_key"))`);
    await run.query(`CREATE TABLE "clip_chapter" ("clip_id" uuid NOT NULL, "start_ms" integer NOT NULL, "titles" jsonb NOT NULL, CONSTRAINT "PK_80658f3868f8f43917083053dc9" PRIMARY KEY ("clip_id", "start_ms"))`);
    await run.query(`ALTER TABLE "network_role" ADD CONSTRAINT "FK_db25bf825b110284916e2dc9693" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "session" ADD CONSTRAINT "FK_d89c936c1022875dade62be24ec" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "sample_person" ADD CONSTRAINT "FK_78ae2dc9f0a0186659e7c13b8e6" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "sign_in_link" ADD CONSTRAINT "FK_60e6d69e14b0e1aaf0aaf91eb15" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_figure" ADD CONSTRAINT "FK_a0e006d0e9ca34168cb36175636" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_rating" ADD CONSTRAINT "FK_0a999a9ae1a638f7d8867e6a18c" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_role" ADD CONSTRAINT "FK_aaa04a68d1de328759e3aa15765" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_role" ADD CONSTRAINT "FK_d8765e448ff70cbb3015d4cbc1a" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_role" ADD CONSTRAINT "FK_d94e7051b984f9eb5ce7f533e5b" FOREIGN KEY ("granted_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_text" ADD CONSTRAINT "FK_d6aac8054eaf14287bb122a6ec1" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "invitation" ADD CONSTRAINT "FK_575d0f70877b081c03e81ddec99" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "invitation" ADD CONSTRAINT "FK_e720a7c3cde7969988b5d33ca75" FOREIGN KEY ("invited_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "invitation" ADD CONSTRAINT "FK_c7dbb595d2a91b5f18f922582c3" FOREIGN KEY ("accepted_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "film" ADD CONSTRAINT "FK_c4252acbd1d07a1ce3e13106677" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "rendition" ADD CONSTRAINT "FK_4fd5d7db83eda10a7693c093f22" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "upload" ADD CONSTRAINT "FK_d6c3bdf9d3a54d8546c84ec4818" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip" ADD CONSTRAINT "FK_afd38190e0c28bd94f943cf0f41" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip" ADD CONSTRAINT "FK_73878552340eb9606d68c23461f" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip" ADD CONSTRAINT "FK_8f137e61cbff79dea0c7f008262" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip" ADD CONSTRAINT "FK_c67d520bd4f6b85b11a5b8c0004" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "caption_track" ADD CONSTRAINT "FK_00d36f597e5c62758bbf3b21a02" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "module_text" ADD CONSTRAINT "FK_1f4ebf28fbec24d9996157bcb90" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "module_text" ADD CONSTRAINT "FK_bfe16cdfd367592100ae6fa1407" FOREIGN KEY ("edited_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_text" ADD CONSTRAINT "FK_d3f53a2ca8ae2439a4ef7a5b0f3" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_question" ADD CONSTRAINT "FK_54a5aff493a83c3b5ed6f07aad3" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_chapter" ADD CONSTRAINT "FK_5134574d70013dd86ebf6ad1c80" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`CREATE UNLOGGED TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`);
    await run.query(`CREATE FUNCTION refuse_module_text_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'versions of module texts are not changed'; END $$`);
    await run.query(`CREATE TRIGGER module_text_kept BEFORE UPDATE OF theme_id, language, version, content, origin, note, created_at ON module_text
   FOR EACH ROW EXECUTE FUNCTION refuse_module_text_change()`);
    await run.query(`CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN lower(public.unaccent('public.unaccent'::regdictionary, $1))`);
    await run.query(`CREATE INDEX city_by_plain_name ON city (plain_text(name), id)`);
    await run.query(`CREATE INDEX city_name_search ON city USING gin (plain_text(name || ' ' || coalesce(local_name, '')) gin_trgm_ops)`);
    await run.query(`CREATE FUNCTION refuse_transition_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'the audit log is not changed'; END $$`);
    await run.query(`CREATE TRIGGER transition_kept BEFORE UPDATE OR DELETE ON transition FOR EACH ROW EXECUTE FUNCTION refuse_transition_change()`);
    await run.query(`CREATE TRIGGER transition_not_emptied BEFORE TRUNCATE ON transition FOR EACH STATEMENT EXECUTE FUNCTION refuse_transition_change()`);
    await run.query(`CREATE INDEX member_search ON member USING gin ((name || ' ' || email::text) gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('The first schema is not taken back; drop the database instead');
  }
}
