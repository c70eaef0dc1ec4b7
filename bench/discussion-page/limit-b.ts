import { createServer } from 'node:http';
import pg from 'pg';
import { DISCUSSION, POSTS } from './statements.js';

interface DiscussionRow {
  id: string;
  title: string;
  post_count: number;
  last_position: number;
  version: number;
}

interface PostRow {
  id: string;
  position: number;
  language: string;
  html: string;
  created_at: string;
  reactions: Record<string, number>;
  author_id: string;
  author_name: string;
  city_slug: string;
  city_name: string;
}

// Limit B: bare node:http, rows, JSON.stringify.
const name = process.env.BENCH_NAME ?? 'limit B';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });

const server = createServer((request, response) => {
  const [, id = '', at = '1'] = (request.url ?? '').split('/').filter(Boolean);
  page(id, at).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (err: Error) => response.writeHead(500).end(err.message),
  );
});

async function page(id: string, at: string) {
  const [discussion, posts] = await Promise.all([
    pool.query<DiscussionRow>({ name: 'discussion', text: DISCUSSION, values: [id] }),
    pool.query<PostRow>({ name: 'posts', text: POSTS, values: [id, at] }),
  ]);
  const [found] = discussion.rows;
  if (!found) throw new Error(`no discussion ${id}`);
  return {
    data: {
      discussion: {
        id: found.id,
        title: found.title,
        postCount: found.post_count,
        lastPosition: found.last_position,
        version: found.version,
        posts: {
          posts: posts.rows.map((row) => ({
            id: row.id,
            position: row.position,
            language: row.language,
            html: row.html,
            createdAt: row.created_at,
            author: { id: row.author_id, name: row.author_name },
            city: { slug: row.city_slug, name: row.city_name },
            reactions: Object.entries(row.reactions).map(([kind, count]) => ({ kind, count })),
          })),
        },
      },
    },
  };
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
