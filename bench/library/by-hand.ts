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

const label = process.env.BENCH_NAME ?? 'limit';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${label}` });

const LEVELS = ['TOLD', 'COUNTED', 'COMPARED', 'EVALUATED', 'PROVEN'];
const FACETS = ['THEME', 'GOAL', 'REGION', 'COUNTRY', 'POPULATION', 'COST', 'TARGET_GROUP', 'STAGE', 'EVIDENCE', 'LANGUAGE', 'ADOPTED'];
/** What can be chosen here, and its column. */
const COLUMN: Record<string, [key: keyof LibraryAsked['filter'], column: string]> = {
  THEME: ['themes', 'theme_slug'],
  REGION: ['regions', 'region'],
  COST: ['costBands', 'cost_band'],
  STAGE: ['stages', 'stage'],
};

/** How the counts are asked for: which facets have a choice, and as which parameter; that of the words. */
export type CountText = (chosen: ReadonlyMap<string, string>, words: string | null) => string;

/** The page as one writes it by hand: bare node:http, the list, and the counts; both statements prepared. */
export function serveByHand(countText: CountText): void {
  const server = createServer((request, response) => {
    asked(request)
      .then((given) => page(given, countText))
      .then(
        (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
        (err: Error) => response.writeHead(500).end(err.message),
      );
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
  process.once('SIGTERM', () => process.exit(0));
}

async function asked(request: IncomingMessage): Promise<LibraryAsked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as LibraryAsked;
}

async function page({ filter, search }: LibraryAsked, countText: CountText) {
  const values: unknown[] = [];
  const chosen = new Map<string, string>();
  for (const [facet, [key]] of Object.entries(COLUMN)) if (filter[key]) chosen.set(facet, `$${values.push(filter[key])}`);
  const words = search ? `$${values.push(search)}` : null;
  const where = conditions(chosen, words).join(' AND ');
  const listText = `SELECT card.practice_id AS id, card.title, card.promise, card.language, card.published_at AS "publishedAt", city.slug, city.name, city.country, card.theme_slug AS theme, card.stage,
      card.evidence, card.cost_band AS "costBand", card.adoption_count AS "adoptionCount"
    FROM (SELECT * FROM practice_card WHERE ${where} ORDER BY published_at DESC, practice_id DESC LIMIT 20) card JOIN city ON city.id = card.city_id ORDER BY card.published_at DESC, card.practice_id DESC`;
  const facetText = countText(chosen, words);
  const kind = [...chosen.keys(), ...(words ? ['WORDS'] : [])].join('-');
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
        total: byFacet.get('ALL')?.[0]?.count ?? 0,
        facets: FACETS.map((name) => {
          const counted = (byFacet.get(name) ?? []).map(({ value, count }) => ({ value: name === 'EVIDENCE' ? LEVELS[Number(value) - 1] : value, count }));
          // What is chosen is named also where nothing has it.
          const chosen = COLUMN[name] ? (filter[COLUMN[name][0]] ?? []) : [];
          return { name, values: [...counted, ...chosen.filter((one) => counted.every(({ value }) => value !== one)).toSorted().map((value) => ({ value, count: 0 }))] };
        }),
      },
    },
  };
}

/** What a card must meet, but for its choice in one facet. */
export function conditions(chosen: ReadonlyMap<string, string>, words: string | null, but?: string): string[] {
  const choices = [...chosen].filter(([facet]) => facet !== but).map(([facet, given]) => `${COLUMN[facet]?.[1] ?? ''} = ANY(${given})`);
  return ['true', ...choices, ...(words ? [`words @@ to_tsquery('simple', ${words})`] : [])];
}
