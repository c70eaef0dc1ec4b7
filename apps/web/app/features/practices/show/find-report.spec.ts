import { describe, expect, it } from '@jest/globals';
import { findReport } from './find-report';

const ID = '0197a0b0-0000-7000-8000-000000000001';

describe('the report that a figure is from', () => {
  it('is found where it was written, and leads to this site alone', () => {
    const text = `Bilan de « La nuit » : https://other.example/fr/celebrations/${ID}#figure-people, compté à la porte.`;
    expect(findReport(text)).toEqual({ before: 'Bilan de « La nuit » : ', path: `/celebrations/${ID}#figure-people`, after: ', compté à la porte.' });
  });

  it('is nothing else that looks like an address', () => {
    for (const text of ['Asked.', `https://other.example/fr/celebrations/${ID}`, `javascript:/fr/celebrations/${ID}#figure-people`, 'https://other.example/fr/celebrations/new#figure-people']) {
      expect(findReport(text)).toBeUndefined();
    }
  });
});
