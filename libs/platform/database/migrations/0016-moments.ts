import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passages of clips with a beginning and an end take the place of questions with a beginning alone: one ends where the next begins,
 * after a minute, or with the film. Ids stand in the order of the clips' beginnings, as those made by the application do.
 */
export class Moments1795500016000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "clip_moment" ("id" uuid NOT NULL, "clip_id" uuid NOT NULL, "theme_slug" text NOT NULL, "question_key" text NOT NULL, "start_ms" integer NOT NULL, "end_ms" integer NOT NULL, "note" text NOT NULL DEFAULT '', "note_language" text, "state" text NOT NULL, "suggested_by" uuid, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "clip_moment_state" CHECK (state IN ('SUGGESTED', 'SHOWN', 'DECLINED')), CONSTRAINT "clip_moment_span" CHECK (start_ms >= 0 AND end_ms > start_ms), CONSTRAINT "PK_395c9464c4aff84eb8e400986fb" PRIMARY KEY ("id"))`);
    await run.query(`
      INSERT INTO clip_moment (id, clip_id, theme_slug, question_key, start_ms, end_ms, state, created_at)
      SELECT (lpad(to_hex(floor(extract(epoch FROM clip.created_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(q.clip_id || q.question_key), 2, 3) || '8' || substr(md5(q.question_key || q.clip_id), 2, 15))::uuid,
             q.clip_id, clip.theme_slug, q.question_key, q.start_ms,
             least(q.start_ms + 60000, (SELECT min(n.start_ms) FROM clip_question n WHERE n.clip_id = q.clip_id AND n.start_ms >= q.start_ms + 1000), CASE WHEN film.duration_ms > q.start_ms THEN film.duration_ms END),
             'SHOWN', clip.updated_at
        FROM clip_question q JOIN clip ON clip.id = q.clip_id JOIN film ON film.id = clip.film_id`);
    await run.query(`DROP TABLE "clip_question"`);
    await run.query(`CREATE INDEX "clip_moment_of_clip" ON "clip_moment" ("clip_id", "start_ms")`);
    await run.query(`CREATE INDEX "clip_moment_shown" ON "clip_moment" ("question_key", "created_at", "id") WHERE state = 'SHOWN'`);
    await run.query(`CREATE INDEX "clip_moment_of_suggester" ON "clip_moment" ("suggested_by") WHERE suggested_by IS NOT NULL`);
    await run.query(`ALTER TABLE "clip_moment" ADD CONSTRAINT "FK_42f3704384e884704a95f5cb531" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_moment" ADD CONSTRAINT "FK_d099affdc1102726e54056d90eb" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_moment" ADD CONSTRAINT "FK_f8e5204d208e3d3a41bb6b1a6e5" FOREIGN KEY ("suggested_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "clip_moment" ADD CONSTRAINT "FK_6ea6191a993c4c366fd79a68c6f" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "clip_question" ("clip_id" uuid NOT NULL, "question_key" text NOT NULL, "start_ms" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_4bc13b7842bc7eebe9a2bd91ea1" PRIMARY KEY ("clip_id", "question_key"))`);
    await run.query(`INSERT INTO clip_question (clip_id, question_key, start_ms) SELECT m.clip_id, m.question_key, min(m.start_ms) FROM clip_moment m JOIN clip ON clip.id = m.clip_id AND clip.theme_slug = m.theme_slug WHERE m.state = 'SHOWN' GROUP BY 1, 2`);
    await run.query(`ALTER TABLE "clip_question" ADD CONSTRAINT "FK_54a5aff493a83c3b5ed6f07aad3" FOREIGN KEY ("clip_id") REFERENCES "clip"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`DROP TABLE "clip_moment"`);
  }
}
