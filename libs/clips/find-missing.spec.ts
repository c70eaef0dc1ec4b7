import { type ClipSoFar, findMissing } from './find-missing.js';

const complete: ClipSoFar = {
  filmState: 'READY',
  texts: [{ title: 'The bus that reads', summary: 'A library on wheels.' }],
  spokenLanguage: 'fr',
  captionLanguages: ['en', 'fr'],
  licence: 'CC_BY_4_0',
  consent: {},
  consentLapsed: false,
};
const without = (change: Partial<ClipSoFar>) => findMissing({ ...complete, ...change });

describe('missing items', () => {
  it('finds nothing in a complete clip', () => expect(findMissing(complete)).toEqual([]));

  it.each<[string, Partial<ClipSoFar>, string[]]>([
    ['no film', { filmState: 'EMPTY' }, ['FILM']],
    ['a film on its way', { filmState: 'UPLOADING' }, ['FILM_NOT_READY']],
    ['a film in work', { filmState: 'PROCESSING' }, ['FILM_NOT_READY']],
    ['a failed film', { filmState: 'FAILED' }, ['FILM_NOT_READY']],
    ['no text', { texts: [] }, ['TITLE', 'SUMMARY']],
    ['a blank title', { texts: [{ title: ' \n', summary: 'x' }] }, ['TITLE']],
    ['no summary', { texts: [{ title: 'x', summary: '' }] }, ['SUMMARY']],
    ['title and summary in two languages', { texts: [{ title: 'x', summary: '' }, { title: 'y', summary: 'z' }] }, []],
    ['captions of another language', { captionLanguages: ['en'] }, ['CAPTIONS']],
    ['captions of a regional form', { captionLanguages: ['fr-CA'] }, []],
    ['captions by a machine that nobody has read', { uncheckedLanguages: ['fr'] }, ['CAPTIONS_UNCHECKED']],
    ['a translation by a machine', { uncheckedLanguages: ['en'] }, []],
    ['no captions', { captionLanguages: [] }, ['CAPTIONS']],
    ['no captions of a silent film', { captionLanguages: [], spokenLanguage: 'zxx' }, []],
    ['no spoken language', { spokenLanguage: null }, ['SPOKEN_LANGUAGE']],
    ['neither language nor captions', { spokenLanguage: null, captionLanguages: [] }, ['SPOKEN_LANGUAGE', 'CAPTIONS']],
    ['no licence', { licence: null }, ['LICENCE']],
    ['no consent', { consent: null }, ['CONSENT']],
    ['a consent that has ended', { consentLapsed: true }, ['CONSENT_LAPSED']],
  ])('%s', (_, change, expected) => expect(without(change)).toEqual(expected));

  it('names all of them for an empty clip', () => {
    expect(
      findMissing({ filmState: 'EMPTY', texts: [], spokenLanguage: null, captionLanguages: [], licence: null, consent: null, consentLapsed: false }),
    ).toEqual(['FILM', 'TITLE', 'SUMMARY', 'SPOKEN_LANGUAGE', 'CAPTIONS', 'LICENCE', 'CONSENT']);
  });
});
