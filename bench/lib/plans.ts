import { Agent } from 'node:http';
import pg from 'pg';
import { type LoadTarget, once } from './load.js';
import { SentStatements, type Values } from './sent-statements.js';
import type { ServerProcess } from './server-process.js';
import type { BenchStage } from './stage.js';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Filter?: string;
  Plans?: PlanNode[];
}

/** Rows from which a table is large. Below, reading all of it may well be the cheapest way to twenty rows, and PostgreSQL is right to. */
const LARGE = 10_000;
const PAGES = 24;
/** These take in all of what is below them before they give anything: a LIMIT above them spares nothing. */
const TAKES_ALL = new Set(['Sort', 'Aggregate', 'Hash', 'WindowAgg', 'Materialize', 'Group', 'SetOp']);

/** Asks a product of its own for pages, and has PostgreSQL explain every statement it sent for them; a plan that reads the whole of a large table ends the run. */
export async function noWholeReads(stage: BenchStage, databaseUrl: string, pages: (server: ServerProcess) => LoadTarget, say: (line: string) => void): Promise<void> {
  const sent = await SentStatements.between(databaseUrl);
  const product = await stage.product(sent.url, 0);
  const agent = new Agent();
  // What a start sends is not the page's.
  sent.statements.clear();
  for (let page = 0; page < PAGES; page += 1) await once(agent, pages(product));
  agent.destroy();
  const statements = new Map([...sent.statements].filter(([text]) => /^\s*(SELECT|WITH)\b/i.test(text)));
  await product.stop();
  await sent.close();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    say(await judged(client, statements));
  } finally {
    await client.end();
  }
}

async function judged(client: pg.Client, statements: Map<string, Values[]>): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= $1 ORDER BY reltuples DESC`,
    [LARGE],
  );
  const large = rows.map(({ name }) => name);
  if (large.length === 0) throw new Error('the check of plans has no large table to look at');
  // First a statement that does read the largest whole: a check that does not see it would say that all is well.
  const planted = await wholeReadsOf(client, `SELECT count(ctid) FROM ${client.escapeIdentifier(large[0] ?? '')}`, [[]], large);
  if (planted.length === 0) throw new Error('the check of plans does not see a whole read');
  const bad: string[] = [];
  for (const [text, values] of statements) {
    for (const table of await wholeReadsOf(client, text, values, large)) bad.push(`${table}: ${text.replace(/\s+/g, ' ').slice(0, 400)}`);
  }
  if (statements.size === 0) throw new Error('the check of plans heard no statement');
  if (bad.length > 0) throw new Error(`a plan reads the whole of a large table\n${bad.join('\n')}`);
  return `plans: ${statements.size} statements of the page, none reads the whole of ${large.join(', ')}`;
}

/** Tables that a statement reads whole, with any of these values; explained in one session, so that after five PostgreSQL may choose the plan for any value as it does for the product. */
async function wholeReadsOf(client: pg.Client, text: string, sets: Values[], large: string[]): Promise<string[]> {
  const found = new Set<string>();
  await client.query(`PREPARE explained AS ${text}`);
  for (const values of sets) {
    const given = values.map((value) => (value === null ? 'NULL' : client.escapeLiteral(value))).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`EXPLAIN (FORMAT JSON) EXECUTE explained${given ? `(${given})` : ''}`);
    for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) for (const table of wholeReads(Plan)) if (large.includes(table)) found.add(table);
  }
  await client.query('DEALLOCATE explained');
  return [...found];
}

function wholeReads(node: PlanNode, limited = false): string[] {
  const type = node['Node Type'];
  const table = node['Relation Name'];
  const below = type === 'Limit' || (limited && !TAKES_ALL.has(type));
  const sequential = type === 'Seq Scan' && !(limited && !node.Filter);
  const index = /^Index (Only )?Scan$/.test(type) && !node['Index Cond'] && !limited;
  return [...(table && (sequential || index) ? [table] : []), ...(node.Plans ?? []).flatMap((child) => wholeReads(child, below))];
}
