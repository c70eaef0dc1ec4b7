import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import type { City } from '@libs/cities/city.entity.js';
import { type Actor, Stage } from '../testing/stage.js';

const CARD = `id title(language: $language) s: summary(language: $language) publishedAt spokenLanguage noSpeech isSample city { id slug name country isSample }
  theme { slug } film: media { id durationMs width height hasSound masterUrl posterUrl posterSmallUrl }`;
const PARTS = `fragment Card on Clip { ...Words city { name } ... on Clip { media { posterUrl } } } fragment Words on Clip { title(language: $language) summary(language: "ar") }`;
const VARIABLES = '($language: String, $first: Int!, $after: String)';
const ARGUMENTS = '(first: $first, after: $after)';

/** What clips speak, in which languages they have words, and what these are. */
const CLIPS: [spoken: string | null, languages: string[], state: string][] = [
  ['fr', ['en', 'fr'], 'READY'],
  ['fr-CA', ['ar', 'fr'], 'READY'],
  ['fr-CA', ['ar', 'fr', 'fr-CA'], 'READY'],
  ['zxx', ['sw', 'ar'], 'READY'],
  [null, [], 'EMPTY'],
  ['ja', ['pt-BR', 'pt'], 'PROCESSING'],
];
const HARD = 'a "quoted" \\ back\nline\t\b\f\u202e مكتبة 🎞 </script> \u2028\u0001\u007f';

describe('a list of clips that PostgreSQL writes', () => {
  let stage: Stage;
  let city: City;
  let insider: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    city = await stage.city({ name: 'Ndemba "North"', slug: 'ndemba' });
    insider = await stage.worker(city.id, 'ORGANISER');
    const { dataSource } = stage.app;
    for (const [index, [spoken, languages, state]] of CLIPS.entries()) {
      const [clip, film] = [newId(), newId()];
      // Of the second a still was chosen.
      const known = state === 'READY' ? [60_000 + index, 1280, 720, index !== 2, index === 1 ? 3 : null] : [null, null, null, null, null];
      await dataSource.query('INSERT INTO film (id, city_id, state, generation, duration_ms, width, height, has_sound, poster) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8)', [film, city.id, state, ...known]);
      for (const [id, of, filmState] of [[clip, film, 'PUBLISHED'], [newId(), newId(), 'HIDDEN']] as const) {
        if (of !== film) await dataSource.query(`INSERT INTO film (id, city_id, state) VALUES ($1, $2, 'EMPTY')`, [of, city.id]);
        await dataSource.query(
          `INSERT INTO clip (id, city_id, author_id, theme_slug, film_id, spoken_language, licence, state, revision, created_at, updated_at, published_at)
           VALUES ($1, $2, $3, 'planning', $4, $5, 'CC_BY_4_0', $6, 1, now(), now(), timestamptz '2026-01-01 00:00:00.07Z' + make_interval(mins => $7 / 2))`,
          [id, city.id, insider.id, of, spoken, filmState, index],
        );
      }
      for (const language of languages) {
        await dataSource.query(`INSERT INTO clip_text (clip_id, language, title, summary, origin) VALUES ($1, $2, $3, $4, 'ORIGINAL')`, [clip, language, `${language} ${HARD}`, `${HARD} ${language}`]);
      }
    }
  });
  afterAll(() => stage.close());

  const ask = async (operation: string, variables: object, actor: Actor | null = null) => {
    const rows = jest.spyOn(stage.app.get(ReadDatabase), 'rows');
    const response = await fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(actor ? { cookie: actor.cookie } : {}) },
      body: JSON.stringify({ query: operation, variables }),
    });
    const text = (await response.text()).replaceAll(/,"locations":\[[^\]]*\]/g, '');
    const isWritten = rows.mock.calls.some(([statement]) => statement.includes('AS clip'));
    rows.mockRestore();
    return { text, isWritten };
  };

  /** A directive that changes nothing sends an operation the long way. */
  const bothWays = async (operation: string, variables: object, actor: Actor | null = null) => {
    const long = await ask(operation.replace('nodes {', 'nodes @include(if: true) {'), variables, actor);
    expect(long.isWritten).toBe(false);
    for (const _ of ['through Apollo', 'straight']) {
      const written = await ask(operation, variables, actor);
      expect(written.text).toBe(long.text);
      expect(written.isWritten).toBe(!written.text.startsWith('{"errors"'));
    }
    return JSON.parse(long.text) as { data: Record<string, { clips: { nodes: object[]; pageInfo?: { endCursor: string } } }>; errors?: object[] };
  };

  const theme = (rest: string) => `query ${VARIABLES} { theme(slug: "planning") { slug clips${ARGUMENTS} ${rest} clipCount } }`;

  it.each(['fr', 'fr-CA', 'ar-EG', 'pt', 'sw', 'xx', '', null])('says the same byte for byte as the long way, in %s', async (language) => {
    const { data } = await bothWays(theme(`{ nodes { ${CARD} } }`), { language, first: 20 });
    expect(data.theme?.clips.nodes).toHaveLength(CLIPS.length);
    await bothWays(`query ${VARIABLES} { city(slug: "ndemba") { clipCount c: clips${ARGUMENTS} { nodes { ${CARD} } } } }`, { language, first: 20 });
  });

  it('says the same page by page, with where it goes on, and behind the end', async () => {
    const page = theme(`{ info: pageInfo { endCursor hasNextPage } pageInfo { endCursor } nodes { ${CARD} } }`);
    let after: string | undefined;
    const seen: object[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { data } = await bothWays(page, { language: 'fr', first: 2, after });
      seen.push(...(data.theme?.clips.nodes ?? []));
      after = data.theme?.clips.pageInfo?.endCursor ?? after;
    }
    expect(seen).toHaveLength(CLIPS.length);
    await bothWays(theme('{ nodes { id } }'), { language: 'fr', first: 2, after });
  });

  it('lays fragments open and takes each language for itself; its people see no more', async () => {
    for (const actor of [null, insider]) {
      const { data } = await bothWays(`${theme(`{ nodes { ...Card } }`)} ${PARTS}`, { language: 'en', first: 20 }, actor);
      expect(data.theme?.clips.nodes).toHaveLength(CLIPS.length);
    }
  });

  it('refuses the same', async () => {
    for (const variables of [{ first: 0 }, { first: 101, after: 'x'.repeat(301) }, { first: 3, after: 'nothing of ours' }]) {
      const { errors } = await bothWays(`query ${VARIABLES} { theme(slug: "planning") { clips${ARGUMENTS} { nodes { id title(language: $language) } } } }`, { language: 'en', ...variables });
      expect(errors).toHaveLength(1);
    }
  });

  it.each([
    ['below a list', '{ themes { clips(first: 3) { nodes { id } } } }'],
    ['named twice', '{ theme(slug: "planning") { clips(first: 3) { nodes { id } } clips(first: 3) { nodes { noSpeech } } } }'],
    ['with what depends on who asks', '{ theme(slug: "planning") { clips(first: 3) { nodes { id author { name } } } } }'],
    ['with a key named twice', '{ theme(slug: "planning") { clips(first: 3) { nodes { city { name } city { slug } } } } }'],
    ['in a fragment', '{ theme(slug: "planning") { ...List } } fragment List on Theme { clips(first: 3) { nodes { id } } }'],
  ])('leaves a list %s to the long way', async (_, operation) => {
    const { text, isWritten } = await ask(operation, {});
    expect(JSON.parse(text)).not.toHaveProperty('errors');
    expect(isWritten).toBe(false);
  });

  it('is nothing that a caller can ask for', async () => {
    const { text } = await ask('{ theme(slug: "planning") { clipsAsText(first: 3) } __type(name: "JsonText") { name } }', {});
    expect(text).toContain('Cannot query field');
  });
});
