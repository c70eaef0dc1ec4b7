import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type ClipData, makeClips } from '../data/make-clips.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';

const SLUGS = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const LANGUAGES = ['en', 'fr', 'ar'];
/** What every server answers. */
export const QUERY = `query ThemePage($slug: String!, $language: String!) { theme(slug: $slug) { slug position clipCount text(language: $language) { language title promise }
  clips(first: 20) { nodes { id title(language: $language) summary(language: $language) publishedAt city { slug name country } media { posterUrl durationMs } } } } }`;

/** A database with so many clips. */
export async function clipDatabase(stage: BenchStage, name: string, data: ClipData): Promise<string> {
  const url = await stage.database(name);
  await makeClips(url, data);
  return url;
}

export function target(server: ServerProcess, seed: number): LoadTarget {
  const random = seeded(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  if (server.name === 'product') {
    return { port: server.port, path: '/graphql', method: 'POST', body: () => JSON.stringify({ query: QUERY, variables: { slug: pick(SLUGS), language: pick(LANGUAGES) } }) };
  }
  return {
    port: server.port,
    method: 'GET',
    get path() {
      return `/themes/${pick(SLUGS)}/${pick(LANGUAGES)}`;
    },
  };
}

/** The three answer the same data, or the comparison would be of different things. */
export async function sameAnswers(product: ServerProcess, ...limits: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  for (const slug of SLUGS) {
    for (const language of LANGUAGES) {
      const body = () => JSON.stringify({ query: QUERY, variables: { slug, language } });
      const expected: unknown = JSON.parse(await once(agent, { port: product.port, path: '/graphql', method: 'POST', body }));
      for (const limit of limits) {
        const answer: unknown = JSON.parse(await once(agent, { port: limit.port, path: `/themes/${slug}/${language}`, method: 'GET' }));
        if (!isDeepStrictEqual(answer, expected)) throw new Error(`${limit.name} answers something else for ${slug} in ${language}\n${JSON.stringify(answer).slice(0, 600)}\n${JSON.stringify(expected).slice(0, 600)}`);
      }
    }
  }
  agent.destroy();
}
