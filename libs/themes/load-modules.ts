import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { newId } from '@libs/platform/ids/id.js';
import type { ModuleContent } from './module-text.types.js';
import { renderModule } from './render-module.js';

/** Whatever runs a statement: a data source, a transaction or a client. */
export interface Statements {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

interface ThemeRow {
  slug: string;
  position: number;
  colourKey: string;
}

const ADD_THEME = 'INSERT INTO theme (id, slug, position, colour_key) VALUES ($1, $2, $3, $4) ON CONFLICT (slug) DO NOTHING';

const ADD_TEXT = `INSERT INTO module_text (id, theme_id, language, version, content, html, origin, note, created_at)
  SELECT $1, theme.id, $3, 1, $4::jsonb, $5::jsonb, $6, '', now() FROM theme WHERE theme.slug = $2
  AND NOT EXISTS (SELECT 1 FROM module_text m WHERE m.theme_id = theme.id AND m.language = $3)
  ON CONFLICT DO NOTHING`;

/**
 * Puts the themes and the first text of each module where there is none. What is there stays as it is, so an editor's version
 * is never touched; safe to run again, and by several at once.
 */
export async function loadModules(database: Statements, folder = contentFolder('modules')): Promise<void> {
  const themes = await readJson<ThemeRow[]>(join(folder, 'themes.json'));
  for (const { slug, position, colourKey } of themes) await database.query(ADD_THEME, [newId(), slug, position, colourKey]);
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const language of languages) {
    for (const { slug } of themes) await addText(database, join(folder, language, `${slug}.json`), slug, language);
  }
}

async function addText(database: Statements, file: string, slug: string, language: string): Promise<void> {
  const content = await readJson<ModuleContent>(file);
  const origin = language === 'en' ? 'ORIGINAL' : 'HUMAN';
  await database.query(ADD_TEXT, [newId(), slug, language, JSON.stringify(content), JSON.stringify(renderModule(content)), origin]);
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
