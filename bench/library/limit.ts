import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { LibraryAsked } from './pages.js';

interface ListRow {
  id: string;
  title: string;
  promise: string;
  language: string;
  publishedAt: Date;
  slug: string;
  name: string;
  country: string;
  theme: string;
  stage: string;
  evidence: number;
  costBand: string;
  adoptionCount: number;
}

// The page as one writes it by hand: bare node:http, the list, and a grouped count for each facet; both statements prepared.
const label = process.env.BENCH_NAME ?? 'limit';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${label}` });

const LEVELS = ['TOLD', 'COUNTED', 'COMPARED', 'EVALUATED', 'PROVEN'];
const COUNTED: [facet: string, value: string, from?: string][] = [
  ['THEME', 'theme_slug'],
  ['GOAL', 'goal::text', 'unnest(goals) goal'],
  ['REGION', 'region'],
  ['COUNTRY', 'country'],
  ['POPULATION', 'population_band'],
  ['COST', 'cost_band'],
  ['TARGET_GROUP', 'target', 'unnest(target_groups) target'],
  ['STAGE', 'stage'],
  ['EVIDENCE', 'evidence::text'],
  ['LANGUAGE', 'language'],
  ['ADOPTED', '(adoption_count > 0)::text'],
];
const COLUMN: Record<string, [key: keyof LibraryAsked['filter'], column: string]> = {
  THEME: ['themes', 'theme_slug'],
  REGION: ['regions', 'region'],
  COST: ['costBands', 'cost_band'],
  STAGE: ['stages', 'stage'],
};

const server = createServer((request, response) => {
  asked(request)
    .then(page)
    .then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (err: Error) => response.writeHead(500).end(err.message),
    );
});

async function asked(request: IncomingMessage): Promise<LibraryAsked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as LibraryAsked;
}

async function page({ filter, search }: LibraryAsked) {
  const values: unknown[] = [];
  const conditions = new Map<string, string>();
  for (const [facet, [key, column]] of Object.entries(COLUMN)) if (filter[key]) conditions.set(facet, `${column} = ANY($${values.push(filter[key])})`);
  if (search) conditions.set('WORDS', `words @@ to_tsquery('simple', $${values.push(search)})`);
  const where = (but?: string) => ['true', ...[...conditions].filter(([facet]) => facet !== but).map(([, condition]) => condition)].join(' AND ');
  const counts = COUNTED.map(([facet, value, from]) => `SELECT '${facet}' AS facet, ${value} AS value, count(*)::int AS count FROM practice_card ${from ? `CROSS JOIN LATERAL ${from}` : ''} WHERE ${where(facet)} GROUP BY 2`);
  const facetText = `SELECT 'TOTAL' AS facet, '' AS value, count(*)::int AS count FROM practice_card WHERE ${where()} UNION ALL ${counts.join(' UNION ALL ')} ORDER BY count DESC, value`;
  const listText = `SELECT card.practice_id AS id, card.title, card.promise, card.language, card.published_at AS "publishedAt", city.slug, city.name, city.country, card.theme_slug AS theme, card.stage,
      card.evidence, card.cost_band AS "costBand", card.adoption_count AS "adoptionCount"
    FROM (SELECT * FROM practice_card WHERE ${where()} ORDER BY published_at DESC, practice_id DESC LIMIT 20) card JOIN city ON city.id = card.city_id ORDER BY card.published_at DESC, card.practice_id DESC`;
  const kind = [...conditions.keys()].join('-');
  const [list, facets] = await Promise.all([
    pool.query<ListRow>({ name: `list ${kind}`, text: listText, values }),
    pool.query<{ facet: string; value: string; count: number }>({ name: `facets ${kind}`, text: facetText, values }),
  ]);
  const byFacet = Map.groupBy(facets.rows, ({ facet }) => facet);
  return {
    data: {
      practices: {
        nodes: list.rows.map(({ slug, name, country, theme, stage, evidence, costBand, adoptionCount, ...practice }) => ({ ...practice, city: { slug, name, country }, theme: { slug: theme }, card: { stage, evidence, costBand, adoptionCount } })),
      },
      practiceFacets: {
        total: byFacet.get('TOTAL')?.[0]?.count ?? 0,
        facets: COUNTED.map(([name]) => {
          const counted = (byFacet.get(name) ?? []).map(({ value, count }) => ({ value: name === 'EVIDENCE' ? LEVELS[Number(value) - 1] : value, count }));
          // What is chosen is named also where nothing has it.
          const chosen = COLUMN[name] ? (filter[COLUMN[name][0]] ?? []) : [];
          return { name, values: [...counted, ...chosen.filter((one) => counted.every(({ value }) => value !== one)).toSorted().map((value) => ({ value, count: 0 }))] };
        }),
      },
    },
  };
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
