import { createServer } from 'node:http';
import pg from 'pg';
import { DISCUSSION, POSTS } from './statements.js';

// Limit A: bare node:http and one prepared statement whose JSON PostgreSQL builds.
const name = process.env.BENCH_NAME ?? 'limit A';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });
const text = `WITH d AS (${DISCUSSION}), posts AS (${POSTS})
  SELECT json_build_object('data', json_build_object('discussion', json_build_object(
    'id', d.id, 'title', d.title, 'postCount', d.post_count, 'lastPosition', d.last_position, 'version', d.version,
    'posts', json_build_object('posts', (SELECT json_agg(json_build_object('id', id, 'position', position, 'language', language, 'html', html, 'createdAt', created_at,
      'author', json_build_object('id', author_id, 'name', author_name), 'city', json_build_object('slug', city_slug, 'name', city_name),
      'reactions', coalesce((SELECT json_agg(json_build_object('kind', r.key, 'count', r.value)) FROM jsonb_each(reactions) r), '[]'::json)) ORDER BY position) FROM posts)))))::text AS body
  FROM d`;

const server = createServer((request, response) => {
  const [, id = '', at = '1'] = (request.url ?? '').split('/').filter(Boolean);
  pool.query<{ body: string }>({ name: 'page', text, values: [id, at] }).then(
    ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.body),
    (err: Error) => response.writeHead(500).end(err.message),
  );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
