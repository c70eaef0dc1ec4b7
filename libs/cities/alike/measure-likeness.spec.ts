import { type CityTraits, scoreLikeness } from './measure-likeness.js';

const traits = (given: Partial<CityTraits> = {}): CityTraits => ({ population: 100_000, region: 'AFRICA', languages: ['fr'], ratings: [], ...given });
const rated = (themeSlug: string, challenge: number | null, strength: number | null) => ({ themeSlug, challenge, strength });
const kinds = (own: CityTraits, other: CityTraits) => scoreLikeness(own, other).reasons.map(({ kind, points }) => [kind, points]);

describe('how like two cities are', () => {
  it('gives everything to a twin that is strong where this one is challenged', () => {
    const ratings = ['planning', 'funding', 'monitoring'].map((theme) => rated(theme, 5, null));
    const strong = ['planning', 'funding', 'monitoring'].map((theme) => rated(theme, null, 4));
    expect(scoreLikeness(traits({ ratings }), traits({ ratings: strong }))).toMatchObject({ score: 100, reasons: [{ kind: 'SIZE' }, { kind: 'THEIR_STRENGTH', themes: ['planning', 'funding', 'monitoring'] }, { kind: 'LANGUAGE' }, { kind: 'REGION' }] });
  });

  it('compares sizes as ratios, both ways alike', () => {
    const nobody = { region: 'X', languages: [] };
    for (const [population, points] of [[100_000, 35], [200_000, 23.3], [50_000, 23.3], [800_000, 0], [9_000_000, 0]] as const) {
      expect(scoreLikeness(traits(), traits({ ...nobody, population })).score).toBe(points);
      expect(scoreLikeness(traits({ ...nobody, population }), traits()).score).toBe(points);
    }
  });

  it('adds nothing for what a city has not said', () => {
    expect(scoreLikeness(traits({ population: null, languages: [] }), traits({ region: 'X', population: null }))).toEqual({ score: 0, reasons: [] });
    expect(kinds(traits({ ratings: [rated('funding', 5, null)] }), traits({ region: 'X', languages: [], population: null, ratings: [rated('funding', null, null)] }))).toEqual([]);
  });

  it('shares languages by those of the city that speaks fewer, whatever the script or country', () => {
    const apart = { region: 'X', population: null };
    expect(kinds(traits({ languages: ['pt-BR'] }), traits({ ...apart, languages: ['pt', 'en', 'es'] }))).toEqual([['LANGUAGE', 20]]);
    expect(kinds(traits({ languages: ['fr', 'wo'] }), traits({ ...apart, languages: ['fr', 'en'] }))).toEqual([['LANGUAGE', 10]]);
  });

  it('counts a theme once: as their strength, or else as a challenge of both', () => {
    const own = traits({ ratings: [rated('funding', 4, 1), rated('planning', 5, 1), rated('monitoring', 3, 5)] });
    const other = traits({ region: 'X', languages: [], population: null, ratings: [rated('funding', 5, 4), rated('planning', 4, 3), rated('monitoring', 5, 5)] });
    expect(scoreLikeness(own, other)).toMatchObject({ score: 16, reasons: [{ kind: 'THEIR_STRENGTH', themes: ['funding'] }, { kind: 'SHARED_CHALLENGE', themes: ['planning'] }] });
  });
});
