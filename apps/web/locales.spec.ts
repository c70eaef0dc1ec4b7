import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { languageCodes } from './app/i18n/languages.js';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const folder = join(import.meta.dirname, 'app/locales');
const files = readdirSync(join(folder, 'en')).sort();
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Record<string, string>;

/** Everything inside a message, choices included. */
function* walk(elements: Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    if ('options' in element) for (const option of Object.values(element.options)) yield* walk(option.value);
    if ('children' in element) yield* walk(element.children);
  }
}

const parse = (message: string, language: string) => [...walk(new IntlMessageFormat(message, language).getAst())];

/** Kinds of ICU elements that carry a name: argument, number, date, time, select, plural, tag. */
function argumentsOf(message: string, language: string): string[] {
  const named = parse(message, language).filter((element) => element.type !== 0 && element.type !== 7 && 'value' in element);
  return [...new Set(named.map((element) => `${element.type === 8 ? '<>' : ''}${String('value' in element ? element.value : '')}`))].sort();
}

function missingPlurals(message: string, language: string): string[] {
  const missing: string[] = [];
  for (const element of parse(message, language)) {
    if (element.type !== 6) continue;
    const type = element.pluralType ?? 'cardinal';
    const needed = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
    missing.push(...needed.filter((category) => !(category in element.options)));
  }
  return missing;
}

describe('catalogues', () => {
  it('exist for every language and nothing else', () => {
    for (const language of languageCodes) expect(readdirSync(join(folder, language)).sort()).toEqual(files);
    expect(readdirSync(folder).sort()).toEqual([...languageCodes].sort());
  });

  it('are listed for the type check', () => {
    const listed = readFileSync(join(import.meta.dirname, 'app/i18n/messages.ts'), 'utf8');
    for (const file of files) expect(listed).toContain(`../locales/en/${file}`);
    expect(existsSync(join(folder, 'en/errors.json'))).toBe(true);
  });

  describe.each(files)('%s', (file) => {
    const english = read('en', file);
    const prefix = `${file.replace('.json', '')}.`;

    it('has keys of its own feature only', () => {
      for (const key of Object.keys(english)) expect(key.startsWith(prefix) || key).toBe(true);
    });

    it.each([...languageCodes])('%s says the same', (language) => {
      const messages = read(language, file);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(messages)) {
        expect([key, message.trim() === '']).toEqual([key, false]);
        expect([key, argumentsOf(message, language)]).toEqual([key, argumentsOf(english[key] ?? '', 'en')]);
        expect([key, missingPlurals(message, language)]).toEqual([key, []]);
      }
    });
  });
});
