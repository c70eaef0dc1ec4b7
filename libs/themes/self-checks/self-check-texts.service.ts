import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import type { SelfCheck, SelfCheckContent } from './self-check.types.js';

type Written = Map<string, SelfCheckContent>;

/** The self-checks as they come with the product, read once: a theme's in each language it is written in. */
@Injectable()
export class SelfCheckTexts {
  private read: Promise<Map<string, Written>> | undefined;

  /** In the language asked for, else the same without its region, else English; undefined where the theme has none. */
  async of(themeSlug: string, language: string | null): Promise<SelfCheck | undefined> {
    const written = (await this.all()).get(themeSlug);
    for (const wanted of [language, language?.split('-')[0], 'en']) {
      const content = wanted ? written?.get(wanted) : undefined;
      if (written && wanted && content) return { ...content, language: wanted, languages: [...written.keys()] };
    }
    return undefined;
  }

  /** Keys of the theme's statements; undefined where it has no self-check. */
  async keysOf(themeSlug: string): Promise<string[] | undefined> {
    return (await this.of(themeSlug, null))?.statements.map(({ key }) => key);
  }

  private all(): Promise<Map<string, Written>> {
    return (this.read ??= readAll(contentFolder('self-checks')));
  }
}

async function readAll(folder: string): Promise<Map<string, Written>> {
  const found = new Map<string, Written>();
  if (!existsSync(folder)) return found;
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const language of languages.sort()) {
    for (const file of (await readdir(join(folder, language))).filter((name) => name.endsWith('.json'))) {
      const slug = file.slice(0, -'.json'.length);
      const written: Written = found.get(slug) ?? new Map();
      found.set(slug, written.set(language, JSON.parse(await readFile(join(folder, language, file), 'utf8')) as SelfCheckContent));
    }
  }
  return found;
}
