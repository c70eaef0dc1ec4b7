/** What entities cannot say: extensions that come first, and tables of libraries, triggers and functions that come last. */
export const BEFORE = ['CREATE EXTENSION IF NOT EXISTS citext', 'CREATE EXTENSION IF NOT EXISTS pg_trgm', 'CREATE EXTENSION IF NOT EXISTS unaccent'];

export const AFTER = [
  // rate-limiter-flexible's own table; counts that may be lost, so it is not logged.
  'CREATE UNLOGGED TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)',
  // Versions of module texts are only ever added. What follows from them (html) and who is gone (edited_by) may change.
  `CREATE FUNCTION refuse_module_text_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'versions of module texts are not changed'; END $$`,
  `CREATE TRIGGER module_text_kept BEFORE UPDATE OF theme_id, language, version, content, origin, note, created_at ON module_text
   FOR EACH ROW EXECUTE FUNCTION refuse_module_text_change()`,
  // Text as people look for it and sort it: without accents or case. unaccent itself is only STABLE, as its dictionary could be changed; ours is not.
  `CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN lower(public.unaccent('public.unaccent'::regdictionary, $1))`,
  'CREATE INDEX city_by_plain_name ON city (plain_text(name), id)',
  `CREATE INDEX city_name_search ON city USING gin (plain_text(name || ' ' || coalesce(local_name, '')) gin_trgm_ops)`,
  // The audit log is only ever added to: by nobody, with no statement, can a row be changed or taken away.
  `CREATE FUNCTION refuse_transition_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'the audit log is not changed'; END $$`,
  `CREATE TRIGGER transition_kept BEFORE UPDATE OR DELETE ON transition FOR EACH ROW EXECUTE FUNCTION refuse_transition_change()`,
  `CREATE TRIGGER transition_not_emptied BEFORE TRUNCATE ON transition FOR EACH STATEMENT EXECUTE FUNCTION refuse_transition_change()`,
  `CREATE INDEX member_search ON member USING gin ((name || ' ' || email::text) gin_trgm_ops)`,
];
