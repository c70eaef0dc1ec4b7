import { byKey } from './loader.mjs';

export const themeTypes = `
  extend type Query { theme(slug: String!): Theme }
  type Theme { slug: String! position: Int! clipCount: Int! text(language: String!): ThemeText clips(first: Int!): Clips! }
  type ThemeText { language: String! title: String! promise: String! }
  type Clips { nodes: [Clip!]! }
  type Clip { id: ID! title(language: String!): String! summary(language: String!): String! publishedAt: DateTime! city: ClipCity! media: ClipMedia! }
  type ClipCity { slug: String! name: String! country: String! }
  type ClipMedia { posterUrl: String! durationMs: Int! }`;

const THEME = 'SELECT id, slug, position FROM theme WHERE slug = $1';
const TEXT = `SELECT language, content->>'title' AS title, content->>'promise' AS promise FROM module_text WHERE theme_id = $1 AND language = ANY(ARRAY[$2, 'en'])
  ORDER BY (language = $2) DESC, version DESC LIMIT 1`;
const COUNT = 'SELECT clips AS count FROM theme_clip_count WHERE theme_slug = $1';
const CLIPS = `SELECT id, city_id, film_id, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt"
  FROM clip WHERE theme_slug = $1 AND state = 'PUBLISHED' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT $2`;
const CITIES = 'SELECT id, slug, name, country FROM city WHERE id = ANY($1)';
const FILMS = `SELECT id, '/media/films/' || id || '/' || generation || '/poster.jpg' AS "posterUrl", duration_ms AS "durationMs" FROM film WHERE id = ANY($1)`;
const TEXTS = `SELECT DISTINCT ON (t.clip_id) t.clip_id AS id, t.title, t.summary FROM clip_text t JOIN clip ON clip.id = t.clip_id WHERE t.clip_id = ANY($1)
  ORDER BY t.clip_id, (t.language = $2) DESC, (t.language = clip.spoken_language) DESC, (t.language = 'en') DESC`;

export const themeResolvers = {
  Query: { theme: async (_, { slug }, { rows }) => (await rows('theme', THEME, [slug]))[0] ?? null },
  Theme: {
    text: async ({ id }, { language }, { rows }) => (await rows('text', TEXT, [id, language]))[0] ?? null,
    clipCount: async ({ slug }, _, { rows }) => (await rows('count', COUNT, [slug]))[0].count,
    clips: async ({ slug }, { first }, { rows }) => ({ nodes: await rows('clips', CLIPS, [slug, first]) }),
  },
};

export const themeLoaders = {
  Clip: {
    city: byKey((clip) => clip.city_id, (ids, { rows }) => rows('cities', CITIES, [ids])),
    media: byKey((clip) => clip.film_id, (ids, { rows }) => rows('films', FILMS, [ids])),
    title: inLanguage('title'),
    summary: inLanguage('summary'),
  },
};

/** Title and summary come from one row: whoever asks first reads it for both. */
function inLanguage(field) {
  return {
    loader: async (queries, { rows, texts }) => {
      const { language } = queries[0].params;
      const ids = queries.map(({ obj }) => obj.id);
      const key = `${language} ${ids.join()}`;
      if (!texts.has(key)) texts.set(key, rows('texts', TEXTS, [ids, language]).then((found) => new Map(found.map((row) => [row.id, row]))));
      const byId = await texts.get(key);
      return ids.map((id) => byId.get(id)[field]);
    },
    opts: { cache: false },
  };
}
