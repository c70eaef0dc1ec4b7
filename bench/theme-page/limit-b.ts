import { createServer } from 'node:http';
import pg from 'pg';
import { CLIPS_OF_THEME, COUNTED, THEME } from './statements.js';

interface ClipRow {
  id: string;
  title: string;
  summary: string;
  published_at: string;
  city_slug: string;
  city_name: string;
  city_country: string;
  poster_url: string;
  duration_ms: number;
}

// Limit B: bare node:http, rows, JSON.stringify.
const name = process.env.BENCH_NAME ?? 'limit B';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });

const server = createServer((request, response) => {
  const [, slug = '', language = 'en'] = (request.url ?? '').split('/').filter(Boolean);
  page(slug, language).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (err: Error) => response.writeHead(500).end(err.message),
  );
});

async function page(slug: string, language: string) {
  const [theme, counted, clips] = await Promise.all([
    pool.query<{ slug: string; position: number; language: string; title: string; promise: string }>({ name: 'theme', text: THEME, values: [slug, language] }),
    pool.query<{ count: number }>({ name: 'count', text: COUNTED.replace('t.slug', '$1::text'), values: [slug] }),
    pool.query<ClipRow>({ name: 'clips', text: `${CLIPS_OF_THEME} LIMIT 20`, values: [slug, language] }),
  ]);
  const found = theme.rows[0];
  if (!found) throw new Error(`no theme ${slug}`);
  return {
    data: {
      theme: {
        slug: found.slug,
        position: found.position,
        clipCount: Number(counted.rows[0]?.count),
        text: { language: found.language, title: found.title, promise: found.promise },
        clips: {
          nodes: clips.rows.map((row) => ({
            id: row.id,
            title: row.title,
            summary: row.summary,
            publishedAt: row.published_at,
            city: { slug: row.city_slug, name: row.city_name, country: row.city_country },
            media: { posterUrl: row.poster_url, durationMs: row.duration_ms },
          })),
        },
      },
    },
  };
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
