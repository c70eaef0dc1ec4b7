import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMember, signedIn } from '@libs/accounts/testing/people.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { clip, writeSmallSample } from './testing/small-sample.js';
import { API_FEATURES } from '../../../api/src/features.js';
import { WORKER_FEATURES } from '../features.js';

const BUILT = resolve(process.env.TEST_BUILD ?? 'dist', 'apps/worker/src');
const LOADER = join(BUILT, 'sample.js');
const REMOVER = join(BUILT, 'sample-remove.js');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('loading the sample network', () => {
  let test: TestApp;
  let folder: string;
  let questionKey: string;

  beforeAll(async () => {
    test = await startTestApp({ imports: API_FEATURES, worker: WORKER_FEATURES });
    await loadModules(test.dataSource);
    [{ key: questionKey }] = await test.dataSource.query(`SELECT content #>> '{questions,0,key}' AS key FROM module_text JOIN theme ON theme.id = theme_id WHERE slug = 'planning' AND language = 'en'`);
    folder = await mkdtemp(join(tmpdir(), 'citylore-sample-'));
    await writeSmallSample(folder, questionKey);
  }, 2 * MINUTE);
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (program = LOADER) => {
    const child = spawn(process.execPath, [program, folder], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
    const run = { child, lines: [] as string[], said: '', ended: new Promise<number | null>((done) => child.once('exit', (code) => done(code))) };
    child.stdout.on('data', (chunk: Buffer) => run.lines.push(...chunk.toString().trim().split('\n')));
    child.stderr.on('data', (chunk: Buffer) => (run.said += chunk.toString()));
    return run;
  };
  const kill = async ({ child, ended }: { child: ChildProcess; ended: Promise<unknown> }) => {
    child.kill('SIGKILL');
    await ended;
  };
  const stored = async (below: string) => {
    const entries = await readdir(join(test.dataDir, 'files', below), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  };
  const count = async (what: string) => {
    const [{ count: found }] = await test.dataSource.query(`SELECT count(*)::int AS count FROM ${what}`);
    return found as number;
  };

  it('goes on after every kill and leaves exactly one of each', async () => {
    const first = start();
    await eventually(async () => expect(await count('clip')).toBeGreaterThan(0), MINUTE, 5);
    await kill(first);
    const { data } = await test.graphql<{ network: object; samplePeople: object[] }>('{ network { sampleLoaded } samplePeople { name featured } }');
    expect(data.network).toEqual({ sampleLoaded: true });
    expect(data.samplePeople).toEqual(expect.arrayContaining([{ name: 'nuala', featured: true }, { name: 'una', featured: false }]));

    const second = start();
    await eventually(async () => expect(await count(`film WHERE state = 'PROCESSING' OR state = 'READY'`)).toBeGreaterThan(0), MINUTE, 5);
    await kill(second);

    const third = start();
    await eventually(async () => expect(await count(`review_item`)).toBeGreaterThan(0), MINUTE, 5);
    await kill(third);

    const fourth = start();
    await eventually(async () => expect(await count('film_day')).toBeGreaterThan(0), MINUTE, 2);
    await kill(fourth);

    const last = start();
    expect([await last.ended, last.said]).toEqual([0, '']);
    expect(JSON.parse(last.lines.at(-1) ?? '')).toEqual({ sample: 'films', ready: 2, total: 2 });

    expect(await Promise.all(['city', 'member', 'sample_person', 'city_role', 'network_role', 'clip', 'film', 'upload'].map(count))).toEqual([3, 4, 4, 4, 2, 2, 2, 2]);
    expect(await Promise.all(['practice', 'practice_revision', 'adoption', 'adoption_move', 'adoption_entry', 'adoption_offer', 'review_item'].map(count))).toEqual([4, 5, 1, 4, 2, 1, 11]);
    expect(await Promise.all(['celebration', 'occurrence', 'registration', 'celebration JOIN picture ON picture.id = poster_id'].map(count))).toEqual([6, 20, 5, 1]);
    expect(await Promise.all(['festival', 'festival_host', 'recap'].map(count))).toEqual([1, 2, 1]);
    expect(await count('clip_text')).toBe(4);
    expect(await count('caption_track')).toBe(3);
    expect(await Promise.all(['consent_record', 'consent_proof WHERE record_id IS NOT NULL', 'caption_suggestion', 'self_check', 'self_check_answer'].map(count))).toEqual([2, 1, 1, 1, 3]);
    expect(await Promise.all(['discussion', 'post', 'post_reaction', 'post_mention'].map(count))).toEqual([4, 6, 2, 1]);
  }, 4 * MINUTE);

  it('leaves what a reader should find', async () => {
    const { data } = await test.graphql<{ clips: { nodes: Record<string, unknown>[] } }>(
      '{ clips(first: 5) { nodes { title(language: "fr") isSample publishedAt spokenLanguage licence city { slug } theme { slug } media { state } captions { language origin checked } questions { key startMs } } } }',
    );
    expect(data.clips.nodes).toMatchObject([
      {
        ...{ title: 'Le film', isSample: true, spokenLanguage: 'en', licence: 'CC_BY_4_0', city: { slug: 'ardmore' }, theme: { slug: 'planning' }, media: { state: 'READY' } },
        ...{ captions: [{ language: 'en', origin: 'ORIGINAL', checked: true }, { language: 'es', origin: 'MACHINE', checked: false }, { language: 'fr', origin: 'HUMAN', checked: true }], questions: [{ key: questionKey, startMs: 100 }] },
      },
    ]);
    const days = (Date.now() - Date.parse(String(data.clips.nodes[0]?.publishedAt))) / DAY;
    expect(days).toBeGreaterThan(39.9);
    expect(days).toBeLessThan(40.1);
    const judged = await test.dataSource.query(
      `SELECT c.state, m.name FROM clip c JOIN review_item r ON r.subject_id = c.id LEFT JOIN member m ON m.id = r.decided_by ORDER BY c.state`,
    );
    expect(judged).toEqual([
      { state: 'PUBLISHED', name: 'conor' },
      { state: 'SUBMITTED', name: null },
    ]);
  });

  it('has a ledger with its proof, a line suggested, and where a city stands', async () => {
    const ledger = `SELECT c.subject, c.minors, c.release, c.expires_on - c.given_on AS days, m.name AS by, p.name AS proof, p.type FROM consent_record c JOIN member m ON m.id = c.created_by
      LEFT JOIN consent_proof p ON p.record_id = c.id ORDER BY c.subject DESC`;
    expect(await test.dataSource.query(ledger)).toEqual([
      { subject: 'The man at the oars', minors: false, release: 'WRITTEN', days: null, by: 'nuala', proof: 'The oars.pdf', type: 'application/pdf' },
      { subject: 'The boy in the bow', minors: true, release: 'GUARDIAN', days: 62, by: 'nuala', proof: null, type: null },
    ]);
    expect(await test.dataSource.query('SELECT s.state, s.suggested, m.name AS by FROM caption_suggestion s JOIN member m ON m.id = s.member_id')).toEqual([{ state: 'OPEN', suggested: 'Here come our boats.', by: 'sean' }]);
    const stands = `SELECT a.key, a.level, a.revision, round(extract(epoch FROM now() - a.answered_at) / 86400)::int AS days FROM self_check_answer a ORDER BY a.revision, a.key`;
    expect(await test.dataSource.query(stands)).toEqual([{ key: 'mandate', level: 0, revision: 1, days: 90 }, { key: 'one-page', level: 1, revision: 1, days: 90 }, { key: 'mandate', level: 2, revision: 2, days: 9 }]);
  });

  it('is watched as often as it says, through the kill, and on days that are over', async () => {
    const [sums] = await test.dataSource.query(
      `SELECT sum(plays)::int AS plays, sum(reports)::int AS reports, bool_and(day < (now() AT TIME ZONE 'UTC')::date AND day >= (now() AT TIME ZONE 'UTC')::date - 31) AS past, count(*) > 10 AS "onManyDays" FROM film_day`,
    );
    expect(sums).toEqual({ plays: 80, reports: expect.any(Number), past: true, onManyDays: true });
    const counted = await test.dataSource.query(`SELECT kind, sum(count)::int AS count FROM film_day_count GROUP BY kind ORDER BY kind`);
    expect(counted).toEqual([{ kind: 'CAPTIONS', count: sums.reports }, { kind: 'COUNTRY', count: 80 }]);
    const { data } = await test.graphql<{ network: { figures: { plays: number; watchedShare: number; countries: object[] } } }>('{ network { figures(days: 90) { plays watchedShare countries { country plays } } } }');
    expect(data.network.figures).toMatchObject({ plays: 80, countries: [{ country: 'IE' }, {}, {}] });
    expect(data.network.figures.watchedShare).toBeGreaterThan(0.5);
  });

  it('has people talk, on the days they are said to', async () => {
    const { data } = await test.graphql<{ discussions: { nodes: Record<string, unknown>[] } }>(
      '{ discussions(theme: "planning") { nodes { title pinned postCount answered createdAt lastPostAuthor { name } bestAnswer { html author { name } reactions { kind count } } } } }',
    );
    expect(data.discussions.nodes).toMatchObject([
      { title: 'Who mends the nets?', pinned: true, postCount: 2, answered: true, lastPostAuthor: { name: 'una' }, bestAnswer: { author: { name: 'una' }, reactions: [{ kind: 'THANKS', count: 2 }] } },
    ]);
    const [{ bestAnswer, createdAt }] = data.discussions.nodes as [{ bestAnswer: { html: string }; createdAt: string }];
    const [{ id }] = await test.dataSource.query(`SELECT clip_id AS id FROM clip_text WHERE title = 'The boats'`);
    expect(bestAnswer.html).toContain(`data-clip="${id}" data-start="1"`);
    expect(Math.round((Date.now() - Date.parse(createdAt)) / DAY)).toBe(20);
    expect(await count(`discussion WHERE subject_kind = 'CLIP' AND subject_id = '${id}' AND is_open AND post_count = 2`)).toBe(1);
  });

  it('has practices written, judged by others, taken over and written anew, on the days they are said to', async () => {
    const moves = `SELECT m.name, t.to_state AS "to", round(extract(epoch FROM now() - t.at) / 86400)::int AS days FROM transition t JOIN member m ON m.id = t.actor_id
      WHERE t.kind = 'PRACTICE' AND t.subject_id IN (SELECT r.id FROM practice_revision r JOIN practice p ON p.id = r.practice_id JOIN practice_section s ON s.revision_id = r.id
        WHERE s.content ->> 'title' = $1) ORDER BY t.id`;
    expect(await test.dataSource.query(moves, ['About nets-on-the-quay'])).toEqual([
      { name: 'nuala', to: 'SUBMITTED', days: 402 }, { name: 'conor', to: 'IN_REVIEW', days: 400 }, { name: 'conor', to: 'PUBLISHED', days: 400 },
      { name: 'nuala', to: 'SUBMITTED', days: 62 }, { name: 'conor', to: 'IN_REVIEW', days: 60 }, { name: 'conor', to: 'PUBLISHED', days: 60 },
    ]);
    expect(await test.dataSource.query(`SELECT remarks FROM transition WHERE kind = 'PRACTICE' AND to_state = 'CHANGES_REQUESTED'`)).toEqual([{ remarks: [{ part: 'STEPS', text: 'Who does it?' }] }]);
    const cards = `SELECT c.title, c.theme_slug AS theme, c.adoption_count AS adopted, parent.title AS parent, round(extract(epoch FROM now() - c.published_at) / 86400)::int AS days
      FROM practice_card c JOIN practice p ON p.id = c.practice_id LEFT JOIN practice_card parent ON parent.practice_id = p.parent_id ORDER BY c.title`;
    expect(await test.dataSource.query(cards)).toEqual([
      { title: 'About nets-in-cobh', theme: 'funding', adopted: 0, parent: 'About nets-on-the-quay', days: 70 },
      { title: 'About nets-on-the-quay', theme: 'planning', adopted: 1, parent: null, days: 60 },
    ]);
    const said = `SELECT c.answer, c.note, round(extract(epoch FROM now() - c.asked_at) / 86400)::int AS days FROM practice_confirmation c ORDER BY c.asked_at`;
    expect(await test.dataSource.query(said)).toEqual([{ answer: 'CHANGED', note: 'On Sundays too.', days: 20 }]);
    const [adoption] = await test.dataSource.query(`SELECT state, response, report #>> '{figures,0,value}' AS value, (now() - reported_at > interval '99 days') AS long FROM adoption`);
    expect(adoption).toEqual({ state: 'REPORTED', response: 'CONFIRMED', value: '7', long: true });
    expect(await test.dataSource.query('SELECT c.title, i.position, i.why FROM practice_collection c JOIN practice_collection_item i ON i.collection_id = c.id WHERE c.is_sample ORDER BY i.position')).toMatchObject([{ title: 'Of the quay', why: 'Ours.' }, { why: 'Theirs.' }]);
    expect(await test.dataSource.query('SELECT text, cardinality(clip_ids) AS clips FROM adoption_entry ORDER BY happened_on')).toEqual([{ text: 'The first net.', clips: 0 }, { text: 'As they do it.', clips: 1 }]);
  });

  it('has celebrations announced, judged by others, registered for, moved and cancelled, around the day of the loading', async () => {
    const seen = `SELECT c.title, c.state, c.is_sample AS sample, p.alt, t.name AS by, round(extract(epoch FROM now() - c.published_at) / 86400)::int AS days FROM celebration c
      LEFT JOIN picture p ON p.id = c.poster_id LEFT JOIN review_item r ON r.subject_id = c.id LEFT JOIN member t ON t.id = r.decided_by WHERE c.festival_id IS NULL ORDER BY c.title`;
    expect(await test.dataSource.query(seen)).toEqual([
      { title: 'All about evenings-of-nets', state: 'PUBLISHED', sample: true, alt: 'A net.', by: 'conor', days: 30 },
      { title: 'All about half-a-party', state: 'DRAFT', sample: true, alt: null, by: null, days: null },
    ]);
    const dates = await test.dataSource.query('SELECT state, taken, waiting, place_name AS place, cancel_reason AS reason, right(starts_local, 5) AS at FROM occurrence WHERE shown AND festival_id IS NULL ORDER BY original_start');
    const plain = { state: 'SCHEDULED', taken: 0, waiting: 0, place: null, reason: null, at: '19:00' };
    expect(dates).toEqual([{ ...plain, taken: 1 }, plain, plain, plain, { ...plain, taken: 1, waiting: 1 }, { ...plain, state: 'CANCELLED', reason: 'Spring tide.' }, { ...plain, place: 'The shed', at: '20:00' }, plain]);
    expect(await test.dataSource.query('SELECT r.name, r.state, r.attended_at IS NOT NULL AS came FROM registration r JOIN occurrence o ON o.id = r.occurrence_id WHERE o.festival_id IS NULL ORDER BY r.created_at')).toEqual([
      { name: 'una', state: 'REGISTERED', came: true }, { name: 'nuala', state: 'REGISTERED', came: false }, { name: 'conor', state: 'WAITING', came: false },
    ]);
  });

  it('has a festival called, offered to without an account, accepted, approved by another, visited and told of', async () => {
    const { data } = await test.graphql<{ festivals: { nodes: object[] } }>('{ festivals(past: true) { nodes { title city { slug } poster { alt } isSample totals { celebrations hosts registered came } } } }');
    expect(data.festivals.nodes).toEqual([{ title: 'All of quay-week', city: { slug: 'cobh' }, poster: { alt: 'A quay.' }, isSample: true, totals: { celebrations: 3, hosts: 3, registered: 3, came: 2 } }]);
    const seen = `SELECT c.title, c.host, c.offer, c.state, t.name AS by, host.email LIKE '%@cobh.citylore.example' AS invented FROM celebration c LEFT JOIN festival_host host ON host.id = c.festival_host_id
      LEFT JOIN review_item r ON r.subject_id = c.id LEFT JOIN member t ON t.id = r.decided_by WHERE c.festival_id IS NOT NULL ORDER BY c.title, c.state DESC`;
    const offered = { by: 'una', offer: 'ACCEPTED', state: 'PUBLISHED', invented: true };
    expect(await test.dataSource.query(seen)).toEqual([
      { ...offered, title: 'Mend a net', host: 'The menders', by: 'conor' },
      { ...offered, title: 'Sing', host: 'The singers' },
      { ...offered, title: 'Sing', host: 'The singers', offer: 'OFFERED', state: 'DRAFT', by: null },
      { ...offered, title: 'The opening', host: 'cobh', offer: null, invented: null },
    ]);
    expect(await test.dataSource.query(`SELECT people, numbers #>> '{0,value}' AS value, text, cardinality(picture_ids) AS pictures, published_at < now() - interval '20 days' AS early FROM recap`)).toEqual([
      { people: 30, value: '12', text: 'It rained.', pictures: 1, early: true },
    ]);
  });

  it('does nothing more once all is loaded, whatever people have changed since', async () => {
    await test.dataSource.query(`UPDATE city SET name = 'Renamed' WHERE slug = 'ardmore'`);
    await test.dataSource.query(`DELETE FROM city_role WHERE role = 'ORGANISER'`);
    const again = start();
    expect([await again.ended, again.said]).toEqual([0, '']);
    expect([await count('clip'), await count('city_role'), await count(`city WHERE name = 'Renamed' AND status = 'LAPSED'`)]).toEqual([2, 3, 1]);
  }, MINUTE);

  it('is taken away whole, through a kill, and leaves what members made', async () => {
    const rhea = await addMember(test.dataSource, { name: 'Rhea' });
    const [{ id: cityId }] = await test.dataSource.query<[{ id: string }]>(`SELECT id FROM city WHERE slug = 'ballycotton'`);
    await test.dataSource.query(`UPDATE city SET status = 'MEMBER' WHERE id = $1`, [cityId]);
    await test.dataSource.query(`INSERT INTO city_role (id, city_id, member_id, role, since) VALUES (gen_random_uuid(), $1, $2, 'FOCAL_POINT', '2020-01-01')`, [cityId, rhea.id]);
    const made = await test.graphql<{ createClip: { id: string } }>('mutation ($input: CreateClipInput!) { createClip(input: $input) { id } }', {
      input: { cityId, themeSlug: 'planning', language: 'en', title: 'Ours' },
    }, { cookie: await signedIn(test, rhea.id) });
    expect(made.errors).toBeUndefined();
    const rheas = await signedIn(test, rhea.id);
    const [{ id: nets }] = await test.dataSource.query<[{ id: string }]>(`SELECT id FROM discussion WHERE kind = 'TOPIC'`);
    const wrote = await test.graphql('mutation ($input: WritePostInput!) { writePost(input: $input) { post { position } } }', {
      input: { key: randomUUID(), discussionId: nets, body: 'My father.', language: 'en' },
    }, { cookie: rheas });
    expect(wrote.errors).toBeUndefined();
    const [{ id: conor }] = await test.dataSource.query<[{ id: string }]>(`SELECT id FROM member WHERE name = 'conor'`);
    const cookie = await signedIn(test, conor);
    const viewer = async () => (await test.graphql<{ viewer: object | null }>('{ viewer { id } }', {}, { cookie })).data.viewer;
    expect(await viewer()).toEqual({ id: conor });
    const decisions = await count('transition');
    const uploads = await test.dataSource.query<{ id: string }[]>('SELECT id FROM upload');
    expect((await stored('films')).length).toBeGreaterThan(2);
    await eventually(async () => expect(await count(`practice_print WHERE state <> 'READY'`)).toBe(0), MINUTE);
    expect((await stored('prints')).length).toBeGreaterThan(2);
    expect((await stored('pictures')).length).toBeGreaterThan(2);

    const shown = async () => [await count('theme_clip_count WHERE clips > 0'), await count('city_clip_count WHERE clips > 0'), await count(`clip WHERE state = 'PUBLISHED'`)];
    expect(await shown()).toEqual([1, 1, 1]);

    const proofs = await stored('consents');
    expect(proofs.length).toBeGreaterThan(0);

    const first = start(REMOVER);
    await eventually(async () => expect(await count('clip')).toBeLessThan(3), MINUTE, 2);
    await kill(first);
    const second = start(REMOVER);
    expect([await second.ended, second.said]).toEqual([0, '']);
    expect(second.lines.join(' ')).toContain('These cities stay, as members have clips, practices or celebrations there: ballycotton. No administrator is left');

    expect(await Promise.all(['member WHERE is_sample', 'sample_person', 'city WHERE is_sample', 'city', 'clip', 'film', 'upload', 'review_item', 'caption_track', 'practice', 'practice_section', 'adoption', 'practice_collection', 'celebration', 'occurrence', 'registration', 'picture', 'festival', 'festival_host', 'recap', 'consent_record', 'consent_proof WHERE record_id IS NOT NULL', 'self_check', 'film_day'].map(count))).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await count(`clip WHERE author_id = '${rhea.id}' AND id = '${made.data.createClip.id}'`)).toBe(1);
    expect(await shown()).toEqual([0, 0, 0]);
    expect(await count('transition')).toBe(decisions);
    expect(await test.dataSource.query('SELECT position, state, body FROM post ORDER BY position')).toEqual([
      { position: 1, state: 'REMOVED', body: '' },
      { position: 2, state: 'REMOVED', body: '' },
      { position: 3, state: 'SHOWN', body: 'My father.' },
    ]);
    expect(await count('discussion WHERE NOT is_sample AND post_count = 1')).toBe(1);
    expect(await viewer()).toBeNull();
    const { data } = await test.graphql<{ network: object; samplePeople: object[] }>('{ network { sampleLoaded } samplePeople { name } }');
    expect(data).toEqual({ network: { sampleLoaded: false }, samplePeople: [] });
    expect((await test.graphql('mutation ($id: ID!) { signInAsSample(memberId: $id) { id } }', { id: conor })).errors?.[0]?.extensions.reason).toBe('NOT_A_SAMPLE_PERSON');
    expect([await stored('films'), await stored('prints'), await stored('pictures')]).toEqual([[], [], []]);
    expect((await stored('consents')).length).toBeLessThan(proofs.length);
    // What a loader that was killed had put there before any row named it is swept by a worker.
    expect((await stored('uploads')).filter((path) => uploads.some(({ id }) => path.includes(id)))).toEqual([]);

    const again = start(REMOVER);
    expect([await again.ended, again.said]).toEqual([0, '']);
    expect(again.lines[0]).toBe('There is nothing of the sample network here, and it will not be loaded.');
    const loader = start();
    expect([await loader.ended, loader.lines]).toEqual([0, ['{"sample":"removed, and not loaded again"}']]);
    expect(await Promise.all(['city', 'clip', 'member'].map(count))).toEqual([1, 1, 1]);
  }, 4 * MINUTE);

  it('says what is wrong with its files before it writes anything', async () => {
    await writeFile(join(folder, 'clips.json'), JSON.stringify([clip('boats', { licence: 'ALL-MINE', texts: undefined })]));
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said).toMatch(/clips\.json is not as it should be:[^]*0\.licence[^]*0\.texts/);
  });
});
