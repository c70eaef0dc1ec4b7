import { jest } from '@jest/globals';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import type { City } from '@libs/cities/city.entity.js';
import { Stage, type Actor } from './testing/stage.js';

const CARD = 'id title(language: "en") city { name } media { posterUrl durationMs }';
const THEME = `query ($first: Int!, $after: String) { theme(slug: "planning") { clipCount clips(first: $first, after: $after) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } } } }`;

interface Card {
  id: string;
  title: string;
  city: { name: string };
  media: { posterUrl: string; durationMs: number };
}
interface List {
  nodes: Card[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('reading clips', () => {
  let stage: Stage;
  let cities: City[];
  let people: Actor;

  /** Published clips as they lie in the database, two a minute, so that positions are told apart by id too. */
  const addClips = async (count: number, cityId: string, theme: string, languages = ['en', 'fr'], state = 'PUBLISHED') => {
    const rows = Array.from({ length: count }, (_, index) => ({ id: newId(), film: newId(), index }));
    await stage.app.dataSource.query(
      `INSERT INTO film (id, city_id, state, generation, duration_ms, width, height, has_sound) SELECT film, $2, 'READY', 1, 60000 + index, 1280, 720, true
         FROM jsonb_to_recordset($1::jsonb) AS row (film uuid, index int)`,
      [JSON.stringify(rows), cityId],
    );
    await stage.app.dataSource.query(
      `INSERT INTO clip (id, city_id, author_id, theme_slug, film_id, spoken_language, licence, state, revision, created_at, updated_at, published_at)
       SELECT id, $2, $3, $4, film, 'fr', 'CC_BY_4_0', $5, 1, now(), now(), timestamptz '2026-01-01' + make_interval(mins => index / 2)
         FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, film uuid, index int)`,
      [JSON.stringify(rows), cityId, people.id, theme, state],
    );
    await stage.app.dataSource.query(
      `INSERT INTO clip_text (clip_id, language, title, summary, origin) SELECT id, language, language || ' ' || index, 'Words', 'ORIGINAL'
         FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, index int) CROSS JOIN unnest($2::text[]) AS language`,
      [JSON.stringify(rows), languages],
    );
    return rows.map(({ id }) => id);
  };

  const counted = async <T>(operation: string, variables: object = {}, actor: Actor | null = null) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const answer = await stage.must<T>(actor, operation, variables);
    return { answer, statements: database.statements - before };
  };

  beforeAll(async () => {
    stage = await Stage.open();
    people = await stage.person();
    cities = [await stage.city({ name: 'Ndemba', slug: 'ndemba' }), await stage.city({ name: 'Kuvala', slug: 'kuvala' })];
    for (const { id } of cities) await addClips(40, id, 'planning');
    await addClips(3, cities[0]?.id ?? '', 'funding', ['fr']);
    await addClips(7, cities[0]?.id ?? '', 'planning', ['fr'], 'HIDDEN');
    await stage.app.dataSource.query('ANALYZE');
  });
  afterAll(() => stage.close());

  it('gives a field asked for alone as beside all others, as each brings columns of its own', async () => {
    const fields = ['isSample', 'noSpeech', 'texts { language title summary origin }', 'texts { origin }', 'title(language: "fr")', 'summary(language: "en")', 'publishedAt', 'city { isSample }', 'city { languages }'];
    const ofFilm = ['width', 'height', 'hasSound', 'durationMs', 'masterUrl', 'audioUrl', 'posterUrl', 'posterSmallUrl'];
    const asked = [...fields, ...ofFilm.map((field) => `media { ${field} }`)].map((field) => `a: ${field}`);
    const whole = await stage.must<{ nodes: object[] }>(null, `{ clips(first: 3) { nodes { ${asked.map((field, index) => field.replace('a:', `a${index}:`)).join(' ')} } } }`);
    for (const [index, field] of asked.entries()) {
      const alone = await stage.must<{ nodes: { a: unknown }[] }>(null, `{ clips(first: 3) { nodes { ${field} } } }`);
      expect(alone.nodes.map(({ a }) => a)).toEqual(whole.nodes.map((node) => (node as Record<string, unknown>)[`a${index}`]));
      expect(alone.nodes.some(({ a }) => a == null)).toBe(false);
    }
  });

  it('shows the poster that its people chose wherever it is read, until they leave it to the program again', async () => {
    const { clips } = await stage.must<{ clips: { nodes: { id: string }[] } }>(null, '{ theme(slug: "funding") { clips(first: 1) { nodes { id } } } }');
    const id = clips.nodes[0]?.id ?? '';
    await stage.app.dataSource.query(
      `INSERT INTO rendition (id, film_id, generation, kind, path, bytes) SELECT gen_random_uuid(), film_id, 1, 'STILL', 'still-' || number || type, 9 FROM clip, generate_series(1, 4) number, unnest('{.jpg,.webp}'::text[]) type WHERE id = $1`,
      [id],
    );
    const maker = await stage.worker(cities[0]?.id ?? '', 'CONTRIBUTOR');
    const choose = 'mutation ($id: ID!, $number: Int) { chooseClipPoster(clipId: $id, number: $number) { revision media { chosenPoster posterUrl } } }';
    const shown = async () => {
      const both = `{ theme(slug: "funding") { clips(first: 50) { nodes { id media { posterUrl posterSmallUrl } } } written: clips(first: 50) { nodes { id revision media { posterUrl posterSmallUrl } } } } }`;
      const theme = await stage.must<Record<'clips' | 'written', { nodes: { id: string; media: { posterUrl: string; posterSmallUrl: string } }[] }>>(null, both);
      return [theme.clips, theme.written].flatMap(({ nodes }) => nodes.filter((node) => node.id === id).flatMap(({ media }) => [media.posterUrl, media.posterSmallUrl].map((url) => url.split('/').at(-1))));
    };
    expect(await shown()).toEqual(['poster.jpg', 'poster-640.webp', 'poster.jpg', 'poster-640.webp']);
    expect(await stage.must(maker, choose, { id, number: 3 })).toMatchObject({ revision: 1, media: { chosenPoster: 3, posterUrl: expect.stringMatching(/still-3\.jpg$/) } });
    expect(await shown()).toEqual(['still-3.jpg', 'still-3.webp', 'still-3.jpg', 'still-3.webp']);
    const { media } = await stage.must<{ media: object }>(null, `{ clip(id: "${id}") { media { stills { number smallUrl } } } }`);
    expect(media).toEqual({ stills: [1, 2, 3, 4].map((number) => ({ number, smallUrl: expect.stringMatching(new RegExp(`/still-${number}\\.webp$`)) })) });
    expect(await stage.refusal(maker, choose, { id, number: 5 })).toBe('BAD_USER_INPUT STILL_UNKNOWN number:STILL_UNKNOWN');
    expect(await stage.refusal(await stage.worker(cities[1]?.id ?? '', 'CONTRIBUTOR'), choose, { id, number: 1 })).toBe('FORBIDDEN NOT_ALLOWED');
    await stage.must(maker, choose, { id });
    expect(await shown()).toEqual(['poster.jpg', 'poster-640.webp', 'poster.jpg', 'poster-640.webp']);
  });

  it('reads a theme’s clips in as many statements for 50 as for 5', async () => {
    const five = await counted<{ clips: List }>(THEME, { first: 5 });
    const fifty = await counted<{ clips: List }>(THEME, { first: 50 });
    expect([five.answer.clips.nodes.length, fifty.answer.clips.nodes.length]).toEqual([5, 50]);
    expect(five.statements).toBe(2);
    expect(fifty.statements).toBe(2);
    expect(five.answer.clips.nodes[0]).toMatchObject({ title: 'en 39', media: { durationMs: 60_039 } });
    expect(five.answer.clips.nodes[0]?.media.posterUrl).toMatch(/^\/media\/films\/.+\/1\/poster/);
  });

  it('counts a theme’s clips also where the page after a cursor, or the theme, has none', async () => {
    const after = Buffer.from(JSON.stringify(['2020-01-01T00:00:00.000Z', newId()])).toString('base64url');
    const beyond = await stage.must<{ clipCount: number; clips: List }>(null, THEME, { first: 5, after });
    expect([beyond.clipCount, beyond.clips.nodes]).toEqual([80, []]);
    const none = await stage.must<{ clipCount: number; clips: List }>(null, '{ theme(slug: "monitoring") { clipCount clips { nodes { id } } } }');
    expect(none).toMatchObject({ clipCount: 0, clips: { nodes: [] } });
  });

  it('reads the whole theme page in two statements, with the words of its module', async () => {
    const page = `query ($first: Int!, $language: String) { theme(slug: "planning") { slug position clipCount text(language: $language) { language title tips { key } missingKeys }
      clips(first: $first) { nodes { ${CARD} summary(language: $language) publishedAt } } } }`;
    for (const language of ['fr', 'en']) await stage.must(null, page, { first: 1, language });
    const [five, fifty] = [await counted<{ clips: List; text: { language: string } }>(page, { first: 5, language: 'fr' }), await counted<{ clips: List; text: { language: string } }>(page, { first: 50, language: 'fr' })];
    expect([five.statements, fifty.statements]).toEqual([2, 2]);
    expect([five.answer.clips.nodes.length, fifty.answer.clips.nodes.length]).toEqual([5, 50]);
    expect(fifty.answer.text.language).toBe('fr');
  });

  it('reads the same whatever more of city and film is asked for, by one statement each', async () => {
    const more = '{ clips(first: 50) { edges { cursor node { id summary theme { slug } city { name country timeZone } media { stage failure { code } durationMs } captions { id } author { name } } } } }';
    const { statements, answer } = await counted<{ edges: { node: { summary: string; city: { timeZone: string } } }[] }>(more);
    expect(statements).toBe(4);
    expect(answer.edges).toHaveLength(50);
    expect(answer.edges[0]?.node).toMatchObject({ summary: 'Words', city: { timeZone: 'Europe/Oslo' } });
    expect((await counted('fragment Card on Clip { title city { name } } { clips(first: 50) { nodes { ...Card } } }')).statements).toBe(1);
  });

  it('reads the clips and counts of all themes and cities together', async () => {
    const themes = await counted<{ slug: string; clipCount: number; clips: List }[]>(`{ themes { slug clipCount clips(first: 2) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } } } }`);
    expect(themes.statements).toBe(3);
    expect(Object.fromEntries(themes.answer.map(({ slug, clipCount, clips }) => [slug, [clipCount, clips.nodes.length, clips.pageInfo.hasNextPage]]))).toMatchObject({
      planning: [80, 2, true],
      funding: [3, 2, true],
      monitoring: [0, 0, false],
    });
    const found = await counted<{ nodes: { slug: string; clipCount: number; clips: List }[] }>(`{ cities(first: 10) { nodes { slug clipCount clips(first: 50) { nodes { ${CARD} } } } } }`);
    expect(found.statements).toBe(3);
    expect(found.answer.nodes.map(({ slug, clipCount, clips }) => [slug, clipCount, clips.nodes.length])).toEqual([['kuvala', 40, 40], ['ndemba', 43, 43]]);
    const map = await counted<{ slug: string; clipCount: number }[]>('{ cityMap { slug clipCount } }');
    expect([map.statements, map.answer.map(({ clipCount }) => clipCount).sort()]).toEqual([2, [40, 43]]);
    expect(await stage.must(null, '{ network { clipCount } }')).toEqual({ clipCount: 83 });
  });

  it.each([
    ['the theme page', (after: string | null) => stage.must<{ clips: List }>(null, THEME, { first: 17, after }).then(({ clips }) => clips), 80],
    ['the city page', (after: string | null) => stage.must<{ clips: List }>(null, `query ($after: String) { city(slug: "ndemba") { clips(first: 9, after: $after) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } } } }`, { after }).then(({ clips }) => clips), 43],
    ['the list of all', (after: string | null) => stage.must<List>(null, `query ($after: String) { clips(first: 25, after: $after) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } } }`, { after }), 83],
  ])('turns the pages of %s without a gap or a repeat', async (_, read, total) => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: List = await read(after);
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    const order = await stage.app.dataSource.query<{ id: string }[]>(`SELECT id FROM clip WHERE id = ANY($1) ORDER BY published_at DESC, id DESC`, [ids]);
    expect(ids).toEqual(order.map(({ id }) => id));
  });

  it('filters by theme, city and language', async () => {
    const count = async (filter: string) => (await stage.must<{ nodes: object[] }>(null, `{ clips(first: 100, ${filter}) { nodes { id } } }`)).nodes.length;
    expect(await count('theme: "funding"')).toBe(3);
    expect(await count('city: "kuvala"')).toBe(40);
    expect(await count('city: "kuvala", theme: "funding"')).toBe(0);
    expect(await count('language: "fr"')).toBe(83);
    expect(await count('language: "en"')).toBe(0);
    expect(await stage.refusal(null, '{ clips(first: 101) { nodes { id } } }')).toContain('first:');
    expect(await stage.refusal(null, '{ clips(after: "nonsense") { nodes { id } } }')).toContain('after:CURSOR_UNKNOWN');
  });

  it('chooses the language for each title by itself', async () => {
    const { nodes } = await stage.must<{ nodes: { en: string; fr: string; own: string }[] }>(null, '{ clips(first: 1, theme: "planning") { nodes { en: title(language: "en") fr: title(language: "fr-CA") own: title } } }');
    expect(nodes[0]).toEqual({ en: 'en 39', fr: 'fr 39', own: 'fr 39' });
    const { nodes: funding } = await stage.must<{ nodes: { title: string }[] }>(null, '{ clips(first: 1, theme: "funding") { nodes { title(language: "en") } } }');
    expect(funding[0]?.title).toBe('fr 2');
  });

  it.each([
    ['clip_published', '{ clips(first: 10, after: "CURSOR") { nodes { title } } }'],
    ['clip_published_theme', '{ theme(slug: "planning") { clips(first: 10, after: "CURSOR") { nodes { title } } } }'],
    ['clip_published_theme', '{ clips(first: 10, theme: "planning", after: "CURSOR") { nodes { title } } }'],
    ['clip_published_city', '{ city(slug: "ndemba") { clips(first: 10, after: "CURSOR") { nodes { title } } } }'],
    ['clip_of_city', '{ cityClips(cityId: "CITY", first: 10, after: "CURSOR") { nodes { title } } }'],
  ])('reads a page from the index %s, in its order', async (index, operation) => {
    const cursor = Buffer.from(JSON.stringify(['2026-01-01T00:20:00.000Z', newId()])).toString('base64url');
    const reader = await stage.worker(cities[0]?.id ?? '', 'ORGANISER');
    const rows = jest.spyOn(stage.app.get(ReadDatabase), 'rows');
    await stage.must(reader, operation.replace('CURSOR', cursor).replace('CITY', cities[0]?.id ?? ''));
    const [statement, values = []] = rows.mock.calls.find(([text]) => /AS (texts|clip)\b/.test(text)) ?? [''];
    rows.mockRestore();
    await stage.app.dataSource.transaction(async (tx) => {
      // The plan that a prepared statement settles on, on a table too small to be read by index of itself.
      await tx.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_bitmapscan = off');
      await tx.query(`PREPARE looked_at AS ${statement}`);
      const given = values.map((value) => (Array.isArray(value) ? `'{${value.join(',')}}'` : `'${String(value)}'`)).join(', ');
      const plan = (await tx.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN EXECUTE looked_at (${given})`)).map((line) => line['QUERY PLAN']).join('\n');
      await tx.query('DEALLOCATE looked_at');
      expect(plan).toContain(`Index Scan Backward using ${index} on clip`);
    });
  });
});
