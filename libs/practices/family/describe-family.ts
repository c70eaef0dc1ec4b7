/** Nodes of a tree that are given. */
const MOST = 600;
/** A guard: a family that deep would be an error of ours. */
const DEEPEST = 100;

/**
 * The tree of a practice, from the topmost ancestor that may be seen; $1 the practice, $2 cities of the one who asks, $3 whether
 * they are of the desk. What may not be seen is walked through and left out: what grew from it hangs on the nearest node
 * above that may be seen (`anchor`). Everything that is walked along is an index.
 */
export const TREE = `
  WITH RECURSIVE up AS (
    SELECT id, parent_id, 0 AS step, (shown_revision_id IS NOT NULL OR $3::boolean OR city_id = ANY($2::uuid[])) AS seen FROM practice WHERE id = $1::uuid AND deleted_at IS NULL
    UNION ALL
    SELECT above.id, above.parent_id, up.step + 1, (above.shown_revision_id IS NOT NULL OR $3 OR above.city_id = ANY($2)) AND above.deleted_at IS NULL
      FROM up JOIN practice above ON above.id = up.parent_id WHERE up.step < ${DEEPEST}),
  root AS (
    SELECT id FROM up WHERE seen AND EXISTS (SELECT 1 FROM up asked WHERE asked.step = 0 AND asked.seen) ORDER BY step DESC LIMIT 1),
  tree (id, kind, practice_id, city_id, is_open, seen, parent, anchor, generation, depth, began, state) AS (
    SELECT practice.id, 'PRACTICE', practice.id, practice.city_id, practice.shown_revision_id IS NOT NULL, true, NULL::uuid, practice.id, 0, 0,
           coalesce(practice.first_published_at, practice.created_at), NULL
      FROM root JOIN practice ON practice.id = root.id
    UNION ALL
    SELECT next.id, next.kind, next.practice_id, next.city_id, next.is_open, next.seen, tree.anchor, CASE WHEN next.seen THEN next.id ELSE tree.anchor END,
           tree.generation + CASE WHEN next.seen AND (next.kind = 'ADOPTION' OR NOT (tree.seen AND tree.kind = 'ADOPTION')) THEN 1 ELSE 0 END, tree.depth + 1,
           next.began, next.state
      FROM tree CROSS JOIN LATERAL (
        SELECT adoption.id, 'ADOPTION' AS kind, adoption.practice_id, adoption.city_id, adoption.adapting_at IS NOT NULL AND tree.is_open AS is_open,
               (adoption.adapting_at IS NOT NULL AND tree.is_open) OR $3 OR adoption.city_id = ANY($2) OR tree.city_id = ANY($2) AS seen,
               coalesce(adoption.adapting_at, adoption.considering_at) AS began, adoption.state
          FROM adoption WHERE tree.kind = 'PRACTICE' AND adoption.practice_id = tree.id
        UNION ALL
        SELECT made.id, 'PRACTICE', made.id, made.city_id, made.shown_revision_id IS NOT NULL, made.shown_revision_id IS NOT NULL OR $3 OR made.city_id = ANY($2),
               coalesce(made.first_published_at, made.created_at), NULL
          FROM practice made WHERE tree.kind = 'ADOPTION' AND made.parent_adoption_id = tree.id AND made.deleted_at IS NULL
        UNION ALL
        SELECT made.id, 'PRACTICE', made.id, made.city_id, made.shown_revision_id IS NOT NULL, made.shown_revision_id IS NOT NULL OR $3 OR made.city_id = ANY($2),
               coalesce(made.first_published_at, made.created_at), NULL
          FROM practice made WHERE tree.kind = 'PRACTICE' AND made.parent_id = tree.id AND made.parent_adoption_id IS NULL AND made.deleted_at IS NULL
      ) next WHERE tree.depth < ${DEEPEST}),
  seen AS MATERIALIZED (SELECT * FROM tree WHERE seen),
  beneath AS (SELECT parent, count(*)::int AS number FROM seen GROUP BY parent),
  given AS (SELECT seen.*, count(*) OVER () AS total FROM seen ORDER BY depth, began, id LIMIT ${MOST})
  SELECT given.id, given.kind, given.parent AS "parentId", given.generation, given.practice_id AS "practiceId", CASE WHEN given.kind = 'ADOPTION' THEN given.id END AS "adoptionId",
         coalesce(card.title, (SELECT promise.content ->> 'title' FROM practice_revision last JOIN practice_section promise ON promise.revision_id = last.id AND promise.section = 'PROMISE'
                                WHERE last.practice_id = given.practice_id ORDER BY last.number DESC NULLS LAST, last.created_at DESC, last.id DESC LIMIT 1), '') AS title,
         city.slug AS "citySlug", city.name AS "cityName", city.country AS "cityCountry", extract(YEAR FROM given.began AT TIME ZONE 'UTC')::int AS year, given.state,
         given.is_open AS "isOpen", coalesce(beneath.number, 0) AS "childCount", given.total
    FROM given JOIN city ON city.id = given.city_id LEFT JOIN practice_card card ON card.practice_id = given.practice_id LEFT JOIN beneath ON beneath.parent = given.id
   ORDER BY given.depth, given.began, given.id`;

/** Figures of a practice as it shows them, each with what others reported whose revision had it in the same unit; values as for `TREE`. */
export const FIGURES = `
  WITH asked AS (
    SELECT id, city_id, shown_revision_id IS NOT NULL AS is_shown, coalesce(shown_revision_id,
           (SELECT last.id FROM practice_revision last WHERE last.practice_id = practice.id AND last.number IS NOT NULL ORDER BY last.number DESC LIMIT 1)) AS revision_id
      FROM practice WHERE id = $1::uuid AND deleted_at IS NULL),
  measured AS (
    SELECT figure.key, based.unit, json_agg(json_build_object('adoptionId', adoption.id, 'cityName', city.name, 'value', figure.value, 'year', figure.year)
             ORDER BY adoption.reported_at, adoption.id) AS reported
      FROM asked JOIN adoption ON adoption.practice_id = asked.id AND adoption.reported_at IS NOT NULL
      JOIN city ON city.id = adoption.city_id
      CROSS JOIN LATERAL jsonb_to_recordset(adoption.report -> 'figures') AS figure (key text, value float8, year int)
      JOIN (SELECT revision.number, told ->> 'key' AS key, told ->> 'unit' AS unit
              FROM practice_revision revision JOIN practice_section section ON section.revision_id = revision.id AND section.section = 'FIGURES'
              CROSS JOIN jsonb_array_elements(section.content -> 'figures') told WHERE revision.practice_id = $1 AND revision.number IS NOT NULL) based
        ON based.number = adoption.based_on AND based.key = figure.key
     WHERE figure.value IS NOT NULL AND (asked.is_shown OR $3::boolean OR adoption.city_id = ANY($2::uuid[]) OR asked.city_id = ANY($2))
     GROUP BY figure.key, based.unit)
  SELECT figure.key, figure.label, figure.unit, figure."moreIsBetter", figure."baselineValue", figure."baselineYear", figure.value, figure.year, coalesce(measured.reported, '[]') AS reported
    FROM asked JOIN practice_section section ON section.revision_id = asked.revision_id AND section.section = 'FIGURES'
    CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(section.content -> 'figures')
      AS (key text, label text, unit text, "moreIsBetter" boolean, "baselineValue" float8, "baselineYear" int, value float8, year int)) WITH ORDINALITY
      AS figure (key, label, unit, "moreIsBetter", "baselineValue", "baselineYear", value, year, place)
    LEFT JOIN measured ON measured.key = figure.key AND measured.unit = figure.unit
   ORDER BY figure.place`;
