import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@libs/accounts/testing/people.js';
import { LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { newId } from '@libs/platform/ids/id.js';
import { SAVE } from '../testing/documents.js';
import type { Actor } from '../testing/stage.js';
import { CONFIRM_LINK } from './registration-tokens.service.js';
import { CANCEL_OF, CANCEL_REGISTRATION, CONFIRM, OPENING, REGISTER, REGISTRATION } from './testing/documents.js';
import { type Open, type Registered, RegistrationStage } from './testing/registration-stage.js';

const DAY_MS = 86_400_000;

describe('registering', () => {
  let t: RegistrationStage;
  beforeAll(async () => {
    t = await RegistrationStage.open();
  });
  afterAll(() => t.close());

  const people = (count: number): Promise<Actor[]> => Promise.all(Array.from({ length: count }, (_, index) => t.stage.person({ name: `Person ${index + 1}` })));
  const visitor = (email: string, more: object = {}) => ({ name: 'Vera', email, locale: 'en', ...more });
  const refused = (person: Actor | null, { occurrenceId }: Open, more: object = {}) => t.stage.refusal(person, REGISTER, { input: { occurrenceId, key: newId(), ...more } });
  const confirmToken = (id: string) => t.stage.app.get(LinkTokens).of(CONFIRM_LINK, id);
  const idOf = async (email: string) => (await t.stage.dataSource.query<{ id: string }[]>('SELECT id FROM registration WHERE email = $1 ORDER BY id DESC', [email]))[0]?.id ?? '';
  const holds = async ({ occurrenceId }: Open, taken: number, waiting: number) =>
    expect(await t.counted(occurrenceId)).toEqual({ taken, waiting, takenByRows: taken, waitingByRows: waiting });

  it('gives places while there are any, then places in the line, and a freed place to the first of it', async () => {
    const open = await t.announce(3, { onlineUrl: 'https://meet.example/room' });
    const [a, b, c, d] = (await people(4)) as [Actor, Actor, Actor, Actor];
    const first = await t.register(a, open, { places: 2 });
    expect(first).toMatchObject({ state: 'REGISTERED', places: 2, onlineUrl: 'https://meet.example/room', lineNumber: null });
    expect(first.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    // Two do not fit into one place: they wait, and so does everybody after them.
    expect(await t.register(b, open, { places: 2 })).toMatchObject({ state: 'WAITING', lineNumber: 1, onlineUrl: null });
    expect(await t.register(c, open)).toMatchObject({ state: 'WAITING', lineNumber: 2 });
    expect(await t.register(d, open)).toMatchObject({ state: 'WAITING', lineNumber: 3 });
    await holds(open, 2, 4);
    expect(await t.stage.must(c, OPENING, { id: open.occurrenceId })).toEqual({ placesLeft: 1, registrationOpen: true, reasonClosed: null, viewerRegistration: { id: expect.any(String), state: 'WAITING', lineNumber: 2 } });
    expect(await t.stage.must(null, OPENING, { id: open.occurrenceId })).toMatchObject({ viewerRegistration: null });

    const cancelled = await t.stage.must<Registered>(a, CANCEL_REGISTRATION, { id: first.id });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelledBy: 'SELF' });
    await holds(open, 3, 1);
    expect((await t.states(open.occurrenceId)).map(({ state }) => state)).toEqual(['CANCELLED', 'REGISTERED', 'REGISTERED', 'WAITING']);
    expect(await t.stage.must(a, CANCEL_REGISTRATION, { id: first.id })).toMatchObject({ state: 'CANCELLED' });
    await holds(open, 3, 1);
    const freed = await t.stage.dataSource.query<object[]>(`SELECT FROM outbox WHERE type = 'PlaceFreed' AND payload->>'registrationId' IN (SELECT id::text FROM registration WHERE occurrence_id = $1)`, [open.occurrenceId]);
    expect(freed).toHaveLength(2);
  });

  it('is one registration however often the same is sent, and one for each person', async () => {
    const open = await t.announce(5);
    const [person] = (await people(1)) as [Actor];
    const key = newId();
    const answers = await Promise.all([1, 2, 3].map(() => t.register(person, open, { key })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    await holds(open, 1, 0);
    expect(await refused(person, open)).toBe('CONFLICT ALREADY_REGISTERED');
    await t.stage.must(person, CANCEL_REGISTRATION, { id: answers[0]?.id });
    // A repeat that comes late does not undo it; another wish does.
    expect(await t.register(person, open, { key })).toMatchObject({ state: 'CANCELLED' });
    expect(await t.register(person, open)).toMatchObject({ state: 'REGISTERED' });
    await holds(open, 1, 0);
  });

  it('holds no place for an address that nobody confirmed, and tells only its owner what is known of it', async () => {
    const open = await t.announce(1);
    const email = `${newId()}@people.example`;
    const asked = await t.register(null, open, visitor(email));
    expect(asked).toMatchObject({ state: 'UNCONFIRMED', code: null, token: null });
    await holds(open, 0, 0);
    const token = await confirmToken(await idOf(email));
    expect(await t.stage.must(null, REGISTRATION, { token })).toMatchObject({ state: 'UNCONFIRMED', name: 'Vera', title: 'La nuit des contes', occurrence: { celebration: { title: 'La nuit des contes' } } });
    await holds(open, 0, 0);
    const [one, two] = await Promise.all([t.stage.must<Registered>(null, CONFIRM, { token }), t.stage.must<Registered>(null, CONFIRM, { token })]);
    expect(one).toMatchObject({ id: asked.id, state: 'REGISTERED', code: expect.any(String), token: expect.any(String) });
    expect(two).toEqual(one);
    await holds(open, 1, 0);
    // Somebody else tries the address: the answer looks the same, and is worth nothing.
    const other = await t.register(null, open, visitor(email.toUpperCase(), { name: 'Mallory' }));
    expect(other).toMatchObject({ state: 'UNCONFIRMED', code: null, token: null });
    expect(other.id).not.toBe(one.id);
    await holds(open, 1, 0);
    expect(await t.stage.must(null, CANCEL_REGISTRATION, { token: one.token })).toMatchObject({ state: 'CANCELLED' });
    await holds(open, 0, 0);
    expect(await t.stage.must(null, REGISTRATION, { token: 'nothing' })).toBeNull();
    expect(await t.stage.refusal(null, CONFIRM, { token: 'nothing' })).toBe('NOT_FOUND REGISTRATION_UNKNOWN');
    expect(await t.stage.refusal(null, CANCEL_REGISTRATION, { id: one.id })).toBe('NOT_FOUND REGISTRATION_UNKNOWN');
  });

  it('asks for a name, an address, answers, and no more places than there may be', async () => {
    const questions = [
      { key: 'food', label: 'Repas', kind: 'CHOICE', choices: ['Soupe', 'Pain'], needed: true },
      { key: 'bus', label: 'Bus ?', kind: 'YES_NO', choices: [], needed: false },
    ];
    const open = await t.announce(3, { questions });
    expect(await refused(null, open, { name: ' Vera ', answers: [{ key: 'food', text: 'Pain' }] })).toBe('BAD_USER_INPUT INPUT_INVALID email:REQUIRED');
    expect(await refused(null, open, visitor('nobody'))).toBe('BAD_USER_INPUT INPUT_INVALID email:EMAIL_INVALID');
    const [person] = (await people(1)) as [Actor];
    expect(await refused(person, open)).toBe('BAD_USER_INPUT ANSWERS_NEEDED answers.food:REQUIRED');
    expect(await refused(person, open, { answers: [{ key: 'food', text: 'Cake' }] })).toBe('BAD_USER_INPUT INPUT_INVALID answers.food:CHOICE_UNKNOWN');
    expect(await refused(person, open, { places: 4, answers: [{ key: 'food', text: 'Pain' }] })).toBe('BAD_USER_INPUT TOO_MANY_PLACES places:TOO_LARGE');
    await holds(open, 0, 0);
    const { token } = await t.register(person, open, { answers: [{ key: 'food', text: 'Pain' }, { key: 'bus', yes: true }] });
    expect(await t.stage.must(null, REGISTRATION, { token })).toMatchObject({ answers: [{ label: 'Repas', text: 'Pain', yes: null }, { label: 'Bus ?', text: null, yes: true }] });
  });

  it('is for its person and those who receive people alone', async () => {
    const open = await t.announce(1);
    const [person, next] = (await people(2)) as [Actor, Actor];
    const mine = await t.register(person, open);
    await t.register(next, open);
    const elsewhere = await t.stage.worker((await t.stage.city()).id, 'ORGANISER');
    const contributor = await t.stage.worker(open.city.id, 'CONTRIBUTOR');
    for (const other of [next, elsewhere, contributor]) {
      expect(await t.stage.refusal(other, CANCEL_REGISTRATION, { id: mine.id })).toBe('NOT_FOUND REGISTRATION_UNKNOWN');
      expect(await t.stage.refusal(other, CANCEL_OF, { id: mine.id, reason: null })).toBe('NOT_FOUND REGISTRATION_UNKNOWN');
    }
    await holds(open, 1, 1);
    expect(await t.stage.must(open.author, CANCEL_OF, { id: mine.id, reason: 'Doublon' })).toMatchObject({ state: 'CANCELLED', cancelledBy: 'CITY', token: null });
    await holds(open, 1, 0);
    const list = await t.stage.must<{ registrations: { nodes: object[] } }>(next, '{ viewer { registrations { nodes { state title occurrence { id } } } } }');
    expect(list.registrations.nodes).toEqual([{ state: 'REGISTERED', title: 'La nuit des contes', occurrence: { id: open.occurrenceId } }]);
  });

  it('lets the line move up when a save makes room', async () => {
    const open = await t.announce(1);
    for (const person of await people(3)) await t.register(person, open);
    await holds(open, 1, 2);
    const { edits } = await t.stage.current(open);
    await t.stage.must(open.author, SAVE, { input: { id: open.id, edits, capacity: 2 } });
    await holds(open, 2, 1);
  });

  it('closes in time; what was not confirmed by then is over', async () => {
    const open = await t.announce(5, { registrationClosesMinutes: 60 });
    const email = `${newId()}@people.example`;
    await t.register(null, open, visitor(email));
    advance(t.stage.app, 2 * DAY_MS);
    expect(await t.stage.refusal(null, CONFIRM, { token: await confirmToken(await idOf(email)) })).toBe('CONFLICT CONFIRM_LINK_OVER');
    const mine = await t.register(await t.stage.person(), open);
    await t.stage.dataSource.query(`UPDATE occurrence SET starts_at = $2, ends_at = $3 WHERE id = $1`, [open.occurrenceId, new Date(Date.now() + 2 * DAY_MS + 30 * 60_000), new Date(Date.now() + 2 * DAY_MS + 90 * 60_000)]);
    expect(await t.stage.must(null, OPENING, { id: open.occurrenceId })).toMatchObject({ registrationOpen: false, reasonClosed: 'CLOSED' });
    expect(await refused(await t.stage.person(), open)).toBe('CONFLICT REGISTRATION_CLOSED');
    expect(await t.stage.must(null, CANCEL_REGISTRATION, { token: mine.token })).toMatchObject({ state: 'CANCELLED' });
  });
});
