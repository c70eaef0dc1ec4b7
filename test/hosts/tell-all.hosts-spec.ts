import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { type ParsedMail, simpleParser } from 'mailparser';
import { CREATE, SAVE, SUBMIT } from '@libs/celebrations/testing/documents.js';
import { MOVE } from '@libs/celebrations/when/testing/documents.js';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Caller } from '../stack/caller.js';
import { Cast } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';

const PEOPLE = 300;
/** Notices of so many people are written in one transaction. */
const BATCH = 200;
/** Mails that one worker has in its hands at once: what it sent and could not note down when it died is sent again, as the same mail. */
const IN_HAND = 4;
/** The worker dies once so many mails are out. */
const BEFORE = 40;

describe('a worker that dies while it tells three hundred people of a move', () => {
  let stack: Stack;
  let cast: Cast;
  /** Holds a row, and with it the worker, in the middle. */
  let holder: Cast;

  beforeAll(async () => {
    stack = await startStack({ workers: 1, web: false });
    cast = await Cast.open(stack.databaseUrl);
    holder = await Cast.open(stack.databaseUrl);
  }, 60_000);

  afterAll(async () => {
    await holder?.close();
    await cast?.close();
    await stack?.close();
  }, 60_000);

  /** On the site with everybody registered; none of them has an account. */
  async function announce(): Promise<{ organiser: Caller; occurrenceId: string }> {
    const cityId = await cast.city('riverside');
    await cast.rows('UPDATE city SET celebrations_at_once = true WHERE id = $1', [cityId]);
    const { cookie } = await cast.person('Nora Quirke', { city: [cityId, 'ORGANISER'] });
    const organiser = new Caller(stack.origin, cookie);
    const time = { zone: 'Europe/Dublin', startsLocal: '2027-05-02T19:00', endsLocal: '2027-05-02T21:00', allDay: false };
    const { createCelebration: made } = await organiser.must<{ createCelebration: { id: string; edits: number } }>(CREATE, { input: { key: newId(), citySlug: 'riverside', language: 'en', title: 'Lantern walk', ...time } });
    const fields = { description: 'Along the river.', themes: ['celebration'], placeName: 'Old quay', registration: 'NEEDED', spokenLanguages: ['en'] };
    const { saveCelebration: saved } = await organiser.must<{ saveCelebration: { celebration: { edits: number } } }>(SAVE, { input: { id: made.id, edits: made.edits, ...fields } });
    await organiser.must(SUBMIT, { id: made.id, edits: saved.celebration.edits });
    const [occurrence] = await cast.rows<{ id: string }>('SELECT id FROM occurrence WHERE celebration_id = $1 AND shown', [made.id]);
    const occurrenceId = occurrence?.id ?? '';
    const people = Array.from({ length: PEOPLE }, (_, index) => ({ id: newId(), email: `person-${index}@people.example`, code: `C${String(index).padStart(9, '0')}`, token: randomBytes(32) }));
    await cast.rows(
      `INSERT INTO registration (id, occurrence_id, key, name, email, locale, places, state, code, manage_token_hash, created_at, confirmed_at, registered_at)
       SELECT id, $1, id, 'Person', email, 'en', 1, 'REGISTERED', code, token, now(), now(), now() FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[]) AS person (id, email, code, token)`,
      [occurrenceId, people.map(({ id }) => id), people.map(({ email }) => email), people.map(({ code }) => code), people.map(({ token }) => token)],
    );
    await cast.rows('UPDATE occurrence SET taken = $2 WHERE id = $1', [occurrenceId, PEOPLE]);
    return { organiser, occurrenceId };
  }

  const mailed = async () => (await readdir(stack.mailDir)).filter((name) => name.endsWith('.eml'));
  const noticed = async () => (await cast.rows<{ people: number }>(`SELECT count(*)::int AS people FROM notice WHERE kind = 'MOVED'`))[0]?.people;

  it('tells everybody once, with the same name and a higher number', async () => {
    const { organiser, occurrenceId } = await announce();
    const [before] = await cast.rows<{ edits: number; sequence: number }>('SELECT edits, sequence FROM occurrence WHERE id = $1', [occurrenceId]);
    // Somebody of the second batch cannot be told yet: there the worker stands when it dies.
    await holder.rows('BEGIN');
    await holder.rows('SELECT FROM registration WHERE id = (SELECT id FROM registration WHERE occurrence_id = $1 ORDER BY id OFFSET $2 LIMIT 1) FOR UPDATE', [occurrenceId, BATCH + 50]);
    await organiser.must(MOVE, { input: { id: occurrenceId, edits: before?.edits, scope: 'THIS', startsLocal: '2027-05-02T20:00', endsLocal: '2027-05-02T22:00', reason: 'The tide.' } });
    await eventually(async () => expect((await mailed()).length).toBeGreaterThanOrEqual(BEFORE), 30_000, 20);
    const [worker] = stack.workers;
    await worker?.kill('SIGKILL');
    expect(await noticed()).toBe(BATCH);
    const early = (await mailed()).length;
    expect(early).toBeLessThanOrEqual(BATCH);

    await holder.rows('ROLLBACK');
    // What the dead one had in its hands is free after a while; the while passes here.
    await cast.rows(`UPDATE bullmq.job SET locked_until_ms = 1, stalled_marked = true WHERE state = 'active'`);
    await worker?.start();
    await eventually(async () => {
      const [left] = await cast.rows<{ events: number; jobs: number }>(
        `SELECT (SELECT count(*) FROM outbox WHERE relayed_at IS NULL)::int AS events, (SELECT count(*) FROM bullmq.job WHERE queue IN ('events', 'mail'))::int AS jobs`,
      );
      expect(left).toEqual({ events: 0, jobs: 0 });
      expect(await noticed()).toBe(PEOPLE);
    }, 60_000, 100);

    const mails = await Promise.all((await mailed()).map(async (name) => simpleParser(await readFile(join(stack.mailDir, name)))));
    const moves = mails.filter(({ subject }) => subject === 'Changed: “Lantern walk”');
    const byPerson = Map.groupBy(moves, ({ to }) => [to].flat()[0]?.text ?? '');
    expect(byPerson.size).toBe(PEOPLE);
    // A mailbox shows what comes twice under one name once.
    for (const [person, theirs] of byPerson) expect([person, new Set(theirs.map(({ messageId }) => messageId)).size]).toEqual([person, 1]);
    expect(moves.length).toBeLessThanOrEqual(PEOPLE + IN_HAND);
    const entries = new Set(moves.map((mail) => JSON.stringify(entryOf(mail))));
    expect([...entries].map((entry) => JSON.parse(entry) as object)).toEqual([{ uid: `${occurrenceId}@localhost`, sequence: (before?.sequence ?? 0) + 1, start: '2027-05-02T19:00:00.000Z' }]);
    process.stderr.write(`${early} of ${PEOPLE} mails were out when the worker died; ${moves.length - PEOPLE} came twice as the same\n`);
  }, 120_000);
});

/** The entry for calendars, as a reader of calendars takes it. */
function entryOf(mail: ParsedMail): object {
  const attached = mail.attachments.find(({ contentType }) => contentType.includes('calendar'));
  const calendar = new ICAL.Component(ICAL.parse(attached?.content.toString('utf8') ?? '') as object[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return { uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString() };
}
