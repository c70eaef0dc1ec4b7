import { MERCURIUS, POSTGRAPHILE, type Words } from '../lib/peers.js';

export interface ThemePlace {
  slug: string;
  language: string;
}

/** What every server answers. */
const QUERY = `query ThemePage($slug: String!, $language: String!) { theme(slug: $slug) { slug position clipCount text(language: $language) { language title promise }
  clips(first: 20) { nodes { id title(language: $language) summary(language: $language) publishedAt city { slug name country } media { posterUrl durationMs } } } } }`;

const TABLES_QUERY = `query ThemePage($slug: String!, $language: String!) { themeBySlug(slug: $slug) { slug position clipCount: shownClips textIn(wanted: $language) { language title promise }
  newestClips(first: 20) { nodes { rowId textIn(wanted: $language) { title summary } publishedAt cityByCityId { slug name country } filmByFilmId { posterUrl durationMs } } } } }`;

interface TablesAnswer {
  data: { themeBySlug: { textIn: unknown; newestClips: { nodes: TablesClip[] }; [field: string]: unknown } };
}

interface TablesClip {
  rowId: string;
  textIn: { title: string; summary: string };
  publishedAt: string;
  cityByCityId: unknown;
  filmByFilmId: unknown;
}

function translated(answer: unknown): unknown {
  const { textIn, newestClips, ...theme } = (answer as TablesAnswer).data.themeBySlug;
  const nodes = newestClips.nodes.map(({ rowId, textIn: text, publishedAt, cityByCityId, filmByFilmId }) => ({
    id: rowId,
    ...text,
    publishedAt: new Date(publishedAt).toISOString(),
    city: cityByCityId,
    media: filmByFilmId,
  }));
  return { data: { theme: { ...theme, text: textIn, clips: { nodes } } } };
}

const variables = (place: ThemePlace) => ({ ...place });

/** Servers that are asked through GraphQL, and how. */
export const WORDS: Record<string, Words<ThemePlace>> = { product: { query: QUERY, variables }, [MERCURIUS]: { query: QUERY, variables }, [POSTGRAPHILE]: { query: TABLES_QUERY, variables, translated } };
