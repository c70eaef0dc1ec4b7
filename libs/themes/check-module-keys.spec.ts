import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CONTENT_LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { faultyKeys, missingKeys, questionsOf } from './check-module-keys.js';
import { ModuleContentInput } from './module-text.inputs.js';
import type { ModuleContent } from './module-text.types.js';
import { renderModule } from './render-module.js';

const SLUGS = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const read = (language: string, slug: string) => JSON.parse(readFileSync(contentFolder('modules', language, `${slug}.json`), 'utf8')) as ModuleContent;

const SMALL: ModuleContent = {
  title: 't',
  promise: 'p',
  introduction: 'i',
  questions: [{ key: 'why', text: 'Why?' }],
  tips: [{ key: 'walk', title: 'Walk', text: 'Walk about.', questions: [{ key: 'where', text: 'Where?' }] }],
  firstSteps: [{ key: 'walk', title: 'Walk', text: 'Now.' }],
  nextSteps: [],
  credit: 'c',
  creditUrl: 'https://example.org',
};

describe('keys of a module', () => {
  it('may be the same in different lists, not within one', () => {
    expect(faultyKeys(SMALL)).toEqual([]);
    const tips = SMALL.tips.map((tip) => ({ ...tip, questions: [{ key: 'why', text: 'Again?' }] }));
    expect(faultyKeys({ ...SMALL, tips })).toEqual([{ path: 'content.tips.0.questions.0.key', code: 'KEY_TWICE' }]);
  });

  it('stay when the words change, and are not exchanged under the same words', () => {
    expect(faultyKeys({ ...SMALL, questions: [{ key: 'why', text: 'What for?' }] }, SMALL)).toEqual([]);
    expect(faultyKeys({ ...SMALL, questions: [] }, SMALL)).toEqual([]);
    expect(faultyKeys({ ...SMALL, questions: [{ key: 'what', text: 'Why?' }] }, SMALL)).toEqual([{ path: 'content.questions.0.key', code: 'KEY_CHANGED', params: { key: 'why' } }]);
  });

  it('are told where a translation lacks them', () => {
    expect(missingKeys({ ...SMALL, questions: [], firstSteps: [] }, SMALL)).toEqual(['why', 'walk']);
    expect(questionsOf(SMALL).map(({ key }) => key)).toEqual(['why', 'where']);
  });
});

describe('the modules that come with the product', () => {
  it('are there in every language', () => {
    for (const language of CONTENT_LANGUAGE_CODES) expect(readdirSync(contentFolder('modules', language)).filter((name) => name.endsWith('.json')).sort()).toEqual(SLUGS.map((slug) => `${slug}.json`).sort());
  });

  it.each(SLUGS)('%s keeps the limits editors have, and the same keys in every language', (slug) => {
    const reference = read('en', slug);
    for (const language of CONTENT_LANGUAGE_CODES) {
      const content = read(language, slug);
      expect(validateSync(plainToInstance(ModuleContentInput, content), { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
      expect(faultyKeys(content)).toEqual([]);
      expect(missingKeys(content, reference)).toEqual([]);
      expect(missingKeys(reference, content)).toEqual([]);
    }
  });

  it.each(SLUGS)('%s is set in the same way in every language: as many paragraphs, points and strong words', (slug) => {
    const tags = (html: string) => ['<p>', '<li>', '<strong>', '**'].map((tag) => html.split(tag).length - 1);
    const set = (language: string) => {
      const { introduction, tips } = renderModule(read(language, slug));
      return [introduction, ...Object.values(tips)].map(tags);
    };
    const reference = set('en');
    for (const language of CONTENT_LANGUAGE_CODES) expect([language, set(language)]).toEqual([language, reference]);
    expect(reference.flatMap(([, , , left]) => left).every((left) => left === 0)).toBe(true);
  });
});
