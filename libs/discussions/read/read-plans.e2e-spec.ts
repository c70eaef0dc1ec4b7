import { CHANGES, LIST, type List, PAGE, type Person, ReadingStage } from '../testing/reading-stage.js';
import { addDiscussion, addPosts } from '../testing/threads.js';
import { OWN } from './discussion-list.query.js';

describe('plans of reading', () => {
  let stage: ReadingStage;

  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  describe('no statement reads a whole table', () => {
    let id: string;
    beforeAll(async () => {
      id = await addDiscussion(stage.app.dataSource, { theme: 'planning', posts: 3_000, writers: [stage.ana.id, stage.ben.id], cityId: stage.cityId });
      for (let index = 0; index < 400; index += 1) await addDiscussion(stage.app.dataSource, { theme: 'planning', posts: 2, writers: [stage.ana.id], cityId: stage.cityId, lastPostAt: new Date(Date.UTC(2025, 1, 1, index)) });
      await addPosts(stage.app.dataSource, id, 3_001, 3_200, [stage.ana.id]);
      // As many people and marks as make an index worth reading.
      await stage.sql(
        `INSERT INTO member (id, email, name, locale, show_publicly, created_at) SELECT gen_random_uuid(), 'reader-' || n || '@example.org', substr(md5(n::text), 1, 9), 'en', true, now() FROM generate_series(1, 400) n`,
      );
      await stage.sql(`INSERT INTO discussion_reader (member_id, discussion_id, read_position, read_at)
        SELECT member.id, d.id, 1, now() FROM member, (SELECT id FROM discussion ORDER BY id LIMIT 40) d`);
      await stage.sql('ANALYZE');
    }, 60_000);

    it.each<[string, () => [Person | null, string, object]]>([
      ['the page', () => [stage.ben, PAGE, { id, at: 1_500, first: 50 }]],
      ['the end of the page', () => [stage.ben, PAGE, { id, at: 3_200, first: 50 }]],
      ['changes', () => [null, CHANGES, { id, since: 3_100, first: 50 }]],
      ['a forum', () => [stage.ben, LIST, { theme: 'planning', first: 20 }]],
      ['all topics', () => [null, LIST, { first: 20 }]],
      ['unanswered', () => [null, LIST, { theme: 'planning', filter: 'UNANSWERED', first: 20 }]],
      ['a city', () => [null, LIST, { city: 'ndemba', first: 20 }]],
      ['mine', () => [stage.ben, LIST, { filter: 'MINE', first: 20 }]],
      ['unread', () => [stage.ben, LIST, { filter: 'UNREAD', first: 20 }]],
      ['forums', () => [stage.ben, '{ forums { discussionCount unansweredCount unreadCount medianAnswerSeconds } }', {}]],
      ['answer times', () => [null, '{ answerTimes(theme: "planning") { medianSeconds } }', {}]],
      ['a city’s answer times', () => [null, '{ answerTimes(city: "ndemba") { medianSeconds } }', {}]],
      ['mentionable', () => [stage.ben, 'query ($id: ID!) { mentionable(search: "an", discussionId: $id) { id } }', { id }]],
    ])('%s', async (_, given) => {
      const [who, operation, variables] = given();
      const calls = (await stage.statements(who, operation, variables)).filter(([text]) => /discussion|post|member m/.test(text));
      expect(calls.length).toBeGreaterThan(0);
      for (const [text, values] of calls) {
        for (const node of await plan(text, values)) expect([text, node]).toEqual([text, undefined]);
      }
    });
  });

  describe('lists of one’s own', () => {
    const MANY = OWN.read + 400;
    let reader: Person;
    let oldest: string;
    beforeAll(async () => {
      reader = await stage.person();
      // More than the lists look at: each discussion read and written in, one minute after the other, and each went on since.
      await stage.sql(
        `WITH made AS (
           INSERT INTO discussion (id, kind, theme_slug, title, language, created_at, post_count, last_position, version, last_post_at)
           SELECT gen_random_uuid(), 'TOPIC', 'funding', 'Topic ' || n, 'en', now(), 3, 3, 3, timestamptz '2026-01-01' + make_interval(mins => n) FROM generate_series(1, $2::int) n RETURNING id, title, last_post_at), read AS (
           INSERT INTO discussion_reader (member_id, discussion_id, read_position, read_at) SELECT $1::uuid, id, 1, last_post_at FROM made)
         INSERT INTO post (id, discussion_id, position, version, author_id, client_key, language, body, html, state, created_at)
         SELECT gen_random_uuid(), id, 1, 1, $1::uuid, gen_random_uuid(), 'en', '', '', 'SHOWN', last_post_at FROM made`,
        [reader.id, MANY],
      );
      // As autovacuum keeps it, so that the index alone can answer.
      await stage.sql('VACUUM discussion_reader');
      oldest = (await stage.sql<{ id: string }>(`SELECT id FROM discussion WHERE title = 'Topic 1'`))[0]?.id ?? '';
      await stage.sql('ANALYZE');
    }, 60_000);

    it.each(['UNREAD', 'MINE'])('%s: no more rows than the bound, however many there are', async (filter) => {
      const calls = (await stage.statements(reader, LIST, { filter, first: 20 })).filter(([text]) => /FROM discussion/.test(text));
      expect(calls).toHaveLength(1);
      for (const [text, values] of calls) {
        for (const scan of await rowsRead(text, values)) expect({ ...scan, isBounded: scan.rows <= OWN.read }).toEqual({ ...scan, isBounded: true });
      }
    });

    it('turn their pages to the end of what they look at', async () => {
      for (const filter of ['UNREAD', 'MINE']) {
        const ids: string[] = [];
        for (let after: string | null = null; ; ) {
          const { nodes, pageInfo }: List = await stage.list(reader, { filter, first: 50, after });
          ids.push(...nodes.map(({ id }) => id));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect([filter, ids.length, new Set(ids).size, ids.includes(oldest)]).toEqual([filter, OWN.read, OWN.read, false]);
      }
    });
  });

  /** Rows that a statement reads from what grows: those each scan gives on, and those it read and threw away. */
  async function rowsRead(text: string, values: unknown[]): Promise<Scan[]> {
    return stage.app.dataSource.transaction(async (tx) => {
      await tx.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await tx.query(`PREPARE looked_at AS ${text}`);
      const literals = values.map((value) => `'${String(value)}'`);
      const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: RunNode }] }[]>(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE looked_at (${literals.join(', ')})`);
      await tx.query('DEALLOCATE looked_at');
      return row ? scans(row['QUERY PLAN'][0].Plan) : [];
    });
  }

  /** Scans of what grows that read all of it: not by a condition on an index, nor in its order as far as a page goes. */
  async function plan(text: string, values: unknown[]): Promise<Node[]> {
    return stage.app.dataSource.transaction(async (tx) => {
      // The plan that a prepared statement settles on, on tables too small to be read by index of themselves.
      await tx.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query(`PREPARE looked_at AS ${text}`);
      const literals = values.map((value) => (Array.isArray(value) ? `'{${value.join(',')}}'` : `'${value instanceof Date ? value.toISOString() : String(value)}'`));
      const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`EXPLAIN (FORMAT JSON) EXECUTE looked_at ${literals.length > 0 ? `(${literals.join(', ')})` : ''}`);
      await tx.query('DEALLOCATE looked_at');
      return row ? wholeScans(row['QUERY PLAN'][0].Plan, false) : [];
    });
  }
});

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
}

type RunNode = Node & { 'Index Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: RunNode[] };

interface Scan {
  table: string;
  index: string | undefined;
  rows: number;
}

function scans(node: RunNode): Scan[] {
  const table = node['Relation Name'];
  const rows = Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
  return [...(table && GROWING.has(table) ? [{ table, index: node['Index Name'], rows }] : []), ...(node.Plans ?? []).flatMap(scans)];
}

const GROWING = new Set(['post', 'discussion', 'discussion_reader', 'member']);

function wholeScans(node: Node, isBounded: boolean): Node[] {
  const type = node['Node Type'];
  const isScan = GROWING.has(node['Relation Name'] ?? '') && (type === 'Seq Scan' || (/^Index/.test(type) && !node['Index Cond'] && !isBounded));
  // A limit bounds what is read in order; whatever sorts or gathers reads all of it first.
  const bounds = type === 'Limit' || (isBounded && !/Sort|Aggregate|Hash|Materialize/.test(type));
  return [...(isScan ? [node] : []), ...(node.Plans ?? []).flatMap((inner) => wholeScans(inner, bounds))];
}
