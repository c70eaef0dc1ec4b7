import { describe, expect, it } from '@jest/globals';
import { changedSince, seenIn } from './seen.server';

type Draft = Parameters<typeof seenIn>[0];

const WORDS = ['title', 'description', 'language', 'themes'] as const;
const draft = { title: 'Forty doors', description: '', language: 'en', themes: [{ slug: 'planning' }], startsOn: '2027-04-05', callText: null } as unknown as Draft;

describe('what a form showed', () => {
  const seen = seenIn(draft, WORDS);

  it('is no conflict with a save of other fields', () => {
    expect(changedSince(seen, { ...draft, startsOn: '2027-04-12', callText: 'Come and host' }, WORDS)).toEqual([]);
  });

  it('names the fields that say something else now', () => {
    expect(changedSince(seen, { ...draft, title: 'Fifty doors', themes: [...draft.themes, { slug: 'funding' }] }, WORDS)).toEqual(['title', 'themes']);
  });

  it('counts everything as changed where the form does not say what it showed', () => {
    expect(changedSince('', draft, WORDS)).toEqual([...WORDS]);
  });
});
