/** Posts of a page. */
export const FIRST = 50;

/** The discussion; $1 id. */
export const DISCUSSION = `SELECT d.id, d.title, d.post_count, d.last_position, d.version FROM discussion d WHERE d.id = $1::uuid AND d.is_open AND d.last_position > 0`;

/** The posts around a position with what each is shown with; $1 discussion, $2 position. */
export const POSTS = `SELECT p.id, p.position, p.language, p.html, to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS created_at,
    p.reactions, writer.id AS author_id, writer.name AS author_name, city.slug AS city_slug, city.name AS city_name
  FROM (SELECT d.id, greatest(1, least($2::int - ${FIRST / 2}, d.last_position - ${FIRST - 1})) AS first FROM discussion d WHERE d.id = $1::uuid) d
  CROSS JOIN LATERAL (SELECT * FROM post WHERE discussion_id = d.id AND position BETWEEN d.first AND d.first + ${FIRST - 1} ORDER BY position LIMIT ${FIRST}) p
  LEFT JOIN member writer ON writer.id = p.author_id LEFT JOIN city ON city.id = p.city_id
  ORDER BY p.position`;
