import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type ClipData, makeClips } from '../data/make-clips.js';
import { type LoadTarget, once } from '../lib/load.js';
import { bodyIn } from '../lib/peers.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';
import { type ThemePlace, WORDS } from './words.js';

const SLUGS = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const LANGUAGES = ['en', 'fr', 'ar'];

/** A database with so many clips. */
export async function clipDatabase(stage: BenchStage, name: string, data: ClipData): Promise<string> {
  const url = await stage.database(name);
  await makeClips(url, data);
  return url;
}

export function target(server: ServerProcess, seed: number): LoadTarget {
  const random = seeded(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = WORDS[server.name];
  if (words) return { port: server.port, path: '/graphql', method: 'POST', body: () => bodyIn(words, { slug: pick(SLUGS), language: pick(LANGUAGES) }) };
  return {
    port: server.port,
    method: 'GET',
    get path() {
      return `/themes/${pick(SLUGS)}/${pick(LANGUAGES)}`;
    },
  };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(product: ServerProcess, ...others: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  for (const slug of SLUGS) {
    for (const language of LANGUAGES) {
      const expected = await answerOf(agent, product, { slug, language });
      for (const other of others) {
        const answer = await answerOf(agent, other, { slug, language });
        if (!isDeepStrictEqual(answer, expected)) throw new Error(`${other.name} answers something else for ${slug} in ${language}\n${JSON.stringify(answer).slice(0, 600)}\n${JSON.stringify(expected).slice(0, 600)}`);
      }
    }
  }
  agent.destroy();
}

async function answerOf(agent: Agent, { name, port }: ServerProcess, place: ThemePlace): Promise<unknown> {
  const words = WORDS[name];
  if (!words) return JSON.parse(await once(agent, { port, path: `/themes/${place.slug}/${place.language}`, method: 'GET' }));
  const answer: unknown = JSON.parse(await once(agent, { port, path: '/graphql', method: 'POST', body: () => bodyIn(words, place) }));
  return words.translated?.(answer) ?? answer;
}
