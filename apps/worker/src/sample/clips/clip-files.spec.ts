import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { parseCaptions } from '@libs/media/captions/parse-captions.js';
import { readPlay } from '@libs/media/figures/read-play.js';
import { publicationOf } from '../publish-clip.js';
import { readSample, type Sample, type SampleClip } from '../read-sample.js';
import { planPlays } from './plan-plays.js';

const NOW = new Date('2026-03-10T15:00:00Z');
const FILM = '00000000-0000-4000-8000-000000000001';

describe('what comes with the clips of the sample', () => {
  let sample: Sample;
  let published: SampleClip[];
  beforeAll(async () => {
    sample = await readSample(contentFolder('sample'));
    published = sample.clips.filter(({ state }) => state === 'PUBLISHED');
  });
  const planOf = (clip: SampleClip, now = NOW) => {
    const plays = sample.plays.find((one) => one.clip === clip.slug);
    if (!plays) throw new Error(`${clip.slug} is watched by nobody`);
    const passages = clip.questions.map(({ startSeconds, endSeconds = 20 }) => ({ startSeconds, endSeconds }));
    return { plays, plan: planPlays(plays, { filmId: FILM, durationMs: 20_000, publishedAt: publicationOf(clip, now), passages }, now) };
  };

  it('is a ledger of people who agreed before their clip was sent, each kind of them, with its files', () => {
    const entries = sample.ledger.flatMap(({ clip, entries: all }) => all.map((entry) => ({ ...entry, of: published.find(({ slug }) => slug === clip) })));
    expect(entries.filter(({ givenDaysAgo, of }) => !of || givenDaysAgo <= (of.publishedDaysAgo ?? 0) + 1).map(({ key }) => key)).toEqual([]);
    expect(entries.flatMap(({ proof }) => proof?.file ?? []).filter((file) => !existsSync(join(sample.folder, 'proofs', file)))).toEqual([]);
    const ofKuvala = entries.filter(({ of }) => of?.slug === 'kuvala');
    expect(ofKuvala.map(({ release }) => release).sort()).toEqual(['GUARDIAN', 'NOTICE_GIVEN', 'RECORDED', 'WRITTEN']);
    expect(ofKuvala.filter(({ release, proof }) => release === 'WRITTEN' && proof)).toHaveLength(1);
    // Within the sixty days of the first reminder, and not so soon that a tour finds the clip gone.
    expect(ofKuvala.flatMap(({ endsInDays }) => endsInDays ?? [])).toEqual([45]);
    expect(new Set(entries.map(({ of }) => of?.city)).size).toBeGreaterThan(2);
    for (const { consent, slug } of published) {
      const shown = sample.ledger.find(({ clip }) => clip === slug)?.entries ?? [];
      expect([slug, consent.peopleShown]).toEqual([slug, shown.length === 0 ? 'NONE_IDENTIFIABLE' : shown.some(({ minors }) => minors) ? 'MINORS_GUARDIAN_CONSENTED' : 'ADULTS_CONSENTED']);
    }
  });

  it('are viewings of every clip, on days between its publication and the loading, as a player tells of them', () => {
    for (const clip of published) {
      const { plays, plan } = planOf(clip);
      expect([clip.slug, plan.reduce((sum, { begun }) => sum + begun.length, 0)]).toEqual([clip.slug, plays.plays]);
      const days = plan.map(({ day }) => day.toISOString().slice(0, 10));
      expect([days.every((day) => day < '2026-03-10' && day > publicationOf(clip, NOW).toISOString().slice(0, 10)), new Set(days).size]).toEqual([true, days.length]);
      const read = plan.flatMap(({ begun, watched }) => [...begun, ...watched]).map(readPlay);
      expect(read.filter((play) => play === null)).toEqual([]);
      const unknown = Object.keys(plays.zones).filter((zone) => zone && readPlay({ film: FILM, begin: true, zone })?.what === 'BEGUN' && !(readPlay({ film: FILM, begin: true, zone }) as { country: string | null }).country);
      expect(unknown).toEqual([]);
      expect(planOf(clip).plan).toEqual(plan);
      expect(Object.keys(plays.captions).filter((language) => language && ![...clip.captions, ...clip.drafts].includes(language))).toEqual([]);
    }
    expect(sample.plays.map(({ clip }) => clip).sort()).toEqual(published.map(({ slug }) => slug).sort());
  });

  it('says most of the clip that the tour leads to', () => {
    const kuvala = published.find(({ slug }) => slug === 'kuvala') as SampleClip;
    const month = planOf(kuvala).plan.filter(({ day }) => NOW.getTime() - day.getTime() < 27 * 24 * 3_600_000);
    const read = month.flatMap(({ begun, watched }) => [...begun, ...watched]).map(readPlay);
    const count = (names: (string | null)[]) => Object.entries(Object.groupBy(names, (name) => name ?? '')).filter(([, all]) => (all?.length ?? 0) >= 5).length;
    expect(count(read.flatMap((play) => (play?.what === 'BEGUN' ? [play.country] : [])))).toBeGreaterThanOrEqual(3);
    expect(count(read.flatMap((play) => (play?.what === 'WATCHED' ? [play.captions] : [])))).toBeGreaterThanOrEqual(3);
    expect(kuvala.drafts.length).toBe(1);
    expect(kuvala.suggestions.some(({ accepted }) => !accepted)).toBe(true);
    expect(kuvala.captionSuggestions).toHaveLength(1);
  });

  it('suggests other words for lines that are there, by people of other cities', () => {
    for (const { slug, city, captionSuggestions, captions, drafts } of published) {
      const textOf = (language: string) => parseCaptions(readFileSync(join(sample.folder, 'captions', `${slug}.${language}.vtt`), 'utf8')).cues;
      for (const language of drafts) expect([captions.includes(language), textOf(language).length > 0]).toEqual([false, true]);
      for (const { by, language, current, startSeconds, endSeconds } of captionSuggestions) {
        expect(textOf(language).filter(({ text, startMs, endMs }) => text === current && startMs === startSeconds * 1000 && endMs === endSeconds * 1000)).toHaveLength(1);
        expect(sample.people.find(({ key }) => key === by)?.cityRoles.some((role) => role.city === city)).toBe(false);
      }
    }
  });

  it('has two cities say where they stand, in words of the self-checks', () => {
    expect([...new Set(sample.selfChecks.map(({ city }) => city))]).toEqual(['kuvala', 'qasr-rihan']);
    for (const { theme, city, saves } of sample.selfChecks) {
      const { statements } = JSON.parse(readFileSync(contentFolder('self-checks', 'en', `${theme}.json`), 'utf8')) as { statements: { key: string }[] };
      expect(saves.flatMap(({ answers }) => answers).filter(({ key }) => !statements.some((one) => one.key === key))).toEqual([]);
      for (const { by } of saves) expect(sample.people.find(({ key }) => key === by)?.cityRoles.some((role) => role.city === city && role.role !== 'ORGANISER')).toBe(true);
      expect(saves.map(({ daysAgo }) => daysAgo).toSorted((a, b) => b - a)).toEqual(saves.map(({ daysAgo }) => daysAgo));
    }
  });
});
