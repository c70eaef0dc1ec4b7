import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { makeFamilies } from '../data/make-families.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';

/** What every server answers. */
const QUERY = `query PracticeFamily($id: ID!) { practiceFamily(id: $id) { practiceId rootId total cut
  nodes { id kind parentId generation practiceId adoptionId title city { slug name country } year state childCount }
  figures { key label unit value year reported { adoptionId cityName value year } } } }`;

/** A database with so many families. */
export async function familyDatabase(stage: BenchStage, name: string, families: number): Promise<string> {
  const url = await stage.database(name);
  await makeFamilies(url, { families });
  return url;
}

const rootOf = (number: number) => `00000000-0000-7001-8000-${number.toString(16).padStart(12, '0')}`;

/** Families one after another at random; the product is asked through GraphQL, the other by an address. */
export function target({ name, port }: ServerProcess, seed: number, families: number): LoadTarget {
  const random = seeded(seed);
  const pick = () => rootOf(1 + Math.floor(random() * families));
  if (name === 'product') return { port, path: '/graphql', method: 'POST', body: () => JSON.stringify({ query: QUERY, variables: { id: pick() } }) };
  return {
    port,
    method: 'GET',
    get path() {
      return `/families/${pick()}`;
    },
  };
}

/** Both answer the same data, or the comparison would be of different things; answers how many nodes a family has. */
export async function sameAnswers(product: ServerProcess, limit: ServerProcess, families: number): Promise<number> {
  const agent = new Agent();
  let nodes = 0;
  for (let family = 1; family <= Math.min(families, 10); family += 1) {
    const id = rootOf(family);
    const expected = JSON.parse(await once(agent, { port: limit.port, path: `/families/${id}`, method: 'GET' })) as { data: { practiceFamily: { nodes: object[] } } };
    const answer: unknown = JSON.parse(await once(agent, { port: product.port, path: '/graphql', method: 'POST', body: () => JSON.stringify({ query: QUERY, variables: { id } }) }));
    if (!isDeepStrictEqual(answer, expected)) throw new Error(`the product answers something else for ${id}\n${JSON.stringify(answer).slice(0, 900)}\n${JSON.stringify(expected).slice(0, 900)}`);
    nodes = expected.data.practiceFamily.nodes.length;
  }
  agent.destroy();
  return nodes;
}
