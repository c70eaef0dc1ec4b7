import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { City } from '@libs/cities/city.entity.js';
import { addPractices } from './testing/add-practices.js';
import { type Actor, PracticeStage } from './testing/stage.js';

const CARD = 'id title promise city { name } theme { slug } author { name } counts { adapting children } card { region evidence } running { overdue note }';

interface List {
  nodes: { id: string; title: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('reading practices', () => {
  let stage: PracticeStage;
  let cities: City[];
  let crew: Actor;

  const counted = async <T>(operation: string, variables: object = {}, actor: Actor | null = null) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const answer = await stage.must<T>(actor, operation, variables);
    return { answer, statements: database.statements - before };
  };

  beforeAll(async () => {
    stage = await PracticeStage.open();
    cities = [await stage.city({ name: 'Ndemba', slug: 'ndemba' }), await stage.city({ name: 'Kuvala', slug: 'kuvala' })];
    for (const { id } of cities) await addPractices(stage.dataSource, { count: 40, cityId: id });
    await addPractices(stage.dataSource, { count: 7, cityId: cities[0]?.id ?? '', isShown: false });
    crew = await stage.worker(cities[0]?.id ?? '', 'FOCAL_POINT');
    await stage.dataSource.query('ANALYZE');
  });
  afterAll(() => stage.close());

  it('reads a theme’s and a city’s practices in as many statements for 50 as for 5', async () => {
    const theme = `query ($first: Int!) { theme(slug: "planning") { practices(first: $first) { nodes { ${CARD} } } } }`;
    const city = `query ($first: Int!) { city(slug: "ndemba") { practices(first: $first) { nodes { ${CARD} } } practiceCounts { published adoptedHere adoptedElsewhere } } }`;
    for (const [page, statements] of [[theme, 6], [city, 7]] as const) {
      const five = await counted<{ practices: List }>(page, { first: 5 });
      const many = await counted<{ practices: List }>(page, { first: 40 });
      expect([five.answer.practices.nodes.length, many.answer.practices.nodes.length]).toEqual([5, 40]);
      expect([five.statements, many.statements]).toEqual([statements, statements]);
      expect(five.answer.practices.nodes[0]).toMatchObject({ title: 'Practice 39', promise: 'It helps.', card: { region: 'EUROPE_NORTH_AMERICA', evidence: 3 } });
    }
  });

  it('reads the practices of all themes and cities together', async () => {
    const all = await counted<{ nodes: { slug: string; practices: List }[] }>(`{ cities(first: 10) { nodes { slug practices(first: 3) { nodes { ${CARD} } pageInfo { hasNextPage } } } } }`);
    expect(all.answer.nodes.map(({ slug, practices }) => [slug, practices.nodes.map(({ title }) => title)])).toEqual([
      ['kuvala', ['Practice 39', 'Practice 38', 'Practice 37']],
      ['ndemba', ['Practice 39', 'Practice 38', 'Practice 37']],
    ]);
    expect(all.statements).toBe(6);
  });

  it('walks a list by its cursors, each once', async () => {
    const page = `query ($after: String) { city(slug: "kuvala") { practices(first: 15, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { practices }: { practices: List } = await stage.must(null, page, { after });
      seen.push(...practices.nodes.map(({ id }) => id));
      if (!practices.pageInfo.hasNextPage) break;
      after = practices.pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([40, 40]);
  });

  it('shows a city’s people all of theirs, and others none of it', async () => {
    const page = `query ($after: String) { city(slug: "ndemba") { ownedPractices(first: 30, after: $after) { nodes { id title state openRevision { state } } pageInfo { hasNextPage endCursor } } practiceDues { kind title href } } }`;
    const first = await counted<{ ownedPractices: List; practiceDues: { kind: string }[] }>(page, {}, crew);
    const rest = await stage.must<{ ownedPractices: List }>(crew, page, { after: first.answer.ownedPractices.pageInfo.endCursor });
    expect([first.answer.ownedPractices.nodes.length, rest.ownedPractices.nodes.length, rest.ownedPractices.pageInfo.hasNextPage]).toEqual([30, 17, false]);
    expect(first.answer.practiceDues).toHaveLength(7);
    expect(new Set(first.answer.practiceDues.map(({ kind }) => kind))).toEqual(new Set(['FINISH']));
    for (const actor of [null, await stage.person(), await stage.worker(cities[1]?.id ?? '', 'FOCAL_POINT')]) {
      expect(await stage.must(actor, page)).toMatchObject({ ownedPractices: { nodes: [] }, practiceDues: [] });
    }
  });

  it('reads who takes over each of a city’s practices in as many statements for 40 as for 2, each list by its own cursors', async () => {
    const other = await stage.city({ name: 'Lagunia', slug: 'lagunia' });
    await stage.dataSource.query(
      `INSERT INTO adoption (id, practice_id, based_on, city_id, state, plan, report, considering_at, adapting_at, created_at, updated_at)
       SELECT gen_random_uuid(), practice.id, 1, city.id, CASE WHEN city.id = $1 THEN 'CONSIDERING' ELSE 'ADAPTING' END, $2, $3, now(), CASE WHEN city.id = $1 THEN NULL ELSE now() END,
              practice.created_at + make_interval(days => CASE WHEN city.id = $1 THEN 2 ELSE 1 END), now()
         FROM practice JOIN city owner ON owner.id = practice.city_id AND owner.slug = 'kuvala' CROSS JOIN city WHERE city.slug IN ('ndemba', 'lagunia')`,
      [other.id, { keep: '', change: '', why: '', people: '', edits: 0, editedAt: null, editedBy: null }, { changed: '', wentWrong: '', advice: '', figures: [], ownFigures: [], edits: 0, editedAt: null, editedBy: null }],
    );
    interface Taken { nodes: { id: string; title: string; adoptions: { nodes: { city: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }[] }
    const worker = await stage.worker(cities[1]?.id ?? '', 'FOCAL_POINT');
    const mine = `query ($first: Int!, $some: Int!) { city(slug: "kuvala") { ownedPractices(first: $first) {
      nodes { id title adoptions(first: $some) { nodes { id state practiceTitle city { slug } } pageInfo { hasNextPage endCursor } } } } } }`;
    const takers = ({ ownedPractices: { nodes } }: { ownedPractices: Taken }) => nodes.map(({ adoptions }) => adoptions.nodes.map(({ city }) => city.slug).join());
    const two = await counted<{ ownedPractices: Taken }>(mine, { first: 2, some: 1 }, worker);
    const many = await counted<{ ownedPractices: Taken }>(mine, { first: 40, some: 2 }, worker);
    expect(many.statements).toBe(two.statements);
    expect(takers(two.answer)).toEqual(['lagunia', 'lagunia']);
    expect(takers(many.answer)).toEqual(Array.from({ length: 40 }, () => 'lagunia,ndemba'));
    const [first] = two.answer.ownedPractices.nodes;
    const rest = 'query ($id: ID!, $after: String) { practice(id: $id) { adoptions(first: 1, after: $after) { nodes { city { slug } } pageInfo { hasNextPage } } } }';
    expect(await stage.must(worker, rest, { id: first?.id, after: first?.adoptions.pageInfo.endCursor })).toEqual({ adoptions: { nodes: [{ city: { slug: 'ndemba' } }], pageInfo: { hasNextPage: false } } });
    // What is only considered is not for others.
    expect(await stage.must(null, rest, { id: first?.id, after: null })).toEqual({ adoptions: { nodes: [{ city: { slug: 'ndemba' } }], pageInfo: { hasNextPage: false } } });
  });

  it('reads one whole practice in a few statements, for a visitor and for its people', async () => {
    const made = await stage.published();
    const whole = `query ($id: ID!) { practice(id: $id) { ${CARD} relatedClips { id } parent { id } revisions { number } viewerCan { edit adopt } hiding { at }
      revision { number sections { promise { title } steps { steps { title } } figures { figures { label value } } } progress { filled missing { code } remarks { text } } history { id } }
      openRevision { id progress { edits } } } }`;
    expect((await counted(whole, { id: made.id })).statements).toBeLessThanOrEqual(10);
    await stage.must(made.author, 'mutation ($id: ID!) { beginPracticeRevision(practiceId: $id) { id } }', { id: made.id });
    expect((await counted(whole, { id: made.id }, made.author)).statements).toBeLessThanOrEqual(15);
  });

  it.each([
    ['a theme’s', `SELECT card.practice_id FROM practice_card card WHERE card.theme_slug = 'planning' ORDER BY card.published_at DESC, card.practice_id DESC LIMIT 21`, 'practice_card_of_theme'],
    ['a city’s', `SELECT card.practice_id FROM practice_card card WHERE card.city_id = (SELECT id FROM city WHERE slug = 'kuvala') ORDER BY card.published_at DESC, card.practice_id DESC LIMIT 21`, 'practice_card_of_city'],
    ['what its people see', `SELECT id FROM practice WHERE city_id = (SELECT id FROM city WHERE slug = 'ndemba') AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 21`, 'practice_of_city'],
    [
      'whom to ask',
      `SELECT id FROM practice WHERE shown_revision_id IS NOT NULL AND asked_at IS NULL AND running IS DISTINCT FROM 'ENDED' AND deleted_at IS NULL
         AND greatest(published_at, last_confirmed_at) < now() ORDER BY greatest(published_at, last_confirmed_at), id LIMIT 100`,
      'practice_to_ask',
    ],
    ['the open revision', `SELECT id FROM practice_revision WHERE practice_id = (SELECT id FROM practice LIMIT 1) AND state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED')`, 'practice_revision_open'],
  ])('finds %s list by its index, in its order', async (_what, statement, index) => {
    const plan = await stage.dataSource.transaction(async (tx) => {
      // So few rows are read faster whole; what counts is that the index can answer.
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_bitmapscan = off');
      return JSON.stringify(await tx.query(`EXPLAIN ${statement}`));
    });
    expect(plan).toContain(index);
    expect(plan).not.toContain('Sort Key');
  });
});
