import ICAL from 'ical.js';
import { newId } from '@libs/platform/ids/id.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { MadeFestival } from '../testing/festival-stage.js';
import { type Actor, CelebrationStage, type Made } from '../testing/stage.js';
import { addDays } from '../when/rules/parse-local-time.js';

interface Programme {
  nodes: { title: string; startsLocal: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PROGRAMME = `query ($slug: String!, $filter: ProgrammeFilter, $first: Int!, $after: String) { festival(slug: $slug) {
  programme(filter: $filter, first: $first, after: $after) { nodes { title startsLocal city { name } poster { id } } pageInfo { hasNextPage endCursor } } } }`;

describe('the programme of a festival', () => {
  let stage: CelebrationStage;
  let made: MadeFestival;
  let people: Pick<Made, 'city' | 'author' | 'moderator'>;
  let day: (nth: number) => string;

  const counted = async <T>(operation: string, variables: object = {}, actor: Actor | null = null) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const answer = await stage.must<T>(actor, operation, variables);
    return { answer, statements: database.statements - before };
  };
  const programme = async (filter: object | null, first = 50, after: string | null = null) => (await stage.must<{ programme: Programme }>(null, PROGRAMME, { slug: made.slug, filter, first, after })).programme;
  const titles = async (filter: object | null) => (await programme(filter)).nodes.map(({ title }) => title);

  beforeAll(async () => {
    stage = await CelebrationStage.open();
    made = await stage.festivals.published();
    people = { city: made.city, author: made.author, moderator: made.moderator };
    day = (nth) => addDays(made.startsOn, nth - 1);
    const put = async (title: string, startsLocal: string, endsLocal: string, more: Record<string, unknown> = {}) => {
      const celebration = await stage.published({ ...people, title, startsLocal, endsLocal, allDay: !startsLocal.includes('T'), fields: more });
      await stage.festivals.put(made, celebration);
      return celebration;
    };
    const at = { coordinates: null, address: null };
    await put('Contes', `${day(1)}T10:00`, `${day(1)}T11:00`, { ageTo: 8, placeName: 'Bibliothèque', ...at, accessServices: ['STEP_FREE'] });
    await put('Atelier', `${day(1)}T10:00`, `${day(1)}T12:00`, { ageFrom: 16, placeName: 'Le  Moulin', ...at, price: { kind: 'PAID', amount: 5, currency: 'EUR' }, host: 'Le moulin' });
    await put('Exposition', day(2), day(4), { placeName: 'bibliothèque', ...at, themes: ['funding'], spokenLanguages: ['wo'] });
    // Past midnight it is still of its evening.
    await put('Nuit', `${day(2)}T22:00`, `${day(3)}T02:00`, { placeName: 'Stade', ...at, accessServices: ['STEP_FREE', 'CAPTIONS'] });
    await put('La veille', `${addDays(day(1), -1)}T18:00`, `${addDays(day(1), -1)}T19:00`);
    const cancelled = await put('Annulée', `${day(5)}T10:00`, `${day(5)}T11:00`);
    await stage.dataSource.query(`UPDATE occurrence SET state = 'CANCELLED', cancelled_at = now() WHERE celebration_id = $1`, [cancelled.id]);
    await stage.festivals.put(made, await stage.complete({ ...people, title: 'Brouillon', startsLocal: `${day(1)}T09:00`, endsLocal: `${day(1)}T10:00` }));
    await stage.dataSource.query(
      `INSERT INTO registration (id, occurrence_id, key, name, email, locale, places, state, code, manage_token_hash, created_at, registered_at, attended_at, attended_places)
       SELECT gen_random_uuid(), o.id, gen_random_uuid(), 'Guest', 'guest@example.org', 'fr', 3, 'REGISTERED', 'ABCDEFGHJK', 'x', now(), now(), now(), 2 FROM occurrence o JOIN celebration c ON c.id = o.celebration_id AND c.title = 'Contes'`,
    );
    await stage.dataSource.query(`UPDATE occurrence o SET taken = 3 FROM celebration c WHERE c.id = o.celebration_id AND c.title = 'Contes'`);
  });
  afterAll(() => stage.close());

  it('is what is on the site on its days, by time; each part of a filter chooses among it', async () => {
    expect(await titles(null)).toEqual([expect.stringMatching(/Contes|Atelier/), expect.stringMatching(/Contes|Atelier/), 'Exposition', 'Nuit', 'Annulée']);
    expect((await titles({ day: day(1) })).toSorted()).toEqual(['Atelier', 'Contes']);
    expect([await titles({ day: day(2) }), await titles({ day: day(3) }), await titles({ day: day(4) }), await titles({ day: addDays(day(1), -1) })]).toEqual([['Exposition', 'Nuit'], ['Exposition'], ['Exposition'], []]);
    expect(await titles({ place: 'BIBLIOTHÈQUE' })).toEqual(['Contes', 'Exposition']);
    expect(await titles({ age: 12 })).toEqual(['Exposition', 'Nuit', 'Annulée']);
    expect((await titles({ age: 16, day: day(1) }))).toEqual(['Atelier']);
    expect(await titles({ theme: 'funding' })).toEqual(['Exposition']);
    expect(await titles({ free: false })).toEqual(['Atelier']);
    expect(await titles({ accessServices: ['STEP_FREE', 'CAPTIONS'] })).toEqual(['Nuit']);
    expect(await titles({ language: 'wo' })).toEqual(['Exposition']);
    expect(await titles({ free: true, language: 'fr', accessServices: ['STEP_FREE'], day: day(1), place: 'Bibliothèque', age: 5, theme: 'celebration' })).toEqual(['Contes']);
  });

  it('is read on by its cursors, each once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Programme = await programme(null, 2, after);
      seen.push(...nodes.map(({ title }) => title));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    expect(await stage.refusal(null, PROGRAMME, { slug: made.slug, first: 2, after: Buffer.from('["x","y"]').toString('base64url') })).toContain('CURSOR_UNKNOWN');
  });

  it('is a page of as many statements for three hundred as for six', async () => {
    const page = `query ($slug: String!, $day: String) { festival(slug: $slug) { title city { name } themes { slug } poster { id } callIsOpen viewerCan { edit } copiedFrom { slug }
      totals { celebrations times hosts places free accessible registered came waitingOffers } days { date total } places { name total }
      programme(filter: { day: $day }, first: 100) { nodes { id title city { name } themes poster { id } } pageInfo { hasNextPage } } } }`;
    const few = await counted<object>(page, { slug: made.slug, day: day(1) });
    expect(few.answer).toMatchObject({
      totals: { celebrations: 4, times: 4, hosts: 2, places: 3, free: 3, accessible: 2, registered: 3, came: 2, waitingOffers: null },
      days: [1, 2, 3, 4, 5, 6, 7].map((nth) => ({ date: day(nth), total: [2, 2, 1, 1, 1, 0, 0][nth - 1] })),
      programme: { nodes: [{}, {}] },
    });
    expect((few.answer as { places: object[] }).places.slice(0, 1)).toEqual([{ name: expect.stringMatching(/bibliothèque/i) as string, total: 2 }]);
    await stage.dataSource.query(
      `WITH copied AS (
         INSERT INTO celebration SELECT (copy).* FROM (SELECT jsonb_populate_record(celebration, jsonb_build_object('id', gen_random_uuid(), 'key', gen_random_uuid(), 'calendar_uid', 'copy ' || n, 'host', 'Host ' || n)) AS copy
           FROM celebration, generate_series(1, 300) n WHERE title = 'Contes') made RETURNING id)
       INSERT INTO occurrence SELECT (copy).* FROM (SELECT jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'celebration_id', copied.id)) AS copy
         FROM occurrence o JOIN celebration c ON c.id = o.celebration_id AND c.title = 'Contes' AND c.host NOT LIKE 'Host %', copied) made`,
    );
    const many = await counted<object>(page, { slug: made.slug, day: day(1) });
    expect(many.answer).toMatchObject({ totals: { celebrations: 304, hosts: 302 }, programme: { pageInfo: { hasNextPage: true } } });
    expect([few.statements, many.statements]).toEqual([4, 4]);
    expect((await counted<{ totals: { waitingOffers: number } }>(page, { slug: made.slug, day: null }, made.author)).answer.totals.waitingOffers).toBe(0);
  });

  it('is a calendar and news for the programs of others', async () => {
    const feed = async (slug: string, format: string) => fetch(`${stage.app.url}/feeds/festivals/${slug}/celebrations.${format}`);
    const calendar = new ICAL.Component(ICAL.parse(await (await feed(made.slug, 'ics')).text()) as unknown[]);
    const summaries = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')));
    expect(summaries).toEqual(expect.arrayContaining(['Exposition', 'Nuit', 'Contes']));
    expect(summaries).not.toContain('La veille');
    const news = await feed(made.slug, 'atom');
    expect([news.status, (await news.text()).includes(made.slug)]).toEqual([200, true]);
    expect((await feed((await stage.festivals.draft(people)).slug, 'ics')).status).toBe(404);
  });

  it('is copied into another year with the words, the hosts as invited, and what took place as drafts on the same weekdays', async () => {
    const soon = stage.dayFromNow(15);
    const monday = addDays(soon, (8 - new Date(soon).getUTCDay()) % 7);
    const day = (nth: number, year = 0) => addDays(monday, nth - 1 + year * 364);
    const made = await stage.festivals.published({ startsOn: monday, endsOn: day(7), fields: { callText: 'Venez !', callOpenUntil: stage.dayFromNow(9) } });
    const people = { city: made.city, author: made.author, moderator: made.moderator };
    const evening = await stage.published({ ...people, title: 'Soir', zone: 'Europe/Oslo', startsLocal: `${day(2)}T19:00`, endsLocal: `${day(2)}T21:00` });
    const weekly = await stage.published({ ...people, title: 'Chaque jour', startsLocal: `${day(1)}T09:00`, endsLocal: `${day(1)}T10:00` });
    const offered = await stage.published({ ...people, title: 'À la ferme', startsLocal: day(6), endsLocal: day(7), allDay: true });
    const draft = await stage.complete({ ...people, title: 'Jamais montrée' });
    for (const one of [evening, weekly, offered, draft]) await stage.festivals.put(made, one);
    await stage.must(made.author, 'mutation ($input: SetRecurrenceInput!) { setRecurrence(input: $input) { id } }', { input: { id: weekly.id, edits: weekly.edits + 1, rule: `FREQ=DAILY;UNTIL=${day(4).replaceAll('-', '')}`, excluded: [`${day(3)}T09:00`] } });
    // The evening was moved by itself, to an hour earlier.
    await stage.dataSource.query(`UPDATE occurrence SET starts_local = $2 || 'T18:00', ends_local = $2 || 'T20:00', moved_at = now() WHERE celebration_id = $1`, [evening.id, day(2)]);
    await stage.dataSource.query(
      `WITH host AS (INSERT INTO festival_host (id, festival_id, name, email, locale, state, token_hash, created_at) SELECT gen_random_uuid(), $2, name, email, 'fr', state, decode(md5(name), 'hex'), now()
           FROM (VALUES ('La ferme', 'ferme@example.org', 'ACTIVE'), ('Parti', 'parti@example.org', 'REMOVED')) given (name, email, state) RETURNING id, name)
       UPDATE celebration SET festival_host_id = host.id, offer = 'ACCEPTED', offer_note = 'Merci', author_id = NULL FROM host WHERE host.name = 'La ferme' AND celebration.id = $1`,
      [offered.id, made.id],
    );
    const copy = 'mutation ($input: CopyFestivalInput!) { copyFestival(input: $input) { id slug title description state startsOn endsOn callText callOpenUntil themes { slug } copiedFrom { slug } totals { waitingOffers } } }';
    const input = { id: made.id, key: newId(), startsOn: day(1, 1) };
    const [first, second] = await Promise.all([stage.must<{ id: string }>(made.author, copy, { input }), stage.must<{ id: string }>(made.author, copy, { input })]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      ...{ slug: expect.stringMatching(/^la-semaine-qui-apprend-/) as string, title: 'La semaine qui apprend', state: 'DRAFT', startsOn: day(1, 1), endsOn: day(7, 1), callText: 'Venez !', callOpenUntil: null },
      ...{ themes: [{ slug: 'celebration' }], copiedFrom: { slug: made.slug } },
    });
    const rows = await stage.dataSource.query(
      `SELECT c.title, c.state, c.offer, h.name AS host, c.offer_note AS note, c.author_id IS NULL AS hosts, c.starts_local AS starts, c.rule, c.edits, c.published_at AS at, array_agg(o.starts_local ORDER BY o.starts_at) AS times, bool_or(o.shown OR o.starts_at <> o.starts_local::timestamp AT TIME ZONE c.zone) AS wrong
         FROM celebration c LEFT JOIN festival_host h ON h.id = c.festival_host_id AND h.festival_id = c.festival_id JOIN occurrence o ON o.celebration_id = c.id AND o.festival_id = c.festival_id WHERE c.festival_id = $1 GROUP BY c.id, h.id ORDER BY c.title`,
      [first.id],
    );
    const fresh = { state: 'DRAFT', note: null, edits: 1, at: null, wrong: false };
    const city = { offer: null, host: null, hosts: false };
    // 364 days: the same weekdays.
    expect(rows).toEqual([
      { ...fresh, ...city, title: 'Chaque jour', starts: `${day(1, 1)}T09:00`, rule: `FREQ=DAILY;UNTIL=${day(4, 1).replaceAll('-', '')}`, times: [1, 2, 4].map((nth) => `${day(nth, 1)}T09:00`) },
      { ...fresh, ...city, title: 'Soir', starts: `${day(2, 1)}T18:00`, rule: null, times: [`${day(2, 1)}T18:00`] },
      { ...fresh, title: 'À la ferme', offer: 'DRAFT', host: 'La ferme', hosts: true, starts: `${day(6, 1)}T00:00`, rule: null, times: [`${day(6, 1)}T00:00`] },
    ]);
    expect(await stage.dataSource.query('SELECT name, state, locale, token_hash AS token, copied_from IS NOT NULL AS copied FROM festival_host WHERE festival_id = $1', [first.id])).toEqual([
      { name: 'La ferme', state: 'INVITED', locale: 'fr', token: null, copied: true },
    ]);
    const stranger = await stage.worker((await stage.city()).id, 'ORGANISER');
    expect(await stage.refusal(stranger, copy, { input: { ...input, key: newId() } })).toBe('FORBIDDEN NOT_ALLOWED');
  });
});
