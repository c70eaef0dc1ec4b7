import { describe, expect, it } from '@jest/globals';
import { slugOf } from './make-slug.js';

describe('a name in addresses', () => {
  it.each([
    ['Sankt Örjan', 'sankt-orjan'],
    ['  São  João/Sul ', 'sao-joao-sul'],
    ['بئر سلوى', ''],
    ['x'.repeat(100), 'x'.repeat(80)],
  ])('of %p is %p', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
