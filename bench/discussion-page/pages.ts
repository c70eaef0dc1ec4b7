import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { MadeDiscussion } from '../data/make-discussions.js';
import { type LoadTarget, once } from '../lib/load.js';
import { bodyIn } from '../lib/peers.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import { type Place, WORDS } from './words.js';

/** Any discussion of 50 posts and more, the longest every second time, and anywhere in it. */
export function anywhere(made: MadeDiscussion[], random: () => number): Place {
  const { id, lastPosition } = made[random() < 0.5 ? 0 : Math.floor(random() * made.length)] as MadeDiscussion;
  return { id, at: 1 + Math.floor(random() * lastPosition) };
}

export function targetOf(server: ServerProcess, seed: number, place: (random: () => number) => Place): LoadTarget {
  const random = seeded(seed);
  const words = WORDS[server.name];
  if (words) return { port: server.port, path: '/graphql', method: 'POST', body: () => bodyIn(words, place(random)) };
  return {
    port: server.port,
    method: 'GET',
    get path() {
      return pathFor(place(random));
    },
  };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(made: MadeDiscussion[], product: ServerProcess, ...others: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  const random = seeded(7);
  const places = [{ id: made[0]?.id ?? '', at: 1 }, { id: made[0]?.id ?? '', at: made[0]?.lastPosition ?? 1 }, ...Array.from({ length: 30 }, () => anywhere(made, random))];
  for (const place of places) {
    const expected = await answerOf(agent, product, place);
    for (const other of others) {
      const answer = await answerOf(agent, other, place);
      if (!isDeepStrictEqual(answer, expected)) throw new Error(`${other.name} answers something else for ${pathFor(place)}\n${JSON.stringify(answer).slice(0, 900)}\n${JSON.stringify(expected).slice(0, 900)}`);
    }
  }
  agent.destroy();
}

async function answerOf(agent: Agent, { name, port }: ServerProcess, place: Place): Promise<unknown> {
  const words = WORDS[name];
  if (!words) return JSON.parse(await once(agent, { port, path: pathFor(place), method: 'GET' }));
  const answer: unknown = JSON.parse(await once(agent, { port, path: '/graphql', method: 'POST', body: () => bodyIn(words, place) }));
  return words.translated?.(answer) ?? answer;
}

const pathFor = ({ id, at }: Place) => `/discussions/${id}/${at}`;
