import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { SaveCelebrationInput } from '@libs/celebrations/edit/celebration.inputs.js';
import { findMissing } from '@libs/celebrations/find-missing.js';
import { findInstant } from '@libs/celebrations/when/rules/find-instant.js';
import { listMade, seriesOf } from '@libs/celebrations/when/rules/list-made.js';
import { addMinutes, DAY_MINUTES } from '@libs/celebrations/when/rules/parse-local-time.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { moderatorOf } from '../practices/moderator-of.js';
import { daysBefore } from '../practices/past-time.js';
import { pathsOf, sampleId } from '../practices/practice-files.js';
import { readSample, type Sample } from '../read-sample.js';
import { contentOf, type SampleCelebration, timesOf } from './celebration-files.js';

const THEMES = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const DAY = 24 * 3_600_000;
const NIGHT = 'T00:00';
const LARGEST_POSTER = 40 * 1024;

// Days of the week and of the month fall differently each time.
describe.each([0, 9, 18, 27, 3650])('the celebrations of the sample network, loaded in %i days', (later) => {
  const now = new Date(Date.now() + later * DAY);
  let sample: Sample;
  beforeAll(async () => {
    sample = await readSample(contentFolder('sample'), now);
  });

  const cityOf = ({ city }: SampleCelebration) => sample.cities.find(({ slug }) => slug === city);
  const zoneOf = (one: SampleCelebration) => cityOf(one)?.timeZone ?? '';
  const daysFrom = (days: number) => daysBefore(now.toISOString(), days);
  const worked = (person: string, city: string, day: Date, isCrew: boolean) => {
    const date = day.toISOString().slice(0, 10);
    const roles = sample.people.find(({ key }) => key === person)?.cityRoles ?? [];
    return roles.some((role) => role.city === city && (!isCrew || role.role !== 'CONTRIBUTOR') && role.since <= date && (!role.until || role.until > date));
  };
  /** The instants of its dates for a year. */
  const startsOf = (one: SampleCelebration): Date[] => {
    const { allDay, ...times } = timesOf(one, zoneOf(one), now);
    const startsLocal = allDay ? `${times.startsLocal}${NIGHT}` : times.startsLocal;
    const endsLocal = allDay ? addMinutes(`${times.endsLocal}${NIGHT}`, DAY_MINUTES) : times.endsLocal;
    const series = seriesOf({ series: [], startsLocal, endsLocal, rule: one.rule ?? null });
    const made = listMade({ zone: zoneOf(one), series, excluded: [], extra: [] }, addMinutes(startsLocal, 365 * DAY_MINUTES));
    return made.map(({ originalStart }) => findInstant(originalStart, zoneOf(one)));
  };

  it('are of every region, language and kind', () => {
    const published = sample.celebrations.filter(({ state }) => state === 'PUBLISHED');
    const values = (read: (one: SampleCelebration) => unknown) => [...new Set(published.flatMap((one) => read(one)))].sort();
    expect([sample.celebrations.length, new Set(sample.celebrations.map(({ slug }) => slug)).size]).toEqual([28, 28]);
    expect(values((one) => cityOf(one)?.region)).toHaveLength(5);
    expect(values(({ language }) => language)).toEqual(['ar', 'en', 'fr']);
    expect(values(({ themes }) => themes).filter((slug) => !THEMES.includes(String(slug)))).toEqual([]);
    expect(values(({ accessServices }) => accessServices)).toHaveLength(5);
    expect(values(({ price }) => price?.kind ?? 'FREE')).toEqual(['DONATION', 'FREE', 'PAID']);
    expect(published.filter(({ rule }) => rule).length).toBeGreaterThanOrEqual(8);
    expect(published.filter(({ starts }) => (starts.lastsDays ?? 1) > 1).length).toBeGreaterThanOrEqual(2);
    expect(published.filter(({ place, onlineUrl }) => !place && onlineUrl)).toHaveLength(1);
    expect(published.filter(({ atOnce }) => atOnce)).toHaveLength(1);
    expect(sample.celebrations.filter(({ state }) => state !== 'PUBLISHED').map(({ state }) => state).sort()).toEqual(['DRAFT', 'SUBMITTED']);
    const upcoming = published.filter((one) => startsOf(one).some((start) => start.getTime() > now.getTime() + DAY));
    expect([upcoming.length >= 18, published.length - upcoming.length >= 3]).toEqual([true, true]);
  });

  it('say what the API takes', () => {
    for (const one of sample.celebrations) {
      const sent = plainToInstance(SaveCelebrationInput, { id: sampleId('celebration', one.slug), edits: 1, title: one.title, ...contentOf(one) });
      expect([one.slug, pathsOf(validateSync(sent, { whitelist: true, forbidNonWhitelisted: true }))]).toEqual([one.slug, []]);
    }
  });

  it('are complete when they come to the desk, written by who may, judged by another city’s moderator', () => {
    for (const one of sample.celebrations) {
      const begun = daysFrom(one.announcedDaysAgo + 5);
      expect([one.slug, cityOf(one)?.status === 'APPLICANT', worked(one.author, one.city, begun, one.state !== 'DRAFT')]).toEqual([one.slug, false, true]);
      if (one.state === 'DRAFT') continue;
      const { onlineUrl, price, themes, placeName, ...words } = contentOf(one);
      const facts = { title: one.title, description: words.description ?? '', themeSlugs: themes ?? [], host: one.host ?? one.city, placeName: placeName ?? null, storedOnlineUrl: onlineUrl ?? null, spokenLanguages: words.spokenLanguages ?? [] };
      const missing = findMissing({ ...facts, priceKind: price?.kind ?? 'FREE', priceAmount: price?.amount ?? null, pictureText: one.poster?.alt ?? null, hasFuture: (startsOf(one)[0] ?? now) > begun });
      expect([one.slug, missing]).toEqual([one.slug, []]);
      if (!one.atOnce) expect(moderatorOf({ ...one, theme: one.themes[0] ?? '' }, sample, daysFrom(one.announcedDaysAgo)).cityRoles.map(({ city, until }) => (until ? '' : city))).not.toContain(one.city);
    }
  });

  it('stand where their city is, in its zone, on the days of the week that their rule names', () => {
    for (const one of sample.celebrations) {
      const city = cityOf(one);
      if (one.place) expect([one.slug, Math.abs(one.place.latitude - (city?.latitude ?? 0)) < 0.1, Math.abs(one.place.longitude - (city?.longitude ?? 0)) < 0.1]).toEqual([one.slug, true, true]);
      const first = timesOf(one, zoneOf(one), now);
      const startsLocal = first.allDay ? `${first.startsLocal}${NIGHT}` : first.startsLocal;
      expect([one.slug, startsOf(one)[0]]).toEqual([one.slug, findInstant(startsLocal, zoneOf(one))]);
    }
  });

  it('are registered for, and moved, before they begin and after they were announced', () => {
    for (const { guests, changes, ...one } of sample.celebrations) {
      const starts = startsOf({ ...one, guests, changes });
      for (const { person, date, daysAgo, places, attended } of guests) {
        const start = starts[date - 1] ?? new Date(0);
        const closes = start.getTime() - (one.registering?.closesMinutes ?? 0) * 60_000;
        expect([one.slug, person, sample.people.some(({ key }) => key === person), daysAgo < one.announcedDaysAgo, daysFrom(daysAgo).getTime() < closes]).toEqual([one.slug, person, true, true, true]);
        expect([one.slug, person, places <= (one.registering?.placesEach ?? 1), attended ? start < now : true]).toEqual([one.slug, person, true, true]);
      }
      for (const { date, daysAgo } of changes) expect([one.slug, date, daysAgo < one.announcedDaysAgo, daysFrom(daysAgo) < (starts[date - 1] ?? new Date(0))]).toEqual([one.slug, date, true, true]);
    }
  });

  it('have posters that are small, with where they were drawn and what they show', () => {
    const folder = join(sample.folder, 'celebrations', 'posters');
    const files = sample.celebrations.flatMap(({ poster }) => (poster ? [join(folder, poster.file)] : []));
    expect(files).toHaveLength(10);
    for (const file of files) expect([file, statSync(file).size <= LARGEST_POSTER, existsSync(file.replace('.jpg', '.svg'))]).toEqual([file, true, true]);
  });
});
