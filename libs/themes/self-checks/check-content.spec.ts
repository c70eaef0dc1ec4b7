import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONTENT_LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { questionsOf } from '../check-module-keys.js';
import type { ModuleContent } from '../module-text.types.js';

interface Written {
  title: string;
  intro: string;
  statements: { key: string; text: string; levels: string[]; tips: string[]; questions: string[] }[];
}

const SLUGS = ['accessibility', 'celebration', 'funding', 'introduction', 'involvement', 'monitoring', 'planning'];
const read = <T>(...path: string[]) => JSON.parse(readFileSync(contentFolder(...path), 'utf8')) as T;
const bones = ({ statements }: Written) => statements.map(({ key, levels, tips, questions }) => ({ key, levels: levels.length, tips, questions }));
const wordsOf = ({ title, intro, statements }: Written) => [title, intro, ...statements.flatMap(({ text, levels }) => [text, ...levels])];

describe('the self-checks that come with the product', () => {
  it('are there for every theme in every language of the content', () => {
    expect(readdirSync(contentFolder('self-checks')).sort()).toEqual([...CONTENT_LANGUAGE_CODES].sort());
    for (const language of CONTENT_LANGUAGE_CODES) expect(readdirSync(contentFolder('self-checks', language)).sort()).toEqual(SLUGS.map((slug) => `${slug}.json`));
  });

  it.each(SLUGS)('%s points to what its module has, and leaves out no tip', (slug) => {
    const { statements } = read<Written>('self-checks', 'en', `${slug}.json`);
    const module = read<ModuleContent>('modules', 'en', `${slug}.json`);
    const tips = module.tips.map(({ key }) => key);
    const questions = new Set(questionsOf(module).map(({ key }) => key));
    expect(new Set(statements.flatMap((statement) => statement.tips))).toEqual(new Set(tips));
    expect(statements.flatMap((statement) => statement.questions).filter((key) => !questions.has(key))).toEqual([]);
    expect(statements.length).toBeGreaterThanOrEqual(6);
    expect(statements.length).toBeLessThanOrEqual(8);
    expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
    for (const { key, levels, questions: asked } of statements) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([levels.length, new Set(levels).size, asked.length > 0]).toEqual([4, 4, true]);
    }
  });

  it.each(SLUGS)('%s has the same statements in every language, each in words of its own', (slug) => {
    const english = read<Written>('self-checks', 'en', `${slug}.json`);
    for (const language of CONTENT_LANGUAGE_CODES) {
      const written = read<Written>('self-checks', language, `${slug}.json`);
      expect([language, bones(written)]).toEqual([language, bones(english)]);
      const words = wordsOf(written);
      expect(words.filter((text) => text.trim() !== text || text === '' || text.length > LIMITS.module.line)).toEqual([]);
      expect(language === 'en' ? [] : words.filter((text) => wordsOf(english).includes(text))).toEqual([]);
    }
  });
});
