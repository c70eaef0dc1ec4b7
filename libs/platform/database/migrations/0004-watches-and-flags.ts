import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much members want to hear of what; reports of readers, and posts at the review desk. */
export class WatchesAndFlags1795380551366 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "watch" ("member_id" uuid NOT NULL, "target_kind" text NOT NULL, "target_id" text NOT NULL, "level" text NOT NULL, "chosen" boolean NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "watch_level" CHECK (level IN ('MUTED', 'NORMAL', 'TRACKING', 'WATCHING')), CONSTRAINT "PK_eca6ac3b9ae239612a45092b5b5" PRIMARY KEY ("member_id", "target_kind", "target_id"))`);
    await run.query(`CREATE INDEX "watch_watching" ON "watch"  ("target_kind", "target_id", "member_id") WHERE level = 'WATCHING'`);
    await run.query(`CREATE TABLE "flag" ("id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "member_id" uuid NOT NULL, "revision" integer NOT NULL, "reason_code" text NOT NULL, "note" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "decision_id" uuid, CONSTRAINT "PK_17b74257294fdfd221178a132d4" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "IDX_fd87541674da4b5cd10d348d95" ON "flag"  ("member_id") `);
    await run.query(`CREATE INDEX "flag_answered" ON "flag"  ("decision_id", "member_id") WHERE decision_id IS NOT NULL`);
    await run.query(`CREATE UNIQUE INDEX "flag_once" ON "flag"  ("kind", "subject_id", "member_id") `);
    await run.query(`ALTER TABLE "transition" ADD "decision" text`);
    await run.query(`ALTER TABLE "review_item" ALTER COLUMN "city_id" DROP NOT NULL`);
    await run.query(`ALTER TABLE "review_item" ALTER COLUMN "theme_slug" DROP NOT NULL`);
    await run.query(`ALTER TABLE "review_item" DROP CONSTRAINT "review_item_purpose"`);
    await run.query(`ALTER TABLE "review_item" ADD CONSTRAINT "review_item_purpose" CHECK (purpose IN ('SUBMISSION', 'APPEAL', 'FLAG', 'HELD'))`);
    await run.query(`CREATE INDEX "notification_of_event" ON "notification"  ("event_key") `);
    await run.query(`ALTER TABLE "watch" ADD CONSTRAINT "FK_e0f134749a1d5b8abdd152a2e12" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "flag" ADD CONSTRAINT "FK_fd87541674da4b5cd10d348d958" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "flag" DROP CONSTRAINT "FK_fd87541674da4b5cd10d348d958"`);
    await run.query(`ALTER TABLE "watch" DROP CONSTRAINT "FK_e0f134749a1d5b8abdd152a2e12"`);
    await run.query(`DROP INDEX "public"."notification_of_event"`);
    // Posts at the desk cannot be told in the older schema.
    await run.query(`DELETE FROM "review_item" WHERE purpose IN ('FLAG', 'HELD')`);
    await run.query(`ALTER TABLE "review_item" DROP CONSTRAINT "review_item_purpose"`);
    await run.query(`ALTER TABLE "review_item" ADD CONSTRAINT "review_item_purpose" CHECK (purpose IN ('SUBMISSION', 'APPEAL'))`);
    await run.query(`ALTER TABLE "review_item" ALTER COLUMN "theme_slug" SET NOT NULL`);
    await run.query(`ALTER TABLE "review_item" ALTER COLUMN "city_id" SET NOT NULL`);
    await run.query(`ALTER TABLE "transition" DROP COLUMN "decision"`);
    await run.query(`DROP INDEX "public"."flag_once"`);
    await run.query(`DROP INDEX "public"."flag_answered"`);
    await run.query(`DROP INDEX "public"."IDX_fd87541674da4b5cd10d348d95"`);
    await run.query(`DROP TABLE "flag"`);
    await run.query(`DROP INDEX "public"."watch_watching"`);
    await run.query(`DROP TABLE "watch"`);
  }
}
