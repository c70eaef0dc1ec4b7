import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@libs/contracts/limits.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { moderatorFor, publicationOf } from './publish-clip.js';
import { readSample, type Sample } from './read-sample.js';

interface Module {
  questions: { key: string }[];
  tips: { questions: { key: string }[] }[];
}

describe('the sample network that comes with the product', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await readSample(contentFolder('sample'));
  });

  it('names each city, person and clip once', () => {
    for (const names of [sample.cities.map(({ slug }) => slug), sample.people.map(({ key }) => key), sample.people.map(({ email }) => email), sample.clips.map(({ slug }) => slug)]) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect([sample.cities.length >= 20, sample.people.length >= 20, sample.clips.length]).toEqual([true, true, 14]);
  });

  it('has addresses that reach nobody', () => {
    expect(sample.people.filter(({ email }) => !email.endsWith('.example')).map(({ email }) => email)).toEqual([]);
  });

  it('leaves two clips for the desk, and has a moderator for each of the others', () => {
    expect(sample.clips.filter(({ state }) => state === 'SUBMITTED')).toHaveLength(2);
    for (const clip of sample.clips.filter(({ state }) => state === 'PUBLISHED')) expect(moderatorFor(clip, sample).key).not.toBe(clip.author);
  });

  it.each([0, 10])('has clips by people who worked in their city at the time, in %i years as well', async (years) => {
    const now = new Date(Date.now() + years * 365 * 24 * 3_600_000);
    const { clips, people } = await readSample(contentFolder('sample'), now);
    for (const clip of clips) {
      const day = publicationOf(clip, now).toISOString().slice(0, 10);
      const roles = people.find(({ key }) => key === clip.author)?.cityRoles ?? [];
      expect([clip.slug, roles.some(({ city, role, since, until }) => city === clip.city && role !== 'ORGANISER' && since <= day && (!until || until > day))]).toEqual([clip.slug, true]);
    }
  });

  it('has words within the limits, and questions that the themes know', () => {
    for (const { slug, theme, texts, questions } of sample.clips) {
      for (const { title, summary } of Object.values(texts)) expect([slug, title.length <= LIMITS.clip.title, summary.length <= LIMITS.clip.summary]).toEqual([slug, true, true]);
      const module = JSON.parse(readFileSync(contentFolder('modules', 'en', `${theme}.json`), 'utf8')) as Module;
      const known = [...module.questions, ...module.tips.flatMap((tip) => tip.questions)].map(({ key }) => key);
      expect(questions.filter(({ key }) => !known.includes(key))).toEqual([]);
    }
  });

  it('answers every question of every module with passages of two cities at least', () => {
    const published = sample.clips.filter(({ state }) => state === 'PUBLISHED');
    const marked = published.flatMap(({ city, theme, questions, passages }) => [...questions.map((one) => ({ ...one, theme, city })), ...passages.map((one) => ({ ...one, city }))]);
    for (const theme of new Set(sample.clips.map((clip) => clip.theme))) {
      const module = JSON.parse(readFileSync(contentFolder('modules', 'en', `${theme}.json`), 'utf8')) as Module;
      for (const { key } of module.questions) expect([key, new Set(marked.filter((one) => one.theme === theme && one.key === key).map(({ city }) => city)).size >= 2]).toEqual([key, true]);
      expect(marked.filter((one) => one.theme === theme && !module.questions.some(({ key }) => key === one.key)).map(({ key }) => key)).toEqual([]);
    }
    const people = new Set(sample.people.map((one) => one.key));
    for (const { city, suggestions } of published) for (const { by } of suggestions) expect([by, people.has(by) && !sample.people.find((one) => one.key === by)?.cityRoles.some((role) => role.city === city)]).toEqual([by, true]);
    expect(marked.filter(({ startSeconds, endSeconds = 0 }) => endSeconds < startSeconds + 3)).toEqual([]);
  });

  it('has every film and every caption file', () => {
    const files = sample.clips.flatMap(({ slug, film, captions }) => [film, ...captions.map((language) => `captions/${slug}.${language}.vtt`)]);
    expect(files.filter((file) => !existsSync(join(sample.folder, file)))).toEqual([]);
  });
});
