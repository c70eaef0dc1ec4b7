import { describe, expect, it } from '@jest/globals';
import { findHints } from './find-hints.js';
import { foldPlace, isSamePlace } from './find-same-place.js';
import type { HintFacts, HintTime } from './hint.types.js';

const LIBRARY = { placeName: 'Bibliothèque  de Ndemba', folded: 'bibliotheque de ndemba', latitude: null, longitude: null };
const DAYS = { startsOn: '2031-05-02', endsOn: '2031-05-11', venues: [{ ...LIBRARY, accessServices: ['STEP_FREE'] }, { ...LIBRARY, folded: 'mairie', accessServices: [] }] };

const time = (startsLocal: string, endsLocal: string): HintTime => ({ startsLocal, endsLocal, startsAt: new Date(`${startsLocal}Z`), endsAt: new Date(`${endsLocal}Z`) });
const evening = time('2031-05-03T19:00', '2031-05-03T21:00');

const celebration = (id: string, given: Partial<HintFacts> = {}): HintFacts => ({
  ...{ id, title: id, hostId: `host of ${id}`, isKnown: true, allDay: false, placeName: null, latitude: null, longitude: null },
  ...{ themeSlugs: [], ageFrom: null, ageTo: null, accessServices: [], times: [evening] },
  ...given,
  folded: foldPlace(given.placeName ?? ''),
});

const hints = (one: HintFacts, ...others: HintFacts[]) => findHints(one, [one, ...others], DAYS).map((hint) => [hint.kind, ...hint.with.map(({ other }) => other.id), ...hint.days].join(' '));

describe('hints', () => {
  it('speak of the same place at the same time, however its name is written', () => {
    const library = { placeName: LIBRARY.placeName };
    const other = celebration('b', { placeName: 'bibliotheque de ndemba.' });
    expect(hints(celebration('a', library), other)).toEqual(['SAME_PLACE b']);
    // One begins as the other ends.
    expect(hints(celebration('a', { ...library, times: [time('2031-05-03T21:00', '2031-05-03T22:00')] }), other)).toEqual([]);
    expect(hints(celebration('a', { placeName: 'Bibliothèque' }), other)).toEqual(['PLACE_UNKNOWN_ACCESS']);
    expect(hints(celebration('a'), celebration('b'))).toEqual([]);
  });

  it('know a place by where it is, fifty metres around', () => {
    const at = (latitude: number, longitude: number, folded: string) => ({ latitude, longitude, folded });
    expect(isSamePlace(at(14.7, -17.4, 'Hall'), at(14.70044, -17.4, 'Salle'), 50)).toBe(true);
    expect(isSamePlace(at(14.7, -17.4, 'Hall'), at(14.70046, -17.4, 'Salle'), 50)).toBe(false);
    // Degrees of longitude are shorter in the north, and there is no edge at the date line.
    expect(isSamePlace(at(69.6, 18.95, 'Hall'), at(69.6, 18.9512, 'Sal'), 50)).toBe(true);
    expect(isSamePlace(at(0, 18.95, 'Hall'), at(0, 18.9512, 'Sal'), 50)).toBe(false);
    expect(isSamePlace(at(-16.5, 179.9999, 'Hall'), at(-16.5, -179.9998, 'Vale'), 50)).toBe(true);
    expect(foldPlace('دار الثَّقافة')).toBe(foldPlace('دار الثقافة'));
    expect(foldPlace('—')).toBe('');
  });

  it('speak of the same theme where it is for the same ages', () => {
    const stories = { themeSlugs: ['celebration', 'accessibility'], ageFrom: 6, ageTo: 10 };
    const one = celebration('a', { themeSlugs: ['planning', 'accessibility'], ageFrom: 10 });
    expect(hints(one, celebration('b', stories))).toEqual(['SAME_THEME b']);
    expect(hints(one, celebration('b', { ...stories, ageTo: 9 }))).toEqual([]);
    expect(hints(one, celebration('b', { ...stories, themeSlugs: ['funding'] }))).toEqual([]);
    expect(hints({ ...one, ageFrom: null }, celebration('b', { ...stories, ageFrom: null, ageTo: null }))).toEqual(['SAME_THEME b']);
  });

  it('speak of what the same host has at the same time, by any of its times', () => {
    const other = celebration('b', { hostId: 'ada', times: [time('2031-05-02T10:00', '2031-05-02T11:00'), evening] });
    expect(hints(celebration('a', { hostId: 'ada' }), other)).toEqual(['OWN_CLASH b']);
    // What the city holds itself has no host.
    expect(hints(celebration('a', { hostId: null }), { ...other, hostId: null })).toEqual([]);
    const [found] = findHints(celebration('a', { hostId: 'ada' }), [other], DAYS);
    expect(found?.with[0]?.time).toEqual(evening);
  });

  it('ask how one gets into a place of which nobody has said it', () => {
    expect(hints(celebration('a', { placeName: 'MAIRIE' }))).toEqual(['PLACE_UNKNOWN_ACCESS']);
    expect(hints(celebration('a', { placeName: 'Mairie', accessServices: ['STEP_FREE'] }))).toEqual([]);
    expect(hints(celebration('a', { placeName: 'bibliotheque de ndemba' }))).toEqual([]);
  });

  it('name the days that are none of the festival’s', () => {
    const long = time('2031-05-10T00:00', '2031-05-13T00:00');
    expect(hints(celebration('a', { times: [time('2031-05-01T23:00', '2031-05-02T01:00'), long] }))).toEqual(['OUTSIDE_DAYS 2031-05-01 2031-05-12']);
    expect(hints(celebration('a', { times: [time('2031-05-11T20:00', '2031-05-12T00:00')] }))).toEqual([]);
  });
});
