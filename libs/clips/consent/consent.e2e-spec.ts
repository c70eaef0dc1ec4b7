import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Notification } from '@libs/notifications/notification.entity.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { settled } from '@libs/platform/testing/settled.js';
import { newId } from '@libs/platform/ids/id.js';
import { type Actor, CLAIM, CLIP_STATE, DECIDE, DELETE, HIDE, RESTORE, Stage, SUBMIT, WITHDRAW } from '../testing/stage.js';
import { ConsentProof } from './proofs/consent-proof.entity.js';
import { PROOF_BODY } from './proofs/accept-proofs.js';
import { KeepConsentsProcessor } from './keep-consents.processor.js';
import { BRING_BACK, CHANGE, LEDGER, RECORD, REMOVE, REMOVE_PROOF, TAKEN_BACK, WITHDRAW_CONSENT } from './testing/documents.js';

const DAY_MS = 86_400_000;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const HISTORY = 'query ($id: ID!) { clip(id: $id) { history { fromState toState actorRole reasonCode actorName } } }';

interface Entry {
  id: string;
  revision: number;
  standing: string;
  daysLeft: number | null;
  proof: { name: string; url: string } | null;
}
interface Answer {
  id: string;
  state: string;
  revision: number;
  consents: Entry[];
}

describe('the consent ledger', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let focalPoint: Actor;
  let organiser: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    cityId = (await stage.city({ name: 'Ndemba' })).id;
    [author, focalPoint, organiser] = [await stage.worker(cityId, 'CONTRIBUTOR'), await stage.worker(cityId, 'FOCAL_POINT'), await stage.worker(cityId, 'ORGANISER')];
    moderator = await stage.moderator();
  });

  const day = (days: number) => new Date(stage.app.get(Clock).now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const entry = (more: object = {}) => ({ subject: 'Amina, who reads on the bus', kind: 'PERSON', minors: false, release: 'WRITTEN', givenOn: day(-10), ...more });
  const record = async (clipId: string, more: object = {}) => (await stage.must<Answer>(author, RECORD, { clipId, input: entry(more) })).consents.at(-1) as Entry;
  const ledger = async (actor: Actor | null, id: string) => (await stage.must<Answer>(actor, LEDGER, { id })).consents;
  const stateOf = async (id: string) => (await stage.must<Answer>(author, CLIP_STATE, { id })).state;
  const send = (actor: Actor | null, id: string, body: Buffer = PDF, name = 'Accord d’Amina.pdf') =>
    fetch(`${stage.app.url}/media/consents?consent=${id}&name=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'content-type': PROOF_BODY, ...(actor ? { cookie: actor.cookie } : {}) }, body: new Uint8Array(body) });
  const open = (actor: Actor | null, id: string) => fetch(`${stage.app.url}/media/consents/${id}`, { headers: actor ? { cookie: actor.cookie } : {} });
  const worker = () => stage.app.worker as NonNullable<typeof stage.app.worker>;
  const keep = (signal = new AbortController().signal) => worker().get(KeepConsentsProcessor, { strict: false }).run({}, { signal });
  /** So many days later, for the worker alone or for the API too. */
  const later = (days: number, everywhere = false) => {
    worker().get(Clock, { strict: false }).advance(days * DAY_MS);
    if (everywhere) stage.app.get(Clock).advance(days * DAY_MS);
  };
  const told = async (actor: Actor, ...kinds: string[]) => {
    await settled(stage.app);
    return (await stage.app.dataSource.manager.find(Notification, { where: { memberId: actor.id }, order: { id: 'ASC' } })).filter(({ kind }) => kinds.includes(kind));
  };
  const clears = async () => {
    await keep();
    return (await stage.app.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM consent_proof WHERE record_id IS NULL'))[0]?.n;
  };

  it('is written by who makes clips, once for a repeat, and never over a change that was not seen', async () => {
    const id = await stage.complete(author, cityId);
    const mine = newId();
    for (const _ of [1, 2]) await stage.must(author, RECORD, { clipId: id, id: mine, input: entry({ expiresOn: day(30), note: 'Par écrit.' }) });
    expect(await ledger(focalPoint, id)).toEqual([
      { ...entry({ expiresOn: day(30), note: 'Par écrit.' }), id: mine, withdrawnAt: null, standing: 'ENDS_SOON', daysLeft: 30, revision: 1, recordedByName: author.name, proof: null },
    ]);
    await stage.must(focalPoint, CHANGE, { id: mine, revision: 1, input: entry({ expiresOn: day(400) }) });
    expect(await stage.refusal(author, CHANGE, { id: mine, revision: 1, input: entry() })).toBe('CONFLICT CONSENT_CHANGED');
    expect(await stage.refusal(author, REMOVE, { id: mine, revision: 1 })).toBe('CONFLICT CONSENT_CHANGED');
    expect(await ledger(author, id)).toMatchObject([{ standing: 'HOLDS', daysLeft: 400, revision: 2 }]);
    const faults = await Promise.all(
      [{ minors: true }, { givenOn: day(3) }, { expiresOn: day(-11) }, { expiresOn: day(-1) }].map((more) => stage.refusal(author, RECORD, { clipId: id, input: entry(more) })),
    );
    expect(faults).toEqual(['release:GUARDIAN_NEEDED', 'givenOn:IN_FUTURE', 'expiresOn:ENDS_BEFORE_GIVEN', 'expiresOn:DAY_IS_OVER'].map((fault) => `BAD_USER_INPUT INPUT_INVALID ${fault}`));
    await stage.must(author, REMOVE, { id: mine, revision: 2 });
    expect(await ledger(author, id)).toEqual([]);
  });

  it('is read by its crew and, once submitted, by moderators of other cities; to others there is nothing to learn', async () => {
    const { id, itemId, revision } = await stage.submitted(author, cityId);
    const { id: consent } = await record(id, { kind: 'GROUP', minors: true, release: 'GUARDIAN' });
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } });
    const [admin, own] = [await stage.person({ networkRoles: [{ role: 'ADMIN', languages: [], themes: [] }] }), await stage.worker(cityId, 'ORGANISER', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] })];
    const elsewhere = await stage.worker((await stage.city()).id, 'FOCAL_POINT');
    const seen = await Promise.all([author, focalPoint, moderator, organiser, admin, own, elsewhere, null].map(async (actor) => (await ledger(actor, id)).length));
    expect(seen).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
    const before = await stage.app.dataSource.query('SELECT * FROM consent_record');
    for (const actor of [organiser, admin, elsewhere]) expect(await stage.refusal(actor, WITHDRAW_CONSENT, { id: consent })).toBe('NOT_FOUND CONSENT_UNKNOWN');
    expect(await stage.refusal(moderator, WITHDRAW_CONSENT, { id: consent })).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.refusal(organiser, RECORD, { clipId: id, input: entry() })).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.app.dataSource.query('SELECT * FROM consent_record')).toEqual(before);
  });

  it('keeps one proof an entry, known by its bytes, given to nobody else, gone with the entry', async () => {
    const { id } = await stage.submitted(author, cityId);
    const { id: consent } = await record(id);
    for (const body of [Buffer.from('<html>'), Buffer.from('MZ'), Buffer.alloc(0)]) expect((await send(author, consent, body)).status).toBe(400);
    expect((await send(author, consent, Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(400);
    expect(await Promise.all([organiser, moderator, null].map(async (actor) => (await send(actor, consent)).status))).toEqual([404, 403, 401]);
    expect((await send(author, consent, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'first.pdf')).status).toBe(201);
    expect((await send(focalPoint, consent)).status).toBe(201);
    expect(await ledger(author, id)).toMatchObject([{ proof: { name: 'Accord d’Amina.pdf', type: 'application/pdf', bytes: PDF.length, url: `/media/consents/${consent}` } }]);

    const given = await open(author, consent);
    expect([given.status, Buffer.from(await given.arrayBuffer()).equals(PDF)]).toEqual([200, true]);
    expect(Object.fromEntries(['content-type', 'cache-control', 'content-disposition', 'x-content-type-options'].map((name) => [name, given.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="Accord d_Amina.pdf"; filename*=UTF-8''Accord%20d%E2%80%99Amina.pdf`,
      'x-content-type-options': 'nosniff',
    });
    const [admin, elsewhere] = [await stage.person({ networkRoles: [{ role: 'ADMIN', languages: [], themes: [] }] }), await stage.worker((await stage.city()).id, 'FOCAL_POINT')];
    expect(await Promise.all([focalPoint, moderator, organiser, admin, elsewhere, null].map(async (actor) => (await open(actor, consent)).status))).toEqual([200, 200, 404, 404, 404, 401]);

    const keys = await stage.app.dataSource.query<{ key: string }[]>('SELECT object_key AS key FROM consent_proof ORDER BY created_at');
    await stage.must(author, REMOVE_PROOF, { id: consent });
    expect((await open(author, consent)).status).toBe(404);
    expect((await send(author, consent)).status).toBe(201);
    await stage.must(author, REMOVE, { id: consent, revision: 1 });
    // As if who received one more had died with its bytes half stored.
    await stage.app.get(Storage).putStream('consents/lost/proof', Readable.from([PDF]), PDF.length);
    await stage.app.dataSource.query(`INSERT INTO consent_proof (id, object_key, name, type, bytes, sha256, created_at) VALUES ($1, 'consents/lost/proof', 'a.pdf', 'application/pdf', 1, '', now())`, [newId()]);
    // What may be on its way is left alone.
    expect(await clears()).toBe(4);
    await stage.app.dataSource.query(`UPDATE consent_proof SET created_at = created_at - interval '2 hours'`);
    expect(await clears()).toBe(0);
    for (const key of [...keys.map((row) => row.key), 'consents/lost/proof']) expect(await stage.app.get(Storage).stat(key)).toBeUndefined();
  });

  it('is in the audit log where the clip is on the site: who changed it and how, never whom it is about', async () => {
    const id = await stage.published(author, cityId, moderator);
    const { id: consent } = await record(id);
    await stage.must(focalPoint, CHANGE, { id: consent, revision: 1, input: entry({ expiresOn: day(90) }) });
    expect((await send(author, consent)).status).toBe(201);
    for (const _ of [1, 2]) await stage.must(author, REMOVE_PROOF, { id: consent });
    await stage.must(focalPoint, REMOVE, { id: consent, revision: 2 });
    const lines = await stage.app.dataSource.query<{ by: string; remarks: object[] }[]>('SELECT actor_id AS by, remarks FROM transition WHERE subject_id = $1 AND remarks IS NOT NULL ORDER BY id', [id]);
    const line = (by: Actor, part: string) => ({ by: by.id, remarks: [{ part, text: '' }] });
    expect(lines).toEqual([
      line(author, 'CONSENT_RECORDED'),
      line(focalPoint, 'CONSENT_CHANGED'),
      line(author, 'CONSENT_PROOF'),
      line(author, 'CONSENT_PROOF_REMOVED'),
      line(focalPoint, 'CONSENT_REMOVED'),
    ]);
  });

  it('reminds at sixty and at fourteen days, once each, and takes the clip from the site when a consent ends', async () => {
    const id = await stage.published(author, cityId, moderator);
    const { id: consent } = await record(id, { expiresOn: day(50) });
    await record(id);
    const [{ track }] = await stage.app.dataSource.query<[{ track: string }]>('SELECT id AS track FROM caption_track WHERE film_id = (SELECT film_id FROM clip WHERE id = $1)', [id]);
    const words = () => fetch(`${stage.app.url}/captions/${track}.vtt`);
    const reminders = async (actor: Actor) => (await told(actor, 'CONSENT_ENDS')).map(({ params, href }) => `${String(params.count)} ${href}`);
    const where = `/clips/${id}/consent`;
    await Promise.all([keep(), keep()]);
    later(30);
    await keep();
    expect([await reminders(author), await reminders(focalPoint), await reminders(organiser)]).toEqual([[`50 ${where}`], [`50 ${where}`], []]);
    later(7);
    await keep();
    await keep();
    expect(await reminders(author)).toEqual([`50 ${where}`, `13 ${where}`]);
    later(13);
    await keep();
    expect([await stateOf(id), (await words()).status]).toEqual(['PUBLISHED', 200]);

    later(1);
    await Promise.all([keep(), keep()]);
    await keep();
    expect([await stateOf(id), (await words()).status]).toEqual(['WITHDRAWN', 404]);
    const { history } = await stage.must<{ history: object[] }>(author, HISTORY, { id });
    expect(history.slice(4)).toEqual([{ fromState: 'PUBLISHED', toState: 'WITHDRAWN', actorRole: 'SYSTEM', reasonCode: 'CONSENT_EXPIRED', actorName: null }]);
    for (const actor of [author, focalPoint]) expect(await told(actor, 'CLIP_CONSENT_EXPIRED')).toHaveLength(1);
    expect(await stage.must(null, TAKEN_BACK, { ids: [id, newId()] })).toEqual([{ id, themeSlug: 'accessibility' }]);

    // The consent is renewed; the clip comes back through the desk, to where it was.
    later(-51);
    stage.app.get(Clock).advance(51 * DAY_MS);
    const begun = await stage.must<Answer>(author, BRING_BACK, { id });
    expect(begun).toMatchObject({ state: 'DRAFT', missing: ['CONSENT_LAPSED'] });
    expect(await stage.refusal(author, SUBMIT, { id, revision: begun.revision })).toContain('CLIP_INCOMPLETE consent:CONSENT_LAPSED');
    await stage.must(author, CHANGE, { id: consent, revision: 1, input: entry({ expiresOn: day(365) }) });
    await stage.must(author, SUBMIT, { id, revision: begun.revision });
    const item = await stage.itemOf(id);
    await stage.must(moderator, CLAIM, { id: item });
    await stage.must(moderator, DECIDE, { input: { id: item, revision: begun.revision, decision: 'APPROVE' } });
    expect([await stateOf(id), (await words()).status, await stage.must(null, TAKEN_BACK, { ids: [id] })]).toEqual(['PUBLISHED', 200, []]);
    stage.app.get(Clock).advance(-51 * DAY_MS);
  });

  it('leaves no paper behind of who was killed while it came', async () => {
    const { id: consent } = await record(await stage.complete(author, cityId));
    const scratch = join(stage.app.dataDir, 'scratch');
    const loose = newId();
    const begun = join(stage.app.dataDir, 'files', 'consents', loose, '.proof.0a1b2c');
    await mkdir(dirname(begun), { recursive: true });
    for (const path of [begun, join(scratch, 'proof-of-long-ago'), join(scratch, 'proof-on-its-way')]) await writeFile(path, PDF);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(scratch, 'proof-of-long-ago'), anHourAgo, anHourAgo);
    await stage.app.dataSource.manager.insert(ConsentProof, { id: loose, recordId: null, objectKey: `consents/${loose}/proof`, name: 'x.pdf', type: 'application/pdf', bytes: 1, sha256: '0', createdAt: new Date(anHourAgo.getTime() - 60_000) });
    expect((await send(author, consent)).status).toBe(201);
    expect((await readdir(scratch)).filter((name) => name.startsWith('proof-'))).toEqual(['proof-on-its-way']);
    await rm(join(scratch, 'proof-on-its-way'));
    await keep();
    expect([existsSync(begun), await stage.app.dataSource.manager.existsBy(ConsentProof, { id: loose })]).toEqual([false, false]);
  });

  it('takes the clip from the site together with a withdrawal, or neither', async () => {
    const id = await stage.published(author, cityId, moderator);
    const { id: consent } = await record(id);
    await stage.app.dataSource.query(`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.reason_code = 'CONSENT_WITHDRAWN' THEN RAISE 'the line broke'; END IF; RETURN NEW; END $$`);
    await stage.app.dataSource.query('CREATE TRIGGER break_off BEFORE INSERT ON transition FOR EACH ROW EXECUTE FUNCTION break_off()');
    expect(await stage.refusal(author, WITHDRAW_CONSENT, { id: consent })).toContain('INTERNAL');
    expect([await stateOf(id), (await ledger(author, id))[0]?.standing]).toEqual(['PUBLISHED', 'HOLDS']);
    await stage.app.dataSource.query('DROP TRIGGER break_off ON transition');
    for (const _ of [1, 2]) expect(await stage.must(author, WITHDRAW_CONSENT, { id: consent })).toMatchObject({ state: 'WITHDRAWN', consents: [{ standing: 'WITHDRAWN' }] });
    const { history } = await stage.must<{ history: object[] }>(author, HISTORY, { id });
    expect(history.slice(4)).toMatchObject([{ toState: 'WITHDRAWN', actorRole: 'SYSTEM', reasonCode: 'CONSENT_WITHDRAWN' }]);
    expect(await told(focalPoint, 'CLIP_CONSENT_WITHDRAWN')).toHaveLength(1);
    expect(await stage.refusal(author, CHANGE, { id: consent, revision: 2, input: entry() })).toBe('CONFLICT CONSENT_IS_WITHDRAWN');
    // What is gone leaves nobody's name behind.
    await stage.must(author, DELETE, { id });
    await settled(stage.app);
    expect(await stage.app.dataSource.query('SELECT 1 FROM consent_record WHERE clip_id = $1', [id])).toEqual([]);
    expect(await stage.must(null, TAKEN_BACK, { ids: [id] })).toHaveLength(1);
  });

  it('goes on where it was broken off, and lets no other way lead to the site', async () => {
    const ids = [await stage.published(author, cityId, moderator), await stage.published(author, cityId, moderator)];
    for (const id of ids) await record(id, { expiresOn: day(5) });
    later(6);
    const stop = new AbortController();
    stop.abort();
    await expect(keep(stop.signal)).rejects.toThrow();
    expect(await Promise.all(ids.map(stateOf))).toEqual(['PUBLISHED', 'PUBLISHED']);
    // What holds one of them up holds up no other.
    const [first, second] = ids.toSorted();
    await stage.app.dataSource.query(`CREATE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id = '${first}' THEN RAISE 'not now'; END IF; RETURN NEW; END $$`);
    await stage.app.dataSource.query('CREATE TRIGGER hold_up BEFORE UPDATE ON clip FOR EACH ROW EXECUTE FUNCTION hold_up()');
    await keep();
    expect([await stateOf(first ?? ''), await stateOf(second ?? '')]).toEqual(['PUBLISHED', 'WITHDRAWN']);
    await stage.app.dataSource.query('DROP TRIGGER hold_up ON clip');
    await keep();
    expect(await Promise.all(ids.map(stateOf))).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    later(-6);

    const waiting = await stage.submitted(author, cityId);
    const { id: consent } = await record(waiting.id);
    await stage.must(moderator, CLAIM, { id: waiting.itemId });
    await stage.must(author, WITHDRAW_CONSENT, { id: consent });
    const approve = { input: { id: waiting.itemId, revision: waiting.revision, decision: 'APPROVE' } };
    expect(await stage.refusal(moderator, DECIDE, approve)).toBe('CONFLICT CLIP_CONSENT_LAPSED');

    const hidden = await stage.published(author, cityId, moderator);
    const { id: other } = await record(hidden);
    await stage.must(moderator, HIDE, { id: hidden, reasonCode: 'PERSONAL_DATA' });
    await stage.must(author, WITHDRAW_CONSENT, { id: other });
    expect(await stage.refusal(moderator, RESTORE, { id: hidden })).toBe('CONFLICT CLIP_CONSENT_LAPSED');
    expect(await stage.must(null, TAKEN_BACK, { ids: [hidden, waiting.id] })).toEqual([]);
    // Moderators give no reason that is the product's own, and a clip on the site is not begun anew.
    const shown = await stage.published(author, cityId, moderator);
    expect(await stage.refusal(moderator, HIDE, { id: shown, reasonCode: 'CONSENT_EXPIRED' })).toContain('REASON_NOT_FOR_KIND');
    expect(await stage.refusal(author, BRING_BACK, { id: shown })).toBe('CONFLICT CLIP_NOT_WITHDRAWN');
    await stage.must(author, WITHDRAW, { id: shown, reason: 'Out of date.' });
    expect(await stage.refusal(organiser, BRING_BACK, { id: shown })).toBe('FORBIDDEN NOT_ALLOWED');
    for (const _ of [1, 2]) expect(await stage.must(focalPoint, BRING_BACK, { id: shown })).toMatchObject({ state: 'DRAFT', missing: [] });
  });
});
