/** A family as visitors see it, written for this page alone; $1 the practice asked about. */
export const NODES = `
  WITH RECURSIVE up AS (
    SELECT id, parent_id, 0 AS step FROM practice WHERE id = $1::uuid AND shown_revision_id IS NOT NULL
    UNION ALL SELECT above.id, above.parent_id, up.step + 1 FROM up JOIN practice above ON above.id = up.parent_id AND above.shown_revision_id IS NOT NULL),
  tree (id, kind, practice_id, city_id, parent, generation, depth, began, state) AS (
    SELECT practice.id, 'PRACTICE', practice.id, practice.city_id, NULL::uuid, 0, 0, practice.first_published_at, NULL
      FROM practice WHERE practice.id = (SELECT id FROM up ORDER BY step DESC LIMIT 1)
    UNION ALL
    SELECT next.id, next.kind, next.practice_id, next.city_id, tree.id, tree.generation + CASE WHEN next.kind = 'ADOPTION' THEN 1 ELSE 0 END, tree.depth + 1, next.began, next.state
      FROM tree CROSS JOIN LATERAL (
        SELECT adoption.id, 'ADOPTION' AS kind, adoption.practice_id, adoption.city_id, adoption.adapting_at AS began, adoption.state
          FROM adoption WHERE tree.kind = 'PRACTICE' AND adoption.practice_id = tree.id AND adoption.adapting_at IS NOT NULL
        UNION ALL
        SELECT made.id, 'PRACTICE', made.id, made.city_id, made.first_published_at, NULL
          FROM practice made WHERE tree.kind = 'ADOPTION' AND made.parent_adoption_id = tree.id AND made.shown_revision_id IS NOT NULL AND made.deleted_at IS NULL) next)
  SELECT tree.id, tree.kind, tree.parent AS "parentId", tree.generation, tree.practice_id AS "practiceId", CASE WHEN tree.kind = 'ADOPTION' THEN tree.id END AS "adoptionId", card.title,
         city.slug, city.name, city.country, extract(YEAR FROM tree.began AT TIME ZONE 'UTC')::int AS year, tree.state, coalesce(beneath.number, 0) AS "childCount", count(*) OVER ()::int AS total
    FROM tree JOIN city ON city.id = tree.city_id JOIN practice_card card ON card.practice_id = tree.practice_id
    LEFT JOIN (SELECT parent, count(*)::int AS number FROM tree GROUP BY parent) beneath ON beneath.parent = tree.id
   ORDER BY tree.depth, tree.began, tree.id LIMIT 600`;

/** Figures of the practice with what others measured in the same unit; $1 as above. */
export const FIGURES = `
  SELECT figure ->> 'key' AS key, figure ->> 'label' AS label, figure ->> 'unit' AS unit, (figure ->> 'value')::float8 AS value, (figure ->> 'year')::int AS year, coalesce(measured.reported, '[]') AS reported
    FROM practice JOIN practice_section section ON section.revision_id = practice.shown_revision_id AND section.section = 'FIGURES'
    CROSS JOIN jsonb_array_elements(section.content -> 'figures') WITH ORDINALITY AS told (figure, place)
    LEFT JOIN (
      SELECT one.key, based.unit, json_agg(json_build_object('adoptionId', adoption.id, 'cityName', city.name, 'value', one.value, 'year', one.year) ORDER BY adoption.reported_at, adoption.id) AS reported
        FROM adoption JOIN city ON city.id = adoption.city_id CROSS JOIN LATERAL jsonb_to_recordset(adoption.report -> 'figures') AS one (key text, value float8, year int)
        JOIN (SELECT revision.number, old ->> 'key' AS key, old ->> 'unit' AS unit FROM practice_revision revision
                JOIN practice_section section ON section.revision_id = revision.id AND section.section = 'FIGURES' CROSS JOIN jsonb_array_elements(section.content -> 'figures') old
               WHERE revision.practice_id = $1 AND revision.number IS NOT NULL) based ON based.number = adoption.based_on AND based.key = one.key
       WHERE adoption.practice_id = $1 AND adoption.reported_at IS NOT NULL AND one.value IS NOT NULL GROUP BY one.key, based.unit) measured
      ON measured.key = figure ->> 'key' AND measured.unit = figure ->> 'unit'
   WHERE practice.id = $1::uuid ORDER BY told.place`;
