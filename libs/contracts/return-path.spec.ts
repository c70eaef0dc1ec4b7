import { isReturnPath } from './return-path.js';

const ORIGIN = 'https://citylore.example';

describe('a path to return to', () => {
  it.each(['/', '/en', '/fr/clips/new?city=a&b=c#x', '/ar/clips?theme=planning', '/en/clips/ç', '/en/a//b'])('is %s', (path) => {
    expect(isReturnPath(path)).toBe(true);
    expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
  });

  it.each([
    '', 'en', '//evil.example', '/\\evil.example', '\\\\evil.example', '\\/evil.example', 'https://evil.example', 'https:evil.example', 'javascript:alert(1)', '/\t/evil.example',
    '/\n/evil.example', ' //evil.example', '/en\\@evil.example', '/en x', '/en\r\nSet-Cookie: a=b', '/\u0000/evil.example', '///evil.example', '@evil.example', '.evil.example', '?x', '#x',
    `/${'a'.repeat(500)}`, null, undefined, 7, ['/en'],
  ])('is not %j', (path) => {
    expect(isReturnPath(path)).toBe(false);
  });

  it('never leads to another host, whatever is put together', () => {
    const parts = ['/', '\\', '.', '..', '@', ':', '%2f', '%5c', '\t', '\n', '?', '#', 'evil.example', 'https:', '\u2028', ';'];
    for (const a of parts) for (const b of parts) for (const c of parts) for (const d of parts) {
      const path = a + b + c + d;
      if (isReturnPath(path)) expect([path, new URL(path, ORIGIN).origin]).toEqual([path, ORIGIN]);
    }
  });
});
