import { describe, expect, it } from '@jest/globals';
import { codeIn } from './code-in.js';

describe('the code in what a camera read or somebody typed', () => {
  it('is the code itself', () => {
    expect(codeIn('  ab1c2-3d4e5 ')).toBe('ab1c2-3d4e5');
  });

  it('stands in the address of the door', () => {
    expect(codeIn('https://citylore.example/celebrations/occurrences/0198/door?code=AB1C23D4E5')).toBe('AB1C23D4E5');
    expect(codeIn('HTTP://localhost:4350/ar/celebrations/occurrences/0198/door?x=1&code=AB1C23D4E5#a')).toBe('AB1C23D4E5');
  });

  it('is nothing in other addresses, and never long', () => {
    expect(codeIn('https://example.org/menu')).toBe('');
    expect(codeIn('x'.repeat(500))).toHaveLength(40);
  });
});
