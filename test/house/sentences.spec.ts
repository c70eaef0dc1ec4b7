import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { NotificationKind } from '@libs/notifications/notification.types.js';
import { sourceFiles } from './source-files.js';
import { errorCodes, valuesOf } from './syntax.js';

const SERVER = sourceFiles('libs').filter(({ path }) => path.endsWith('.ts') && !/spec\.ts$|\/testing\//.test(path));

function catalogue(language: string, name: string): Record<string, string> {
  const file = `apps/web/app/locales/${language}/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** Keys of the sentences that a catalogue lacks, or leaves empty. */
function missing(language: string, name: string, keys: string[]): string[] {
  const sentences = catalogue(language, name);
  return keys.filter((key) => !sentences[key]?.trim()).toSorted();
}

const codes = [...new Set(SERVER.flatMap(({ path, text }) => errorCodes(path, text)))];
const inputPipe = SERVER.find(({ path }) => path === 'libs/platform/graphql/input-pipe.ts');
const fieldCodes = inputPipe ? [...new Set(valuesOf(inputPipe.path, inputPipe.text, 'CODES')), 'INVALID'] : [];

describe('sentences', () => {
  it('are found where errors are made', () => {
    expect(codes).toEqual(expect.arrayContaining(['MODULE_TEXT_CHANGED', 'NOT_ALLOWED', 'KEY_TWICE', 'CURSOR_UNKNOWN']));
    expect(fieldCodes).toEqual(expect.arrayContaining(['TOO_LONG', 'REQUIRED', 'INVALID']));
  });

  it('would be missed', () => {
    expect(errorCodes('x.ts', "throw new AppError('CONFLICT', 'LAMP_TAKEN', 'x', {}); bad([{ path: 'a', code: 'TOO_DIM' }]);")).toEqual(['LAMP_TAKEN', 'TOO_DIM']);
    expect(missing('en', 'errors', ['errors.NOBODY_MADE_THIS'])).toEqual(['errors.NOBODY_MADE_THIS']);
    expect(() => errorCodes('x.ts', 'new AppError(category, code)')).toThrow('not written out');
  });

  it('stand in the errors of a feature, in *.errors.ts', () => {
    const elsewhere = SERVER.filter(({ path, text }) => /new AppError\(/.test(text) && !path.endsWith('.errors.ts')).map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });

  it.each([...LANGUAGE_CODES])('are there in %s for every error code', (language) => {
    expect(missing(language, 'errors', [...codes, ...fieldCodes].map((code) => `errors.${code}`))).toEqual([]);
  });

  it.each([...LANGUAGE_CODES])('are there in %s for every kind of notification', (language) => {
    expect(missing(language, 'notifications', Object.values(NotificationKind).map((kind) => `notifications.${kind}`))).toEqual([]);
  });
});
