import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: every table of the product as it began. */
export class Initial1763800000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE EXTENSION IF NOT EXISTS citext`);
    await run.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await run.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await run.query(`CREATE TABLE "outbox" ("id" uuid NOT NULL, "type" text NOT NULL, "payload" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "relayed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`);
    await run.query(`CREATE INDEX "outbox_waiting" ON "outbox"  ("id") WHERE relayed_at IS NULL`);
    await run.query(`CREATE UNLOGGED TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`);
  }

  async down(): Promise<void> {
    throw new Error('The first schema is not taken back; drop the database instead');
  }
}
