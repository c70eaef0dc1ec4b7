import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many clips are published, for each theme and each city: kept by the database itself, whatever changes a clip. */
export class StoredClipCounts1795399214834 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "theme_clip_count" ("theme_slug" text NOT NULL, "clips" integer NOT NULL, CONSTRAINT "theme_clip_count_clips" CHECK (clips >= 0), CONSTRAINT "PK_f45dac7d86d1b560e1b7e81d076" PRIMARY KEY ("theme_slug"))`);
    await run.query(`CREATE TABLE "city_clip_count" ("city_id" uuid NOT NULL, "clips" integer NOT NULL, CONSTRAINT "city_clip_count_clips" CHECK (clips >= 0), CONSTRAINT "PK_3bf2393c57a4ec6c890f727790d" PRIMARY KEY ("city_id"))`);
    await run.query(`ALTER TABLE "theme_clip_count" ADD CONSTRAINT "FK_f45dac7d86d1b560e1b7e81d076" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await run.query(`ALTER TABLE "city_clip_count" ADD CONSTRAINT "FK_3bf2393c57a4ec6c890f727790d" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    // What a whole statement moves is counted at once. Rows are locked themes first, each kind in order, so that two that
    // count at the same time wait, and never for each other. A city that is going may have lost its row already.
    await run.query(`CREATE FUNCTION count_published_clips() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE themes text[]; cities uuid[]; steps int[]; moved record;
   BEGIN
     IF TG_OP = 'INSERT' THEN
       SELECT array_agg(theme_slug), array_agg(city_id), array_agg(step) INTO themes, cities, steps FROM (
         SELECT theme_slug, city_id, count(*)::int AS step FROM came WHERE state = 'PUBLISHED' AND deleted_at IS NULL GROUP BY theme_slug, city_id) counted;
     ELSIF TG_OP = 'DELETE' THEN
       SELECT array_agg(theme_slug), array_agg(city_id), array_agg(step) INTO themes, cities, steps FROM (
         SELECT theme_slug, city_id, -count(*)::int AS step FROM went WHERE state = 'PUBLISHED' AND deleted_at IS NULL GROUP BY theme_slug, city_id) counted;
     ELSE
       SELECT array_agg(theme_slug), array_agg(city_id), array_agg(step) INTO themes, cities, steps FROM (
         SELECT theme_slug, city_id, sum(one)::int AS step FROM (
           SELECT theme_slug, city_id, 1 AS one FROM came WHERE state = 'PUBLISHED' AND deleted_at IS NULL UNION ALL
           SELECT theme_slug, city_id, -1 FROM went WHERE state = 'PUBLISHED' AND deleted_at IS NULL) shown
         GROUP BY theme_slug, city_id HAVING sum(one) <> 0) counted;
     END IF;
     FOR moved IN SELECT key, sum(step)::int AS step FROM unnest(themes, steps) AS counted (key, step) GROUP BY key HAVING sum(step) <> 0 ORDER BY key LOOP
       UPDATE theme_clip_count SET clips = clips + moved.step WHERE theme_slug = moved.key;
       IF NOT FOUND AND moved.step > 0 THEN
         INSERT INTO theme_clip_count AS kept VALUES (moved.key, moved.step) ON CONFLICT (theme_slug) DO UPDATE SET clips = kept.clips + moved.step;
       END IF;
     END LOOP;
     FOR moved IN SELECT key, sum(step)::int AS step FROM unnest(cities, steps) AS counted (key, step) GROUP BY key HAVING sum(step) <> 0 ORDER BY key LOOP
       UPDATE city_clip_count SET clips = clips + moved.step WHERE city_id = moved.key;
       IF NOT FOUND AND moved.step > 0 THEN
         INSERT INTO city_clip_count AS kept VALUES (moved.key, moved.step) ON CONFLICT (city_id) DO UPDATE SET clips = kept.clips + moved.step;
       END IF;
     END LOOP;
     RETURN NULL;
   END $$`);
    await run.query(`CREATE TRIGGER clip_came_counted AFTER INSERT ON clip REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION count_published_clips()`);
    await run.query(`CREATE TRIGGER clip_moved_counted AFTER UPDATE ON clip REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION count_published_clips()`);
    await run.query(`CREATE TRIGGER clip_went_counted AFTER DELETE ON clip REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION count_published_clips()`);
    // Making the triggers has locked the table against writes until this is committed: nothing comes between.
    await run.query(`INSERT INTO theme_clip_count SELECT theme_slug, count(*) FROM clip WHERE state = 'PUBLISHED' AND deleted_at IS NULL GROUP BY theme_slug`);
    await run.query(`INSERT INTO city_clip_count SELECT city_id, count(*) FROM clip WHERE state = 'PUBLISHED' AND deleted_at IS NULL GROUP BY city_id`);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const name of ['clip_came_counted', 'clip_moved_counted', 'clip_went_counted']) await run.query(`DROP TRIGGER ${name} ON clip`);
    await run.query(`DROP FUNCTION count_published_clips()`);
    await run.query(`ALTER TABLE "city_clip_count" DROP CONSTRAINT "FK_3bf2393c57a4ec6c890f727790d"`);
    await run.query(`ALTER TABLE "theme_clip_count" DROP CONSTRAINT "FK_f45dac7d86d1b560e1b7e81d076"`);
    await run.query(`DROP TABLE "city_clip_count"`);
    await run.query(`DROP TABLE "theme_clip_count"`);
  }
}
