import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';

// The limit: bare node:http and one prepared statement that writes what the product writes: the post, how far its author has
// read, the discussion's counters and the outbox row, and wakes who waits for both. It asks nobody who they are, and allows all.
const name = process.env.BENCH_NAME ?? 'limit';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });
const statement = `
  WITH place AS (
    UPDATE discussion SET last_position = last_position + 1, version = version + 1, post_count = post_count + 1, last_post_at = now(), last_post_author_id = $3::uuid
     WHERE id = $2::uuid RETURNING id, last_position, version), written AS (
    INSERT INTO post (id, discussion_id, position, version, author_id, client_key, language, body, html, state, created_at)
    SELECT $1::uuid, place.id, place.last_position, place.version, $3::uuid, $4::uuid, $5, $6, $6, 'SHOWN', now() FROM place RETURNING id, discussion_id, position), seen AS (
    INSERT INTO discussion_reader (member_id, discussion_id, read_position, read_at) SELECT $3::uuid, discussion_id, position, now() FROM written
    ON CONFLICT (member_id, discussion_id) DO UPDATE SET read_position = EXCLUDED.read_position, read_at = EXCLUDED.read_at), entry AS (
    INSERT INTO outbox (id, type, payload) SELECT $7::uuid, 'PostWritten', jsonb_build_object('postId', id, 'discussionId', discussion_id) FROM written RETURNING id), woken AS (
    SELECT count(pg_notify('bench_outbox', '')) + count(pg_notify('bench_live', $1::text)) AS n FROM entry)
  SELECT json_build_object('data', json_build_object('writePost', json_build_object('post', json_build_object('id', $1::uuid, 'position', place.last_position))))::text AS body FROM place, woken`;

interface Asked {
  memberId: string;
  input: { key: string; discussionId: string; language: string; body: string };
}

const server = createServer((request, response) => {
  text(request)
    .then((sent) => {
      const { memberId, input } = JSON.parse(sent) as Asked;
      return pool.query<{ body: string }>({ name: 'write', text: statement, values: [newId(), input.discussionId, memberId, input.key, input.language, input.body, newId()] });
    })
    .then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.body),
      (err: Error) => response.writeHead(500).end(err.message),
    );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
