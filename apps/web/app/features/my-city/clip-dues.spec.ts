import { describe, expect, it } from '@jest/globals';
import { clipDues } from './clip-dues';

const clip = (id: string, more: object = {}): Parameters<typeof clipDues>[0][number] => ({ id, title: `Of ${id}`, state: 'PUBLISHED', consents: [], openCaptionSuggestions: 0, suggestedMoments: [], ...more });
const until = (expiresOn: string, standing = 'ENDS_SOON') => ({ standing, expiresOn });

describe('what clips ask of their city', () => {
  it('is a consent that ends soon, the first to end, and what viewers suggest', () => {
    const clips = [
      clip('a', { suggestedMoments: [{ id: 'm' }], openCaptionSuggestions: 2 }),
      clip('b', { consents: [until('2026-05-02'), until('2026-04-20'), until('2026-04-01', 'WITHDRAWN'), until('2027-01-01', 'HOLDS')] }),
      clip('c', { consents: [until('2026-04-12')] }),
    ];
    expect(clipDues(clips).map(({ kind, href, until: day }) => [kind, href, day])).toEqual([
      ['CONSENT_ENDS', '/clips/c/consent', '2026-04-12'],
      ['CONSENT_ENDS', '/clips/b/consent', '2026-04-20'],
      ['MOMENTS', '/clips/a/moments', null],
      ['CAPTIONS', '/clips/a/captions', null],
    ]);
  });

  it('is nothing of what is not on the site', () => {
    expect(clipDues([clip('a', { state: 'WITHDRAWN', consents: [until('2026-04-12')] }), clip('b')])).toEqual([]);
  });
});
