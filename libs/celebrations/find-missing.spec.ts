import { type CompletenessFacts, findMissing } from './find-missing.js';

const WHOLE: CompletenessFacts = {
  title: 'La nuit des contes',
  description: 'Contes et thé.',
  themeSlugs: ['celebration'],
  host: 'Ndemba',
  placeName: 'Bibliothèque',
  storedOnlineUrl: null,
  priceKind: 'FREE',
  priceAmount: null,
  spokenLanguages: ['fr'],
  pictureText: null,
  hasFuture: true,
};

describe('what a celebration lacks', () => {
  it('is nothing where all is there', () => {
    expect(findMissing(WHOLE)).toEqual([]);
    expect(findMissing({ ...WHOLE, placeName: null, storedOnlineUrl: 'https://example.org/' })).toEqual([]);
    expect(findMissing({ ...WHOLE, priceKind: 'DONATION' })).toEqual([]);
    expect(findMissing({ ...WHOLE, pictureText: 'A lantern.' })).toEqual([]);
  });

  it('is told in the order of its form', () => {
    const empty = { ...WHOLE, title: '', description: '', themeSlugs: [], host: '', placeName: null, priceKind: 'PAID' as const, spokenLanguages: [], pictureText: '', hasFuture: false };
    expect(findMissing(empty)).toEqual(['TITLE', 'DESCRIPTION', 'THEMES', 'HOST', 'FUTURE_OCCURRENCE', 'PLACE_OR_LINK', 'PRICE', 'LANGUAGES', 'PICTURE_TEXT']);
  });
});
