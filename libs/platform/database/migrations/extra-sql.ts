/** What entities cannot say: extensions that come first, and tables of libraries, triggers and functions that come last. */
export const BEFORE = ['CREATE EXTENSION IF NOT EXISTS citext', 'CREATE EXTENSION IF NOT EXISTS pg_trgm', 'CREATE EXTENSION IF NOT EXISTS unaccent'];

export const AFTER = [
  // rate-limiter-flexible's own table; counts that may be lost, so it is not logged.
  'CREATE UNLOGGED TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)',
];
