import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withOwnSpaces } from './own-spaces.js';

describe('the spaces of French', () => {
  it('are narrow and never break before marks and inside quotes', () => {
    const written = 'Que dit « <clip>{title}</clip> » ? Rien ; voyez : {n, number, ::percent}';
    expect(withOwnSpaces('fr', { a: written })).toEqual({ a: 'Que dit «\u202f<clip>{title}</clip>\u202f»\u202f? Rien\u202f; voyez\u00a0: {n, number, ::percent}' });
    expect(withOwnSpaces('en', { a: written })).toEqual({ a: written });
  });

  it('are written in front of every mark in the catalogues', () => {
    const folder = join(import.meta.dirname, '../locales/fr');
    const tight = readdirSync(folder).flatMap((file) => {
      const messages = withOwnSpaces('fr', JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>);
      return Object.entries(messages)
        .filter(([, message]) => /[\p{L}}>)](?:[;!?»]|:(?=\s|$))|«[\p{L}<{]/u.test(message))
        .map(([key, message]) => `${key}: ${message}`);
    });
    expect(tight).toEqual([]);
  });
});
