import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { MadeDiscussion } from '../data/make-discussions.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import { FIRST } from './statements.js';

/** What every server answers: 50 posts with author, city and reactions. */
const QUERY = `query DiscussionPage($id: ID!, $at: Int!) { discussion(id: $id) { id title postCount lastPosition version
  posts(at: $at, first: ${FIRST}) { posts { id position language html createdAt author { id name } city { slug name } reactions { kind count } } } } }`;

/** A discussion and where in it. */
export interface Place {
  id: string;
  at: number;
}

/** Any discussion of 50 posts and more, the longest every second time, and anywhere in it. */
export function anywhere(made: MadeDiscussion[], random: () => number): Place {
  const { id, lastPosition } = made[random() < 0.5 ? 0 : Math.floor(random() * made.length)] as MadeDiscussion;
  return { id, at: 1 + Math.floor(random() * lastPosition) };
}

export function targetOf(server: ServerProcess, seed: number, place: (random: () => number) => Place): LoadTarget {
  const random = seeded(seed);
  if (server.name === 'product') {
    return { port: server.port, path: '/graphql', method: 'POST', body: () => bodyFor(place(random)) };
  }
  return {
    port: server.port,
    method: 'GET',
    get path() {
      return pathFor(place(random));
    },
  };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(made: MadeDiscussion[], product: ServerProcess, ...limits: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  const random = seeded(7);
  const places = [{ id: made[0]?.id ?? '', at: 1 }, { id: made[0]?.id ?? '', at: made[0]?.lastPosition ?? 1 }, ...Array.from({ length: 30 }, () => anywhere(made, random))];
  for (const place of places) {
    const expected: unknown = JSON.parse(await once(agent, { port: product.port, path: '/graphql', method: 'POST', body: () => bodyFor(place) }));
    for (const limit of limits) {
      const answer: unknown = JSON.parse(await once(agent, { port: limit.port, path: pathFor(place), method: 'GET' }));
      if (!isDeepStrictEqual(answer, expected)) throw new Error(`${limit.name} answers something else for ${pathFor(place)}\n${JSON.stringify(answer).slice(0, 900)}\n${JSON.stringify(expected).slice(0, 900)}`);
    }
  }
  agent.destroy();
}

const bodyFor = ({ id, at }: Place) => JSON.stringify({ query: QUERY, variables: { id, at } });
const pathFor = ({ id, at }: Place) => `/discussions/${id}/${at}`;
