import { beforeAll, describe, expect, it } from '@jest/globals';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { findMissing } from '@libs/practices/sections/find-missing.js';
import { PRACTICE_SECTIONS } from '@libs/practices/sections/practice-section.types.js';
import { SECTION_KEYS } from '@libs/practices/sections/practice-sections.types.js';
import { cleanSection } from '@libs/practices/sections/clean-section.js';
import { readSample, type Sample } from '../read-sample.js';
import { statesOf } from './adoption-files.js';
import { moderatorOf } from './moderator-of.js';
import { daysBefore } from './past-time.js';
import { contentOf, type SamplePractice } from './practice-files.js';

const THEMES = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const ANY_CLIP = new Proxy<Record<string, string>>({}, { get: () => '00000000-0000-4000-8000-000000000000' });

describe.each([0, 10])('the practices of the sample network, loaded in %i years', (years) => {
  const NOW = new Date(Date.now() + years * 365 * 24 * 3_600_000).toISOString();
  let sample: Sample;
  let published: SamplePractice[];
  beforeAll(async () => {
    sample = await readSample(contentFolder('sample'), new Date(NOW));
    published = sample.practices.filter(({ state }) => state === 'PUBLISHED');
  });

  const practice = (slug: string) => sample.practices.find((one) => one.slug === slug);
  const section = (one: SamplePractice, name: keyof SamplePractice['sections']) => (one.sections[name] ?? {}) as Record<string, unknown>;
  const worked = (person: string, city: string, day: Date) => {
    const date = day.toISOString().slice(0, 10);
    const roles = sample.people.find(({ key }) => key === person)?.cityRoles ?? [];
    return roles.some((role) => role.city === city && role.role !== 'ORGANISER' && role.since <= date && (!role.until || role.until > date));
  };

  it('are complete before they come to the desk', () => {
    for (const one of sample.practices.filter(({ state }) => state !== 'DRAFT')) {
      const missing = PRACTICE_SECTIONS.flatMap((name) => {
        const content = one.sections[SECTION_KEYS[name]];
        if (!content) return [name];
        return findMissing(name, cleanSection(name, contentOf(SECTION_KEYS[name], content, ANY_CLIP)[SECTION_KEYS[name]] ?? {})).map(({ path }) => `${name}.${path}`);
      });
      expect([one.slug, missing]).toEqual([one.slug, []]);
    }
  });

  it('give every facet something to count', () => {
    const values = (read: (one: SamplePractice) => unknown) => [...new Set(published.flatMap((one) => read(one)))].sort();
    const regionOf = new Map(sample.cities.map(({ slug, region }) => [slug, region]));
    expect(published.length).toBeGreaterThanOrEqual(32);
    expect(values(({ theme }) => theme)).toEqual([...THEMES].sort());
    expect(values(({ city }) => regionOf.get(city))).toHaveLength(5);
    expect(values(({ language }) => language)).toEqual(['ar', 'en', 'fr']);
    expect(values((one) => section(one, 'timeline').stage)).toEqual(['ENDED', 'PILOT', 'RUNNING', 'SCALED']);
    expect(values((one) => section(one, 'evidence').level)).toEqual(['COMPARED', 'COUNTED', 'EVALUATED', 'PROVEN', 'TOLD']);
    expect(values((one) => section(one, 'resources').costBand).length).toBeGreaterThanOrEqual(4);
    expect(values((one) => section(one, 'problem').populationBand)).toHaveLength(4);
    expect(values((one) => section(one, 'targetGroups').groups).length).toBeGreaterThanOrEqual(11);
    expect(values((one) => section(one, 'goals').goals).length).toBeGreaterThanOrEqual(10);
    expect(sample.practices.filter(({ state }) => state !== 'PUBLISHED').map(({ state }) => state).sort()).toEqual(['CHANGES_REQUESTED', 'DRAFT', 'SUBMITTED']);
  });

  it('are written in a language of their theme and city that a moderator reads, by people who worked there', () => {
    for (const one of sample.practices) {
      const day = daysBefore(NOW, one.publishedDaysAgo ?? one.submittedDaysAgo ?? 0);
      expect([one.slug, worked(one.author, one.city, daysBefore(NOW, (one.publishedDaysAgo ?? 0) + 22))]).toEqual([one.slug, true]);
      expect(moderatorOf(one, sample, day).cityRoles.map(({ city, until }) => (until ? '' : city))).not.toContain(one.city);
    }
  });

  it('name only clips, cities and practices of the sample', () => {
    const clips = new Map(sample.clips.map(({ slug, state }) => [slug, state]));
    for (const one of sample.practices) {
      const slugs = (section(one, 'related').clips ?? []) as string[];
      expect([one.slug, slugs.filter((slug) => clips.get(slug) !== 'PUBLISHED')]).toEqual([one.slug, []]);
      if (!one.parent) continue;
      const { practice: parent, adoption } = one.parent;
      expect(sample.adoptions.find(({ key }) => key === adoption)).toMatchObject({ practice: parent, city: one.city, reportedDaysAgo: expect.any(Number) });
    }
  });

  it('are taken over in every state, three generations deep, by other cities, in an order that can have been', () => {
    const states = sample.adoptions.map((adoption) => statesOf(adoption).at(-1)?.state);
    expect([...new Set(states)].sort()).toEqual(['ADAPTING', 'CONSIDERING', 'REPORTED', 'RUNNING', 'STOPPED']);
    expect(new Set(sample.adoptions.map(({ practice: slug }) => slug)).size).toBeGreaterThanOrEqual(5);
    for (const adoption of sample.adoptions) {
      const of = practice(adoption.practice);
      expect([adoption.key, of?.state, of?.city === adoption.city]).toEqual([adoption.key, 'PUBLISHED', false]);
      expect([adoption.key, (of?.publishedDaysAgo ?? 0) >= adoption.consideringDaysAgo]).toEqual([adoption.key, true]);
      expect([adoption.key, worked(adoption.author, adoption.city, daysBefore(NOW, adoption.consideringDaysAgo))]).toEqual([adoption.key, true]);
      const figures = ((of && (section(of, 'figures').figures as { key: string }[])) ?? []).map(({ key }) => key);
      expect([adoption.key, adoption.report?.figures.filter(({ key }) => !figures.includes(key)) ?? []]).toEqual([adoption.key, []]);
      for (const { author, daysAgo } of adoption.diary) expect([adoption.key, author, worked(author, adoption.city, daysBefore(NOW, daysAgo))]).toEqual([adoption.key, author, true]);
      const theirs = [...adoption.offers, ...(adoption.response ? [adoption.response] : [])];
      for (const { author, daysAgo } of theirs) expect([adoption.key, author, worked(author, of?.city ?? '', daysBefore(NOW, daysAgo))]).toEqual([adoption.key, author, true]);
    }
    const generation = (slug: string): number => {
      const parent = practice(slug)?.parent;
      return parent ? generation(parent.practice) + 1 : 1;
    };
    expect(Math.max(...published.map(({ slug }) => generation(slug)))).toBe(3);
  });

  it('are put together by editors and by cities', () => {
    expect(sample.collections.filter(({ city }) => city === null)).toHaveLength(2);
    expect(sample.collections.filter(({ city }) => city !== null)).toHaveLength(2);
    const discussed = sample.discussions.flatMap(({ subject }) => (subject?.kind === 'PRACTICE' ? [practice(subject.slug)] : []));
    expect(discussed.filter((one) => one?.state !== 'PUBLISHED' || one.parent)).toEqual([]);
    for (const { key, items } of sample.collections) expect([key, items.filter((item) => practice(item.practice)?.state !== 'PUBLISHED')]).toEqual([key, []]);
  });
});
