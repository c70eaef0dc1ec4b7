import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { questionsOf } from './check-module-keys.js';
import type { ModuleContent, ModuleQuestion } from './module-text.types.js';
import { ModuleTextsQuery } from './module-texts.query.js';
import type { Theme } from './theme.entity.js';
import { themeUnknown } from './themes.errors.js';

const COLUMNS = 'id, slug, position, colour_key AS "colourKey"';

/** The themes, and what other features ask about them. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly database: ReadDatabase,
    private readonly texts: ModuleTextsQuery,
  ) {}

  /** In their order. */
  all(): Promise<Theme[]> {
    return this.database.rows<Theme>(`SELECT ${COLUMNS} FROM theme ORDER BY position`);
  }

  bySlug(slug: string): Promise<Theme | undefined> {
    return this.database.row<Theme>(`SELECT ${COLUMNS} FROM theme WHERE slug = $1`, [slug]);
  }

  bySlugs(slugs: readonly string[]): Promise<Theme[]> {
    return this.database.rows<Theme>(`SELECT ${COLUMNS} FROM theme WHERE slug = ANY($1)`, [slugs]);
  }

  /** The theme, or THEME_UNKNOWN. */
  async require(slug: string): Promise<Theme> {
    const theme = await this.bySlug(slug);
    if (!theme) throw themeUnknown();
    return theme;
  }

  /** Keys of every question of the theme, its tips' questions too, in any language it has a text in. */
  async questionKeys(slug: string): Promise<string[]> {
    const rows = await this.database.rows<{ content: ModuleContent }>(
      `SELECT DISTINCT ON (m.language) m.content FROM module_text m JOIN theme ON theme.id = m.theme_id
       WHERE theme.slug = $1 ORDER BY m.language, m.version DESC`,
      [slug],
    );
    return [...new Set(rows.flatMap(({ content }) => questionsOf(content).map(({ key }) => key)))];
  }

  /** The questions of several themes, each in a language or the nearest there is, the video's first; none of a theme that is unknown. */
  async questionsOf(asked: readonly { slug: string; language: string | null }[]): Promise<ModuleQuestion[][]> {
    const themes = await this.bySlugs([...new Set(asked.map(({ slug }) => slug))]);
    const known = asked.flatMap(({ slug, language }, index) => themes.filter((theme) => theme.slug === slug).map(({ id: themeId }) => ({ themeId, language, index })));
    const texts = await this.texts.current(known);
    return asked.map((_, index) => {
      const text = texts[known.findIndex((one) => one.index === index)];
      return text ? questionsOf(text) : [];
    });
  }
}
