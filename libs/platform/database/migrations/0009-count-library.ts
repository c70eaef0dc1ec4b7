import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which practices have a value of a facet, as bits: kept by the database itself, whatever changes a card. */
export class CountLibrary1795399979884 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE "practice_facet" ("facet" text NOT NULL, "value" text NOT NULL, "segment" integer NOT NULL, "bits" bit(8192) NOT NULL, CONSTRAINT "PK_5d4288b4b3c8d9bd03818ab7604" PRIMARY KEY ("facet", "value", "segment"))`);
    await run.query(`ALTER TABLE "practice_card" ADD "ordinal" SERIAL NOT NULL`);
    // A changed row leaves its old version on the same page, where it is cleared away without touching the index.
    await run.query(`ALTER TABLE "practice_facet" SET (fillfactor = 50)`);
    await run.query(`CREATE FUNCTION mark_practice_facets() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_ARGV[0] = 'hide' THEN
       ${locked}
       UPDATE practice_facet kept SET bits = kept.bits & ~marked.bits FROM (${marked}) marked
        WHERE kept.facet = marked.facet AND kept.value = marked.value AND kept.segment = marked.segment;
     ELSE
       ${locked}
       INSERT INTO practice_facet AS kept (facet, value, segment, bits) SELECT * FROM (${marked}) marked ORDER BY facet <> 'ALL', segment, facet, value
       ON CONFLICT (facet, value, segment) DO UPDATE SET bits = kept.bits | excluded.bits;
     END IF;
     RETURN NULL;
   END $$`);
    // Of one statement's triggers the first in the alphabet goes first: a card that changes is hidden as it was, and shown as it is.
    await run.query(`CREATE TRIGGER practice_card_changed_1_hide AFTER UPDATE ON practice_card REFERENCING OLD TABLE AS cards FOR EACH STATEMENT EXECUTE FUNCTION mark_practice_facets('hide')`);
    await run.query(`CREATE TRIGGER practice_card_changed_2_show AFTER UPDATE ON practice_card REFERENCING NEW TABLE AS cards FOR EACH STATEMENT EXECUTE FUNCTION mark_practice_facets('show')`);
    await run.query(`CREATE TRIGGER practice_card_came AFTER INSERT ON practice_card REFERENCING NEW TABLE AS cards FOR EACH STATEMENT EXECUTE FUNCTION mark_practice_facets('show')`);
    await run.query(`CREATE TRIGGER practice_card_went AFTER DELETE ON practice_card REFERENCING OLD TABLE AS cards FOR EACH STATEMENT EXECUTE FUNCTION mark_practice_facets('hide')`);
    // Making the triggers has locked the table against writes until this is committed: nothing comes between.
    await run.query(`INSERT INTO practice_facet (facet, value, segment, bits) ${marked.replaceAll('FROM cards', 'FROM practice_card')}`);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const name of ['changed_1_hide', 'changed_2_show', 'came', 'went']) await run.query(`DROP TRIGGER practice_card_${name} ON practice_card`);
    await run.query(`DROP FUNCTION mark_practice_facets()`);
    await run.query(`ALTER TABLE "practice_card" DROP COLUMN "ordinal"`);
    await run.query(`DROP TABLE "practice_facet"`);
  }
}

/** Whoever marks a segment holds its row of `ALL` first, so that two who mark the same rows wait, and never for each other. */
const locked = `PERFORM FROM practice_facet WHERE facet = 'ALL' AND segment IN (SELECT ordinal >> 13 FROM cards) ORDER BY segment FOR UPDATE;`;

/** The bits of `cards` by facet, value and segment: gathered 64 at a time, which many cards at once are quick at, and put in their places. */
const marked = `SELECT facet, value, place >> 7 AS segment, bit_or(part::bit(64)::bit(8192) >> ((place & 127) << 6)) AS bits FROM (
     SELECT facet, value, ordinal >> 6 AS place, bit_or(1::bigint << (63 - (ordinal & 63))) AS part FROM (
       SELECT ordinal, 'ALL' AS facet, '' AS value FROM cards UNION ALL
       SELECT ordinal, 'THEME', theme_slug FROM cards UNION ALL
       SELECT ordinal, 'GOAL', unnest(goals)::text FROM cards UNION ALL
       SELECT ordinal, 'REGION', region FROM cards UNION ALL
       SELECT ordinal, 'COUNTRY', country FROM cards UNION ALL
       SELECT ordinal, 'POPULATION', population_band FROM cards UNION ALL
       SELECT ordinal, 'COST', cost_band FROM cards UNION ALL
       SELECT ordinal, 'TARGET_GROUP', unnest(target_groups) FROM cards UNION ALL
       SELECT ordinal, 'STAGE', stage FROM cards UNION ALL
       SELECT ordinal, 'EVIDENCE', evidence::text FROM cards UNION ALL
       SELECT ordinal, 'LANGUAGE', language FROM cards UNION ALL
       SELECT ordinal, 'ADOPTED', (adoption_count > 0)::text FROM cards) had GROUP BY facet, value, place) parts GROUP BY facet, value, segment`;
