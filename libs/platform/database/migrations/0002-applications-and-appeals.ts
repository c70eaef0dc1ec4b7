import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cities ask to join by a form, and appeal where a clip was hidden. */
export class ApplicationsAndAppeals1795376400000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "city_application" ("id" uuid NOT NULL, "city_id" uuid, "name" text NOT NULL, "local_name" text, "kind" text NOT NULL, "country" text NOT NULL, "region" text NOT NULL, "latitude" double precision, "longitude" double precision, "languages" text array NOT NULL, "time_zone" text NOT NULL, "contact_name" text, "contact_email" citext, "why" text, "locale" text NOT NULL, "state" text NOT NULL, "token_hash" bytea, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "reason" text, CONSTRAINT "city_application_decision" CHECK ((state IN ('ACCEPTED', 'DECLINED')) = (decided_at IS NOT NULL)), CONSTRAINT "city_application_state" CHECK (state IN ('UNCONFIRMED', 'OPEN', 'ACCEPTED', 'DECLINED')), CONSTRAINT "PK_4bd5b1e7d6d23b8555d78c5e185" PRIMARY KEY ("id"))`);
    await run.query(`CREATE UNIQUE INDEX "IDX_ef4c2d3908ff697e97523597b3" ON "city_application"  ("city_id") `);
    await run.query(`CREATE INDEX "IDX_06561f8de32cf6da487615f6bd" ON "city_application"  ("contact_email") `);
    await run.query(`CREATE UNIQUE INDEX "IDX_ca35f4ddeb53971a886e456137" ON "city_application"  ("token_hash") `);
    await run.query(`CREATE INDEX "city_application_unconfirmed" ON "city_application"  ("expires_at") WHERE state = 'UNCONFIRMED'`);
    await run.query(`CREATE INDEX "city_application_decided" ON "city_application"  ("decided_at", "id") WHERE decided_at IS NOT NULL`);
    await run.query(`ALTER TABLE "review_item" ADD "purpose" text NOT NULL DEFAULT 'SUBMISSION'`);
    await run.query(`ALTER TABLE "review_item" ADD "hidden_by" uuid`);
    await run.query(`ALTER TABLE "city" ALTER COLUMN "latitude" DROP NOT NULL`);
    await run.query(`ALTER TABLE "city" ALTER COLUMN "longitude" DROP NOT NULL`);
    await run.query(`ALTER TABLE "city" ADD CONSTRAINT "city_placed" CHECK (status = 'APPLICANT' OR (latitude IS NOT NULL AND longitude IS NOT NULL))`);
    await run.query(`ALTER TABLE "review_item" ADD CONSTRAINT "review_item_purpose" CHECK (purpose IN ('SUBMISSION', 'APPEAL'))`);
    await run.query(`ALTER TABLE "city_application" ADD CONSTRAINT "FK_ef4c2d3908ff697e97523597b37" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_application" ADD CONSTRAINT "FK_f36a1e4e2eb4b3988cbea5fe5a9" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "city_application" DROP CONSTRAINT "FK_f36a1e4e2eb4b3988cbea5fe5a9"`);
    await run.query(`ALTER TABLE "city_application" DROP CONSTRAINT "FK_ef4c2d3908ff697e97523597b37"`);
    await run.query(`ALTER TABLE "review_item" DROP CONSTRAINT "review_item_purpose"`);
    await run.query(`ALTER TABLE "city" DROP CONSTRAINT "city_placed"`);
    // Applicants that have no place on the map cannot be told in the older schema.
    await run.query(`DELETE FROM "city" WHERE latitude IS NULL OR longitude IS NULL`);
    await run.query(`ALTER TABLE "city" ALTER COLUMN "longitude" SET NOT NULL`);
    await run.query(`ALTER TABLE "city" ALTER COLUMN "latitude" SET NOT NULL`);
    await run.query(`ALTER TABLE "review_item" DROP COLUMN "hidden_by"`);
    await run.query(`ALTER TABLE "review_item" DROP COLUMN "purpose"`);
    await run.query(`DROP INDEX "public"."city_application_decided"`);
    await run.query(`DROP INDEX "public"."city_application_unconfirmed"`);
    await run.query(`DROP INDEX "public"."IDX_ca35f4ddeb53971a886e456137"`);
    await run.query(`DROP INDEX "public"."IDX_06561f8de32cf6da487615f6bd"`);
    await run.query(`DROP INDEX "public"."IDX_ef4c2d3908ff697e97523597b3"`);
    await run.query(`DROP TABLE "city_application"`);
  }
}
