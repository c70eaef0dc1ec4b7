import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { SaveFestivalInput } from '@libs/celebrations/festivals/edit/festival.inputs.js';
import { SaveOfferInput } from '@libs/celebrations/festivals/hosts/offers/offer.inputs.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { pathsOf, sampleId } from '../practices/practice-files.js';
import { readSample, type Sample } from '../read-sample.js';
import { contentOf, contentOfOffer } from './festival-content.js';
import type { SampleFestival } from './festival-files.js';
import { findDays, weekdayOf } from './find-days.js';
import { type Planned, planProgramme } from './plan-programme.js';

const DAY = 24 * 3_600_000;
const LARGEST_PICTURE = 40 * 1024;

// Whatever the season and the weekday of the loading.
describe.each([0, 101, 150, 3650])('the festivals of the sample network, loaded in %i days', (later) => {
  const now = new Date(Date.now() + later * DAY);
  let sample: Sample;
  let big: SampleFestival;
  let small: SampleFestival;
  const zoneOf = ({ city }: SampleFestival) => sample.cities.find(({ slug }) => slug === city)?.timeZone ?? '';
  const daysOf = (festival: SampleFestival) => findDays(festival.days, zoneOf(festival), now);
  let plans: Map<SampleFestival, Planned[]>;
  const plan = (festival: SampleFestival): Planned[] => plans.get(festival) ?? [];
  beforeAll(async () => {
    sample = await readSample(contentFolder('sample'), now);
    [big, small] = sample.festivals as [SampleFestival, SampleFestival];
    plans = new Map(sample.festivals.map((festival) => [festival, planProgramme(festival, daysOf(festival))]));
  });

  it('are one of 300 celebrations by 40 hosts to come, and one of the last year with a dozen', () => {
    const published = plan(big).filter(({ stands }) => stands === 'PUBLISHED');
    expect([published.length, big.hosts.length, new Set(published.map(({ host }) => host?.key)).size]).toEqual([300, 40, 41]);
    expect(Object.entries(Object.groupBy(plan(big), ({ stands }) => stands)).map(([stands, all]) => [stands, all.length]).sort()).toEqual([['DECLINED', 1], ['DRAFT', 2], ['OFFERED', 6], ['PUBLISHED', 300], ['SUBMITTED', 4]]);
    expect([plan(small).length, new Set(plan(small).map(({ host }) => host?.locale ?? small.language)).size]).toEqual([12, 2]);
    const today = now.toISOString().slice(0, 10);
    expect([daysOf(big).startsOn > today, daysOf(small).endsOn < today]).toEqual([true, true]);
    expect([weekdayOf(daysOf(big).startsOn), weekdayOf(daysOf(big).endsOn)]).toEqual(['MO', 'SU']);
  });

  it('make the same programme each time: on their days, no two alike, nobody at two places at once', () => {
    for (const festival of sample.festivals) {
      const planned = plan(festival);
      const { startsOn, endsOn } = daysOf(festival);
      expect(JSON.stringify(planProgramme(festival, daysOf(festival)))).toBe(JSON.stringify(planned));
      expect(new Set(planned.map(({ offer, venue, startsLocal }) => `${offer.title} ${venue.key} ${startsLocal}`)).size).toBe(planned.length);
      expect(planned.filter(({ startsLocal }) => startsLocal.slice(0, 10) < startsOn || startsLocal.slice(0, 10) > endsOn)).toEqual([]);
      const clashes = (same: (a: Planned, b: Planned) => boolean) => planned.flatMap((a, at) => planned.slice(at + 1).filter((b) => same(a, b) && a.startsLocal < b.endsLocal && b.startsLocal < a.endsLocal).map((b) => `${a.offer.title} / ${b.offer.title}`));
      expect(clashes((a, b) => a.host === b.host)).toEqual([]);
      expect(clashes((a, b) => a.venue === b.venue).length).toBeLessThanOrEqual(4);
    }
    const perDay = Object.values(Object.groupBy(plan(big), ({ startsLocal }) => startsLocal.slice(0, 10))).map((day) => day?.length ?? 0);
    expect([perDay.length, Math.min(...perDay) >= 25, Math.max(...perDay) <= 75]).toEqual([7, true, true]);
  });

  it('say what the API takes, with people and places that are there', () => {
    for (const festival of sample.festivals) {
      const { description, callText, ...words } = contentOf(festival, daysOf(festival));
      const sent = plainToInstance(SaveFestivalInput, { id: sampleId('festival', festival.slug), edits: 1, title: festival.title, description, callText, ...words });
      expect([festival.slug, pathsOf(validateSync(sent, { whitelist: true, forbidNonWhitelisted: true }))]).toEqual([festival.slug, []]);
      for (const one of plan(festival)) {
        const offer = plainToInstance(SaveOfferInput, { id: sampleId('offer', one.offer.title), edits: 1, title: one.offer.title, ...contentOfOffer(one, festival) });
        expect([one.offer.title, pathsOf(validateSync(offer, { whitelist: true, forbidNonWhitelisted: true }))]).toEqual([one.offer.title, []]);
      }
      const people = new Set(sample.people.map(({ key }) => key));
      const named = [festival.author, ...festival.guests.map(({ person }) => person), ...festival.hosts.flatMap(({ offers }) => offers.flatMap(({ guests }) => guests.map(({ person }) => person)))];
      expect(named.filter((person) => !people.has(person))).toEqual([]);
      expect(festival.guests.filter(({ offer }) => !plan(festival).some((one) => one.offer.title === offer && one.stands === 'PUBLISHED' && one.offer.places))).toEqual([]);
      const city = sample.cities.find(({ slug }) => slug === festival.city);
      expect(festival.venues.filter(({ latitude, longitude }) => Math.hypot(latitude - (city?.latitude ?? 0), longitude - (city?.longitude ?? 0)) > 0.08)).toEqual([]);
      expect(Math.max(...festival.hosts.map(({ offers }) => offers.length))).toBeLessThan(LIMITS.festival.perHost);
    }
  });

  it('have recaps in several cities and languages, with pictures that are small', () => {
    const ofFestivals = sample.festivals.flatMap((festival) => festival.hosts.flatMap(({ locale, offers }) => offers.flatMap(({ recap }) => (recap ? [{ recap, city: festival.city, language: locale, folder: join(festival.folder, 'pictures') }] : []))));
    const single = sample.celebrations.flatMap(({ recap, city, language }) => (recap ? [{ recap, city, language, folder: join(sample.folder, 'celebrations', 'recaps') }] : []));
    const all = [...ofFestivals, ...single];
    expect([all.length >= 9, new Set(all.map(({ city }) => city)).size >= 6, [...new Set(all.map(({ language }) => language))].sort()]).toEqual([true, true, ['ar', 'en', 'fr']]);
    expect(single.filter(({ recap }) => recap.clip)).toHaveLength(2);
    const posters = sample.festivals.map(({ folder, poster }) => join(folder, 'pictures', poster.file));
    for (const file of [...posters, ...all.flatMap(({ recap, folder }) => recap.pictures.map((picture) => join(folder, picture.file)))]) {
      expect([file, statSync(file).size <= LARGEST_PICTURE, existsSync(file.replace('.jpg', '.svg'))]).toEqual([file, true, true]);
    }
    for (const { recap } of all) {
      const { text, numbers, partners, pictures } = LIMITS.recap;
      expect([recap.text.join('\n\n').length <= text, recap.numbers.length <= numbers, recap.partners.length <= partners, recap.pictures.length <= pictures]).toEqual([true, true, true, true]);
    }
  });
});
