import { createServer } from 'node:http';
import pg from 'pg';
import { FIGURES, NODES } from './statements.js';

interface NodeRow {
  id: string;
  kind: string;
  parentId: string | null;
  generation: number;
  practiceId: string;
  adoptionId: string | null;
  title: string;
  slug: string;
  name: string;
  country: string;
  year: number;
  state: string | null;
  childCount: number;
  total: number;
}

// Bare node:http, two prepared statements, JSON.stringify.
const name = process.env.BENCH_NAME ?? 'by hand';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });

const server = createServer((request, response) => {
  family((request.url ?? '').split('/').at(-1) ?? '').then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (err: Error) => response.writeHead(500).end(err.message),
  );
});

async function family(practiceId: string) {
  const [nodes, figures] = await Promise.all([pool.query<NodeRow>({ name: 'nodes', text: NODES, values: [practiceId] }), pool.query<object>({ name: 'figures', text: FIGURES, values: [practiceId] })]);
  const [root] = nodes.rows;
  if (!root) throw new Error(`no practice ${practiceId}`);
  return {
    data: {
      practiceFamily: {
        practiceId,
        rootId: root.id,
        total: root.total,
        cut: root.total > nodes.rows.length,
        nodes: nodes.rows.map(({ id, kind, parentId, generation, practiceId: of, adoptionId, title, slug, name: cityName, country, year, state, childCount }) => ({
          ...{ id, kind, parentId, generation, practiceId: of, adoptionId, title, city: { slug, name: cityName, country } },
          ...{ year, state, childCount },
        })),
        figures: figures.rows,
      },
    },
  };
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
