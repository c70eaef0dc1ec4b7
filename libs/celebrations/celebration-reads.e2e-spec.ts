import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type Actor, CelebrationStage, type Made } from './testing/stage.js';

const CARD = 'id title city { name country } themes { slug } poster { id } price { kind } nextOccurrence { startsAt placeName } viewerCan { edit }';

interface List {
  nodes: { id: string; title: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('reading celebrations', () => {
  let stage: CelebrationStage;
  let made: Made;
  let city: Made['city'];

  const counted = async <T>(operation: string, variables: object = {}, actor: Actor | null = null) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const answer = await stage.must<T>(actor, operation, variables);
    return { answer, statements: database.statements - before };
  };

  beforeAll(async () => {
    stage = await CelebrationStage.open();
    made = await stage.published({ fields: { onlineUrl: 'https://example.org/salle', registration: 'NEEDED', capacity: 20 } });
    city = made.city;
    // A dozen more of the city, copies of the first with a time of their own; the last is over.
    await stage.dataSource.query(
      `WITH copied AS (
         INSERT INTO celebration SELECT (copy).* FROM (SELECT jsonb_populate_record(celebration, jsonb_build_object('id', gen_random_uuid(), 'key', gen_random_uuid(), 'calendar_uid', 'copy ' || n, 'title', 'Fête ' || lpad(n::text, 2, '0'))) AS copy
           FROM celebration, generate_series(1, 12) n WHERE id = $1) made RETURNING id, title)
       INSERT INTO occurrence SELECT (copy).* FROM (SELECT jsonb_populate_record(occurrence, jsonb_build_object('id', gen_random_uuid(), 'celebration_id', copied.id,
            'starts_at', date_trunc('minute', now()) + (CASE WHEN title = 'Fête 12' THEN -30 ELSE right(title, 2)::int END || ' days')::interval,
            'ends_at', date_trunc('minute', now()) + (CASE WHEN title = 'Fête 12' THEN -30 ELSE right(title, 2)::int END || ' days 2 hours')::interval)) AS copy FROM occurrence, copied WHERE celebration_id = $1) made`,
      [made.id],
    );
    // One of them takes place again and again, and one of its times is cancelled.
    await stage.dataSource.query(
      `INSERT INTO occurrence SELECT (copy).* FROM (SELECT jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'original_start', to_char(o.starts_at + n * interval '36 hours', 'YYYY-MM-DD"T"HH24:MI'),
            'starts_at', o.starts_at + n * interval '36 hours', 'ends_at', o.ends_at + n * interval '36 hours')) AS copy
          FROM occurrence o JOIN celebration c ON c.id = o.celebration_id AND c.title = 'Fête 03', generate_series(1, 5) n) made`,
    );
    await stage.dataSource.query(
      `UPDATE occurrence SET state = 'CANCELLED', cancelled_at = now() WHERE id = (SELECT o.id FROM occurrence o JOIN celebration c ON c.id = o.celebration_id AND c.title = 'Fête 03' ORDER BY o.starts_at LIMIT 1)`,
    );
  });
  afterAll(() => stage.close());

  it('reads a city’s and a theme’s celebrations in as many statements for 12 as for 3, the next one first and each once', async () => {
    for (const [page, slug] of [['query ($first: Int!, $slug: String!) { city(slug: $slug) { celebrations(first: $first)', city.slug], ['query ($first: Int!, $slug: String!) { theme(slug: $slug) { celebrations(first: $first)', 'celebration']] as const) {
      const list = `${page} { nodes { ${CARD} } } } }`;
      const few = await counted<{ celebrations: List }>(list, { first: 3, slug });
      const many = await counted<{ celebrations: List }>(list, { first: 40, slug });
      expect(few.answer.celebrations.nodes.map(({ title }) => title)).toEqual(['Fête 01', 'Fête 02', 'Fête 04']);
      expect(many.answer.celebrations.nodes.map(({ title }) => title)).toEqual(['Fête 01', 'Fête 02', 'Fête 04', 'Fête 03', ...['05', '06', '07', '08', '09', '10', '11'].map((n) => `Fête ${n}`), 'La nuit des contes']);
      expect([few.statements, many.statements]).toEqual([4, 4]);
    }
  });

  it('walks a list by its cursors, each once', async () => {
    const page = `query ($slug: String!, $after: String) { city(slug: $slug) { celebrations(first: 5, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { celebrations }: { celebrations: List } = await stage.must(null, page, { slug: city.slug, after });
      seen.push(...celebrations.nodes.map(({ id }) => id));
      if (!celebrations.pageInfo.hasNextPage) break;
      after = celebrations.pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([12, 12]);
  });

  it('reads a celebration’s page in a fixed number of statements', async () => {
    const page = `query ($id: ID!) { celebration(id: $id) { ${CARD} description host address latitude longitude isOnline onlineUrl zone startsLocal endsLocal rule accessServices spokenLanguages
      registration capacity placesEach questions { key } author { name } missing history { id } lastDecision { at } hiding { at } checkedLater publishedAt
      occurrences { nodes { id startsLocal startsAt endsAt state taken capacity } pageInfo { hasNextPage } } past: occurrences(past: true) { nodes { id } } } }`;
    const visitor = await counted<object>(page, { id: made.id });
    expect(visitor.answer).toMatchObject({ isOnline: true, onlineUrl: null, author: { name: 'Awa Diatta' }, missing: [], history: [], checkedLater: false, occurrences: { nodes: [{ taken: 0, capacity: 20 }] }, past: { nodes: [] } });
    expect(visitor.statements).toBe(5);
    const organiser = await counted<object>(page, { id: made.id }, made.author);
    expect(organiser.answer).toMatchObject({ onlineUrl: 'https://example.org/salle', author: { name: 'Awa Diatta' }, lastDecision: { at: expect.any(String) as string }, viewerCan: { edit: true } });
  });

  it('tells the link to who has places, and what is not shown to nobody else', async () => {
    const guest = await stage.person();
    const link = 'query ($id: ID!) { celebration(id: $id) { onlineUrl } }';
    expect(await stage.must(guest, link, { id: made.id })).toEqual({ onlineUrl: null });
    await stage.dataSource.query(
      `INSERT INTO registration (id, occurrence_id, member_id, key, name, email, locale, places, state, code, manage_token_hash, created_at, registered_at)
       SELECT gen_random_uuid(), id, $2, gen_random_uuid(), 'Guest', 'guest@example.org', 'fr', 1, 'REGISTERED', 'ABCDEFGHJK', 'x', now(), now() FROM occurrence WHERE celebration_id = $1`,
      [made.id, guest.id],
    );
    expect(await stage.must(guest, link, { id: made.id })).toEqual({ onlineUrl: 'https://example.org/salle' });
    const draft = await stage.draft({ city });
    const [occurrence] = await stage.occurrences(draft.id);
    const both = 'query ($id: ID!, $at: ID!) { celebration(id: $id) { id } occurrence(id: $at) { id celebration { title } } }';
    expect((await stage.ask(guest, both, { id: draft.id, at: occurrence?.id })).data).toEqual({ celebration: null, occurrence: null });
    expect((await stage.ask(draft.author, both, { id: draft.id, at: occurrence?.id })).data).toMatchObject({ occurrence: { celebration: { title: 'La nuit des contes' } } });
  });

  it('lists for its people what they work on, and what is due', async () => {
    const draft = await stage.draft({ city, title: 'Un brouillon' });
    const mine = await stage.must<List>(draft.author, 'query ($cityId: ID!) { cityCelebrations(cityId: $cityId, state: DRAFT, first: 1) { nodes { id title } pageInfo { hasNextPage } } }', { cityId: city.id });
    expect(mine.nodes).toEqual([{ id: draft.id, title: 'Un brouillon' }]);
    const dues = 'query ($slug: String!) { city(slug: $slug) { celebrationsAtOnce celebrationDues { kind href title } } }';
    const told = await stage.must<{ celebrationDues: object[] }>(draft.author, dues, { slug: city.slug });
    expect(told.celebrationDues).toContainEqual({ kind: 'FINISH', href: `/celebrations/${draft.id}/edit`, title: 'Un brouillon' });
    expect(await stage.must(null, dues, { slug: city.slug })).toEqual({ celebrationsAtOnce: null, celebrationDues: [] });
  });
});
