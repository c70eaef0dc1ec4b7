import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { CANCEL_REGISTRATION } from '../registration/testing/documents.js';
import { RegistrationStage } from '../registration/testing/registration-stage.js';
import type { Actor } from '../testing/stage.js';

const CHECK_IN = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { id name attendedAt attendedPlaces } }';
const UNDO = 'mutation ($id: ID!) { undoCheckIn(id: $id) { attendedAt attendedPlaces } }';
const LIST = 'query ($occurrenceId: ID!, $first: Int, $after: String, $state: RegistrationState, $search: String) { registrations(occurrenceId: $occurrenceId, first: $first, after: $after, state: $state, search: $search) { nodes { name code token state } pageInfo { hasNextPage endCursor } } }';
const ATTENDANCE = 'query ($id: ID!) { occurrence(id: $id) { attendance { registered places waiting came camePlaces } } }';

interface Listed {
  nodes: { name: string; code: string; token: string | null; state: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('at the door', () => {
  let t: RegistrationStage;
  beforeAll(async () => {
    t = await RegistrationStage.open();
  });
  afterAll(() => t.close());

  const letIn = (who: Actor, occurrenceId: string, code: string | null, places?: number) => t.stage.must<object>(who, CHECK_IN, { input: { occurrenceId, code, places } });
  const refused = (who: Actor, occurrenceId: string, code: string | null, places?: number) => t.stage.refusal(who, CHECK_IN, { input: { occurrenceId, code, places } });

  it('people are let in once, by their code, and counted', async () => {
    const open = await t.announce(4);
    const other = await t.announce(4, {}, { city: open.city, author: open.author });
    const [ada, ben, cid] = await Promise.all(['Ada', 'Ben', 'Cid'].map((name) => t.stage.person({ name })));
    const { code, id } = await t.register(ada ?? null, open, { places: 3 });
    const second = await t.register(ben ?? null, open, { places: 2 });
    const elsewhere = await t.register(cid ?? null, other);
    const spelled = `${code?.slice(0, 5).toLowerCase()}-${code?.slice(5)} `;
    expect(await letIn(open.author, open.occurrenceId, spelled, 2)).toEqual({ id, name: 'Ada', attendedAt: expect.any(String), attendedPlaces: 2 });
    expect(await refused(open.author, open.occurrenceId, code)).toBe('CONFLICT ALREADY_CHECKED_IN');
    expect(await refused(open.author, open.occurrenceId, second.code)).toBe('CONFLICT NOT_REGISTERED');
    expect(await refused(open.author, open.occurrenceId, elsewhere.code)).toBe('CONFLICT OTHER_OCCURRENCE');
    expect(await refused(open.author, open.occurrenceId, '0000000000')).toBe('NOT_FOUND NOT_A_CODE');
    expect(await refused(open.author, open.occurrenceId, 'hello')).toBe('NOT_FOUND NOT_A_CODE');
    expect(await t.stage.must(open.author, ATTENDANCE, { id: open.occurrenceId })).toEqual({ attendance: { registered: 1, places: 3, waiting: 1, came: 1, camePlaces: 2 } });
    expect(await t.stage.must(open.author, UNDO, { id })).toEqual({ attendedAt: null, attendedPlaces: null });
    expect(await refused(open.author, open.occurrenceId, code, 4)).toBe('BAD_USER_INPUT TOO_MANY_PLACES places:TOO_LARGE');
    expect(await letIn(open.author, open.occurrenceId, code)).toMatchObject({ attendedPlaces: 3 });
    // Whoever was there does not give their place back.
    expect(await t.stage.refusal(ada ?? null, CANCEL_REGISTRATION, { id })).toBe('CONFLICT REGISTRATION_OVER');
  });

  it('what is told again is the same act, by whoever did it and with their time', async () => {
    const open = await t.announce(9);
    const keeper = await t.stage.worker(open.city.id, 'FOCAL_POINT', { name: 'Kora Keita' });
    const [ada, ben] = [await t.register(await t.stage.person({ name: 'Ada' }), open, { places: 3 }), await t.register(await t.stage.person({ name: 'Ben' }), open)];
    const at = new Date(Date.now() - 20 * 60_000).toISOString();
    const tell = (who: Actor, code: string | null, more: object) => t.stage.must<object>(who, CHECK_IN, { input: { occurrenceId: open.occurrenceId, code, ...more } });
    expect(await tell(keeper, ada.code, { at })).toMatchObject({ attendedAt: at, attendedPlaces: 3 });
    expect(await tell(keeper, ada.code, { at })).toMatchObject({ attendedAt: at, attendedPlaces: 3 });
    // Fewer came than was thought.
    expect(await tell(keeper, ada.code, { at, places: 2 })).toMatchObject({ attendedAt: at, attendedPlaces: 2 });
    expect(await tell(keeper, ada.code, { at })).toMatchObject({ attendedPlaces: 2 });
    const { errors } = await t.stage.ask(open.author, CHECK_IN, { input: { occurrenceId: open.occurrenceId, code: ada.code, at } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'ALREADY_CHECKED_IN', params: { id: ada.id, at, by: 'Kora Keita', name: 'Ada', places: 3, came: 2 } });
    // A phone whose clock is a year off.
    const { attendedAt } = (await tell(keeper, ben.code, { at: '2020-01-01T00:00:00Z' })) as { attendedAt: string };
    expect(Math.abs(Date.parse(attendedAt) - Date.now())).toBeLessThan(60_000);
  });

  it('codes of another city say nothing, and nobody else sees who comes', async () => {
    const [open, foreign] = [await t.announce(4), await t.announce(4)];
    const person = await t.stage.person({ name: 'Ada' });
    const { code } = await t.register(person, open);
    expect(await refused(foreign.author, foreign.occurrenceId, code)).toBe('NOT_FOUND NOT_A_CODE');
    for (const who of [foreign.author, person, await t.stage.worker(open.city.id, 'CONTRIBUTOR')]) {
      expect(await refused(who, open.occurrenceId, code)).toBe('FORBIDDEN NOT_ALLOWED');
      expect(await t.stage.refusal(who, LIST, { occurrenceId: open.occurrenceId })).toBe('FORBIDDEN NOT_ALLOWED');
      expect(await t.stage.must(who, ATTENDANCE, { id: open.occurrenceId })).toEqual({ attendance: null });
      const file = await fetch(`${t.stage.app.url}/media/celebrations/occurrences/${open.occurrenceId}/registrations.csv`, { headers: { cookie: who.cookie } });
      expect(file.status).toBe(403);
    }
  });

  it('the list is read on, searched and given out as a table', async () => {
    const questions = [{ key: 'bus', label: 'Bus, "oui"?', kind: 'YES_NO', choices: [], needed: false }];
    const open = await t.announce(2, { questions });
    for (const name of ['=HYPERLINK("x")', 'Ben Åse', 'Cid']) await t.register(await t.stage.person({ name }), open, { answers: [{ key: 'bus', yes: true }] });
    await t.stage.must(null, 'mutation ($input: RegisterInput!) { register(input: $input) { id } }', { input: { occurrenceId: open.occurrenceId, key: newId(), name: 'Una', email: `${newId()}@people.example` } });
    const list = (more: object) => t.stage.must<Listed>(open.author, LIST, { occurrenceId: open.occurrenceId, first: 2, ...more });
    const one = await list({});
    const two = await list({ after: one.pageInfo.endCursor });
    expect([...one.nodes, ...two.nodes].map(({ name, state }) => [name, state])).toEqual([['=HYPERLINK("x")', 'REGISTERED'], ['Ben Åse', 'REGISTERED'], ['Cid', 'WAITING'], ['Una', 'UNCONFIRMED']]);
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect(one.nodes[0]).toMatchObject({ code: expect.any(String), token: null });
    expect((await list({ search: 'åse' })).nodes).toHaveLength(1);
    expect((await list({ state: 'WAITING' })).nodes).toHaveLength(1);
    const answer = await fetch(`${t.stage.app.url}/media/celebrations/occurrences/${open.occurrenceId}/registrations.csv?language=fr`, { headers: { cookie: open.author.cookie } });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'private, no-store']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('"Nom","Courriel","Places","État","Code","Date d’inscription (UTC)","Arrivée (UTC)","Personnes venues","Bus, ""oui""?"');
    expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\)","[^"]+@example.org","1","place confirmée","[0-9A-Z]{10}",".*","oui"$/);
  });
});
