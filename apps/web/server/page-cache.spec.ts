import { describe, expect, it } from '@jest/globals';
import type { Page } from './fetch-adapter.js';
import { formOf, PageCache, withForms } from './page-cache.js';
import { brotliDecompressSync } from 'node:zlib';

const page = (text: string, headers: [string, string][] = [['cache-control', 'public, max-age=0']], status = 200): Page => ({
  status,
  headers,
  body: Buffer.from(text),
});

describe('PageCache', () => {
  it('shows a page for a second from the moment its making began, then makes it anew', async () => {
    let now = 0;
    let made = 0;
    const cache = new PageCache(1000, 10, () => now);
    const make = async () => {
      now += 600; // making takes its time: it counts
      made += 1;
      return page(`version ${made}`);
    };
    expect((await cache.get('/en', make)).body.toString()).toBe('version 1');
    now = 999;
    expect((await cache.get('/en', make)).body.toString()).toBe('version 1');
    now = 1000;
    expect((await cache.get('/en', make)).body.toString()).toBe('version 2');
  });

  it('makes a page once for many who ask together', async () => {
    let made = 0;
    const cache = new PageCache();
    const make = async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return page('one');
    };
    await Promise.all(Array.from({ length: 20 }, () => cache.get('/en', make)));
    expect(made).toBe(1);
  });

  it.each([
    ['private pages', page('x', [['cache-control', 'private, no-cache']])],
    ['pages that set a cookie', page('x', [['cache-control', 'public'], ['set-cookie', 'a=b']])],
    ['failures', page('x', [['cache-control', 'public']], 503)],
  ])('never keeps %s', async (_what, answer) => {
    let made = 0;
    const cache = new PageCache();
    const make = async () => {
      made += 1;
      return answer;
    };
    await cache.get('/en', make);
    await cache.get('/en', make);
    expect(made).toBe(2);
  });

  it('forgets the oldest beyond its limit and what failed to be made', async () => {
    let made = 0;
    const cache = new PageCache(1000, 2, () => 0);
    const make = async () => {
      made += 1;
      return page('x');
    };
    for (const address of ['/a', '/b', '/c', '/a']) await cache.get(address, make);
    expect(made).toBe(4);
    await expect(cache.get('/d', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(cache.get('/d', make)).resolves.toMatchObject({ status: 200 });
  });
});

describe('formOf', () => {
  it('gives brotli to who takes it, once made, and the plain form to others', async () => {
    const kept = withForms(page('words '.repeat(500)));
    const [encoding, body] = await formOf(kept, 'gzip, deflate, br');
    expect(encoding).toBe('br');
    expect(brotliDecompressSync(body)).toEqual(kept.body);
    expect((await formOf(kept, 'br'))[1]).toBe(body);
    expect((await formOf(kept, 'br;q=0, gzip'))[0]).toBe('gzip');
    expect((await formOf(kept, undefined))[0]).toBe('identity');
  });
});
