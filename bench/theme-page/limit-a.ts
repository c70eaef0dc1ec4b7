import { createServer } from 'node:http';
import pg from 'pg';
import { CLIPS_OF_THEME, COUNTED, THEME } from './statements.js';

// Limit A: bare node:http and one prepared statement whose JSON PostgreSQL builds.
const name = process.env.BENCH_NAME ?? 'limit A';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });
const text = `WITH theme_row AS (${THEME}), clips AS (${CLIPS_OF_THEME} LIMIT 20)
  SELECT json_build_object('data', json_build_object('theme', json_build_object(
    'slug', t.slug, 'position', t.position, 'clipCount', (${COUNTED}),
    'text', json_build_object('language', t.language, 'title', t.title, 'promise', t.promise),
    'clips', json_build_object('nodes', coalesce((SELECT json_agg(json_build_object('id', id, 'title', title, 'summary', summary, 'publishedAt', published_at,
      'city', json_build_object('slug', city_slug, 'name', city_name, 'country', city_country),
      'media', json_build_object('posterUrl', poster_url, 'durationMs', duration_ms)) ORDER BY place) FROM clips), '[]'::json)))))::text AS body
  FROM theme_row t`;

const server = createServer((request, response) => {
  const [, slug = '', language = 'en'] = (request.url ?? '').split('/').filter(Boolean);
  pool.query<{ body: string }>({ name: 'page', text, values: [slug, language] }).then(
    ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.body),
    (err: Error) => response.writeHead(500).end(err.message),
  );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
