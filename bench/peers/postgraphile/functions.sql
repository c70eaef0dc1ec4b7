-- What PostGraphile calls computed columns: how one tells it of a text in a language, or of the posts around a place.
CREATE OR REPLACE FUNCTION theme_text_in(t theme, wanted text) RETURNS module_text LANGUAGE sql STABLE AS $$
  SELECT m.* FROM module_text m WHERE m.theme_id = t.id AND m.language = ANY(ARRAY[wanted, 'en']) ORDER BY (m.language = wanted) DESC, m.version DESC LIMIT 1 $$;
CREATE OR REPLACE FUNCTION module_text_title(m module_text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT m.content->>'title' $$;
CREATE OR REPLACE FUNCTION module_text_promise(m module_text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT m.content->>'promise' $$;
CREATE OR REPLACE FUNCTION theme_shown_clips(t theme) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT clips FROM theme_clip_count WHERE theme_slug = t.slug $$;
CREATE OR REPLACE FUNCTION theme_newest_clips(t theme) RETURNS SETOF clip LANGUAGE sql STABLE AS $$
  SELECT * FROM clip WHERE theme_slug = t.slug AND state = 'PUBLISHED' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC $$;
CREATE OR REPLACE FUNCTION clip_text_in(c clip, wanted text) RETURNS clip_text LANGUAGE sql STABLE AS $$
  SELECT t.* FROM clip_text t WHERE t.clip_id = c.id ORDER BY (t.language = wanted) DESC, (t.language = c.spoken_language) DESC, (t.language = 'en') DESC LIMIT 1 $$;
CREATE OR REPLACE FUNCTION film_poster_url(f film) RETURNS text LANGUAGE sql STABLE AS $$ SELECT '/media/films/' || f.id || '/' || f.generation || '/poster.jpg' $$;
CREATE OR REPLACE FUNCTION discussion_posts_around(d discussion, place int) RETURNS SETOF post LANGUAGE sql STABLE AS $$
  SELECT * FROM post WHERE discussion_id = d.id AND position BETWEEN greatest(1, least(place - 25, d.last_position - 49)) AND greatest(1, least(place - 25, d.last_position - 49)) + 49
    ORDER BY position LIMIT 50 $$;
