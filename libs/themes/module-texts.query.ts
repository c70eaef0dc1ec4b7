import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { missingKeys } from './check-module-keys.js';
import type { ModuleContent, ModuleHtml, ModuleText, ModuleTip } from './module-text.types.js';
import type { Theme } from './theme.entity.js';

/** Which text is wanted: `language` null is the fallback's. */
export interface TextWanted {
  themeId: string;
  language: string | null;
}

/** A theme that was read with its text: of the text, what was asked for. */
export type ReadTheme = Theme & { read?: ModuleText };

interface Head {
  id: string;
  language: string;
  version: number;
  origin: TextOrigin;
  createdAt: Date;
  languages: string[];
  referenceId: string | null;
}

/** A body with what follows from it, made once. */
interface Words {
  content: ModuleContent;
  introductionHtml: string;
  tips: ModuleTip[];
  /** By the reference that was held against it. */
  lacks: Map<string, string[]>;
}

/** A theme with what was asked of its text's head; without a `textId` it has none. */
type ThemeRow = Theme & Omit<Head, 'id'> & { textId: string | null };

/** Bodies kept: versions never change, and a site has a few dozen that are read all day. */
const KEPT = 200;

/** Columns of a head, by the field that shows each. */
const OF_FIELD = {
  version: 't.version',
  origin: 't.origin',
  updatedAt: 't.created_at AS "createdAt"',
  missingKeys: 'r.id AS "referenceId"',
  languages: '(SELECT array_agg(DISTINCT a.language ORDER BY a.language) FROM module_text a WHERE a.theme_id = t.theme_id) AS languages',
};

const HEAD = ['t.language', ...Object.values(OF_FIELD)].join(', ');

const REFERENCE = `LEFT JOIN LATERAL (SELECT id FROM module_text WHERE theme_id = t.theme_id AND language = 'en' ORDER BY version DESC LIMIT 1) r ON true`;

const NEAREST = (language: string) =>
  `m.language = ${language} DESC, m.language = split_part(${language}, '-', 1) DESC, m.language = 'en' DESC, m.language, m.version DESC`;

// The language itself, else the same without its region, else English, else what there is.
const CURRENT = `SELECT t.id, ${HEAD}
  FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS wanted(theme_id, language, place)
  JOIN LATERAL (
    SELECT * FROM module_text m WHERE m.theme_id = wanted.theme_id
    ORDER BY ${NEAREST('wanted.language')} LIMIT 1) t ON true
  ${REFERENCE}
  ORDER BY wanted.place`;

const withTheme = (asked: ReadonlySet<string>) => {
  const columns = Object.entries(OF_FIELD).filter(([field]) => asked.has(`text.${field}`)).map(([, column]) => `, ${column}`);
  return `SELECT theme.id, theme.slug, theme.position, theme.colour_key AS "colourKey", t.id AS "textId", t.language${columns.join('')}
  FROM theme
  LEFT JOIN LATERAL (SELECT * FROM module_text m WHERE m.theme_id = theme.id ORDER BY ${NEAREST('$2::text')} LIMIT 1) t ON true
  ${asked.has('text.missingKeys') ? REFERENCE : ''}
  WHERE theme.slug = $1`;
};

const ONE_VERSION = `SELECT t.id, ${HEAD} FROM module_text t JOIN theme ON theme.id = t.theme_id ${REFERENCE}
  WHERE theme.slug = $1 AND t.language = $2 AND t.version = $3`;

/** Reads the texts of modules: one statement for what is current, a second for bodies not yet read by this process. */
@Injectable()
export class ModuleTextsQuery {
  private readonly words = new Map<string, Words>();
  /** By what an operation asks, of which there is one set. */
  private readonly statements = new WeakMap<ReadonlySet<string>, string>();

  constructor(private readonly database: ReadDatabase) {}

  /** The current text of each theme in the language wanted or the nearest there is, in the order asked. */
  current = async (wanted: readonly TextWanted[]): Promise<ModuleText[]> => {
    const heads = await this.database.rows<Head>(CURRENT, [wanted.map(({ themeId }) => themeId), wanted.map(({ language }) => language ?? 'en')]);
    if (heads.length !== wanted.length) throw new Error('A theme has no text in any language');
    await this.read(heads);
    return heads.map((head, index) => this.text(head, wanted[index]?.language ?? null));
  };

  /** A theme and what is asked of its current text (`text.title`), by one statement. */
  async themeWith(slug: string, language: string | null, asked: ReadonlySet<string>): Promise<ReadTheme | undefined> {
    let statement = this.statements.get(asked);
    if (!statement) this.statements.set(asked, (statement = withTheme(asked)));
    const row = await this.database.row<ThemeRow>(statement, [slug, language ?? 'en']);
    if (!row) return undefined;
    const { textId, id, position, colourKey } = row;
    const theme = { id, slug, position, colourKey };
    if (!textId) return theme;
    const head = { ...row, id: textId };
    await this.read([head]);
    return { ...theme, read: this.text(head, language) };
  }

  async version(themeSlug: string, language: string, version: number): Promise<ModuleText | undefined> {
    const head = await this.database.row<Head>(ONE_VERSION, [themeSlug, language, version]);
    if (!head) return undefined;
    await this.read([head]);
    return this.text(head, language);
  }

  private async read(heads: Head[]): Promise<void> {
    const ids = [...new Set(heads.flatMap(({ id, referenceId }) => (referenceId ? [id, referenceId] : [id])))];
    if (this.words.size + ids.length > KEPT) this.words.clear();
    const missing = ids.filter((id) => !this.words.has(id));
    if (missing.length === 0) return;
    const rows = await this.database.rows<{ id: string; content: ModuleContent; html: ModuleHtml }>('SELECT id, content, html FROM module_text WHERE id = ANY($1)', [missing]);
    for (const { id, content, html } of rows) {
      const tips = content.tips.map((tip) => ({ ...tip, textHtml: html.tips[tip.key] ?? '' }));
      this.words.set(id, { content, introductionHtml: html.introduction, tips, lacks: new Map() });
    }
  }

  private text({ id, referenceId, language, version, origin, languages, createdAt: updatedAt }: Head, requestedLanguage: string | null): ModuleText {
    const { content, introductionHtml, tips } = this.known(id);
    const missing = referenceId && referenceId !== id ? this.lacks(id, referenceId) : [];
    return { ...content, language, requestedLanguage, languages, version, origin, updatedAt, introductionHtml, tips, missingKeys: missing };
  }

  private lacks(id: string, referenceId: string): string[] {
    const { content, lacks } = this.known(id);
    let keys = lacks.get(referenceId);
    if (!keys) lacks.set(referenceId, (keys = missingKeys(content, this.known(referenceId).content)));
    return keys;
  }

  private known(id: string): Words {
    const words = this.words.get(id);
    if (!words) throw new Error(`The module text ${id} is gone`);
    return words;
  }
}
