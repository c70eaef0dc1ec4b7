/** The theme with its text in a language (en where there is none); $1 slug, $2 language. */
export const THEME = `SELECT theme.slug, theme.position, text.language, text.content->>'title' AS title, text.content->>'promise' AS promise
  FROM theme CROSS JOIN LATERAL (SELECT language, content FROM module_text m WHERE m.theme_id = theme.id AND m.language = ANY(ARRAY[$2::text, 'en'])
    ORDER BY (m.language = $2) DESC, m.version DESC LIMIT 1) text WHERE theme.slug = $1::text`;

/** Newest published clips of a theme as they are shown; $1 slug, $2 language. */
export const CLIPS_OF_THEME = `SELECT row_number() OVER (ORDER BY clip.published_at DESC, clip.id DESC) AS place, clip.id, text.title, text.summary,
    to_char(clip.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS published_at,
    city.slug AS city_slug, city.name AS city_name, city.country AS city_country,
    '/media/films/' || film.id || '/' || film.generation || '/poster.jpg' AS poster_url, film.duration_ms
  FROM (SELECT * FROM clip WHERE theme_slug = $1::text AND state = 'PUBLISHED' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 20) clip
  JOIN city ON city.id = clip.city_id JOIN film ON film.id = clip.film_id
  CROSS JOIN LATERAL (SELECT title, summary FROM clip_text t WHERE t.clip_id = clip.id
    ORDER BY (t.language = $2::text) DESC, (t.language = clip.spoken_language) DESC, (t.language = 'en') DESC LIMIT 1) text
  ORDER BY clip.published_at DESC, clip.id DESC`;

/** Published clips of the theme, of the number that the database keeps: the product reads it too. */
export const COUNTED = `SELECT clips AS count FROM theme_clip_count WHERE theme_slug = t.slug`;
